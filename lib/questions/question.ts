import type { Evidence, IsoDay } from '../thread/thread';

/** What became of a question. `unclear` is said when it cannot be told safely; never guess `unanswered`. */
export type AnswerState =
  | 'answered'
  | 'partly-answered'
  | 'refused'
  | 'not-held'
  | 'signposted'
  | 'in-attachment'
  | 'deferred'
  | 'not-applicable'
  | 'unanswered'
  | 'unclear';

/** One thing that was asked for. */
export interface Question {
  /** Stable over re-readings of the same thread: message id and place, e.g. `outgoing-12:340`. */
  readonly id: string;
  /** As the requester wrote it, without punctuation, with Q before numbers and letters: `Q4a`, `Qii`; null when unnumbered. */
  readonly label: string | null;
  /** The question's own words. */
  readonly text: string;
  readonly place: Evidence;
  /** Label of the question on whose answer it depends. */
  readonly conditionOn: string | null;
}

/** What became of it, with the proof. */
export interface Answer {
  readonly state: AnswerState;
  /** The message that settles it. */
  readonly in: string | null;
  readonly evidence: Evidence | null;
  readonly citations: readonly string[];
  /** 0 to 1. */
  readonly confidence: number;
  /** One sentence for the user. */
  readonly why: string;
  /** What is missing, where a part was answered. */
  readonly missing: string | null;
  /** Earlier states, oldest first, the present one last. */
  readonly history: readonly { readonly state: AnswerState; readonly in: string; readonly on: IsoDay | null }[];
  /** The user said so. */
  readonly corrected: boolean;
}

/** A row of the question list. */
export interface LedgerRow {
  readonly question: Question;
  readonly answer: Answer;
}

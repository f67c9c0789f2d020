import type { IsoDay } from '../thread/thread';
import type { Term } from './regime';

/** How a clock stands on the day it is looked at. Vocabulary of the labelled threads. */
export type ClockState =
  | 'running'
  | 'overdue'
  | 'met'
  | 'met-late'
  | 'extended'
  | 'extension-unlawful'
  | 'paused'
  | 'stopped'
  | 'undetermined';

/** A weekday that was not counted, with the reason. */
export interface SkippedDay {
  readonly day: IsoDay;
  /** e.g. `St Patrick's Day (Northern Ireland)` */
  readonly name: string;
}

/** How a due day was counted, so that it can be defended. */
export interface Count {
  readonly from: IsoDay;
  readonly due: IsoDay;
  /** How many days were counted, in the unit of the term. */
  readonly counted: number;
  /** Saturdays and Sundays passed over. */
  readonly weekends: number;
  /** The counted days are those on which a school sits, by the term dates that the user gave. */
  readonly sessions?: true;
  /** Working days left out because a fee was awaited. */
  readonly paused?: number;
  readonly skipped: readonly SkippedDay[];
}

/** One run of a term over a thread. A pure function of facts and `today`. */
export interface Clock {
  readonly clock: 'response' | 'review';
  /** Day 0: the day of receipt. Null when the message that starts it shows no day; the state is then `undetermined`. */
  readonly from: IsoDay | null;
  readonly fromMessage: string;
  /** Null when it cannot be counted; `why` says why. May be set under `undetermined`, where only its keeping is in doubt. */
  readonly due: IsoDay | null;
  readonly state: ClockState;
  /** Working days after `due`: until the answer, or until today. Null when not late or undetermined. */
  readonly workingDaysLate: number | null;
  /** The day and message that ended it; null while it runs. */
  readonly endedOn: IsoDay | null;
  readonly endedBy: string | null;
  readonly term: Term;
  readonly count: Count | null;
  /** The message that starts it came back, and nothing shows that it arrived after all. */
  readonly undelivered?: true;
  /** Where a body of its kind has longer and it cannot be told how much: the first day that may be the last one, `due` being the latest. */
  readonly earliest?: IsoDay;
  /** Sentences: why this state, restart, pause, tolerance, disagreement with the portal. First the most important. */
  readonly why: readonly string[];
}

/** A stretch of time in which the requester may do something. */
export interface Window {
  readonly what: 'ask-review' | 'complain';
  readonly opensOn: IsoDay;
  /** Last day; null when the law sets none or it cannot be counted, which `why` says. */
  readonly closesOn: IsoDay | null;
  readonly state: 'not-yet' | 'open' | 'closing' | 'closed';
  readonly term: Term;
  /** How the last day was counted; absent where there is none. */
  readonly count?: Count;
  /** The authority's letter gives less time than guidance does: both, in a sentence. Until it is over, its day is the last one here. */
  readonly shorter?: string;
  readonly why: string;
}

/** Which law a thread is under, and why we think so. */
export interface RegimeChoice {
  /** Null when the law is not known to us: no clock is then drawn. */
  readonly id: string | null;
  readonly name: string;
  /** One sentence for the user. */
  readonly why: string;
  readonly confidence: number;
  readonly corrected: boolean;
}

import type { Clock, Count, RegimeChoice, Window } from '../law/clock';
import type { Cite } from '../law/regime';
import type { LedgerRow } from '../questions/question';
import type { Act, Promised } from '../thread/act';
import type { Evidence, IsoDay } from '../thread/thread';

/** How a statement is coloured; never the only sign of it. */
export type Tone = 'good' | 'neutral' | 'warn' | 'bad' | 'unclear';

/** One piece of proof under a verdict. */
export type Proof =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'words'; readonly text: string; readonly evidence: Evidence }
  | { readonly kind: 'count'; readonly text: string; readonly count: Count }
  | { readonly kind: 'law'; readonly text: string; readonly cite: Cite };

/** What is said beside one message: what it did to the clock. One for every message, always. */
export interface Note {
  readonly messageId: string;
  readonly act: Act;
  /** What the message is, in words, e.g. `Acknowledgement`. */
  readonly title: string;
  /** What it did to the clock, in one sentence that a newcomer understands. */
  readonly headline: string;
  readonly tone: Tone;
  readonly proof: readonly Proof[];
}

/** A promised day and what became of it: `open` while it has not passed, or when that cannot be told. */
export interface JudgedPromise extends Promised {
  readonly messageId: string;
  readonly kept: 'kept' | 'broken' | 'open';
}

/** What the requester can usefully do now. */
export interface NextStep {
  readonly what: 'wait' | 'reply' | 'chase' | 'pay' | 'ask-review' | 'complain' | 'correct' | 'none';
  /** One sentence. */
  readonly text: string;
  /** The day that matters next; null when none does. */
  readonly on: IsoDay | null;
  /** The message that it is about; null for the whole thread. */
  readonly messageId: string | null;
}

/** Everything that can be said of a thread on a day. Plain JSON. */
export interface Assessment {
  readonly today: IsoDay;
  readonly regime: RegimeChoice;
  readonly notes: readonly Note[];
  readonly clocks: readonly Clock[];
  readonly windows: readonly Window[];
  readonly promises: readonly JudgedPromise[];
  /**
   * A school has so many of its own days to answer. `bounds`: its term dates are not known and could move a limit; `given`: the
   * user gave them. Null where the authority is no school in the sense of the law, or its days could not move a limit.
   */
  readonly school: 'bounds' | 'given' | null;
  readonly questions: readonly LedgerRow[];
  /** How it stands, in one line. */
  readonly headline: string;
  readonly tone: Tone;
  readonly next: NextStep;
  /** Things that the user must know before trusting the rest: a wrong computer clock, hidden messages, unfolded text, the portal's own date differs. */
  readonly warnings: readonly string[];
}

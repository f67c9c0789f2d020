import type { Correction } from '../lib/assess/correction';
import type { LedgerRow } from '../lib/questions/question';
import type { Evidence } from '../lib/thread/thread';

/** What came of something that the user asked for: null when it went well, else the words to show. */
export type Outcome = Promise<string | null>;

/** Copies to the clipboard. */
export type Copy = (text: string) => Outcome;

/** A message in the page, and all of its text as it was read. */
export interface Shown {
  readonly anchor: Element;
  readonly text: string;
}

/** The questions as they stand, and where in the page each message is. */
export interface Sight {
  readonly questions: readonly LedgerRow[];
  /** Null when the message is not on the page as it is now. */
  readonly find: (messageId: string) => Shown | null;
  /** The letter that fits best, and the message that it is about; null where there is none. */
  readonly letter: { readonly label: string; readonly messageId: string | null } | null;
}

/** Which question to go to: the next unanswered one (1), the one before (-1), or the one with an id. */
export type Walk = { readonly by: 1 | -1 } | { readonly to: string };

/** What the user can ask for from a note or from the banner. */
export interface PageActions {
  correct(correction: Correction): Outcome;
  /** `target` as of `targetOf(correction)`. */
  undo(target: string): Outcome;
  track(): Outcome;
  forget(): Outcome;
  /** Jumps to the words in the page and marks them. */
  show(evidence: Evidence): Outcome;
  /** Reads and assesses the page once more. */
  retry(): Outcome;
  openEditor(): void;
  /** What can be marked in the page as it is now. */
  look(): Sight;
  /** Opens the question list, if need be, and goes to a question of it. */
  goTo(walk: Walk): void;
}

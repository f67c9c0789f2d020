import type { Correction } from '../lib/assess/correction';
import type { Evidence } from '../lib/thread/thread';

/** What came of something that the user asked for: null when it went well, else the words to show. */
export type Outcome = Promise<string | null>;

/** Copies to the clipboard. */
export type Copy = (text: string) => Outcome;

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
}

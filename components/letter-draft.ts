import type { Ground, Letter } from '../lib/letters/letter';
import type { Outcome } from './actions';

/** Where letters come from and go to. */
export interface Desk {
  /** A letter without the grounds in `off`; words when that failed. */
  draft(off: readonly string[]): Promise<Letter | string>;
  save(text: string, off: readonly string[], pending: boolean): Outcome;
  discard(): Outcome;
}

/** What the user sees of a letter in the making. */
export interface Sheet {
  readonly letter: Letter | null;
  /** Null until there is something to edit. */
  readonly text: string | null;
  /** Ids of the grounds that are not in the letter. */
  readonly off: readonly string[];
  /** What just happened, or went wrong. */
  readonly words: string;
  readonly failed: boolean;
}

/** A letter in the making, and what can be done with it. */
export interface LetterDraft {
  readonly sheet: Sheet;
  /** Something was changed that is not saved yet. */
  readonly unsaved: boolean;
  /** Called after each change of the sheet. */
  changed: () => void;
  /** Drafts the letter, or looks which grounds a letter begun earlier has. */
  begin(): Promise<void>;
  /** Takes what the user typed, and saves it when he rests. */
  write(text: string): void;
  /** Puts the paragraph of a ground into the letter or takes it out, and leaves every other word alone. */
  toggle(ground: Ground): Promise<void>;
  /** Saves now. `pending`: the portal's form shall take it, and whoever asks says himself what came of it. */
  save(pending?: boolean): Outcome;
  /** Saves what is not saved yet. */
  flush(): Outcome;
  /** Forgets the letter. */
  discard(): Outcome;
}

import type { SavedDraft } from '../../lib/cases/case';
import type { Blank, Choices, Ground, Letter, LetterKind } from '../../lib/letters/letter';
import type { Outcome } from '../actions';

/** What the user chooses for one letter; how he signs and greets is not among it. */
export type Chosen = Pick<Choices, 'off' | 'given' | 'own'>;

/** A letter as it stands, with what it was made from. */
export interface Version extends Chosen {
  readonly text: string;
  /** The letter as it was drafted, without the user's words. */
  readonly drafted: string;
}

/** Where letters come from and go to. Words stand for what failed. */
export interface Desk {
  draft(chosen: Chosen): Promise<Letter | string>;
  /**
   * The letter as it is kept now: another than the given one when it was saved elsewhere after `over`.
   * @param over when the letter that this one was made from was saved; empty when there was none
   */
  save(version: Version, pending: boolean, over: string): Promise<SavedDraft | string>;
  /** The letter as it is kept now; null when there is none. */
  read(): Promise<SavedDraft | null | string>;
  discard(): Outcome;
}

/** What the user sees around the text of a letter in the making. */
export interface Sheet extends Chosen {
  readonly letter: Letter | null;
  /** Every fact that the letter asked for, given or not. */
  readonly blanks: readonly Blank[];
  /** What just happened, or went wrong. */
  readonly words: string;
  readonly failed: boolean;
  /** The letter as it was saved elsewhere while it was changed here: the user has to choose. */
  readonly other: SavedDraft | null;
  /** The version that the user did not choose. It can be had back. */
  readonly aside: Version | null;
}

/** A letter in the making, and what can be done with it. */
export interface LetterDraft {
  readonly kind: LetterKind;
  readonly sheet: Sheet;
  /** Null until there is something to edit. */
  readonly text: string | null;
  /** Something was changed that is not saved yet. */
  readonly unsaved: boolean;
  /** Called after each change of the sheet. */
  changed: () => void;
  /** Called when the text was changed, but not by typing. */
  rewritten: (text: string) => void;
  /** Drafts the letter, or brings one that was begun earlier up to date. Called again, it only does what failed before. */
  begin(): Promise<void>;
  /** Takes what the user typed, and saves it when he rests. */
  write(text: string): void;
  /** Puts the paragraph of a ground into the letter or takes it out, and leaves every other word alone. */
  toggle(ground: Ground): Promise<void>;
  /** Gives a fact that the thread lacks: an empty text leaves it out, null asks for it again. Soon in the letter. */
  fill(id: string, text: string | null): void;
  /** Takes the user's own section. Soon in the letter. */
  writeOwn(own: string): void;
  /** Saves now. `pending`: the portal's form shall take it, and whoever asks says himself what came of it. */
  save(pending?: boolean): Outcome;
  /** Saves what is not saved yet, with what was chosen last in it. */
  flush(): Outcome;
  /** Looks whether the letter was saved elsewhere, as after another tab was in front. */
  look(): Promise<void>;
  /** Of two versions: overwrites the other one with what stands here, or takes it. The one not chosen can be swapped in. */
  keepMine(): Promise<void>;
  takeOther(): Promise<void>;
  swap(): Promise<void>;
  /** Forgets the letter. */
  discard(): Outcome;
}

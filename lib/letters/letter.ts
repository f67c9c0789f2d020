import type { Evidence } from '../thread/thread';

/** What a letter is for. */
export type LetterKind =
  | 'chaser'
  | 'extension-challenge'
  | 'clarification'
  | 'internal-review'
  | 'complaint'
  | 'narrowed-request'
  | 'new-request';

/** A reason for complaint that the thread shows. */
export interface Ground {
  readonly id: string;
  /** A few words, for the list of switches. */
  readonly title: string;
  /** Its paragraph in the letter. */
  readonly text: string;
  readonly section: string;
  readonly evidence: readonly Evidence[];
  /** Strong grounds start switched on. */
  readonly strength: 'strong' | 'weak';
  /**
   * What it says is withheld and under what, by keys, and its other paragraph: the one for a letter that has said that before or, where that one stands,
   * the one that says it. Absent where there is only one.
   */
  readonly again?: { readonly of: readonly string[]; readonly text: string };
  /** The finding as a third party is told it, in the middle of a sentence; absent where its title and its quotations have to do. */
  readonly told?: string;
}

/** A fact that the letter needs and the thread lacks: the user gives it or waives it, and until then the letter is not copied or sent. */
export interface Blank {
  readonly id: string;
  /** What is asked for, e.g. `your name`. */
  readonly words: string;
  /** Where leaving it out leaves the letter whole. */
  readonly mayWaive: boolean;
}

/** A letter in the making. */
export interface Letter {
  readonly kind: LetterKind;
  /** What the law calls it: `Internal review`, `Requirement for review`, `Widerspruch`. */
  readonly title: string;
  readonly to: 'authority' | 'regulator';
  readonly subject: string;
  readonly grounds: readonly Ground[];
  /** The whole letter with the grounds that are on, ready for the portal's form. */
  readonly text: string;
  /** Facts still missing: not given, not waived. */
  readonly blanks: readonly Blank[];
  /** Why a letter is not advisable, or what to mind; null when nothing is to be said. */
  readonly advice: string | null;
}

/** What the user chose for a letter. */
export interface Choices {
  readonly kind: LetterKind;
  /** Ids of the grounds that stay out. */
  readonly off: readonly string[];
  /** What was given for blanks, by id; an empty text waives it. */
  readonly given: Readonly<Record<string, string>>;
  /** The user's own section (evidence of their own, opinion), apart from the grounds; may be empty. */
  readonly own: string;
  /** From the options; empty: the thread's names. */
  readonly signature: string;
  readonly salutation: string;
}

/** A letter that can be drafted for a thread now. */
export interface Offer {
  readonly kind: LetterKind;
  readonly title: string;
  /** One sentence: why it fits, or what speaks against it. */
  readonly why: string;
  /** The step that fits best: exactly one of the offers, none when nothing is to be done. */
  readonly best: boolean;
}

/** A letter with nothing chosen: every ground, no fact given, the thread's names. */
export function bareChoices(kind: LetterKind): Choices {
  return { kind, off: [], given: {}, own: '', signature: '', salutation: '' };
}

import type { Copy, Outcome } from '../actions';

/** A letter as it leaves the editor. */
export interface Paper {
  /** What kind of letter it is, in words. */
  readonly title: string;
  /** Whom it is for; empty when that is not known. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** What can be done with a letter outside the portal. */
export interface LetterTools {
  readonly copy: Copy;
  /** Whether all of a letter goes into a mail link. */
  fitsMail(paper: Paper): boolean;
  /** Opens the user's mail program; a letter that does not fit is copied, and only the subject goes along. */
  mail(paper: Paper): Outcome;
  print(paper: Paper): Outcome;
  download(paper: Paper): Outcome;
}

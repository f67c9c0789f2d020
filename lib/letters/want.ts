import type { Blank } from './letter';

/** A fact about the applicant that a law wants in a letter, and that no thread has. */
export interface Want extends Blank {
  /** Its sentence in the letter; `{given}` is what the user gave. */
  readonly says: string;
}

import { givenFor } from './blanks';
import type { Blank, Choices } from './letter';

/** A fact about the applicant that a law wants in a letter, and that no thread has. */
export interface Want extends Blank {
  /** Its sentence in the letter; `{given}` is what the user gave. */
  readonly says: string;
}

/** The blanks of what a law wants. */
export function blanksOf(wants: readonly Want[] | undefined): readonly Blank[] {
  return (wants ?? []).map(({ id, words, mayWaive }) => ({ id, words, mayWaive }));
}

/** What was given of it, a sentence each. */
export function sayWants(wants: readonly Want[] | undefined, choices: Choices): readonly string[] {
  return (wants ?? []).flatMap(({ id, says }) => {
    const given = givenFor(choices, id);
    return given === null ? [] : [says.replace('{given}', () => given)];
  });
}

/** Advice with what the law has to have minded; null where there is neither. */
export function mindful(advice: string | null, mind: string | undefined): string | null {
  return [advice, mind].filter((part) => part !== null && part !== undefined).join(' ') || null;
}

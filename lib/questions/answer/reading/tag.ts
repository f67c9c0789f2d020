/** `HR: n/a`, `(Finance): as 4`: who answers. */
const TAG = /^\s*(?:\([^()\n]{2,40}\)|[A-Z]{2,4}|\p{Lu}[\p{L}&]+(?: [\p{L}&]+){0,3}): *(?=\S)/u;

/** The words of an answer without the office or the initials of whoever gives it. */
export function dropTag(words: string): string {
  return words.replace(TAG, '');
}

/** The same in brackets, where it can be nothing else. */
export const BRACKETED_TAG = /^\([\p{L}][^()\n\d]{1,40}\)[^\S\n]*:[^\S\n]*(?=\S)/u;

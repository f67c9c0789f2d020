/** All space but a single blank: most text has none, and is left as it is. */
const SPACES = /\s{2,}|[^\S ]/g;

/** The same text with single blanks for all space. */
export function foldSpaces(text: string): string {
  return text.replace(SPACES, ' ');
}

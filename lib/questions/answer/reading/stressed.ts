/** `_Not held_`: a line, or some words of it, between the signs that a mail program writes for sloping letters. */
const SLOPING = /(?<![\p{L}\p{N}_])_(?=[^\s_])([^_\n]{1,300})(?<=\S)_(?![\p{L}\p{N}_])/gu;

/** Turns the signs that stand for sloping letters into spaces; the length stays. */
export function dropStress(text: string): string {
  return text.includes('_') ? text.replace(SLOPING, (_, words: string) => ` ${words} `) : text;
}

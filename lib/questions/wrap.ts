/** Lines between these lengths can come from a mail program that broke them. */
const NARROWEST = 36;
export const WIDEST = 110;
/** A shorter line before one that begins small is an entry of its own. */
const SHORT = 32;

interface Row {
  readonly text: string;
}

/**
 * The width at which a mail program broke the lines of a text, 0 when nothing speaks for one. Lines before one that begins small
 * were surely broken: the next word had no room in them. Without two of those it is the longest line that is no whole paragraph, or,
 * where only what is sure counts, none.
 */
export function readWidth(lines: readonly Row[], surely = false): number {
  const broken: { readonly length: number; readonly need: number }[] = [];
  let longest = 0;
  lines.forEach((line, i) => {
    const end = line.text.trimEnd();
    if (end.length > WIDEST || end.includes('http://') || end.includes('https://')) return;
    longest = Math.max(longest, end.length);
    if (end.length < SHORT) return;
    const word = /^\s*(\p{Ll}\S*)/u.exec(lines[i + 1]?.text ?? '')?.[1];
    if (word && !LABELLED.test(word) && !CLOSED.test(end))
      broken.push({ length: end.length, need: end.length + word.length });
  });
  if (broken.length < 2) return !surely && longest >= NARROWEST ? longest : 0;
  const least = broken.sort((x, y) => x.need - y.need)[Math.floor(broken.length / 5)]?.need ?? 0;
  return Math.max(0, ...broken.map((line) => line.length).filter((length) => length <= least));
}

/** A small word that is a label of the next line: `ii.`, `b)`. */
const LABELLED = /^(?:[a-z]|[ivx]{1,5}|q\d{1,3})[.):\]]/u;

const CLOSED = /(?:[:;!?]|[^.]\.)["'”’)]*$/u;

/** A line that is nothing but a sum is an entry of its own. */
const FIGURE = /^\s*[£$€]\d[\d,.]*\s*$/u;

/** Whether a line was broken by a mail program and goes on in the next: the next word had no room, and nothing ended. */
export function wraps(above: string, below: string, width: number): boolean {
  const end = above.trimEnd();
  if (end === '' || end.length > WIDEST || CLOSED.test(end) || FIGURE.test(below)) return false;
  return isFull(end, below, width) || (end.length >= SHORT && /^\s*\p{Ll}/u.test(below));
}

/** Whether the next line's first word had no room in a line. */
export function isFull(above: string, below: string, width: number): boolean {
  const end = above.trimEnd();
  if (width === 0 || end === '' || end.length > WIDEST) return false;
  const word = /^\s*(\S+)/u.exec(below)?.[1]?.length ?? 0;
  return word > 0 && end.length + 1 + word > width;
}

const HANGING =
  /(?:\b(?:and|or|to|parts?|questions?|sections?|regulations?|of|in|the|under|no|number|from|by|at|on|for)|[,&])$/i;

/** Whether a broken line cannot end an entry, so that what looks like a label below it is none: `… of parts (c) and`. */
export function hangs(above: string, below: string, width: number): boolean {
  if (!isFull(above, below, width)) return false;
  const end = above.trimEnd();
  return HANGING.test(end) && !/[;,] (?:and|or)$/i.test(end);
}

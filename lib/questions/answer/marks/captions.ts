import type { Mark } from './mark';

/** So many labels must have a caption, and every second one. */
const SOME = 2;
const HALF = 0.5;

/** `ITEM 4: STRAYS FOUND A HOME`, `8a (planned only)`: where labels have captions, what is said of a question begins on the line below. */
export function skipCaptions(marks: readonly Mark[], text: string): Mark[] {
  const labels = marks.filter((mark) => mark.how === 'label' || mark.how === 'group');
  const ends = new Map(labels.map((mark) => [mark, endOfCaption(mark, text)]));
  const found = [...ends.values()].filter((end) => end !== null).length;
  const rows = new Map(labels.map((mark) => [mark, endOfDots(mark, text)]));
  if ([...rows.values()].filter((end) => end !== null).length >= SOME)
    return marks.map((mark) => ({ ...mark, end: rows.get(mark) ?? mark.end }));
  if (found < SOME || found < labels.length * HALF) return [...marks];
  return marks.map((mark) => ({ ...mark, end: ends.get(mark) ?? mark.end }));
}

const CAPTION =
  /^[^\S\n]*(?:\([^)\n]{2,60}\)|\[[^\]\n]{2,60}\]|[^\p{Ll}\d\n£]*\p{Lu}{3}[^\p{Ll}\d\n£]*)[^\S\n]*(?=\n)/u;
const ANSWER = /^\W*(?:yes|no|none|nil|zero|n\/?a|not\b|unknown|exempt|refused|withheld|see\b|as above)/i;

/** Where the caption ends that stands after a label on its line; null where none does. */
function endOfCaption(mark: Mark, text: string): number | null {
  const [caption = ''] = CAPTION.exec(text.slice(mark.end, mark.end + LONGEST)) ?? [];
  return caption === '' || ANSWER.test(caption) ? null : mark.end + caption.length;
}

/** `Point 4, contracts handed back ............ 8`, `4 | Contracts | 8`: where the dots or the cell end; null where there are none. */
function endOfDots(mark: Mark, text: string): number | null {
  const [dots] =
    /^(?:[^\n]{0,80}?\s?(?:\.{4,}|(?:\. ){4,})|[^\S\n]*\|?[^|\n]{1,90}\|)[^\S\n]*/u.exec(
      text.slice(mark.end, mark.end + 200),
    ) ?? [];
  return dots === undefined ? null : mark.end + dots.length;
}

/** No caption is longer. */
const LONGEST = 90;

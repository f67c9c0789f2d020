/** Which rows of a long list are drawn: from `first` up to, not including, `end`. */
export interface Span {
  readonly first: number;
  readonly end: number;
}

/** Rows that are drawn beyond what is seen, above and below, so that none is missing while the user scrolls. */
const BEYOND = 8;

/** The rows that are seen, and some more, of a list that is scrolled to `top`; all in pixels but `count`. */
export function spanOf(top: number, height: number, rowHeight: number, count: number): Span {
  const first = Math.max(0, Math.floor(top / rowHeight) - BEYOND);
  const end = Math.min(count, Math.ceil((top + height) / rowHeight) + BEYOND);
  return { first: Math.min(first, Math.max(0, count - 1)), end: Math.max(end, 0) };
}

/** Where to scroll so that a row is seen whole; the present place when it is. */
export function scrollTo(row: number, top: number, height: number, rowHeight: number): number {
  const [from, to] = [row * rowHeight, (row + 1) * rowHeight];
  if (from < top) return from;
  return to > top + height ? to - height : top;
}

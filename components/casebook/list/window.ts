/** Which rows of a long list are drawn: from `first` up to, not including, `end`. */
export interface Span {
  readonly first: number;
  readonly end: number;
}

/** What is seen of a list: so far it is scrolled, so high is what is seen of it, and so high is a row; in pixels. */
export interface Sight {
  readonly top: number;
  readonly height: number;
  readonly rowHeight: number;
}

/** Rows that are drawn above and below what is seen, so that none is missing while the user scrolls. */
const BEYOND = 8;

/** So many rows may be new to be drawn at once in full. */
const FEW = 4;

/** The rows that are seen of so many, and some more. */
export function spanOf({ top, height, rowHeight }: Sight, count: number, beyond = BEYOND): Span {
  const first = Math.max(0, Math.floor(top / rowHeight) - beyond);
  const end = Math.min(count, Math.ceil((top + height) / rowHeight) + beyond);
  return { first: Math.min(first, Math.max(0, count - 1)), end: Math.max(end, 0) };
}

/** The rows to draw at once: where many of those of `spanOf` are not drawn yet, no more than those that are seen. */
export function spanAtOnce(sight: Sight, count: number, isDrawn: (at: number) => boolean): Span {
  const all = spanOf(sight, count);
  const places = Array.from({ length: all.end - all.first }, (_, nth) => all.first + nth);
  return isFew(places.filter((at) => !isDrawn(at)).length) ? all : spanOf(sight, count, 0);
}

/** Whether so many new rows are drawn between two frames in full. */
export function isFew(rows: number): boolean {
  return rows <= FEW;
}

/** Where to scroll so that a row is seen whole; the present place when it is. */
export function scrollTo(row: number, { top, height, rowHeight }: Sight): number {
  const [from, to] = [row * rowHeight, (row + 1) * rowHeight];
  if (from < top) return from;
  return to > top + height ? to - height : top;
}

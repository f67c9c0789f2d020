import { type Placed, recycle, type Slot } from './recycle';
import { isFew, type Sight, spanAtOnce, spanOf } from './window';

/** What there is to draw: the rows in their order, and the one to which the keyboard comes, which is always drawn. */
export interface Rows {
  readonly rows: readonly { readonly url: string }[];
  readonly active: number;
}

/** How much time there is: `moving`, the user scrolls; `at-once`, he waits; `at-rest`, he does neither. */
export type Pace = 'moving' | 'at-once' | 'at-rest';

/** What is drawn of a long list, from one look at it to the next. */
export class Drawn {
  #rows: Rows['rows'] | null = null;
  #slots: readonly Slot[] = [];
  #isAll = false;

  /** The rows around what is seen are drawn as well, and all of them in full. */
  get isAll(): boolean {
    return this.#isAll;
  }

  /**
   * The elements that are to be drawn; the very same as before when nothing new comes into sight. Where the user scrolls so fast that
   * most of what is seen is new, that is drawn in brief: nobody can read it before he slows down.
   */
  look({ rows, active }: Rows, sight: Sight, pace: Pace): readonly Slot[] {
    const isSame = rows === this.#rows;
    const before = new Map(isSame ? this.#slots.map((slot) => [slot.at, slot]) : []);
    const all = spanOf(sight, rows.length);
    const span = pace === 'at-rest' ? all : spanAtOnce(sight, rows.length, (at) => before.has(at));
    const wanted = placesOf(rows, span.first, span.end, active);
    const isBrief = pace === 'moving' && isSame && !isFew(wanted.filter(({ at }) => !before.has(at)).length);
    const placed = wanted.map((row) => ({
      ...row,
      brief: pace !== 'at-rest' && (before.get(row.at)?.brief ?? isBrief),
    }));
    this.#rows = rows;
    if (!isSame || placed.some(({ at, brief }) => before.get(at)?.brief !== brief))
      this.#slots = recycle(this.#slots, placed, isSame);
    this.#isAll = span.first === all.first && span.end === all.end && !placed.some(({ brief }) => brief);
    return this.#slots;
  }
}

function placesOf(rows: Rows['rows'], first: number, end: number, active: number): readonly Omit<Placed, 'brief'>[] {
  const kept = rows[active];
  const seen = rows.slice(first, end).map(({ url }, nth) => ({ url, at: first + nth }));
  return kept && (active < first || active >= end) ? [...seen, { url: kept.url, at: active }] : seen;
}

import { type Placed, recycle, type Slot } from './recycle';
import { type Sight, spanAtOnce, spanOf } from './window';

/** What there is to draw: the rows in their order, and the one to which the keyboard comes, which is always drawn. */
export interface Rows {
  readonly rows: readonly { readonly url: string }[];
  readonly active: number;
}

/** What is drawn of a long list, from one look at it to the next. */
export class Drawn {
  #rows: Rows['rows'] | null = null;
  #slots: readonly Slot[] = [];
  #isAll = false;

  /** The rows around what is seen are drawn as well. */
  get isAll(): boolean {
    return this.#isAll;
  }

  /** The elements that are to be drawn; the very same as before when nothing new comes into sight. `atRest`: there is time for more. */
  look({ rows, active }: Rows, sight: Sight, atRest: boolean): readonly Slot[] {
    const isSame = rows === this.#rows;
    const drawn = new Set(isSame ? this.#slots.map(({ at }) => at) : []);
    const all = spanOf(sight, rows.length);
    const span = atRest ? all : spanAtOnce(sight, rows.length, (at) => drawn.has(at));
    const wanted = placesOf(rows, span.first, span.end, active);
    this.#isAll = span.first === all.first && span.end === all.end;
    this.#rows = rows;
    if (!isSame || wanted.some(({ at }) => !drawn.has(at))) this.#slots = recycle(this.#slots, wanted, isSame);
    return this.#slots;
  }
}

function placesOf(rows: Rows['rows'], first: number, end: number, active: number): readonly Placed[] {
  const kept = rows[active];
  const seen = rows.slice(first, end).map(({ url }, nth) => ({ url, at: first + nth }));
  return kept && (active < first || active >= end) ? [...seen, { url: kept.url, at: active }] : seen;
}

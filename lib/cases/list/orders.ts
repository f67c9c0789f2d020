import type { IsoDay } from '../../thread/thread';
import type { CaseRow } from '../case';
import type { TodayIn } from '../row';
import { type Days, daysIn } from './filter';
import { orderRows } from './order';
import type { ListQuery } from './query';
import { type Known, sortRows } from './sort';
import { type Stood, stand } from './standing';

/** The days as they are now. */
interface Clock {
  readonly todayIn: TodayIn;
  /** Where the user is. */
  readonly todayHere: () => IsoDay;
}

/** All rows as they stand today, in each order that was asked for: made when it is wanted, and kept until a row or the day changes. */
export class Orders {
  readonly #todayIn: TodayIn;
  readonly #todayHere: () => IsoDay;
  readonly #known: Omit<Known, 'daysIn'>;
  #rows: ReadonlyMap<string, CaseRow> = new Map();
  #days: ((zone: string) => Days) | null = null;
  #here: IsoDay | '' = '';
  #today: readonly (readonly [zone: string, today: string])[] = [];
  #stood = new Map<CaseRow, Stood>();
  /** By urgency; `#latest` may be out of date, but nearly in order. */
  #urgent: readonly CaseRow[] | null = null;
  #latest: readonly CaseRow[] = [];
  readonly #orders = new Map<string, readonly Stood[]>();

  constructor({ todayIn, todayHere, ...known }: Omit<Known, 'daysIn'> & Clock) {
    this.#todayIn = todayIn;
    this.#todayHere = todayHere;
    this.#known = known;
  }

  /** Takes in all rows as they are now. */
  take(rows: ReadonlyMap<string, CaseRow>): void {
    this.#rows = rows;
    this.#urgent = null;
    this.#orders.clear();
  }

  /** All rows in an order, as they stand at this moment. */
  in(sort: ListQuery['sort']): readonly Stood[] {
    if (this.#days === null || this.#isOtherDay()) this.#beginDay();
    const key = `${sort.by} ${sort.down}`;
    const known = this.#orders.get(key);
    if (known) return known;
    const daysOf = this.#days ?? daysIn(this.#todayIn, this.#todayHere);
    const sorted = sortRows(this.#byUrgency(daysOf), sort, { ...this.#known, daysIn: daysOf });
    const order = sorted.map((row) => this.#stand(row, daysOf));
    this.#orders.set(key, order);
    return order;
  }

  #isOtherDay(): boolean {
    return this.#here !== this.#todayHere() || this.#today.some(([zone, today]) => this.#todayIn(zone) !== today);
  }

  #beginDay(): void {
    this.#here = this.#todayHere();
    this.#days = daysIn(this.#todayIn, this.#todayHere);
    this.#urgent = null;
    this.#orders.clear();
    this.#stood = new Map();
  }

  #byUrgency(daysOf: (zone: string) => Days): readonly CaseRow[] {
    if (this.#urgent) return this.#urgent;
    const zones = new Set([...this.#rows.values()].map(({ zone }) => zone)).add('UTC');
    this.#today = [...zones].map((zone) => [zone, daysOf(zone).today]);
    this.#urgent = orderRows(this.#nearlyOrdered(), daysOf('UTC').today);
    this.#latest = this.#urgent;
    this.#stood = new Map(this.#urgent.map((row) => [row, this.#stand(row, daysOf)]));
    return this.#urgent;
  }

  #nearlyOrdered(): readonly CaseRow[] {
    const rest = new Map(this.#rows);
    const known = this.#latest.flatMap(({ url }) => {
      const row = rest.get(url);
      rest.delete(url);
      return row ?? [];
    });
    return [...known, ...rest.values()];
  }

  #stand(row: CaseRow, daysOf: (zone: string) => Days): Stood {
    return this.#stood.get(row) ?? stand(row, daysOf(row.zone));
  }
}

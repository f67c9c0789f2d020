import type { CaseRow } from './case';
import type { CaseDigest } from './digest';
import { amongOf, type Days, daysIn, facetOf, hasFlag, standsAs, stateIn } from './filter';
import type { CaseState, Facet, Flag, ListQuery } from './query';
import { isNarrowed } from './query';
import { type CountLate, type Lateness, lateOn, type TodayIn } from './row';
import { wordsOf } from './search';
import type { Shelf } from './shelf';
import { sortRows } from './sort';
import { type Excerpt, Texts } from './texts';

/** What the index cannot know by itself. */
export interface IndexAround {
  readonly todayIn: TodayIn;
  readonly countLate: CountLate;
  readonly nameLaw: (regime: string | null) => string;
  /** Lets the page draw and answer between two batches of reading. */
  readonly rest: () => Promise<void>;
}

/** What a query finds. */
export interface Found {
  /** In the order that is wanted. While not all is read: the first of the most urgent, or none where they cannot be told. */
  readonly rows: readonly CaseRow[];
  /** How many they are; while not all is read, as far as it is known. */
  readonly count: number;
  /** How many there are in each state, and of which each flag holds, if the query asked for no state and no flag. */
  readonly states: Readonly<Record<CaseState, number>>;
  readonly flags: Readonly<Record<Flag, number>>;
  /** All cases, also those in the archive. */
  readonly total: number;
  /** All rows were read. */
  readonly isWhole: boolean;
  /** All questions, answers and notes were read: until then a search finds less. */
  readonly isSearchable: boolean;
}

/** Rows of the first view, and of one batch; digests of one batch, which are larger. */
const FIRST = 60;
const ROWS = 500;
const DIGESTS = 100;

type Source = Pick<Shelf, 'readFirst' | 'readRowsAfter' | 'readDigestsAfter' | 'readDigestsOf'>;

/**
 * Every case of the list in memory, so that ten thousand of them are searched, filtered and sorted between two frames. It is
 * read in batches: what is most urgent first, then all rows, then the texts that are searched.
 */
export class CaseIndex {
  readonly #source: Source;
  readonly #around: IndexAround;
  readonly #changed: () => void;
  readonly #texts = new Texts();
  #rows: ReadonlyMap<string, CaseRow> = new Map();
  #first: { readonly rows: readonly CaseRow[]; readonly count: number; readonly total: number } | null = null;
  #isWhole = false;
  #isSearchable = false;
  #wantsTexts = false;
  #sorted: { readonly key: string; readonly rows: readonly CaseRow[] } | null = null;
  #running: Promise<void> | null = null;
  #isWanted = false;

  /** @param changed called whenever there is more, or something else, to be found */
  constructor(source: Source, around: IndexAround, changed: () => void) {
    this.#source = source;
    this.#around = around;
    this.#changed = changed;
  }

  /** Reads all cases, or what changed since. Calls while it runs come to one more run after it. Rejects where it cannot read. */
  read(): Promise<void> {
    this.#isWanted = true;
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** Has the questions, answers and notes read as well, from the next reading on: not every part of the casebook searches. */
  wantTexts(): void {
    if (this.#wantsTexts) return;
    this.#wantsTexts = true;
    if (this.#isWhole) void this.read().catch(() => undefined);
  }

  /** What a query finds among what was read so far. */
  look(query: ListQuery): Found {
    const days = daysIn(this.#around.todayIn);
    if (!this.#isWhole) return this.#lookAtFirst(query, days);
    const among = amongOf(query);
    const words = wordsOf(query.search);
    const found = words.length > 0 ? this.#texts.find(words) : null;
    const base = this.#sort(query, days).filter((row) => among(row) && (found === null || found.has(row.url)));
    const rows = base.filter((row) => standsAs(query, row, days(row.zone)));
    return { ...this.#frame(base, days), rows, count: rows.length, total: this.#rows.size };
  }

  /** How a row stands today. */
  lateness(row: CaseRow): Lateness {
    return lateOn(row, this.#around.todayIn(row.zone), this.#around.countLate);
  }

  /** Where a row has what is searched; null when nothing is, or it is not read yet. */
  excerpt(row: CaseRow, search: string): Excerpt | null {
    const words = wordsOf(search);
    return words.length === 0 ? null : this.#texts.excerpt(row, words);
  }

  /** What there is of a facet, and how many cases have it, in the order of the alphabet. */
  valuesOf(facet: Facet): readonly (readonly [value: string, count: number])[] {
    const counts = new Map<string, number>();
    for (const row of this.#rows.values())
      for (const value of facetOf(row, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
  }

  /** Every row that was read. */
  get rows(): readonly CaseRow[] {
    return [...this.#rows.values()];
  }

  /** All rows were read. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  #lookAtFirst(query: ListQuery, days: (zone: string) => Days): Found {
    const isPlain = !isNarrowed(query) && query.sort.by === 'urgency' && !query.sort.down;
    const { rows, count, total } = (isPlain ? this.#first : null) ?? { rows: [], count: 0, total: 0 };
    return { ...this.#frame([], days), rows, count, total };
  }

  #frame(
    base: readonly CaseRow[],
    days: (zone: string) => Days,
  ): Pick<Found, 'states' | 'flags' | 'isWhole' | 'isSearchable'> {
    const states = { overdue: 0, 'due-soon': 0, waiting: 0, window: 0, quiet: 0, resting: 0, archived: 0 };
    const flags = { unanswered: 0, review: 0, closing: 0, asked: 0, broken: 0, remind: 0, doubt: 0 };
    const every = Object.keys(flags) as Flag[];
    for (const row of base) {
      const day = days(row.zone);
      states[stateIn(row, day)] += 1;
      if (row.archived) continue;
      for (const flag of every) if (hasFlag(row, flag, day)) flags[flag] += 1;
    }
    return { states, flags, isWhole: this.#isWhole, isSearchable: this.#isSearchable };
  }

  #sort({ sort }: ListQuery, days: (zone: string) => Days): readonly CaseRow[] {
    const key = `${sort.by} ${sort.down} ${days('UTC').today}`;
    if (this.#sorted?.key === key) return this.#sorted.rows;
    const rows = sortRows(this.rows, sort, { ...this.#around, daysIn: days });
    this.#sorted = { key, rows };
    return rows;
  }

  async #run(): Promise<void> {
    while (this.#isWanted) {
      this.#isWanted = false;
      if (!this.#isWhole) await this.#readFirst();
      const changed = await this.#readRows();
      if (this.#wantsTexts) await this.#readTexts(changed);
    }
  }

  async #readFirst(): Promise<void> {
    const { rows, total, archived } = await this.#source.readFirst(FIRST, this.#around.todayIn);
    this.#first = { rows, count: total, total: total + archived };
    this.#changed();
  }

  /** Gives back the cases whose texts may have changed; null: all of them are still to be read. */
  async #readRows(): Promise<readonly string[] | null> {
    const before = this.#rows;
    const rows = new Map<string, CaseRow>();
    for await (const batch of this.#batches((after) => this.#source.readRowsAfter(after, ROWS), ROWS))
      for (const row of batch) rows.set(row.url, row);
    this.#rows = rows;
    this.#sorted = null;
    this.#isWhole = true;
    for (const row of rows.values()) this.#texts.putRow(row);
    this.#texts.keepOnly(rows);
    this.#changed();
    const isNew = ({ url, updatedAt, judgedOn }: CaseRow) =>
      before.get(url)?.updatedAt !== updatedAt || before.get(url)?.judgedOn !== judgedOn;
    return this.#isSearchable ? [...rows.values()].filter(isNew).map(({ url }) => url) : null;
  }

  async #readTexts(urls: readonly string[] | null): Promise<void> {
    if (urls === null) {
      for await (const batch of this.#batches((after) => this.#source.readDigestsAfter(after, DIGESTS), DIGESTS))
        this.#putDigests(batch);
    } else {
      for (let at = 0; at < urls.length; at += DIGESTS)
        this.#putDigests(await this.#source.readDigestsOf(urls.slice(at, at + DIGESTS)));
    }
    this.#isSearchable = true;
    this.#changed();
  }

  #putDigests(digests: readonly CaseDigest[]): void {
    for (const digest of digests) if (this.#rows.has(digest.url)) this.#texts.putDigest(digest);
  }

  async *#batches<Item extends { readonly url: string }>(
    read: (after: string) => Promise<readonly Item[]>,
    most: number,
  ): AsyncGenerator<readonly Item[]> {
    let after = '';
    for (;;) {
      const batch = await read(after);
      yield batch;
      if (batch.length < most) return;
      after = batch.at(-1)?.url ?? '';
      await this.#around.rest();
    }
  }
}

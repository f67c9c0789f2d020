import type { IsoDay } from '../../thread/thread';
import type { CaseRow } from '../case';
import type { CaseDigest } from '../digest';
import { type CountLate, isPending, type Lateness, lateOn, type TodayIn } from '../row';
import type { Shelf } from '../shelf';
import { amongOf, facetOf } from './filter';
import { Orders } from './orders';
import type { Facet, ListQuery } from './query';
import { isNarrowed } from './query';
import { wordsOf } from './search';
import { type Counts, countStood, standsAs } from './standing';
import { type Excerpt, Texts } from './texts';

/** What the index cannot know by itself. */
export interface IndexAround {
  readonly todayIn: TodayIn;
  /** The day that it is where the user is. */
  readonly todayHere: () => IsoDay;
  readonly countLate: CountLate;
  readonly nameLaw: (regime: string | null) => string;
  /** Lets the page draw and answer between two batches of reading. */
  readonly rest: () => Promise<void>;
}

/** What a query finds; `states` and `flags` are counted as if the query asked for no state and no flag. */
export interface Found extends Counts {
  /** In the order that is wanted. While not all is read: the first of the most urgent, or none where they cannot be told. */
  readonly rows: readonly CaseRow[];
  /** How many they are; while not all is read, as far as it is known. */
  readonly count: number;
  /** All cases, also those in the archive. */
  readonly total: number;
  /** Of all cases, how many are still to be judged; as far as it is known. */
  readonly pending: number;
  /** All rows were read. */
  readonly isWhole: boolean;
  /** All questions, answers and notes were read: until then a search finds less. */
  readonly isSearchable: boolean;
}

/** Rows of the first view, and of one batch; digests of one batch, which are larger. */
const FIRST = 60;
const ROWS = 500;
const DIGESTS = 100;

type Source = Pick<Shelf, 'readFirst' | 'readRowsAfter' | 'readRowsOf' | 'readDigestsAfter' | 'readDigestsOf'>;

/**
 * Every case of the list in memory, so that ten thousand of them are searched, filtered and sorted between two frames. It is
 * read in batches: what is most urgent first, then all rows, then the texts that are searched.
 */
export class CaseIndex {
  readonly #source: Source;
  readonly #around: IndexAround;
  readonly #changed: () => void;
  readonly #texts = new Texts();
  readonly #orders: Orders;
  readonly #values = new Map<Facet, readonly (readonly [value: string, count: number])[]>();
  #rows = new Map<string, CaseRow>();
  #first: Pick<Found, 'rows' | 'count' | 'total' | 'pending'> | null = null;
  #pending = 0;
  #isWhole = false;
  #isSearchable = false;
  #wantsTexts = false;
  /** A reading failed, so that nobody knows what changed since. */
  #isBehind = false;
  #running: Promise<void> | null = null;
  /** What is to be read: all, or some cases. */
  #wanted: 'all' | ReadonlySet<string> | null = null;

  /** @param changed called whenever there is more, or something else, to be found */
  constructor(source: Source, around: IndexAround, changed: () => void) {
    this.#source = source;
    this.#around = around;
    this.#changed = changed;
    this.#orders = new Orders(around);
  }

  /** Reads all cases, also again after a failure. Calls while it runs come to one more run after it. Rejects where it cannot read. */
  read(): Promise<void> {
    return this.#want('all');
  }

  /** Reads some cases again that changed, came or went, and no others. As `read` otherwise. */
  readAgain(urls: readonly string[]): Promise<void> {
    return this.#want(this.#wanted === 'all' ? 'all' : new Set([...(this.#wanted ?? []), ...urls]));
  }

  /** Has the questions, answers and notes read as well, from the next reading on: not every part of the casebook searches. */
  wantTexts(): void {
    if (this.#wantsTexts) return;
    this.#wantsTexts = true;
    if (this.#isWhole) void this.readAgain([]).catch(() => undefined);
  }

  /** What a query finds among what was read so far. */
  look(query: ListQuery): Found {
    if (!this.#isWhole) return this.#lookAtFirst(query);
    const among = amongOf(query);
    const words = wordsOf(query.search);
    const found = words.length > 0 ? this.#texts.find(words) : null;
    const order = this.#orders.in(query.sort);
    const base =
      among || found ? order.filter(({ row }) => (!found || found.has(row.url)) && (!among || among(row))) : order;
    const rows = base.filter(standsAs(query)).map(({ row }) => row);
    const all = { total: this.#rows.size, pending: this.#pending };
    return { ...countStood(base), ...this.#state(), ...all, rows, count: rows.length };
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
    const known = this.#values.get(facet);
    if (known) return known;
    const counts = new Map<string, number>();
    for (const row of this.#rows.values())
      for (const value of facetOf(row, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
    const values = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
    this.#values.set(facet, values);
    return values;
  }

  /** Every row that was read. */
  get rows(): readonly CaseRow[] {
    return [...this.#rows.values()];
  }

  /** How many of them are still to be judged. */
  get pending(): number {
    return this.#pending;
  }

  /** All rows were read. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  #lookAtFirst(query: ListQuery): Found {
    const isPlain = !isNarrowed(query) && query.sort.by === 'urgency' && !query.sort.down;
    const first = (isPlain ? this.#first : null) ?? { rows: [], count: 0, total: 0, pending: 0 };
    return { ...countStood([]), ...this.#state(), ...first };
  }

  #state(): Pick<Found, 'isWhole' | 'isSearchable'> {
    return { isWhole: this.#isWhole, isSearchable: this.#isSearchable };
  }

  #want(wanted: 'all' | ReadonlySet<string>): Promise<void> {
    this.#wanted = wanted;
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #run(): Promise<void> {
    while (this.#wanted !== null) {
      const wanted = this.#isWhole && !this.#isBehind ? this.#wanted : 'all';
      this.#wanted = null;
      this.#isBehind = true;
      await (wanted === 'all' ? this.#readAll() : this.#readSome([...wanted]));
      this.#isBehind = false;
    }
  }

  async #readAll(): Promise<void> {
    if (this.#rows.size === 0) await this.#readFirst();
    const changed = await this.#readRows();
    if (this.#wantsTexts) await this.#readTexts(changed);
  }

  async #readSome(urls: readonly string[]): Promise<void> {
    const rows = await this.#source.readRowsOf(urls);
    const texts = this.#isSearchable ? await this.#source.readDigestsOf(urls) : [];
    for (const url of urls) this.#rows.delete(url);
    for (const row of rows) this.#rows.set(row.url, row);
    this.#take(rows);
    this.#putDigests(texts);
    if (this.#wantsTexts && !this.#isSearchable) await this.#readTexts(null);
    else this.#changed();
  }

  async #readFirst(): Promise<void> {
    const { rows, total, archived, pending } = await this.#source.readFirst(FIRST, this.#around.todayIn);
    this.#first = { rows, count: total, total: total + archived, pending };
    this.#changed();
    await this.#around.rest();
  }

  /** Gives back the cases whose texts may have changed; null: all of them are still to be read. */
  async #readRows(): Promise<readonly string[] | null> {
    const before = this.#rows;
    const rows = new Map<string, CaseRow>();
    for await (const batch of this.#batches((after) => this.#source.readRowsAfter(after, ROWS), ROWS))
      for (const row of batch) rows.set(row.url, row);
    this.#rows = rows;
    this.#isWhole = true;
    this.#take([...rows.values()]);
    this.#changed();
    const isNew = ({ url, updatedAt, judgedOn }: CaseRow) =>
      before.get(url)?.updatedAt !== updatedAt || before.get(url)?.judgedOn !== judgedOn;
    return this.#isSearchable ? [...rows.values()].filter(isNew).map(({ url }) => url) : null;
  }

  /** Some rows are new; others may have gone. */
  #take(fresh: readonly CaseRow[]): void {
    this.#orders.take(this.#rows);
    this.#pending = [...this.#rows.values()].filter(isPending).length;
    this.#values.clear();
    for (const row of fresh) this.#texts.putRow(row);
    this.#texts.keepOnly(this.#rows);
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

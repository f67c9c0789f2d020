import type { Case, CaseRow } from './case';
import type { CaseDigest } from './digest';
import type { TodayIn } from './row';
import { type Listed, listRows } from './row-pages';
import { readerOf } from './rows';
import type { Store } from './store';

/**
 * All cases at once, for the extension's own pages that list, compare and count them: they read the tables themselves, since
 * ten thousand rows are too much for a message. What they change goes through the background, which judges.
 */
export class Shelf {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Every row, in no order. */
  readRows(): Promise<readonly CaseRow[]> {
    return this.#store.read((tables) => tables.rows.toArray());
  }

  /** The first rows of the list in its own order, and how many there are, without reading the others. */
  readFirst(limit: number, todayIn: TodayIn): Promise<Listed> {
    return this.#store.read((tables) => listRows(readerOf(tables), { search: '', after: null, limit }, todayIn));
  }

  /** At most `most` rows in the order of their addresses, those behind `after`; less than `most` are the last. */
  readRowsAfter(after: string, most: number): Promise<readonly CaseRow[]> {
    return this.#store.read((tables) => tables.rows.where('url').above(after).limit(most).toArray());
  }

  /** Some rows; those that there are. */
  async readRowsOf(urls: readonly string[]): Promise<readonly CaseRow[]> {
    const rows = await this.#store.read((tables) => tables.rows.bulkGet([...urls]));
    return rows.filter((row) => row !== undefined);
  }

  /** At most `most` digests in the order of their addresses, those behind `after`; less than `most` are the last. */
  readDigestsAfter(after: string, most: number): Promise<readonly CaseDigest[]> {
    return this.#store.read((tables) => tables.digests.where('url').above(after).limit(most).toArray());
  }

  /** Every digest, in no order. A case that nobody has judged yet has none. */
  readDigests(): Promise<readonly CaseDigest[]> {
    return this.#store.read((tables) => tables.digests.toArray());
  }

  /** How many cases are still to be judged, as of `isPending`. */
  countPending(): Promise<number> {
    return this.#store.read((tables) => readerOf(tables).countPending());
  }

  /** The digests of some cases; those that there are, in the order of the addresses. */
  async readDigestsOf(urls: readonly string[]): Promise<readonly CaseDigest[]> {
    const digests = await this.#store.read((tables) => tables.digests.bulkGet([...urls]));
    return digests.filter((digest) => digest !== undefined);
  }

  /** Some cases themselves, with their threads; those that there are. */
  async readCases(urls: readonly string[]): Promise<readonly Case[]> {
    const cases = await this.#store.read((tables) => tables.cases.bulkGet([...urls]));
    return cases.filter((kept) => kept !== undefined);
  }

  /** Calls back after each change of anything kept, by whichever page or worker; the result ends it. `changed` as of `Store.watch`. */
  watch(whenChanged: (changed: () => readonly string[] | null) => void): () => void {
    return this.#store.watch(whenChanged);
  }
}

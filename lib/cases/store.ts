import { Dexie, type EntityTable, type ObservabilitySet, RangeSet, type Table } from 'dexie';
import type { WrittenDay } from './calendar/calendar-book';
import type { Case, CaseRow, SavedDraft } from './case';
import type { CaseDigest } from './digest';
import { nothingKept } from './keeping';
import type { SavedView } from './list/views';
import type { PageStamp, PendingRead } from './reads/reads';
import type { Told } from './reminders/told';
import { unjudgedRow } from './row';
import type { Setting } from './settings';
import type { Tally } from './tally';

/** For so many milliseconds an older connection, or the browser, may keep the database from opening. */
export interface Patience {
  readonly blocked: number;
  readonly silent: number;
}

/** What is done with the tables inside one transaction. */
type Work<T> = (tables: Tables) => Promise<T>;

/** A letter as versions 1 and 2 kept it: one for each thread, and always the request for a review. */
type FirstDraft = Omit<SavedDraft, 'kind' | 'given' | 'own'>;

/** A case as versions 1 to 3 kept it. */
type FirstCase = Omit<Case, 'keeping'>;

/**
 * The tables. `rows` holds what a list shows of each case, `digests` what is compared, counted and searched, so that neither
 * reads threads; both can be made anew from `cases` at any time. A new shape is a new version with its upgrade; versions that
 * were shipped are never edited.
 */
export class Tables extends Dexie {
  declare readonly cases: EntityTable<Case, 'url'>;
  declare readonly rows: EntityTable<CaseRow, 'url'>;
  declare readonly digests: EntityTable<CaseDigest, 'url'>;
  declare readonly letters: Table<SavedDraft, [url: string, kind: SavedDraft['kind']]>;
  declare readonly settings: Table<Setting, Setting['key']>;
  declare readonly tallies: EntityTable<Tally, 'key'>;
  declare readonly views: EntityTable<SavedView, 'name'>;
  declare readonly reads: EntityTable<PendingRead, 'url'>;
  declare readonly told: EntityTable<Told, 'key'>;
  declare readonly stamps: EntityTable<PageStamp, 'url'>;
  declare readonly written: EntityTable<WrittenDay, 'uid'>;

  constructor() {
    super('replydue', { indexedDB: strictFactory(), cache: 'disabled' });
    this.version(1).stores({ cases: 'url', drafts: 'url' });
    this.version(2)
      .stores({ rows: 'url, [owed+nextOn+updatedAt], holdsUntil, judgedOn, zone', tallies: 'key' })
      .upgrade(async (upgrade) => {
        const rows: Table<CaseRow, string> = upgrade.table('rows');
        const put = (kept: FirstCase) => void rows.put(unjudgedRow({ ...kept, keeping: nothingKept }));
        await upgrade.table<FirstCase>('cases').each(put);
      });
    this.version(3)
      .stores({ drafts: null, letters: '[url+kind], url', settings: 'key' })
      .upgrade(async (upgrade) => {
        const letters: Table<SavedDraft> = upgrade.table('letters');
        const keep = (draft: FirstDraft) => void letters.put({ ...draft, kind: 'internal-review', given: {}, own: '' });
        await upgrade.table<FirstDraft>('drafts').each(keep);
      });
    this.version(4)
      .stores({
        rows: 'url, [place+owed+nextOn+updatedAt], holdsUntil, judgedOn, zone, closesOn, brokenOn, remindOn',
        digests: 'url',
        views: 'name',
        reads: 'url, state',
        told: 'key',
        stamps: 'url',
      })
      .upgrade(async (upgrade) => {
        const cases: Table<FirstCase | Case> = upgrade.table('cases');
        const rows: Table<CaseRow, string> = upgrade.table('rows');
        await cases.toCollection().modify((kept) => Object.assign(kept, { keeping: nothingKept }));
        await cases.each((kept) => void rows.put(unjudgedRow({ keeping: nothingKept, ...kept })));
        await upgrade.table('tallies').clear();
      });
    this.version(5).stores({ written: 'uid, url, on' });
  }
}

/**
 * The extension's own database. It is opened when first needed, and again when it was closed underfoot; what is asked
 * then is done once more. Methods reject with the errors of Dexie and the platform (see `failureOf`).
 */
export class Store {
  readonly #patience: Patience;
  readonly #whenOpened: (isNew: boolean) => void;
  #opening: Promise<Tables> | null = null;

  /** @param whenOpened is told whenever the database was opened, and whether there was none */
  constructor(
    whenOpened: (isNew: boolean) => void = () => undefined,
    patience: Patience = { blocked: 3000, silent: 20_000 },
  ) {
    this.#whenOpened = whenOpened;
    this.#patience = patience;
  }

  /** Reads from one state of the tables. */
  read<T>(work: Work<T>): Promise<T> {
    return this.#run((tables) => transact(tables, 'r!', work));
  }

  /** Reads and writes so that all of it is done or nothing, and nobody writes in between. */
  write<T>(work: Work<T>): Promise<T> {
    return this.#run((tables) => transact(tables, 'rw!', work));
  }

  /**
   * Calls back after each change of the tables, by whichever page or worker of the extension, with what tells the cases whose rows
   * or digests it may have changed: their addresses, null when it may be any. The result ends it.
   */
  watch(whenChanged: (changed: () => readonly string[] | null) => void): () => void {
    const hear = (parts: ObservabilitySet) => whenChanged(() => changedCases(parts));
    Dexie.on.storagemutated.subscribe(hear);
    return () => Dexie.on.storagemutated.unsubscribe(hear);
  }

  async #run<T>(work: Work<T>): Promise<T> {
    try {
      return await work(await this.#open());
    } catch (error) {
      if (!wasClosed(error)) throw error;
      this.#opening = null;
      return await work(await this.#open());
    }
  }

  #open(): Promise<Tables> {
    if (this.#opening !== null) return this.#opening;
    let isNew = false;
    const whenMade = () => {
      isNew = true;
    };
    const opening = openTables(this.#patience, whenMade, () => {
      if (this.#opening === opening) this.#opening = null;
    });
    this.#opening = opening;
    opening.then(
      () => this.#whenOpened(isNew),
      () => undefined,
    );
    return opening;
  }
}

/** The keys by which Dexie says that rows or digests changed, or that anything may have. */
const CHANGES_OF_CASES: readonly string[] = ['all', 'idb://replydue/rows/', 'idb://replydue/digests/'];

/** The addresses among what Dexie says was changed; null when it names ranges of them. */
function changedCases(parts: ObservabilitySet): readonly string[] | null {
  const urls = new Set<string>();
  for (const name of CHANGES_OF_CASES) {
    const keys = parts[name];
    if (!keys || !('from' in keys)) continue;
    for (const { from, to } of new RangeSet().add(keys)) {
      if (typeof from !== 'string' || from !== to) return null;
      urls.add(from);
    }
  }
  return [...urls];
}

/** Dexie keeps its transaction through any number of awaits only when it is given an `async` function itself. */
function transact<T>(tables: Tables, mode: 'r!' | 'rw!', work: Work<T>): Promise<T> {
  return tables.transaction(mode, tables.tables, async () => await work(tables));
}

/** Opens the tables, or rejects where the browser might leave us waiting for ever. `whenClosed` is also called on failure. */
async function openTables(patience: Patience, whenMade: () => void, whenClosed: () => void): Promise<Tables> {
  const tables = new Tables();
  tables.on('populate', whenMade);
  tables.on('close', whenClosed);
  const timers: ReturnType<typeof setTimeout>[] = [];
  const hurdle = new Promise<never>((_, reject) => {
    const giveUp = () => reject(new DOMException('The database did not open.', 'BlockedError'));
    timers.push(setTimeout(giveUp, patience.silent));
    tables.on('blocked', () => timers.push(setTimeout(giveUp, patience.blocked)));
  });
  try {
    await Promise.race([tables.open(), hurdle]);
    return tables;
  } catch (error) {
    tables.close();
    whenClosed();
    throw error;
  } finally {
    timers.forEach(clearTimeout);
  }
}

/**
 * The browser's factory without a way to open whatever version there is: Dexie would fall back to that, and alter what a
 * newer version of the extension has written.
 */
function strictFactory(): IDBFactory {
  const native = (): IDBFactory => {
    if (globalThis.indexedDB) return globalThis.indexedDB;
    throw new DOMException('There is no database here.', 'MissingAPIError');
  };
  return {
    open: (name, version) => {
      if (version === undefined) throw new DOMException('The database is newer than this program.', 'VersionError');
      return native().open(name, version);
    },
    deleteDatabase: (name) => native().deleteDatabase(name),
    databases: () => native().databases(),
    cmp: (one, other) => native().cmp(one, other),
  };
}

/** Whether something failed because its connection was closed, not because of what was asked of it. */
function wasClosed(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const inner = 'inner' in error && error.inner instanceof Error ? error.inner.name : '';
  if (error.name === 'AbortError') return inner !== 'QuotaExceededError';
  return error.name === 'DatabaseClosedError' || error.name === 'InvalidStateError';
}

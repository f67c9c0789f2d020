import type { Store, Tables } from '../store';
import type { PendingRead } from './reads';
import { changeRun, type Run, readRun } from './run';

/** What is to be read, without what is known only later. */
export type Wish = Pick<PendingRead, 'url' | 'title' | 'what' | 'after'>;

/** How far it is. */
export interface Counts {
  /** Also what is held. */
  readonly waiting: number;
  readonly done: number;
  /** Pages of lists that were not read yet: more threads may come of them. */
  readonly lists: number;
  /** At most so many as are worth listing, and how many there are. */
  readonly failed: readonly PendingRead[];
  readonly failures: number;
}

const MOST_LISTED = 500;

/** What is to be read from the portals. It outlasts the browser's end, so that a reading can go on where it stopped. */
export class ReadQueue {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /**
   * Adds what is not there yet, failed before or is held, and threads and checks that are through. A thread that is tracked counts as
   * read; a page of a list is not read twice while others wait.
   */
  add(wishes: readonly Wish[]): Promise<void> {
    return this.#store.write(async (tables) => {
      const before = await tables.reads.bulkGet(wishes.map(({ url }) => url));
      const fresh = wishes.filter((wish, at) => isFresh(wish, before[at]));
      const tracked = await tables.rows.bulkGet(fresh.map(({ url }) => url));
      await tables.reads.bulkPut(fresh.map((wish, at) => beginRead(wish, tracked[at] !== undefined)));
    });
  }

  /** Forgets what is through, unless something still waits. */
  tidy(): Promise<void> {
    return this.#store.write(async (tables) => {
      if ((await unreadIn(tables).count()) === 0) await tables.reads.where('state').equals('done').delete();
    });
  }

  /** The next one at a site, lists first, so that it is soon known how much there is; null when nothing waits. */
  next(site: string): Promise<PendingRead | null> {
    return this.#store.read(async (tables) => {
      const waiting = (what: (read: PendingRead) => boolean) =>
        waitingIn(tables)
          .filter((read) => siteOf(read) === site && what(read))
          .first();
      return (await waiting(({ what }) => what === 'list')) ?? (await waiting(() => true)) ?? null;
    });
  }

  /** The sites at which something waits. */
  sites(): Promise<readonly string[]> {
    return this.#store.read(async (tables) => {
      const found = new Set<string>();
      await waitingIn(tables).each((read) => void found.add(siteOf(read)));
      return [...found].toSorted();
    });
  }

  /** What waits under an address; undefined when nothing does. */
  findWaiting(url: string): Promise<PendingRead | undefined> {
    return this.#store.read(async (tables) => {
      const read = await tables.reads.get(url);
      return read?.state === 'waiting' ? read : undefined;
    });
  }

  /** Says what came of one; nothing when it is not there any more. */
  settle(url: string, state: 'done' | 'failed', words: string): Promise<void> {
    return this.#store.write(async (tables) => {
      await tables.reads.update(url, { state, words });
    });
  }

  /** What waits is given to nobody, until it is released or wished for anew: at one site, or everywhere. */
  hold(site?: string): Promise<void> {
    return this.#store.write(async (tables) => {
      await waitingIn(tables)
        .filter((read) => site === undefined || siteOf(read) === site)
        .modify({ state: 'held' });
    });
  }

  /** What was held waits again, or of that what is of one kind; except at some sites. */
  release(except: readonly string[], what?: PendingRead['what']): Promise<void> {
    return this.#store.write(async ({ reads }) => {
      await reads
        .where('state')
        .equals('held')
        .filter((read) => !except.includes(siteOf(read)) && (what === undefined || read.what === what))
        .modify({ state: 'waiting' });
    });
  }

  /** What failed waits again. */
  retry(): Promise<void> {
    return this.#store.write(async ({ reads }) => {
      await reads.where('state').equals('failed').modify({ state: 'waiting', words: '' });
    });
  }

  /** Forgets all that was to be read. What was read stays tracked. */
  clear(): Promise<void> {
    return this.#store.write(({ reads }) => reads.clear());
  }

  /** How far it is. */
  count(): Promise<Counts> {
    return this.#store.read(async (tables) => {
      const inState = (state: PendingRead['state']) => tables.reads.where('state').equals(state);
      return {
        waiting: await unreadIn(tables).count(),
        done: await inState('done')
          .filter(({ what }) => what !== 'list')
          .count(),
        lists: await unreadIn(tables)
          .filter(({ what }) => what === 'list')
          .count(),
        failures: await inState('failed').count(),
        failed: await inState('failed').limit(MOST_LISTED).toArray(),
      };
    });
  }

  /** Whether some case is still to be checked. */
  hasChecks(): Promise<boolean> {
    return this.#store.read(
      async (tables) =>
        (await unreadIn(tables)
          .filter(({ what }) => what === 'check')
          .first()) !== undefined,
    );
  }

  /** The reading as it goes on; `standing` when none was begun. */
  readRun(): Promise<Run> {
    return this.#store.read(readRun);
  }

  /** Changes how the reading goes on, and gives it back. Nobody else changes it in between. */
  changeRun(change: (run: Run) => Run): Promise<Run> {
    return this.#store.write((tables) => changeRun(tables, change));
  }

  /** Whether a thread's data says something else than when it was last read; null is always new. */
  async isNew(url: string, stamp: string | null): Promise<boolean> {
    const kept = await this.#store.read(({ stamps }) => stamps.get(url));
    return stamp === null || kept?.stamp !== stamp;
  }

  /** Keeps what a thread's data says, once its page was read. */
  keepStamp(url: string, stamp: string): Promise<void> {
    return this.#store.write(async ({ stamps }) => {
      await stamps.put({ url, stamp });
    });
  }
}

function isFresh({ what }: Wish, before: PendingRead | undefined): boolean {
  if (before === undefined || before.state === 'failed' || before.state === 'held') return true;
  return before.state === 'done' && what !== 'list';
}

function beginRead(wish: Wish, isTracked: boolean): PendingRead {
  const isKnown = wish.what === 'thread' && isTracked;
  return { ...wish, state: isKnown ? 'done' : 'waiting', words: isKnown ? 'It was tracked already.' : '' };
}

function unreadIn({ reads }: Tables) {
  return reads.where('state').anyOf('waiting', 'held');
}

function waitingIn({ reads }: Tables) {
  return reads.where('state').equals('waiting');
}

function siteOf({ url }: PendingRead): string {
  return new URL(url).hostname;
}

import type { Assessment } from '../assess/assessment';
import type { Correction } from '../assess/correction';
import type { Thread } from '../thread/thread';
import type { Case, CaseRow } from './case';
import { beginCase, correctCase, followThread, undoCorrection } from './follow';
import { type Listed, listRows, type Wanted } from './list';
import { rowOf, type TodayIn } from './row';
import { changeRows, checkTally, readerOf, readStale } from './rows';
import type { Store, Tables } from './store';
import { countOverdue } from './tally';

/** What the casebook cannot know by itself. */
export interface Surroundings {
  /** Everything that can be said of a case on the day that it is where its thread is. */
  readonly assess: (kept: Case) => Assessment;
  readonly todayIn: TodayIn;
  /** The present moment as an ISO instant. */
  readonly now: () => string;
}

/** A tracked case and what is to be said of it today. */
export interface Judged {
  readonly kept: Case;
  readonly assessment: Assessment;
}

/** What is done to a case after its new reading is in. */
type Change = (kept: Case, at: string) => Case;

/** Tracked threads. Each method is one transaction, so that two tabs lose nothing of each other's. */
export class Casebook {
  readonly #store: Store;
  readonly #around: Surroundings;

  constructor(store: Store, around: Surroundings) {
    this.#store = store;
    this.#around = around;
  }

  /** Begins a case with this reading, or brings it up to date when it is tracked already. */
  trackCase(thread: Thread): Promise<Judged> {
    return this.#store.write((tables) => this.#keep(tables, thread, (kept) => kept));
  }

  /** Brings a tracked case up to date with a new reading; null, and nothing is kept, when the thread is not tracked. */
  updateCase(thread: Thread): Promise<Judged | null> {
    return this.#changeTracked(thread, (kept) => kept);
  }

  /** Keeps a correction; tracks the thread if it was not, since a correction must outlive the page. */
  correctCase(thread: Thread, correction: Correction): Promise<Judged> {
    return this.#store.write((tables) => this.#keep(tables, thread, (kept, at) => correctCase(kept, correction, at)));
  }

  /** Takes a correction back (`target` as of `targetOf`); null when the thread is not tracked (any more). */
  undoCorrection(thread: Thread, target: string): Promise<Judged | null> {
    return this.#changeTracked(thread, (kept, at) => undoCorrection(kept, target, at));
  }

  /** The case of a thread; undefined when it is not tracked. */
  findCase(url: string): Promise<Case | undefined> {
    return this.#store.read((tables) => tables.cases.get(url));
  }

  /** Deletes a case with its corrections and history. A begun letter stays. */
  forgetCase(url: string): Promise<void> {
    return this.#store.write(async (tables) => {
      await tables.cases.delete(url);
      await changeRows(tables, [], [url]);
    });
  }

  /** One page of the list (see `listRows`). Counts anew when there are more rows than were counted. */
  async listRows(wanted: Wanted): Promise<Listed> {
    const list: (tables: Tables) => Promise<Listed> = (tables) =>
      listRows(readerOf(tables), wanted, this.#around.todayIn);
    const listed = await this.#store.read(list);
    if (listed.total >= listed.rows.length) return listed;
    await this.checkCounts();
    return this.#store.read(list);
  }

  /** How many cases are overdue. */
  countOverdue(): Promise<number> {
    return this.#store.read(async (tables) => countOverdue(await readerOf(tables).readTally(), this.#around.todayIn));
  }

  /** The zones in which there are cases. */
  listZones(): Promise<readonly string[]> {
    return this.#store.read(async (tables) => (await tables.rows.orderBy('zone').uniqueKeys()).map(String));
  }

  /** Judges anew at most `most` rows that do not hold today, and says how many it did: as many as `most` means go on. */
  rejudgeRows(most: number): Promise<number> {
    return this.#store.write(async (tables) => {
      const rows = await readStale(tables, most, this.#around.todayIn);
      if (rows.length === 0) return 0;
      const cases = await tables.cases.bulkGet(rows.map(({ url }) => url));
      const judged = rows.flatMap((row, at) => this.#judgeRow(row, cases[at]) ?? []);
      const lost = rows.filter((_, at) => !cases[at]).map(({ url }) => url);
      await changeRows(tables, judged, lost);
      return rows.length;
    });
  }

  /** Has every row judged anew at the next occasion: what is known of the law may have changed. */
  doubtRows(): Promise<void> {
    return this.#store.write(async (tables) => {
      await tables.rows.toCollection().modify({ holdsUntil: '' });
    });
  }

  /** Sees to it that the counts are those of the rows. */
  async checkCounts(): Promise<void> {
    await this.#store.write(checkTally);
  }

  #changeTracked(thread: Thread, change: Change): Promise<Judged | null> {
    return this.#store.write(async (tables) => {
      const isTracked = (await tables.cases.where('url').equals(thread.url).count()) > 0;
      return isTracked ? this.#keep(tables, thread, change) : null;
    });
  }

  async #keep(tables: Tables, thread: Thread, change: Change): Promise<Judged> {
    const at = this.#around.now();
    const before = await tables.cases.get(thread.url);
    const kept = change(before ? followThread(before, thread, at) : beginCase(thread, at), at);
    const assessment = this.#around.assess(kept);
    if (kept !== before) await tables.cases.put(kept);
    await changeRows(tables, [rowOf(kept, assessment)]);
    return { kept, assessment };
  }

  /** The row of a case, judged today; where that fails the old row, until tomorrow. */
  #judgeRow(row: CaseRow, kept: Case | undefined): CaseRow | null {
    if (!kept) return null;
    try {
      return rowOf(kept, this.#around.assess(kept));
    } catch {
      const today = this.#around.todayIn(row.zone);
      return { ...row, judgedOn: today, holdsUntil: today };
    }
  }
}

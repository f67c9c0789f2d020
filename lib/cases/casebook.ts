import type { Assessment } from '../assess/assessment';
import type { Correction } from '../assess/correction';
import type { Thread } from '../thread/thread';
import type { Case, CaseRow } from './case';
import { beginCase, correctCase, followThread, undoCorrection } from './changes/follow';
import { digestOf } from './digest';
import { keepWith } from './keep-with';
import type { KeepingChange } from './keeping';
import { isOpen } from './open';
import { notePassed } from './passed';
import { rejudgeRows } from './rejudge';
import { rowOf } from './row';
import { type Listed, listRows, type Wanted } from './row-pages';
import { changeRows, checkTally, readerOf } from './rows';
import type { Store, Tables } from './store';
import type { Surroundings } from './surroundings';
import { countOverdue } from './tally';

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

  /** As `correctCase`, for a case whose page is not open: nothing new was read. Null when the thread is not tracked. */
  correctKept(url: string, correction: Correction): Promise<Judged | null> {
    return this.#changeKept(url, (kept, at) => correctCase(kept, correction, at));
  }

  /** As `undoCorrection`, for a case whose page is not open. */
  undoKept(url: string, target: string): Promise<Judged | null> {
    return this.#changeKept(url, (kept, at) => undoCorrection(kept, target, at));
  }

  /** The case of a thread; undefined when it is not tracked. */
  findCase(url: string): Promise<Case | undefined> {
    return this.#store.read((tables) => tables.cases.get(url));
  }

  /** Deletes cases with their corrections, histories and all that is kept with them. Begun letters stay. */
  forgetCases(urls: readonly string[]): Promise<void> {
    return this.#store.write(async (tables) => {
      await tables.written.where('url').anyOf(urls).delete();
      for (const table of [tables.cases, tables.digests, tables.stamps]) await table.bulkDelete([...urls]);
      await changeRows(tables, [], urls);
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

  /** The rows of some cases; null: of all in which something is open and that neither rest nor are archived. */
  listOpen(urls: readonly string[] | null): Promise<readonly CaseRow[]> {
    return this.#store.read(async ({ rows }) => {
      if (urls !== null) return (await rows.bulkGet([...urls])).filter((row) => row !== undefined);
      return rows.filter((row) => isOpen(row, this.#around.todayIn(row.zone))).toArray();
    });
  }

  /** Judges anew at most `most` rows that do not hold today, and says how many it did: as many as `most` means go on. */
  rejudgeRows(most: number): Promise<number> {
    return this.#store.write((tables) => rejudgeRows(tables, this.#around, most));
  }

  /** Changes what the user keeps with some cases; addresses of no case are passed over. Verdicts do not depend on it. */
  keepWith(urls: readonly string[], change: KeepingChange): Promise<void> {
    return this.#store.write(async (tables) => {
      const cases = (await tables.cases.bulkGet([...urls])).filter((kept) => kept !== undefined);
      await keepWith(tables, cases, change, this.#around);
    });
  }

  /**
   * Saves notes that were made from the notes `over`, and gives back the notes as they are kept now: where those before were not
   * `over` any more nothing is saved, so that what another tab wrote is not lost. Null when the thread is not tracked.
   */
  saveNotes(url: string, notes: string, over: string): Promise<string | null> {
    return this.#store.write(async (tables) => {
      const kept = await tables.cases.get(url);
      if (!kept) return null;
      if (kept.keeping.notes !== over) return kept.keeping.notes;
      await keepWith(tables, [kept], { what: 'notes', notes }, this.#around);
      return notes;
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

  /** The thread stays as it was read: it is followed with itself. */
  #changeKept(url: string, change: Change): Promise<Judged | null> {
    return this.#store.write(async (tables) => {
      const kept = await tables.cases.get(url);
      return kept ? this.#keep(tables, kept.thread, change) : null;
    });
  }

  async #keep(tables: Tables, thread: Thread, change: Change): Promise<Judged> {
    const at = this.#around.now();
    const before = await tables.cases.get(thread.url);
    const changed = change(before ? followThread(before, thread, at) : beginCase(thread, at), at);
    const assessment = this.#around.assess(changed);
    const digest = digestOf(changed, assessment);
    const kept = notePassed(changed, await tables.digests.get(thread.url), digest, at);
    if (kept !== before) await tables.cases.put(kept);
    await changeRows(tables, [rowOf(kept, assessment)]);
    await tables.digests.put(digest);
    return { kept, assessment };
  }
}

import type { Assessment } from '../assess/assessment';
import type { Correction } from '../assess/correction';
import type { IsoDay, Thread } from '../thread/thread';
import type { Case, CaseRow } from './case';
import { type CaseDigest, digestOf } from './digest';
import { beginCase, correctCase, followThread, undoCorrection } from './follow';
import { note } from './history';
import { changeKeeping, type KeepingChange } from './keeping';
import { type Listed, listRows, type Wanted } from './list';
import { isOpen } from './open';
import { passedBetween } from './passed';
import { reframeRow, rowOf, type TodayIn, unjudgedRow } from './row';
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
      await tables.cases.bulkDelete([...urls]);
      await tables.digests.bulkDelete([...urls]);
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
    return this.#store.write(async (tables) => {
      const rows = await readStale(tables, most, this.#around.todayIn);
      if (rows.length === 0) return 0;
      const cases = await tables.cases.bulkGet(rows.map(({ url }) => url));
      const judged = rows.flatMap((row, at) => this.#judgeRow(row, cases[at]) ?? []);
      const lost = rows.filter((_, at) => !cases[at]).map(({ url }) => url);
      await changeRows(
        tables,
        judged.map(({ row }) => row),
        lost,
      );
      await this.#keepDigests(
        tables,
        judged.flatMap(({ digest }) => digest ?? []),
      );
      await tables.digests.bulkDelete(lost);
      return rows.length;
    });
  }

  /** Changes what the user keeps with some cases; addresses of no case are passed over. Verdicts do not depend on it. */
  keepWith(urls: readonly string[], change: KeepingChange): Promise<void> {
    return this.#store.write(async (tables) => {
      const at = this.#around.now();
      const cases = (await tables.cases.bulkGet([...urls])).filter((kept) => kept !== undefined);
      await this.#keepWith(tables, cases, change, at);
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
      await this.#keepWith(tables, [kept], { what: 'notes', notes }, this.#around.now());
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

  #todayOf({ thread }: Case): IsoDay {
    return this.#around.todayIn(thread.zone);
  }

  #changeTracked(thread: Thread, change: Change): Promise<Judged | null> {
    return this.#store.write(async (tables) => {
      const isTracked = (await tables.cases.where('url').equals(thread.url).count()) > 0;
      return isTracked ? this.#keep(tables, thread, change) : null;
    });
  }

  async #keepWith(tables: Tables, cases: readonly Case[], change: KeepingChange, at: string): Promise<void> {
    const changed = cases.map((kept) => changeKeeping(kept, change, at)).filter((kept, place) => kept !== cases[place]);
    const rows = await tables.rows.bulkGet(changed.map(({ url }) => url));
    await tables.cases.bulkPut(changed);
    if (change.what === 'notes') await rewriteNotes(tables, changed);
    await changeRows(
      tables,
      changed.map((kept, place) => reframeRow(rows[place] ?? unjudgedRow(kept), kept, this.#todayOf(kept))),
    );
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
    const kept = change(before ? followThread(before, thread, at) : beginCase(thread, at), at);
    const assessment = this.#around.assess(kept);
    if (kept !== before) await tables.cases.put(kept);
    await changeRows(tables, [rowOf(kept, assessment)]);
    await tables.digests.put(digestOf(kept, assessment));
    return { kept, assessment };
  }

  /** The row and digest of a case, judged today; where that fails the old row, until tomorrow. */
  #judgeRow(row: CaseRow, kept: Case | undefined): { readonly row: CaseRow; readonly digest?: CaseDigest } | null {
    if (!kept) return null;
    try {
      const assessment = this.#around.assess(kept);
      return { row: rowOf(kept, assessment), digest: digestOf(kept, assessment) };
    } catch {
      const today = this.#around.todayIn(row.zone);
      return { row: { ...row, judgedOn: today, holdsUntil: today } };
    }
  }

  /** Puts digests in place of those before; what passed since is noted in the history of its case. */
  async #keepDigests(tables: Tables, digests: readonly CaseDigest[]): Promise<void> {
    const at = this.#around.now();
    const before = await tables.digests.bulkGet(digests.map(({ url }) => url));
    await tables.digests.bulkPut([...digests]);
    for (const [place, digest] of digests.entries()) {
      const passed = before[place] ? passedBetween(before[place], digest) : [];
      const kept = passed.length > 0 ? await tables.cases.get(digest.url) : undefined;
      if (!kept) continue;
      const noted = passed.reduce((one, change) => note(one, change, at), kept);
      const row = await tables.rows.get(digest.url);
      await tables.cases.put(noted);
      if (row) await changeRows(tables, [reframeRow(row, noted, this.#todayOf(noted))]);
    }
  }
}

/** Notes are searched in the digests. A case that has none is still to be judged, and gets it then. */
async function rewriteNotes({ digests }: Tables, changed: readonly Case[]): Promise<void> {
  const before = await digests.bulkGet(changed.map(({ url }) => url));
  const after = before.flatMap((digest, at) => (digest ? { ...digest, notes: changed[at]?.keeping.notes ?? '' } : []));
  await digests.bulkPut(after);
}

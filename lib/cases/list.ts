import type { IsoDay } from '../thread/thread';
import type { CaseRow } from './case';
import { compareRows } from './order';
import { addDays, NEVER, soonAfter } from './row';
import { hasWords, wordsOf } from './search';

/** The civil day that it is in a zone. */
export type TodayIn = (zone: string) => IsoDay;

/** A run of rows with the same `owed`: `from` ≤ nextOn ≤ `to`. */
export interface Stretch {
  readonly owed: 0 | 1;
  readonly from: IsoDay;
  readonly to: IsoDay;
}

/** Where rows come from: an index over owed, nextOn, updatedAt and (among equals) url. */
export interface RowReader {
  /** At most `most` rows of a stretch, in the index's order or from its end. */
  readonly read: (stretch: Stretch, most: number, direction?: 'up' | 'down') => Promise<readonly CaseRow[]>;
  readonly readAll: () => Promise<readonly CaseRow[]>;
  readonly count: (stretch: Stretch | 'all') => Promise<number>;
}

/** What a list is asked for: words to search, how many rows were given before, how many are wanted now. */
export interface Wanted {
  readonly search: string;
  readonly after: number | null;
  readonly limit: number;
}

/** Some rows of the list; `total` and `overdue` count all that match. */
export interface Listed {
  readonly rows: readonly CaseRow[];
  readonly total: number;
  readonly overdue: number;
  readonly after: number | null;
}

const FIRST = '0000-01-01';

/** The first and the last zone to see a day begin. */
export const EARLIEST_ZONE = 'Etc/GMT-14';
const LATEST_ZONE = 'Etc/GMT+12';

/** One page of the list, in the order of `compareRows`. Without a search it reads no more rows than it passes. */
export async function listRows(reader: RowReader, { search, after, limit }: Wanted, todayIn: TodayIn): Promise<Listed> {
  const start = after ?? 0;
  const today = todayIn('UTC');
  const words = wordsOf(search);
  if (words.length > 0) return listFound(await reader.readAll(), words, start, limit, todayIn);
  const rows = (await readFirst(reader, start + limit, today)).slice(start);
  const total = await reader.count('all');
  return { rows, total, overdue: await countOverdue(reader, todayIn), after: nextAfter(start, rows, total) };
}

/** How many rows are overdue, each by the day that it is in its own zone. */
export async function countOverdue(reader: RowReader, todayIn: TodayIn): Promise<number> {
  const [early, late] = [todayIn(LATEST_ZONE), todayIn(EARLIEST_ZONE)];
  const everywhere = await reader.count({ owed: 1, from: FIRST, to: addDays(early, -1) });
  if (early >= late) return everywhere;
  const somewhere = await reader.read({ owed: 1, from: early, to: addDays(late, -1) }, Number.POSITIVE_INFINITY);
  return everywhere + somewhere.filter((row) => isOverdue(row, todayIn)).length;
}

async function readFirst(reader: RowReader, most: number, today: IsoDay): Promise<readonly CaseRow[]> {
  const soon = soonAfter(today);
  const rows = [...(await reader.read({ owed: 1, from: FIRST, to: soon }, most))];
  if (rows.length < most) rows.push(...(await readRest(reader, most - rows.length, today, soon)));
  if (rows.length < most) {
    rows.push(...(await reader.read({ owed: 0, from: FIRST, to: addDays(today, -1) }, most - rows.length, 'down')));
  }
  if (rows.length < most) {
    rows.push(...(await reader.read({ owed: 0, from: NEVER, to: NEVER }, most - rows.length, 'down')));
  }
  return rows;
}

async function readRest(reader: RowReader, most: number, today: IsoDay, soon: IsoDay): Promise<readonly CaseRow[]> {
  const [owed, windows] = await Promise.all([
    reader.read({ owed: 1, from: addDays(soon, 1), to: NEVER }, most),
    reader.read({ owed: 0, from: today, to: addDays(NEVER, -1) }, most),
  ]);
  return [...owed, ...windows].sort(compareRows(today)).slice(0, most);
}

function listFound(
  all: readonly CaseRow[],
  words: readonly string[],
  start: number,
  limit: number,
  todayIn: TodayIn,
): Listed {
  const found = all.filter((row) => hasWords(row, words)).sort(compareRows(todayIn('UTC')));
  const rows = found.slice(start, start + limit);
  const overdue = found.filter((row) => isOverdue(row, todayIn)).length;
  return { rows, total: found.length, overdue, after: nextAfter(start, rows, found.length) };
}

function isOverdue(row: CaseRow, todayIn: TodayIn): boolean {
  return row.owed === 1 && row.nextOn < todayIn(row.zone);
}

function nextAfter(start: number, rows: readonly CaseRow[], total: number): number | null {
  const next = start + rows.length;
  return rows.length > 0 && next < total ? next : null;
}

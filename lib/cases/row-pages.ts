import type { IsoDay } from '../thread/thread';
import type { CaseRow } from './case';
import { compareRows } from './list/order';
import { hasWords, wordsOf } from './list/search';
import { addDays, NEVER, soonAfter, type TodayIn } from './row';
import { countOverdue, emptyTally, retally, type Tally } from './tally';

/** A run of rows with the same `place` and `owed`: `from` ≤ nextOn ≤ `to`. */
export interface Stretch {
  readonly place: 'desk' | 'rest';
  readonly owed: 0 | 1;
  readonly from: IsoDay;
  readonly to: IsoDay;
}

/** Where rows come from: an index over place, owed, nextOn, updatedAt and (among equals) url. */
export interface RowReader {
  /** At most `most` rows of a stretch, in the index's order or from its end. */
  readonly read: (stretch: Stretch, most: number, direction?: 'up' | 'down') => Promise<readonly CaseRow[]>;
  readonly readAll: () => Promise<readonly CaseRow[]>;
  readonly readTally: () => Promise<Tally>;
  /** How many rows are pending, as of `isPending`. */
  readonly countPending: () => Promise<number>;
}

/** What a list is asked for: words to search, how many rows were given before, how many are wanted now. */
export interface Wanted {
  readonly search: string;
  readonly after: number | null;
  readonly limit: number;
}

/**
 * Some rows of the list; `total` and `overdue` count all that match. What is archived is neither listed nor counted among them.
 * `pending`: of all cases, how many are still to be judged.
 */
export interface Listed {
  readonly rows: readonly CaseRow[];
  readonly total: number;
  readonly overdue: number;
  readonly archived: number;
  readonly pending: number;
  readonly after: number | null;
}

const FIRST = '0000-01-01';

/** One page of the list, in the order of `compareRows`. Without a search it reads one row more than it passes. */
export async function listRows(reader: RowReader, wanted: Wanted, todayIn: TodayIn): Promise<Listed> {
  const words = wordsOf(wanted.search);
  const pending = await reader.countPending();
  if (words.length > 0) return { ...listFound(await reader.readAll(), words, wanted, todayIn), pending };
  const most = (wanted.after ?? 0) + wanted.limit + 1;
  const page = cutPage(await readFirst(reader, most, todayIn('UTC')), wanted);
  const tally = await reader.readTally();
  return { ...page, ...countsOf(tally, todayIn), pending };
}

function countsOf(tally: Tally, todayIn: TodayIn): Pick<Listed, 'total' | 'overdue' | 'archived'> {
  const { total, archived } = tally;
  return { total: total - archived, archived, overdue: countOverdue(tally, todayIn) };
}

async function readFirst(reader: RowReader, most: number, today: IsoDay): Promise<readonly CaseRow[]> {
  const soon = soonAfter(today);
  const desk = { place: 'desk' } as const;
  const rest = { place: 'rest', from: FIRST, to: NEVER } as const;
  const stretches: readonly ((most: number) => Promise<readonly CaseRow[]>)[] = [
    (some) => reader.read({ ...desk, owed: 1, from: FIRST, to: soon }, some),
    (some) => readLater(reader, some, today, soon),
    (some) => reader.read({ ...desk, owed: 0, from: FIRST, to: addDays(today, -1) }, some, 'down'),
    (some) => reader.read({ ...desk, owed: 0, from: NEVER, to: NEVER }, some, 'down'),
    (some) => reader.read({ ...rest, owed: 1 }, some),
    (some) => reader.read({ ...rest, owed: 0 }, some),
  ];
  const rows: CaseRow[] = [];
  for (const read of stretches) if (rows.length < most) rows.push(...(await read(most - rows.length)));
  return rows;
}

async function readLater(reader: RowReader, most: number, today: IsoDay, soon: IsoDay): Promise<readonly CaseRow[]> {
  const [owed, windows] = await Promise.all([
    reader.read({ place: 'desk', owed: 1, from: addDays(soon, 1), to: NEVER }, most),
    reader.read({ place: 'desk', owed: 0, from: today, to: addDays(NEVER, -1) }, most),
  ]);
  return [...owed, ...windows].sort(compareRows(today)).slice(0, most);
}

function listFound(
  all: readonly CaseRow[],
  words: readonly string[],
  wanted: Wanted,
  todayIn: TodayIn,
): Omit<Listed, 'pending'> {
  const found = all.filter((row) => !row.archived && hasWords(row, words)).sort(compareRows(todayIn('UTC')));
  const tally = retally(emptyTally, [], found);
  return { ...cutPage(found, wanted), ...countsOf(tally, todayIn) };
}

function cutPage(rows: readonly CaseRow[], { after, limit }: Wanted): Pick<Listed, 'rows' | 'after'> {
  const start = after ?? 0;
  const end = start + limit;
  return { rows: rows.slice(start, end), after: rows.length > end ? end : null };
}

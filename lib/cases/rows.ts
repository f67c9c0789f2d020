import type { CaseRow } from './case';
import type { TodayIn } from './row';
import type { RowReader, Stretch } from './row-pages';
import type { Tables } from './store';
import { emptyTally, retally, type Tally } from './tally';

/** The rows of the list, by the index that has its order. */
export function readerOf(tables: Tables): RowReader {
  const { rows } = tables;
  // In an index, every array comes after every string.
  const within = ({ place, owed, from, to }: Stretch) =>
    rows.where('[place+owed+nextOn+updatedAt]').between([place, owed, from, ''], [place, owed, to, []], true, true);
  return {
    read: (stretch, most, direction = 'up') => {
      const some = within(stretch).limit(most);
      return (direction === 'up' ? some : some.reverse()).toArray();
    },
    readAll: () => rows.toArray(),
    readTally: () => readTally(tables),
    countPending: () => rows.where('holdsUntil').equals('').count(),
  };
}

/** Puts some rows in place of what there was, takes others away, and keeps the tally right. The way to write a few rows. */
export async function changeRows(
  tables: Tables,
  put: readonly CaseRow[],
  remove: readonly string[] = [],
): Promise<void> {
  const urls = [...put.map(({ url }) => url), ...remove];
  const before = (await tables.rows.bulkGet(urls)).filter((row) => row !== undefined);
  const tally = await readTally(tables);
  await tables.rows.bulkPut([...put]);
  await tables.rows.bulkDelete([...remove]);
  await tables.tallies.put(retally(tally, before, put));
}

/** Rows that are written many at a time in one transaction: the tally, which each changes, is written once, by `end`. */
export interface RowsToWrite {
  /** Puts rows in place of those of the same addresses that there were, all of which are given in `before`. */
  put(rows: readonly CaseRow[], before: readonly CaseRow[]): Promise<void>;
  end(): Promise<void>;
}

/** Begins to write many rows. As `changeRows` otherwise. */
export async function beginRows(tables: Tables): Promise<RowsToWrite> {
  let tally = await readTally(tables);
  return {
    put: async (rows, before) => {
      tally = retally(tally, before, rows);
      await tables.rows.bulkPut([...rows]);
    },
    end: async () => {
      await tables.tallies.put(tally);
    },
  };
}

/** The first zone to see a day begin. */
export const EARLIEST_ZONE = 'Etc/GMT-14';

/** At most `most` rows that do not hold today: their last day has passed, or the computer's clock was ahead when they were judged. */
export async function readStale({ rows }: Tables, most: number, todayIn: TodayIn): Promise<readonly CaseRow[]> {
  const latest = todayIn(EARLIEST_ZONE);
  const past = rows.where('holdsUntil').below(latest);
  const lapsed = await past
    .filter((row) => row.holdsUntil < todayIn(row.zone))
    .limit(most)
    .toArray();
  const early = await rows
    .where('judgedOn')
    .above(latest)
    .limit(most - lapsed.length)
    .toArray();
  const seen = new Set(lapsed.map(({ url }) => url));
  return [...lapsed, ...early.filter(({ url }) => !seen.has(url))];
}

/** Counts all rows anew where their number is not the one that was kept. Says whether it was wrong. */
export async function checkTally(tables: Tables): Promise<boolean> {
  const kept = await tables.tallies.get('rows');
  if (kept?.total === (await tables.rows.count())) return false;
  await tables.tallies.put(retally(emptyTally, [], await tables.rows.toArray()));
  return true;
}

async function readTally({ tallies, rows }: Tables): Promise<Tally> {
  return (await tallies.get('rows')) ?? retally(emptyTally, [], await rows.toArray());
}

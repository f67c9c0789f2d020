import type { CaseRow } from './case';
import { addDays, type TodayIn } from './row';

/** How many rows there are, and by which days something is owed: kept beside the rows, since counting them takes time. */
export interface Tally {
  readonly key: 'rows';
  readonly total: number;
  /** How many of them are archived. */
  readonly archived: number;
  /**
   * Rows by day and zone of what is owed, e.g. `2026-11-30 Europe/London` → 3. Of what rests, its last day of rest where that is
   * the later one, so that it is not overdue before it wakes. What is archived is not among them.
   */
  readonly owed: Readonly<Record<string, number>>;
}

/** The tally of no rows. */
export const emptyTally: Tally = { key: 'rows', total: 0, archived: 0, owed: {} };

/** The tally after some rows (`before`) gave way to others (`after`). */
export function retally(tally: Tally, before: readonly CaseRow[], after: readonly CaseRow[]): Tally {
  const owed = new Map(Object.entries(tally.owed));
  const add = (row: CaseRow, change: number) => {
    if (row.owed === 1 && !row.archived) owed.set(keyOf(row), (owed.get(keyOf(row)) ?? 0) + change);
  };
  for (const row of before) add(row, -1);
  for (const row of after) add(row, 1);
  const some = [...owed].filter(([, count]) => count > 0);
  const total = tally.total + after.length - before.length;
  const archived = tally.archived + after.filter(isArchived).length - before.filter(isArchived).length;
  return { key: 'rows', total, archived, owed: Object.fromEntries(some) };
}

/** How many rows are overdue, each by the day that it is in its own zone. */
export function countOverdue({ owed }: Tally, todayIn: TodayIn): number {
  return Object.entries(owed)
    .filter(([key]) => key.slice(0, 10) < todayIn(key.slice(11)))
    .reduce((sum, [, count]) => sum + count, 0);
}

function isArchived({ archived }: CaseRow): boolean {
  return archived;
}

function keyOf({ nextOn, restsUntil, zone }: CaseRow): string {
  const lastOfRest = restsUntil === null ? '' : addDays(restsUntil, -1);
  return `${lastOfRest > nextOn ? lastOfRest : nextOn} ${zone}`;
}

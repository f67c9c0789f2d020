import type { IsoDay } from '../../thread/thread';
import type { CaseRow } from '../case';
import { NEVER, restsOn, soonAfter } from '../row';

/**
 * The order of the list: what is overdue, most late first, and due within seven days; the rest by next day, windows among
 * it; then those whose day has passed or that have none, the latest first; then what rests, by next day, what is owed first.
 */
export function compareRows(today: IsoDay): (one: CaseRow, other: CaseRow) => number {
  const soon = soonAfter(today);
  return (one, other) => compareIn(groupOf(one, today, soon), one, groupOf(other, today, soon), other);
}

/** Rows in the order of `compareRows`. Those that nearly are in that order already take little time. */
export function orderRows(rows: readonly CaseRow[], today: IsoDay): readonly CaseRow[] {
  const soon = soonAfter(today);
  const grouped = rows.map((row) => ({ row, group: groupOf(row, today, soon) }));
  return grouped.sort((one, other) => compareIn(one.group, one.row, other.group, other.row)).map(({ row }) => row);
}

function compareIn(group: number, one: CaseRow, otherGroup: number, other: CaseRow): number {
  if (group !== otherGroup) return group - otherGroup;
  return compareKeys(one, other) * (group === 2 || group === 3 ? -1 : 1);
}

function groupOf(row: CaseRow, today: IsoDay, soon: IsoDay): number {
  const { owed, nextOn } = row;
  if (restsOn(row, today)) return owed === 1 ? 4 : 5;
  if (owed === 1) return nextOn <= soon ? 0 : 1;
  if (nextOn === NEVER) return 3;
  return nextOn >= today ? 1 : 2;
}

function compareKeys(one: CaseRow, other: CaseRow): number {
  if (one.nextOn !== other.nextOn) return one.nextOn < other.nextOn ? -1 : 1;
  if (one.owed !== other.owed) return other.owed - one.owed;
  if (one.updatedAt !== other.updatedAt) return one.updatedAt < other.updatedAt ? -1 : 1;
  return one.url === other.url ? 0 : one.url < other.url ? -1 : 1;
}

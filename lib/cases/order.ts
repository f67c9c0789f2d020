import type { IsoDay } from '../thread/thread';
import type { CaseRow } from './case';
import { NEVER, restsOn, soonAfter } from './row';

/**
 * The order of the list: what is overdue, most late first, and due within seven days; the rest by next day, windows among
 * it; then those whose day has passed or that have none, the latest first; then what rests, by next day, what is owed first.
 */
export function compareRows(today: IsoDay): (one: CaseRow, other: CaseRow) => number {
  const keysOf = (row: CaseRow) => [row.nextOn, row.owed === 1 ? '0' : '1', row.updatedAt, row.url];
  const soon = soonAfter(today);
  return (one, other) => {
    const group = groupOf(one, today, soon);
    const apart = group - groupOf(other, today, soon);
    if (apart !== 0) return apart;
    return compareKeys(keysOf(one), keysOf(other)) * (group === 2 || group === 3 ? -1 : 1);
  };
}

function groupOf(row: CaseRow, today: IsoDay, soon: IsoDay): number {
  const { owed, nextOn } = row;
  if (restsOn(row, today)) return owed === 1 ? 4 : 5;
  if (owed === 1) return nextOn <= soon ? 0 : 1;
  if (nextOn === NEVER) return 3;
  return nextOn >= today ? 1 : 2;
}

function compareKeys(ones: readonly string[], others: readonly string[]): number {
  const at = ones.findIndex((one, index) => one !== others[index]);
  if (at < 0) return 0;
  return (ones[at] ?? '') < (others[at] ?? '') ? -1 : 1;
}

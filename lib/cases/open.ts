import type { IsoDay } from '../thread/thread';
import type { CaseRow } from './case';
import { restsOn } from './row';

const unsettled: ReadonlySet<CaseRow['outcome']> = new Set(['none-yet', 'partly', 'unclear']);

/** Whether anything may still come of a case, so that its page is worth looking at again; resting and archived ones are left alone. */
export function isOpen(row: CaseRow, today: IsoDay): boolean {
  if (row.archived || restsOn(row, today)) return false;
  return row.owed === 1 || row.what !== 'nothing' || row.openQuestions > 0 || unsettled.has(row.outcome);
}

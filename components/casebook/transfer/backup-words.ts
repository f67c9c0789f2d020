import type { IsoDay } from '../../../lib/thread/thread';
import { showCount, showDay } from '../../day';
import type { BackupState } from './desk';

const DAY = 86_400_000;

/** Whole days from one day to another. */
function daysBetween(from: IsoDay, to: IsoDay): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** Whether it is time for another backup: there is something to lose, and the last one is older than the user wants. */
export function isBackupDue({ lastOn, everyDays, cases, today }: BackupState): boolean {
  if (cases === 0 || everyDays === 0) return false;
  return lastOn === null || daysBetween(lastOn, today) >= everyDays;
}

/** So often a backup is saved by itself where the user does not want to be reminded of it; in days. */
export const UNASKED = 30;

/** Whether a backup is to be saved by itself. */
export function isSaveDue(state: BackupState): boolean {
  return state.automatic && isBackupDue({ ...state, everyDays: state.everyDays || UNASKED });
}

/** When the last backup was saved. */
export function tellLast({ lastOn, today }: Pick<BackupState, 'lastOn' | 'today'>): string {
  if (lastOn === null) return 'No backup was saved here yet.';
  const days = daysBetween(lastOn, today);
  const ago = days <= 0 ? 'today' : days === 1 ? 'yesterday' : `${showCount(days, 'day')} ago`;
  return `The last backup was saved here on ${showDay(lastOn)} (${ago}).`;
}

import type { IsoDay } from '../thread/thread';
import { calendarOf } from './calendar';
import { numberOf } from './day';
import type { Calendar } from './ranked-days';
import { regimeOf } from './regimes';

/**
 * Working days after a due day up to and including another. Null when that day is not later, or cannot be counted:
 * a law or a day that is not known.
 */
export function workingDaysLate(regimeId: string | null, dueOn: IsoDay, today: IsoDay): number | null {
  const regime = regimeId === null ? null : regimeOf(regimeId);
  return regime && lateIn(calendarOf(regime.calendar), dueOn, today);
}

/** The same in a calendar: 0 for a day that is late but follows without a working day between. */
export function lateIn(calendar: Calendar, dueOn: IsoDay, day: IsoDay): number | null {
  const [due, end] = [numberOf(dueOn), numberOf(day)];
  if (due === null || end === null || end <= due) return null;
  return calendar.covers(due) && calendar.covers(end) ? calendar.rank(end) - calendar.rank(due) : null;
}

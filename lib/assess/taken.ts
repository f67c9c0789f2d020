import { calendarOf } from '../law/calendar';
import type { Clock } from '../law/clock';
import { lateIn } from '../law/lateness';
import { regimeOf } from '../law/regimes';

/**
 * Working days after the day of receipt up to and including the day of the answer, in the calendar that the term counts by;
 * 0 for an answer on the same day. Null while there is none, and where the law or a day is not known or the answer is dated
 * before the request.
 */
export function workingDaysTaken(
  regimeId: string | null,
  { from, endedOn, endedBy, term }: Pick<Clock, 'from' | 'endedOn' | 'endedBy' | 'term'>,
): number | null {
  const regime = regimeId === null ? null : regimeOf(regimeId);
  if (!regime || from === null || endedOn === null || endedBy === null) return null;
  return from === endedOn ? 0 : lateIn(calendarOf(term.calendar ?? regime.calendar), from, endedOn);
}

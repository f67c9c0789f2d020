import type { IsoDay } from '../thread/thread';
import { type DayNumber, isoOf, numberOf } from './day';
import { dueOn } from './deadline';
import { type Doubt, isDoubt } from './doubt';
import type { Calendar } from './ranked-days';
import type { Term } from './regime';

/** The school days of a school: its own closures, both ends included, on top of a calendar. */
export type Closures = readonly (readonly [from: IsoDay, to: IsoDay])[];

/**
 * The earlier of two limits: so many days on which the school itself sits, or so many working days.
 * SI 2004/3364 reg 3; SI 2010/2768.
 */
export function countSessions(
  from: IsoDay,
  sessions: Term,
  atMost: Term,
  calendar: Calendar,
  closures: Closures,
): IsoDay | Doubt {
  const limit = dueOn(from, atMost, calendar);
  const start = numberOf(from);
  if (isDoubt(limit) || start === null) return limit;
  const shut = closures.map(([a, b]) => [numberOf(a) ?? 0, numberOf(b) ?? -1] as const);
  const isClosed = (day: DayNumber) => shut.some(([a, b]) => a <= day && day <= b);
  let [left, rank] = [sessions.count, calendar.rank(start)];
  for (let day = calendar.ranked(rank + 1); day !== null; day = calendar.ranked(rank + 1)) {
    rank += 1;
    if (isoOf(day) >= limit) return limit;
    if (!isClosed(day)) left -= 1;
    if (left === 0) return isoOf(day);
  }
  return limit;
}

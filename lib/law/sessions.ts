import type { IsoDay } from '../thread/thread';
import type { Count, SkippedDay } from './clock';
import { type DayNumber, isWeekend, numberOf } from './day';
import { count, type Pause } from './deadline';
import { type Doubt, isDoubt } from './doubt';
import { type Calendar, type NamedDay, rankDays } from './ranked-days';
import type { Longer, Term } from './regime';
import type { Closures } from './school';

/** The limit of a school whose term dates are known, and which of its two terms ends first. */
export interface SchoolLimit {
  readonly count: Count;
  readonly term: Term;
}

/**
 * The earlier of so many days on which the school sits, or so many working days, with how it was counted: the closed days stand
 * among the skipped. What is no day, or ends before it begins, closes nothing. SI 2004/3364 reg 3; SI 2010/2768.
 */
export function countSchool(
  from: IsoDay,
  { atMost, sessions }: Longer,
  calendar: Calendar,
  closures: Closures,
  pauses: readonly Pause[],
): SchoolLimit | Doubt {
  const limit = count(from, atMost, calendar, pauses);
  const start = numberOf(from);
  if (isDoubt(limit) || start === null)
    return isDoubt(limit) ? limit : { doubt: `"${from}" is no day of the calendar.` };
  const own =
    sessions && count(from, sessions, closeSchool(calendar, closures, start, numberOf(limit.due) ?? start), pauses);
  return !sessions || !own || isDoubt(own)
    ? { count: limit, term: atMost }
    : { count: { ...own, sessions: true }, term: sessions };
}

/** The calendar of one school for a stretch of days. */
function closeSchool(calendar: Calendar, closures: Closures, first: DayNumber, last: DayNumber): Calendar {
  const holidays = calendar.holidays(first - 1, last).map(named);
  const closed = new Map(holidays.map((one) => [one.day, one]));
  for (const day of closures.flatMap(([from, to]) => within(from, to, first, last))) {
    if (!closed.has(day)) closed.set(day, { day, names: ['the school is closed'] });
  }
  const { id, name, ends } = calendar;
  return rankDays({ id, name, ends, first, last, closed: [...closed.values()].sort((a, b) => a.day - b.day) });
}

function named({ day, name }: SkippedDay): NamedDay {
  return { day: numberOf(day) ?? 0, names: [name] };
}

function within(from: IsoDay, to: IsoDay, first: DayNumber, last: DayNumber): readonly DayNumber[] {
  const [start, end] = [numberOf(from), numberOf(to)];
  if (start === null || end === null) return [];
  const length = Math.min(end, last) - Math.max(start, first) + 1;
  const days = Array.from({ length: Math.max(0, length) }, (_, at) => Math.max(start, first) + at);
  return days.filter((day) => !isWeekend(day));
}

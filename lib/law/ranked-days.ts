import type { IsoDay } from '../thread/thread';
import type { SkippedDay } from './clock';
import { type DayNumber, isoOf, isWeekend, numberOf } from './day';

/** The working days of some places, from the first to the last day that the table covers. */
export interface Calendar {
  readonly id: string;
  /** Whose days it closes, e.g. `Scotland`. */
  readonly name: string;
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** Why it ends where it ends. */
  readonly ends: string;
  /** Working days from the first day of the table to this one, both included. */
  rank(day: DayNumber): number;
  /** The working day with this rank; null when the table ends before it. */
  ranked(rank: number): DayNumber | null;
  covers(day: DayNumber): boolean;
  isWorkingDay(day: DayNumber): boolean;
  /** Weekdays that are holidays, after one day and up to another, with their names. */
  holidays(after: DayNumber, upTo: DayNumber): readonly SkippedDay[];
  /** The nth working day after a day, which is not counted itself; null for no day, or outside the table. */
  addWorkingDays(from: IsoDay, days: number): IsoDay | null;
}

/** A closed day with what it is called in each place. */
export interface NamedDay {
  readonly day: DayNumber;
  readonly names: readonly string[];
}

/** What a calendar is made from. */
export interface CalendarFacts {
  readonly id: string;
  readonly name: string;
  readonly ends: string;
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** In the order of the days. */
  readonly closed: readonly NamedDay[];
}

/** Counts the working days once, so that any deadline is two look-ups. */
export function rankDays(facts: CalendarFacts): Calendar {
  const { id, name, ends, first, last } = facts;
  const closed = facts.closed.filter(({ day }) => first <= day && day <= last);
  const ranks = new Uint16Array(last - first + 1);
  const open = new Int32Array(last - first + 2);
  const skipped = new Uint16Array(last - first + 1);
  const skips = closed.map(({ day, names }): SkippedDay => ({ day: isoOf(day), name: names.join('; ') }));
  let [rank, at] = [0, 0];
  for (let day = first; day <= last; day += 1) {
    while ((closed[at]?.day ?? last + 1) <= day) at += 1;
    if (!isWeekend(day) && closed[at - 1]?.day !== day) {
      rank += 1;
      open[rank] = day;
    }
    ranks[day - first] = rank;
    skipped[day - first] = at;
  }
  const highest = rank;
  const rankOf = (day: DayNumber) => (day < first ? 0 : (ranks[Math.min(day, last) - first] ?? 0));
  const ranked = (at: number) => (at >= 1 && at <= highest ? (open[at] ?? null) : null);
  const skippedTo = (day: DayNumber) => (day < first ? 0 : (skipped[Math.min(day, last) - first] ?? 0));
  const covers = (day: DayNumber) => day >= first && day <= last;
  return {
    id,
    name,
    ends,
    first,
    last,
    covers,
    ranked,
    rank: rankOf,
    isWorkingDay: (day) => rankOf(day) > rankOf(day - 1),
    holidays: (after, upTo) => skips.slice(skippedTo(after), skippedTo(upTo)),
    addWorkingDays(from, days) {
      const start = numberOf(from);
      const end = start !== null && covers(start) ? ranked(rankOf(start) + days) : null;
      return end === null ? null : isoOf(end);
    },
  };
}

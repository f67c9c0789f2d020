import table from 'virtual:holidays';
import type { IsoDay } from '../thread/thread';
import { families, type Plan, plans } from './calendars';
import type { SkippedDay } from './clock';
import { type DayNumber, isoOf, isWeekend, numberFrom, numberOf } from './day';
import { unpackDays } from './holiday-table';

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

interface NamedDay {
  readonly day: DayNumber;
  readonly names: readonly string[];
}

const made = new Map<string, Calendar>();

/** The calendar with this id. Throws for an id that no regime may name: that is our mistake, never the user's. */
export function calendarOf(id: string): Calendar {
  const ready = made.get(id);
  if (ready) return ready;
  const plan: Plan | undefined = Object.hasOwn(plans, id) ? plans[id as keyof typeof plans] : undefined;
  if (!plan) throw new Error(`There is no calendar "${id}": name it in lib/law/calendars.ts`);
  const calendar = planCalendar(id, plan);
  made.set(id, calendar);
  return calendar;
}

/** A calendar from the table of closed days. */
export function planCalendar(id: string, plan: Plan): Calendar {
  const { since, until, ends } = families[plan.family];
  return rankDays({
    id,
    name: plan.name,
    ends,
    first: numberFrom(since, 1, 1),
    last: numberFrom(until, 12, 31),
    closed: closedDays(plan),
  });
}

function closedDays(plan: Plan): readonly NamedDay[] {
  const places: Readonly<Record<string, string>> = families[plan.family].places;
  const codes = Object.keys(places);
  const wanted = codes.map((code) => plan.places.includes(code));
  const days = new Map<DayNumber, string[]>();
  for (const { day, name, mask } of unpackDays(table[plan.family] ?? { names: [], masks: [], days: '0;' })) {
    const where = codes.filter((_, at) => wanted[at] && mask & (1 << at)).map((code) => places[code] ?? code);
    if (where.length === 0) continue;
    const label = where.length === plan.places.length ? name : placed(name, where);
    days.set(day, [...(days.get(day) ?? []), label]);
  }
  return [...days].map(([day, names]) => ({ day, names }));
}

/** `St Patrick's Day (Northern Ireland)`, `St Patrick's Day (substitute day, Northern Ireland)`. */
function placed(name: string, where: readonly string[]): string {
  const places = where.join(', ');
  return name.endsWith(')') ? `${name.slice(0, -1)}, ${places})` : `${name} (${places})`;
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
  const { id, name, ends, first, last, closed } = facts;
  const ranks = new Uint16Array(last - first + 1);
  const open = new Int32Array(last - first + 2);
  const shut = new Set(closed.map(({ day }) => day));
  let rank = 0;
  for (let day = first; day <= last; day += 1) {
    if (!isWeekend(day) && !shut.has(day)) {
      rank += 1;
      open[rank] = day;
    }
    ranks[day - first] = rank;
  }
  const highest = rank;
  const rankOf = (day: DayNumber) => (day < first ? 0 : (ranks[Math.min(day, last) - first] ?? 0));
  const ranked = (at: number) => (at >= 1 && at <= highest ? (open[at] ?? null) : null);
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
    holidays: (after, upTo) => sliceDays(closed, after, upTo),
    addWorkingDays(from, days) {
      const start = numberOf(from);
      const end = start !== null && covers(start) ? ranked(rankOf(start) + days) : null;
      return end === null ? null : isoOf(end);
    },
  };
}

function sliceDays(closed: readonly NamedDay[], after: DayNumber, upTo: DayNumber): readonly SkippedDay[] {
  const days: SkippedDay[] = [];
  for (let at = indexAfter(closed, after); at < closed.length; at += 1) {
    const one = closed[at];
    if (!one || one.day > upTo) break;
    days.push({ day: isoOf(one.day), name: one.names.join('; ') });
  }
  return days;
}

function indexAfter(closed: readonly NamedDay[], after: DayNumber): number {
  let [low, high] = [0, closed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((closed[middle]?.day ?? 0) > after) high = middle;
    else low = middle + 1;
  }
  return low;
}

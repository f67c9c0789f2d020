import 'temporal-polyfill/global';
import Holidays from 'date-holidays';

/** Whose bank holidays are not counted. */
export type Calendar = 'uk' | 'scotland';

const REGIONS = { uk: ['ENG', 'SCT', 'NIR'], scotland: ['SCT'] } as const satisfies Record<Calendar, readonly string[]>;

/** Proclaimed, and not in the library. */
const PROCLAIMED = { uk: ['2026-06-15'], scotland: ['2026-06-15'] } as const satisfies Record<
  Calendar,
  readonly string[]
>;

const known = new Map<string, ReadonlySet<string>>();

function closedDays(calendar: Calendar, year: number): ReadonlySet<string> {
  const key = `${calendar} ${year}`;
  const found = known.get(key) ?? new Set([...PROCLAIMED[calendar], ...bankHolidays(calendar, year)]);
  known.set(key, found);
  return found;
}

function bankHolidays(calendar: Calendar, year: number): string[] {
  return REGIONS[calendar].flatMap((region) =>
    new Holidays('GB', region)
      .getHolidays(year, 'en')
      .filter(({ type }) => type === 'public' || type === 'bank')
      .map(({ date }) => date.slice(0, 10)),
  );
}

/** Whether an office is open on the day. */
export function isWorkingDay(day: string, calendar: Calendar = 'uk'): boolean {
  const date = Temporal.PlainDate.from(day);
  return date.dayOfWeek < 6 && !closedDays(calendar, date.year).has(day);
}

/** The day `count` calendar days later, or earlier when negative. */
export function calendarDays(day: string, count: number): string {
  return Temporal.PlainDate.from(day).add({ days: count }).toString();
}

/** The working day that is `count` working days later, or earlier when negative. The day itself is day 0, whatever kind of day it is. */
export function workingDays(day: string, count: number, calendar: Calendar = 'uk'): string {
  const step = Math.sign(count);
  let date = day;
  for (let left = Math.abs(count); left > 0; ) {
    date = calendarDays(date, step);
    if (isWorkingDay(date, calendar)) left -= 1;
  }
  return date;
}

/** How many working days lie after `from`, up to and including `until`; 0 when none do. */
export function countWorkingDays(from: string, until: string, calendar: Calendar = 'uk'): number {
  let count = 0;
  for (let day = calendarDays(from, 1); day <= until; day = calendarDays(day, 1)) {
    if (isWorkingDay(day, calendar)) count += 1;
  }
  return count;
}

/** The last financial year that has ended by the day: `2025-26`. */
export function lastFinancialYear(day: string): string {
  const { year, month } = Temporal.PlainDate.from(day);
  const end = month >= 4 ? year : year - 1;
  return `${end - 1}-${String(end).slice(2)}`;
}

/** `14 March 2026` */
export function inWords(day: string): string {
  return Temporal.PlainDate.from(day).toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

/** `Friday 14 March` */
export function withWeekday(day: string): string {
  return Temporal.PlainDate.from(day).toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
}

/** `14/03/2026` */
export function inFigures(day: string): string {
  return Temporal.PlainDate.from(day).toLocaleString('en-GB', { day: '2-digit', month: '2-digit', year: 'numeric' });
}

/** The moment in London as the portal writes it: `2026-03-14T10:12:00+00:00`. */
export function moment(day: string, time: string): string {
  return Temporal.PlainDateTime.from(`${day}T${time}`)
    .toZonedDateTime('Europe/London')
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

/** The civil day in London now. */
export function londonToday(): string {
  return Temporal.Now.plainDateISO('Europe/London').toString();
}

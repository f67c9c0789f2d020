import type { IsoDay } from '../thread/thread';

/** A civil day as the number of days since 1 January 1970. No zone, no hours. */
export type DayNumber = number;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** The number of a day written `YYYY-MM-DD`; null for anything else, the 29th of February of a common year included. */
export function numberOf(day: IsoDay): DayNumber | null {
  if (day.length !== 10 || day.charCodeAt(4) !== 45 || day.charCodeAt(7) !== 45) return null;
  const year = digits(day, 0, 4);
  const month = digits(day, 5, 7);
  const date = digits(day, 8, 10);
  const known = year >= 1 && month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month);
  return known ? numberFrom(year, month, date) : null;
}

function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** How many days a month of the Gregorian calendar has; January is 1. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Gregorian date to day number: years are taken to begin in March, so that the leap day comes last. */
export function numberFrom(year: number, month: number, date: number): DayNumber {
  const y = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719468;
}

/** The year, month (January is 1) and date of a day number. */
export function partsOf(day: DayNumber): readonly [year: number, month: number, date: number] {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const inEra = shifted - era * 146097;
  const years = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36524) - Math.floor(inEra / 146096)) / 365,
  );
  const inYear = inEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const march = Math.floor((5 * inYear + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  const year = years + era * 400 + (month <= 2 ? 1 : 0);
  return [year, month, inYear - Math.floor((153 * march + 2) / 5) + 1];
}

/** `YYYY-MM-DD`. */
export function isoOf(day: DayNumber): IsoDay {
  const [year, month, date] = partsOf(day);
  const years = year > 999 ? `${year}` : `${year}`.padStart(4, '0');
  return `${years}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`;
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** Saturday or Sunday. */
export function isWeekend(day: DayNumber): boolean {
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6;
}

/** `8 March 2019`; what is no day is given back as it is. */
export function sayDay(day: IsoDay): string {
  const number = numberOf(day);
  if (number === null) return day;
  const [year, month, date] = partsOf(number);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

/** `Saturday`; empty for what is no day. */
export function sayWeekday(day: IsoDay): string {
  const number = numberOf(day);
  return number === null ? '' : (WEEKDAYS[weekdayOf(number)] ?? '');
}

/** The same date so many months later; where that month is shorter, its last day. */
export function addMonths(day: DayNumber, months: number): { readonly day: DayNumber; readonly clipped: boolean } {
  const [year, month, date] = partsOf(day);
  const index = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  const last = daysIn(y, m);
  return { day: numberFrom(y, m, Math.min(date, last)), clipped: date > last };
}

import { findAll } from '../thread/find-all';
import type { IsoDay } from '../thread/thread';
import { addMonths, type DayNumber, daysIn, isoOf, numberFrom, partsOf, weekdayOf } from './day';
import type { AddWorkingDays, NamedDay } from './promises-day';

const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const WORDS = NUMBERS.split(' ');
const COUNT = `(\\d{1,3}|${WORDS.slice(1).join('|')}|thirty|forty|an?|another)(?: \\(\\w{1,9}\\))?`;
const MORE =
  '(?:the )?(?:space of )?(?:next |coming |following )?(?:a (?:further |maximum of ))?(?:further |another |additional )?';
const SPAN = new RegExp(
  `\\b(?:within|in|inside|over|under) ${MORE}(?:${COUNT} )?(working|business|school|calendar|more)? ?-?(days?|weeks?|months?|fortnight)(?:'s?)?\\b`,
  'gi',
);
const FROM_NOW = new RegExp(
  `\\b${COUNT} (working |business |calendar )?(days?|weeks?|months?|fortnight) (?:from (?:today|now|the date of this (?:letter|e-?mail|message))|hence)\\b`,
  'gi',
);
const ON_TOP = new RegExp(
  `\\b(?:(another)(?: ${COUNT})?|${COUNT} more) (working |business |calendar )?(days?|weeks?|months?|fortnight)\\b`,
  'gi',
);
/** `before the month is out`, `by month end`. */
const OUT =
  /\b(?:by|before|within|at) (?:the |this )?(?:(week|month) is (?:out|over|up|done)|(?:end of (?:the |this )?(?:working )?|close of (?:the |this )?|last day of (?:the |this )?)(week|month)|(week|month)(?:'s)?[- ]end\b)/gi;
const PERIOD =
  /\b(?:(?:by|before|at) )?(?:the )?(?:(end of |later |early |during |some ?time |the course of )+(?:in )?)?(this|next|the) (week|month)\b/gi;
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const MONTH_DAY = new RegExp(
  `\\b(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)\\b(?! ?(?:of )?(?:this month|next month|century|anniversary|edition|floor|meeting|${MONTHS}))`,
  'gi',
);

/** `within ten working days`, `in two weeks' time`, `in the next fortnight`: counted from the letter's own day. */
export function readSpans(text: string, on: IsoDay, today: DayNumber, addWorkingDays: AddWorkingDays): NamedDay[] {
  return findAll(SPAN, text).flatMap((match) => {
    const [whole, word = '', kind = '', unit = ''] = match;
    if (!word && unit.toLowerCase() !== 'fortnight') return [];
    const date = /working|business/i.test(kind)
      ? addWorkingDays(on, countOf(word))
      : /school/i.test(kind)
        ? null
        : isoOf(after(today, countOf(word), unit.toLowerCase()));
    return date === null ? [] : [{ date, start: match.index, end: match.index + whole.length, counted: true }];
  });
}

/** `a fortnight from today`, and `another week`, `ten more working days`: told from the letter's own day too. */
export function readMore(text: string, on: IsoDay, today: DayNumber, addWorkingDays: AddWorkingDays): NamedDay[] {
  const count = (match: RegExpMatchArray, word: string, kind: string, unit: string, more: boolean): NamedDay[] => {
    const date = /working|business/i.test(kind)
      ? addWorkingDays(on, countOf(word))
      : isoOf(after(today, countOf(word), unit.toLowerCase()));
    const start = match.index ?? 0;
    return date === null ? [] : [{ date, start, end: start + match[0].length, counted: true, more }];
  };
  return [
    ...findAll(FROM_NOW, text).flatMap((m) => count(m, m[1] ?? '', m[2] ?? '', m[3] ?? '', false)),
    ...findAll(ON_TOP, text).flatMap((m) => count(m, m[2] ?? m[3] ?? 'a', m[4] ?? '', m[5] ?? '', true)),
  ];
}

function countOf(word: string): number {
  const lower = word.toLowerCase();
  if (/^\d/.test(lower)) return Number(lower);
  if (lower === 'thirty') return 30;
  if (lower === 'forty') return 40;
  return Math.max(1, WORDS.indexOf(lower));
}

function after(today: DayNumber, count: number, unit: string): DayNumber {
  if (unit.startsWith('day')) return today + count;
  if (unit.startsWith('month')) return addMonths(today, count).day;
  return today + (unit.startsWith('week') ? 7 : 14) * count;
}

/** `next week` and `this week` last until their Friday, a month until its last day. */
export function readPeriods(text: string, today: DayNumber): NamedDay[] {
  return findAll(PERIOD, text).flatMap((match) => {
    const [whole, , which = '', unit = ''] = match;
    if (which.toLowerCase() === 'the' && !/end of/i.test(whole)) return [];
    const next = which.toLowerCase() === 'next' ? 1 : 0;
    const day = unit.toLowerCase() === 'week' ? fridayOf(today) + 7 * next : lastOfMonth(today, next);
    return [{ date: isoOf(day), start: match.index, end: match.index + whole.length, counted: false }];
  });
}

/** `before the week is out`: its Friday; `by month end`: its last day. */
export function readEnds(text: string, today: DayNumber): NamedDay[] {
  return findAll(OUT, text).map((match) => {
    const unit = (match[1] ?? match[2] ?? match[3] ?? '').toLowerCase();
    const day = unit === 'week' ? Math.max(today, fridayOf(today)) : lastOfMonth(today, 0);
    return { date: isoOf(day), start: match.index, end: match.index + match[0].length, counted: false };
  });
}

/** `this time next week`: the same weekday. */
export function readSameTime(text: string, today: DayNumber): NamedDay[] {
  return findAll(/\b(?:by )?this time (next|the following) week\b/gi, text).map((match) => {
    return { date: isoOf(today + 7), start: match.index, end: match.index + match[0].length, counted: false };
  });
}

/** `Friday 14th`, `the 28th`: the next day of that number. */
export function readMonthDays(text: string, today: DayNumber): NamedDay[] {
  return findAll(MONTH_DAY, text).flatMap((match) => {
    const date = Number(match[1]);
    const [, , now] = partsOf(today);
    const [year, month] = partsOf(lastOfMonth(today, date < now ? 1 : 0));
    if (date < 1 || date > daysIn(year, month)) return [];
    const day = isoOf(numberFrom(year, month, date));
    return [{ date: day, start: match.index, end: match.index + match[0].length, counted: false }];
  });
}

/** The Friday of a day's week; weeks begin on Monday. */
export function fridayOf(day: DayNumber): DayNumber {
  return day - ((weekdayOf(day) + 6) % 7) + 4;
}

function lastOfMonth(today: DayNumber, later: number): DayNumber {
  const [year, month] = partsOf(today);
  const [y, m] = partsOf(addMonths(numberFrom(year, month, 1), later).day);
  return numberFrom(y, m, daysIn(y, m));
}

import { findAll } from '../thread/find-all';
import { type DayNumber, isoOf, weekdayOf } from './day';
import type { NamedDay } from './promises-day';

const WEEKDAY = '(sun|mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?)day';
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
/** `Friday week`, `tomorrow fortnight`. */
const AFTER = new RegExp(`\\b(?:(?:this |next )?${WEEKDAY}|(today|tomorrow)) (week|fortnight)\\b(?!'|ly)`, 'gi');
/** `a week on Friday`, `a fortnight tomorrow`, `two weeks today`. */
const BEFORE = new RegExp(
  `\\b(?:an? |one |two )?(weeks?|fortnight)(?: (?:on|from|come))? (?:${WEEKDAY}|(today|tomorrow))\\b(?! and)`,
  'gi',
);

/** The days that are so many weeks behind one that is named by its weekday. */
export function readWeeksOn(text: string, today: DayNumber): NamedDay[] {
  const day = (match: RegExpMatchArray, unit: string, weekday: string, near: string): NamedDay => {
    const weeks = /fortnight/i.test(unit) || /^two /i.test(match[0]) ? 2 : 1;
    const start = match.index ?? 0;
    const date = isoOf(comingDay(today, weekday, near) + 7 * weeks);
    return { date, start, end: start + match[0].length, counted: false };
  };
  return [
    ...findAll(AFTER, text).map((m) => day(m, m[3] ?? '', m[1] ?? '', m[2] ?? '')),
    ...findAll(BEFORE, text)
      .filter((m) => !/^weeks? (?!on\b)/i.test(m[0]))
      .map((m) => day(m, m[1] ?? '', m[2] ?? '', m[3] ?? '')),
  ];
}

function comingDay(today: DayNumber, weekday: string, near: string): DayNumber {
  if (near !== '') return /tomorrow/i.test(near) ? today + 1 : today;
  const ahead = DAYS.indexOf(weekday.slice(0, 3).toLowerCase()) - weekdayOf(today);
  return today + (ahead > 0 ? ahead : ahead + 7);
}

/** What leads from a day told by words to its date: `within ten days, which is to say by`, `Thursday week (`. */
const SAME =
  /^(?:,|:| \(| -| –)(?: (?:that is|which (?:is|means|makes|falls|brings us|takes us)|i\.?e\.?|namely|viz\.?|meaning|being|in other words)(?: to say)?,?)?(?: ?(?:by|on|until|to))?(?: the)? ?$|^(?:,|:| \()(?:that is|which is|i\.?e\.?|namely)(?: to say)?,?(?: (?:by|on|until))? ?$/i;

/** Leaves out the days that are told by words and then by their date: the date is the day. */
export function leaveTold(days: readonly NamedDay[], text: string): NamedDay[] {
  return days.filter((day, i) => {
    const next = days[i + 1];
    const told = day.counted || !/\d/.test(text.slice(day.start, day.end));
    return !(
      next &&
      told &&
      /\d/.test(text.slice(next.start, next.end)) &&
      !next.counted &&
      SAME.test(text.slice(day.end, next.start))
    );
  });
}

import { GB } from 'chrono-node/en';
import { findAll } from '../thread/find-all';
import type { IsoDay } from '../thread/thread';
import { type DayNumber, isoOf, numberFrom, numberOf, partsOf } from './day';
import { fridayOf, readEnds, readMonthDays, readMore, readPeriods, readSameTime, readSpans } from './promises-counted';
import { leaveTold, readWeeksOn } from './promises-weeks';

/** A day as a sentence names it. */
export interface NamedDay {
  readonly date: IsoDay;
  /** Where the words for it stand in the sentence. */
  readonly start: number;
  readonly end: number;
  /** Counted from the letter's own day (`within ten days`), not a day of the calendar. */
  readonly counted: boolean;
  /** A span that is said to come on top: `another week`, `ten more working days`. */
  readonly more?: boolean;
}

/** Counts working days from a day; null beyond the calendar's last year or where there is no calendar. */
export type AddWorkingDays = (from: IsoDay, count: number) => IsoDay | null;

const WEEK_OF = /\b(?:w\/c|w\/e|weeks? (?:commencing|beginning|starting|of|ending))(?: on)?(?: the)?,? /gi;
/** `March 14`, but not `3 March 14`. */
const MONTH_FIRST =
  /(?<!\d(?:st|nd|rd|th)?(?: of)? )\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(\.? )(\d{1,2}(?:st|nd|rd|th)?)(?![\d:/]|\.\d)/gi;
/** A day without a year that lies farther off is one gone by. */
const AHEAD = 240;
/** A sentence that promises is not longer; what comes after is not read. */
const MOST = 600;

/** `by the end of the day on 4 March`: the day is the one that is named. The length stays. */
function leaveEndOfDay(text: string): string {
  return text.replace(/\b(?:the )?(?:end|close) of (?:the )?(?:working )?(?:day|business|play)(?=,? on\b)/gi, (words) =>
    ' '.repeat(words.length),
  );
}

/**
 * The days that a sentence names, in order: explicit ones of every British style, and those told from the letter's own day
 * (`Friday 14th`, `next week`: its Friday, `by the end of the month`, `within ten working days`).
 *
 * @param sentence with single spaces
 * @param on the letter's own day; without it only dates with a year are read
 */
export function readDays(sentence: string, on: IsoDay | null, addWorkingDays: AddWorkingDays): NamedDay[] {
  const text = mend(sentence.slice(0, MOST));
  const today = on === null ? null : numberOf(on);
  const dates = readDates(text, today);
  if (today === null || on === null) return dates;
  const told = [
    ...readSpans(text, on, today, addWorkingDays),
    ...readMore(text, on, today, addWorkingDays),
    ...readPeriods(text, today),
    ...readEnds(text, today),
    ...readSameTime(text, today),
    ...readMonthDays(text, today),
    ...readWeeksOn(text, today),
  ];
  return leaveTold(pick([...told, ...readWeeks(text, today), ...dates]), text);
}

/** Where readings overlap the longest holds. */
function pick(found: readonly NamedDay[]): NamedDay[] {
  const held: NamedDay[] = [];
  for (const day of [...found].sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!held.some((other) => day.start < other.end && other.start < day.end)) held.push(day);
  return held.sort((a, b) => a.start - b.start);
}

/** Writes what a day-first parser does not know as it does, letter for letter: `14 th March`, `Feb. 28`. */
function mend(sentence: string): string {
  return sentence
    .replace(/\b(\d{1,2}) (st|nd|rd|th)\b/gi, (_, day: string, end: string) => `${day}${end} `)
    .replace(MONTH_FIRST, (_, month: string, gap: string, day: string) => day + ' '.repeat(gap.length) + month)
    .replace(/\b(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\./gi, (name) => `${name.slice(0, -1)} `);
}

/** `week commencing 17 February`: until its Friday; `week ending 21 February`: that day. */
function readWeeks(text: string, today: DayNumber): NamedDay[] {
  return findAll(WEEK_OF, text).flatMap((match) => {
    const from = match.index + match[0].length;
    const first = readDates(text.slice(from, from + 30), today)[0];
    const day = first && first.start <= 2 ? numberOf(first.date) : null;
    if (!first || day === null) return [];
    const date = /ending|w\/e/i.test(match[0]) ? first.date : isoOf(fridayOf(day));
    return [{ date, start: match.index, end: from + first.end, counted: false }];
  });
}

/** Dates that name a day. The parser is given noon of the letter's day as local time and asked for civil parts only, never for a moment. */
function readDates(text: string, today: DayNumber | null): NamedDay[] {
  const [year, month, date] = partsOf(today ?? 0);
  const found = GB.parse(leaveEndOfDay(text), new Date(year, month - 1, date, 12), { forwardDate: true });
  return found.flatMap(({ text: words, index, start }) => {
    const dated = start.isCertain('day') || start.isCertain('weekday');
    const known = today !== null || /\b(?:19|20)\d{2}\b|[/.-]\d{2}$/.test(words);
    const [y, m, d] = [start.get('year'), start.get('month'), start.get('day')];
    if (
      !dated ||
      !known ||
      /^(?:now|the day)$|weekend|minute|hour|second/i.test(words) ||
      y === null ||
      m === null ||
      d === null
    )
      return [];
    const lead = /^(?:on|at|in) (?:the )?/i.exec(words)?.[0].length ?? 0;
    const day = numberFrom(y, m, d);
    if (today !== null && day - today > AHEAD && !start.isCertain('year')) return [];
    return [{ date: isoOf(day), start: index + lead, end: index + words.length, counted: false }];
  });
}

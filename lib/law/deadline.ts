import type { IsoDay } from '../thread/thread';
import type { Count, SkippedDay } from './clock';
import { addMonths, type DayNumber, isoOf, numberOf, sayDay } from './day';
import { type Doubt, isDoubt } from './doubt';
import type { Calendar } from './ranked-days';
import type { Term } from './regime';

/** A stretch in which no working day counts, both ends included: from a fees notice to the payment. */
export interface Pause {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

/**
 * The last day of a term that begins on a day, with how it was counted.
 * A doubt, in words, for what is no day, for days outside the calendar's table, and for a due day beyond it.
 *
 * @param from day 0: the day of receipt, counted whatever kind of day it is
 */
export function count(from: IsoDay, term: Term, calendar: Calendar, pauses: readonly Pause[] = []): Count | Doubt {
  const start = startOf(from, term, calendar);
  if (isDoubt(start)) return start;
  const due = dueNumber(start, term, calendar, pauses);
  return due === null ? beyond(from, calendar) : explain(start, due, term, calendar, pauses);
}

/** Only the last day of a term, for when nobody asks how it was counted. */
export function dueOn(from: IsoDay, term: Term, calendar: Calendar, pauses: readonly Pause[] = []): IsoDay | Doubt {
  const start = startOf(from, term, calendar);
  if (isDoubt(start)) return start;
  const due = dueNumber(start, term, calendar, pauses);
  return due === null ? beyond(from, calendar) : isoOf(due);
}

/** How a day that somebody named lies after another, counted in working days. */
export function countUntil(from: IsoDay, due: IsoDay, calendar: Calendar): Count | Doubt {
  const [start, end] = [numberOf(from), numberOf(due)];
  if (start === null || end === null) return { doubt: `"${start === null ? from : due}" is no day of the calendar.` };
  if (!calendar.covers(start) || !calendar.covers(end)) return beyond(from, calendar);
  const counted = calendar.rank(end) - calendar.rank(start);
  return { from, due, counted, weekends: weekendsIn(start, end), skipped: calendar.holidays(start, end) };
}

function startOf(from: IsoDay, term: Term, calendar: Calendar): DayNumber | Doubt {
  const start = numberOf(from);
  if (start === null) return { doubt: `"${from}" is no day of the calendar.` };
  if (!calendar.covers(start)) return outside(from, start, calendar);
  return term.deemed ? (nextWorkingDay(start, calendar) ?? beyond(from, calendar)) : start;
}

function outside(from: IsoDay, start: DayNumber, calendar: Calendar): Doubt {
  if (start > calendar.last) return beyond(from, calendar);
  return {
    doubt: `${sayDay(from)} lies before ${sayDay(isoOf(calendar.first))}, where ReplyDue's list of holidays of ${calendar.name} begins.`,
  };
}

function beyond(from: IsoDay, calendar: Calendar): Doubt {
  return {
    doubt: `A time that starts on ${sayDay(from)} ends after ${sayDay(isoOf(calendar.last))}, and the holidays of ${calendar.name} after that are not known. ${calendar.ends}`,
  };
}

function dueNumber(start: DayNumber, term: Term, calendar: Calendar, pauses: readonly Pause[]): DayNumber | null {
  if (term.unit === 'working-days') return addWorking(start, term, calendar, pauses);
  const due = addPaused(start, term, pauses);
  return term.rolls ? nextWorkingDay(due, calendar) : due;
}

/** Days of a pause that begins while a term of calendar days still runs are counted out; a month has no days to leave out. */
function addPaused(start: DayNumber, term: Term, pauses: readonly Pause[]): DayNumber {
  let due = addCalendar(start, term);
  for (const pause of term.unit === 'calendar-days' ? pauses : []) {
    const part = partOf(pause, start, due);
    if (part) due += part[1] - part[0];
  }
  return due;
}

function addWorking(start: DayNumber, term: Term, calendar: Calendar, pauses: readonly Pause[]): DayNumber | null {
  const before = term.inclusive && calendar.isWorkingDay(start) ? 1 : 0;
  let due = calendar.ranked(calendar.rank(start) - before + term.count);
  for (const pause of pauses) {
    const lost = due === null ? 0 : workingDaysIn(pause, start, due, calendar);
    if (due !== null && lost > 0) due = calendar.ranked(calendar.rank(due) + lost);
  }
  return due;
}

/** Working days of a pause that begins while the term still runs. */
function workingDaysIn(pause: Pause, start: DayNumber, due: DayNumber, calendar: Calendar): number {
  const part = partOf(pause, start, due);
  return part ? Math.max(0, calendar.rank(part[1]) - calendar.rank(part[0])) : 0;
}

/** The day before a pause, or the start where that is later, and its last day; null where it does not touch the term. */
function partOf(pause: Pause, start: DayNumber, due: DayNumber): readonly [after: DayNumber, upTo: DayNumber] | null {
  const [from, to] = [numberOf(pause.from), numberOf(pause.to)];
  if (from === null || to === null || from > due || to <= start || to < from) return null;
  return [Math.max(from - 1, start), to];
}

/** Corresponding dates: a month without that date ends the term on its last day, also when the first day counts. */
function addCalendar(start: DayNumber, term: Term): DayNumber {
  const less = term.inclusive ? 1 : 0;
  if (term.unit !== 'months') return start + term.count * (term.unit === 'weeks' ? 7 : 1) - less;
  const { day, clipped } = addMonths(start, term.count);
  return clipped ? day : day - less;
}

function nextWorkingDay(day: DayNumber, calendar: Calendar): DayNumber | null {
  if (!calendar.covers(day)) return null;
  return calendar.isWorkingDay(day) ? day : calendar.ranked(calendar.rank(day) + 1);
}

function explain(start: DayNumber, due: DayNumber, term: Term, calendar: Calendar, pauses: readonly Pause[]): Count {
  const first = term.inclusive ? start - 1 : start;
  const bare = { from: isoOf(start), due: isoOf(due) };
  if (term.unit !== 'working-days') {
    const [end, bareEnd] = [addPaused(start, term, pauses), addCalendar(start, term)];
    const told = { counted: bareEnd - first, weekends: weekendsIn(end, due), skipped: calendar.holidays(end, due) };
    return pauses.length === 0 ? { ...bare, ...told } : { ...bare, ...told, paused: end - bareEnd };
  }
  const skipped: readonly SkippedDay[] = calendar.holidays(first, due);
  const paused = calendar.rank(due) - calendar.rank(first) - term.count;
  const weekends = weekendsIn(first, due);
  return pauses.length === 0
    ? { ...bare, counted: term.count, weekends, skipped }
    : { ...bare, counted: term.count, weekends, skipped, paused };
}

/** Saturdays and Sundays after one day and up to another. 4 January 1970 was a Sunday. */
function weekendsIn(after: DayNumber, upTo: DayNumber): number {
  const sundays = (day: DayNumber) => Math.floor((day - 3) / 7);
  const saturdays = (day: DayNumber) => Math.floor((day - 2) / 7);
  return upTo <= after ? 0 : sundays(upTo) - sundays(after) + saturdays(upTo) - saturdays(after);
}

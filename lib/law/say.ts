import type { IsoDay } from '../thread/thread';
import type { Count } from './clock';
import { isWeekend, numberOf, sayDay, sayWeekday } from './day';
import { dueOn } from './deadline';
import { isDoubt } from './doubt';
import type { Calendar } from './ranked-days';
import type { Term } from './regime';
import type { Moment } from './timeline';

const units = {
  'working-days': ['working day', 'working days'],
  'calendar-days': ['day', 'days'],
  weeks: ['week', 'weeks'],
  months: ['month', 'months'],
} as const satisfies Record<Term['unit'], readonly [string, string]>;

/** `20 working days`, `1 month`. */
export function sayTerm({ count, unit }: Pick<Term, 'count' | 'unit'>): string {
  return `${count} ${units[unit][count === 1 ? 0 : 1]}`;
}

/** `on 8 March 2019`, or `without a date`. */
export function sayWhen({ day }: Pick<Moment, 'day'>): string {
  return day === null ? 'without a date' : `on ${sayDay(day)}`;
}

/** `The letter of 8 March 2019`. */
export function sayLetter({ day }: Pick<Moment, 'day'>): string {
  return day === null ? 'A letter without a date' : `The letter of ${sayDay(day)}`;
}

/** What was counted: `20 working days`; where the authority's own date cut it short, as many as that leaves. */
export function sayCounted(count: Count, term: Term): string {
  if (count.sessions) return `${count.counted} school days`;
  return sayTerm({ count: count.counted, unit: term.unit === 'working-days' ? 'working-days' : 'calendar-days' });
}

/**
 * What guidance says of a request that arrived on a closed day. The statute counts from the very day, so this moves no date:
 * it is said so that nobody complains a day too early. Empty where nothing is to be said.
 */
export function sayTolerance(from: IsoDay, due: IsoDay, deemed: Term | null, calendar: Calendar): readonly string[] {
  const day = numberOf(from);
  if (!deemed || day === null || calendar.isWorkingDay(day)) return [];
  const later = dueOn(from, deemed, calendar);
  if (isDoubt(later) || later === due) return [];
  const kind = isWeekend(day) ? `a ${sayWeekday(from)}` : 'a holiday';
  return [
    `It arrived on ${kind}. The Act counts from that very day; the ${deemed.cite.section} lets it count from the next working day, which would give ${sayDay(later)}.`,
  ];
}

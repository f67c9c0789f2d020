import type { Term } from '../law/regime';
import type { IsoDay } from '../thread/thread';

const long = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A civil day as a letter writes it: `14 January 2025`. A malformed day is given back as it is. */
export function sayDay(day: IsoDay): string {
  const moment = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(moment) ? day : long.format(moment);
}

/** `1 question`, `2 questions`; for nouns that take an s. */
export function sayCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `5 working days late`. */
export function sayLate(workingDaysLate: number): string {
  return `${sayCount(workingDaysLate, 'working day')} late`;
}

/** ` by guidance, not by statute` where no statute sets a time, with the space before it; else empty. Guidance binds nobody. */
export function sayForce({ force }: Pick<Term, 'force'>): string {
  return force === 'guidance' ? ' by guidance, not by statute' : '';
}

/** ` on 14 January 2025`, with the space before it; empty when the day is not known. */
export function onDay(day: IsoDay | null): string {
  return day ? ` on ${sayDay(day)}` : '';
}

import type { IsoDay } from '../lib/thread/thread';

let format: Intl.DateTimeFormat | undefined;

/** A civil day for reading: `Tuesday 14 January 2025`. A malformed day is given back as it is. */
export function showDay(day: IsoDay): string {
  const moment = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(moment)) return day;
  format ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return format.format(moment).replace(',', '');
}

/** `1 weekend day`, `8 weekend days`; for nouns that take an s. */
export function showCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

import type { IsoDay } from '../../../lib/thread/thread';

const formats = {
  day: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' }),
  'day without its year': new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short' }),
  month: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'short', year: 'numeric' }),
  'month without its year': new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'short' }),
  year: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric' }),
} as const;

/** A day where there is little room: `1 May 2025`, or only a part of it: `May`. A malformed day is given back as it is. */
export function showShortDay(day: IsoDay, as: keyof typeof formats = 'day'): string {
  const moment = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(moment) ? day : formats[as].format(moment);
}

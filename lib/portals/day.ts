import type { IsoDay } from '../thread/thread';

/**
 * The civil day of a portal's timestamp: its first ten characters, which are in the site's own zone.
 * Null when they are no day that exists. Never converts to another zone.
 */
export function dayOf(timestamp: string | null | undefined): IsoDay | null {
  const day = timestamp?.slice(0, 10) ?? '';
  const moment = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(day) ? day : null;
}

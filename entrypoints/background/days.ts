import type { IsoDay } from '../../lib/thread/thread';

/** The civil day that it is now in an IANA zone; in UTC where the zone is unknown. */
export function todayIn(zone: string): IsoDay {
  return nowIn(zone).toPlainDate().toString();
}

/** The present moment on the user's own clock. */
export function nowHere(): Temporal.ZonedDateTime {
  return Temporal.Now.zonedDateTimeISO();
}

/** The moment, in milliseconds of the epoch, at which a new day next begins in one of the zones; in UTC if there is none. */
export function nextDayChange(zones: readonly string[]): number {
  const changes = (zones.length > 0 ? zones : ['UTC']).map(
    (zone) => nowIn(zone).add({ days: 1 }).startOfDay().epochMilliseconds,
  );
  return Math.min(...changes);
}

function nowIn(zone: string): Temporal.ZonedDateTime {
  try {
    return Temporal.Now.zonedDateTimeISO(zone);
  } catch {
    return Temporal.Now.zonedDateTimeISO('UTC');
  }
}

import type { IsoDay } from '../../lib/thread/thread';

/** The civil day that it is now in an IANA zone; in UTC where the zone is unknown. */
export function todayIn(zone: string): IsoDay {
  return nowIn(zone).toPlainDate().toString();
}

/** The present moment on the user's own clock. */
export function nowHere(): Temporal.ZonedDateTime {
  return Temporal.Now.zonedDateTimeISO();
}

/** The civil day that it is where the user is. */
export function todayHere(): IsoDay {
  return nowHere().toPlainDate().toString();
}

/** The moment, in milliseconds of the epoch, at which a new day next begins where the user is, or in one of the zones. */
export function nextDayChange(zones: readonly string[]): number {
  const moments = [nowHere(), ...zones.map(nowIn)];
  return Math.min(...moments.map((now) => now.add({ days: 1 }).startOfDay().epochMilliseconds));
}

function nowIn(zone: string): Temporal.ZonedDateTime {
  try {
    return Temporal.Now.zonedDateTimeISO(zone);
  } catch {
    return Temporal.Now.zonedDateTimeISO('UTC');
  }
}

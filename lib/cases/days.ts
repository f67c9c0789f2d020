import type { IsoDay } from '../thread/thread';

/** The `nextOn` of a row for which no day matters: it sorts behind every day. */
export const NEVER: IsoDay = '9999-12-31';

/** The last day that counts as soon: seven days after `today`. */
export function soonAfter(today: IsoDay): IsoDay {
  return addDays(today, 7);
}

/** A day that lies so many days after another, or before it. */
export function addDays(day: IsoDay, days: number): IsoDay {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** The first of some days; `NEVER` where there is none. */
export function earliest(...days: readonly IsoDay[]): IsoDay {
  return [NEVER, ...days].toSorted()[0] ?? NEVER;
}

import type { IsoDay, Thread } from '../thread/thread';
import type { Count } from './clock';
import { sayDay } from './day';
import { count, type Pause } from './deadline';
import { isDoubt } from './doubt';
import { pausesOf } from './fees';
import type { Around, Reading } from './reading';
import type { Longer, Regime, Term } from './regime';

/** The limit of a body that has longer than others. */
export interface Longest {
  readonly facts: { readonly count: Count; readonly term: Term };
  readonly why: string;
}

/** The limit of a body that has longer, where it ends after the limit that was read: then nobody can tell which of them holds. */
export function longestOf(reading: Reading): Longest | null {
  const own = longerLimit(reading, reading.from, pausesOf(reading.fees));
  if (!own || own.count.due <= reading.count.due) return null;
  const [first, last] = [sayDay(reading.count.due), sayDay(own.count.due)];
  return {
    facts: { count: own.count, term: own.longer.atMost },
    why: `${own.longer.condition} The limit lies between ${first} and ${last}.`,
  };
}

/** Why the limit of a body that has longer than others cannot be told: it lies beyond the days that are known. Null where it can. */
export function unknownLimit({ thread, law, closures, from, fees }: Reading): string | null {
  const longer = longerFor(thread, law.regime);
  if (!longer || (longer.sessions && closures)) return null;
  const limit = count(from, longer.atMost, law.calendar, pausesOf(fees));
  return isDoubt(limit) ? `${longer.condition} ${limit.doubt}` : null;
}

/** The time that a body of its kind has in any case; null for all others, and for a school whose term dates are known. */
export function longerLimit(
  { thread, law, closures }: Around,
  from: IsoDay,
  pauses: readonly Pause[],
): { readonly longer: Longer; readonly count: Count } | null {
  const longer = longerFor(thread, law.regime);
  if (!longer || (longer.sessions && closures)) return null;
  const limit = count(from, longer.atMost, law.calendar, pauses);
  return isDoubt(limit) ? null : { longer, count: limit };
}

/** The kind of body that the authority is, by its tags or its name, where the law gives that kind longer; null for all others. */
export function longerFor(thread: Thread, regime: Regime): Longer | null {
  const { tags, name } = thread.authority;
  const known = new Set(tags.map((tag) => tag.toLowerCase()));
  const small = name.trim().toLowerCase();
  const isOne = ({ tags, names }: Longer) =>
    tags.some((tag) => known.has(tag)) || names.some((start) => small.startsWith(start));
  return regime.longer.find(isOne) ?? null;
}

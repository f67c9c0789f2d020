import type { Thread } from '../thread/thread';
import type { Count } from './clock';
import { sayDay } from './day';
import { count } from './deadline';
import { isDoubt } from './doubt';
import type { Reading } from './reading';
import type { Longer, Regime, Term } from './regime';

/** The limit of a body that has longer than others. */
export interface Longest {
  readonly facts: { readonly count: Count; readonly term: Term };
  readonly why: string;
}

/** The limit of a body that has longer, unless a lawful extension holds. */
export function longestOf({ thread, law, from, base, extended, closures }: Reading): Longest | null {
  const longer = extended?.lawful ? null : longerFor(thread, law.regime);
  if (longer?.sessions && closures) return null;
  const limit = longer && count(from, longer.atMost, law.calendar);
  if (!longer || !limit || isDoubt(limit)) return null;
  return {
    facts: { count: limit, term: longer.atMost },
    why: `${longer.condition} The limit lies between ${sayDay(base.due)} and ${sayDay(limit.due)}.`,
  };
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

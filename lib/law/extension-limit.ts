import type { IsoDay } from '../thread/thread';
import type { Count } from './clock';
import { sayDay } from './day';
import { count, countUntil, type Pause } from './deadline';
import { isDoubt } from './doubt';
import { type Law, responseOn } from './lawful';
import type { Extension, Term } from './regime';
import { sayLetter, sayTerm } from './say';
import type { Moment } from './timeline';

/** How far a lawful claim moves the limit; a null count where that cannot be told. */
interface Limit {
  readonly count: Count | null;
  readonly term: Term;
  readonly why: readonly string[];
}

/** The limit that a lawful claim sets: the longest that the law allows, or the authority's own date where it asks for reasonable time. */
export function limitOf(
  claim: Moment,
  base: Count,
  extension: Extension,
  { regime, calendar }: Law,
  pauses: readonly Pause[],
): Limit {
  const told = `${sayLetter(claim)} takes more time by law${sayPurpose(claim, extension)}. ${extension.condition}`;
  const own = latestDate(claim);
  const term = extension.term ?? responseOn(regime, base.from);
  const most = extension.term && count(base.from, extension.term, calendar, pauses);
  if (isDoubt(most)) return { count: null, term, why: [most.doubt, told] };
  const longest = most && most.due < base.due ? base : most;
  if (longest && (own === null || own === longest.due)) return { count: longest, term, why: [told] };
  if (longest && own !== null && own < longest.due && !extension.ownDate)
    return { count: longest, term, why: [told, sayEstimate(own, longest)] };
  if (own === null)
    return { count: null, term, why: [`${sayLetter(claim)} takes more time and does not say until when.`, told] };
  if (longest && own > longest.due) return { count: longest, term, why: [told, sayBeyond(own, longest, term)] };
  const shorter = own <= base.due ? base : countUntil(base.from, own, calendar);
  if (isDoubt(shorter)) return { count: null, term, why: [shorter.doubt, told] };
  return { count: shorter, term, why: [told, `The authority's own date of ${sayDay(shorter.due)} is the limit.`] };
}

function sayEstimate(own: IsoDay, longest: Count): string {
  return `It names ${sayDay(own)}: a promise, which does not shorten the time that the law gives, to ${sayDay(longest.due)}.`;
}

function sayBeyond(own: IsoDay, longest: Count, term: Term): string {
  if (term.force === 'statute')
    return `It names ${sayDay(own)}, but the law gives no more than ${sayTerm(term)} in all, to ${sayDay(longest.due)}.`;
  return `It names ${sayDay(own)}, but no more than ${sayTerm(term)} in all are expected, to ${sayDay(longest.due)}, bar exceptional cases.`;
}

function sayPurpose({ act }: Moment, { ground, relyOn }: Extension): string {
  if (relyOn.length === 0) return ground === 'complexity' ? ', for a request that is complex or large' : '';
  const cites = (act?.citations ?? []).map(({ cite }) => cite);
  const qualified = cites.filter((cite) => relyOn.includes(sectionOf(cite) ?? ''));
  return `, to weigh the public interest in ${[...new Set(qualified)].join(' and ')}`;
}

function latestDate({ act }: Moment): IsoDay | null {
  const dates = (act?.promises ?? []).filter((promise) => promise.about === 'all').map((promise) => promise.date);
  return dates.toSorted().at(-1) ?? null;
}

/** `FOIA s.35(1)(a)` is section `35`, `EIR 2004 reg 7(3)` is `7`. */
export function sectionOf(cite: string): string | null {
  return /\b(?:s|ss|reg|regs|section|regulation)\.?\s*(\d+[A-Z]?)/i.exec(cite)?.[1]?.toUpperCase() ?? null;
}

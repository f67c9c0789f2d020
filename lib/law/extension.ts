import type { IsoDay } from '../thread/thread';
import type { Calendar } from './calendar';
import type { Count } from './clock';
import { sayDay } from './day';
import { count, countUntil, type Pause } from './deadline';
import { isDoubt } from './doubt';
import type { Extension, Regime, Term } from './regime';
import type { Moment } from './timeline';

/** What a claim to more time does to a limit. */
export interface Extended {
  readonly lawful: boolean;
  /** The later limit; null where the claim is not lawful or the limit cannot be counted. */
  readonly count: Count | null;
  readonly term: Term | null;
  /** Sentences, the most important first. */
  readonly why: readonly string[];
}

/**
 * Judges the letters that claim more time. One lawful claim is enough; of several the latest lawful one holds.
 *
 * @param base the limit without it, within which a notice has to come
 */
export function judgeExtensions(
  claims: readonly Moment[],
  base: Count,
  regime: Regime,
  calendar: Calendar,
  pauses: readonly Pause[],
): Extended | null {
  const judged = claims.map((claim) => judgeClaim(claim, base, regime, calendar, pauses));
  return judged.findLast((one) => one.lawful) ?? judged.at(-1) ?? null;
}

function judgeClaim(
  claim: Moment,
  base: Count,
  regime: Regime,
  calendar: Calendar,
  pauses: readonly Pause[],
): Extended {
  const flaw = flawOf(claim, base, regime);
  const { extension } = regime;
  if (flaw !== null || !extension) return { lawful: false, count: null, term: null, why: sayFlaw(claim, flaw, base) };
  const longest = count(base.from, extension.term, calendar, pauses);
  if (isDoubt(longest)) return { lawful: true, count: null, term: extension.term, why: [longest.doubt] };
  return takeDate(claim, longest, base, extension, calendar);
}

/** Why the law does not give the time that is claimed; null when it does. */
function flawOf(claim: Moment, base: Count, { extension, name }: Regime): string | null {
  if (!extension) return `the ${name} knows no extension of time`;
  if (claim.day !== null && claim.day > base.due) return `it came after the limit of ${sayDay(base.due)}`;
  const cited = (claim.act?.citations ?? []).map(({ cite }) => sectionOf(cite)).filter((section) => section !== null);
  if (extension.relyOn.length === 0)
    return isOnGround(claim, extension) ? null : 'it gives another reason than the one that the law asks for';
  if (claim.act?.ground !== extension.ground) return 'it does not rest on the public interest';
  if (cited.length === 0) return 'it names no exemption';
  return cited.some((section) => extension.relyOn.includes(section))
    ? null
    : 'the exemption that it names is not weighed against the public interest';
}

/** Regulation 7 is enough when it is cited, also where the words speak of the volume alone. */
function isOnGround({ act }: Moment, { ground, notice }: Extension): boolean {
  if (act?.ground === ground) return true;
  const own = sectionOf(notice.section);
  return act?.ground === 'volume' && act.citations.some(({ cite }) => sectionOf(cite) === own && /\breg/i.test(cite));
}

/** `FOIA s.35(1)(a)` is section `35`, `EIR 2004 reg 7(3)` is `7`. */
function sectionOf(cite: string): string | null {
  return /\b(?:s|ss|reg|regs|section|regulation)\.?\s*(\d+[A-Z]?)/i.exec(cite)?.[1]?.toUpperCase() ?? null;
}

/** Where the law gives reasonable time only, the authority's own earlier date is the limit. */
function takeDate(claim: Moment, longest: Count, base: Count, extension: Extension, calendar: Calendar): Extended {
  const told = `${sayLetter(claim)} takes more time by law. ${extension.condition}`;
  const own = latestDate(claim);
  const { term } = extension;
  if (!extension.ownDate || own === null || own === longest.due)
    return { lawful: true, count: longest, term, why: [told] };
  if (own > longest.due) {
    const beyond = `It names ${sayDay(own)}, but the regulator expects no more than ${term.count} working days in all, to ${sayDay(longest.due)}, bar exceptional cases.`;
    return { lawful: true, count: longest, term, why: [told, beyond] };
  }
  const shorter = own <= base.due ? base : countUntil(base.from, own, calendar);
  if (isDoubt(shorter)) return { lawful: true, count: null, term, why: [told, shorter.doubt] };
  return {
    lawful: true,
    count: shorter,
    term,
    why: [told, `The authority's own date of ${sayDay(shorter.due)} is the limit.`],
  };
}

function latestDate({ act }: Moment): IsoDay | null {
  const dates = (act?.promises ?? []).filter((promise) => promise.about === 'all').map((promise) => promise.date);
  return dates.toSorted().at(-1) ?? null;
}

function sayFlaw(claim: Moment, flaw: string | null, base: Count): readonly string[] {
  return [`${sayLetter(claim)} claims more time, but ${flaw ?? ''}: the limit of ${sayDay(base.due)} stands.`];
}

function sayLetter({ day }: Moment): string {
  return day === null ? 'A letter without a date' : `The letter of ${sayDay(day)}`;
}

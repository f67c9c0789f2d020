import type { Act, DelayGround } from '../thread/act';
import type { IsoDay } from '../thread/thread';
import type { Count } from './clock';
import { sayDay } from './day';
import type { Pause } from './deadline';
import { limitOf, sectionOf } from './extension-limit';
import type { Law } from './lawful';
import type { Extension, Regime, Term } from './regime';
import { sayLetter } from './say';
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
 * @param base the limit without any of them
 * @param noticeBy the last day on which a first notice can be in time: that of the base, or later for a body that may have longer
 */
export function judgeExtensions(
  claims: readonly Moment[],
  base: Count,
  noticeBy: IsoDay,
  law: Law,
  pauses: readonly Pause[],
): Extended | null {
  return claims.reduce<Extended | null>((held, claim) => {
    const limit = held?.count?.due ?? noticeBy;
    return join(held, judgeClaim(claim, limit, held?.count ?? base, base, law, pauses));
  }, null);
}

/** The later lawful claim holds; what was wrong with another stays said. */
function join(held: Extended | null, judged: Extended): Extended {
  if (!held) return judged;
  if (!judged.lawful) return { ...held, why: [...held.why, ...judged.why] };
  return { ...judged, why: [...judged.why, ...(held.lawful ? [] : held.why)] };
}

/** @param standing the limit that holds if this claim does not */
function judgeClaim(
  claim: Moment,
  noticeBy: IsoDay,
  standing: Count,
  base: Count,
  law: Law,
  pauses: readonly Pause[],
): Extended {
  const flaw = flawOf(claim, noticeBy, law.regime);
  const { extension } = law.regime;
  if (flaw !== null || !extension) {
    return { lawful: false, count: null, term: null, why: sayFlaw(claim, flaw, standing) };
  }
  return { lawful: true, ...limitOf(claim, base, extension, law, pauses) };
}

/** What is wrong with a letter that claims more time. */
export type Flaw =
  | 'no-extension'
  | 'late-notice'
  /** Another ground than that of the law, or none. */
  | 'other-ground'
  /** It names no exemption where it has to. */
  | 'unnamed'
  /** The exemption that it names gives no more time. */
  | 'absolute';

/**
 * Why the law does not give the time that a letter claims; null when it does.
 *
 * @param day of the letter; null where it shows none
 * @param limit the last day on which such a letter can be in time
 */
export function findFlaw(act: Act | null, day: IsoDay | null, limit: IsoDay, { extension }: Regime): Flaw | null {
  if (!extension) return 'no-extension';
  if (extension.notice && day !== null && day > limit) return 'late-notice';
  const ground = act?.ground ?? 'none';
  const cited = (act?.citations ?? []).flatMap(({ cite }) => sectionOf(cite) ?? []);
  if (extension.relyOn.length === 0) return isOnGround(act, extension) ? null : 'other-ground';
  const isNamed = cited.some((section) => extension.relyOn.includes(section));
  if (ground !== extension.ground) return ground === 'none' && isNamed ? null : 'other-ground';
  if (cited.length === 0) return 'unnamed';
  return isNamed ? null : 'absolute';
}

/** The same in words. */
function flawOf({ act, day }: Moment, limit: IsoDay, regime: Regime): string | null {
  const flaw = findFlaw(act, day, limit, regime);
  switch (flaw) {
    case null:
      return null;
    case 'no-extension':
      return `the ${regime.name} knows no extension of time`;
    case 'late-notice':
      return 'it came after the limit';
    case 'other-ground':
      return otherGrounds[act?.ground ?? 'none'];
    case 'unnamed':
      return 'it names no exemption';
    case 'absolute':
      return 'the exemption that it names is not weighed against the public interest';
  }
}

/** What a letter rests on instead of the ground that the law gives. */
const otherGrounds = {
  'public-interest': 'it rests on the public interest, for which this law gives no more time',
  complexity: 'it rests on the complexity of the request, for which this law gives no more time',
  volume: 'it rests on the amount of work, for which this law gives no more time',
  consultation: 'it rests on consulting others, for which this law gives no more time',
  'third-party': 'it rests on asking a third party, for which this law gives no more time',
  none: 'it gives no ground for that',
} as const satisfies Record<DelayGround, string>;

const OPEN_GROUNDS: readonly (DelayGround | null)[] = ['volume', 'none', null];

/** The regulation is enough when it is cited, also where the words speak of the volume alone or give no ground. */
function isOnGround(act: Act | null, { ground, alsoOn, notice }: Extension): boolean {
  const own = notice && sectionOf(notice.section);
  if (act?.ground === ground || alsoOn.includes(act?.ground ?? 'none')) return true;
  return (
    act !== null &&
    OPEN_GROUNDS.includes(act.ground) &&
    act.citations.some(({ cite }) => sectionOf(cite) === own && /\breg/i.test(cite))
  );
}

function sayFlaw(claim: Moment, flaw: string | null, standing: Count): readonly string[] {
  return [`${sayLetter(claim)} claims more time, but ${flaw ?? ''}: the limit of ${sayDay(standing.due)} stands.`];
}

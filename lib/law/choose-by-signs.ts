import { foldSpaces } from '../thread/prose';
import type { Thread } from '../thread/thread';
import type { Chosen } from './choose-uk';
import type { Regime, Signs } from './regime';

/** A kind of sign, by growing strength, with what is said of it. */
interface Kind {
  readonly shows: (signs: Signs, thread: Thread) => boolean;
  readonly why: (regime: Regime, thread: Thread) => string;
  readonly confidence: number;
}

const kinds: readonly Kind[] = [
  {
    shows: (signs) => signs.isGeneral,
    why: ({ name }) => `Nothing names another law, so the general one of this site holds: ${name}.`,
    confidence: 0.7,
  },
  {
    shows: ({ names }, { authority }) => anyMatches(names, authority.name),
    why: ({ name }, { authority }) => `${authority.name} has the name of a body that is under it: ${name}.`,
    confidence: 0.75,
  },
  {
    shows: ({ sites }, { site }) => sites.includes(site),
    why: ({ name }, { site }) => `${site} serves requests under one law: ${name}.`,
    confidence: 0.85,
  },
  {
    shows: ({ laws }, { claims }) => claims.law !== null && laws.includes(claims.law.toLowerCase()),
    why: ({ name }) => `The portal says that the request is under it: ${name}.`,
    confidence: 0.8,
  },
  {
    shows: ({ words }, thread) => anyMatches(words, textOf(thread, 'requester')),
    why: ({ name }) => `The request names it: ${name}.`,
    confidence: 0.85,
  },
  {
    shows: ({ tags }, { authority }) =>
      tags.some((tag) => authority.tags.some((own) => own.toLowerCase() === tag.toLowerCase())),
    why: ({ name }, { authority }) =>
      `The portal counts ${authority.name} among the bodies that are under it: ${name}.`,
    confidence: 0.85,
  },
  {
    shows: ({ words }, thread) => anyMatches(words, textOf(thread, 'authority')),
    why: ({ name }) => `The authority's letters name it: ${name}.`,
    confidence: 0.95,
  },
];

/**
 * Chooses between the laws of a jurisdiction by their signs. The strongest kind of sign that shows one law, and one only, decides:
 * where it shows two, it shows nothing. Null where there is no sign at all.
 */
export function chooseBySigns(thread: Thread, regimes: readonly Regime[]): Chosen | null {
  for (const kind of kinds.toReversed()) {
    const shown = regimes.filter(({ signs }) => signs !== null && kind.shows(signs, thread));
    const [only] = shown;
    if (only && shown.length === 1) {
      return { id: only.id, why: kind.why(only, thread), confidence: kind.confidence };
    }
  }
  return null;
}

function anyMatches(patterns: readonly string[], text: string): boolean {
  return text !== '' && patterns.some((pattern) => new RegExp(pattern, 'i').test(text));
}

/** The words of a party, without quoted lines; of the requester only the request. */
function textOf({ messages }: Thread, party: 'requester' | 'authority'): string {
  const own = messages.filter((message) => message.party === party);
  const read = party === 'requester' ? own.slice(0, 1) : own;
  return read.map((message) => foldSpaces(message.text.replace(/^[ \t]*>.*$/gm, ''))).join('\n');
}

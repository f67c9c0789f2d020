import type { Message, Thread } from '../thread/thread';
import { type Named, readNamedIn, readNations } from './named-law';

/** A law chosen, with the reason in a sentence. */
export interface Chosen {
  /** Null where the body is under no access law. */
  readonly id: string | null;
  readonly why: string;
  readonly confidence: number;
}

/** Beliefs about one of the two questions that decide between the four laws; the strongest holds. */
interface Belief {
  readonly yes: boolean;
  readonly why: string;
  readonly confidence: number;
}

/**
 * Bodies of the whole kingdom are under FOIA also where they work in Scotland, and a portal's tag `scotland` is geographic.
 * FOISA 2002 s.3 and sch.1 list the Scottish authorities.
 */
const UK_WIDE =
  /\b(?:Scotland Office|Office of the (?:Secretary of State|Advocate General) for Scotland|BBC|British Broadcasting|HM Revenue|HMRC|Ministry of Defence|Home Office|^(?:The )?Department (?:for|of)\b|Cabinet Office|HM Treasury|British Transport Police|Maritime and Coastguard|Jobcentre|UK Visas)/i;

/** By growing strength: the site, the law that the request names, the portal's law and tags, the authority's letters. */
export function chooseUk(thread: Thread): Chosen {
  const letters = thread.messages.filter((message) => message.party === 'authority');
  const told = readNamedIn(letters);
  const scottish = strongest([askedNation(thread), byNation(thread), toldNation(letters)]);
  const environmental = strongest([askedLaw(thread), byPortal(thread), toldLaw(told)]);
  if (isOutside(thread) && told.foia + told.foisa + told.eir + told.eisr === 0) return outside;
  const id = environmental.yes ? (scottish.yes ? 'uk-eisr' : 'uk-eir') : scottish.yes ? 'uk-foisa' : 'uk-foia';
  const reasons = [environmental.why, scottish.yes || scottish.overrules ? scottish.why : ''].filter(Boolean);
  return {
    id,
    why: reasons.length > 0 ? reasons.join(' ') : GENERAL,
    confidence: Math.min(scottish.confidence, environmental.confidence),
  };
}

const GENERAL = 'Nothing names another law, so the general one holds: the Freedom of Information Act 2000.';
const unknown: Belief = { yes: false, why: '', confidence: 0.8 };

const outside: Chosen = {
  id: null,
  why: 'The portal marks this body as not subject to an access law: it need not answer, and no clock runs.',
  confidence: 0.8,
};

/** The last belief holds; where it overrules another, both are said. */
function strongest(beliefs: readonly (Belief | null)[]): Belief & { readonly overrules: boolean } {
  const held = beliefs.findLast((belief) => belief !== null) ?? unknown;
  const against = beliefs.findLast((belief) => belief !== null && belief.yes !== held.yes && belief.why !== '');
  if (!against || held.why === '') return { ...held, overrules: false };
  const but = held.why.replace(/^The /, 'the ');
  return { ...held, why: `${against.why.slice(0, -1)}, but ${but}`, overrules: true };
}

function isOutside({ authority }: Thread): boolean {
  return authority.tags.includes('foi_no');
}

function byNation({ authority }: Thread): Belief | null {
  if (UK_WIDE.test(authority.name)) return null;
  if (authority.tags.some((tag) => SCOTTISH_TAGS.has(tag))) {
    return { yes: true, why: `The portal counts ${authority.name} among the Scottish authorities.`, confidence: 0.85 };
  }
  if (!/\bScot(?:land|tish)\b/.test(authority.name)) return null;
  return { yes: true, why: `${authority.name} has the name of a Scottish authority.`, confidence: 0.65 };
}

const SCOTTISH_TAGS = new Set(['scotland', 'scottish_local_council', 'licensing_board', 'vjb', 'assessor']);

function byPortal({ authority, claims }: Thread): Belief | null {
  if (authority.tags.includes('eir_only')) {
    return {
      yes: true,
      why: `The portal says that ${authority.name} answers for environmental information only.`,
      confidence: 0.9,
    };
  }
  return claims.law === 'eir'
    ? {
        yes: true,
        why: 'The portal says that the request is under the Environmental Information Regulations.',
        confidence: 0.85,
      }
    : null;
}

/** The requester's own words. Naming FOIA is what every requester does, and says nothing against another law. */
function askedNation(thread: Thread): Belief | null {
  const { foisa, eisr } = asked(thread);
  return foisa + eisr > 0 && !UK_WIDE.test(thread.authority.name)
    ? { yes: true, why: 'The request names the Scottish law.', confidence: 0.85 }
    : null;
}

function askedLaw(thread: Thread): Belief | null {
  const { foia, foisa, eir, eisr } = asked(thread);
  return eir + eisr > foia + foisa
    ? { yes: true, why: 'The request names the Environmental Information Regulations.', confidence: 0.75 }
    : null;
}

function asked(thread: Thread): Named {
  return readNamedIn(thread.messages.filter((message) => message.party === 'requester').slice(0, 1));
}

function toldNation(letters: readonly Message[]): Belief | null {
  const { scottish, kingdom } = readNations(letters);
  if (scottish > kingdom) {
    return { yes: true, why: "The authority's letters name the Scottish law.", confidence: 0.97 };
  }
  return kingdom > scottish
    ? { yes: false, why: "The authority's letters name the law of the whole kingdom.", confidence: 0.95 }
    : null;
}

function toldLaw({ foia, foisa, eir, eisr }: Named): Belief | null {
  if (eir + eisr > foia + foisa) {
    return {
      yes: true,
      why: "The authority's letters deal with it under the Environmental Information Regulations.",
      confidence: 0.95,
    };
  }
  return foia + foisa > eir + eisr
    ? {
        yes: false,
        why: "The authority's letters deal with it under the law on freedom of information.",
        confidence: 0.95,
      }
    : null;
}

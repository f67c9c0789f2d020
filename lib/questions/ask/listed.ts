import { isAsk } from '../phrases/en-asking';
import { GLOSS, INTERROGATIVE, LEAD, NOUN_ASK, PARTS_LEAD } from '../phrases/en-asks';
import { NOUN, THING } from '../phrases/en-clauses';
import { isHandling, isInstruction } from '../phrases/en-handling';
import { matches } from '../tried';
import { findKeys } from './keys';
import { announcesList, isOfReply, leadingSentence } from './leading';
import type { Node } from './outline';
import { isPointedAt, pointsBack } from './pointed';
import { isReduced } from './reduced';
import { isScope } from './scope';
import { asks, isNominal } from './stated';

/** What an entry of a list is: asked for by itself, only the beginning of those under it, a part of the one above, or nothing. */
export type Role = 'question' | 'stem' | 'part' | 'none';

const VALUE =
  /^(?:the |in |for )?(?:calendar |financial |academic |tax )?(?:years? )?(?:\d{4}(?:\s?[-/–]\s?\d{2,4})?|q[1-4](?: \d{4})?|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{4})?|\d{1,3}(?:\s?[-–]\s?\d{1,3})?(?: (?:years?|months?|days?))?)(?: to date)?[.,;?]*$/i;
const STATEMENT =
  /^(?:i|we|my|our|this is|it is|there (?:is|are|was|were)|according to|the (?:council|authority|trust)['’]s (?:website|leader))\b/i;

/** Says what each entry of a request's lists is. `strict` entries must have the form of a question: those of later messages. */
export function assignRoles(nodes: readonly Node[], strict: boolean): Map<Node, Role> {
  const roles = new Map<Node, Role>();
  const keys = findKeys(nodes);
  const listed = nodes.filter((node) => node.item.kind !== 'plain' && !keys.has(node));
  for (const node of listed) roles.set(node, roleOf(node, roles, strict));
  if (!strict)
    for (const node of listed)
      if (
        isBesideAsks(node, listed, roles) ||
        isCarriedOn(node, listed, roles) ||
        (roles.get(node) === 'stem' && isPointedAt(node, listed))
      )
        roles.set(node, 'question');
  return roles;
}

/** `the current policy` asks nothing by itself, and among `how many staff …` and `the cost of …` it does. */
function isBesideAsks(node: Node, listed: readonly Node[], roles: ReadonlyMap<Node, Role>): boolean {
  if (roles.get(node) !== 'none' || node.item.kind !== 'bullet' || node.parent) return false;
  if (!/^\p{Ll}/u.test(node.text) && !isThing(node.text)) return false;
  if (STATEMENT.test(node.text) || GLOSS.test(node.text) || isHandling(node.text) || isInstruction(node.text))
    return false;
  const beside = listed.filter(
    (other) => other !== node && other.lead === node.lead && other.item.kind === 'bullet' && !other.parent,
  );
  const asked = beside.filter((other) => roles.get(other) === 'question').length;
  return asked > 0 && asked >= beside.length / 2;
}

/** `and for last year only` between two lists: what was asked for above goes on below it. */
function isCarriedOn(node: Node, listed: readonly Node[], roles: ReadonlyMap<Node, Role>): boolean {
  if (roles.get(node) !== 'none' || node.item.kind !== 'bullet' || node.parent || !node.lead) return false;
  if (!CARRIES_ON.test(node.lead.text) || isHandling(node.text) || isInstruction(node.text)) return false;
  const before = listed.findLast((other) => other.item.end <= (node.lead?.item.start ?? 0));
  return before?.item.kind === 'bullet' && roles.get(before) === 'question';
}

const CARRIES_ON =
  /^(?:and|plus|also|as well as)\b(?! (?:i|we|my|our|this|that|it|if|thank)\b)(?:(?! (?:is|are|was|were|will|can|could|would|should)\b)[^.?!\n]){0,80}$/u;

/** `Network operator`: a few words without a verb, and no sentence. */
function isThing(text: string): boolean {
  return text.length < 80 && !/[.:!]$/u.test(text) && !VERB.test(text);
}

function roleOf(node: Node, roles: ReadonlyMap<Node, Role>, strict: boolean): Role {
  const above = node.parent ? roles.get(node.parent) : undefined;
  if (above === 'part' || (above === 'question' && node.parent && takesParts(node.parent))) return 'part';
  if (node.children.length > 0)
    return isStem(node) ? 'stem' : asks(node.text) || above === 'stem' ? 'question' : 'stem';
  if (!node.text || !/\p{L}{2}|\d{4}/u.test(node.text) || isInstruction(node.text)) return 'none';
  if (node.item.kind === 'bullet') return bulletRole(node, strict);
  if (strict) return asks(node.text) && !STATEMENT.test(node.text) && !GLOSS.test(node.text) ? 'question' : 'none';
  if (GLOSS.test(node.text) && !/\?$/u.test(node.text)) return 'none';
  return asks(node.text) || !(STATEMENT.test(node.text) || declares(node)) || named(node) ? 'question' : 'none';
}

const BACKGROUND =
  /^(?:(?:some |the )?(?:background|context|introduction|preamble|summary|notes?|definitions?|facts?|reasons?))\b/i;
const VERB =
  /\b(?:is|are|was|were|has|have|had|will|announced|said|says|stated|states|told|reported|claimed|decided|agreed|published)\b/i;

/** `The five breeds most often reported stolen.`: a thing, and what looks like a verb belongs to it. */
function named(node: Node): boolean {
  const verb = VERB.exec(node.text);
  return (
    verb !== null &&
    /^the\b/i.test(node.text) &&
    (/\b(?:most|least|often|mainly|usually|so far|last|being|been|first|ever) (?:\w+ )?$/i.test(
      node.text.slice(0, verb.index),
    ) ||
      (OF_A_THING.test(node.text.slice(verb.index)) && THING_ONLY.test(node.text.slice(0, verb.index))) ||
      (OF_A_THING.test(node.text.slice(verb.index)) &&
        THING_PER.test(node.text.slice(0, verb.index)) &&
        isNominal(node.text.slice(verb.index))))
  );
}

/** `The daily charge agreed with each agency.`: what was agreed is asked for. */
const OF_A_THING =
  /^(?:agreed|published|announced|reported|decided|claimed)\b(?: (?:with|by|to|between|for|under|in|on|at|as|per)\b|\W*$)/i;
const THING_ONLY = new RegExp(`${NOUN.source}\\s*$`, 'i');
/** `The fare per mile agreed with the firm`: the noun has something between it and what was agreed. */
const THING_PER = new RegExp(
  `^the (?:[\\w'’-]+ ){0,2}?${NOUN.source} (?:per|of|for|to|in|from|on|at|a|an|each) (?:[\\w'’-]+ ){1,5}$`,
  'i',
);

/** Whether an entry only tells something: under a heading such as `Background`, or a full sentence with a verb of its own. */
function declares(node: Node): boolean {
  if (BACKGROUND.test(node.lead?.text ?? '')) return true;
  const verb = VERB.exec(node.text);
  if (WANTS_COPY.test(node.text) || isReduced(node.text)) return false;
  return (
    verb !== null &&
    /\.$/u.test(node.text) &&
    /^["“(]?\p{Lu}/u.test(node.text) &&
    !/\b(?:that|which|who|whose|where|when|how|whether|what|if)\b/i.test(node.text.slice(0, verb.index))
  );
}

/** `The advice that is given in a fog. Send me a copy.` */
const WANTS_COPY =
  /[.;] (?:please |kindly )?(?:(?:send|give|let|show)(?: me| us)?(?: have| see)? (?:a copy|copies|it|them|sight of (?:it|them))|(?:a copy|copies)(?: of (?:it|them))?,? please)\W*$/iu;

/** An entry whose list only says how it is to be broken down, or what the answer may be. */
function takesParts(node: Node): boolean {
  if (
    PARTS_LEAD.test(node.text) ||
    node.children.every((child) => VALUE.test(child.text) && child.item.kind === 'bullet')
  )
    return true;
  const options = node.children.every((child) => child.item.kind === 'bullet' && !asks(child.text));
  return options && /\?["”')]*(?: \([^)]*\))?$/u.test(node.text);
}

/** An entry that is not complete without those under it. */
function isStem(node: Node): boolean {
  if (takesParts(node)) return false;
  const text = node.text;
  if (!text || /[:–—,-]$/u.test(text) || matches(LEAD, text)) return true;
  if (/\?/u.test(text))
    return (
      /\b(?:following|each of|these|below)\b/i.test(text) && !node.children.some((child) => /\?$/u.test(child.text))
    );
  if (/[.;]$/u.test(text)) return !asks(text);
  if (asks(text) && pointsBack(node)) return false;
  if (node.children.every((child) => /^\p{Ll}/u.test(child.text))) return true;
  if (COUNTS.test(text) && node.children.every((child) => THING.test(child.text))) return false;
  return (
    !(isAsk(text) || matches(INTERROGATIVE, text)) ||
    !node.children.some((child) => /\?$/u.test(child.text) && matches(INTERROGATIVE, child.text))
  );
}

/** `How many shifts were covered by agencies`, whole without its mark: `The names of the agencies` is no end of it. */
const COUNTS =
  /^how (?:many|much|often)\b.*\b(?:is|are|was|were|has|have|had|do|does|did)\b.*\s(?!(?:of|on|for|to|in|at|by|with|from|and|or|the|an?|each|was|were|is|are|has|have|had|been|under|per|as)\s*$)\S+\s*$/iu;

/** A bullet asks when what leads into it does, or when it has the form of a question itself. */
function bulletRole(node: Node, strict: boolean): Role {
  if (isHandling(node.text) && !/\?$/u.test(node.text)) return 'none';
  if (node.parent) return GLOSS.test(node.text) ? 'none' : 'question';
  const lead = node.lead?.text ?? '';
  const sentence = leadingSentence(lead);
  if (PARTS_LEAD.test(sentence) && asks(sentence)) return 'part';
  if (/[:–—-]$/u.test(lead) || matches(LEAD, sentence) || announcesList(sentence) || !/[.?!]$/u.test(lead)) {
    if (isOfReply(sentence)) return 'none';
    if (
      isScope(sentence) ||
      isAsk(sentence) ||
      matches(LEAD, sentence) ||
      matches(INTERROGATIVE, sentence) ||
      matches(NOUN_ASK, sentence)
    )
      return VALUE.test(node.text) ? 'part' : 'question';
  }
  return asks(node.text) && !strict && !STATEMENT.test(node.text)
    ? 'question'
    : /\?$/u.test(node.text)
      ? 'question'
      : 'none';
}

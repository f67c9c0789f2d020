import { type Asked, topicOf } from '../../asked';
import { readStems } from '../../words';
import { hasValue } from '../wants/values';

/** No note is longer. */
const LONGEST = 160;

/** `XX`, `##`, `????` where an answer was to be put in. */
const GAP = /^\W*(?:x{2}|#{2,}|\?{2,}|xx?\/xx?)(?=\W*$|\s*[[(])/iu;
/** All of it stands in brackets; the first of them may have been left off. */
const BRACKETED = /^(?:\[?[^[\]]{3,150}\]|\([^()]{3,150}\))\W*$/u;
/** Tells a colleague what to do, or asks him. */
const TO_COLLEAGUE =
  /^\W*(?:\p{Lu}\p{L}+\s?[,:–-] ?)?(?:(?:please|pls|can|could|would|will) (?:you|someone|somebody|we)\b|(?:please |pls )?(?:check|insert|add|ask|chase|paste|fill in|update|complete|query|confirm) (?!(?:is|was|that (?:we|the|no))\b)[\p{L}\d])/iu;

/**
 * What stands where an answer was to be written and is none: a gap, `XX`, a note to a colleague in brackets, `[check with Legal]`, or a
 * question of the writer's own, `Isn't that one for Parks?`. The question repeated in other words is not meant.
 */
export function isUnwritten(body: string, one: Asked): boolean {
  if (body.length > LONGEST) return false;
  if (GAP.test(body)) return !/^\W*x/iu.test(body) || /[[(]|^\W*xx\W*$/iu.test(body);
  if (BRACKETED.test(body)) return TO_COLLEAGUE.test(body) && !hasValue(body);
  return asksBack(body, one);
}

/** `Q1, Q2 and Q4 remain with us.`: whose they are, and nothing of what was asked. */
const IN_HAND =
  /^\W*(?:(?:the )?(?:others?|rest|remainder|remaining (?:questions?|parts?|items?|points?|ones?)) )?(?:(?:also|both|all|each|still|therefore|will) ){0,2}(?:remains?|stays?|rests?|sits?|(?:is|are)(?: still| all| both)?)(?: open| live| in hand| being (?:dealt with|handled|processed|looked (?:at|into)))?(?: (?:here )?(?:with|by|for) (?:us|me|this (?:office|team|department|service))| here| in hand)(?: (?:for now|for the moment|at present))?\W*$/i;

/** Whether a stretch says only that the question stays with whoever writes. */
export function isInHand(body: string): boolean {
  return body.length <= LONGEST && IN_HAND.test(body);
}

/** Asks whose it is or what is meant; `A dozen?`, `Possibly March?` answer with a doubt. */
const WONDERS =
  /^\W*(?:(?:is|are|was|were|do|does|did|can|could|should|would|have|has)(?:n['’]t)?|who|whose|what|which|where|surely|not (?:me|us|mine|ours|sure)|try|ask)\b|\b(?:one|thing|question|matter|bit)(?: for \w+)?,? (?:i|we) (?:think|guess|suppose|believe)\b|\bone(?: for \w+)?\W*$/i;

/** Nothing but a question, about something else than what was asked. */
function asksBack(body: string, one: Asked): boolean {
  if (!/\?["”’')]*\W*$/u.test(body) || /[.!;:] \p{Lu}/u.test(body) || /\d/u.test(body) || hasValue(body)) return false;
  if (!WONDERS.test(body)) return false;
  if (/^\W*(?:yes|no|none|nil|n\/?a|see|as|same|not? (?:held|known|applicable))\b/i.test(body)) return false;
  const asked = topicOf(one);
  return !readStems(body).some((stem) => asked.has(stem));
}

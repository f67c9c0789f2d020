import {
  ASIDE,
  ASKS_ANEW,
  CONDITION,
  FIRST_WH,
  LEAD_IN,
  NAMED_THING,
  OPENS_IF,
  OPENS_VERB,
  OPENS_WH,
  OWN_THING,
  PARTICLES,
  THING,
  WISHES_ON,
} from '../phrases/en-clauses';

/** How a clause begins: with a question word, a verb before its subject, a new wish, or the name of a thing. */
export type Opening = 'condition' | 'wh' | 'if' | 'verb' | 'wish' | 'thing' | 'own';

/** `year by year`, `site after site`: for each of them. */
const ONE_BY_ONE = /^(\p{L}+)(?:[ -](?:by|on|after|for)[ -])\1\b/iu;

/** `…, and I'd like you to tell me`: what stands before it. */
const NO_MORE =
  /^(?:i|we|you|could|can|would|will|please)\b[^,;]{0,40}\b(?:tell (?:me|us)|be told|let (?:me|us) know|like to know)\P{L}*$/iu;

/** How the words after a joint begin; null when they carry on with what stands before. */
export function readOpening(rest: string): Opening | null {
  const plain = rest.replace(PARTICLES, '');
  if (ONE_BY_ONE.test(plain) || NO_MORE.test(plain)) return null;
  const condition = CONDITION.exec(plain);
  if (condition && readOpening(plain.slice(condition[0].length))) return 'condition';
  if (OPENS_WH.test(plain)) return 'wh';
  if (OPENS_IF.test(plain)) return 'if';
  if (ASKS_ANEW.test(plain) || WISHES_ON.test(plain)) return 'wish';
  if (OPENS_VERB.test(plain)) return 'verb';
  if (THING.test(plain)) return 'thing';
  return OWN_THING.test(plain) ? 'own' : null;
}

/** How a clause asks; null when it has asked for nothing yet, such as `Could you also tell me`. */
export function readAsked(before: string, first: boolean): 'wh' | 'verb' | 'thing' | null {
  const plain = `${before.trim()} `.replace(PARTICLES, '').replace(CONDITION, '').trim();
  if (OPENS_WH.test(plain) || OPENS_IF.test(plain)) return 'wh';
  const stripped = leaveLead(plain);
  if (OPENS_WH.test(stripped) || OPENS_IF.test(stripped)) return 'wh';
  const own = first ? leaveAsides(stripped) : stripped || plain;
  if (OPENS_WH.test(own) || OPENS_IF.test(own)) return 'wh';
  if (OPENS_VERB.test(plain) && !ASKS_ANEW.test(plain)) return 'verb';
  const late = leaveAsides(own);
  if (NAMED_THING.test(late) || THING.test(late) || isLong(late)) return 'thing';
  return FIRST_WH.test(late) ? 'wh' : null;
}

/** `under FOIA the number of boats`, `under the Act for the log`: the law stands before the thing without a comma. */
const BY_LAW =
  /^under\s+(?:the\s+)?(?:foia?|foisa|eirs?|freedom\s+of\s+information|environmental\s+information|act|regulations)(?:\s+(?:act|regulations|\(scotland\)|\d{4}))*\s+(?:for\s+)?(?=(?:the|an?|any|all|each|every|your|copies|details|how|what|which|who)\b)/iu;

/** What follows `I should be grateful if you would send me`. */
function leaveLead(words: string): string {
  const rest = words.replace(LEAD_IN, '').replace(BY_LAW, '');
  return /^if\s+(?:you|i|we)\b/i.test(rest) ? rest.replace(LEAD_IN, '') : rest;
}

function leaveAsides(words: string): string {
  let rest = words;
  for (let n = 0; n < 3 && ASIDE.test(rest) && !(n > 0 && OPENS_WH.test(rest)); n++) rest = rest.replace(ASIDE, '');
  return rest;
}

export function countWords(words: string): number {
  return words.trim().split(/\s+/u).length;
}

/** A thing with its particulars, whatever its name: `the takings of the canteen`. */
export function isLong(words: string): boolean {
  return /^(?:the|an?|any|all|your|every)\s+\S+\s+\S+/i.test(words);
}

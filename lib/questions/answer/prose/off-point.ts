import type { Asked } from '../../asked';
import type { Finding } from '../state/finding';
import { isAside } from '../wants/aside';
import { kindOf } from '../wants/kind';
import { mayGive } from '../wants/may-give';
import { readMeasures, wantsMeasure } from '../wants/measure';
import { isCount, isFormal } from '../wants/suits';
import { readFigures } from '../wants/values';

/** Prose laid to a question that gives neither the figure nor the paper that was asked for: it is beside the point. */
export function isOffPoint({ faint, state, start, end }: Finding, one: Asked | undefined, text: string): boolean {
  if (state !== 'answered' || !one) return false;
  if (CLOSED.test(one.question.text)) return false;
  const words = text.slice(start, end);
  if (isMeasuredOtherwise(one.question.text, words)) return true;
  if (isFormal(one.question.text) || isCount(one.question.text)) return !mayGive(one.question.text, words);
  if (faint !== true) return false;
  return (kindOf(one).document || !/\d/u.test(words)) && !mayGive(one.question.text, words);
}

/** `what was the rate paid` and a share of a hundred: a figure in another measure than the one that was asked for. */
function isMeasuredOtherwise(question: string, words: string): boolean {
  const wanted = HEADS.test(question) ? null : wantsMeasure(question);
  const given = readMeasures(words);
  if (wanted === 'money' && given.length === 0 && PRICED.test(question)) return !mayPrice(words);
  return wanted !== null && given.length > 0 && !given.includes(wanted) && !PLAIN.test(words);
}

/** What a thing costs, and nothing besides. */
const PRICED =
  /^\W*(?:[a-z\d]{1,3}[.):/] ?)?(?:what (?:is|was|are|were) )?the (?:\w+ )?(?:price|fee|cost|charge|fare|toll)\b(?!s)(?!.*\b(?:number|how many|why|who|when|policy|list)\b)/i;

/** A price has a figure, or is said to be none. */
function mayPrice(words: string): boolean {
  return readFigures(words).length > 0 || SAID_OF_PRICE.test(words) || isAside(words);
}

const SAID_OF_PRICE =
  /\b(?:free|charge\w*|cost\w*|price\w*|fees?|fares?|tolls?|pa(?:y|ys|id)|pounds?|pence|hundred|thousand|million|no|not|none|nil|nothing|never)\b/i;

const HEADS = /\bhow many\b|\bnumbers? of\b/i;
/** A number that no measure follows, or none at all. */
const PLAIN = /\b\d{1,3}(?:,\d{3})+\b|\b(?:no|not|none|nil|nothing|never|free)\b/i;

/** `whether trees will be planted, and when`: what says that they will answers the first of it. */
const CLOSED =
  /^\W*(?:(?:and|or|please|tell me|say|confirm|state) )*whether\b[^?]*\b(?:and|or) (?:when|who|how|by whom|where)\b/i;

/** Whether prose gives a sum of money, and no time, to a question that asks how long something took. */
export function isSumForTime({ state, start, end }: Finding, one: Asked | undefined, text: string): boolean {
  if (state !== 'answered' || !one || wantsMeasure(one.question.text) !== 'duration') return false;
  if (HEADS.test(one.question.text)) return false;
  const given = readMeasures(text.slice(start, end));
  return given.includes('money') && !given.includes('duration');
}

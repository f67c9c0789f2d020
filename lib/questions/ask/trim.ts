import { findAll } from '../../thread/find-all';
import { foldSpaces } from '../../thread/prose';
import { isAsk } from '../phrases/en-asking';
import { ASKS_ANEW, FIRST_WH, NAMED_THING } from '../phrases/en-clauses';
import { isHandling } from '../phrases/en-handling';

/** Where what a sentence asks begins: after a greeting, and after what it only denies: `I do not know, but I should like to see the log`. */
export function leaveOpening(text: string, start: number, end: number): number {
  const begin = start + (PREAMBLE.exec(text.slice(start, end))?.[0].length ?? 0);
  const words = text.slice(begin, end);
  if (!DENIES.test(words) || SUPPOSED.test(words) || !isHandling(foldSpaces(words))) return begin;
  const turn = findAll(TURN, words)
    .slice(0, MOST)
    .find((joint) => asksFor(foldSpaces(words.slice(joint.index + joint[0].length))));
  return turn ? begin + turn.index + turn[0].length : begin;
}

/** As many clauses are looked at. */
const MOST = 6;

/** `I do not know whether that is true`, `we never saw it`. */
const DENIES = /\b(?:i|we) (?:(?:do|did|have|had|am|are|was|were|can|could|would)(?:n['’]t| not|not)|never)\b/iu;
const SUPPOSED = /^\W*(?:if|where|should|unless|when|in case)\b/iu;
const TURN =
  /(?:[,;]|\s[–—-])\s+(?:(?:and|but|so|yet|still)(?: so)?,?\s+)?(?=(?:i|we|could|can|would|will|please|may|might|kindly)\b)/giu;

/** Whether words open a wish of their own, and name what is wanted. */
function asksFor(words: string): boolean {
  return ASKS_ANEW.test(words) && isAsk(words) && !isHandling(words) && names(words);
}

function names(words: string): boolean {
  return NAMED_THING.test(words) || FIRST_WH.test(words);
}

/** Where what is asked ends when the rest of its sentence only says how to send it: `…, and would prefer it by e-mail`. */
export function leaveManner(text: string, start: number, end: number): number {
  const words = foldSpaces(text.slice(start, end));
  const joint = MANNER.exec(text.slice(start, end));
  if (!joint || !isHandling(words)) return end;
  const before = foldSpaces(text.slice(start, start + joint.index));
  return isAsk(before) && !isHandling(before) && names(before) ? start + joint.index : end;
}

/** After this it is said what to do when it cannot be sent, or in what form to send it. */
const MANNER =
  /(?:;|,? (?:and|but)|, so)\s+(?=(?:if (?:you|not|that|this)|should you|(?:(?:i|we)(?:['’]d| would)|would) (?:much )?prefer|preferably|ideally)\b)/iu;

/** `Dear Sir,` or `hi there` on the line of the question itself. */
const PREAMBLE =
  /^(?!so (?:is|are|was|were|am|do|did|does|has|have|had|can|could|will|would)\b[^?]*$)(?:(?:(?:foi |my |our |the |information )?(?:requests?|quer(?:y|ies)|enquir(?:y|ies)|questions?):\s+)|(?:dear|hello|hi|hey|hiya|good (?:morning|afternoon|evening))\b[^,?!.:]{0,60}[,:!]\s+|(?:hi|hello|hey|hiya)(?: (?:there|all|both|team|guys|folks))?\s+(?:[-–—]\s+)?(?=\p{L})|(?:ok|okay|right|anyway|so|well|quick (?:one|question)|foi(?: request)?|question)\b(?:[,:]|\s[-–—])?\s+(?=(?:so|how|what|which|who|when|where|why|can|could|please|i|we|is|are|do|did|does|has|have)\b))+/iu;

/** Where it ends before thanks: `… and what they cost thanks`. */
export function leaveThanks(text: string, start: number, end: number): number {
  return end - (THANKS.exec(text.slice(start, end))?.[0].length ?? 0);
}

/** `… and what they cost thanks`: no part of the question. */
export const THANKS =
  /(?<![\s,.!–-])[\s,.!–-]*\b(?:many thanks|thanks|thank you|thx|ta|cheers)(?: (?:in advance|so much|very much|a lot|again))?[.! ]*$/i;

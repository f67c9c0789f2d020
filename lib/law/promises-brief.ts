import type { ActKind } from '../thread/act';
import type { Utterance } from '../thread/acts/voice';

const DAY =
  '(?:the )?(?:\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|next|this|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
/** `The total follows on Friday`, `those go to you by 4 May`, `you have it by 4 May`: said of what is to come as of what is. */
const PRESENT = new RegExp(
  `\\b(?:(?:go(?:es)?|comes?) (?:(?:out|off|over|across|back) )?to you|\\b(?:it|they|this|that|these|those|all|everything|rest|remainder|repl(?:y|ies)|answers?|figures?|sums?|list|data|information|copy|copies) (?:is|are) with you|reach(?:es)? you|(?<!\\b(?:as|what|that) )follows?|you (?:get|have) (?:it|them|this|that|those|these|everything|all|the)(?: [\\w']+){0,4}?)(?: (?:separately|too|as well|in full|then))?,? (?:by|on|before|no later than|not later than)(?: the)?(?: (?:end|close) of(?: \\w+)?)? ${DAY}`,
  'i',
);
/** `Can we say 4 May?` */
const ASKS_LEAVE =
  /\b(?:can|shall|may|could|might) (?:we|i) (?:now |please |perhaps |then )?(?:say|call it|make it|agree (?:on|to)|settle (?:on|for)|aim for|offer you)\b/i;
/** `So: tomorrow, both parts.`, `Friday, without fail.` */
const VERBLESS = new RegExp(
  `^(?:(?:so|then|instead|now|therefore|rather)\\W{1,3}(?:on |by )?${DAY}|(?:on |by )?${DAY}[\\w ]{0,24}?,? (?:then|without fail|at the (?:very )?(?:outside|latest)|i promise|it is|for certain|definitely|you have my word|on my word)\\W*$)`,
  'i',
);
const VERB = /\b(?:is(?= an?\b)|are|was|were|has|have|had|came|went|come|must|passed|brings?|will be)\b/i;
const SHORT = 70;
/** `Reply by 4 May.`: the writer's own, where nobody is asked. */
const TERSE =
  /^(?:full |final |our |the )?(?:reply|response|answer|decision|outcome)(?: (?:due|expected|to you|to follow|out))?:?(?: (?:by|on|before|no later than))?:? (?!.*\b(?:or|to us|to me|otherwise|please)\b)/i;

/** Whether a sentence undertakes something in words that need no verb of its own, or none in the future. */
export function isBrief(sentence: string, kind: ActKind): boolean {
  if (PRESENT.test(sentence)) return true;
  if (ASKS_LEAVE.test(sentence)) return kind !== 'clarification-request';
  return (kind === 'holding' || kind === 'extension') && isVerbless(sentence);
}

/** Takes a question for leave to name a day as said, where the next sentence binds the writer to it: `Can we say 4 May? I will keep to that.` */
export function bindAsked(voice: readonly Utterance[]): readonly Utterance[] {
  return voice.map((one, i) => {
    const bound = one.text.endsWith('?') && ASKS_LEAVE.test(one.text) && BINDS.test(voice[i + 1]?.text ?? '');
    return bound ? { ...one, text: one.text.replace(/\?$/, '.') } : one;
  });
}

const BINDS =
  /^(?:i|we)(?:'ll| will| shall| intend to| promise to)\b.{0,20}?\b(?:hold (?:myself|ourselves|me|us)|keep|stick|stand|be held) (?:to|by) (?:that|it)\b/i;

/** `Let's call it 4 May` */
const LETS = /^(?:so,? |then )?let(?: us|'s) (?:now )?(?:say|call it|make it) (?!that\b)/i;

/** Whether a sentence says of what is to come that it comes, or offers a day for it. */
export function isPresent(sentence: string): boolean {
  return PRESENT.test(sentence) || LETS.test(sentence) || (ASKS_LEAVE.test(sentence) && !sentence.endsWith('?'));
}

function isVerbless(sentence: string): boolean {
  return sentence.length <= SHORT && !sentence.endsWith('?') && VERBLESS.test(sentence) && !VERB.test(sentence);
}

/** Whether the day of a sentence without a verb is the one undertaken. */
export function isBriefDay(sentence: string, before: string): boolean {
  return isVerbless(sentence) || (PRESENT.test(sentence) && ON.test(before));
}

const ON = /\b(?:follows?|to you|with you|reach(?:es)? you) on(?: the)? $/i;

/** Whether a sentence names the writer's own reply and its day, and nothing else. */
export function isTerse(sentence: string, kind: ActKind): boolean {
  return (kind === 'holding' || kind === 'extension') && TERSE.test(sentence);
}

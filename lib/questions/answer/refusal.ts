import type { Asked } from '../asked';
import { readTopic } from '../words';
import { type Context, type Finding, makeFinding } from './finding';
import type { Tagged } from './tags';

/** Something is granted beside what is refused or not held. */
export const GRANTS =
  /\b(?:however|but|nevertheless|although|we can (?:confirm|advise|provide|tell|say|release)|i can (?:confirm|advise|provide)|can be released|is released|(?:decided|able) to (?:release|disclose|provide)|in addition|instead|taking a sample|to assist|outside (?:of )?the act|by way of)\b/i;

/** A person or a body is named: `The head of the office is Rowland Tye.` */
const NAMES =
  /\b(?:is|are|was|were|includes?|namely)\b[^.]*\b(?!(?:Freedom|Information|Environmental|Data|Section|The|Act|Public)\b)\p{Lu}\p{Ll}+ (?!(?:Act|Council|Commissioner|Regulations?|Office|Authority|Trust)\b)\p{Lu}\p{Ll}+/u;
const HARM =
  /\b(?:would|could|might|harm|prejudic\w*|disclos\w*|releas\w*|likely|interests?|confiden\w*|sensitive|balance|exempt\w*)\b/i;

/** Whether a refusal is of one thing, `their pay`, `the exact number`, and not of `this` or `the information`. */
function isNarrow(text: string): boolean {
  return /^(?:but |however,? |the |their |his |her |its )?(?!(?:this|it|these|they|we|i|all|council|information|request|trust|data|section|regulation)\b)(?:(?:exact|precise|remaining|other|full|names?|amounts?|sums?|pay|rates?|details?|reasons?|identit\w+|addresses|figures?|numbers?|costs?|values?|rest|remainder|prices?|salar\w+|breakdown|minutes|reports?|advice|location|dates?)\b)/i.test(
    text,
  );
}

const RELEASES = /\bcan be released: *\p{Lu}|\bthe (?:rest|remainder) (?:is|are) (?:given|released|disclosed)/u;

/** Whether a sentence beside a refusal gives a part of what was asked, and is no reason for the refusal. */
function isGiven(sentence: Tagged, before: boolean, refusal: Tagged, review: boolean): boolean {
  if (sentence.refuses) return false;
  if (review && !HANDS.test(sentence.text)) return false;
  if (HANDS.test(sentence.text) && !/\b(?:not|cannot|never)\b/i.test(sentence.text)) return true;
  if (
    GRANTS.test(sentence.text) &&
    (sentence.value || sentence.other) &&
    !/public interest|weigh|balance/i.test(sentence.text)
  )
    return true;
  if (before && sentence.attached && isNarrow(refusal.text)) return true;
  if (before)
    return (
      !sentence.points && (sentence.value || (sentence.other && isNarrow(refusal.text) && !HARM.test(sentence.text)))
    );
  return NAMES.test(sentence.text) && sentence.other && !HARM.test(sentence.text);
}

/** Something is handed over beside what is kept. */
const HANDS =
  /\b(?:are|is|be|now|been|being|herewith) (?:hereby |now )?(?:released|disclosed|enclosed|provided|supplied)\b|\breleased? with\b|\bnames can be released\b|\b(?:bidders|names|figures?) (?:were|are|is|was)\b/i;

/** Something was taken out of a document that is given. */
const BLANKS = /\b(?:redact\w*|blank\w*|black\w* out|remov\w*|taken out|obscur\w*|delet\w*)\b/i;

/** Whether what was taken out was itself asked for: `including the sum paid`. */
function isAskedFor(one: Asked, text: string): boolean {
  const asked = readTopic(one.question.text);
  const subject = text.split(/\b(?:of|in|at|from|which|that|has|have|is|are|was|were)\b/iu)[0] ?? '';
  return [...readTopic(subject.slice(0, 60))].some((stem) => asked.has(stem));
}

const COST = /\b(?:section 12|s\.? ?12|appropriate limit|cost limit|vexatious|section 14|manifestly)\b/i;
const REDACTS = /\bredact/i;
const ALL =
  /\b(?:all|whole|entire(?:ly)?|fully) redact|\b(?:exempt|withheld|refused|held back)\b[^.]{0,20}\bin (?:full|(?:its|their) entirety)\b/i;

/** A refusal, of all or of a part: reasons given beside it are no answers. */
export function weighRefusal(one: Asked, said: readonly Tagged[], refusal: Tagged, context: Context): Finding {
  const attached = said.find((sentence) => sentence.attached);
  if (attached && context.attachments && BLANKS.test(refusal.text) && !isAskedFor(one, refusal.text))
    return makeFinding(
      'in-attachment',
      attached,
      0.7,
      'It is said to be in an attachment, from which something was taken out; the attachment was not read.',
      { missing: refusal.text },
    );
  if (isPartial(said, refusal, context.review))
    return makeFinding('partly-answered', refusal, 0.8, 'Some of it is given and some is withheld.', {
      missing: refusal.text,
    });
  const upholds = context.review && said.some((sentence) => sentence.upholds);
  const why = 'The authority relies on an exemption, an exception or a limit for it.';
  return makeFinding('refused', refusal, 0.85, why, { upholds });
}

/** Whether something is given beside a refusal. Figures that explain what an answer would cost are none; rows of a table are. */
function isPartial(said: readonly Tagged[], refusal: Tagged, review: boolean): boolean {
  const at = said.indexOf(refusal);
  if (ALL.test(refusal.text)) return false;
  if (REDACTS.test(refusal.text) || said.some((sentence) => sentence.refuses && RELEASES.test(sentence.text)))
    return true;
  if (COST.test(refusal.text)) return said.slice(0, at).some((sentence) => isTabular(sentence.text));
  return said.some((sentence, i) => isGiven(sentence, i < at, refusal, review));
}

/** A row or an entry of figures, and no sentence. */
function isTabular(text: string): boolean {
  return (text.match(/\d[\d,.]*/gu) ?? []).length >= 2 && (text.match(/\b\p{Ll}{3,}\b/gu) ?? []).length <= 3;
}

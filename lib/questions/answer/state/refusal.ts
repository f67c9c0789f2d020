import { type Asked, topicOf } from '../../asked';
import { ADVISES, ATTACHED } from '../../phrases/en-answers';
import { DECLINES, HARM, NOT_REFUSES, REFUSES } from '../../phrases/en-withholds';
import { readTopic } from '../../words';
import { givesFigure, sharesTopic } from '../wants/asked-figure';
import type { Kind } from '../wants/kind';
import { isUnasked } from '../wants/unasked';
import { hasCardinal, hasNames, hasValue, isCounted, readClauses, tellsCount } from '../wants/values';
import { countsFor } from '../wants/wanted';
import { isCopied, LEFT_OUT } from './copied';
import { type Context, type Finding, makeFinding } from './finding';
import { isNarrow } from './narrow';
import { beginsWithNames } from './part-named';
import type { Tagged } from './tags';

/** Something is granted beside what is refused or not held. */
export const GRANTS =
  /\b(?:however|but|nevertheless|although|we can (?:confirm|advise|provide|tell|say|release)|i can (?:confirm|advise|provide)|can be released|is released|(?:decided|able) to (?:release|disclose|provide)|in addition|instead|taking a sample|to assist|outside (?:of )?the act|by way of)\b/i;

/** A person or a body is named: `The head of the office is Rowland Tye.` */
const NAMES =
  /\b(?:is|are|was|were|includes?|namely)\b[^.]*\b(?!(?:Freedom|Information|Environmental|Data|Section|The|Act|Public)\b)\p{Lu}\p{Ll}+ (?!(?:Act|Council|Commissioner|Regulations?|Office|Authority|Trust)\b)\p{Lu}\p{Ll}+/u;

const RELEASES = /\bcan be released: *\p{Lu}|\bthe (?:rest|remainder) (?:is|are) (?:given|released|disclosed)/u;
/** Reckons what an answer would cost. */
const RECKONS = /\b(?:hours?|minutes|£25|estimate\w*|limit|search(?:ed|ing)? through|e-?mails? (?:were|are|was))\b/i;

/** Reviews number their paragraphs: `2. As to the clauses, …`. */
const PARAGRAPH = /^\W*\d{1,2}[.)]\s+(?=\p{Lu})/u;

/** `For 2 and 3: these are exempt`: the numbers of the questions and no figures. */
const FOR_QUESTIONS =
  /^\W*(?:for|as (?:to|for)|on|re|regarding|in respect of) (?:both )?(?:q(?:uestion|n)?s?\.? ?|items? |points? |parts? )?\d{1,2}[a-z]?(?:(?:, ?| ?& ?| and | to |-)\d{1,2}[a-z]?){0,6} ?[:,–-] /i;

/** `Six. We will not say why`: the sentence that refuses gives a figure first. */
function beginsWithValue({ text, value }: Tagged, kind: Kind, review: boolean): boolean {
  const [first] = readClauses((review ? text.replace(PARAGRAPH, '') : text).replace(FOR_QUESTIONS, ''));
  return (
    value &&
    countsFor(kind) &&
    first !== undefined &&
    (hasValue(first) || isCounted(first)) &&
    !/^\W*no \w/i.test(first) &&
    !RECKONS.test(text) &&
    !HARM.test(first)
  );
}

/** Something is granted in so many words; after a mere `but` only a figure or a name is. */
function isGranted({ text, other }: Tagged, tells: boolean): boolean {
  if (!GRANTS.test(text) || /interest|weigh|balance|harm|prejudic/i.test(text)) return false;
  return tells || (other && !/^[^.]*\b(?:however|but|nevertheless|although|instead|in addition)\b/i.test(text));
}

/** Whether a sentence beside a refusal gives a part of what was asked, and is no reason for the refusal. */
function isGiven(
  sentence: Tagged,
  before: boolean,
  refusal: Tagged,
  one: Asked,
  kind: Kind,
  context: Context,
): boolean {
  const { text } = sentence;
  if (sentence.refuses)
    return (
      sentence === refusal &&
      (beginsWithValue(sentence, kind, context.review) ||
        (kind.name && beginsWithNames(text, one)) ||
        (kind.document && isCopied(text) && LEFT_OUT.test(text)))
    );
  if (kind.document && before && isCopied(text) && LEFT_OUT.test(refusal.text)) return true;
  if (DECLINES.test(text) && !sentence.value) return false;
  if (
    context.review &&
    !HANDS.test(text) &&
    !LISTS.test(text) &&
    !(sentence.names && NOT_REFUSES.test(text)) &&
    !sentence.value &&
    !sentence.attached
  )
    return false;
  if ((HANDS.test(text) || LISTS.test(text)) && !REASONS.test(text) && !/\b(?:not|cannot|never)\b/i.test(text))
    return true;
  const counts = kind.figure && before && !context.review && tellsCount(text);
  const names = sentence.names && !kind.document && !namesOnlyAsked(text, one);
  const tells = names || counts || (sentence.value && countsFor(kind) && isAsked(text, one, kind));
  if (isGranted(sentence, tells)) return true;
  const narrow = isNarrow(refusal.text, one);
  if (sentence.attached) return narrow || (context.attachments && before);
  if (tells && !names && !sentence.points && !RECKONS.test(text)) return before || (narrow && !HARM.test(text));
  if (names && !HARM.test(text) && (before || narrow)) return true;
  if (before)
    return (
      sentence.other &&
      !HARM.test(text) &&
      ((narrow && !kind.document && (kind.several || (hasNames(text) && (kind.name || !kind.figure)))) ||
        (MORE.test(refusal.text) && !OF_REQUEST.test(text)))
    );
  return NAMES.test(text) && sentence.other && !HARM.test(text);
}

/** `The Quay Street works were let as three lots`: no name but one that the question has, and between which it does not let choose. */
function namesOnlyAsked(text: string, { question }: Asked): boolean {
  if (/\bor\b/i.test(question.text)) return false;
  return !hasNames(
    text.replace(/(?!The )\p{Lu}[\p{Ll}'’.]+(?: \p{Lu}[\p{Ll}'’]+){1,4}/gu, (name) =>
      question.text.includes(name) ? '-' : name,
    ),
  );
}

/** What is kept back is more than was said: `Section 31 prevents us from saying more`. */
const MORE =
  /\b(?:say|saying|give|giving|disclos(?:e|ing)|provid(?:e|ing)|releas(?:e|ing)|add|adding|tell|supply(?:ing)?) (?:you )?(?:any(?:thing)? )?(?:more|further)\b|\b(?:more|greater|further|finer|fuller) (?:details?|precision|particulars)\b|\bbeyond (?:this|that)\b|^(?:but |however,? |the |its |their |his |her )*(?:exact|precise|full|specific) /i;
/** Speaks of the request and not of its subject. */
const OF_REQUEST = /\b(?:information|request\w*|hold|held|search\w*|question|you|your)\b/i;

/** Whether a figure beside a refusal is one that was asked for: the number of suppliers is no price. */
function isAsked(text: string, one: Asked, kind: Kind): boolean {
  return !kind.figure || /^\W*(?:yes|no|none|nil)\b/i.test(text) || givesFigure(text, one) || sharesTopic(text, one);
}

/** Something is handed over beside what is kept. */
const HANDS =
  /\b(?:are|is|be|now|been|being|herewith) (?:hereby |now )?(?:released|disclosed|enclosed|provided|supplied)\b|\bcan (?:now |safely )?be (?:named|given|stated)\b|\b(?:appears?|set out|reproduced|quoted|given|shown) (?:\w+ )?below\b|\breleased? with\b|\bnames can be released\b/i;

/** `Our reasons are set out below`: hands over nothing that was asked for. */
const REASONS = /\b(?:reasons?|reasoning|arguments?|factors|explanation)\b[^.]{0,40}\b(?:below|overleaf|underneath)\b/i;

/** `The bidders were Norland and Strachan`. */
const LISTS =
  /^(?:They|These|It|Those) (?:are|is|were|was):? (?:the |as follows|an? )?\p{Lu}|\b(?:[Bb]idders|[Nn]ames|[Ff]igures?) (?:were|are|is|was)(?: as follows|:| \p{Lu})/u;

/** Something was taken out of a document that is given. */
const BLANKS =
  /\b(?:redact\w*|blank\w*|black\w* out|remov\w*|taken out|obscur\w*|delet\w*|(?:less|minus|save for|apart from|except for) (?:the|its|their|pages?|annex\w*|appendi\w+|names?|parts?))\b/i;

/** Whether what was taken out was itself asked for: `including the sum paid`. */
function isAskedFor(one: Asked, text: string): boolean {
  const asked = topicOf(one);
  const part = readClauses(text).find((clause) => BLANKS.test(clause)) ?? text;
  const subject = part.split(/\b(?:of|in|at|from|which|that|has|have|is|are|was|were)\b/i)[0] ?? '';
  if (/\bnames?\b/i.test(subject) && /\b(?:who|whom|names?)\b/i.test(one.question.text)) return true;
  return [...readTopic(subject.slice(0, 60))].some((stem) => asked.has(stem));
}

const COST =
  /\b(?:section 12|s\.? ?12|appropriate limit|cost limit|vexatious|section 14|manifestly|hours? limit|fees regulations)\b/i;
/** `Medicine - 6 / [withheld]`. */
const BLANKED = /[[(](?:withheld|redacted|exempt|suppressed|refused|not disclosed)[\])]/i;
/** `A contractor, whose name we withhold`. */
const WHOSE = /^[^,]{5,80}, whose (?:names?|identit\w+)\b/i;
const REDACTS = /\bredact/i;
const ALL =
  /\b(?:all|whole|entire(?:ly)?|fully) redact|\b(?:exempt|withheld|refused|held back)\b[^.]{0,30}\bin (?:full|(?:its|their) entirety)\b|\bconfirm n?or deny|\bneither confirm\w* nor den|\bneither confirm(?:ing)? (?:n)?or deny/i;

/** `Two more are withheld in full`: beside others that are not. */
const OTHERS =
  /^\W*(?:(?:and|but|however,?|an?|the|another|of these) )*(?:(?!no\b)(?:\w+|\d+) )?(?:more|others?|further|remaining|remainder|rest)\b(?! (?:than|of (?:it|the (?:request|information)))\b)/i;

/** `Fewer than five`: the figure itself is kept back. */
const ROUNDED = /\b(?:fewer|less) than (?:\d+|five|six|ten)\b|<\s?\d/i;

const UNASKED = 'The authority answers it, and withholds something else beside it.';

/** A refusal, of all or of a part: reasons given beside it are no answers. */
export function weighRefusal(
  one: Asked,
  kind: Kind,
  said: readonly Tagged[],
  refusal: Tagged,
  context: Context,
): Finding {
  const attached = said.find((sentence) => sentence.attached);
  if (attached && context.attachments && BLANKS.test(refusal.text) && !isAskedFor(one, refusal.text))
    return makeFinding(
      'in-attachment',
      attached,
      0.7,
      'It is said to be in an attachment, from which something was taken out; the attachment was not read.',
      { missing: refusal.text },
    );
  const before = said.slice(0, said.indexOf(refusal));
  const given = before.some(
    ({ text, value, names }) =>
      (value && countsFor(kind)) || (names && !kind.figure) || (kind.figure && (tellsCount(text) || hasCardinal(text))),
  );
  if (given && !ROUNDED.test(before.map(({ text }) => text).join(' ')) && isUnasked(one, kind, refusal.text))
    return makeFinding('answered', { start: said[0]?.start ?? refusal.start, end: refusal.start }, 0.75, UNASKED);
  if (isPartial(said, refusal, one, kind, context))
    return makeFinding('partly-answered', refusal, 0.8, 'Some of it is given and some is withheld.', {
      missing: refusal.text,
    });
  const upholds = context.review && said.some((sentence) => sentence.upholds);
  const why = 'The authority relies on an exemption, an exception or a limit for it.';
  return makeFinding('refused', refusal, 0.85, why, { upholds });
}

/** Whether something is given beside a refusal. Figures that explain what an answer would cost are none; rows of a table are. */
function isPartial(said: readonly Tagged[], refusal: Tagged, one: Asked, kind: Kind, context: Context): boolean {
  const at = said.indexOf(refusal);
  if (said.some(({ refuses, text }) => refuses && ALL.test(text) && !OTHERS.test(text))) return false;
  if (said.some(({ text }) => BLANKED.test(text) && /\d/u.test(text))) return true;
  if (
    (kind.name && WHOSE.test(refusal.text)) ||
    REDACTS.test(refusal.text) ||
    said.some((sentence) => sentence.refuses && RELEASES.test(sentence.text))
  )
    return true;
  const before = said.slice(0, at).filter((sentence) => !ADVISES.test(sentence.text));
  if (context.attachments && said.some(givesSome)) return true;
  if (COST.test(refusal.text)) return before.some((sentence) => isBesideCost(sentence, refusal, one));
  return said.some((sentence, i) => isGiven(sentence, i <= at, refusal, one, kind, context));
}

/** `Of the 14 we attach 12; two are privileged`: a clause hands over and another keeps back. */
function givesSome({ text, attached, refuses }: Tagged): boolean {
  if (!attached || !refuses) return false;
  const clauses = readClauses(text);
  return clauses.some((part) => ATTACHED.test(part) && hasValue(part) && !REFUSES.test(part) && !HARM.test(part));
}

/** What is given before a refusal on cost: a file, a row of a table, or one thing where the refusal is of another. */
function isBesideCost(sentence: Tagged, refusal: Tagged, one: Asked): boolean {
  if (isTabular(sentence.text)) return true;
  const narrow = isNarrow(refusal.text, one);
  return (
    narrow &&
    (sentence.attached ||
      ((sentence.value || sentence.other) && !RECKONS.test(sentence.text) && !HARM.test(sentence.text)))
  );
}

/** A row or an entry of figures, and no sentence. */
function isTabular(text: string): boolean {
  if (/\b(?:is|are|was|were|has|have|had|took|takes)\b/i.test(text)) return false;
  return (text.match(/\d[\d,.]*/gu) ?? []).length >= 2 && (text.match(/\b\p{Ll}{3,}\b/gu) ?? []).length <= 3;
}

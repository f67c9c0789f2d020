import type { Span } from '../../../thread/prose';
import type { Asked } from '../../asked';
import { NOT_HELD } from '../../phrases/en-absence';
import { NO, YES } from '../../phrases/en-answers';
import { YES_NO } from '../../phrases/en-asks';
import { DEFERS } from '../../phrases/en-later';
import { POINTS } from '../../phrases/en-places';
import { matches } from '../../tried';
import type { Kind } from '../wants/kind';
import { missingStart } from '../wants/later-start';
import { readFigures } from '../wants/values';
import { countsFor, isWanted } from '../wants/wanted';
import { type Context, type Finding, makeFinding } from './finding';
import { givesReason, lacksUnasked } from './part-named';
import { weighPlain } from './plain';
import { GRANTS, weighRefusal } from './refusal';
import type { Tagged } from './tags';

/** Puts together what the sentences of an answer do; null when they say nothing. */
export function weigh(
  one: Asked,
  kind: Kind,
  tagged: readonly Tagged[],
  body: string,
  context: Context,
): Finding | null {
  const said = context.review ? dropOverturned(tagged) : tagged;
  const [first] = said;
  const last = said.at(-1);
  if (!first || !last) return null;
  const all = { start: first.start, end: last.end };
  const refusal = said.find((sentence) => sentence.refuses);
  const put = readUndecided(said, all);
  if (put) return put;
  if (refusal) return weighRefusal(one, kind, said, refusal, context);
  if (context.review && said.some((sentence) => sentence.upholds) && !said.some(gives))
    return makeFinding('answered', all, 0.7, 'The review keeps the earlier answer.', { upholds: true });
  const notHeld = said.find((sentence) => sentence.notHeld);
  if (notHeld && !isOnlyYet(notHeld, said)) return weighNotHeld(one, kind, said, notHeld, all, context);
  return weighLacking(one, kind, said, all, context) ?? weighPlain(one, kind, said, body, all, context);
}

/** A review that lets go of a ground: what it recited before is no refusal any more. */
function dropOverturned(said: readonly Tagged[]): readonly Tagged[] {
  const turn = said.findLastIndex((sentence) => sentence.overturns);
  const given = said.slice(Math.max(0, turn)).some(gives);
  const dropped = given ? { refuses: false, notHeld: false, lacks: false } : { refuses: false };
  return said.map((sentence, i) => (i < turn && !sentence.upholds ? { ...sentence, ...dropped } : sentence));
}

function gives(sentence: Tagged): boolean {
  return sentence.value || sentence.names || sentence.attached;
}

/** `We think that section 43 may be engaged, and will let you have our decision by 20 June`: the decision itself is put off. */
function readUndecided(said: readonly Tagged[], all: Span): Finding | null {
  const open = said.find((sentence) => sentence.undecided);
  const later = said.findLast((sentence) => sentence.defers);
  const both = said.some((sentence) => sentence.undecided && (sentence.defers || sentence.refuses));
  if (!open || !later || !both || said.some((sentence) => sentence.attached)) return null;
  const given = said.some((sentence) => sentence.value && !sentence.defers && !sentence.undecided && !sentence.refuses);
  if (given)
    return makeFinding('partly-answered', all, 0.7, 'Some of it is given, and the rest is still to be decided.', {
      missing: open.text,
    });
  return makeFinding('deferred', later, 0.8, 'The authority says that it has yet to decide on this.');
}

/** `I do not have this to hand today. Expect it by Friday`: not had yet, and promised. */
function isOnlyYet(notHeld: Tagged, said: readonly Tagged[]): boolean {
  return (
    said.some((sentence) => sentence.defers) &&
    !HANDED_ON.test(notHeld.text) &&
    /\b(?:yet|to hand|at present|today|until|currently|at the moment|so far)\b/i.test(notHeld.text)
  );
}

/** `I have today sent it on`: to others, who will answer it for themselves. */
const HANDED_ON =
  /\b(?:have|has|was|were|been) (?:today|now|currently) (?:been )?(?:sent|passed|forwarded|transferred|referred|redirected)\b/i;

/** What is given in its place: `It does however record the mileage`. */
const STILL = /\b(?:however|nevertheless|although|instead|can (?:confirm|say|tell|provide|give))\b/i;

/** `The returns give the day, but do not give a cause`: what is denied behind the word grants nothing. */
const DENIED =
  /\b(?:but|however,?|although|though|nevertheless) (?:(?:it|they|that|these|this|we|i) )?(?:(?:do|does|did|is|are|was|were|has|have|had|can|could|would|will)(?:n't|n’t| not)|cannot|can['’]t|not|no|nothing|none|never|neither|nobody|omits?|lacks?|without)\b/giu;

function leaveDenials(text: string): string {
  return text.replace(DENIED, ' ');
}

/** `No results are held`: the word before the thing that there is none of, and no answer by yes or no. */
function isBareNo({ text }: Tagged, one: Asked): boolean {
  return (
    /^\W*no (?:[\p{L}-]+ ){1,4}(?:is|are|was|were|has|have)\b/iu.test(text) &&
    !YES_NO.test(one.question.text) &&
    readFigures(text).length === 0
  );
}

/** `Not recorded.`, `The Board does not hold this.`: no part of it is held, and what follows explains it. */
function isFlat(text: string): boolean {
  return (
    text.split(/\s+/u).length <= 9 &&
    !/\b(?:before|after|until|since|(?:by|for) (?!(?:the|us|our)\b)|all|every|each|any|full|separate\w*|break\w*|split|beyond|other|rest|exact|precise|individual|\d{4})\b/i.test(
      text,
    )
  );
}

/** `Breed isn't noted, but three were called lurchers by the warden`: something is told in its place. */
function tellsBeside({ text }: Tagged): boolean {
  const beside = /,? but (?!(?:no|not|we|i|this|you|it|that|they)\b)([^.;]{15,})/i.exec(text)?.[1] ?? '';
  return (
    /\p{L}+(?:\P{L}+\p{L}+){3}/u.test(beside) &&
    !/\b(?:you|would|could|may|might|will|should|not|no|nor|never|n['’]t)\b/i.test(beside) &&
    ![NOT_HELD, DEFERS, POINTS].some((pattern) => matches(pattern, beside))
  );
}

/** The requester names what will do in its place: `Failing that, the whole bill`. */
const INSTEAD =
  /\b(?:failing (?:that|this|which)|(?:if|should|where) (?:\w+ ){1,4}?(?:not|n['’]t) (?:be |separately |currently |yet ){0,2}(?:recorded|held|available|kept|known|possible)|or,? if not)\b|(?:[.;(?] ?|, ?|[–—-] )(?:if|should|where|when)\b[^.?]{0,90}(?:\b(?:not|no|cannot|never|only|unable|mixed|combined|lumped|bundled|merged|rolled)\b|n['’]t\b)[^.?]{0,120}?(?:\b(?:will|would) (?:do|be (?:fine|enough|acceptable)|suffice)\b|\binstead\b|\bthen\b|\bwhat\b|\bhow (?:much|many)\b|, ?(?:please|the|give|just|a|an|state)\b)/i;

/** So many figures below it are what is given of the rest. */
const SEVERAL = 2;

/** `… so we do not hold a figure for the estate.`: what an answer lacks in its first words is what it was to give. */
function isOwnLack({ text }: Tagged, { under }: Context): boolean {
  return under === true && OWN_LACK.test(text);
}

const OWN_LACK =
  /(?:\bno|\bnot (?:\w+ )?(?:an?|any|the|one)|n't (?:\w+ )?(?:an?|any|the|one)) (?:(?:overall|single|total|complete|reliable) )?(?:figure|number|total|count) (?:for|of|across)\b|\b(?:an?|any|the|one) (?:\w+ )?(?:figure|number|total|count) (?:for|of|across) [^.;]{3,40} (?:is|are|was) not (?:held|kept|recorded|available|known)\b|\bnot (?:held|recorded|kept|known) (?:for|across) (?:the (?:whole|entire)|all|every)\b/i;

function weighNotHeld(
  one: Asked,
  kind: Kind,
  said: readonly Tagged[],
  notHeld: Tagged,
  all: Span,
  context: Context,
): Finding {
  const instead = INSTEAD.test(one.question.text);
  const flat =
    !instead &&
    said[0] === notHeld &&
    !notHeld.value &&
    isFlat(notHeld.text) &&
    !(countsFor(kind) && said.filter((sentence) => sentence.value).length >= SEVERAL) &&
    !said.some(({ text }) => STILL.test(text));
  const beside =
    !flat &&
    said.some(
      (sentence) =>
        (sentence.value &&
          countsFor(kind) &&
          !(sentence === notHeld && isBareNo(sentence, one)) &&
          !(sentence.points && !/^\W*\d/u.test(sentence.text))) ||
        (sentence === notHeld && tellsBeside(sentence)) ||
        (sentence.names && said[0] !== notHeld) ||
        (sentence.attached && context.attachments && kind.document) ||
        (GRANTS.test(leaveDenials(sentence.text)) && sentence.other && !/\bnever\b/i.test(sentence.text)),
    );
  const reason = givesReason(said, notHeld, one);
  const given = beside || reason;
  const wanted =
    (!(reason && lacksUnasked(notHeld.text, one)) && isWanted(one, kind, notHeld.text, context.asked)) ||
    (said[0] === notHeld && isOwnLack(notHeld, context)) ||
    missingStart(one.question.text, said.map(({ text }) => text).join(' ')) !== null;
  if (given && (!wanted || instead))
    return makeFinding('answered', all, 0.7, 'The authority answers it, and says what else it does not hold.');
  if (given)
    return makeFinding(
      'partly-answered',
      all,
      0.75,
      'Something is given, and the authority says that it does not hold the rest.',
      { missing: notHeld.text },
    );
  const plain =
    said[0] && !said[0].notHeld && said[0].other && YES_NO.test(one.question.text) && YES.test(said[0].text);
  return plain ||
    (said[0] && !said[0].notHeld && said[0].other && YES_NO.test(one.question.text) && NO.test(said[0].text))
    ? makeFinding('answered', all, 0.6, 'The authority answers yes or no.')
    : makeFinding(
        'not-held',
        notHeld,
        notHeld.notShown ? 0.7 : 0.9,
        'The authority says that it does not hold or record it.',
      );
}

/** Figures or names, and a sentence that says that the rest cannot be had. */
function weighLacking(one: Asked, kind: Kind, said: readonly Tagged[], all: Span, { asked }: Context): Finding | null {
  const lacking = said.find((sentence) => sentence.lacks && isWanted(one, kind, sentence.text, asked));
  const beside = said.some(({ value, names, other }) => value || names || (kind.several && other));
  if (!lacking || !beside || INSTEAD.test(one.question.text)) return null;
  return makeFinding(
    'partly-answered',
    all,
    0.8,
    'Some of it is given, and the authority says that the rest is not available.',
    { missing: lacking.text },
  );
}

import type { Asked } from './asked';
import { readGroups } from './groups';
import { findMissing } from './parts';
import {
  ABOVE,
  ATTACHED,
  DEFERS,
  isEnding,
  LACKS,
  NO,
  NOT_APPLICABLE,
  NOT_APPLICABLE_INSIDE,
  NOT_HELD,
  NOT_REFUSES,
  NOT_UPHOLDS,
  OPENING,
  POINTS,
  REFUSES,
  SEE,
  TITLE,
  UPHOLDS,
  YES,
} from './phrases/en-answers';
import { YES_NO } from './phrases/en-asks';
import type { AnswerState } from './question';
import { isName, readSentencesOf, type Sentence } from './reply';
import { readTopic } from './words';

/** What a stretch of a reply says of one question. */
export interface Finding {
  readonly state: AnswerState;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly why: string;
  readonly missing: string | null;
  /** The question whose answer it points to: its state is the other's. */
  readonly refers: number | null;
  /** The earlier state is kept: a review that upholds it. */
  readonly upholds: boolean;
  /** Said of the request as a whole and not of this question. */
  readonly whole: boolean;
}

/** What is known of a reply when one of its answers is read. */
export interface Context {
  readonly asked: readonly Asked[];
  readonly attachments: boolean;
  /** The stretch stands under the question's words or label, so that what stands there is meant for it. */
  readonly under?: boolean;
  /** It stands in a list of what is attached. */
  readonly list?: boolean;
  /** Nothing follows it but the end of the letter. */
  readonly last?: boolean;
  /** It looks again at an earlier answer. */
  readonly review: boolean;
  /** The authority's own words with everything else blanked out. */
  readonly text: string;
}

interface Tagged extends Sentence {
  readonly refuses: boolean;
  readonly lacks: boolean;
  readonly notHeld: boolean;
  readonly defers: boolean;
  readonly attached: boolean;
  readonly points: boolean;
  readonly upholds: boolean;
  /** It gives a figure, a name, a yes or a no. */
  readonly value: boolean;
  /** It says something that is none of these. */
  readonly other: boolean;
}

const SPAN = 4000;
const ANSWER_LINE = /\n[^\S\n]*(?:(?:our |council |trust |the )?(?:answer|response|reply)|ans|a)[^\S\n]*:/iu;

/** Where the words of an answer begin and end between two places: without dashes, `Answer:` and blank space; null when none are left. */
export function trimAnswer(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } | null {
  const from = start + (/^(?:[\s?.,;:)\]"”’*_|-]|[–—>•·]|\bthe\s*$)*/u.exec(text.slice(start, end))?.[0].length ?? 0);
  const lead = ANSWER_LINE.exec(text.slice(from, Math.min(end, from + 500)));
  if (lead && lead.index > 0 && lead.index + lead[0].length < end - from)
    return trimAnswer(text, from + lead.index + lead[0].length, end);
  const titled = from + (TITLE.exec(text.slice(from, Math.min(end, from + 80)))?.[0].length ?? 0);
  const last = text.slice(titled, end).trimEnd().length + titled;
  const rest = text.slice(titled, last);
  return /[\p{L}\p{N}]/u.test(rest) && !/^(?:(?:and|or|&)\W*|\(?q(?:uestion)?\.?\s?\d+\s?[a-z]?[.):]*)$/iu.test(rest)
    ? { start: titled, end: last }
    : null;
}

/** Reads what a stretch of a reply says of a question; null when only thanks, references and complaint rights stand there. */
export function readState(at: number, start: number, end: number, context: Context): Finding | null {
  const place = trimAnswer(context.text, start, Math.min(end, start + SPAN));
  const one = context.asked[at];
  if (!place || !one) return null;
  const all = beforeEnding(readSentencesOf(context.text, place.start, place.end), start, one, context);
  const said = all.filter(
    (sentence, i) =>
      !(i === all.length - 1 && isTrailing(sentence, i, start, context)) &&
      (!sentence.closing || isMeant(sentence, i, start, one, context)),
  );
  const [first] = said;
  const last = said.at(-1);
  if (!first || !last) return null;
  const body = said.map((sentence) => sentence.text).join(' ');
  const pointer = readPointer(at, first.start, last.end, body, context);
  if (pointer) return pointer;
  return weigh(
    one,
    said.map((sentence, i) => tag(sentence, one, i, context.review)),
    body,
    context,
  );
}

const COMPLAINS = /\b(?:reviews?|appeals?|complain\w*|commissioner|ombudsman|licen[cs]e|re-?use|apolog\w*)\b/i;

/** In the last stretch of a letter nothing that stands below its complaint rights is an answer. */
function beforeEnding(said: readonly Sentence[], start: number, one: Asked, context: Context): readonly Sentence[] {
  if (context.last !== true) return said;
  const end = said.findIndex((sentence, i) => isEnding(sentence.text) && !isMeant(sentence, i, start, one, context));
  return end < 0 ? said : said.slice(0, end);
}

/** The last line of a stretch that belongs to what follows: `You asked:`, or the office that signs the letter. */
function isTrailing(sentence: Sentence, at: number, start: number, context: Context): boolean {
  if (/:$/u.test(sentence.text) && sentence.text.length < 60) return true;
  if (!isName(sentence.text) || (context.under && context.last !== true)) return false;
  return at > 0 || (/\n[^\S\n]*\n/u.test(context.text.slice(start, sentence.start)) && OFFICE.test(sentence.text));
}

const OFFICE =
  /\b(?:team|office|officer|department|desk|unit|resources|council|trust|service|services|board|support|authority|governance|information|centre|clerk|secretariat)\b/i;

/** A sentence in the words of a letter's end is an answer where another question follows, or where its question is about such things. */
function isMeant(sentence: Sentence, at: number, start: number, one: Asked, context: Context): boolean {
  if (!context.under) return at === 0 && sentence.text.length < 40 && !/review|thank/i.test(sentence.text);
  const near = !/\n[^\S\n]*\n/u.test(context.text.slice(start, sentence.start));
  const told = COMPLAINS.test(one.question.text) && !/\byou\b|\byour\b|commissioner|working days/iu.test(sentence.text);
  return context.last !== true || (at === 0 && (near || told));
}

function make(
  state: AnswerState,
  span: { readonly start: number; readonly end: number },
  confidence: number,
  why: string,
  more: Partial<Finding> = {},
): Finding {
  return {
    state,
    start: span.start,
    end: span.end,
    confidence,
    why,
    missing: null,
    refers: null,
    upholds: false,
    whole: false,
    ...more,
  };
}

/** `N/A`, `see response to Q4a`, `as above`. */
function readPointer(at: number, start: number, end: number, body: string, context: Context): Finding | null {
  const short = body.length < 260;
  if (NOT_APPLICABLE.test(body) || (body.length < 120 && NOT_APPLICABLE_INSIDE.test(body) && !REFUSES.test(body)))
    return make('not-applicable', { start, end }, 0.9, 'The authority says that the question does not apply.');
  if (!short || REFUSES.test(body) || NOT_HELD.test(body)) return null;
  if (ABOVE.test(body))
    return make('answered', { start, end }, 0.75, 'The authority points to its answer above.', { refers: at - 1 });
  if (!SEE.test(body) || /^(?:yes|no|none|nil)\b/i.test(body)) return null;
  const [named] = readGroups(body, context.asked).flatMap((group) => group.members.filter((member) => member !== at));
  if (
    named === undefined ||
    hasValue(body.replace(/\b(?:q(?:uestion)?|part|request)s?\.?\s?\(?\d[\d.]*\)?\s?\(?[a-z]?\)?\b/gi, ''))
  )
    return null;
  return make(
    'answered',
    { start, end },
    0.8,
    `The authority points to its answer to ${context.asked[named]?.question.label ?? 'another question'}.`,
    { refers: named },
  );
}

/** A figure that is no statute, day, link or reference; or a yes or a no. */
export function hasValue(text: string): boolean {
  if (!/\d/u.test(text)) return /\b(?:fewer|less|more) than \w|^\W*(?:yes|no|none|nil)\b/iu.test(text);
  const bare = text
    .replace(/https?:\/\/\S+|www\.\S+|\S+@\S+/giu, ' ')
    .replace(
      /\b(?:sections?|ss?\.|regulations?|regs?\.?|article|act|exemptions?|exceptions?)\s*\(?\d+[A-Z]?(?:\.\d+)?(?:\s?\([^)]{1,4}\))*(?:\s*(?:,|and|or|to)\s*\d+(?:\([^)]{1,4}\))*)*/giu,
      ' ',
    )
    .replace(
      /\b(?:tabs?|annex(?:es)?|appendix|appendices|documents?|attachments?|sheets?|tables?|enclosures?)\s*\d+[a-z]?\b/giu,
      ' ',
    )
    .replace(
      /\bact (?:19|20)\d\d\b|\b(?:\d{1,2}(?:st|nd|rd|th)? )?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: (?:19|20)\d\d)?|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\b(?:19|20)\d\d(?:\s?[-/–]\s?\d{2,4})?\b|\b\d+ (?:working )?days\b|\bq(?:uestion)?s?\.? ?\d+[a-z]?\b/giu,
      ' ',
    );
  return /\d|\b(?:fewer|less|more) than \w/iu.test(bare) || /^\W*(?:yes|no|none|nil)\b/iu.test(text);
}

/** A word without which the longer patterns cannot match: most sentences have none. */
const HINTS = {
  refuses:
    /exempt|refus|withh|section|regulation|exception|article|\bss?\.?\s?\(?\d|\breg\b|confirm|ncnd|vexat|unreasonabl|limit|disclos|releas|redact|commercial|declin/i,
  negative: /\bno|n['’]t\b|never|\bun|only|cannot|down to|no longer|holds? none/i,
  defers: /follow|will|shall|course|soon|await|still|current|being|sent|send|provid|suppl|confirm|separate|['’]ll\b/i,
};

function tag(sentence: Sentence, one: Asked, at: number, review: boolean): Tagged {
  const text = sentence.text;
  const refuses = HINTS.refuses.test(text) && REFUSES.test(text) && !NOT_REFUSES.test(text);
  const negative = HINTS.negative.test(text);
  const notHeld =
    negative &&
    NOT_HELD.test(text) &&
    !(at === 0 && YES_NO.test(one.question.text) && /^\W*(?:yes|no)\b/i.test(text) && !/information|data/i.test(text));
  const tags = {
    refuses,
    notHeld,
    lacks: negative && LACKS.test(text),
    defers:
      HINTS.defers.test(text) && DEFERS.test(text) && !/\b(?:was|were|had been) (?:sent|provided|answered)/i.test(text),
    attached: ATTACHED.test(text),
    points: POINTS.test(text),
    upholds: review && UPHOLDS.test(text) && !NOT_UPHOLDS.test(text),
  };
  const marked = Object.values(tags).some(Boolean);
  const value = hasValue(text) || /\b(?:names?|released?|disclosed?)\b[^.]{0,40}: *\p{Lu}/u.test(text);
  return { ...sentence, ...tags, value, other: !marked && !OPENING.test(text) && /\p{L}|\d/u.test(text) };
}

const GRANTS =
  /\b(?:however|but|nevertheless|although|we can (?:confirm|advise|provide|tell|say|release)|i can (?:confirm|advise|provide)|can be released|is released|(?:decided|able) to (?:release|disclose|provide)|in addition|instead|taking a sample|to assist|outside (?:of )?the act|by way of)\b/i;

function weigh(one: Asked, said: readonly Tagged[], body: string, context: Context): Finding | null {
  const refusal = said.find((sentence) => sentence.refuses);
  const notHeld = said.find((sentence) => sentence.notHeld);
  const first = said[0];
  const last = said.at(-1);
  if (!first || !last) return null;
  const all = { start: first.start, end: last.end };
  if (refusal) return weighRefusal(said, refusal, context);
  if (context.review && said.some((sentence) => sentence.upholds) && !said.some((sentence) => sentence.value))
    return make('answered', all, 0.7, 'The review keeps the earlier answer.', { upholds: true });
  if (notHeld) return weighNotHeld(one, said, notHeld, all);
  const lacking = said.find((sentence) => sentence.lacks);
  if (lacking && said.some((sentence) => sentence.value))
    return make(
      'partly-answered',
      all,
      0.8,
      'Some of it is given, and the authority says that the rest is not available.',
      { missing: lacking.text },
    );
  return weighPlain(one, said, body, all, context);
}

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
function isGiven(sentence: Tagged, before: boolean, refusal: Tagged): boolean {
  if (sentence.refuses) return false;
  if (
    GRANTS.test(sentence.text) &&
    (sentence.value || sentence.other) &&
    !/public interest|weigh|balance/i.test(sentence.text)
  )
    return true;
  if (before)
    return (
      !sentence.points && (sentence.value || (sentence.other && isNarrow(refusal.text) && !HARM.test(sentence.text)))
    );
  return NAMES.test(sentence.text) && sentence.other && !HARM.test(sentence.text);
}

function weighRefusal(said: readonly Tagged[], refusal: Tagged, context: Context): Finding {
  const at = said.indexOf(refusal);
  const cost = /\b(?:section 12|s\.? ?12|appropriate limit|cost limit|vexatious|section 14|manifestly)\b/i.test(
    refusal.text,
  );
  const redacted = /\bredact/i.test(refusal.text) && !/\b(?:all|whole|entire(?:ly)?|fully) redact/i.test(refusal.text);
  const given =
    redacted ||
    (!cost && said.some((sentence, i) => isGiven(sentence, i < at, refusal))) ||
    RELEASES.test(
      said
        .filter((sentence) => sentence.refuses)
        .map((sentence) => sentence.text)
        .join(' '),
    );
  const quoted = { start: refusal.start, end: refusal.end };
  const upholds = context.review && refusal.upholds && !given;
  return given
    ? make('partly-answered', quoted, 0.8, 'Some of it is given and some is withheld.', { missing: refusal.text })
    : make('refused', quoted, 0.85, 'The authority relies on an exemption, an exception or a limit for it.', {
        upholds,
      });
}

function weighNotHeld(
  one: Asked,
  said: readonly Tagged[],
  notHeld: Tagged,
  all: { readonly start: number; readonly end: number },
): Finding {
  const given = said.some(
    (sentence) =>
      (sentence.value && (!sentence.notHeld || /\b(?:but|however|although)\b/i.test(sentence.text))) ||
      (GRANTS.test(sentence.text) && sentence.other),
  );
  if (given)
    return make(
      'partly-answered',
      all,
      0.75,
      'Something is given, and the authority says that it does not hold the rest.',
      { missing: notHeld.text },
    );
  const plain =
    said[0] && !said[0].notHeld && said[0].other && YES_NO.test(one.question.text) && YES.test(said[0].text);
  return plain
    ? make('answered', all, 0.6, 'The authority answers yes or no.')
    : make('not-held', notHeld, 0.9, 'The authority says that it does not hold or record it.');
}

/** Sends the reader elsewhere, whatever figures stand beside it. */
const DIRECTS = /\b(?:available|published|found|visit|see|refer|accessed|viewed|obtained|https?:|www\.)/i;
const LINK_ASKED = /\b(?:web ?page|web ?site|link|url|web address|where (?:can|is|are|could)|online|published)\b/i;

function weighPlain(
  one: Asked,
  said: readonly Tagged[],
  body: string,
  all: { readonly start: number; readonly end: number },
  context: Context,
): Finding | null {
  const value = said.some(
    (sentence) =>
      (sentence.value && !sentence.defers && !(sentence.points && DIRECTS.test(sentence.text))) ||
      (sentence.other && isSubstance(sentence.text)) ||
      (/^\W*(?:yes|no|none|nil)\b/iu.test(sentence.text) && !sentence.defers) ||
      (NO.test(sentence.text) && sentence.other),
  );
  const defers = said.find((sentence) => sentence.defers);
  const attached = said.find((sentence) => sentence.attached);
  const points = said.find((sentence) => sentence.points);
  if (defers && !value && !attached)
    return make('deferred', defers, 0.85, 'The authority says that it will answer this later.');
  if (attached && !value && (context.attachments || /\b(?:attach|enclos)/i.test(attached.text)))
    return make('in-attachment', attached, 0.85, 'The answer is said to be in an attachment, which was not read.');
  if (context.list && isNamed(one, body))
    return make('in-attachment', all, 0.75, 'It is in the list of what is attached.');
  const wantsLink = LINK_ASKED.test(one.question.text);
  if (points && !value && !wantsLink)
    return make('signposted', points, 0.8, 'The authority only points to somewhere else.');
  const missing = findMissing(one.question.text, body);
  if (missing) return make('partly-answered', all, 0.7, `Nothing is said of: ${missing}.`, { missing });
  if (!value && !points && !said.some((sentence) => sentence.other))
    return context.under && !/:$/u.test(body)
      ? make('answered', all, 0.6, 'Something stands under it that answers it.')
      : null;
  return make('answered', all, value ? 0.9 : 0.75, 'The authority answers it.');
}

/** Whether words only name the thing that was asked for. */
function isNamed(one: Asked, body: string): boolean {
  const named = readTopic(body);
  const asked = readTopic(one.question.text);
  return named.size > 0 && body.length < 120 && [...named].filter((stem) => asked.has(stem)).length >= named.size * 0.6;
}

/** Words of an answer, not about where an answer is. */
function isSubstance(text: string): boolean {
  return !/\b(?:publish|website|web page|link|this information|the information|data is|please|listed (?:there|here))\b/i.test(
    text,
  );
}

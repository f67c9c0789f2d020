import type { Span } from '../../../thread/prose';
import { type Asked, topicOf } from '../../asked';
import { NOT_HELD } from '../../phrases/en-absence';
import { OPENING, RECKONS } from '../../phrases/en-answers';
import { ATTACHED, FILED } from '../../phrases/en-files';
import { POINTS } from '../../phrases/en-places';
import { GROUND, REFUSES, REPORTS } from '../../phrases/en-withholds';
import { matches } from '../../tried';
import { readStems } from '../../words';
import type { Sentence } from '../reading/reply';
import type { Kind } from '../wants/kind';
import { hasCardinal, hasNames, hasValue, isCounted, partFigure, readClauses, readFigures } from '../wants/values';
import { type Deeds, readDeeds } from './deeds';
import type { Context } from './finding';
import { leaveNumbers, leavePaper } from './own-words';

/** A sentence of an answer with what it does. */
export interface Tagged extends Sentence, Deeds {
  /** It gives a figure, a yes or a no. */
  readonly value: boolean;
  /** It names people, firms or places to a question that wants names. */
  readonly names: boolean;
  /** It says something that is none of these. */
  readonly other: boolean;
}

/** A review speaks of the decision and not of the subject. */
const DECIDES =
  /\b(?:decision|review\w*|agree|overturn\w*|uphold|upheld|exemptions?|exceptions?|complaint|satisfied|considered|handled|(?:i|we) (?:\w+ )?(?:accept|concede|acknowledge|recogni[sz]e) that)\b/i;

/** `We could not see the harm any more`: of the ground, and not of the subject. */
const NO_HARM = /\b(?:harm|prejudice|damage|risk)\b/i;
const SEES =
  /(?:\bnot|n't|\bno longer) (?:\w+ly )?(?:see|find|show|point to|identify|demonstrate|establish|make out) (?:the|any|what|how)\b/i;

/** What is done with a question when it is not simply answered. */
const MARKS = [
  'refuses',
  'lacks',
  'notHeld',
  'defers',
  'attached',
  'points',
  'upholds',
  'overturns',
] as const satisfies readonly (keyof Deeds)[];

/** A short part of a line of many answers that cites something before or behind it, and names no provision itself: that is another answer’s. */
function isBetween({ start, end, text }: Sentence, place: Span): boolean {
  if (place.start >= start && end >= place.end) return false;
  return place.start < start && end < place.end
    ? !/\d/u.test(text)
    : !(OF_LAW.test(text) || /\p{L}{3}[^.]{40}/u.test(text));
}

const OF_LAW =
  /\b(?:sections?|sects?|ss?|regulations?|regs?|rr?|articles?|exemptions?|exceptions?)\.?\s?\(?\d|\b\d{1,2}[A-Z]?\(\d/iu;

/** Says what a sentence of an answer does; `at` is its place among them. */
export function tagSentence(sentence: Sentence, one: Asked, kind: Kind, at: number, context: Context): Tagged {
  const text = sentence.text.replace(/[’‘]/gu, "'").replace(LEAD, '');
  const cited = (context.cited ?? []).some(
    (place) => place.start < sentence.end && sentence.start < place.end && !isBetween(sentence, place),
  );
  const deeds = readDeeds(text.replace(FILED_AS, '$1'), one, kind, at, cited, context);
  const marked = MARKS.some((deed) => deeds[deed]);
  const bare = deeds.overturns && readFigures(text).length === 0;
  const reckons = matches(RECKONS, text) && !HOW_LONG.test(one.question.text);
  const value =
    (!bare &&
      !reckons &&
      !(at > 0 && isOtherNone(text, one, kind)) &&
      gives(leaveNumbers(text, context.review), kind, deeds)) ||
    (text.includes(':') && /\b(?:names?|released?|disclosed?)\b[^.]{0,40}: *\p{Lu}/u.test(text));
  const talk =
    matches(OPENING, text) ||
    matches(RETICENT, text) ||
    (context.review && (DECIDES.test(text) || (NO_HARM.test(text) && SEES.test(text)) || matches(REPORTS, text)));
  const names = kind.name && !deeds.refuses && !deeds.points && !deeds.notHeld && !talk && hasNames(leavePaper(text));
  const other = !marked && !talk && !reckons && /\p{L}|\d/u.test(text);
  const { start, end, closing } = sentence;
  return Object.assign(deeds, { start, end, text: sentence.text, closing, value, names, other });
}

/** `17 under the heading "Part unavailable"`: what a class of records is called says nothing of what is held. */
const FILED_AS =
  /(\d[^.\n]{0,60}\b(?:categor(?:y|ies)|class(?:ed)?(?: as)?|cod(?:e|ed)(?: as| under)?|heading|logged as|type|under(?: the)?(?: heading| code| category| title)?|filed (?:as|under)|tab|subject) ?[:–-]? ?)(?:["“][^"”\n]{3,60}["”]|['‘][^'’\n]{3,60}['’])/giu;

/** `I would rather not say more about those`: of what was said, and of nothing else. */
const RETICENT = /\b(?:rather|prefer) not (?:to )?(?:say|add|go into|comment) (?:any )?(?:more|further)\b/i;

const HOW_LONG = /\bhow (?:long|much time|many (?:hours|days|minutes|weeks))\b|\bwould\b|\bestimate|\btime\b/i;

/** `And in reply to your last question, …` leads into what is said. */
const LEAD =
  /^\W*(?:and |now |then |finally,? |lastly,? )*(?:in (?:reply|response|answer|relation|regard|respect)|with (?:regard|respect|reference)|as (?:for|to|regards)|turning|on|regarding|concerning)(?: to| of)? (?:your|the|this) (?:\w+ ){0,3}(?:question|e-?mail|point|query|enquiry|request|letter|message|part|item)\w*(?: \w{1,3})?\s?[,:–—-]\s*(?=\S)/i;

const ADDRESS = /@|\[at\]|\b0\d{3,4} \d/i;
const NAMES_DAY =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|(?:19|20)\d\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th)?[ -](?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec))\b/i;

/** `one tab for each`, `27 in number`: how large a file is. */
const SIZED = /\b(?:tabs?|sheets?|worksheets?|pages?|files?|documents?|copies|in number|columns?|rows?|pdfs?|parts)\b/i;

/** `No tutor can be made to film` behind the answer to how many lectures are filmed: none of something else. */
function isOtherNone(text: string, one: Asked, kind: Kind): boolean {
  const none = /^\W*no ((?:[\p{L}'’-]+ ){1,4})/iu.exec(text)?.[1];
  if (none === undefined || !kind.figure || readFigures(text).length > 0) return false;
  const asked = topicOf(one);
  return !readStems(none).some((stem) => asked.has(stem));
}

/** A figure counts in a part of the sentence that does nothing else: `See column D of the 14 sheets` gives none. */
function gives(text: string, kind: Kind, deeds: Deeds): boolean {
  if (/^\W*no (?:inference|doubt|further|such|one)\b/i.test(text)) return false;
  const counted =
    (kind.figure && isCounted(text)) || (kind.day && NAMES_DAY.test(text)) || (kind.address && ADDRESS.test(text));
  if (!deeds.attached && !deeds.notHeld && !deeds.refuses) return counted || hasValue(text);
  return readClauses(deeds.notHeld && !deeds.attached ? partFigure(text) : text).some(
    (part) =>
      (hasValue(part) ||
        (kind.figure && (isCounted(part) || hasCardinal(part))) ||
        (kind.day && deeds.attached && NAMES_DAY.test(part))) &&
      !matches(ATTACHED, part) &&
      !(deeds.attached && SIZED.test(part)) &&
      !matches(FILED, part) &&
      !matches(NOT_HELD, part) &&
      !matches(GROUND, part) &&
      !matches(REFUSES, part) &&
      !matches(POINTS, part),
  );
}

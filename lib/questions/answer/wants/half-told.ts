import { readTopic } from '../../words';
import { asksOf, leftover, type PartAsk, satisfies } from './part-wants';
import { isSomebody, leaveSums } from './suits';
import { readFigures } from './values';
import type { Wants } from './wants';

/** Longer answers may have it in other words. */
const SHORT = 260;

/**
 * `How much …, and which firm was it?`, `How many …, and how many of them …?`: one thing is given by a figure or a day, and the form of the
 * answer leaves no room for the other.
 */
export function missingHalf({ parts }: Wants, answer: string): string | null {
  if (parts.length !== 2 || answer.length >= SHORT || NOUGHT.test(answer)) return null;
  const asks = asksOf(parts);
  const lacking = asks.filter((ask, at) => {
    const other = asks[1 - at];
    if (!other || !FIGURED.has(other.wants) || !satisfies(other, answer, asks)) return false;
    return isNobody(ask, answer) || isBare(ask, other, answer) || isUncounted(ask, other, answer);
  });
  const [only] = lacking;
  return only && lacking.length === 1 ? only.part.replace(/[?.]+$/u, '').trim() : null;
}

/** There is none of it, and nothing more to say. */
const NOUGHT = /^\W*(?:none|nil|nothing|no|never|not|n\/?a|0|zero|nobody)\b/i;
/** What is given by a figure or a day. */
const FIGURED: ReadonlySet<PartAsk['wants']> = new Set(['number', 'sum', 'date']);

/** Asks for a person or a firm, and not for a thing of some kind. */
const OF_SOMEBODY =
  /^\W*(?:and |or )?(?:by |to |from |through |with |for )?(?:who|whom|whose|(?:which|what) (?:[\w-]+ )?(?:agen(?:t|cy|cies)|compan(?:y|ies)|firms?|suppliers?|contractors?|providers?|operators?|officers?|persons?|people|bod(?:y|ies)|organi[sz]ations?|teams?|departments?|consultan(?:ts?|cy|cies)|charit(?:y|ies)|banks?|insurers?|skippers?|owners?|clubs?|groups?|schools?|authorit(?:y|ies)))s?\b/i;
/** Says that there is nobody, or who it is without a name. */
const SOMEHOW =
  /\b(?:no|not|none|nobody|never|various|several|different|local|private|in[- ]house|own|directly|ourselves|themselves|internal\w*|external\w*|volunteers?|engineers?|public|same|above|attached)\b/i;
/** A word at the beginning of a sentence that is nobody's name. */
const BEGINS =
  /^\W*(?:the|this|that|these|those|it|they|we|i|in|on|at|an?|there|our|all|for|from|total|as|both|of|by|to|with|during|since|over|under|last|first|most|some|each|every|about|around|approximately)\b/i;
/** A sentence with a verb of its own, and no list of names. */
const VERB = /\b(?:is|are|was|were|has|have|had|came|cost|paid|spent|took|runs?|ran|made|received|amounted|stood)\b/i;

/** Who it was is not said: nobody is named in the sentence that gives the other. */
function isNobody(ask: PartAsk, answer: string): boolean {
  if (!OF_SOMEBODY.test(ask.part)) return false;
  if (/^\W*[£$€]?\d/u.test(answer)) return !/\p{Lu}\p{Ll}/u.test(answer) && !SOMEHOW.test(answer) && !isActing(answer);
  return BEGINS.test(answer) && VERB.test(answer) && !isSomebody(answer) && !SOMEHOW.test(answer);
}

/** `by a local man`, `to those who bid`. */
function isActing(answer: string): boolean {
  return /\b(?:by|to|from|with|via|through)\b/i.test(answer);
}

/** A second sentence or clause. */
const MORE = /[.;!?] \p{L}|[(:–—|]|\s-\s|,\s(?!\d)|\b(?:and|which|who|with|while|as|where|when|but|all|both|each)\b/iu;
/** Rounds off the figure: `after refunds`, `over the four sites`. */
const TAIL =
  /\b(?:after|before|net of|less|excluding|including|plus|inclusive of|over|across|to date|so far|in all|altogether) ?(?:(?:the|all|our|its|any) )?(?:[\p{L}]+ ){0,2}[\p{L}]*\W*$/iu;

/** A sentence of one clause that ends with the figure, or with the day, has nothing but that. */
function isBare(ask: PartAsk, other: PartAsk, answer: string): boolean {
  const text = answer.trim();
  const rest = restOf(other, text);
  if (rest === null || MORE.test(text) || OF_SOMEBODY.test(ask.part)) return false;
  if (ask.wants === 'nothing')
    return OPENS_YES.test(ask.part) && other.wants === 'date' && isDone(rest, [other]) && !isSpokenOf(ask, other, text);
  return ask.wants === 'words' && isDone(rest.replace(TAIL, ' '), [other]);
}

const OPENS_YES = /^\W*(?:and )?(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would)\b/i;
const LAST_DAY =
  /\b(?:\d{1,2}(?:st|nd|rd|th)? )?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: (?:19|20)\d\d)?|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\b(?:19|20)\d\d\b/giu;

/** What stands behind the figure or the day; null where there is not just one. */
function restOf(other: PartAsk, text: string): string | null {
  if (other.wants === 'date') {
    const days = [...text.matchAll(LAST_DAY)];
    const [day] = days;
    return day && days.length === 1 ? text.slice(day.index + day[0].length) : null;
  }
  const [figure, ...others] = readFigures(text);
  return figure === undefined || others.length > 0 ? null : text.slice(text.indexOf(figure) + figure.length);
}

/** Nothing is left that the other part does not speak of. */
function isDone(rest: string, asks: readonly PartAsk[]): boolean {
  return (
    leftover(
      rest,
      asks.map(({ part }) => part),
    ) === 0
  );
}

/** `Band 7`, `Type 2`: a name. */
const NAMED =
  /\b(?:bands?|grades?|types?|levels?|class|category|phase|zone|unit|ward|lots?|tier|route|room)s? \d+(?:(?:,| and| to|-) ?\d+)*/gi;
const OF_THEM =
  /\bhow many (?:of|were|was|are|had|have)\b|\bof (?:them|those|these|which|whom|the)\b|\b(?:their|its)\b/i;
/** A number in words that stands for things named before: `two were`, `three of them`. */
const STANDING =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|one|both|all|none|nil|no|zero|neither|each|every|half|most|third|quarter|majority|few|several|only|any|some|rest|remainder|others?)(?=\W*$|[,.;)]| (?:of|and|or|were|was|are|is|had|have|has|did|do|in|not|but)\b)|\b(?:all|none|no|neither|every|half|most|majority)\b/i;

/** `How many …, and how many of them …?`: there is one number, and nothing is said of a part of them. */
function isUncounted(ask: PartAsk, other: PartAsk, answer: string): boolean {
  if (!ask.counts || !other.counts || !OF_THEM.test(ask.part)) return false;
  const text = leaveSums(answer.replace(NAMED, ' '));
  return readFigures(text).length === 1 && !STANDING.test(text) && !isSpokenOf(ask, other, text);
}

const POST = new Set(readTopic('posts staff work'));

/** Whether a sentence has a word of the one ask that the other has not. */
function isSpokenOf(ask: PartAsk, other: PartAsk, answer: string): boolean {
  const [before, said] = [readTopic(other.part), readTopic(answer)];
  return [...readTopic(ask.part)].some((stem) => said.has(stem) && !before.has(stem) && !POST.has(stem));
}

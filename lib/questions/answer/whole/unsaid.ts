import { lazily } from '../../../thread/once';
import type { Asked } from '../../asked';
import { liken, weighLikeness } from '../reading/likeness';
import type { Quiz } from '../reading/quiz';
import { readSentencesOf, type Sentence } from '../reading/reply';
import { findNearness } from '../reading/topics';
import type { Cut } from '../segments/segment';
import type { Finding } from '../state/finding';
import { mayGive } from '../wants/may-give';
import { isCount, isPersonal, readWant, suits } from '../wants/suits';
import { hasValue, isCounted, readFigures, tellsCount } from '../wants/values';
import { APART } from './beside-headings';

/**
 * Whether a sentence that speaks of a question could be its answer: not one that gives something else than the time, name or figure
 * that is wanted. What is no whole sentence, a heading or a cell, only names it.
 */
export function mayAnswer(question: string): (sentence: Sentence) => boolean {
  if (!FORMED.has(readWant(question))) return () => true;
  return (sentence) => {
    if (!/[.!]["”')]*$/u.test(sentence.text) || NEGATED.test(sentence.text)) return true;
    return mayGive(question, sentence.text);
  };
}

/** What is wanted has a form by which it can be told. */
const FORMED: ReadonlySet<string> = new Set(['figure', 'time', 'person', 'frequency']);
const NEGATED = /\b(?:no|not|never|none|nor|neither|nobody|nothing)\b|n['’]t\b/i;

/** How many sentences no question accounts for: to a question that a yes or a no would answer one that denies something counts for two. */
export function countLeftover(over: readonly Sentence[], one: Asked | undefined): number {
  const want = one ? readWant(one.question.text) : 'anything';
  const denied = want === 'yes-or-no' ? over.filter((sentence) => NEGATED.test(sentence.text)).length : 0;
  const open = over.length > 0 && (want === 'yes-or-no' || want === 'anything');
  return over.length + denied + (open ? OPEN : 0);
}

/** What has no form by which it can be told may be any sentence that is left. */
const OPEN = 0.5;

/** Whether a sentence gives a figure, or the very kind of thing that a question wants. */
export function givesKind({ text: words }: Sentence, one: Asked | undefined): boolean {
  const text = leaveLabel(words);
  if (hasValue(text)) return true;
  const question = one?.question.text ?? '';
  return FORMED.has(readWant(question)) && suits(question, text) > FITS;
}

const FITS = 0.5;

/** Whether a sentence of free prose counts heads in words where that is asked: `Four homes are still our own`, and no part of a number that was given. */
export function countsInWords({ text }: Sentence, one: Asked | undefined): boolean {
  return isCount(one?.question.text ?? '') && (isCounted(text) || tellsCount(text)) && !PART.test(text);
}

/** `One of the nine was away` goes on with the number before it. */
const PART = /^\W*(?:\w+[ -]){1,3}of (?:the|these|those|them|whom|which)\b/i;

/** The words of a sentence without the number of its paragraph. */
export function leaveLabel(words: string): string {
  return words.replace(LABEL, '');
}

/** The number of a paragraph is no figure. */
const LABEL = /^\W*\d{1,2}[.)]\s/u;

/** A sentence of free prose that gives more figures than answers were found in it. */
export function isCrowded(sentence: Sentence, told: readonly Finding[]): boolean {
  const over = told.filter((finding) => finding.start < sentence.end && sentence.start < finding.end).length;
  return over > 0 && readFigures(leaveLabel(sentence.text)).length > over;
}

/**
 * Whether a sentence may speak of a question at all: what stands above the first label of a letter that answers by labels tells how it
 * is set out, unless it gives a figure or is like the question.
 */
export function readIntroduced({ segments }: Cut, { asked, topics }: Quiz): (one: Sentence, at: number) => boolean {
  const first = Math.min(...segments.map(({ start }) => start));
  return (one, at) => one.start >= first || hasValue(one.text) || weighLikeness(one.text, asked, topics)(at) > APART;
}

/**
 * How like a question the sentence is that is most like it, less where it is more like another; worked out when first asked for. Where
 * answers stand under the questions, only the question's own words count.
 */
export function readLikeness(
  said: () => readonly Sentence[],
  cut: Cut,
  quiz: Quiz,
  may: (at: number) => (sentence: Sentence) => boolean,
): (at: number) => number {
  const topics = cut.segments.length > 0 ? { ...quiz.topics, groupWeight: () => 0 } : quiz.topics;
  const places = lazily(() =>
    said().map((sentence): Place => {
      const { text } = sentence;
      const scores = liken(text, quiz.asked, topics);
      const best = Math.max(...scores);
      return {
        sentence,
        scores,
        best,
        other: quiz.asked[scores.indexOf(best)]?.question.text ?? '',
      };
    }),
  );
  return (at) => {
    const question = quiz.asked[at]?.question.text ?? '';
    const open = may(at);
    return places().reduce((most, { sentence, scores, best, other }) => {
      const spare = cut.segments.length === 0 && isSpare(question, other, sentence.text) ? SPARE : NOTHING;
      const like = Math.max(spare, 2 * (scores[at] ?? NOTHING) - best);
      return like > most && open(sentence) ? like : most;
    }, NOTHING);
  };
}

/** A sentence, and how like each question it is. */
interface Place {
  readonly sentence: Sentence;
  readonly scores: readonly number[];
  readonly best: number;
  /** The question that it is most like. */
  readonly other: string;
}

/** `Built in 1908 to designs by Sidney Throssell` answers when, and says a name that may answer who. */
function isSpare(question: string, other: string, text: string): boolean {
  return isPersonal(question) && !isPersonal(other) && (suits(question, text) > 0 || AGENT.test(text));
}

/** `by the warden`, `by one of our own divers`: who did it, without a name; no day by which it is done. */
const AGENT =
  /\bby (?:the|our|an?|its|their|one of (?:our|the|their)) (?!(?:ends?|times?|way|hours?|days?|weeks?|months?|years?|close|same|following|next|last|beginning|start|middle|number|amount|use|means|act|law|date|deadline)\b)\p{L}{3,}/iu;

/** As much as a likeness that is worth a doubt. */
const SPARE = 1.2;
const NOTHING = -2;

/** How much of a question's subject is named anywhere in a reply where it may be answered; worked out when it is first asked for. */
export function readNearness(
  said: () => readonly Sentence[],
  quiz: Quiz,
  may: (at: number) => (sentence: Sentence) => boolean,
): (at: number) => number {
  const nearest = lazily(() => findNearness(said(), quiz.topics, may));
  return (at) => nearest()[at] ?? 0;
}

/** `the number of those who …`: a question that one sentence may answer with the one above it. */
export const HANGS =
  /\b(?:of|at|in|for|on|from|to|by|under|with|about|did|do|does|was|were|is|are) (?:that|those|these|each|them)\b/i;

/** So like a question a sentence in the answer above it must be that may be its own. */
const ABOVE = 1;

/** `15. Fewer than five of these are not on the register.` above a blank: what stands too much in one answer may be for the next question. */
export function doubtBlanks(
  blank: Cut['blank'],
  findings: ReadonlyMap<number, Finding>,
  text: string,
  { asked, topics }: Quiz,
): Cut['blank'] {
  return new Map(
    [...blank].map(([at, how]) => {
      const above = findings.get(at - 1);
      if (how !== 'sure' || !above || !HANGS.test(asked[at]?.question.text ?? '')) return [at, how];
      const told = readSentencesOf(text, above.start, above.end).some((sentence) => {
        const like = weighLikeness(sentence.text, asked, topics);
        return like(at) >= Math.max(ABOVE, like(at - 1)) && givesKind(sentence, asked[at]);
      });
      return [at, told ? 'doubtful' : how];
    }),
  );
}

import { findAll } from '../../../thread/find-all';
import { lazily } from '../../../thread/once';
import type { Asked } from '../../asked';
import type { Mark } from '../marks/mark';
import { liken, weighLikeness } from '../reading/likeness';
import type { Quiz } from '../reading/quiz';
import { readSentencesOf, type Sentence } from '../reading/reply';
import { findNearness, isSaying, readProseOf } from '../reading/topics';
import type { Cut, Segment } from '../segments/segment';
import type { Finding } from '../state/finding';
import { mayGive } from '../wants/may-give';
import { isPersonal, readWant, suits } from '../wants/suits';
import { hasValue, readFigures } from '../wants/values';

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
 * What stands under a heading of the reply's own and hardly speaks of the question that it names: it may answer its neighbours, so
 * that each such sentence counts for two.
 */
export function findBesideHeadings(text: string, cut: Cut, quiz: Quiz): readonly Sentence[] {
  const apart = cut.segments
    .filter((segment) => !segment.labelled)
    .flatMap((segment) =>
      readProseOf(text, [segment]).filter(
        (one, i, all) =>
          i > 0 &&
          (isSaying(one) || isUnderName(all, i)) &&
          isApart(one, segment, quiz) &&
          !isOfRow(text, segment, one, quiz),
      ),
    );
  return [...apart, ...apart];
}

/** `Operators: the ferry company. The 9 is shared with the school.`: goes on with a row in its own paragraph, and is like no question. */
function isOfRow(text: string, { start }: Segment, one: Sentence, { asked, topics }: Quiz): boolean {
  const row =
    /\S:[^\S\n]*$/u.test(text.slice(Math.max(0, start - 8), start)) &&
    /^[^\S\n]*\S/u.test(text.slice(start, start + 8));
  if (!row || /\n[^\S\n]*\n/u.test(text.slice(start, one.start))) return false;
  return Math.max(...liken(one.text, asked, topics)) < APART;
}

/** `Of which solved` and under it `9`: a figure with a name of its own above it. */
function isUnderName(all: readonly Sentence[], at: number): boolean {
  const [before, one] = [all[at - 1]?.text ?? '', all[at]?.text ?? ''];
  return hasValue(one) && /^\p{L}{2,}(?: \p{L}+)+$/u.test(before);
}

/** It has no subject of its own but what stands above it. */
const GOES_ON =
  /^\W*(?:it|they|this|these|that|those|we|i|there|under|section|regulation|in (?:favour|weighing|considering)|against|once|having|on balance|while|although|the (?:exemption|exception|public|factors|balance|presumption|arguments?|harm|regulations?|act))\b/i;
/** Reasons for what is kept back under the heading: they answer no neighbour. */
const REASONS =
  /\b(?:(?:section|regulation|reg\.?|s\.?) ?\d{1,2}\b|exempt\w*|public interest|withh[eo]ld\w*|presumption|prejudic\w*|outweigh\w*|in favour of (?:disclosure|release)|against (?:disclosure|release)|(?:was|were) weighed|have weighed|safe space)/i;

function isApart({ text }: Sentence, { members }: Segment, { asked, topics }: Quiz): boolean {
  if (GOES_ON.test(text) && REASONS.test(text) && !hasValue(text)) return false;
  const likeness = weighLikeness(text, asked, topics);
  return members.every((member) => likeness(member) < APART);
}

/**
 * For each question how many sentences under headings of the reply's own that name another speak of it hardly less than of that one;
 * worked out when first asked for.
 */
export function readContested(text: string, cut: Cut, quiz: Quiz): (at: number) => number {
  const counted = lazily(() => {
    const counts = quiz.asked.map(() => 0);
    for (const segment of cut.segments) {
      if (segment.labelled) continue;
      for (const sentence of readProseOf(text, [segment])) {
        const likeness = liken(sentence.text, quiz.asked, quiz.topics);
        const own = Math.max(...segment.members.map((member) => likeness[member] ?? 0));
        likeness.forEach((score, at) => {
          if (score > APART && score > own - NEARLY) counts[at] = (counts[at] ?? 0) + 1;
        });
      }
    }
    return counts;
  });
  return (at) => counted()[at] ?? 0;
}

/**
 * Whether a sentence may speak of a question at all: what stands above the first label of a letter that answers by labels tells how it
 * is set out, unless it gives a figure or is like the question.
 */
export function readIntroduced({ segments }: Cut, { asked, topics }: Quiz): (one: Sentence, at: number) => boolean {
  const first = Math.min(...segments.map(({ start }) => start));
  return (one, at) => one.start >= first || hasValue(one.text) || weighLikeness(one.text, asked, topics)(at) > APART;
}

/** So little less it may be like a question than like the one that the heading names. */
const NEARLY = 0.4;

/** A sentence less like a question than this may speak of another. */
const APART = 0;

/** Whether a question's own number stands within a line, `… 1,902 shifts. 3. £611,000.`, where no label is looked for. */
export function isNumbered(text: string, key: string): boolean {
  return /^\d{1,2}$/u.test(key) && new RegExp(`[.;:] ${key}[.)]\\s`, 'u').test(text);
}

/**
 * Whether a question is called by its number or letter at a place that no mark reads: `5 = 731`, `12.1 to 12.3 are not for us`, `B and C
 * are both covered`. How a letter is set out was not understood there. The `(b)` of `38(1)(b)` or of `6(b)` calls no other, nor does `6 to
 * 22`, which is no list of questions, where the `last` number of one is 8.
 */
export function isCalled(text: string, key: string, marks: readonly Mark[], last = LARGEST): boolean {
  if (!/^(?:\d{1,2}(?:\.\d{1,2})*[a-z]{0,4}|[a-z])$/u.test(key)) return false;
  const name = /^[a-z]$/u.test(key)
    ? key.toUpperCase()
    : key.replace(/\./gu, '\\.').replace(/(?<=\d)(?=[a-z])/u, ' ?\\(?');
  const called = new RegExp(
    `(?:^[^\\S\\n]*(?:(?:[Rr]e|[Nn]o|[Qq]u?|[Nn]umber|[Aa]ns|[Aa])\\.?[^\\S\\n]*)?|\\b(?:and|to|or)[^\\S\\n]|[&,–-][^\\S\\n]?)\\(?${name}\\)?(?:[^\\S\\n]*[=:–—]|[^\\S\\n]+(?:-|(?:and|to|or|&|are|do|does|have|were|not)\\b))`,
    'gmu',
  );
  const part = /\d([a-z]{1,4})$/u.exec(key)?.[1];
  if (isListed(text, key, marks, last)) return true;
  const places = [
    ...findAll(called, text),
    ...(part ? findAll(new RegExp(`(?:(?<=[;,.:\\s])|(?<=(?<![\\d)])\\())${part}\\)`, 'gu'), text) : []),
  ];
  return places.some((found) => {
    const end = found.index + found[0].length;
    return !marks.some((mark) => mark.start <= end && found.index <= mark.end);
  });
}

/** No request has more questions. */
const LARGEST = 99;

const LIST =
  /(?<![\d£.,/])\b\d{1,2}[a-z]?(?:(?:, ?| ?& ?| and | to | ?[-–] ?)\d{1,2}[a-z]?)+\b(?![\d%/,.]\d|%| (?:days?|weeks?|months?|years?|hours?|minutes?|pm|am|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/giu;

/** `Now for 4 to 6.`, `Section 31(3) - 4, 5 and 6`: whether a question's number stands, or falls, within a list of numbers that no mark reads. */
function isListed(text: string, key: string, marks: readonly Mark[], last: number): boolean {
  if (!/^\d{1,2}[a-z]?$/u.test(key)) return false;
  return findAll(LIST, text).some(({ index, 0: list }) => {
    if (marks.some((mark) => mark.start <= index + list.length && index <= mark.end)) return false;
    const numbers: readonly string[] = list.match(/\d{1,2}[a-z]?/gu) ?? [];
    const [from, to] = [Number.parseInt(numbers[0] ?? '', 10), Number.parseInt(numbers.at(-1) ?? '', 10)];
    return (
      from < to &&
      to <= last &&
      (numbers.includes(key) ||
        (/to|[-–]/u.test(list) && from <= Number.parseInt(key, 10) && Number.parseInt(key, 10) <= to))
    );
  });
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
      return { sentence, scores, best, other: quiz.asked[scores.indexOf(best)]?.question.text ?? '' };
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
  return isPersonal(question) && !isPersonal(other) && suits(question, text) > 0;
}

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

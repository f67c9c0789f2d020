import type { Finding } from './finding';
import { liken } from './likeness';
import type { Quiz } from './quiz';
import type { Sentence } from './reply';
import type { Cut, Segment } from './segment';
import { isPersonal, suits } from './suits';
import { findNearness, isSaying, readProseOf } from './topics';
import { readFigures } from './values';

/** A sentence of free prose that gives more figures than answers were found in it. */
export function isCrowded(sentence: Sentence, told: readonly Finding[]): boolean {
  const over = told.filter((finding) => finding.start < sentence.end && sentence.start < finding.end).length;
  return over > 0 && readFigures(sentence.text).length > over;
}

/**
 * What stands under a heading of the reply's own and hardly speaks of the question that it names: it may answer its neighbours, so
 * that each such sentence counts for two.
 */
export function findBesideHeadings(text: string, cut: Cut, quiz: Quiz): readonly Sentence[] {
  const apart = cut.segments
    .filter((segment) => !segment.labelled)
    .flatMap((segment) =>
      readProseOf(text, [segment])
        .slice(1)
        .filter((sentence) => isSaying(sentence) && isApart(sentence, segment, quiz)),
    );
  return [...apart, ...apart];
}

function isApart({ text }: Sentence, { members }: Segment, { asked, topics }: Quiz): boolean {
  const likeness = liken(text, asked, topics, new Set(members));
  return members.every((member) => (likeness[member] ?? 0) < APART);
}

/** A sentence less like a question than this may speak of another. */
const APART = 0;

/** Whether a question's own number stands within a line, `… 1,902 shifts. 3. £611,000.`, where no label is looked for. */
export function isNumbered(text: string, key: string): boolean {
  return /^\d{1,2}$/u.test(key) && new RegExp(`[.;:] ${key}[.)]\\s`, 'u').test(text);
}

/**
 * How like a question the sentence is that is most like it, less where it is more like another; worked out when first asked for. Where
 * answers stand under the questions, only the question's own words count.
 */
export function readLikeness(said: () => readonly Sentence[], cut: Cut, quiz: Quiz): (at: number) => number {
  const topics = cut.segments.length > 0 ? { ...quiz.topics, groupWeight: () => 0 } : quiz.topics;
  const places = lazily(() =>
    said().map(({ text }): Place => {
      const scores = liken(text, quiz.asked, topics);
      const best = Math.max(...scores);
      return { text, scores, best, other: quiz.asked[scores.indexOf(best)]?.question.text ?? '' };
    }),
  );
  return (at) => {
    const question = quiz.asked[at]?.question.text ?? '';
    return places().reduce((most, { text, scores, best, other }) => {
      const spare = cut.segments.length === 0 && isSpare(question, other, text) ? SPARE : NOTHING;
      return Math.max(most, spare, 2 * (scores[at] ?? NOTHING) - best);
    }, NOTHING);
  };
}

/** A sentence, and how like each question it is. */
interface Place {
  readonly text: string;
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

/** How much of a question's subject is named anywhere in a reply; worked out when it is first asked for. */
export function readNearness(said: () => readonly Sentence[], quiz: Quiz): (at: number) => number {
  const nearest = lazily(() => findNearness(said(), quiz.topics));
  return (at) => nearest()[at] ?? 0;
}

/** Works something out when it is first asked for, and once. */
export function lazily<Value>(work: () => Value): () => Value {
  let held: { readonly value: Value } | null = null;
  return () => {
    held ??= { value: work() };
    return held.value;
  };
}

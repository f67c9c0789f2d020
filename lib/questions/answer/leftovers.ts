import type { Asked } from '../asked';
import { isCommon, readWords } from '../words';
import type { Context, Finding } from './finding';
import type { Quiz } from './quiz';
import type { Sentence } from './reply';
import { readState } from './state';
import { isSaying, share } from './topics';
import { hasValue } from './values';

interface Pair {
  readonly asked: number;
  readonly sentence: Sentence;
  readonly score: number;
}

/** Less than this is no likeness. */
const LEAST = 0.2;
/** What is found so is never surer than this. */
const MOST = 0.55;

/**
 * Prose that was laid to no question is laid to the questions that have no answer, by the little that they share: a word, the heading
 * over both, a figure where a number was asked for. The evidence is a guess and says so by its confidence.
 */
export function readLeftovers(
  findings: Map<number, Finding>,
  free: readonly Sentence[],
  quiz: Quiz,
  context: Context,
  open: readonly number[],
): void {
  const told = [...findings.values()].filter((finding) => !finding.whole);
  const left = free.filter(
    (sentence) => isSaying(sentence) && !told.some((one) => one.start < sentence.end && sentence.start < one.end),
  );
  const unmet = open.filter((i) => !findings.has(i));
  const pairs = unmet.flatMap((i) =>
    left.map((sentence): Pair => ({ asked: i, sentence, score: liken(i, sentence, quiz, context.text) })),
  );
  const used = new Map<Sentence, number>();
  for (const pair of pairs.filter((one) => one.score >= LEAST).sort((a, b) => b.score - a.score)) {
    const times = used.get(pair.sentence) ?? 0;
    if (findings.has(pair.asked) || times >= capacity(pair.sentence)) continue;
    const finding = readState(pair.asked, pair.sentence.start, pair.sentence.end, context);
    if (!finding) continue;
    used.set(pair.sentence, times + 1);
    const why = `${finding.why} It is said in other words than those of the question.`;
    findings.set(pair.asked, { ...finding, why, confidence: Math.min(MOST, 0.35 + pair.score / 2) });
  }
}

/** A sentence with several figures can answer several questions. */
function capacity(sentence: Sentence): number {
  return Math.max(1, (sentence.text.match(/(?<![\d/])\d[\d,.]*/gu) ?? []).length);
}

function liken(at: number, sentence: Sentence, quiz: Quiz, text: string): number {
  const one = quiz.asked[at];
  const stems = quiz.topics.stems[at] ?? [];
  if (!one) return 0;
  const own = share(stems, stemsOf(sentence.text), quiz.topics.weight);
  const around = share(stems, stemsOf(readParagraph(text, sentence)), quiz.topics.weight);
  const headed = shareOfHeading(one, text, sentence);
  const near = own + around * 0.3 + headed * 0.25;
  return near > 0.05 ? near + suits(one.question.text, sentence.text) : 0;
}

function stemsOf(text: string): Set<string> {
  return new Set(readWords(text.slice(0, 1500)).map((word) => word.stem));
}

function readParagraph(text: string, sentence: Sentence): string {
  const from = text.lastIndexOf('\n\n', sentence.start) + 1;
  const to = text.indexOf('\n\n', sentence.end);
  return text.slice(
    Math.max(from, sentence.start - 1200),
    to < 0 ? sentence.end + 600 : Math.min(to, sentence.end + 1200),
  );
}

/** Whether the heading over a question in the request and the one over a sentence in the reply share a word. */
function shareOfHeading(one: Asked, text: string, sentence: Sentence): number {
  const own = [...stemsOf(one.heading)].filter((stem) => !isCommon(stem));
  if (own.length === 0) return 0;
  const above = text
    .slice(Math.max(0, sentence.start - 2500), sentence.start)
    .split('\n')
    .filter((line) => /^\s*\p{Lu}[^.?!]{2,70}\s*$/u.test(line))
    .at(-1);
  const said = stemsOf(above ?? '');
  return own.some((stem) => said.has(stem)) ? 1 : 0;
}

const COUNTS =
  /\b(?:how (?:many|much|long|often|large|old)|numbers?|total|cost|costs|spend|spent|amount|sum|percentage|proportion|rate|income|value|fee|price|no\. of)\b/i;
const TIMES = /\b(?:when|what (?:date|year|day)|on which date|the date)\b/i;
const PERSONS = /\b(?:who|whom|which (?:company|firm|organisation|officer|supplier|contractor)|the names?|name of)\b/i;
const WHEN =
  /\b(?:19|20)\d\d\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)\b/i;

/** What a sentence gives beside what a question wants: a figure, a time, a name. */
function suits(question: string, sentence: string): number {
  if (COUNTS.test(question)) return hasValue(sentence) ? 0.12 : -0.1;
  if (TIMES.test(question)) return WHEN.test(sentence) ? 0.12 : -0.1;
  if (PERSONS.test(question)) return /(?<!^)\b\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(sentence) ? 0.1 : -0.05;
  return 0;
}

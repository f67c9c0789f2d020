import { readGroups } from '../groups';
import { WHOLE } from '../phrases/en-answers';
import type { AnswerState } from '../question';
import type { Context, Finding } from './finding';
import { layProse } from './lay';
import { liken } from './likeness';
import { readOrder } from './ordered';
import type { Quiz } from './quiz';
import type { Sentence } from './reply';
import { readState } from './state';
import { isSaying } from './topics';

/** No sentence of a letter is longer. */
const LONGEST = 900;

/** Sentences outside the answers that name questions: `we will send you the one for Question 6 on …`. */
export function readMentions(findings: Map<number, Finding>, free: readonly Sentence[], context: Context): void {
  for (const sentence of free) {
    if (sentence.text.length > LONGEST || /\b(?:refin|narrow|leaving out|for example by)/i.test(sentence.text))
      continue;
    for (const member of readGroups(sentence.text, context.asked).flatMap((group) => group.members)) {
      const finding = findings.has(member) ? null : readState(member, sentence.start, sentence.end, context);
      if (finding && finding.state !== 'answered') findings.set(member, { ...finding, confidence: 0.7 });
    }
  }
}

/** Answers without labels that stand in the order of the questions. */
export function readInOrder(
  findings: Map<number, Finding>,
  free: readonly Sentence[],
  quiz: Quiz,
  context: Context,
  open: readonly number[],
): void {
  const likeness = (words: string) => liken(words, quiz.asked, quiz.topics);
  for (const [i, place] of readOrder(context.text, free, likeness, quiz.asked, context.review ? [] : open)) {
    const finding = readState(i, place.start, place.end, context);
    if (finding) findings.set(i, { ...finding, confidence: Math.min(finding.confidence, place.confidence) });
  }
}

/** What refuses, points or puts off and hardly speaks of a question is most likely said of all. */
const CLEAR = 1;
const GIVES: ReadonlySet<AnswerState> = new Set(['answered', 'partly-answered']);

/** Answers in free prose, beside others that have labels or in a letter without any: found by what they speak of. */
export function readLaid(
  findings: Map<number, Finding>,
  free: readonly Sentence[],
  lines: readonly Sentence[],
  quiz: Quiz,
  context: Context,
  least: number,
  awaited: readonly number[],
): void {
  if (findings.size === quiz.asked.length) return;
  for (const laid of layProse(
    context.text,
    free.filter((sentence) => isSaying(sentence) && !WHOLE.test(sentence.text)),
    lines,
    quiz.asked,
    quiz.topics,
    awaited,
  )) {
    if (laid.score < least || findings.has(laid.asked)) continue;
    const finding = readState(laid.asked, laid.start, laid.end, context);
    if (finding && (laid.score >= CLEAR || GIVES.has(finding.state)))
      findings.set(laid.asked, {
        ...finding,
        confidence: Math.min(finding.confidence, 0.5 + laid.score * 0.12),
        spare: laid.spare,
      });
  }
}

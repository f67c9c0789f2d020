import type { Asked } from '../asked';
import { readGroups } from '../groups';
import { WHOLE } from '../phrases/en-answers';
import type { AnswerState } from '../question';
import type { Context, Finding } from './finding';
import { kindOf } from './kind';
import type { Laid } from './laid';
import { layProse } from './lay';
import { liken } from './likeness';
import { mayGive } from './may-give';
import { readOrder } from './ordered';
import type { Quiz } from './quiz';
import type { Sentence } from './reply';
import { readState } from './state';
import { isSaying } from './topics';

/** Prose laid to a question that gives neither the figure nor the paper that was asked for: it is beside the point. */
function isBeside({ faint, state, start, end }: Finding, one: Asked | undefined, text: string): boolean {
  if (faint !== true || state !== 'answered' || !one) return false;
  const words = text.slice(start, end);
  return (kindOf(one).document || !/\d/u.test(words)) && !mayGive(one.question.text, words);
}

/** A bare answer has its place in the list to speak for it. */
function isListed({ start, end }: Laid, lines: readonly Sentence[]): boolean {
  return lines.some((line) => line.start < end && start < line.end);
}

/** No sentence of a letter is longer. */
const LONGEST = 900;

/** Sentences that name questions which have no answer of their own: `we will send you the one for Question 6 on …`. */
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
  leaning: readonly number[],
): void {
  if (findings.size === quiz.asked.length) return;
  for (const laid of layProse(
    context.text,
    free.filter((sentence) => isSaying(sentence) && !WHOLE.test(sentence.text)),
    lines,
    quiz.asked,
    quiz.topics,
    leaning,
  )) {
    if (laid.score < least || findings.has(laid.asked)) continue;
    const finding = readState(laid.asked, laid.start, laid.end, context);
    if (finding && !isListed(laid, lines) && isBeside(finding, quiz.asked[laid.asked], context.text)) continue;
    if (finding && (laid.score >= CLEAR || GIVES.has(finding.state)))
      findings.set(laid.asked, {
        ...finding,
        confidence: Math.min(finding.confidence, 0.5 + laid.score * 0.12),
        spare: laid.spare,
      });
  }
}

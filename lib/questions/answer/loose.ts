import { readGroups } from '../groups';
import type { Context, Finding } from './finding';
import { readOrder } from './ordered';
import type { Quiz } from './quiz';
import type { Sentence } from './reply';
import { readState } from './state';
import { findPassages, isSaying } from './topics';

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
  const passages = findPassages(context.text, free, quiz.topics);
  for (const [i, place] of readOrder(context.text, free, passages, quiz.asked, context.review ? [] : open)) {
    const finding = readState(i, place.start, place.end, context);
    if (finding) findings.set(i, { ...finding, confidence: Math.min(finding.confidence, place.confidence) });
  }
}

/** Answers in free prose, beside others that have labels or in a letter without any: found by what they speak of. */
export function readBySubject(
  findings: Map<number, Finding>,
  free: readonly Sentence[],
  quiz: Quiz,
  context: Context,
  least: number,
): void {
  if (findings.size === quiz.asked.length) return;
  for (const [i, passage] of findPassages(context.text, free.filter(isSaying), quiz.topics)) {
    if (passage.share < least || findings.has(i)) continue;
    const finding = readState(i, passage.start, passage.end, context);
    if (finding) findings.set(i, { ...finding, confidence: Math.min(finding.confidence, 0.4 + passage.share / 2) });
  }
}

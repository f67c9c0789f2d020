import { readGroups } from '../../groups';
import { NARROWS, WHOLE } from '../../phrases/en-answers';
import { DECLINES, REFUSES } from '../../phrases/en-withholds';
import type { AnswerState } from '../../question';
import { liken } from '../reading/likeness';
import type { Quiz } from '../reading/quiz';
import type { Sentence } from '../reading/reply';
import { isSaying } from '../reading/topics';
import { type Context, type Finding, makeFinding } from '../state/finding';
import { readState } from '../state/state';
import { isAside } from '../wants/aside';
import { isPersonal } from '../wants/suits';
import { readRow } from './in-a-row';
import type { Laid } from './laid';
import { layProse } from './lay';
import { isOffPoint, isSumForTime } from './off-point';
import { readOrder } from './ordered';

/** A bare answer has its place in the list to speak for it. */
function isListed({ start, end }: Laid, lines: readonly Sentence[]): boolean {
  return lines.some((line) => line.start < end && start < line.end);
}

/** No sentence of a letter is longer. */
const LONGEST = 900;

/**
 * Sentences that name questions which have no answer of their own, `we will send you the one for Question 6 on …`, or one that only points up to it. Where the sentence
 * says no more than what is to come, `The third to sixth all go to how we guard it.`, those after it in its paragraph count.
 */
export function readMentions(findings: Map<number, Finding>, free: readonly Sentence[], context: Context): void {
  free.forEach((sentence, i) => {
    if (sentence.text.length > LONGEST || /\b(?:refin|narrow|leaving out|for example by)/i.test(sentence.text)) return;
    const members = readGroups(sentence.text, context.asked).flatMap((group) => group.members);
    for (const member of members) {
      if (findings.has(member) && !findings.get(member)?.above) continue;
      const alone = readState(member, sentence.start, sentence.end, context);
      const says = alone !== null && alone.state !== 'answered';
      const end =
        says || (members.length < 2 && !isCarriedOn(free[i + 1]) && !TURNS_NOW.test(free[i + 1]?.text ?? ''))
          ? sentence.end
          : endOfTurn(free, i, context);
      const finding = says || end === sentence.end ? alone : readState(member, sentence.start, end, context);
      if (finding && finding.state !== 'answered') findings.set(member, { ...finding, confidence: 0.7 });
    }
  });
}

/** `The Board did not address number 9. I do so now. …`: what follows in the paragraph is about that. */
const TURNS_NOW =
  /^\W*(?:i|we) (?:do so|will do so|now do so|do this|come to (?:it|that)|deal with (?:it|that)|turn to (?:it|that)|address (?:it|that)|answer (?:it|that))(?: now| here| below)?\b/i;

/** `They will let you have it by June`: speaks of what the sentence before it named. */
function isCarriedOn(next: Sentence | undefined): boolean {
  return next !== undefined && /^\W*(?:they|it|this|he|she|these|that|we|i)\b/i.test(next.text) && isAside(next.text);
}

/** So many sentences after one may be about what it named. */
const TURN = 5;

/** Where the sentences end that follow one in its paragraph and name no questions of their own. */
function endOfTurn(free: readonly Sentence[], at: number, { text, asked }: Context): number {
  let end = free[at]?.end ?? 0;
  for (const next of free.slice(at + 1, at + 1 + TURN)) {
    if (/\n[^\S\n]*\n/u.test(text.slice(end, next.start)) || readGroups(next.text, asked).length > 0) break;
    end = next.end;
  }
  return end;
}

/** Answers without labels that stand in the order of the questions. */
export function readInOrder(
  findings: Map<number, Finding>,
  free: readonly Sentence[],
  quiz: Quiz,
  context: Context,
  open: readonly number[],
): void {
  const row = context.review ? null : readRow(free, context);
  if (row) {
    for (const [i, finding] of row) if (!findings.has(i)) findings.set(i, finding);
    return;
  }
  const likeness = (words: string) => liken(words, quiz.asked, quiz.topics);
  for (const [i, place] of readOrder(context.text, free, likeness, quiz.asked, context.review ? [] : open)) {
    const finding = readState(i, place.start, place.end, context);
    if (finding && !isSumForTime(finding, quiz.asked[i], context.text))
      findings.set(i, {
        ...finding,
        confidence: Math.min(finding.confidence, place.confidence),
      });
  }
}

/** `On the subsidy I uphold your complaint.`: what follows is about that. */
const TURNS =
  /^\W*(?:on|as (?:to|for|regards)|concerning|regarding|turning to|with regard to|in respect of) (?:the|your) \p{L}/iu;

/** `The submission is withheld in full`: one thing is. */
const IN_FULL = /\bin (?:full|(?:its|their) entirety)\b/gi;

/** What refuses, points or puts off and hardly speaks of a question is most likely said of all. */
const CLEAR = 1;
/** `The harbour master decides on late sailings`: so like `Who decides on them?`, it may well be its answer, though nobody was told by his office. */
const ALIKE = 3;
const DOUBT = 0.4;
const NAMELESS = 'A sentence in its words may name whoever was asked for.';
/** `I am not able to let you have it.`: laid by its place alone, what withholds or puts off in words that no state is read from gives nothing. */
function isVain({ state }: Finding, { score, start, end }: Laid, text: string): boolean {
  const words = text.slice(start, end).replace(/[’‘]/gu, "'");
  return state === 'answered' && score <= BY_PLACE && [REFUSES, DECLINES].some((pattern) => pattern.test(words));
}

const BY_PLACE = 0.15;
/** What is enclosed, elsewhere or not held is more often said of one thing. */
const NAMED = 0.6;
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
    free.filter(
      (sentence) =>
        (isSaying(sentence) || TURNS.test(sentence.text)) &&
        !WHOLE.test(sentence.text.replace(IN_FULL, ' ')) &&
        !NARROWS.test(sentence.text),
    ),
    lines,
    quiz.asked,
    quiz.topics,
    leaning,
    new Map([...findings].map(([at, finding]) => [at, finding.start])),
    findings.size === 0 && !context.review,
  )) {
    if (laid.score < least || findings.has(laid.asked)) continue;
    const finding = readState(laid.asked, laid.start, laid.end, context);
    if (finding && isSumForTime(finding, quiz.asked[laid.asked], context.text)) continue;
    if (finding && isVain(finding, laid, context.text)) continue;
    if (finding && !isListed(laid, lines) && isOffPoint(finding, quiz.asked[laid.asked], context.text)) {
      if (laid.score >= ALIKE && isPersonal(quiz.asked[laid.asked]?.question.text ?? ''))
        findings.set(laid.asked, makeFinding('unclear', finding, DOUBT, NAMELESS));
      continue;
    }
    if (finding && (laid.score >= (finding.state === 'refused' ? CLEAR : NAMED) || GIVES.has(finding.state)))
      findings.set(laid.asked, {
        ...finding,
        confidence: Math.min(finding.confidence, 0.5 + laid.score * 0.12),
        spare: laid.spare,
      });
  }
}

import type { Act } from '../thread/act';
import { lazily } from '../thread/once';
import type { Message } from '../thread/thread';
import { outside, readFindings } from './answer/findings';
import { followQuestions } from './answer/follow/follow';
import { openReply } from './answer/opening';
import { GUESS, type Outcome } from './answer/outcome';
import { leaveIndex } from './answer/reading/annexes';
import { leaveArguments } from './answer/reading/arguments';
import type { Written } from './answer/reading/echoes';
import type { Quiz } from './answer/reading/quiz';
import { readReply, type Sentence } from './answer/reading/reply';
import { findSeries, joinSeries } from './answer/reading/series';
import { isSaying, readProseOf } from './answer/reading/topics';
import { findLeftOut } from './answer/segments/enumerated';
import type { Cut } from './answer/segments/segment';
import type { Finding } from './answer/state/finding';
import { countPlaced } from './answer/tables/columns';
import { mayGive } from './answer/wants/may-give';
import { hasValue } from './answer/wants/values';
import { findBesideHeadings, readContested } from './answer/whole/beside-headings';
import { isCalled, isNumbered } from './answer/whole/called';
import { isOverturned, type Standing } from './answer/whole/grounds';
import { countInPlace } from './answer/whole/in-place';
import {
  countLeftover,
  countsInWords,
  doubtBlanks,
  givesKind,
  isCrowded,
  leaveLabel,
  mayAnswer,
  readIntroduced,
  readLikeness,
  readNearness,
} from './answer/whole/unsaid';

/** A finding of no more confidence accounts for nothing: what it rests on may as well answer another question. */
const GUESSED = 0.62;
/** But what an earlier letter promised is most likely what a later one brings. */
const PROMISED = 0.5;
/** Where files came and one in so many questions has an answer, or fewer, the files are most likely about the others too. */
const FEW = 3;
/** A message that answers so many questions is an answer, whatever else it may be. */
const SEVERAL = 2;
const PICTURE = /\.(?:png|gif|jpe?g|bmp|svg|ics|vcf)$/i;

/** Questions without an answer when a message comes. */
export interface Pending {
  readonly open: readonly number[];
  /** Those that an earlier letter put off; where there are none, all. */
  readonly awaited: readonly number[];
  /** As of `readLeaning`. */
  readonly leaning: readonly number[];
}

/**
 * Reads what a message of the authority says of each question. Questions that it says nothing of are in no map.
 *
 * @param pending the questions that no earlier message settles, and those of them that it is most likely about
 * @param standing on what earlier messages relied for each question
 * @param written what the thread had before it, so that new words in a quotation can be told
 */
export function readOutcome(
  message: Message,
  act: Act,
  quiz: Quiz,
  { open, awaited, leaning }: Pending,
  written: Written,
  standing: Standing,
): Outcome {
  const files = message.attachments.some((file) => !PICTURE.test(file.name));
  const { reply, context, marks, cut, tables, verdicts } = openReply(readReply(message, written, quiz.request), {
    act,
    quiz,
    open,
    files,
  });
  const whole = readProseOf(reply.own, outside(cut.free, tables));
  const prose = leaveArguments(leaveIndex(whole, reply.own), reply.own);
  const series = findSeries(reply.own, prose, quiz.topics);
  const free = joinSeries(prose, series);
  const asksBack = act.kind === 'clarification-request';
  const findings = asksBack
    ? new Map<number, Finding>()
    : readFindings({
        act,
        quiz,
        awaited,
        leaning,
        context,
        marks,
        cut,
        tables,
        verdicts,
        free,
        series,
        standing,
      });
  const promised = awaited.length < open.length ? awaited : [];
  const told = [...findings]
    .filter(([i, finding]) => finding.confidence > (promised.includes(i) && isOne(finding, free) ? PROMISED : GUESSED))
    .map(([, finding]) => finding);
  const spare = free.filter((sentence) => isCrowded(sentence, told));
  const rest = free.filter(
    (sentence) =>
      isSaying(sentence) && !told.some((finding) => finding.start < sentence.end && sentence.start < finding.end),
  );
  const placed = countPlaced(tables);
  const style = readStyle(cut, quiz, rest.length, open.length);
  const beside = style === 'headed' ? findBesideHeadings(reply.own, cut, quiz) : [];
  const loose = told.flatMap((finding) =>
    (finding.spare ?? []).filter(
      (one) => !told.some((other) => other !== finding && other.start < one.end && one.start < other.end),
    ),
  );
  const over = [...beside, ...rest, ...spare, ...loose];
  const contested = style === 'headed' ? readContested(reply.own, cut, quiz) : () => 0;
  const may = (at: number) => (sentence: Sentence) =>
    mayGive(quiz.asked[at]?.question.text ?? '', leaveLabel(sentence.text));
  const givesAny = (one: Sentence, at: number) =>
    givesKind(one, quiz.asked[at]) || (style === 'loose' && countsInWords(one, quiz.asked[at]));
  const speaks = style === 'labelled' ? readIntroduced(cut, quiz) : () => true;
  const near = (at: number) => mayAnswer(quiz.asked[at]?.question.text ?? '');
  const said = lazily(() => readProseOf(reply.own, [...cut.free, ...cut.segments]));
  const followed = lazily(() =>
    followQuestions(act.kind, reply, quiz, context, {
      findings,
      marks,
      idle: whole.filter((one) => !prose.includes(one)),
    }),
  );
  const last = lazily(() => Math.max(...quiz.asked.map(({ key }) => Number.parseInt(key, 10) || 0)));
  return {
    message,
    act,
    findings,
    blank: doubtBlanks(new Map([...findLeftOut(cut, context, quiz.topics), ...cut.blank]), findings, reply.own, quiz),
    nearness: readNearness(said, quiz, near),
    followed: (at) => (cut.blank.get(at) === 'sure' ? null : followed()(at)),
    style,
    overturns: context.review && isOverturned(free),
    leftover: (at) =>
      countLeftover(
        over.filter(may(at)).filter((one) => speaks(one, at)),
        quiz.asked[at],
      ) +
      (style === 'loose' ? countInPlace([...rest, ...loose].filter(may(at)), at, findings) : 0) +
      2 * contested(at) +
      placed,
    figures: (at) => placed + [...rest, ...loose].filter((one) => givesAny(one, at)).filter(may(at)).length,
    unlaid: rest.length,
    settled: findings.size / Math.max(1, quiz.asked.length),
    likeness: readLikeness(said, cut, quiz, near),
    numbers: (at) => {
      const key = quiz.asked[at]?.key ?? '';
      return isNumbered(reply.own, key) || isCalled(reply.own, key, marks, last());
    },
    guessed:
      reply.unread ||
      (isGuess(act) && told.length < SEVERAL && (rest.length > 3 || rest.some(({ text }) => hasValue(text)))),
    files: files && (quiz.asked.length > findings.size * FEW || !told.some(({ state }) => state === 'in-attachment')),
  };
}

/** Whether a finding rests on a single sentence that says anything. */
function isOne({ start, end }: Finding, free: readonly Sentence[]): boolean {
  return free.filter((sentence) => isSaying(sentence) && start < sentence.end && sentence.start < end).length === 1;
}

/** A reply answers question by question when it names enough of them, or when nothing in it is left over. */
function readStyle(cut: Cut, quiz: Quiz, rest: number, open: number): Outcome['style'] {
  if (cut.segments.length === 0) return 'loose';
  const enough = cut.named >= Math.min(3, quiz.asked.length / 2);
  return enough || (cut.named > 0 && (rest === 0 || open < quiz.asked.length)) ? 'labelled' : 'headed';
}

function isGuess(act: Act): boolean {
  return act.kind === 'unclear' || act.kind === 'other' || act.confidence < GUESS;
}

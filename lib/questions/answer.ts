import type { Act } from '../thread/act';
import { lazily } from '../thread/once';
import type { Span } from '../thread/prose';
import type { Message } from '../thread/thread';
import type { Mark } from './answer/marks/mark';
import { openReply } from './answer/opening';
import { GUESS, MUTE, type Outcome, PROCEDURAL } from './answer/outcome';
import { readInOrder, readLaid, readMentions } from './answer/prose/loose';
import { readPointed } from './answer/prose/pointed';
import { leaveIndex } from './answer/reading/annexes';
import { leaveArguments } from './answer/reading/arguments';
import type { Written } from './answer/reading/echoes';
import { findListed } from './answer/reading/listed';
import type { Quiz } from './answer/reading/quiz';
import { readReply, type Sentence } from './answer/reading/reply';
import { findSeries, joinSeries } from './answer/reading/series';
import { isSaying, readProseOf } from './answer/reading/topics';
import type { Cut } from './answer/segments/segment';
import { enclose, isEnclosing, readSegments } from './answer/segments/under';
import type { Context, Finding } from './answer/state/finding';
import { countPlaced, type ToldTable } from './answer/tables/columns';
import { readLegend } from './answer/tables/legend';
import { mayGive } from './answer/wants/may-give';
import { hasValue } from './answer/wants/values';
import { enclosesAll, readBlanket } from './answer/whole/blanket';
import { isOverturned, readByGround, type Standing } from './answer/whole/grounds';
import { REFUSED, readRefusal } from './answer/whole/refused-whole';
import {
  countLeftover,
  doubtBlanks,
  findBesideHeadings,
  givesKind,
  isCalled,
  isCrowded,
  isNumbered,
  leaveLabel,
  mayAnswer,
  readContested,
  readIntroduced,
  readLikeness,
  readNearness,
} from './answer/whole/unsaid';
import { heedVerdicts, type Verdict } from './answer/whole/verdict-lines';
import { readVolunteered } from './answer/whole/volunteered';

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
    : readFindings({ act, quiz, awaited, leaning, context, marks, cut, tables, verdicts, free, series, standing });
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
  const speaks = style === 'labelled' ? readIntroduced(cut, quiz) : () => true;
  const near = (at: number) => mayAnswer(quiz.asked[at]?.question.text ?? '');
  const said = lazily(() => readProseOf(reply.own, [...cut.free, ...cut.segments]));
  const last = lazily(() => Math.max(...quiz.asked.map(({ key }) => Number.parseInt(key, 10) || 0)));
  return {
    message,
    act,
    findings,
    blank: doubtBlanks(cut.blank, findings, reply.own, quiz),
    nearness: readNearness(said, quiz, near),
    style,
    overturns: context.review && isOverturned(free),
    leftover: (at) =>
      countLeftover(
        over.filter(may(at)).filter((one) => speaks(one, at)),
        quiz.asked[at],
      ) +
      2 * contested(at) +
      placed,
    figures: (at) =>
      placed + [...rest, ...loose].filter((one) => givesKind(one, quiz.asked[at])).filter(may(at)).length,
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

/** The stretches that are no table. A table is set apart as a stretch of its own. */
function outside(spans: Cut['free'], tables: readonly ToldTable[]): Cut['free'] {
  return spans.filter(({ start, end }) => !tables.some((table) => table.start <= start && end <= table.end));
}

/** Everything that one message is read with. */
interface Desk {
  readonly act: Act;
  readonly quiz: Quiz;
  readonly awaited: readonly number[];
  readonly leaning: readonly number[];
  readonly context: Context;
  readonly marks: readonly Mark[];
  readonly cut: Cut;
  readonly tables: readonly ToldTable[];
  readonly verdicts: readonly Verdict[];
  readonly free: readonly Sentence[];
  /** Of these the ones that are a lead with the rows below it. */
  readonly series: readonly Span[];
  readonly standing: Standing;
}

/** The answers under labels and the questions' words first, then by mention, order and subject, then what is said of all. */
function readFindings({
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
}: Desk): Map<number, Finding> {
  const list = isEnclosing(free);
  const findings = readSegments(cut, { ...context, list }, quiz.topics);
  for (const table of tables) for (const [i, finding] of table.findings) if (!findings.has(i)) findings.set(i, finding);
  if (list) for (const [member] of cut.blank) enclose(findings, marks, member);
  const loose = cut.segments.length === 0;
  const few = cut.segments.length <= quiz.asked.length * FEW_LABELS;
  const said = loose || !few ? free : readProseOf(context.text, [...cut.free, ...cut.segments].sort(byPlace));
  const declined = loose || (few && said.some(({ text }) => REFUSED.test(text)));
  const refusal = declined && !PROCEDURAL.has(act.kind) ? readRefusal(said, context) : null;
  if (refusal)
    for (let i = 0; i < quiz.asked.length; i++) {
      const own = refusal.excepted.has(i) ? refusal.excepted.get(i) : refusal.finding;
      if (own) findings.set(i, own);
    }
  if (refusal) readVolunteered(findings, free, quiz, context);
  readMentions(findings, [...free, ...readProseOf(context.text, cut.segments)], context);
  readPointed(findings, free, quiz, context);
  if (context.review) readByGround(findings, free, standing, context);
  const enclosed = loose && free.some((sentence) => enclosesAll(sentence, context));
  if (!refusal && !enclosed && !MUTE.has(act.kind)) {
    const apart = { ...cut, free: outside(cut.free, tables) };
    readProse(findings, { act, quiz, awaited, leaning, context, cut: apart, free, series });
  }
  for (const [i, finding] of readLegend(free, cut)) if (!findings.has(i)) findings.set(i, finding);
  heedVerdicts(findings, verdicts, context.attachments);
  if (act.kind === 'fees-notice') dropCharges(findings, context.text);
  const unmet = [...quiz.asked.keys()].filter((i) => !findings.has(i));
  for (const [i, finding] of readBlanket(free, unmet, findings.size, context, act, quiz.topics))
    findings.set(i, finding);
  return findings;
}

const byPlace = (a: Span, b: Span) => a.start - b.start;

/** So few of the questions may be named in a letter that refuses the request in so many words: what it says of them explains that. */
const FEW_LABELS = 0.5;

/** `(a) plans, six sheets at £11.20 … £67.20`: what a copy would cost, in a fees notice, is no answer. */
function dropCharges(findings: Map<number, Finding>, text: string): void {
  for (const [i, { state, start, end }] of findings)
    if (state === 'answered' && /[£€]\s?\d|\d ?p\b/u.test(text.slice(start, end))) findings.delete(i);
}

/** Prose without labels: answers in the questions' order, else what each sentence speaks of, at last under the headings of other questions. */
function readProse(
  findings: Map<number, Finding>,
  { act, quiz, awaited, leaning, context, cut, free, series }: Omit<Desk, 'marks' | 'tables' | 'verdicts' | 'standing'>,
): void {
  const procedural = PROCEDURAL.has(act.kind);
  const loose = cut.segments.length === 0;
  if (loose && !procedural) readInOrder(findings, free, quiz, context, awaited);
  const dense = procedural || cut.named >= quiz.asked.length / 2;
  const listed = loose && !procedural ? findListed(context.text, cut.free) : [];
  const lines = listed.filter((line) => !series.some(({ start, end }) => start < line.end && line.start < end));
  readLaid(findings, free, lines, quiz, context, dense ? SURE : ANY, leaning);
  if (dense || loose) return;
  const headed = cut.segments.filter((one) => !one.labelled);
  const spans = [...cut.free, ...headed].sort((a, b) => a.start - b.start);
  readLaid(findings, readProseOf(context.text, spans), lines, quiz, context, HEADED, leaning);
}

/** How like a question prose must be where most questions have an answer under their own words or label, and elsewhere. */
const SURE = 1.2;
const ANY = 0;
/** And where it stands under a heading of another question. */
const HEADED = 0.6;

/** A reply answers question by question when it names enough of them, or when nothing in it is left over. */
function readStyle(cut: Cut, quiz: Quiz, rest: number, open: number): Outcome['style'] {
  if (cut.segments.length === 0) return 'loose';
  const enough = cut.named >= Math.min(3, quiz.asked.length / 2);
  return enough || (cut.named > 0 && (rest === 0 || open < quiz.asked.length)) ? 'labelled' : 'headed';
}

function isGuess(act: Act): boolean {
  return act.kind === 'unclear' || act.kind === 'other' || act.confidence < GUESS;
}

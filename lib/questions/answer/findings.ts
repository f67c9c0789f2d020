import type { Act } from '../../thread/act';
import type { Span } from '../../thread/prose';
import type { Mark } from './marks/mark';
import { MUTE, PROCEDURAL } from './outcome';
import { readInOrder, readLaid, readMentions } from './prose/loose';
import { readPointed } from './prose/pointed';
import { findListed } from './reading/listed';
import type { Quiz } from './reading/quiz';
import type { Sentence } from './reading/reply';
import { readProseOf } from './reading/topics';
import type { Cut } from './segments/segment';
import { enclose, isEnclosing, readSegments } from './segments/under';
import type { Context, Finding } from './state/finding';
import type { ToldTable } from './tables/columns';
import { readLegend } from './tables/legend';
import { asksReason } from './wants/reasons';
import { enclosesAll, readBlanket } from './whole/blanket';
import { readByGround, type Standing } from './whole/grounds';
import { mayRefuseAll, readRefusal } from './whole/refused-whole';
import { heedVerdicts, type Verdict } from './whole/verdict-lines';
import { readVolunteered } from './whole/volunteered';

/** The stretches that are no table. A table is set apart as a stretch of its own. */
export function outside(spans: Cut['free'], tables: readonly ToldTable[]): Cut['free'] {
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
export function readFindings({
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
  const declined = loose || (few && said.some(({ text }) => mayRefuseAll(text)));
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

/** `(a) plans, six sheets at £11.20 … £67.20`, `You can pay at www.…`: what a copy would cost, in a fees notice, and where to pay are no answer. */
function dropCharges(findings: Map<number, Finding>, text: string): void {
  for (const [i, { state, start, end }] of findings) {
    const said = text.slice(start, end);
    if (state === 'answered' && /[£€]\s?\d|\d ?p\b/u.test(said)) findings.delete(i);
    if (state === 'signposted' && TO_PAY.test(said)) findings.delete(i);
  }
}

/** How the money is to be handed over. */
const TO_PAY =
  /\b(?:payments?|pay|paid|payable|cheques?|invoices?|remit\w*|postal orders?|bank transfer|BACS|sort code|card)\b/iu;

/** `Some of it has to come from the schools`, to `For what reasons …?`: a letter about time gives the reasons why it is late, and no others. */
function dropExcuses(findings: Map<number, Finding>, known: ReadonlySet<number>, { asked }: Quiz): void {
  for (const [i, { state }] of findings)
    if ((state === 'answered' || state === 'deferred') && !known.has(i) && asksReason(asked[i]?.question.text ?? ''))
      findings.delete(i);
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
  const known = new Set(findings.keys());
  readLaid(findings, free, lines, quiz, context, dense ? SURE : ANY, leaning);
  if (procedural) dropExcuses(findings, known, quiz);
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

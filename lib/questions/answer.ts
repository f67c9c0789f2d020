import type { Act, ActKind } from '../thread/act';
import type { Message } from '../thread/thread';
import type { Asked } from './asked';
import { readBlanket, readRefusal } from './blanket';
import { correctDrift } from './drift';
import type { Written } from './echoes';
import { readGroups } from './groups';
import { GUESS } from './guess';
import { findHeadings, findMarks, findTurns, type Mark } from './marks';
import { readOrder } from './ordered';
import { ATTACHED } from './phrases/en-answers';
import { type Reply, readReply, type Sentence } from './reply';
import { type Pattern, readPattern } from './restated';
import { type Cut, cutReply } from './segments';
import { type Context, type Finding, hasValue, readState } from './state';
import { findPassages, isSaying, readProseOf, readTopics, type Topics } from './topics';

/** What one message does to the questions. */
export interface Outcome {
  readonly message: Message;
  readonly act: Act;
  readonly findings: ReadonlyMap<number, Finding>;
  /** Questions that it repeats with nothing under them. */
  readonly blank: ReadonlyMap<number, 'sure' | 'doubtful'>;
  /** How much of a question's subject stands anywhere in it, 0 to 1. */
  readonly nearness: (at: number) => number;
  /** How it answers: question by question, under headings of its own, or in free prose. */
  readonly style: 'labelled' | 'headed' | 'loose';
  /** Nobody knows for sure what it is, and it says something. */
  readonly guessed: boolean;
  /** How much prose it has that could not be laid to any question, 0 to 1. */
  readonly leftover: number;
  /** It came with files whose content nobody read and that no answer accounts for. */
  readonly files: boolean;
}

/** The questions, prepared for reading any number of replies. */
export interface Quiz {
  readonly request: string;
  readonly asked: readonly Asked[];
  readonly pattern: Pattern;
  readonly topics: Topics;
}

/** Letters about how the request is handled: what they say of the subject in passing answers nothing. */
export const PROCEDURAL: ReadonlySet<ActKind> = new Set([
  'transfer',
  'extension',
  'holding',
  'fees-notice',
  'acknowledgement',
  'clarification-request',
  'review-acknowledgement',
  'auto-reply',
  'bounce',
]);

/** Letters whose prose is about fees or receipt alone. */
const MUTE: ReadonlySet<ActKind> = new Set([
  'fees-notice',
  'acknowledgement',
  'review-acknowledgement',
  'auto-reply',
  'bounce',
  'clarification-request',
]);

/** Prepares the questions of a thread for `readOutcome`. */
export function prepareQuiz(asked: readonly Asked[], authority: string, request = ''): Quiz {
  return { request, asked, pattern: readPattern(asked), topics: readTopics(asked, authority) };
}

const PICTURE = /\.(?:png|gif|jpe?g|bmp|svg|ics|vcf)$/i;

/** Reads what a message of the authority says of each question. Questions that it says nothing of are in no map. */
export function readOutcome(
  message: Message,
  act: Act,
  quiz: Quiz,
  open: readonly number[],
  written: Written,
): Outcome {
  const reply = readReply(message, written, quiz.request);
  const files = message.attachments.some((file) => !PICTURE.test(file.name));
  const context: Context = {
    asked: quiz.asked,
    attachments: files,
    review: act.kind === 'review-outcome',
    text: reply.own,
  };
  const marks = withHeadings(reply, findMarks(reply, quiz.asked, quiz.pattern, new Set(open)), quiz);
  const rough = cutReply(reply, marks, context, quiz.topics);
  const steadied = correctDrift(rough.segments, reply.own, quiz.topics);
  const cut = {
    ...rough,
    segments: steadied.segments,
    blank: new Map([...rough.blank, ...steadied.doubtful.map((member) => [member, 'doubtful'] as const)]),
  };
  const list = isEnclosing(readProseOf(reply.own, cut.free));
  const findings = readSegments(cut, { ...context, list });
  if (list) for (const [member] of cut.blank) enclose(findings, marks, member);
  const free = readProseOf(reply.own, cut.free);
  const structured = cut.segments.length > 0;
  const refusal = structured ? null : readRefusal(free, context);
  if (refusal) for (let i = 0; i < quiz.asked.length; i++) findings.set(i, refusal);
  mention(findings, free, context);
  if (!refusal && !MUTE.has(act.kind)) {
    if (!structured && !PROCEDURAL.has(act.kind)) loose(findings, reply, free, quiz, context, open);
    const least = PROCEDURAL.has(act.kind) || cut.named >= quiz.asked.length / 2 ? 0.6 : 0.3;
    early(findings, reply, free, quiz, context, least);
  }
  const unmet = quiz.asked.flatMap((_, i) => (findings.has(i) ? [] : [i]));
  for (const [i, finding] of readBlanket(free, unmet, findings.size, context, act)) findings.set(i, finding);
  const all = memo(() => findPassages(reply.own, readProseOf(reply.own, [...cut.free, ...cut.segments]), quiz.topics));
  const told = [...findings.values()];
  const rest = free.filter(
    (sentence) =>
      isSaying(sentence) && !told.some((finding) => finding.start < sentence.end && sentence.start < finding.end),
  );
  return {
    message,
    act,
    findings,
    blank: cut.blank,
    nearness: (at) => all().get(at)?.share ?? 0,
    style:
      structured &&
      (cut.named >= Math.min(3, quiz.asked.length / 2) ||
        (cut.named > 0 && rest.length === 0) ||
        (cut.named > 0 && open.length < quiz.asked.length))
        ? 'labelled'
        : structured
          ? 'headed'
          : 'loose',
    leftover: Math.min(1, rest.length / 4),
    guessed:
      (act.kind === 'unclear' || act.kind === 'other' || act.confidence < GUESS) &&
      (rest.length > 3 || rest.some((sentence) => hasValue(sentence.text))),
    files: files && !told.some((finding) => finding.state === 'in-attachment'),
  };
}

function memo<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Headings are looked for only where the reply uses neither the questions' words nor their labels. */
function withHeadings(reply: Reply, marks: readonly Mark[], quiz: Quiz): readonly Mark[] {
  if (new Set(marks.flatMap((mark) => mark.members)).size > quiz.asked.length / 3 && quiz.asked.length > 2)
    return marks;
  const turns = findTurns(reply.own, quiz.asked, quiz.topics.weight);
  const lines = findHeadings(reply.own, quiz.asked, quiz.topics.weight).filter(
    (line) => !turns.some((turn) => turn.start < line.end && line.start < turn.end),
  );
  const headings = [...turns, ...lines].filter(
    (heading) => !marks.some((mark) => mark.start < heading.end && heading.start < mark.end),
  );
  return [...marks, ...headings].sort((a, b) => a.start - b.start);
}

/** Later stretches speak last; one that is meant for a single question counts more than a shared one. */
function readSegments(cut: Cut, context: Context): Map<number, Finding> {
  const findings = new Map<number, Finding>();
  for (const shared of [true, false]) {
    for (const segment of cut.segments) {
      if (segment.shared !== shared) continue;
      for (const member of segment.members) {
        const own = segment.members.length === 1 && !context.list;
        const finding = own
          ? segment.first
          : readState(member, segment.start, segment.end, { ...context, under: true, last: segment.last });
        const before = shared ? undefined : findings.get(member);
        if (finding && !(before && finding.confidence < 0.7))
          findings.set(member, before && segment.labelled ? combine(before, finding) : finding);
      }
    }
  }
  return findings;
}

/** `Please find attached the following:` makes what is listed after it attachments. */
function isEnclosing(free: readonly Sentence[]): boolean {
  return free.some((sentence) => /:$/u.test(sentence.text) && ATTACHED.test(sentence.text));
}

/** A question that the list of attachments repeats is answered by one of them. */
function enclose(findings: Map<number, Finding>, marks: readonly Mark[], member: number): void {
  const mark = marks.find((one) => one.members.includes(member));
  if (!mark || findings.has(member)) return;
  findings.set(member, {
    state: 'in-attachment',
    start: mark.start,
    end: mark.end,
    confidence: 0.7,
    why: 'It is in the list of what is attached.',
    missing: null,
    refers: null,
    upholds: false,
    whole: false,
  });
}

/** Two answers to one question in one letter, as from two departments: where one gives and one does not, a part is answered. */
function combine(before: Finding, now: Finding): Finding {
  const lacks = (finding: Finding) => finding.state === 'refused' || finding.state === 'not-held';
  if (before.state === 'answered' && lacks(now))
    return {
      ...before,
      state: 'partly-answered',
      missing: now.why,
      why: 'One part of the letter answers it, another does not.',
    };
  if (lacks(before) && now.state === 'answered')
    return {
      ...now,
      state: 'partly-answered',
      missing: before.why,
      why: 'One part of the letter answers it, another does not.',
    };
  return now;
}

/** No sentence of a letter is as long. */
const LONG = 900;

/** Sentences outside the answers that name questions: `we will send you the one for Question 6 on …`. */
function mention(findings: Map<number, Finding>, free: readonly Sentence[], context: Context): void {
  for (const sentence of free) {
    if (sentence.text.length > LONG) continue;
    for (const member of readGroups(sentence.text, context.asked).flatMap((group) => group.members)) {
      if (findings.has(member)) continue;
      const finding = readState(member, sentence.start, sentence.end, context);
      if (
        finding &&
        finding.state !== 'answered' &&
        !/\b(?:refin|narrow|leaving out|for example by)/i.test(sentence.text)
      )
        findings.set(member, { ...finding, confidence: 0.7 });
    }
  }
}

/** Answers without labels: in the order of the questions, or by what they speak of. */
function loose(
  findings: Map<number, Finding>,
  reply: Reply,
  free: readonly Sentence[],
  quiz: Quiz,
  context: Context,
  open: readonly number[],
): void {
  const passages = findPassages(reply.own, free, quiz.topics);
  const ordered = readOrder(reply.own, free, passages, quiz.asked, open);
  for (const [i, place] of ordered) {
    const finding = readState(i, place.start, place.end, context);
    if (finding) findings.set(i, { ...finding, confidence: Math.min(finding.confidence, place.confidence) });
  }
}

/** Answers in free prose, beside others that have labels or in a letter without any: found by what they speak of. */
function early(
  findings: Map<number, Finding>,
  reply: Reply,
  free: readonly Sentence[],
  quiz: Quiz,
  context: Context,
  least: number,
): void {
  if (findings.size === quiz.asked.length) return;
  for (const [i, passage] of findPassages(reply.own, free.filter(isSaying), quiz.topics)) {
    if (passage.share < least || findings.has(i)) continue;
    const finding = readState(i, passage.start, passage.end, context);
    if (finding) findings.set(i, { ...finding, confidence: Math.min(finding.confidence, 0.4 + passage.share / 2) });
  }
}

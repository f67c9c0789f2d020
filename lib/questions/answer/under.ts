import { ATTACHED } from '../phrases/en-answers';
import type { Context, Finding } from './finding';
import { makeFinding } from './finding';
import { layProse, OF_NAME } from './lay';
import { liken } from './likeness';
import type { Mark } from './mark';
import { mayGive } from './may-give';
import type { Sentence } from './reply';
import type { Cut, Segment } from './segment';
import { readState } from './state';
import { isPersonal, readWant } from './suits';
import { readProseOf, type Topics } from './topics';

/** What stands under each question. Later stretches speak last; one meant for a single question counts more than a shared one. */
export function readSegments(cut: Cut, context: Context, topics: Topics): Map<number, Finding> {
  const findings = new Map<number, Finding>();
  const ordered = [
    ...cut.segments.filter((segment) => segment.shared),
    ...cut.segments.filter((segment) => !segment.shared),
  ];
  for (const segment of ordered) {
    const own = readShared(segment, context, topics);
    for (const member of segment.members) {
      const finding = own.has(member) ? own.get(member) : readSegment(segment, member, context);
      const before = segment.shared ? undefined : findings.get(member);
      if (!finding || (before && finding.confidence < FIRM)) continue;
      findings.set(member, before && segment.labelled ? combine(before, finding) : finding);
    }
  }
  return findings;
}

/** A finding of less confidence does not take the place of another. */
const FIRM = 0.7;

function readSegment(segment: Segment, member: number, context: Context): Finding | null {
  if (segment.members.length === 1 && !context.list) return segment.first;
  return readState(member, segment.start, segment.end, { ...context, under: true, last: segment.last });
}

/** What a stretch that answers several questions says of each: the sentences that speak of one are its own. */
function readShared(segment: Segment, context: Context, topics: Topics): ReadonlyMap<number, Finding | null> {
  const found = new Map<number, Finding | null>();
  if (segment.members.length === 1 || context.list) return found;
  const said = readProseOf(context.text, [segment]);
  if (said.length < 2) return found;
  const members = segment.members.flatMap((member) => context.asked[member] ?? []);
  const placed = readPlaced(segment, said, context, topics);
  if (placed.size > 0) return placed;
  const sure = readSaidSo(segment, said, context);
  if (said.some((sentence) => isOfAll(sentence, segment, context, topics)))
    return withRest(sure, segment, said, context);
  const some = {
    ...topics,
    stems: segment.members.map((member) => topics.stems[member] ?? []),
    words: segment.members.map((member) => topics.words[member] ?? []),
  };
  for (const laid of layProse(context.text, said, [], members, some)) {
    const member = segment.members[laid.asked];
    if (member === undefined || laid.score < OWN) continue;
    const finding = readState(member, laid.start, laid.end, { ...context, under: true, last: segment.last });
    if (finding) found.set(member, finding);
  }
  for (const [member, finding] of readRemains(segment, said, found, context, topics)) found.set(member, finding);
  for (const [member, finding] of sure) found.set(member, finding);
  for (const member of leaveOut(segment, said, found)) found.set(member, null);
  return leaveToLast(segment, found, context);
}

/** `Yes, it has one. The price is withheld.` under two questions: whether it has one is answered by the first sentence. */
function readSaidSo({ members, last }: Segment, [first]: readonly Sentence[], context: Context): Map<number, Finding> {
  const closed = members.filter((member) => readWant(context.asked[member]?.question.text ?? '') === 'yes-or-no');
  const [only] = closed;
  const finding =
    first && only !== undefined && closed.length === 1 && only === members[0] && SAYS_SO.test(first.text)
      ? readState(only, first.start, first.end, { ...context, under: true, last })
      : null;
  return new Map(only !== undefined && finding?.state === 'answered' ? [[only, finding]] : []);
}

/** And the others have what comes after it. */
function withRest(
  sure: ReadonlyMap<number, Finding>,
  { members, end, last }: Segment,
  [, next]: readonly Sentence[],
  context: Context,
): ReadonlyMap<number, Finding | null> {
  if (sure.size === 0 || !next) return sure;
  const rest = members.flatMap((member): [number, Finding][] => {
    const finding = sure.get(member) ?? readState(member, next.start, end, { ...context, under: true, last });
    return finding ? [[member, finding]] : [];
  });
  return new Map(rest);
}

const SAYS_SO = /^\W*(?:yes|no)\b(?! (?:information|record|data|cop))/i;

/** Where every line has its own question, `Rats 1,904`, the questions without a line have nothing. */
function leaveOut(
  { members }: Segment,
  said: readonly Sentence[],
  found: ReadonlyMap<number, Finding | null>,
): readonly number[] {
  const own = [...found.values()].flatMap((finding) => (finding ? [finding] : []));
  const lines = said.filter(({ text }) => !/[?:]$/u.test(text));
  const all = lines.every(
    (one) => one.text.length < LINE && own.some((finding) => finding.start <= one.start && one.end <= finding.end),
  );
  return all && own.length >= LINES ? members.filter((member) => !found.has(member)) : [];
}

/** So many lines make a list. */
const LINES = 3;
/** And none of them is longer. */
const LINE = 60;

/** What withholds or lacks something and stands right under a question is meant for that one, though it has more words of the one above it. */
function leaveToLast(
  { own, members, start, end, last }: Segment,
  found: ReadonlyMap<number, Finding | null>,
  context: Context,
): ReadonlyMap<number, Finding | null> {
  const [under = 0] = own;
  const given = [...found.values()].filter((finding) => finding !== null);
  if (own.length !== 1 || given.length !== 1 || given[0]?.state === 'answered' || found.get(under)) return found;
  const finding = readState(under, start, end, { ...context, under: true, last });
  return finding ? new Map(members.map((member) => [member, member === under ? finding : null])) : found;
}

/** Where something is withheld of one of several questions, the others have what stands before or after that. */
function readRemains(
  segment: Segment,
  said: readonly Sentence[],
  found: ReadonlyMap<number, Finding | null>,
  context: Context,
  topics: Topics,
): Map<number, Finding | null> {
  const remains = new Map<number, Finding | null>();
  const lacking = [...found.values()].flatMap((finding) => (finding && finding.state !== 'answered' ? [finding] : []));
  if (lacking.length === 0) return remains;
  const blocks: { start: number; end: number }[] = [];
  for (const { start, end } of said.filter((one) => !lacking.some((finding) => overlap(finding, one)))) {
    const open = blocks.at(-1);
    if (open && !lacking.some((finding) => overlap(finding, { start: open.start, end }))) open.end = end;
    else blocks.push({ start, end });
  }
  const likeness = blocks.map(({ start, end }) => liken(context.text.slice(start, end), context.asked, topics));
  for (const member of segment.members) {
    if (found.has(member)) continue;
    const scores = likeness.map((one) => one[member] ?? 0);
    const block = blocks[scores.indexOf(Math.max(...scores))];
    if (block) remains.set(member, readRest(member, block, segment, context));
  }
  return remains;
}

/** Null where the rest gives nothing of the kind that is wanted. */
function readRest(
  member: number,
  { start, end }: { readonly start: number; readonly end: number },
  segment: Segment,
  context: Context,
): Finding | null {
  if (!mayGive(context.asked[member]?.question.text ?? '', context.text.slice(start, end))) return null;
  return readState(member, start, end, { ...context, under: true, last: segment.last });
}

function overlap(
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
) {
  return a.start < b.end && b.start < a.end;
}

/** Under a heading over several questions as many paragraphs as questions: each answers the one at its place, where none speaks of another. */
function readPlaced(
  segment: Segment,
  said: readonly Sentence[],
  context: Context,
  topics: Topics,
): ReadonlyMap<number, Finding> {
  const found = new Map<number, Finding>();
  const { members } = segment;
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of said) {
    const open = runs.at(-1);
    if (open && !/\n[^\S\n]*\n/u.test(context.text.slice(open.end, start))) open.end = end;
    else runs.push({ start, end });
  }
  if (runs.length < 3 || runs.length !== members.length) return found;
  let astray = 0;
  for (const [i, { start, end }] of runs.entries()) {
    const [member = 0, words] = [members[i], context.text.slice(start, end)];
    const likeness = liken(words, context.asked, topics, new Set(members));
    const best = Math.max(...members.map((one) => likeness[one] ?? 0));
    if (best > Math.max(OWN, (likeness[member] ?? 0) + APART)) astray++;
    const finding = readState(member, start, end, { ...context, under: true, last: segment.last });
    if (!finding || astray > 1 || !mayGive(context.asked[member]?.question.text ?? '', words)) return new Map();
    found.set(member, finding);
  }
  return found;
}

/** `They are exempt under section 21`: a sentence that gives nothing and names none of several questions is said of all of them. */
function isOfAll(sentence: Sentence, { members }: Segment, context: Context, topics: Topics): boolean {
  const [probe = 0] = members;
  const finding = readState(probe, sentence.start, sentence.end, { ...context, under: true });
  const named = members.filter((member) => isPersonal(context.asked[member]?.question.text ?? ''));
  if (named.length === 1 && OF_NAME.test(sentence.text)) return false;
  if (!finding || finding.state === 'answered' || finding.state === 'partly-answered') return false;
  const likeness = liken(sentence.text, context.asked, topics, new Set(members));
  const [most = 0, next = 0] = members.map((member) => likeness[member] ?? 0).sort((a, b) => b - a);
  return most < OWN && most - next < APART;
}

/** So like a question its own sentences in a shared stretch must be. */
const OWN = 0.5;
/** And so much more than like the next. */
const APART = 0.4;

/** Two answers to one question in one letter, as from two departments: where one gives and one does not, a part is answered. */
function combine(before: Finding, now: Finding): Finding {
  const lacks = (finding: Finding) => finding.state === 'refused' || finding.state === 'not-held';
  const why = 'One part of the letter answers it, another does not.';
  if (before.state === 'answered' && lacks(now)) return { ...before, state: 'partly-answered', missing: now.why, why };
  if (lacks(before) && now.state === 'answered') return { ...now, state: 'partly-answered', missing: before.why, why };
  return now;
}

/** `Please find attached the following:` makes what is listed after it attachments. */
export function isEnclosing(free: readonly Sentence[]): boolean {
  return free.some((sentence) => /:$/u.test(sentence.text) && ATTACHED.test(sentence.text));
}

/** A question that the list of attachments repeats is answered by one of them. */
export function enclose(findings: Map<number, Finding>, marks: readonly Mark[], member: number): void {
  const mark = marks.find((one) => one.members.includes(member));
  if (!mark || findings.has(member)) return;
  findings.set(member, makeFinding('in-attachment', mark, FIRM, 'It is in the list of what is attached.'));
}

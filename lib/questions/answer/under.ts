import { ATTACHED } from '../phrases/en-answers';
import type { Context, Finding } from './finding';
import { makeFinding } from './finding';
import { layProse } from './lay';
import { liken } from './likeness';
import type { Mark } from './mark';
import type { Sentence } from './reply';
import type { Cut, Segment } from './segment';
import { readState } from './state';
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
      const finding = own.get(member) ?? readSegment(segment, member, context);
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
function readShared(segment: Segment, context: Context, topics: Topics): ReadonlyMap<number, Finding> {
  const found = new Map<number, Finding>();
  if (segment.members.length === 1 || context.list) return found;
  const said = readProseOf(context.text, [segment]);
  if (said.length < 2) return found;
  const members = segment.members.flatMap((member) => context.asked[member] ?? []);
  if (said.some((sentence) => isOfAll(sentence, segment, context, topics))) return found;
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
  return found;
}

/** `They are exempt under section 21`: a sentence that gives nothing and names none of several questions is said of all of them. */
function isOfAll(sentence: Sentence, { members }: Segment, context: Context, topics: Topics): boolean {
  const [probe = 0] = members;
  const finding = readState(probe, sentence.start, sentence.end, { ...context, under: true });
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

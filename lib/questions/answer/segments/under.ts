import { ATTACHED } from '../../phrases/en-answers';
import type { Mark } from '../marks/mark';
import type { Sentence } from '../reading/reply';
import type { Topics } from '../reading/topics';
import type { Context, Finding } from '../state/finding';
import { makeFinding } from '../state/finding';
import { readState } from '../state/state';
import type { Cut, Segment } from './segment';
import { readShared } from './shared';

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
      if (!finding || (segment.note && before && finding.state === 'answered')) continue;
      if (before && (finding.confidence < FIRM || finding.above || isReason(before, finding, segment))) continue;
      findings.set(member, before && segment.labelled ? combine(before, finding) : finding);
    }
  }
  return findings;
}

/** A finding of less confidence does not take the place of another. */
const FIRM = 0.7;

/** `Part (iii), section 40(2): personal data` in an annex: why a part of the answer was kept back, and no refusal of all. */
function isReason(before: Finding, now: Finding, { labelled, note }: Segment): boolean {
  return (
    (!labelled || note === true) &&
    before.state === 'partly-answered' &&
    before.missing !== null &&
    now.state === 'refused'
  );
}

function readSegment(segment: Segment, member: number, context: Context): Finding | null {
  if (segment.members.length === 1 && segment.own.includes(member) && !context.list) return segment.first;
  return readState(member, segment.start, segment.end, { ...context, under: true, last: segment.last });
}

/**
 * Two answers to one question in one letter, as from two departments: where one gives and one does not, a part is answered. A title,
 * `2 Population`, gives nothing.
 */
function combine(before: Finding, now: Finding): Finding {
  const lacks = (finding: Finding) => finding.state === 'refused' || finding.state === 'not-held';
  if (before.faint && lacks(now)) return now;
  if (now.faint && lacks(before)) return before;
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

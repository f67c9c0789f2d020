import type { Citation } from '../../thread/act';
import type { Outcome } from '../answer/outcome';
import type { Finding } from '../answer/state/finding';
import { OVERTURNS } from '../phrases/en-withholds';
import type { AnswerState } from '../question';

/** What one message said of a question, with the provisions that it relied on for it. */
export interface Held {
  readonly finding: Finding;
  readonly outcome: Outcome;
  readonly cited: readonly Citation[];
}

/** A finding from loose prose does not take the place of an answer that stands. */
const FIRM = 0.6;
const LET_GO = 0.5;

/** What the messages said of a question, oldest first; the last counts. What a later message says only by the way is left out. */
export function readHistory(at: number, outcomes: readonly Outcome[]): Held[] {
  const history: Held[] = [];
  for (const outcome of outcomes) {
    const finding = outcome.findings.get(at);
    if (outcome.overturns && !finding && history.at(-1)?.finding.whole) history.length = 0;
    if (!finding || isSpent(finding, outcome, outcomes)) continue;
    const last = history.at(-1);
    if ((finding.upholds && !last) || isOfOthers(finding, last, outcome, outcomes)) continue;
    const next = last ? follow(last, finding, outcome) : { finding, outcome, cited: cite(finding, outcome) };
    if (next) history.push(next);
  }
  return history;
}

/** `The rest was rightly withheld`: a review says so of what was withheld, and not of what was answered or never spoken of. */
function isOfOthers(finding: Finding, last: Held | undefined, outcome: Outcome, outcomes: readonly Outcome[]): boolean {
  if (outcome.act.kind !== 'review-outcome' || finding.state !== 'refused' || !finding.whole) return false;
  if (last) return last.finding.state === 'answered' || last.finding.state === 'not-held';
  const before = outcomes.slice(0, outcomes.indexOf(outcome));
  return before.some((one) => [...one.findings.values()].some(({ state }) => state === 'refused'));
}

/** What a later message does to an answer that stands; null when it leaves it as it is. */
function follow(last: Held, finding: Finding, outcome: Outcome): Held | null {
  const open = last.finding.state === 'deferred' || (last.finding.whole && !finding.whole);
  if (finding.state === 'deferred' && last.finding.state !== 'deferred' && !(open && finding.confidence >= FIRM))
    return null;
  if (isKept(last.finding, finding, outcome)) return null;
  if (finding.upholds) return uphold(last, finding, outcome);
  if (finding.omits && GIVEN.has(last.finding.state) && !last.finding.whole)
    return { finding: { ...finding, ...TOGETHER }, outcome, cited: [] };
  if (!open && finding.whole && !last.finding.whole) return null;
  if (stands(last.finding, finding, outcome)) return null;
  if (isSent(last.finding, finding, outcome)) return { finding: { ...finding, ...SENT }, outcome, cited: [] };
  const firm = isLetGo(last.finding, finding, outcome) ? LET_GO : FIRM;
  if (!open && !last.finding.whole && finding.confidence < firm && finding.confidence < last.finding.confidence)
    return null;
  return { finding, outcome, cited: cite(finding, outcome) };
}

/** One letter gives a part of what was asked, and a later one another. */
const TOGETHER = {
  state: 'answered',
  missing: null,
  why: 'This and an earlier letter answer it between them.',
} as const;
const GIVEN: ReadonlySet<AnswerState> = new Set(['answered', 'partly-answered']);

/** What was refused, given or not held stands against words beside the point, and an answer against what a later letter encloses. */
function stands(last: Finding, finding: Finding, outcome: Outcome): boolean {
  if (last.state === 'deferred' || last.whole) return false;
  if (finding.faint && finding.state === 'answered')
    return outcome.message.attachments.length === 0 && !isToldAnew(last, finding, outcome);
  const gives = last.state === 'answered' && !last.faint && last.confidence >= SURE;
  return gives && LESS.has(finding.state) && finding.confidence < SURE && !isCorrected(finding, outcome);
}

/** `The decision is overturned to that extent. The recommendations were: (1) that …`: a review lets go of a ground and tells in words what was kept back. */
function isToldAnew(last: Finding, finding: Finding, outcome: Outcome): boolean {
  if (!isLetGo(last, finding, outcome)) return false;
  const words = outcome.message.text.slice(finding.start, finding.end).replace(/\s+/gu, ' ');
  const turn = OVERTURNS.exec(words.replace(/[’‘]/gu, "'"));
  return turn !== null && TELLS.test(words.slice(turn.index));
}

/** A colon, and words after it. */
const TELLS = /\b(?:is|are|was|were|reads?|says?|said|ran|runs?|as follows|follows?) ?: ?\(?["“‘'\p{L}\d]/iu;

/** A review keeps what was withheld: loose words of its refusals are about that, and not about what was answered. */
function isKept(last: Finding, finding: Finding, { act }: Outcome): boolean {
  return (
    act.kind === 'review-outcome' && DEALT.has(last.state) && finding.state === 'refused' && finding.confidence < TURNED
  );
}

const DEALT: ReadonlySet<AnswerState> = new Set(['answered', 'not-held', 'in-attachment', 'signposted']);

/** What a review gives of what was withheld may stand in few words. */
function isLetGo(last: Finding, { state }: Finding, { act }: Outcome): boolean {
  return act.kind === 'review-outcome' && state === 'answered' && last.state === 'refused';
}

/** Words about what was withheld, in a letter with files of which it says no more. */
function isSent(last: Finding, finding: Finding, outcome: Outcome): boolean {
  return (
    finding.faint === true && finding.state === 'answered' && !last.whole && last.state !== 'answered' && outcome.files
  );
}

const SENT = { state: 'in-attachment', confidence: 0.6, why: 'The letter speaks of it and came with a file.' } as const;

/** A review that turns to a question by its number or words may well say less than was said before. */
function isCorrected({ confidence }: Finding, { act }: Outcome): boolean {
  return act.kind === 'review-outcome' && confidence >= TURNED;
}

const TURNED = 0.7;

/** An answer of more confidence is no guess. */
const SURE = 0.85;
const LESS: ReadonlySet<AnswerState> = new Set(['in-attachment', 'signposted', 'not-held', 'partly-answered']);

/** A review that upholds a refusal repeats it; what was partly answered stays so; one that says no more leaves all as it was. */
function uphold(last: Held, finding: Finding, outcome: Outcome): Held | null {
  if (finding.state === 'answered') return null;
  const partly = last.finding.state === 'partly-answered';
  const kept: Finding = partly ? { ...finding, state: 'partly-answered', missing: last.finding.missing } : finding;
  return { finding: kept, outcome, cited: cite(kept, outcome) };
}

/** A letter that puts everything off is spent when an answer has come. */
function isSpent(finding: Finding, outcome: Outcome, outcomes: readonly Outcome[]): boolean {
  if (!finding.whole || finding.state !== 'deferred') return false;
  const later = outcomes.slice(outcomes.indexOf(outcome) + 1);
  return later.some((one) => one.act.kind === 'response' || one.act.kind === 'review-outcome');
}

/** The provisions that stand in the words of a refusal; the only one of the letter where none stands there. */
export function cite(finding: Finding, outcome: Outcome): readonly Citation[] {
  if (finding.state !== 'refused' && finding.state !== 'partly-answered') return [];
  const { citations } = outcome.act;
  const inside = citations.filter(({ evidence }) => evidence.start < finding.end && finding.start < evidence.end);
  if (inside.length > 0 || finding.state !== 'refused') return inside;
  return new Set(citations.map((citation) => citation.cite)).size === 1 ? citations : [];
}

import type { Citation } from '../thread/act';
import type { Evidence, Message, Thread } from '../thread/thread';
import { type Outcome, PROCEDURAL } from './answer';
import type { Asked } from './asked';
import { NO, YES } from './phrases/en-answers';
import type { Answer, AnswerState, LedgerRow } from './question';
import { type Finding, hasValue } from './state';

/** Below this, silence is said to be unclear and never an unanswered question; chosen by measuring (see the threshold test). */
export const THRESHOLD = 0.5;

interface Held {
  readonly finding: Finding;
  readonly outcome: Outcome;
  readonly cited: readonly Citation[];
}

/** Puts together what all messages say of each question: the last word counts, a review that upholds keeps what was before. */
export function settle(thread: Thread, asked: readonly Asked[], outcomes: readonly Outcome[]): LedgerRow[] {
  const histories = asked.map((_, i) => readHistory(i, outcomes));
  const rows: LedgerRow[] = [];
  asked.forEach((one, i) => {
    const answer = conclude(thread, asked, outcomes, histories, i, new Set());
    rows.push({ question: one.question, answer });
  });
  return rows;
}

function readHistory(at: number, outcomes: readonly Outcome[]): Held[] {
  const held: Held[] = [];
  for (const outcome of outcomes) {
    const finding = outcome.findings.get(at);
    if (!finding) continue;
    const last = held.at(-1);
    if (finding.whole && finding.state === 'deferred' && isAnsweredAfter(outcome, outcomes)) continue;
    if (finding.state === 'deferred' && last && last.finding.state !== 'deferred') continue;
    if (finding.upholds && last) {
      const kept =
        last.finding.state === 'partly-answered' || finding.state === 'answered' ? last.finding.state : finding.state;
      const moved =
        finding.state === 'answered'
          ? last
          : { finding: { ...finding, state: kept, missing: last.finding.missing }, outcome, cited: [] };
      if (moved !== last) held.push({ ...moved, cited: cite(moved.finding, outcome) });
      continue;
    }
    held.push({ finding, outcome, cited: cite(finding, outcome) });
  }
  return held;
}

/** A letter that puts everything off is spent when an answer has come. */
function isAnsweredAfter(outcome: Outcome, outcomes: readonly Outcome[]): boolean {
  return outcomes
    .slice(outcomes.indexOf(outcome) + 1)
    .some((later) => later.act.kind === 'response' || later.act.kind === 'review-outcome');
}

/** The provisions that stand in the words of an answer. */
function cite(finding: Finding, outcome: Outcome): readonly Citation[] {
  if (finding.state !== 'refused' && finding.state !== 'partly-answered') return [];
  const inside = outcome.act.citations.filter(
    (citation) => citation.evidence.start < finding.end && finding.start < citation.evidence.end,
  );
  return inside.length > 0 || finding.state !== 'refused'
    ? inside
    : outcome.act.citations.length === 1
      ? outcome.act.citations
      : [];
}

function conclude(
  thread: Thread,
  asked: readonly Asked[],
  outcomes: readonly Outcome[],
  histories: readonly Held[][],
  at: number,
  seen: Set<number>,
): Answer {
  const history = histories[at] ?? [];
  const held = history.at(-1);
  if (!held) return conclude2(thread, asked, outcomes, histories, at, seen);
  const { finding } = held;
  const refers = finding.refers;
  if (refers !== null && !seen.has(refers) && refers !== at && asked[refers]) {
    const other = conclude(thread, asked, outcomes, histories, refers, new Set([...seen, at]));
    const state = other.state === 'unanswered' || other.state === 'unclear' ? 'unclear' : other.state;
    return { ...write(history, held, state), citations: other.citations, missing: other.missing };
  }
  return write(history, held, finding.state);
}

function write(history: readonly Held[], held: Held, state: AnswerState): Answer {
  const { finding, outcome } = held;
  return {
    state,
    in: outcome.message.id,
    evidence: quote(outcome.message, finding.start, finding.end),
    citations: [...new Set(held.cited.map((citation) => citation.cite))],
    confidence: finding.confidence,
    why: finding.why,
    missing: finding.missing,
    history: history.map((one) => ({
      state: one === held ? state : one.finding.state,
      in: one.outcome.message.id,
      on: one.outcome.message.sentOn,
    })),
    corrected: false,
  };
}

function quote(message: Message, start: number, end: number): Evidence {
  return { messageId: message.id, start, end, quote: message.text.slice(start, end) };
}

function conclude2(
  thread: Thread,
  asked: readonly Asked[],
  outcomes: readonly Outcome[],
  histories: readonly Held[][],
  at: number,
  seen: Set<number>,
): Answer {
  const condition = asked[at]?.condition;
  if (condition && !seen.has(condition.on)) {
    const parent = conclude(thread, asked, outcomes, histories, condition.on, new Set([...seen, at]));
    const polarity = readPolarity(parent);
    if (polarity && polarity !== condition.when)
      return {
        state: 'not-applicable',
        in: parent.in,
        evidence: parent.evidence,
        citations: [],
        confidence: 0.7,
        why: `It applies only if ${asked[condition.on]?.question.label ?? 'the question before it'} is answered ${condition.when}.`,
        missing: null,
        history: parent.in ? [{ state: 'not-applicable', in: parent.in, on: null }] : [],
        corrected: false,
      };
    if (parent.state === 'unanswered')
      return none('unanswered', parent.confidence, 'Nothing addresses it, nor the question on which it depends.');
    if (!polarity && parent.state !== 'partly-answered')
      return none('unclear', 0.4, 'Whether it applies depends on an answer that says neither yes nor no.');
  }
  return judgeSilence(thread, outcomes, at);
}

/** Whether an answer says yes or no to a question that others depend on. */
function readPolarity(parent: Answer): 'yes' | 'no' | null {
  if (parent.state !== 'answered' || !parent.evidence) return null;
  const words = parent.evidence.quote.replace(/^[\s–—-]+/u, '');
  if (NO.test(words)) return 'no';
  if (YES.test(words) || hasValue(words)) return 'yes';
  return /\b(?:not|no|never|none|neither|nor|yet to)\b|n['’]t\b/iu.test(words) ? 'no' : null;
}

function none(state: 'unanswered' | 'unclear', confidence: number, why: string): Answer {
  return {
    state,
    in: null,
    evidence: null,
    citations: [],
    confidence,
    why,
    missing: null,
    history: [],
    corrected: false,
  };
}

/** Nothing was found for a question: how sure is it that nothing is there? */
function judgeSilence(thread: Thread, outcomes: readonly Outcome[], at: number): Answer {
  const doubt = Math.min(...outcomes.map((outcome) => silenceIn(outcome, at)), 0.97);
  if (thread.folded || thread.messages.some((message) => message.hidden && message.party === 'authority'))
    return none('unclear', 0.3, 'A part of the letters could not be read.');
  const blank = outcomes.some((outcome) => outcome.blank.has(at));
  const why =
    outcomes.length === 0
      ? 'No message of the authority answers anything yet.'
      : blank
        ? 'The question is repeated in the reply with nothing under it.'
        : 'No message addresses it.';
  return doubt >= THRESHOLD
    ? none('unanswered', doubt, why)
    : none('unclear', doubt, 'It may be answered in words or a file that could not be laid to it.');
}

/** How sure silence is where nothing is found, by the way in which a reply answers; and what prose that could not be laid to anything takes off. */
const SILENCE = { labelled: 0.85, headed: 0.75, loose: 0.65 };
const LEFTOVER = { labelled: 0.4, headed: 0.35, loose: 0.3 };

function silenceIn(outcome: Outcome, at: number): number {
  const kind = outcome.act.kind;
  if (outcome.guessed) return 0.4;
  if (PROCEDURAL.has(kind) || outcome.findings.size === 0)
    if (kind !== 'response' && kind !== 'review-outcome') return 0.95;
  const blank = outcome.blank.get(at);
  if (blank === 'doubtful') return 0.4;
  if (blank === 'sure') return outcome.files ? 0.7 : 0.92;
  let sure =
    SILENCE[outcome.style] -
    LEFTOVER[outcome.style] * (outcome.style === 'labelled' ? outcome.leftover : Math.sign(outcome.leftover));
  if (outcome.files) sure -= 0.4;
  const near = outcome.nearness(at);
  if (outcome.style !== 'labelled') sure -= near * 0.4;
  else if (near > 0.5) sure -= near - 0.5;
  return Math.max(0.05, sure);
}

import type { Thread } from '../../thread/thread';
import { type Outcome, PROCEDURAL } from '../answer/outcome';
import type { Answer } from '../question';

/**
 * Below this, silence is said to be unclear and never an unanswered question. Chosen on the labelled threads: the test of the
 * threshold prints how many questions are rightly and wrongly said to be unanswered at each value.
 */
export const THRESHOLD = 0.55;

/** How sure silence is where nothing is found, by the way in which a reply answers. */
const SILENCE = { labelled: 0.85, headed: 0.75, loose: 0.65 };
/** What prose that could not be laid to any question takes off. */
const LEFTOVER = { labelled: 0.4, headed: 0.35, loose: 0.3 };
/** A review comes to what is disputed; what it leaves out stands as it stood. */
const REVIEW = 0.8;
/** What a file that nobody read takes off. */
const FILES = 0.4;

/** An answer that says nothing was found, or that it cannot be told. */
export function none(state: 'unanswered' | 'unclear', confidence: number, why: string): Answer {
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

/** Nothing was found for a question: says whether that is sure enough to call it unanswered. */
export function judgeSilence(thread: Thread, outcomes: readonly Outcome[], at: number): Answer {
  const unread = thread.folded || thread.messages.some((message) => message.hidden && message.party === 'authority');
  if (unread) return none('unclear', 0.3, 'A part of the letters could not be read.');
  const silent = outcomes.filter((outcome) => !outcome.findings.has(at));
  const sure = Math.min(0.97, ...silent.map((outcome) => readSilence(outcome, at)));
  if (sure < THRESHOLD)
    return none('unclear', sure, 'It may be answered in words or in a file that could not be laid to it.');
  return none('unanswered', sure, explain(outcomes, at));
}

function explain(outcomes: readonly Outcome[], at: number): string {
  if (outcomes.every((outcome) => outcome.findings.size === 0))
    return 'No message of the authority answers anything yet.';
  const blank = outcomes.some((outcome) => outcome.blank.has(at));
  return blank
    ? 'The reply repeats the question with nothing under it.'
    : 'The reply answers others and does not come to this one.';
}

/** How sure it is, 0 to 1, that one message says nothing of a question. */
function readSilence(outcome: Outcome, at: number): number {
  const { kind } = outcome.act;
  if (outcome.guessed) return 0.4;
  const answers = kind === 'response' || kind === 'review-outcome';
  if (!answers && (PROCEDURAL.has(kind) || outcome.findings.size === 0)) return 0.95;
  const blank = outcome.blank.get(at);
  if (blank === 'doubtful') return 0.4;
  if (blank === 'sure') return outcome.files ? 0.7 : 0.92;
  if (kind === 'review-outcome') return Math.max(0.05, REVIEW - Math.max(0, outcome.nearness(at) - 0.4));
  return Math.max(0.05, readProseSilence(outcome, at));
}

/** A reply that never comes to the question: the more of it is unaccounted for, the less its silence says. */
function readProseSilence({ style, leftover, files, nearness }: Outcome, at: number): number {
  const labelled = style === 'labelled';
  const near = nearness(at);
  const rest = LEFTOVER[style] * (labelled ? leftover : Math.sign(leftover));
  return SILENCE[style] - rest - (files ? FILES : 0) - (labelled ? Math.max(0, near - 0.5) : near * 0.4);
}

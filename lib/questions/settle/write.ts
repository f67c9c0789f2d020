import type { Finding } from '../answer/state/finding';
import type { Asked } from '../asked';
import type { Answer, AnswerState } from '../question';
import type { Held } from './history';

/** Writes what one message said of a question as its answer. */
export function write(
  history: readonly Held[],
  held: Held,
  state: AnswerState,
  { confidence, why }: Pick<Finding, 'confidence' | 'why'> = held.finding,
): Answer {
  const { finding, outcome } = held;
  const { start, end } = finding;
  const messageId = outcome.message.id;
  return {
    state,
    in: messageId,
    evidence: { messageId, start, end, quote: outcome.message.text.slice(start, end) },
    citations: [...new Set(held.cited.map((citation) => citation.cite))],
    confidence,
    why,
    missing: finding.missing,
    history: history.map((one) => ({
      state: one === held ? state : one.finding.state,
      in: one.outcome.message.id,
      on: one.outcome.message.sentOn,
    })),
    corrected: false,
  };
}

/** How sure it is that a question falls away. */
export const LIKELY = 0.7;

/** A question that the answer on which it depends makes fall away. */
export function fallAway(parent: Answer, on: Asked | undefined, when: 'yes' | 'no'): Answer {
  const name = on?.question.label ?? 'the question before it';
  const why = `It applies only if ${name} is answered ${when}.`;
  const history = parent.in
    ? [{ state: 'not-applicable' as const, in: parent.in, on: parent.history.at(-1)?.on ?? null }]
    : [];
  return { ...parent, state: 'not-applicable', citations: [], confidence: LIKELY, why, missing: null, history };
}

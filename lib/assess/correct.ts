import type { Answer, LedgerRow } from '../questions/question';
import type { Act } from '../thread/act';
import { type ClosedPeriods, type Correction, targetOf } from './correction';

/** The corrections that hold: the latest for each target. */
export function latest(corrections: readonly Correction[]): ReadonlyMap<string, Correction> {
  return new Map(corrections.map((correction) => [targetOf(correction), correction]));
}

/** The id of the regime that the user chose, or null. */
export function correctedRegime(held: ReadonlyMap<string, Correction>): string | null {
  const correction = held.get('regime');
  return correction?.kind === 'regime' ? correction.to : null;
}

/** The periods in which the user says that the school is closed, or null. */
export function correctedClosures(held: ReadonlyMap<string, Correction>): ClosedPeriods | null {
  const correction = held.get('school');
  return correction?.kind === 'school' ? correction.closed : null;
}

/** The act as the user corrected it, or as it was read. What it cites and promises stays. */
export function correctAct<A extends Omit<Act, 'promises' | 'citations' | 'corrected'>>(
  act: A,
  held: ReadonlyMap<string, Correction>,
): A & Pick<Act, 'corrected'> {
  const correction = held.get(`act:${act.messageId}`);
  if (correction?.kind !== 'act') return { ...act, corrected: false };
  return { ...act, kind: correction.to, why: 'You said so.', confidence: 1, corrected: true };
}

/** The row as the user corrected it, or as it was read. The evidence that was found stays beside it. */
export function correctAnswer(row: LedgerRow, held: ReadonlyMap<string, Correction>): LedgerRow {
  const correction = held.get(`answer:${row.question.id}`);
  if (correction?.kind !== 'answer') return row;
  const answer: Answer = {
    ...row.answer,
    state: correction.to,
    why: 'You said so.',
    confidence: 1,
    missing: correction.to === 'partly-answered' ? row.answer.missing : null,
    corrected: true,
  };
  return { ...row, answer };
}

import type { LedgerRow } from '../../lib/questions/question';
import { THRESHOLD } from '../../lib/questions/settle/silence';
import { type Sample, score } from './score';

/** What calling silence unanswered from a confidence on does. */
export interface Point {
  readonly threshold: number;
  readonly flagPrecision: number;
  readonly flagRecall: number;
  /** The share of threads in which nobody is accused wrongly. */
  readonly clean: number;
  /** It is the one that the program uses. */
  readonly chosen: boolean;
}

const TRIED = [0.2, 0.3, 0.4, 0.5, 0.55, 0.6, 0.63, THRESHOLD, 0.7, 0.75, 0.8, 0.85, 0.9];

/** The curve of the threshold over labelled threads. */
export function curveOf(samples: readonly Sample[]): Point[] {
  return TRIED.map((threshold) => {
    const moved = samples.map((sample) => ({ ...sample, rows: moveTo(threshold, sample.rows) }));
    const { flagPrecision, flagRecall, clean } = score(moved);
    return { threshold, flagPrecision, flagRecall, clean, chosen: threshold === THRESHOLD };
  });
}

function moveTo(threshold: number, rows: readonly LedgerRow[]): LedgerRow[] {
  return rows.map((row) => {
    const silent = row.answer.in === null && (row.answer.state === 'unanswered' || row.answer.state === 'unclear');
    const state = row.answer.confidence >= threshold ? 'unanswered' : 'unclear';
    return silent ? { ...row, answer: { ...row.answer, state } } : row;
  });
}

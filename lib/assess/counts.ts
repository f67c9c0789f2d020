import type { AnswerState, LedgerRow } from '../questions/question';
import { sayCount } from './say';

/** States in which something is still wanted from the authority. */
const open: ReadonlySet<AnswerState> = new Set(['unanswered', 'partly-answered', 'deferred']);

/** How the questions stand. `open` are those still wanted; `unclear` are counted apart, never as open. */
export interface QuestionCounts {
  readonly all: number;
  readonly unanswered: number;
  readonly partly: number;
  readonly deferred: number;
  readonly refused: number;
  readonly unclear: number;
  readonly open: number;
}

/** Counts the rows of a question list. */
export function countQuestions(rows: readonly LedgerRow[]): QuestionCounts {
  const having = (state: AnswerState) => rows.filter((row) => row.answer.state === state).length;
  return {
    all: rows.length,
    unanswered: having('unanswered'),
    partly: having('partly-answered'),
    deferred: having('deferred'),
    refused: having('refused'),
    unclear: having('unclear'),
    open: rows.filter((row) => open.has(row.answer.state)).length,
  };
}

/** Whether every question that was found was refused. */
export function isRefused({ all, refused }: QuestionCounts): boolean {
  return all > 0 && refused === all;
}

const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** `leaves 2 of 9 questions unanswered and 1 only partly answered`; empty when nothing is left or nothing was asked. */
export function sayLeft(counts: QuestionCounts): string {
  const parts = [
    { count: counts.unanswered, how: 'unanswered' },
    { count: counts.partly, how: 'only partly answered' },
    { count: counts.deferred, how: 'put off' },
    { count: counts.refused, how: 'refused' },
  ].filter(({ count }) => count > 0);
  return listed.format(
    parts.map(({ count, how }, at) => `${count} of ${at === 0 ? sayCount(counts.all, 'question') : counts.all} ${how}`),
  );
}

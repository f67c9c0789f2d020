import { answerWords } from '../lib/assess/words';
import type { LedgerRow } from '../lib/questions/question';
import { showCount } from './day';

/** States worth counting, most wanting first. What is unclear is counted as that and never as unanswered. */
const counted = ['unanswered', 'partly-answered', 'deferred', 'refused', 'unclear'] as const;

/** `2 of 9 questions not answered, 1 unclear`; empty when nothing was found to be asked. */
export function countQuestions(rows: readonly LedgerRow[]): string {
  if (rows.length === 0) return '';
  const parts = counted.flatMap((state) => {
    const count = rows.filter((row) => row.answer.state === state).length;
    return count > 0 ? [[count, answerWords[state].toLowerCase()] as const] : [];
  });
  const all = showCount(rows.length, 'question');
  if (parts.length === 0) return `${all}, none left open`;
  return parts.map(([count, words], place) => `${count}${place === 0 ? ` of ${all}` : ''} ${words}`).join(', ');
}

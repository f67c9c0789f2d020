import type { LedgerRow } from '../../questions/question';
import type { Brief } from '../brief';
import { shorten } from '../phrase';

const closed: ReadonlySet<LedgerRow['answer']['state']> = new Set(['answered', 'not-applicable', 'not-held']);

/** The questions that no answer has settled, as the requester put them before the last letter of the authority, headings of others left out. */
export function openQuestions(brief: Brief): readonly LedgerRow[] {
  return brief.rows.filter(({ answer }) => !closed.has(answer.state));
}

/** A question by its label and in its own words, on one line: `4a. How many …?`. Only one of a length that no question has is cut. */
export function writeQuestion({ question }: LedgerRow): string {
  const words = shorten(question.text, 1500).replace(/[;,]\s*(?:and|or)?$/i, '');
  return question.label === null ? `- ${words}` : `${question.label.replace(/^Q(?=[\w.])/, '')}. ${words}`;
}

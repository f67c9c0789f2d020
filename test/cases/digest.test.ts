import { expect, test } from 'vitest';
import { digestOf } from '../../lib/cases/digest';
import { sampleAssessment, sampleCase, sampleQuestions } from './samples';

function answerOf(quote: string): string {
  const [row] = sampleQuestions('answered');
  if (!row) throw new Error('There is no question.');
  const evidence = { messageId: 'incoming-2', start: 0, end: quote.length, quote };
  const questions = [{ ...row, answer: { ...row.answer, evidence } }];
  return digestOf(sampleCase(), sampleAssessment('2026-11-21', { questions })).questions[0]?.answer ?? '';
}

test.each([
  ['a short answer stands as it is', '1,284', '1,284'],
  ['a long table is kept to its end', `${'Row 12\n'.repeat(1000)}the last`, `${'Row 12\n'.repeat(1000)}the last`],
  ['one that is longer says that it was cut', 'x'.repeat(9000), `${'x'.repeat(8000)} …`],
])('%s', (_why, quote, kept) => {
  expect(answerOf(quote)).toBe(kept);
});

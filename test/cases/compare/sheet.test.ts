import { expect, test } from 'vitest';
import { compareCases } from '../../../lib/cases/compare/comparison';
import { jsonOf, sheetOf } from '../../../lib/cases/compare/sheet';
import { writeCsv } from '../../../lib/cases/csv';
import { inventClock, inventDigest, inventQuestion } from './surveys';

const calls = 'How many calls came in last winter?';
const web = 'Are waiting times published on the web?';

const comparison = compareCases([
  inventDigest(
    'Ayle Council',
    [
      inventQuestion(calls, { label: 'Q1', answer: '=1,246' }),
      inventQuestion(web, { label: 'Q2', state: 'refused', answer: 'No.', citations: ['FOIA s.31', 'FOIA s.40(2)'] }),
    ],
    { clocks: [inventClock({ state: 'met-late', endedOn: '2026-11-05', workingDaysTaken: 25, workingDaysLate: 5 })] },
  ),
  inventDigest('Beeford Council', [inventQuestion(calls, { label: 'Q1', state: 'unclear', answer: '', in: null })]),
]);

test('each authority is a row; a figure is a number, what was not asked is empty', () => {
  const { head, rows } = sheetOf(comparison);
  expect(head.slice(7)).toEqual([
    `Q1 ${calls} (state)`,
    `Q1 ${calls} (answer)`,
    `Q1 ${calls} (ground)`,
    `Q1 ${calls} (figure)`,
    `Q2 ${web} (state)`,
    `Q2 ${web} (answer)`,
    `Q2 ${web} (ground)`,
  ]);
  const address = 'https://www.whatdotheyknow.com/request/survey_ayle_council';
  expect(rows[0]?.slice(0, 7)).toEqual(['Ayle Council', 'A survey', address, 'late', 25, 5, 0]);
  expect(rows[0]?.slice(7)).toEqual(['Answered', '=1,246', '', 1246, 'Refused', 'No.', 'FOIA s.31; FOIA s.40(2)']);
  expect(rows[1]?.slice(3)).toEqual([null, null, null, 1, 'Unclear', '', '', null, null, null, null]);
});

test('as CSV no answer becomes a formula', () => {
  const { head, rows } = sheetOf(comparison);
  expect(writeCsv(head, rows).join('')).toContain(`"'=1,246"`);
});

test('as JSON it has all that it rests on, and names its schema', () => {
  const read = JSON.parse(jsonOf(comparison));
  expect([read.schema, read.version]).toEqual(['replydue-comparison', 1]);
  expect({ columns: read.columns, rows: read.rows }).toEqual(comparison);
});

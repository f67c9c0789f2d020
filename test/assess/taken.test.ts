import { expect, test } from 'vitest';
import { workingDaysTaken } from '../../lib/assess/taken';
import { sampleClock } from '../cases/samples';

const answered = (from: string | null, endedOn: string | null) =>
  sampleClock({ from, endedOn, endedBy: endedOn === null ? null : 'incoming-2' });

test.each<[why: string, regime: string | null, from: string | null, endedOn: string | null, days: number | null]>([
  ['Thursday to Thursday: Friday, and Monday to Thursday', 'uk-foia', '2026-10-01', '2026-10-08', 5],
  ['the day of receipt is day 0', 'uk-foia', '2026-10-01', '2026-10-02', 1],
  ['answered on the day on which it came', 'uk-foia', '2026-10-01', '2026-10-01', 0],
  ['Friday to Sunday: no working day passed', 'uk-foia', '2026-10-02', '2026-10-04', 0],
  [
    'over Christmas 2026: 24, 29, 30, 31 December; 25 and 28 (for Boxing Day) are closed',
    'uk-foia',
    '2026-12-23',
    '2026-12-31',
    4,
  ],
  ['not answered yet', 'uk-foia', '2026-10-01', null, null],
  ['the request shows no day', 'uk-foia', null, '2026-10-08', null],
  ['dated before the request', 'uk-foia', '2026-10-08', '2026-10-01', null],
  ['the law is not known', null, '2026-10-01', '2026-10-08', null],
  ['beyond the calendar', 'uk-foia', '2026-10-01', '2126-10-01', null],
])('%s', (_why, regime, from, endedOn, days) => {
  expect(workingDaysTaken(regime, answered(from, endedOn))).toBe(days);
});

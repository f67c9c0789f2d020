import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../lib/assess/assessment';
import { digestOf } from '../../lib/cases/digest';
import { passedBetween } from '../../lib/cases/passed';
import { sampleAssessment, sampleCase, sampleClock, sampleWindow } from './samples';

const digest = (today: string, part: Partial<Assessment>) => digestOf(sampleCase(), sampleAssessment(today, part));
const late = (clock: 'response' | 'review') =>
  ({ clocks: [sampleClock({ clock, due: '2026-11-20', state: 'overdue' })] }) as const;
const answered = (state: 'met' | 'met-late') => ({ clocks: [sampleClock({ due: '2026-11-20', state })] });
const promise = (kept: 'broken' | 'kept') => ({
  promises: [
    {
      messageId: 'incoming-2',
      date: '2026-11-20',
      about: 'all',
      kept,
      evidence: { messageId: 'incoming-2', start: 0, end: 3, quote: 'The' },
    },
  ],
});

const rows: readonly [why: string, from: string, to: string, part: Partial<Assessment>, said: readonly string[]][] = [
  ['the due day is over', '2026-11-20', '2026-11-21', late('response'), ['the reply was due on 2026-11-20']],
  ['of a review', '2026-11-18', '2026-11-23', late('review'), ['the review was due on 2026-11-20']],
  ['the answer came after it', '2026-11-20', '2026-11-24', answered('met-late'), ['the reply was due on 2026-11-20']],
  ['the answer came in time, and was read later', '2026-11-20', '2026-11-24', answered('met'), []],
  ['it is the due day itself', '2026-11-19', '2026-11-20', late('response'), []],
  ['it passed before, and was noted then', '2026-11-21', '2026-11-22', late('response'), []],
  [
    'a promise was broken',
    '2026-11-20',
    '2026-11-21',
    promise('broken'),
    ['the day 2026-11-20 that the authority had named passed'],
  ],
  ['a promise was kept', '2026-11-20', '2026-11-21', promise('kept'), []],
  [
    'a window closed',
    '2026-11-20',
    '2026-11-21',
    { windows: [sampleWindow({ closesOn: '2026-11-20' })] },
    ['a review could be asked for until 2026-11-20'],
  ],
  ['a window without an end', '2026-11-20', '2026-11-21', { windows: [sampleWindow({ closesOn: null })] }, []],
];

describe('what passes with the days', () => {
  test.each(rows)('%s', (_why, from, to, part, said) => {
    const passed = passedBetween(digest(from, part), digest(to, part));
    expect(passed).toEqual(said.map((detail) => ({ what: 'day-passed', detail })));
  });
});

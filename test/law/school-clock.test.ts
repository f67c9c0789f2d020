import { describe, expect, test } from 'vitest';
import type { ClockState } from '../../lib/law/clock';
import { readClocks } from '../../lib/law/clocks';
import type { Closures } from '../../lib/law/school';
import { type Sketch, sketch } from './thread';

interface Row {
  readonly why: string;
  readonly closed: Closures | null;
  readonly today: string;
  readonly messages: readonly Sketch[];
  readonly due: string | null;
  readonly state: ClockState;
  readonly late?: number;
  readonly says: string;
}

/** Monday 6 January 2025: working day 20 is 3 February, 25 is 10 February, 60 is 1 April (17 March is left out). */
const asked: Sketch = { day: '2025-01-06', kind: 'request' };
/** Half-term: five working days. */
const half: Closures = [['2025-01-20', '2025-01-24']];

const rows: readonly Row[] = [
  {
    why: 'no term dates: silence is certain only after 60 working days, and both bounds are said',
    closed: null,
    today: '2025-02-11',
    messages: [asked],
    due: '2025-04-01',
    state: 'running',
    says: 'between 3 February 2025 and 1 April 2025',
  },
  {
    why: 'a week closed within the time: five working days more',
    closed: half,
    today: '2025-02-10',
    messages: [asked],
    due: '2025-02-10',
    state: 'running',
    says: 'The 20 school days after 6 January 2025 end on 10 February 2025.',
  },
  {
    why: 'sixty working days end beyond the days that are known: silence after the plain twenty is called nothing',
    closed: null,
    today: '2028-12-29',
    messages: [{ day: '2028-11-20', kind: 'request' }],
    due: '2028-12-19',
    state: 'undetermined',
    says: 'not known',
  },
  {
    why: 'and late by the law of working days the day after',
    closed: half,
    today: '2025-02-11',
    messages: [asked],
    due: '2025-02-10',
    state: 'overdue',
    late: 1,
    says: 'no answer has come',
  },
  {
    why: 'answered between 20 working days and 20 school days: in time, which the bounds could not tell',
    closed: half,
    today: '2025-06-01',
    messages: [asked, { day: '2025-02-06', kind: 'response' }],
    due: '2025-02-10',
    state: 'met',
    says: 'ended on 10 February 2025',
  },
  {
    why: 'closed for so long that 60 working days end first (reg 3: "whichever occurs first")',
    closed: [['2025-01-07', '2025-03-28']],
    today: '2025-04-02',
    messages: [asked],
    due: '2025-04-01',
    state: 'overdue',
    late: 1,
    says: 'the 60 working days end first',
  },
  {
    why: 'closed days that are weekends, or holidays already, or no days, or the wrong way round, move nothing',
    closed: [
      ['2025-01-11', '2025-01-12'],
      ['soon', '2025-01-24'],
      ['2025-01-24', '2025-01-20'],
      ['2025-02-30', '2025-03-01'],
    ],
    today: '2025-01-10',
    messages: [asked],
    due: '2025-02-03',
    state: 'running',
    says: 'The 20 school days',
  },
  {
    why: 'a fee asked for on the 8th and paid on the 10th: three working days more, besides the half-term (s.10(2))',
    closed: half,
    today: '2025-02-01',
    messages: [
      asked,
      { day: '2025-01-08', kind: 'fees-notice' },
      { day: '2025-01-10', kind: 'acknowledgement', text: 'We have received your payment.' },
    ],
    due: '2025-02-13',
    state: 'running',
    says: 'do not count',
  },
];

describe("a school's own days", () => {
  test.each(rows)('$why', ({ closed, today, messages, due, state, late = null, says }) => {
    const { thread, acts } = sketch(messages, { authority: { name: 'Fernwick School', url: null, tags: ['school'] } });
    const [clock] = readClocks(thread, acts, 'uk-foia', today, closed);
    expect([clock?.due, clock?.state, clock?.workingDaysLate]).toEqual([due, state, late]);
    expect(clock?.why.join(' ')).toContain(says);
  });

  test('each closed day stands among the skipped', () => {
    const { thread, acts } = sketch([asked]);
    const [clock] = readClocks(thread, acts, 'uk-foia', '2025-01-10', half);
    expect(clock?.count).toMatchObject({ counted: 20, sessions: true, weekends: 10 });
    expect(clock?.count?.skipped.map(({ day, name }) => `${day} ${name}`)).toEqual([
      '2025-01-20 the school is closed',
      '2025-01-21 the school is closed',
      '2025-01-22 the school is closed',
      '2025-01-23 the school is closed',
      '2025-01-24 the school is closed',
    ]);
  });

  test('a law that knows no school days counts as before', () => {
    const { thread, acts } = sketch([asked]);
    expect(readClocks(thread, acts, 'uk-foisa', '2025-01-10', half)).toEqual(
      readClocks(thread, acts, 'uk-foisa', '2025-01-10'),
    );
  });
});

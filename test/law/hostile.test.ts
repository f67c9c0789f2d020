import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseRegime } from '../../lib/law/choose';
import type { Clock } from '../../lib/law/clock';
import { readClocks, readWindows } from '../../lib/law/clocks';
import { isoOf } from '../../lib/law/day';
import { regimes } from '../../lib/law/regimes';
import type { Act, ActKind } from '../../lib/thread/act';
import type { Party } from '../../lib/thread/thread';
import { countCpuTime } from '../cpu-time.ts';
import { type Sketch, sketch } from './thread';

const kinds: readonly ActKind[] = [
  'request',
  'chaser',
  'clarification',
  'review-request',
  'acknowledgement',
  'auto-reply',
  'bounce',
  'holding',
  'extension',
  'clarification-request',
  'fees-notice',
  'transfer',
  'response',
  'review-acknowledgement',
  'review-outcome',
  'other',
  'unclear',
];
const parties: readonly Party[] = ['requester', 'authority', 'overseer', 'other'];
const grounds: readonly Act['ground'][] = [
  'public-interest',
  'complexity',
  'volume',
  'consultation',
  'third-party',
  'none',
  null,
];
const statuses = [null, 'waiting_response', 'successful', 'user_withdrawn', 'gone_postal', 'transferred', '__proto__'];

const day = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 20_000, max: 20_300 }).map(isoOf) },
  { weight: 1, arbitrary: fc.constantFrom(null, '1999-06-01', '2025-02-30', '2040-01-01', 'soon', '') },
);
const message: fc.Arbitrary<Sketch> = fc.record({
  day,
  kind: fc.constantFrom(...kinds),
  text: fc.constantFrom(
    '',
    'We have transferred your request.',
    'I have paid the fee.',
    'Question 3 went to the county.',
    '\u202e>>> \u0000',
  ),
  ground: fc.constantFrom(...grounds),
  cites: fc.subarray(['FOIA s.35(1)(a)', 'FOIA s.12(1)', 'EIR reg 7(1)', 's.', '', 'EIR reg 12(4)(b)']),
  promises: fc.array(fc.integer({ min: 20_000, max: 20_400 }).map(isoOf), { maxLength: 2 }),
  message: fc.record({
    party: fc.constantFrom(...parties),
    receivedOn: fc.constantFrom(null, null, '2025-01-20', 'later'),
    resentOn: fc.subarray(['2025-02-03', '2025-01-13', 'again']),
    hidden: fc.boolean(),
  }),
});
const anything = fc.record({
  sketches: fc.array(message, { maxLength: 12 }),
  status: fc.constantFrom(...statuses),
  dueOn: fc.constantFrom(null, '2025-02-03', 'whenever'),
  law: fc.constantFrom(...regimes.map(({ id }) => id)),
  tags: fc.subarray(['school', 'scotland', 'foi_no', 'eir_only']),
  today: fc.integer({ min: 19_900, max: 20_700 }).map(isoOf),
  closures: fc.option(
    fc.array(
      fc.tuple(
        fc.constantFrom('2024-12-20', '0001-01-01', 'soon', '2025-02-30'),
        fc.constantFrom('2025-01-31', '9999-12-31', ''),
      ),
      {
        maxLength: 3,
      },
    ),
  ),
});

function readAll({
  sketches,
  status,
  dueOn,
  law,
  tags,
  today,
  closures,
}: typeof anything extends fc.Arbitrary<infer T> ? T : never) {
  const { thread, acts } = sketch(sketches, {
    claims: { status, dueOn, law: 'foi' },
    authority: { name: 'Fernwick Council', url: null, tags },
  });
  const clocks = readClocks(thread, acts, law, today, closures);
  return {
    thread,
    acts,
    clocks,
    windows: readWindows(thread, acts, clocks, law, today),
    choice: chooseRegime(thread, null),
  };
}

/** What holds of every clock, whatever the messages. */
function check(clock: Clock, today: string): void {
  const { state, due, endedOn, endedBy, workingDaysLate: late, from, why, count } = clock;
  if (state === 'overdue') expect(due !== null && due < today && endedBy === null).toBe(true);
  if (state === 'running' || state === 'extended') expect(due !== null && due >= today && late === null).toBe(true);
  if (state === 'met') expect(endedOn !== null && due !== null && endedOn <= due && late === null).toBe(true);
  if (state === 'met-late') expect(endedOn !== null && due !== null && endedOn > due).toBe(true);
  if (state === 'undetermined' || state === 'paused' || state === 'stopped') expect(late).toBeNull();
  if (late !== null) expect(late).toBeGreaterThanOrEqual(0);
  if (count) expect([count.from, count.due]).toEqual([from, due]);
  expect(why.length).toBeGreaterThan(0);
}

describe('whatever the messages', () => {
  test('every clock and window is told, and tells the truth about itself', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const { clocks, windows, choice } = readAll(given);
        for (const clock of clocks) check(clock, given.today);
        for (const { opensOn, closesOn, state, why } of windows) {
          expect(why).not.toBe('');
          if (state === 'closed') expect(closesOn !== null && closesOn < given.today).toBe(true);
          if (state === 'not-yet') expect(opensOn > given.today).toBe(true);
        }
        expect(choice.why).not.toBe('');
      }),
      { numRuns: 1500 },
    );
  });

  test('tomorrow changes only what a day can change, and nothing gets less late', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const today = readAll(given).clocks;
        const later = readAll({ ...given, today: '2026-12-01' }).clocks;
        expect(later.map((one) => [one.clock, one.from, one.endedOn])).toEqual(
          today.map((one) => [one.clock, one.from, one.endedOn]),
        );
        today.forEach((one, at) => {
          if (one.endedOn !== null) expect({ ...later[at], why: [] }).toEqual({ ...one, why: [] });
          if (one.state === 'overdue') expect(later[at]).toMatchObject({ state: 'overdue', due: one.due });
        });
      }),
      { numRuns: 400 },
    );
  });

  test('reading changes nothing of what it reads', () => {
    const { thread, acts } = sketch([
      { day: '2025-01-06', kind: 'request' },
      { day: '2025-02-10', kind: 'response' },
    ]);
    const before = JSON.stringify([thread, acts]);
    const clocks = readClocks(thread, acts, 'uk-foia', '2025-03-01');
    readWindows(thread, acts, clocks, 'uk-foia', '2025-03-01');
    chooseRegime(thread, null);
    expect(JSON.stringify([thread, acts])).toBe(before);
    expect(JSON.parse(JSON.stringify(clocks))).toEqual(clocks);
  });
});

test('a letter of 200 kB is read in no time', () => {
  const texts = [
    'x'.repeat(200_000),
    ' '.repeat(200_000),
    '\n'.repeat(200_000),
    '>'.repeat(200_000),
    'sent your the '.repeat(15_000),
    'EIR '.repeat(50_000),
    '1 working day review. '.repeat(9_000),
  ];
  const letters = ['fees-notice', 'transfer', 'other', 'response'] as const;
  for (const text of texts) {
    const answers = letters.map((kind, at) => ({ day: `2025-01-1${at}`, kind, text }));
    const { thread, acts } = sketch([{ day: '2025-01-06', kind: 'request' }, ...answers]);
    const spent = countCpuTime();
    const clocks = readClocks(thread, acts, 'uk-foia', '2025-06-01');
    readWindows(thread, acts, clocks, 'uk-foia', '2025-06-01');
    chooseRegime(thread, null);
    expect(spent()).toBeLessThan(1500);
  }
});

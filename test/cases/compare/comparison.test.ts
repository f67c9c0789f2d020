import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareCases } from '../../../lib/cases/compare/comparison';
import type { CaseDigest } from '../../../lib/cases/digest';
import { inventClock, inventDigest, inventQuestion } from './surveys';

const calls = 'How many calls came in last winter?';
const cost = 'What did the telephone system cost?';
const web = 'Are waiting times published on the web?';

const cases = (): readonly CaseDigest[] => [
  inventDigest(
    'Wexmouth Council',
    [
      inventQuestion(calls, { label: 'Q1', answer: '611,302' }),
      inventQuestion(cost, { label: 'Q2', state: 'refused', citations: ['FOIA s.43(2)'], answer: 'It is withheld.' }),
      inventQuestion(web, { label: 'Q3', state: 'unanswered', answer: '', in: null, on: null }),
    ],
    { clocks: [inventClock({ state: 'met-late', endedOn: '2026-11-05', workingDaysTaken: 25, workingDaysLate: 5 })] },
  ),
  inventDigest(
    'Ayle Council',
    [
      inventQuestion(calls, { label: 'Q1', answer: '214,880' }),
      inventQuestion(web, { label: 'Q2', answer: 'No' }),
      inventQuestion(cost, { label: 'Q3', state: 'partly-answered', answer: '\u00a31,200 for the handsets' }),
    ],
    { clocks: [inventClock({ state: 'met', endedOn: '2026-10-20', workingDaysTaken: 13 })] },
  ),
  inventDigest('Beeford Council', [
    inventQuestion(calls, { label: '1', answer: 'About 90,000 by day and 1,000 by night' }),
    inventQuestion(cost, { label: '2', state: 'refused', citations: ['FOIA s.43(2)', 'FOIA s.40(2)'], answer: 'No.' }),
  ]),
];

describe('cases side by side', () => {
  const { rows, columns } = compareCases(cases());
  const [ayle, beeford, wexmouth] = rows;

  test('each authority is a row, by name; each question is a column, as most ask it', () => {
    expect(rows.map(({ authority }) => authority)).toEqual(['Ayle Council', 'Beeford Council', 'Wexmouth Council']);
    expect(columns.map(({ text, labels, asked }) => [text, labels, asked])).toEqual([
      [calls, ['Q1', '1'], 3],
      [cost, ['2', 'Q2', 'Q3'], 3],
      [web, ['Q2', 'Q3'], 2],
    ]);
  });

  test('a cell has the answer, its state and its message; where nothing was asked there is none', () => {
    expect(ayle?.replies[2]).toMatchObject({ answer: 'No', state: 'answered', in: 'incoming-2', likeness: 1 });
    expect(beeford?.replies[2]).toBeNull();
  });

  test('who answered late; where no clock runs nothing is said', () => {
    expect([ayle?.timing?.state, wexmouth?.timing?.state, beeford?.timing]).toEqual(['in-time', 'late', null]);
  });

  test('who refused what under what, and what is open', () => {
    expect(wexmouth?.refusals).toEqual([{ cite: 'FOIA s.43(2)', count: 1 }]);
    expect(columns[1]?.refusals).toEqual([
      { cite: 'FOIA s.43(2)', count: 2 },
      { cite: 'FOIA s.40(2)', count: 1 },
    ]);
    // Unanswered is open, and so is what was answered in part.
    expect(rows.map(({ open }) => open)).toEqual([1, 0, 1]);
    expect(columns.map(({ open }) => open)).toEqual([0, 1, 1]);
  });

  test('the figures of a column; a cell with several is left out, not guessed', () => {
    expect(columns[0]?.measure).toMatchObject({ unit: '', min: 214_880, median: 413_091, max: 611_302, leftOut: 1 });
    expect(beeford?.replies[0]?.figure).toEqual({ kind: 'several', words: ['About 90,000', '1,000'] });
    expect(columns[1]?.measure?.values).toEqual([{ row: 0, value: 1200, about: false, partly: true }]);
    expect(columns[2]?.measure).toBeNull();
  });
});

test('a refusal without a ground is counted as such', () => {
  const { columns } = compareCases([inventDigest('Ayle Council', [inventQuestion(cost, { state: 'refused' })])]);
  expect(columns[0]?.refusals).toEqual([{ cite: '', count: 1 }]);
});

test('questions that may be the same point at each other', () => {
  const { columns } = compareCases([
    inventDigest('Ayle Council', ['What was the annual spend?']),
    inventDigest('Beeford Council', ['What was the annual spend on software licensing?']),
  ]);
  expect(columns.map(({ perhaps }) => perhaps.map(({ column }) => column))).toEqual([[1], [0]]);
});

test('in whichever order the cases come, the table is the same', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (order) => {
      const there = cases();
      expect(compareCases(order.flatMap((at) => there[at] ?? []))).toEqual(compareCases(there));
    }),
  );
});

test('where numbers are written with a comma they are read so', () => {
  const asked = inventQuestion('Number of systems', { answer: '1.234' });
  const read = (regime: string) => compareCases([inventDigest('A', [asked], { regime })]).columns[0]?.measure?.max;
  expect([read('uk-foia'), read('de-ifg')]).toEqual([1.234, 1234]);
});

test('nothing to compare is an empty table', () => {
  expect(compareCases([])).toEqual({ rows: [], columns: [] });
  expect(compareCases([inventDigest('Ayle Council', [])]).rows).toHaveLength(1);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CaseRow } from '../../lib/cases/case';
import { NEVER } from '../../lib/cases/days';
import { daysIn } from '../../lib/cases/list/filter';
import { compareRows, orderRows } from '../../lib/cases/list/order';
import { type ColumnId, columnIds } from '../../lib/cases/list/query';
import { type Known, sortRows } from '../../lib/cases/list/sort';
import { sampleRow } from './samples';

const TODAY = '2026-11-21';
const known: Known = {
  daysIn: daysIn(
    () => TODAY,
    () => TODAY,
  ),
  countLate: (regime, dueOn) => (regime === null ? null : 21 - Number(dueOn.slice(-2))),
  nameLaw: (regime) => regime ?? '',
};

const orders: readonly [by: ColumnId, why: string, rows: readonly Partial<CaseRow>[]][] = [
  ['title', 'accents and case do not matter', [{ title: 'École' }, { title: 'fines' }, { title: 'Zoo' }]],
  ['authority', 'as the alphabet has it', [{ authority: 'Ashford' }, { authority: 'wex' }]],
  ['next', 'no day comes last', [{ nextOn: '2026-11-01' }, { nextOn: '2026-12-01' }, { nextOn: NEVER }]],
  [
    'late',
    'what is not late, or not countable, comes last',
    [
      { nextOn: '2026-11-19' },
      { nextOn: '2026-11-10' },
      { nextOn: '2026-11-09', regime: null },
      { nextOn: '2026-12-01' },
    ],
  ],
  [
    'questions',
    'where no question was found, it comes last',
    [
      { questions: 5, openQuestions: 0 },
      { questions: 9, openQuestions: 3 },
      { questions: 0, openQuestions: 0 },
    ],
  ],
  [
    'outcome',
    'from nothing to all',
    [{ outcome: 'none-yet' }, { outcome: 'refused' }, { outcome: 'answered' }, { outcome: 'unclear' }],
  ],
  ['tags', 'without tags last', [{ tags: ['a'] }, { tags: ['b', 'a'] }, { tags: [] }]],
  ['law', 'not known last', [{ regime: 'ie-foi' }, { regime: 'uk-foia' }, { regime: null }]],
  ['asked', 'no day last', [{ askedOn: '2026-01-01' }, { askedOn: '2026-02-01' }, { askedOn: null }]],
];

test.each(orders)('by %s: %s', (by, _why, parts) => {
  const rows = parts.map((part, at) => sampleRow({ url: `https://a.example/${at}`, ...part }));
  const sorted = sortRows(orderRows(rows.toReversed(), TODAY), { by, down: false }, known);
  expect(sorted.map(({ url }) => url)).toEqual(rows.map(({ url }) => url));
});

test('the other way round, what has nothing to be sorted by is still last', () => {
  const rows = ['2026-12-01', '2026-11-01', NEVER].map((nextOn, at) =>
    sampleRow({ url: `https://a.example/${at}`, nextOn }),
  );
  expect(sortRows(orderRows(rows, TODAY), { by: 'next', down: true }, known)).toEqual(rows);
});

test('whatever it is sorted by, nothing is lost, and what is equal stands by urgency', () => {
  const row = fc
    .record({
      nextOn: fc.constantFrom('2026-11-01', '2026-11-25', '2026-12-25', NEVER),
      owed: fc.constantFrom<0 | 1>(0, 1),
      title: fc.constantFrom('A', 'B'),
      at: fc.nat(1000),
    })
    .map(({ at, ...part }) => sampleRow({ url: `https://a.example/${at}`, ...part }));
  const rows = fc.uniqueArray(row, { selector: ({ url }) => url });
  fc.assert(
    fc.property(rows, fc.constantFrom(...columnIds), fc.boolean(), (all, by, down) => {
      const urgent = orderRows(all, TODAY);
      expect(urgent).toEqual(all.toSorted(compareRows(TODAY)));
      const sorted = sortRows(urgent, { by, down }, known);
      expect(sorted.map(({ url }) => url).sort()).toEqual(all.map(({ url }) => url).sort());
      const same = sorted.filter(({ title }) => title === 'A');
      if (by === 'title') expect(same).toEqual(same.toSorted(compareRows(TODAY)));
    }),
  );
});

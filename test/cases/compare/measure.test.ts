import { expect, test } from 'vitest';
import type { Figure } from '../../../lib/cases/compare/figure';
import { type Given, measureColumn, medianOf } from '../../../lib/cases/compare/measure';

const one = (value: number, unit: '' | '%' | '\u00a3' | null = ''): Figure => ({
  kind: 'one',
  value,
  unit,
  how: 'exact',
});
const none: Figure = { kind: 'none' };
const given = (...figures: readonly Figure[]): readonly Given[] =>
  figures.map((figure, row) => ({ row, state: 'answered', figure }));

test.each<[why: string, figures: readonly Figure[], measure: object | null]>([
  ['three figures', [one(5), one(1), one(3)], { min: 1, median: 3, max: 5, leftOut: 0 }],
  ['four: the median lies between', [one(1), one(2), one(4), one(10)], { min: 1, median: 3, max: 10 }],
  ['one is enough', [one(38), none, none], { min: 38, median: 38, max: 38, leftOut: 0 }],
  [
    'most are shares: a plain number is no share',
    [one(9, '%'), one(12, '%'), one(64_230)],
    { unit: '%', max: 12, leftOut: 1 },
  ],
  ['none in words is nought of any unit', [one(0, null), one(12, '%')], { unit: '%', min: 0, max: 12 }],
  ['only noughts', [one(0, null)], { unit: '', max: 0 }],
  [
    'several figures and bounds are left out',
    [one(3), { kind: 'several', words: ['1', '2'] }, { kind: 'bound', words: '<5' }],
    { max: 3, leftOut: 2 },
  ],
  ['no figure', [none, none], null],
])('%s', (_why, figures, measure) => {
  const found = measureColumn('How many systems are used?', given(...figures));
  if (measure === null) expect(found).toBeNull();
  else expect(found).toMatchObject(measure);
});

test('a question that does not ask for a number has figures when most answers are one', () => {
  const measure = (...figures: readonly Figure[]) => measureColumn('Lorries', given(...figures))?.max ?? null;
  expect([measure(one(3), one(4), none), measure(one(3), none), measure(none)]).toEqual([4, null, null]);
});

test('yes or no is never a figure, and of a refusal none is taken', () => {
  expect(measureColumn('Are calls recorded?', given(one(90)))).toBeNull();
  expect(measureColumn('How many?', [{ row: 0, state: 'refused', figure: one(21) }])).toBeNull();
});

test('the values keep their rows, and what is only a part is marked', () => {
  const column: readonly Given[] = [
    { row: 4, state: 'answered', figure: { kind: 'one', value: 9, unit: '', how: 'about' } },
    { row: 7, state: 'partly-answered', figure: one(2) },
  ];
  expect(measureColumn('How many?', column)?.values).toEqual([
    { row: 7, value: 2, about: false, partly: true },
    { row: 4, value: 9, about: true, partly: false },
  ]);
});

test.each<[numbers: readonly number[], median: number]>([
  [[], Number.NaN],
  [[4], 4],
  [[4, 5], 4.5],
  [[1, 2, 9], 2],
])('the median of %j is %d', (numbers, median) => {
  expect(medianOf(numbers)).toBe(median);
});

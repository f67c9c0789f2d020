import { expect, test } from 'vitest';
import { makeScale } from '../../../components/casebook/timeline/scale';
import { makeTicks } from '../../../components/casebook/timeline/ticks';

const axis = (days: readonly string[]) => makeScale(days, 0, 1000);

const places: readonly [why: string, days: readonly string[], day: string, x: number][] = [
  ['the first day stands at the left end', ['2025-01-01', '2025-04-11'], '2025-01-01', 0],
  ['the last at the right end', ['2025-01-01', '2025-04-11'], '2025-04-11', 1000],
  ['a day between in proportion: 20 of 100 days', ['2025-01-01', '2025-04-11'], '2025-01-21', 200],
  ['in whatever order they are given', ['2025-04-11', '2025-01-01'], '2025-01-21', 200],
  ['a thread of one day stands in the middle of 14', ['2025-01-01'], '2025-01-01', 500],
  ['a day before all others stands at the left end', ['2025-01-01', '2025-04-11'], '2024-01-01', 0],
  ['ten years, of which none is empty, are in proportion', years(2015, 2025), '2020-01-01', (1826 / 3653) * 1000],
];

test.each(places)('%s', (_why, days, day, x) => {
  expect(axis(days)?.at(day)).toBeCloseTo(x, 5);
});

function years(from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, at) => `${from + at}-01-01`);
}

test('there is no axis without a day', () => {
  expect(axis([])).toBeNull();
  expect(axis(['no day'])).toBeNull();
});

test('nine empty years take no more room than a part of what happened, and are told', () => {
  const scale = axis(['2015-01-01', '2015-02-01', '2015-03-01', '2024-03-01']);
  expect(scale?.stretches.map(({ cut }) => cut)).toEqual([false, true, false]);
  const [before, gap] = scale?.stretches ?? [];
  expect((gap?.x1 ?? 0) - (gap?.x0 ?? 0)).toBeLessThan((before?.x1 ?? 0) - (before?.x0 ?? 0));
  expect(scale && makeTicks(scale, 1000).map(({ label }) => label)).toContain('9 years');
  expect(scale?.at('2015-03-01')).toBeLessThan(gap?.x0 ?? 0);
  expect(scale?.at('2024-03-01')).toBeGreaterThan(gap?.x1 ?? 0);
});

test('half a year without a word is drawn as long as it was: no gap is short that is not most of the whole', () => {
  expect(axis(['2025-01-01', '2025-03-01', '2025-06-01', '2025-08-20'])?.stretches).toHaveLength(1);
});

const ticked: readonly [why: string, days: readonly string[], width: number, labels: readonly string[]][] = [
  [
    'two weeks: every day that there is room for, the year once',
    ['2025-12-27', '2026-01-10'],
    700,
    ['27 Dec 2025', '29 Dec', '31 Dec', '2 Jan 2026', '4 Jan', '6 Jan', '8 Jan'],
  ],
  ['on a narrow screen: Mondays', ['2025-03-01', '2025-03-15'], 340, ['3 Mar 2025', '10 Mar']],
  ['months, by their first', ['2025-01-15', '2025-05-20'], 400, ['Feb 2025', 'Mar', 'Apr', 'May']],
  [
    'quarters, where a name that would reach beyond the end is left out',
    ['2024-11-01', '2025-03-01', '2025-08-01', '2025-12-01', '2026-02-01'],
    420,
    ['Jan 2025', 'Apr', 'Jul', 'Oct'],
  ],
  ['ten years: by two', years(2015, 2025), 400, ['2016', '2018', '2020', '2022', '2024']],
];

test.each(ticked)('the axis names %s', (_why, days, width, labels) => {
  const scale = makeScale(days, 0, width);
  expect(scale && makeTicks(scale, width).flatMap(({ label }) => label || [])).toEqual(labels);
});

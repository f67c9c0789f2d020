import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packMarks, takeLanes } from '../../../components/casebook/timeline/lanes';
import { type Layout, layOut } from '../../../components/casebook/timeline/layout';
import type { Story } from '../../../components/casebook/timeline/story';
import { barOf, dayAfter, flagOn, markOn, storyOf } from './invented';

const lanes: readonly [why: string, rooms: readonly (readonly [number, number])[], lanes: readonly number[]][] = [
  [
    'what does not overlap stands in one line',
    [
      [0, 10],
      [10, 20],
      [30, 40],
    ],
    [0, 0, 0],
  ],
  [
    'what overlaps stands beneath',
    [
      [0, 10],
      [5, 15],
      [9, 20],
    ],
    [0, 1, 2],
  ],
  [
    'a line that is free again is taken',
    [
      [0, 10],
      [5, 30],
      [12, 20],
    ],
    [0, 1, 0],
  ],
  [
    'in whatever order it comes',
    [
      [12, 20],
      [5, 30],
      [0, 10],
    ],
    [0, 1, 0],
  ],
];

test.each(lanes)('%s', (_why, rooms, expected) => {
  expect(takeLanes(rooms.map(([start, end]) => ({ start, end })))).toEqual(expected);
});

const packs: readonly [why: string, xs: readonly number[], most: number, spots: ReturnType<typeof packMarks>][] = [
  ['alone where it belongs', [33], 2, [{ x: 33, lane: 0, holds: [0] }]],
  [
    'two at one place beneath each other',
    [33, 33],
    2,
    [
      { x: 33, lane: 0, holds: [0] },
      { x: 33, lane: 1, holds: [1] },
    ],
  ],
  [
    'where there are too many, the rest stands together in the last line of a column',
    [33, 33, 34, 90],
    2,
    [
      { x: 30, lane: 0, holds: [0] },
      { x: 30, lane: 1, holds: [1, 2] },
      { x: 90, lane: 0, holds: [3] },
    ],
  ],
];

test.each(packs)('marks stand %s', (_why, xs, most, spots) => {
  expect(packMarks(xs, 20, most)).toEqual(spots);
});

/** Every message of a layout, and whether two things of it overlap or lie outside. */
function check(layout: Layout, story: Story): void {
  const spots = [...layout.marks, ...layout.flags].map(({ x, y }) => ({ x, y }));
  expect(
    layout.marks.reduce((sum, { marks }) => sum + marks.length, 0),
    'every message has its place',
  ).toBe(story.marks.length);
  expect(
    layout.flags.reduce((sum, { flags }) => sum + flags.length, 0),
    'every day has its place',
  ).toBe(story.flags.length);
  expect(layout.bars.length + layout.left).toBe(layout.axisY === null ? 0 : story.bars.length);
  for (const { x, y } of spots) {
    expect(x - 10).toBeGreaterThanOrEqual(0);
    expect(x + 10).toBeLessThanOrEqual(layout.width);
    expect(y + 10).toBeLessThanOrEqual(layout.axisY ?? layout.height);
  }
  for (const line of new Set(spots.map(({ y }) => y))) {
    const xs = spots.flatMap(({ x, y }) => (y === line ? [x] : [])).sort((one, other) => one - other);
    for (const [at, x] of xs.entries()) if (at > 0) expect(x - (xs[at - 1] ?? 0)).toBeGreaterThanOrEqual(20 - 1e-6);
  }
  for (const [at, one] of layout.bars.entries()) {
    expect(one.y + 32).toBeLessThanOrEqual(layout.axisY ?? 0);
    for (const other of layout.bars.slice(at + 1))
      expect(apart(one, other), `${one.bar.id} and ${other.bar.id}`).toBe(true);
  }
}

type Placed = Layout['bars'][number];

function apart(one: Placed, other: Placed): boolean {
  if (one.y !== other.y) return true;
  const [left, right] = one.labelX < other.labelX ? [one, other] : [other, one];
  const end = Math.max(left.labelX + left.bar.label.length * 6, ...left.pieces.map(({ x1 }) => x1));
  return end <= right.labelX;
}

const five = Array.from({ length: 500 }, (_, at) => at);

const stories: readonly [why: string, Story][] = [
  ['nothing at all', storyOf({})],
  ['one message', storyOf({ marks: [markOn('2020-01-01')] })],
  ['500 messages on one day', storyOf({ marks: five.map((at) => markOn('2020-01-01', at)) })],
  [
    '500 messages on 500 days',
    storyOf({ marks: five.map((at) => markOn(dayAfter(at), at, { party: at % 2 ? 'authority' : 'requester' })) }),
  ],
  [
    '500 messages over ten years',
    storyOf({ marks: five.map((at) => markOn(dayAfter(at * 7), at)), today: dayAfter(3600) }),
  ],
  ['messages without a day', storyOf({ marks: five.slice(0, 9).map((at) => markOn(null, at)) })],
  [
    'one with a day among some without',
    storyOf({ marks: [markOn(null), markOn('2020-02-01', 1), markOn(null, 2)], today: '2020-03-01' }),
  ],
  [
    'a day that nobody wrote on, and ten years of silence',
    storyOf({ marks: [markOn('2020-01-01')], flags: [flagOn('2020-02-01')], today: dayAfter(3650) }),
  ],
  ['forty promises for one day', storyOf({ flags: five.slice(0, 40).map((at) => flagOn('2020-02-01', `${at}`)) })],
  [
    'thirty clocks at once',
    storyOf({ bars: five.slice(0, 30).map((at) => barOf('2020-01-01', '2020-02-01', { id: `${at}` })) }),
  ],
];

describe.each([320, 380, 720, 3840])('in %i pixels', (width) => {
  test.each(stories)('%s: nothing overlaps, nothing is left out, nothing lies outside', (_why, story) => {
    const layout = layOut(story, width);
    check(layout, story);
    expect(layout.height).toBeLessThan(640);
  });
});

test('for all threads', async () => {
  const day = fc.integer({ min: 0, max: 4000 }).map(dayAfter);
  const any = fc.record({
    marks: fc.array(fc.tuple(fc.option(day), fc.constantFrom('requester', 'authority', 'overseer', 'other')), {
      maxLength: 60,
    }),
    flags: fc.array(day, { maxLength: 12 }),
    bars: fc.array(fc.tuple(day, day), { maxLength: 12 }),
    today: day,
  });
  await fc.assert(
    fc.property(any, fc.integer({ min: 300, max: 4000 }), ({ marks, flags, bars, today }, width) => {
      const story = storyOf({
        marks: marks.map(([on, party], at) => markOn(on, at, { party })),
        flags: flags.map((on, at) => flagOn(on, `${at}`)),
        bars: bars.map(([one, other], at) =>
          barOf(one < other ? one : other, one < other ? other : one, { id: `${at}` }),
        ),
        today,
      });
      check(layOut(story, width), story);
    }),
  );
});

test('messages without a day stand between their neighbours, in the order of the thread', () => {
  const story = storyOf({
    marks: [markOn('2020-01-01'), markOn(null, 1), markOn(null, 2), markOn('2020-04-01', 3)],
    today: '2020-04-01',
  });
  const xs = layOut(story, 700).marks.map(({ x }) => x);
  expect(xs).toEqual([20, 240, 460, 680]);
});

test('where no day is known there is neither an axis nor a today', () => {
  expect(layOut(storyOf({ marks: [markOn(null)] }), 700)).toMatchObject({ axisY: null, todayX: null, ticks: [] });
});

import { expect, test } from 'vitest';
import { type DayInLetter, readDayFeatures, weighDay } from '../../lib/law/promises-weigh';
import { readOdds, writeOdds } from '../../lib/thread/odds';
import { learnDays, readDayLessons } from './days';

const FRIDAY: DayInLetter = {
  text: 'You will have our reply by Friday.',
  start: 27,
  end: 33,
  above: '',
  act: 'holding',
  ahead: 2,
  days: 1,
};

/** Every fifth day is kept from learning, and told by what was learned from the others. */
test('what is promised is learned from four fifths of the days well enough to tell the fifth', () => {
  const lessons = readDayLessons();
  const kept = lessons.filter((_lesson, i) => i % 5 === 4);
  const weights = readOdds(writeOdds(learnDays(lessons.filter((_lesson, i) => i % 5 !== 4))));
  const right = kept.filter(({ day, promised }) => weighDay(day, weights) > 0.5 === promised);
  console.log(`${right.length} of ${kept.length}, ${kept.filter(({ promised }) => promised).length} promised`);
  expect(right.length / kept.length).toBeGreaterThanOrEqual(0.9);
}, 60_000);

test.each([
  ['a reply by a day', FRIDAY, true],
  ['what the reader must do', { ...FRIDAY, text: 'We need your answer back by Friday.', start: 28, end: 34 }, false],
  ['a meeting', { ...FRIDAY, text: 'The council meets again on Friday.', start: 27, end: 33 }, false],
] as const)('what is shipped tells %s', (_why, day, promised) => {
  expect(weighDay(day) > 0.5).toBe(promised);
});

test('weights are read as they were written, to a tenth, and those of nothing are left out', () => {
  const written = writeOdds(
    new Map([...readDayFeatures(FRIDAY).map((name, i) => [name, i / 10 - 0.5] as const), ['far', 9]]),
  );
  const read = readOdds(written);
  expect(read.get('always:')).toBeCloseTo(-0.5);
  expect(read.get('act:holding')).toBeCloseTo(-0.4);
  expect(read.get('far')).toBeCloseTo(1.3);
  expect([...read.values()].every((weight) => weight !== 0)).toBe(true);
});

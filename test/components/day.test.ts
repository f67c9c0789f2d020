import { expect, test } from 'vitest';
import { showCount, showDay } from '../../components/day';

test.each([
  ['2025-01-14', 'Tuesday 14 January 2025', 'an ordinary day'],
  ['2025-03-30', 'Sunday 30 March 2025', 'the day on which British clocks go forward'],
  ['2024-02-29', 'Thursday 29 February 2024', 'a leap day'],
  ['soon', 'soon', 'what is no day is given back'],
])('%s is shown as %s: %s', (day, words) => {
  expect(showDay(day)).toBe(words);
});

test('a day does not slip in a zone far from Greenwich', () => {
  const zone = process.env['TZ'];
  for (const far of ['Pacific/Auckland', 'America/Los_Angeles']) {
    process.env['TZ'] = far;
    expect(showDay('2025-01-14')).toBe('Tuesday 14 January 2025');
  }
  process.env['TZ'] = zone;
});

test.each([
  [0, '0 questions'],
  [1, '1 question'],
  [2, '2 questions'],
])('%i is counted as %s', (count, words) => {
  expect(showCount(count, 'question')).toBe(words);
});

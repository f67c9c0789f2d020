import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, isoOf, numberOf, sayDay, sayWeekday, weekdayOf } from '../../lib/law/day';

describe('days', () => {
  test('number and ISO agree with Temporal on every day from 1995 to 2035', () => {
    const epoch = Temporal.PlainDate.from('1970-01-01');
    let day = Temporal.PlainDate.from('1995-01-01');
    const end = Temporal.PlainDate.from('2035-12-31');
    let number = epoch.until(day).days;
    for (; Temporal.PlainDate.compare(day, end) <= 0; day = day.add({ days: 1 }), number += 1) {
      const iso = day.toString();
      if (numberOf(iso) !== number || isoOf(number) !== iso || weekdayOf(number) % 7 !== day.dayOfWeek % 7) {
        expect.fail(`${iso} is number ${numberOf(iso)}, ${isoOf(number)}, weekday ${weekdayOf(number)}`);
      }
    }
    expect(isoOf(number - 1)).toBe('2035-12-31');
  });

  test.each([
    ['2024-02-30', 'February never has 30 days'],
    ['2023-02-29', 'no leap year'],
    ['1900-02-29', 'a century is no leap year'],
    ['2024-13-01', 'no 13th month'],
    ['2024-00-10', 'no month 0'],
    ['2024-01-00', 'no day 0'],
    ['2024-1-1', 'too short'],
    ['08/02/2019', 'another notation'],
    ['2024-01-15T10:00', 'a moment, not a day'],
    ['20240-01-1', 'dashes in the wrong place'],
    ['abcd-ef-gh', 'letters'],
    ['', 'nothing'],
  ])('%j is no day: %s', (day) => {
    expect(numberOf(day)).toBeNull();
  });

  test('the leap days of 2000 and 2024 exist', () => {
    expect(isoOf(numberOf('2000-02-29') ?? 0)).toBe('2000-02-29');
    expect(isoOf(numberOf('2024-02-29') ?? 0)).toBe('2024-02-29');
  });

  test.each([
    ['2024-01-31', 1, '2024-02-29', 'February of a leap year ends on the 29th'],
    ['2023-01-31', 1, '2023-02-28', 'and of a common year on the 28th'],
    ['2024-08-31', 6, '2025-02-28', 'over the new year'],
    ['2024-12-31', 12, '2025-12-31', 'a year'],
    ['2024-02-29', 12, '2025-02-28', 'a year from a leap day'],
  ])('%s and %i months is %s: %s', (day, months, due) => {
    expect(isoOf(addMonths(numberOf(day) ?? 0, months).day)).toBe(due);
  });

  test('months agree with Temporal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 9000, max: 23000 }), fc.integer({ min: 0, max: 40 }), (day, months) => {
        const there = Temporal.PlainDate.from(isoOf(day)).add({ months }, { overflow: 'constrain' });
        expect(isoOf(addMonths(day, months).day)).toBe(there.toString());
      }),
    );
  });

  test('are said as in a letter', () => {
    expect(sayDay('2019-03-08')).toBe('8 March 2019');
    expect(sayWeekday('2025-06-07')).toBe('Saturday');
    expect(sayDay('soon')).toBe('soon');
    expect(sayWeekday('soon')).toBe('');
  });
});

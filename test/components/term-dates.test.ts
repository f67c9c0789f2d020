import { describe, expect, test } from 'vitest';
import { readPeriods, type Typed, type TypedPeriod } from '../../components/term-dates';

const day = (value: string): Typed => ({ value, bad: false });
const nonsense: Typed = { value: '', bad: true };
const period = (from: string, to: string): TypedPeriod => ({ from: day(from), to: day(to) });

describe('closed periods are read', () => {
  test.each<[why: string, typed: readonly TypedPeriod[], closed: readonly (readonly [string, string])[]]>([
    ['one as it is', [period('2026-10-26', '2026-10-30')], [['2026-10-26', '2026-10-30']]],
    ['a single day', [period('2026-11-06', '2026-11-06')], [['2026-11-06', '2026-11-06']]],
    [
      'in the order of their days, and empty ones passed over',
      [period('2026-12-21', '2027-01-04'), period('', ''), period('2026-10-26', '2026-10-30')],
      [
        ['2026-10-26', '2026-10-30'],
        ['2026-12-21', '2027-01-04'],
      ],
    ],
    [
      'those that overlap are one',
      [period('2026-10-26', '2026-10-30'), period('2026-10-28', '2026-11-03')],
      [['2026-10-26', '2026-11-03']],
    ],
    [
      'one within another changes nothing',
      [period('2026-12-21', '2027-01-04'), period('2026-12-25', '2026-12-26')],
      [['2026-12-21', '2027-01-04']],
    ],
    [
      'those that touch are one',
      [period('2026-10-31', '2026-11-01'), period('2026-10-26', '2026-10-30')],
      [['2026-10-26', '2026-11-01']],
    ],
    [
      'those a day apart stay two',
      [period('2026-10-26', '2026-10-30'), period('2026-11-01', '2026-11-02')],
      [
        ['2026-10-26', '2026-10-30'],
        ['2026-11-01', '2026-11-02'],
      ],
    ],
    ['a leap day is a day', [period('2028-02-29', '2028-02-29')], [['2028-02-29', '2028-02-29']]],
  ])('%s', (_why, typed, closed) => {
    const filled = typed.filter(({ from }) => from.value !== '').length;
    expect(readPeriods(typed)).toEqual({ ok: true, closed, merged: closed.length < filled });
  });
});

describe('what is wrong is said where it is', () => {
  test.each<[why: string, typed: TypedPeriod, field: 'from' | 'to', words: RegExp]>([
    ['the end before the start', period('2026-10-30', '2026-10-26'), 'to', /ends before it begins/],
    ['no end', period('2026-10-30', ''), 'to', /last closed day/],
    ['no start', period('', '2026-10-30'), 'from', /first closed day/],
    ['half a date', { from: nonsense, to: day('2026-10-30') }, 'from', /not a date/],
    ['half a date and nothing', { from: day('2026-10-30'), to: nonsense }, 'to', /not a date/],
    ['a day that no month has', period('2026-02-29', '2026-03-02'), 'from', /not a date/],
    ['a year with two figures', period('0026-10-26', '2026-10-30'), 'from', /year/],
    ['a year with five figures', period('2026-10-26', '12026-10-30'), 'to', /not a date/],
    ['a year too far', period('2026-10-26', '2126-10-30'), 'to', /year/],
    ['a slip of the year', period('2026-10-26', '2027-10-30'), 'to', /longer than a year/],
  ])('%s', (_why, typed, field, words) => {
    const read = readPeriods([period('2026-05-25', '2026-05-29'), typed]);
    expect(read).toMatchObject({ ok: false, faults: [{ at: 1, field, words: expect.stringMatching(words) }] });
  });

  test('both fields, when both are wrong', () => {
    const read = readPeriods([{ from: nonsense, to: nonsense }]);
    expect(!read.ok && read.faults.map(({ field }) => field)).toEqual(['from', 'to']);
  });

  test.each([
    ['nothing at all', []],
    ['only empty rows', [period('', '')]],
  ])('%s', (_why, typed) => {
    expect(readPeriods(typed)).toEqual({ ok: false, faults: [], words: 'Give at least one closed period.' });
  });

  test('more than 200 periods are refused, and 200 are not', () => {
    const many = Array.from({ length: 201 }, (_, at) => {
      const single = new Date(Date.UTC(2026, 0, 1 + 2 * at)).toISOString().slice(0, 10);
      return period(single, single);
    });
    expect(readPeriods(many.slice(1)).ok).toBe(true);
    expect(readPeriods(many)).toMatchObject({ ok: false, words: expect.stringContaining('more than 200') });
  });
});

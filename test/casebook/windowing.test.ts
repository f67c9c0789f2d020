import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extend, noSelection, toggle } from '../../components/casebook/list/selection';
import { scrollTo, spanOf } from '../../components/casebook/list/window';

describe('which rows are drawn', () => {
  test('wherever the list is scrolled to, all rows that are seen are, and few others', () => {
    const sizes = fc.record({
      count: fc.nat(20_000),
      height: fc.integer({ min: 100, max: 3000 }),
      row: fc.integer({ min: 20, max: 120 }),
    });
    fc.assert(
      fc.property(sizes, fc.double({ min: 0, max: 1, noNaN: true }), ({ count, height, row }, share) => {
        const top = Math.max(0, share * (count * row - height));
        const { first, end } = spanOf(top, height, row, count);
        expect(first).toBeLessThanOrEqual(Math.floor(top / row));
        expect(end).toBeGreaterThanOrEqual(Math.min(count, Math.ceil((top + height) / row)));
        expect(end - first).toBeLessThanOrEqual(Math.ceil(height / row) + 18);
      }),
    );
  });

  test('a list that shrank under its scrollbar shows its end', () => {
    expect(spanOf(50_000, 400, 40, 3).end).toBe(3);
    expect(spanOf(0, 400, 40, 0)).toEqual({ first: 0, end: 0 });
  });

  test.each([
    ['above', 2, 80],
    ['below', 20, 440],
    ['in sight', 6, 200],
  ])('a row %s is scrolled to no further than needed', (_why, row, top) => {
    expect(scrollTo(row, 200, 400, 40)).toBe(top);
  });
});

describe('what is selected', () => {
  const order = ['a', 'b', 'c', 'd', 'e'];
  const urls = (selection: { urls: ReadonlySet<string> }) => [...selection.urls].sort().join('');

  test('one is selected, and another, and the first no longer', () => {
    const one = toggle(noSelection, 'a');
    const both = toggle(one, 'c');
    expect([urls(one), urls(both), urls(toggle(both, 'a'))]).toEqual(['a', 'ac', 'c']);
  });

  test.each([
    ['down from the anchor', 'b', 'd', 'bcd'],
    ['up from the anchor', 'd', 'b', 'bcd'],
    ['the anchor is not listed any more', 'x', 'b', 'bx'],
  ])('a range: %s', (_why, from, to, all) => {
    expect(urls(extend(toggle(noSelection, from), to, order))).toBe(all);
  });

  test('a range without a beginning is one case, from which the next begins', () => {
    const first = extend(noSelection, 'b', order);
    expect([urls(first), urls(extend(first, 'c', order))]).toEqual(['b', 'bc']);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Drawn, type Pace } from '../../components/casebook/list/drawn';
import type { Slot } from '../../components/casebook/list/recycle';
import { extend, noSelection, toggle } from '../../components/casebook/list/selection';
import { type Sight, scrollTo, spanOf } from '../../components/casebook/list/window';

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
        const { first, end } = spanOf({ top, height, rowHeight: row }, count);
        expect(first).toBeLessThanOrEqual(Math.floor(top / row));
        expect(end).toBeGreaterThanOrEqual(Math.min(count, Math.ceil((top + height) / row)));
        expect(end - first).toBeLessThanOrEqual(Math.ceil(height / row) + 18);
      }),
    );
  });

  test('a list that shrank under its scrollbar shows its end', () => {
    expect(spanOf({ top: 50_000, height: 400, rowHeight: 40 }, 3).end).toBe(3);
    expect(spanOf({ top: 0, height: 400, rowHeight: 40 }, 0)).toEqual({ first: 0, end: 0 });
  });

  test.each([
    ['above', 2, 80],
    ['below', 20, 440],
    ['in sight', 6, 200],
  ])('a row %s is scrolled to no further than needed', (_why, row, top) => {
    expect(scrollTo(row, { top: 200, height: 400, rowHeight: 40 })).toBe(top);
  });
});

describe('in which elements rows are drawn', () => {
  const list = (count: number, name = 'row') => Array.from({ length: count }, (_, at) => ({ url: `${name} ${at}` }));
  const sight = (top: number): Sight => ({ top, height: 400, rowHeight: 40 });
  const keyOf = (slots: readonly Slot[], at: number) => slots.find((slot) => slot.at === at)?.key;

  test('wherever the list is scrolled to: what is seen is drawn, each row once, no element twice, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(60_000), fc.nat(1499), fc.constantFrom<Pace>('moving', 'at-once', 'at-rest')), {
          maxLength: 12,
        }),
        (moves) => {
          const drawn = new Drawn();
          const rows = list(1500);
          for (const [top, active, pace] of moves) {
            const slots = drawn.look({ rows, active }, sight(top), pace);
            const ats = slots.map(({ at }) => at);
            const [first, end] = [Math.floor(top / 40), Math.min(1500, Math.ceil((top + 400) / 40))];
            for (let at = first; at < end; at += 1) expect(ats).toContain(at);
            expect(ats).toContain(active);
            expect(ats).toEqual([...new Set(ats)].sort((one, other) => one - other));
            expect(new Set(slots.map(({ key }) => key)).size).toBe(slots.length);
            for (const { at, url } of slots) expect(rows[at]?.url).toBe(url);
            if (pace === 'at-rest')
              expect([drawn.isAll, slots.some(({ at, brief }) => brief && at >= first && at < end)]).toEqual([
                true,
                false,
              ]);
          }
        },
      ),
    );
  });

  test('a row that stays in sight keeps its element, so that the keyboard is not lost', () => {
    const drawn = new Drawn();
    const rows = list(1500);
    const before = drawn.look({ rows, active: 5 }, sight(0), 'at-rest');
    const after = drawn.look({ rows, active: 5 }, sight(20_000), 'at-once');
    expect(keyOf(after, 5)).toBe(keyOf(before, 5));
    expect(keyOf(drawn.look({ rows, active: 5 }, sight(20_040), 'at-once'), 505)).toBe(keyOf(after, 505));
  });

  test('no element is made for rows that take the place of others', () => {
    const drawn = new Drawn();
    const rows = list(1500);
    const keys = drawn.look({ rows, active: 0 }, sight(0), 'at-rest').map(({ key }) => key);
    const far = drawn.look({ rows, active: 0 }, sight(30_000), 'at-once');
    expect(far.filter(({ key }) => !keys.includes(key))).toEqual([]);
    expect(drawn.isAll).toBe(false);
    const other = drawn.look({ rows: list(40, 'other'), active: 0 }, sight(0), 'at-once');
    expect(other.filter(({ key }) => !keys.includes(key))).toEqual([]);
    expect(other.every(({ url }) => url.startsWith('other'))).toBe(true);
  });

  test.each([
    ['down', 4000, [20_000, 22_000, 24_000, 26_000]],
    ['up', 40_000, [26_000, 24_000, 22_000, 20_000]],
  ])('while all that is seen is new, scrolled %s, no element changes its place in the page', (_way, from, tops) => {
    const drawn = new Drawn();
    const rows = list(1500);
    drawn.look({ rows, active: 0 }, sight(from), 'at-rest');
    const orders = tops.map((top) => drawn.look({ rows, active: 0 }, sight(top), 'moving').map(({ key }) => key));
    expect(orders.slice(1)).toEqual(orders.slice(1).map(() => orders[1]));
  });

  test('what rushes past is drawn in brief, and in full once the user slows down', () => {
    const drawn = new Drawn();
    const rows = list(1500);
    const briefs = (slots: readonly Slot[], from: number) =>
      slots.filter(({ at, brief }) => brief && at >= from && at < from + 10).length;
    drawn.look({ rows, active: 0 }, sight(0), 'at-rest');
    expect(briefs(drawn.look({ rows, active: 0 }, sight(80), 'moving'), 2), 'a few rows').toBe(0);
    expect(briefs(drawn.look({ rows, active: 0 }, sight(20_000), 'moving'), 500)).toBe(10);
    expect(drawn.isAll).toBe(false);
    expect(briefs(drawn.look({ rows, active: 0 }, sight(20_000), 'at-rest'), 500)).toBe(0);
    expect(briefs(drawn.look({ rows, active: 900 }, sight(36_000), 'at-once'), 900), 'by keyboard').toBe(0);
    expect(briefs(drawn.look({ rows: list(900), active: 0 }, sight(4000), 'moving'), 100), 'another list').toBe(0);
  });

  test('nothing new in sight is nothing to draw', () => {
    const drawn = new Drawn();
    const rows = list(100);
    const slots = drawn.look({ rows, active: 0 }, sight(0), 'at-rest');
    expect(drawn.look({ rows, active: 1 }, sight(0), 'at-once')).toBe(slots);
    expect(drawn.look({ rows: [...rows], active: 1 }, sight(0), 'at-once')).not.toBe(slots);
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

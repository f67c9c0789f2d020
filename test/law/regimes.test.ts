import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../lib/law/calendar';
import { readClocks } from '../../lib/law/clocks';
import { isoOf, numberOf } from '../../lib/law/day';
import { isDoubt } from '../../lib/law/doubt';
import { dueOfEvent } from '../../lib/law/events';
import type { Cite, Regime, Term } from '../../lib/law/regime';
import { regimeOf, regimes } from '../../lib/law/regimes';
import { sketch } from './thread';

/** Every figure that a regime states. */
function termsOf(regime: Regime): readonly Term[] {
  const { response, longer, extension, payment, deemedReceipt, review, regulator, events } = regime;
  const own = [
    response,
    extension?.term,
    payment,
    deemedReceipt,
    review?.ask,
    review?.decide,
    review?.decideAtMost,
    regulator.window,
  ];
  const bodies = longer.flatMap(({ atMost, sessions }) => [atMost, sessions]);
  return [...own, ...bodies, ...Object.values(events).flat()].filter((term) => !!term);
}

function citesOf(regime: Regime): readonly Cite[] {
  const { clarification, fees, extension } = regime;
  return [
    ...termsOf(regime).map((term) => term.cite),
    ...[clarification, fees, extension?.notice].filter((cite) => !!cite),
  ];
}

describe.each(regimes.map((regime) => [regime.id, regime] as const))('%s', (id, regime) => {
  test('can be found, and counts by a calendar', () => {
    expect(regimeOf(id)).toBe(regime);
    expect(regimes.filter((one) => one.id === id)).toHaveLength(1);
    for (const calendar of [regime.calendar, regime.portalCalendar])
      expect(calendarOf(calendar).last).toBeGreaterThan(0);
    expect(numberOf(regime.since)).not.toBeNull();
  });

  test('cites every figure: section, address, day, confidence', () => {
    for (const cite of citesOf(regime)) {
      expect(cite.section).toMatch(/\w{2}/);
      expect(cite.source).toMatch(/^https?:\/\/\S+$/);
      expect(numberOf(cite.checkedOn)).not.toBeNull();
      expect(['verified', 'partly', 'memory']).toContain(cite.confidence);
    }
  });

  test('has sound figures', () => {
    for (const { count } of termsOf(regime)) expect(Number.isInteger(count) && count > 0 && count < 400).toBe(true);
    expect(regime.events['request'] ?? regime.events['application']).toContainEqual(regime.response);
    expect(new Set(regime.duties).size).toBe(regime.duties.length);
  });
});

describe('a figure that nobody has looked up', () => {
  const unsure = regimes.filter(({ response }) => response.cite.confidence === 'memory').map(({ id }) => id);
  test('is there in more than five laws', () => expect(unsure.length).toBeGreaterThan(5));

  test.each(unsure)('%s: is said to be so beside the clock', (id) => {
    const { thread, acts } = sketch([{ day: '2025-03-03', kind: 'request' }]);
    const [clock] = readClocks(thread, acts, id, '2025-03-04');
    expect(clock?.due).not.toBeNull();
    expect(clock?.why.join(' ')).toContain('has not been checked against the text of the law');
  });
});

test('no longer time of any law ends before the time to answer, on any day of a year, nor before that of the day before', () => {
  const longer = /^(?:request|application)_(?!with|s45)|^pit_|_varied_|_(?:extended|complex)$/;
  const pairs = regimes.flatMap(({ id, events }) => Object.keys(events).map((event) => [id, event] as const));
  const wrong: string[] = [];
  for (const [regime, event] of pairs) {
    const base = regimeOf(regime)?.events['request'] ? 'request' : 'application';
    const compared = longer.test(event) && !event.includes('review') && !event.includes('reply');
    let before = '';
    for (let day = numberOf('2024-02-01') ?? 0; day < (numberOf('2025-02-01') ?? 0); day += 1) {
      const on = (name: string) => dueOfEvent({ regime, event: name, date_received: isoOf(day) }, new Map());
      const [due, least] = [on(event), compared ? on(base) : ''];
      if (isDoubt(due)) continue;
      if (due < before || (!isDoubt(least) && due < least)) wrong.push(`${regime} ${event} ${isoOf(day)}: ${due}`);
      before = due;
    }
  }
  expect(wrong).toEqual([]);
});

test('an unknown law is null', () => {
  expect(regimeOf('')).toBeNull();
  expect(regimeOf('toString')).toBeNull();
});

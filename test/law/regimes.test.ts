import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../lib/law/calendar';
import { numberOf } from '../../lib/law/day';
import type { Cite, Regime, Term } from '../../lib/law/regime';
import { regimeOf, regimes } from '../../lib/law/regimes';

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

test('an unknown law is null', () => {
  expect(regimeOf('')).toBeNull();
  expect(regimeOf('toString')).toBeNull();
});

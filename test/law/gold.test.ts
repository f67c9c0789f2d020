import { describe, expect, test } from 'vitest';
import { chooseRegime } from '../../lib/law/choose';
import { readClocks, readWindows } from '../../lib/law/clocks';
import { actsOf, readGold, threadOf, todayOf } from './gold';

const labelled = readGold();

describe.skipIf(labelled.length === 0)('labelled threads', () => {
  test.each(labelled.map((one) => [one.name, one] as const))('%s: its clocks', (_name, one) => {
    const clocks = readClocks(threadOf(one), actsOf(one), one.gold.regime, todayOf(one));
    const told = clocks.map(({ clock, from, due, state, workingDaysLate }) => ({
      clock,
      from,
      due,
      state,
      working_days_late: workingDaysLate,
    }));
    expect(told).toEqual(one.gold.clocks);
    for (const clock of clocks) expect(clock.why.join(' ')).toMatch(/^[A-Z].*\.$/);
  });

  test.each(labelled.map((one) => [one.name, one] as const))('%s: its law', (_name, one) => {
    expect(chooseRegime(threadOf(one), null)).toMatchObject({ id: one.gold.regime, corrected: false });
  });

  test('on any day, also before and long after, every clock and window can be told', () => {
    for (const one of labelled) {
      for (const today of ['2004-12-31', '2015-01-01', '2024-02-29', '2026-11-21', '2028-12-31', '2040-06-01']) {
        const thread = threadOf(one);
        const clocks = readClocks(thread, actsOf(one), one.gold.regime, today);
        const windows = readWindows(thread, actsOf(one), clocks, one.gold.regime, today);
        expect(clocks.length).toBeGreaterThan(0);
        expect(windows.every((window) => window.why.length > 20)).toBe(true);
      }
    }
  });
});

import { describe, expect, test } from 'vitest';
import { readClocks, readWindows } from '../../lib/law/clocks';
import { groups } from './histories/all';
import type { History, Look } from './histories/history';
import { sketch } from './thread';

/** A history on each of its days. */
const table = (histories: readonly History[]) =>
  histories.flatMap((history) => history.looks.map((look) => ({ ...history, look, on: look.on })));

function readAt({ law, messages, thread: change = {}, closures }: History, { on }: Look) {
  const { thread, acts } = sketch(messages, change);
  const clocks = readClocks(thread, acts, law, on, closures);
  return { clocks, windows: readWindows(thread, acts, clocks, law, on) };
}

describe.each(groups)('%s', (_title, histories) => {
  test.each(table(histories))('$law, on $on: $what ($by)', ({ look, ...history }) => {
    const { clocks, windows } = readAt(history, look);
    expect(clocks.map((one) => [one.clock, one.from, one.due, one.state, one.workingDaysLate])).toEqual(look.clocks);
    expect(windows.map((one) => [one.what, one.opensOn, one.closesOn, one.state])).toEqual(look.windows);
    const why = [...clocks.flatMap((one) => one.why), ...windows.map((one) => one.why)].join(' ');
    for (const words of look.says ?? []) expect(why).toContain(words);
    for (const words of look.never ?? []) expect(why).not.toContain(words);
  });

  test.each(histories)('explains itself: $what', (history) => {
    for (const look of history.looks) {
      const { clocks, windows } = readAt(history, look);
      for (const clock of clocks) {
        expect(clock.why.length).toBeGreaterThan(0);
        for (const sentence of clock.why) expect(sentence).toMatch(/^[A-Z"].*\.$/s);
        expect(clock.term.cite.section).not.toBe('');
        if (clock.due !== null) expect(clock.count?.due).toBe(clock.due);
      }
      for (const window of windows) {
        expect(window.why).toMatch(/^[A-Z].*\.$/s);
        expect(window.count?.due ?? null).toBe(window.closesOn);
        if (window.closesOn !== null) expect(window.why).toContain(window.term.cite.section);
      }
    }
  });
});

test('each law of the kingdom, and one of each other family', () => {
  const laws = new Set(groups.flatMap(([, histories]) => histories.map(({ law }) => law)));
  const wanted = 'uk-foia uk-eir uk-foisa uk-eisr ie-foi eu-1049 au-cth-foi nz-oia us-foia de-ifg'.split(' ');
  expect(wanted.filter((law) => !laws.has(law))).toEqual([]);
});

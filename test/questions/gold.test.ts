import { describe, expect, it } from 'vitest';
import { readLedger } from '../../lib/questions/ledger';
import type { Act } from '../../lib/thread/act';
import type { Thread } from '../../lib/thread/thread';
import { buildThread, type GoldThread, goldNames, hasGold, labelledActs, ownActs, readGold } from './gold';
import { type Score, score } from './score';

type Reader = (gold: GoldThread, thread: Thread) => readonly Act[];

function measure(names: readonly string[], acts: Reader): Score {
  return score(
    names.map((name) => {
      const gold = readGold(name);
      const thread = buildThread(gold);
      return { name, gold: gold.gold.questions, rows: readLedger(thread, acts(gold, thread)) };
    }),
  );
}

function say(title: string, { extraction, flagPrecision, flagRecall, state, clean }: Score): void {
  const figures = { extraction, flagPrecision, flagRecall, state, clean };
  const words = Object.entries(figures).map(([name, value]) => `${name} ${value.toFixed(3)}`);
  console.log(`${title}: ${words.join('  ')}`);
}

/** What the labelled threads must not fall under; what they reach is printed. */
const FLOORS = { extraction: 0.99, flagPrecision: 0.99, flagRecall: 0.92, state: 0.97, clean: 0.99 };

describe.skipIf(!hasGold)('the labelled threads', () => {
  const names = goldNames();
  const third = names.filter((_, i) => i % 3 === 2);
  const groups = [
    ['worked with', names.filter((name) => !third.includes(name))],
    ['every third, kept aside while the rules were made', third],
    ['all', names],
  ] as const;

  it.each([
    ['with the acts of the labels', labelledActs],
    ['with the acts that are read', ownActs],
  ] as const)(
    '%s are read as their labels say',
    (title, acts) => {
      for (const [group, list] of groups) say(`${group}, ${title}`, measure(list, acts));
      const all = measure(names, acts);
      for (const [name, floor] of Object.entries(FLOORS))
        expect(
          all[name as keyof typeof FLOORS],
          `${name}; what differs:\n${all.misses.join('\n')}`,
        ).toBeGreaterThanOrEqual(floor);
    },
    60_000,
  );

  it('of the seed documents nothing differs', () => {
    const seeds = names.filter((name) => name.startsWith('seed-'));
    expect(measure(seeds, labelledActs).misses).toEqual([]);
  }, 60_000);
});

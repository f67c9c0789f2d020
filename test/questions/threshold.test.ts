import { describe, expect, it } from 'vitest';
import { readLedger } from '../../lib/questions/ledger';
import { THRESHOLD } from '../../lib/questions/settle/silence';
import { curveOf } from './curve';
import { readFixtures } from './fixture';
import { buildThread, type GoldQuestion, goldNames, labelledActs, readGold } from './gold';
import type { Sample } from './score';

function readSamples(): Sample[] {
  const labelled = goldNames().map((name): Sample => {
    const gold = readGold(name);
    const thread = buildThread(gold);
    return { name, gold: gold.gold.questions, rows: readLedger(thread, labelledActs(gold, thread)) };
  });
  const own = readFixtures().map((fixture): Sample => {
    const gold = fixture.wanted.map(
      (wanted): GoldQuestion => ({ ...wanted, answer: wanted.answer.replace('?', ''), in: null }),
    );
    return { name: fixture.name, gold, rows: readLedger(fixture.thread, fixture.acts) };
  });
  return [...labelled, ...own];
}

describe('the confidence from which silence is called unanswered', () => {
  const curve = curveOf(readSamples());

  it('is where nobody is accused wrongly, and not far above', () => {
    for (const point of curve)
      console.log(
        `from ${point.threshold.toFixed(2)}: precision ${point.flagPrecision.toFixed(3)}  recall ${point.flagRecall.toFixed(3)}  threads without a false accusation ${point.clean.toFixed(3)}`,
      );
    const chosen = curve.find((point) => point.chosen);
    expect(chosen?.flagPrecision).toBe(1);
    expect(chosen?.clean).toBe(1);
    const least = curve.find((point) => point.flagPrecision === 1);
    expect(THRESHOLD - (least?.threshold ?? 0)).toBeLessThanOrEqual(0.25);
  });
});

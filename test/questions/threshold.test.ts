import { describe, expect, it } from 'vitest';
import { readLedger } from '../../lib/questions/ledger';
import type { LedgerRow } from '../../lib/questions/question';
import { THRESHOLD } from '../../lib/questions/settle/silence';
import { readFixtures } from './fixture';
import { buildThread, type GoldQuestion, goldNames, labelledActs, readGold } from './gold';
import { type Sample, score } from './score';

/** What the rows would say if silence were called unanswered from another confidence on. */
function at(threshold: number, rows: readonly LedgerRow[]): LedgerRow[] {
  return rows.map((row) => {
    const silent = row.answer.in === null && (row.answer.state === 'unanswered' || row.answer.state === 'unclear');
    const state = row.answer.confidence >= threshold ? 'unanswered' : 'unclear';
    return silent ? { ...row, answer: { ...row.answer, state } } : row;
  });
}

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
  const samples = readSamples();
  const curve = [0.2, 0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.9].map((threshold) => {
    const { flagPrecision, flagRecall, clean } = score(
      samples.map((sample) => ({ ...sample, rows: at(threshold, sample.rows) })),
    );
    return { threshold, flagPrecision, flagRecall, clean };
  });

  it('is where nobody is accused wrongly, and not far above', () => {
    for (const point of curve)
      console.log(
        `from ${point.threshold.toFixed(2)}: precision ${point.flagPrecision.toFixed(3)}  recall ${point.flagRecall.toFixed(3)}  threads without a false accusation ${point.clean.toFixed(3)}`,
      );
    const chosen = curve.findLast((point) => point.threshold <= THRESHOLD);
    expect(chosen?.flagPrecision).toBe(1);
    expect(chosen?.clean).toBe(1);
    const least = curve.find((point) => point.flagPrecision === 1);
    expect(THRESHOLD - (least?.threshold ?? 0)).toBeLessThanOrEqual(0.25);
  });
});

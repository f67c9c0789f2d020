import { describe, expect, it } from 'vitest';
import { readLabelled, sampleOf } from './labelled';
import { score } from './score';

/** What was reached; a rule that lowers one of these helps one thread at the cost of others. */
const FLOORS = { extraction: 0.998, flagPrecision: 0.998, clean: 0.998, flagRecall: 0.69, state: 0.892 };

describe('threads by writers who never saw the rules', () => {
  const threads = readLabelled();

  it.each(['labelled', 'own'] as const)(
    'are read well enough, and nobody is accused wrongly, with the %s acts',
    (acts) => {
      const reached = score(threads.map((gold) => sampleOf(gold, acts)));
      const { extraction, flagPrecision, flagRecall, clean, state } = reached;
      console.log(
        `${threads.length} threads, ${acts} acts: questions ${extraction.toFixed(3)}  precision of unanswered ${flagPrecision.toFixed(3)}  recall ${flagRecall.toFixed(3)}  threads without a false accusation ${clean.toFixed(3)}  state ${state.toFixed(3)}`,
      );
      for (const [name, floor] of Object.entries(FLOORS))
        expect(reached[name as keyof typeof FLOORS], name).toBeGreaterThanOrEqual(floor);
    },
    120_000,
  );
});

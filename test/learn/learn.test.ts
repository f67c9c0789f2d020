import { expect, test } from 'vitest';
import { weigh } from '../../lib/thread/acts/weigh';
import { readCorpus } from './corpus';
import { learn, readLessons } from './learn';

/** Every fifth message is kept from learning, and told by what was learned from the others. */
test.each([
  ['authority', 0.84],
  ['requester', 0.82],
] as const)(
  'what the %s does is learned from four fifths well enough to tell the fifth',
  (party, least) => {
    const lessons = readLessons(readCorpus(), party);
    const kept = lessons.filter((_lesson, i) => i % 5 === 4);
    const weights = learn(
      lessons.filter((_lesson, i) => i % 5 !== 4),
      party,
    );
    const right = kept.filter(({ kind, features }) => weigh(features, weights).kind === kind);
    expect(right.length / kept.length).toBeGreaterThanOrEqual(least);
  },
  120_000,
);

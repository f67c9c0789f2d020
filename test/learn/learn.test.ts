import { expect, test } from 'vitest';
import { readWeights, weigh } from '../../lib/thread/acts/weigh';
import { AUTHORITY, REQUESTER } from '../../lib/thread/acts/weights';
import { readCorpus } from './corpus';
import { KEPT_APART, learn, readLessons } from './learn';

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

/** From the writers kept apart nothing is learned: what is shipped is tried on them. */
test.each([
  ['authority', AUTHORITY, 0.97],
  ['requester', REQUESTER, 0.94],
] as const)('what is shipped tells what the %s does in the threads of writers kept apart', (party, stored, least) => {
  const apart = readCorpus().filter(({ writer }) => KEPT_APART.includes(writer));
  const lessons = readLessons(apart, party);
  const weights = readWeights(stored);
  const right = lessons.filter(({ kind, features }) => weigh(features, weights).kind === kind);
  console.log(`${party}: ${right.length} of ${lessons.length}`);
  expect(right.length / lessons.length).toBeGreaterThanOrEqual(least);
});

import { expect, test } from 'vitest';
import { sumWays } from '../../lib/questions/answer/follow/ways';
import { WEIGHTS } from '../../lib/questions/answer/follow/weights';
import { readLabelled } from '../questions/labelled';
import { type FollowLesson, learnToFollow, readFollowLessons, writeFollowWeights } from './follow';

/** How many answers of single questions stand at pieces that are most likely theirs. */
function countFound(lessons: readonly FollowLesson[], weights: Float64Array): number {
  const found = lessons.flatMap(({ seen, questions, answers }) => {
    const { shares } = sumWays(seen, questions, weights);
    const single = [...answers].filter(([, members]) => members.size === 1);
    return single.map(([i, members]) => [...members].every((at) => (shares[i]?.[at] ?? 0) > 0.5));
  });
  return found.filter(Boolean).length / found.length;
}

/** Every fifth thread is kept from learning, and its questions are followed by what was learned from the others. */
test('where questions are answered is learned from four fifths of the threads well enough to tell it in the fifth, and is what is shipped', () => {
  const threads = readLabelled().map(readFollowLessons);
  const kept = threads.filter((_lesson, i) => i % 5 === 4).flat();
  const weights = learnToFollow(threads.filter((_lesson, i) => i % 5 !== 4).flat());
  const found = countFound(kept, weights);
  console.log(`${(found * 100).toFixed(1)} % of the answers found`);
  expect(found).toBeGreaterThanOrEqual(0.78);
  expect(writeFollowWeights(learnToFollow(threads.flat()))).toBe(WEIGHTS);
}, 180_000);

import type { Weigh } from './weigh';
import type { Wording } from './wording';

/** From here on two questions that are not worded the same are taken for one. Below it they stand apart. */
export const ALIKE = 0.78;

/** From here on two questions that stand apart may be the same, and the reader is told so. */
export const PERHAPS = 0.55;

/**
 * How alike two questions are, 0 to 1; 1 only when they are worded the same. Words that only one of them has count against it, and
 * once more where each has words that the other lacks: `upheld` in the place of `rejected` asks something else. Where both name
 * years or numbers and neither has all of the other's, it is 0.
 */
export function alike(one: Wording, other: Wording, weigh: Weigh): number {
  if (one.key === other.key) return 1;
  if (!agree(one.figures, other.figures)) return 0;
  const theirs = wordsOf(other);
  let [shared, mine, his] = [0, 0, 0];
  for (const word of one.words) {
    if (theirs.has(word)) shared += weigh(word);
    else mine += weigh(word);
  }
  if (shared === 0) return 0;
  for (const word of other.words) his += weigh(word);
  his -= shared;
  const whole = shared + mine + his;
  const likeness = (2 * shared) / (2 * shared + mine + his) - (2 * Math.min(mine, his)) / whole;
  return Math.max(0, Math.min(0.99, likeness));
}

let latest: { readonly wording: Wording; readonly words: ReadonlySet<string> } | null = null;

/** The words of a wording, which is often compared with many, one after the other. */
function wordsOf(wording: Wording): ReadonlySet<string> {
  if (latest?.wording !== wording) latest = { wording, words: new Set(wording.words) };
  return latest.words;
}

function agree(some: readonly string[], others: readonly string[]): boolean {
  if (some.length === 0 || others.length === 0) return true;
  return some.every((figure) => others.includes(figure)) || others.every((figure) => some.includes(figure));
}

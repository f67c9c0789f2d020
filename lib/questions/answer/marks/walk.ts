import type { Word } from '../../words';

/** Follows two runs of words in one direction; either may lack up to four words that the other has. */
export function walk(words: readonly Word[], from: number, stems: readonly string[], at: number, step: 1 | -1) {
  let i = from;
  let j = at;
  let matched = 0;
  let last: number | null = null;
  let first: number | null = null;
  while (words[i] && stems[j] !== undefined) {
    const skip = words[i]?.stem === stems[j] ? [0, 0] : skipTo(words, i, stems, j, step);
    if (!skip) break;
    i += (skip[0] ?? 0) * step;
    j += (skip[1] ?? 0) * step;
    matched++;
    last = i;
    first = j;
    i += step;
    j += step;
  }
  return { matched, last, first };
}

function skipTo(
  words: readonly Word[],
  i: number,
  stems: readonly string[],
  j: number,
  step: 1 | -1,
): [number, number] | null {
  for (let sum = 1; sum <= 5; sum++)
    for (let left = 0; left <= sum; left++) {
      const right = sum - left;
      if (left > 4 || right > 4) continue;
      const word = words[i + left * step];
      if (word && word.stem === stems[j + right * step]) return [left, right];
    }
  return null;
}

import type { ActKind } from '../thread/act';
import { type Odds, readOdds, weighOdds } from '../thread/odds';
import { lazily } from '../thread/once';
import { WEIGHTS } from './promises-weights';

/** A day in a sentence of a letter, with what tells whether it is promised. */
export interface DayInLetter {
  /** The sentence, and where the words for the day stand in it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The sentence above it; empty for the first. */
  readonly above: string;
  readonly act: ActKind;
  /** Days from the letter's own day. */
  readonly ahead: number;
  /** How many such days the letter names. */
  readonly days: number;
}

const TOKEN = /[a-z']+|\d+|[?:;]/g;
/** So many words before the day are told by their nearness, so many after it, and so many of the sentence above. */
const NEAR = { before: 14, pairs: 12, after: 10, behind: 8, above: 12 };
const STEPS = [1, 6, 15, 25, 33, 61];
/** A sentence that promises is not longer. */
const LONGEST = 600;

/** What is seen of a day in a letter: the words around it and in its sentence, and how far off it lies. */
export function readDayFeatures({ text, start, end, above, act, ahead, days }: DayInLetter): readonly string[] {
  const before = split(text.slice(Math.max(0, start - LONGEST), start));
  const after = split(text.slice(end, end + LONGEST));
  const last = before.at(-1) ?? '^';
  return [
    ...new Set([
      'always:',
      `act:${act}`,
      `last:${last}`,
      `act:${act} last:${last}`,
      `first:${before[0] ?? '^'}`,
      `ahead:${STEPS.filter((step) => ahead >= step).length}`,
      `days:${Math.min(4, days)}`,
      ...before.slice(-NEAR.before).map((word) => `b:${word}`),
      ...pair(['^', ...before])
        .slice(-NEAR.pairs)
        .map((words) => `bb:${words}`),
      ...after.slice(0, NEAR.after).map((word) => `a:${word}`),
      ...pair(after.slice(0, NEAR.behind + 1)).map((words) => `ab:${words}`),
      ...[...before, ...after].map((word) => `s:${word}`),
      ...split(above.slice(-LONGEST))
        .slice(-NEAR.above)
        .map((word) => `p:${word}`),
      ...split(text.slice(start, end)).map((word) => `d:${word}`),
    ]),
  ];
}

function split(text: string): string[] {
  return text.toLowerCase().replace(/’/g, "'").replace(/\d+/g, '0').match(TOKEN) ?? [];
}

function pair(words: readonly string[]): string[] {
  return words.slice(1).map((word, i) => `${words[i]} ${word}`);
}

const learned = lazily(() => readOdds(WEIGHTS));

/** How likely it is, 0 to 1, that the writer promises an answer for the day, by what was learned from labelled letters. */
export function weighDay(day: DayInLetter, odds: Odds = learned()): number {
  return weighOdds(odds, readDayFeatures(day));
}

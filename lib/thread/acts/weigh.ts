import type { ActKind } from '../act';
import { letterOf, weightOf } from '../odds';
import type { Features } from './features';

/** What was learned: for each feature one weight a kind, in the order of `kinds`. */
export interface Weights {
  readonly kinds: readonly ActKind[];
  readonly of: ReadonlyMap<string, readonly number[]>;
}

/** The kind that weighs most. */
export interface Weighed {
  readonly kind: ActKind;
  /** 0 to 1. */
  readonly confidence: number;
  /** Which sentence speaks most for it; -1 when none does. */
  readonly at: number;
}

/** As it is stored: a line for each feature, its weights as letters (`m` is none, each letter on a tenth more), a space, its name. */
export interface Stored {
  /** With spaces between them. */
  readonly kinds: string;
  readonly lines: string;
}

/** Weights as they were stored. */
export function readWeights(stored: Stored): Weights {
  const kinds = stored.kinds.split(' ') as ActKind[];
  const of = new Map<string, readonly number[]>();
  for (const line of stored.lines.split('\n')) {
    const letters = line.slice(0, kinds.length);
    of.set(line.slice(kinds.length + 1), Array.from(letters, weightOf));
  }
  return { kinds, of };
}

/** Weights to be stored, by name; those that round to nothing are left out. */
export function writeWeights({ kinds, of }: Weights): Stored {
  const names = [...of.keys()].sort();
  const lines = names.map((name) => `${of.get(name)?.map(letterOf).join('')} ${name}`);
  const kept = lines.filter((line) => !line.startsWith('m'.repeat(kinds.length)));
  return { kinds: kinds.join(' '), lines: kept.join('\n') };
}

/** How strongly each known feature counts: a fact fully, the words of a long letter each the less. */
export function countFeatures(features: Features, of: { has(name: string): boolean }): Map<string, number> {
  const counts = new Map<string, number>();
  for (const fact of features.facts) if (of.has(fact)) counts.set(fact, 1);
  const words = new Set<string>();
  for (const sentence of features.words) for (const word of sentence) if (of.has(word)) words.add(word);
  const each = countEach(words);
  for (const word of words) counts.set(word, each);
  return counts;
}

function countEach(words: ReadonlySet<unknown>): number {
  return 1 / Math.sqrt(Math.max(1, words.size / 40));
}

/** Weighs a message: the same as the sum over `countFeatures`, with each word looked up once. */
export function weigh(features: Features, { kinds, of }: Weights): Weighed {
  const sums = kinds.map(() => 0);
  for (const fact of features.facts) addWeights(sums, 1, of.get(fact));
  const said = features.words.map((sentence) => knownOf(sentence, of));
  const words = new Set<readonly number[]>();
  for (const sentence of said) for (const word of sentence) words.add(word);
  const each = countEach(words);
  for (const word of words) addWeights(sums, each, word);
  const most = Math.max(...sums);
  const best = sums.indexOf(most);
  const all = sums.reduce((sum, one) => sum + Math.exp(one - most), 0);
  return { kind: kinds[best] ?? 'unclear', confidence: 1 / all, at: findSentence(said, best) };
}

function addWeights(sums: number[], count: number, weights: readonly number[] = []): void {
  for (let k = 0; k < weights.length; k++) sums[k] = (sums[k] ?? 0) + count * (weights[k] ?? 0);
}

/** The weights of the known words of a sentence. */
function knownOf(sentence: readonly string[], of: Weights['of']): readonly (readonly number[])[] {
  const known: (readonly number[])[] = [];
  for (const word of sentence) {
    const weights = of.get(word);
    if (weights) known.push(weights);
  }
  return known;
}

/** The sentence whose words together speak most for a kind. */
function findSentence(said: readonly (readonly (readonly number[])[])[], kind: number): number {
  const sums = said.map((words) => words.reduce((sum, weights) => sum + (weights[kind] ?? 0), 0));
  const most = Math.max(0, ...sums);
  return most > 0 ? sums.indexOf(most) : -1;
}

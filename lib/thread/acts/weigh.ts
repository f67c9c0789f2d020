import type { ActKind } from '../act';
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

const ZERO = 'm'.charCodeAt(0);
const STEP = 0.1;

/** Weights as they were stored. */
export function readWeights(stored: Stored): Weights {
  const kinds = stored.kinds.split(' ') as ActKind[];
  const of = new Map<string, readonly number[]>();
  for (const line of stored.lines.split('\n')) {
    const letters = line.slice(0, kinds.length);
    of.set(
      line.slice(kinds.length + 1),
      Array.from(letters, (letter) => (letter.charCodeAt(0) - ZERO) * STEP),
    );
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

function letterOf(weight: number): string {
  return String.fromCharCode(ZERO + Math.max(-12, Math.min(13, Math.round(weight / STEP))));
}

/** How strongly each known feature counts: a fact fully, the words of a long letter each the less. */
export function countFeatures(features: Features, of: { has(name: string): boolean }): Map<string, number> {
  const counts = new Map<string, number>();
  for (const fact of features.facts) if (of.has(fact)) counts.set(fact, 1);
  const words = new Set<string>();
  for (const sentence of features.words) for (const word of sentence) if (of.has(word)) words.add(word);
  const each = 1 / Math.sqrt(Math.max(1, words.size / 40));
  for (const word of words) counts.set(word, each);
  return counts;
}

/** Weighs a message. */
export function weigh(features: Features, weights: Weights): Weighed {
  const sums = weights.kinds.map(() => 0);
  for (const [name, count] of countFeatures(features, weights.of))
    weights.of.get(name)?.forEach((weight, k) => {
      sums[k] = (sums[k] ?? 0) + count * weight;
    });
  const most = Math.max(...sums);
  const best = sums.indexOf(most);
  const all = sums.reduce((sum, one) => sum + Math.exp(one - most), 0);
  return { kind: weights.kinds[best] ?? 'unclear', confidence: 1 / all, at: findSentence(features, weights, best) };
}

/** The sentence whose words together speak most for a kind. */
function findSentence({ words }: Features, { of }: Weights, kind: number): number {
  const sums = words.map((sentence) => sentence.reduce((sum, word) => sum + (of.get(word)?.[kind] ?? 0), 0));
  const most = Math.max(0, ...sums);
  return most > 0 ? sums.indexOf(most) : -1;
}

import type { Odds } from '../../lib/thread/odds';
import { type Row, regress } from './softmax';

/** An example: the features that are seen of it, and whether it is a yes. */
export interface YesOrNo {
  readonly features: readonly string[];
  readonly yes: boolean;
}

const ROUNDS = 120;

/** Learns how much each feature speaks for the yes; those that fewer than `times` examples have are left out. */
export function learnOdds(examples: readonly YesOrNo[], times: number, ridge?: number): Odds {
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const name of features) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen].flatMap(([name, count]) => (count >= times ? [name] : []));
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(
    ({ features, yes }): Row => ({
      kind: Number(yes),
      features: features.flatMap((name) => {
        const at = index.get(name);
        return at === undefined ? [] : [[at, 1] as const];
      }),
    }),
  );
  const flat = regress(rows, names.length, 2, ROUNDS, ridge);
  return new Map(names.map((name, i) => [name, (flat[2 * i + 1] ?? 0) - (flat[2 * i] ?? 0)]));
}

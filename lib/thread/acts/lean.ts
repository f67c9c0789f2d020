import type { ActKind } from '../act';
import { LEANINGS } from '../phrases/leanings';
import { isPossibility } from '../phrases/mood';
import type { Span } from '../prose';
import { isWaiting, type Scene } from './scene';
import type { Signs } from './signs';
import type { Utterance } from './voice';

interface Weight {
  sum: number;
  best: number;
  at: Span | null;
}

/** The kind towards which most words of a letter lean, with its weightiest sentence; null when no kind stands out. */
export function lean(
  voice: readonly Utterance[],
  scene: Scene,
  signs: Signs,
): { kind: ActKind; at: Span | null } | null {
  const weights = new Map<ActKind, Weight>();
  for (const utterance of voice.filter((one) => !one.restated))
    for (const [kind, weight] of readLeanings(utterance.text)) add(weights, kind, weight, utterance);
  add(
    weights,
    'response',
    5 * signs.times('substance') + signs.times('figures'),
    signs.at('substance') ?? { start: 0, end: 0 },
  );
  add(
    weights,
    'acknowledgement',
    signs.force('receives') + signs.force('pends'),
    signs.at('receives') ?? signs.at('pends'),
  );
  if (!scene.acknowledged && !scene.chased) add(weights, 'acknowledgement', 1, null);
  const [late, came] = [weights.get('holding')?.sum ?? 0, weights.get('acknowledgement')?.sum ?? 0];
  join(weights, isWaiting(scene, signs) && late >= came ? 'holding' : 'acknowledgement');
  const [first, second] = [...weights].sort(([, a], [, b]) => b.sum - a.sum);
  if (!first || first[1].sum < 2 || first[1].sum === second?.[1].sum) return null;
  return { kind: first[0], at: first[1].at };
}

/** To come in and to be on its way are one thing, called by what the reader has waited. */
function join(weights: Map<ActKind, Weight>, as: ActKind): void {
  for (const kind of ['holding', 'acknowledgement'] as const) {
    const other = kind === as ? undefined : weights.get(kind);
    if (!other) continue;
    weights.delete(kind);
    add(weights, as, other.sum, other.at);
  }
}

function readLeanings(text: string): Map<ActKind, number> {
  const found = new Map<ActKind, number>();
  for (const [kind, weight, says] of LEANINGS) {
    const match = says.exec(text);
    if (match && !isPossibility(text, match.index)) found.set(kind, (found.get(kind) ?? 0) + weight);
  }
  return found;
}

function add(weights: Map<ActKind, Weight>, kind: ActKind, weight: number, at: Span | null): void {
  const held = weights.get(kind) ?? { sum: 0, best: 0, at: null };
  const better = weight > held.best && at !== null;
  weights.set(kind, { sum: held.sum + weight, best: better ? weight : held.best, at: better ? at : held.at });
}

import type { Assessment } from '../../lib/assess/assessment';
import type { Cite } from '../../lib/law/regime';

/** Every provision that something said of a thread rests on, each once, in the order in which they are met. */
export function sourcesOf({
  clocks,
  windows,
  notes,
}: Pick<Assessment, 'clocks' | 'windows' | 'notes'>): readonly Cite[] {
  const cites = [
    ...[...clocks, ...windows].map(({ term }) => term.cite),
    ...notes.flatMap(({ proof }) => proof.flatMap((piece) => (piece.kind === 'law' ? [piece.cite] : []))),
  ];
  return [...new Map(cites.map((cite) => [`${cite.section} ${cite.source}`, cite])).values()];
}

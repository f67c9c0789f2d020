import type { Cases, Times } from './statistics';

/** So many working days, and the cases whose answers took as many. */
export interface Span {
  readonly from: number;
  /** The last day; null where there is no last. */
  readonly to: number | null;
  readonly cases: Cases;
}

/** The last working day of each span, by weeks at first. */
const ENDS = [5, 10, 15, 20, 25, 30, 40, 60, 100];

/** How the answers spread over working days, without the empty spans after the last. */
export function spreadTimes({ taken }: Pick<Times, 'taken'>): readonly Span[] {
  const spans = [...ENDS, null].map((to, at): Span => {
    const from = at === 0 ? 0 : (ENDS[at - 1] ?? 0) + 1;
    const within = taken.filter(({ days }) => days >= from && (to === null || days <= to));
    return { from, to, cases: within.map(({ url }) => url) };
  });
  return spans.slice(0, spans.findLastIndex(({ cases }) => cases.length > 0) + 1);
}

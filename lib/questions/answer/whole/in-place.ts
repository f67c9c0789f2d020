import type { Sentence } from '../reading/reply';
import type { Finding } from '../state/finding';

/** What a sentence counts for besides that stands where the answer to a question would stand. */
const IN_PLACE = 0.5;
/** A letter that answers fewer has no order. */
const SEVERAL = 2;

/**
 * Sentences that no question accounts for, between the answers to the questions before and after one, in a letter that takes these in their
 * order: each counts for more than one that stands elsewhere.
 */
export function countInPlace(over: readonly Sentence[], at: number, findings: ReadonlyMap<number, Finding>): number {
  const told = [...findings].filter(([, { whole }]) => !whole);
  const before = told.filter(([other]) => other < at).sort((a, b) => b[0] - a[0])[0]?.[1];
  const after = told.filter(([other]) => other > at).sort((a, b) => a[0] - b[0])[0]?.[1];
  if (told.length < SEVERAL) return 0;
  const [from, to] = [before?.start ?? -1, after?.end ?? Infinity];
  return IN_PLACE * over.filter(({ start, end }) => start >= from && end <= to).length;
}

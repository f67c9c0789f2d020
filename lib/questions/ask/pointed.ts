import { NOUN_ASK } from '../phrases/en-asks';
import { PARTICULAR } from '../phrases/en-clauses';
import { matches } from '../tried';
import { countWords } from './openings';
import type { Node } from './outline';
import { FINITE, isNominal } from './stated';

/** `how many of these were new`: it points back to an entry that was asked for itself. */
const OF_THOSE =
  /^(?:and |also )?(?:(?:roughly|about|approximately) )?(?:how many|how much|which|what (?:number|share|proportion|percentage)|the (?:number|share|proportion|percentage)) of (?:these|those|them|(?:that|this) (?:sum|amount|total|number|figure|money|cost|spending|income|outlay))\b/iu;

/** `and what share of the cancellations was put down to fog`: more is asked than what stands above. */
const AND_WHAT = /^and (?:also )?(?:how|what|which|who|whose|when|where|why|whether)\b/iu;

/** Whether what stands under an entry goes on from it, so that it was asked for itself. */
export function pointsBack(node: Node): boolean {
  return node.children.some(({ text }) => OF_THOSE.test(text)) || AND_WHAT.test(node.children[0]?.text ?? '');
}

/** `How many of those did you let?`: it counts them all, so that nothing was asked above. */
const ALL_OF_THEM =
  /\b(?:you|there|the (?:council|trust|board|force|authority|school|service|university|department))\b/iu;

/**
 * Whether an entry such as `Calls taken by the night desk in 2024`, which has no noun that only a request lists, is asked for itself: what
 * stands under it asks how many of those were of some kind, and others of its list are things too.
 */
export function isPointedAt(node: Node, listed: readonly Node[]): boolean {
  const first = node.children[0]?.text ?? '';
  const named = countWords(node.text) >= 4 && PARTICULAR.test(node.text) && /[^.:;,?!–—-]$/u.test(node.text);
  if (!named || FINITE.test(node.text) || !OF_THOSE.test(first) || ALL_OF_THEM.test(first)) return false;
  return listed.some(
    (other) =>
      other !== node &&
      other.parent === node.parent &&
      other.children.length === 0 &&
      !/\?$/u.test(other.text) &&
      matches(NOUN_ASK, other.text) &&
      isNominal(other.text),
  );
}

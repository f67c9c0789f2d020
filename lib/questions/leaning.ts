import type { AnswerState } from './question';
import type { Claim } from './settle/claims';

/** What speaks for a question that is still to be answered, when others are answered already, in the units of a logarithm of odds. */
const DUE = 0.5;
/** What speaks against one of which whoever asked says later, by its number or its subject, that it was not answered. */
const DISPUTED = { numbered: -1, named: -0.5 };
/** What speaks against one that was settled and is not among those about which the requester wrote since. */
const CONTENT = -1;

/** What is known of the questions when a letter comes. */
export interface Known {
  /** The place of the letter in the thread. */
  readonly at: number;
  readonly states: ReadonlyMap<number, AnswerState>;
  /** The questions that it is most likely about. */
  readonly awaited: readonly number[];
  readonly claims: ReadonlyMap<number, Claim>;
  /** The place of a message in the thread. */
  readonly placeOf: (messageId: string) => number;
}

/** For each of `count` questions how much speaks for or against a letter's taking it up, before the letter is read. */
export function readLeaning(count: number, { at, states, awaited, claims, placeOf }: Known): readonly number[] {
  const isDue = new Set(awaited.length < count ? awaited : []);
  const raised = [...claims.values()].some((claim) => placeOf(claim.messageId) < at);
  return Array.from({ length: count }, (_, i) => {
    const claim = claims.get(i);
    const due = isDue.has(i) ? DUE : 0;
    if (claim && placeOf(claim.messageId) > at) return due + (claim.numbered ? DISPUTED.numbered : DISPUTED.named);
    return due + (raised && !claim && SETTLED.has(states.get(i)) ? CONTENT : 0);
  });
}

const SETTLED: ReadonlySet<AnswerState | undefined> = new Set<AnswerState>([
  'answered',
  'in-attachment',
  'signposted',
  'not-held',
]);

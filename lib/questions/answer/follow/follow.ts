import type { ActKind } from '../../../thread/act';
import { lazily } from '../../../thread/once';
import type { Span } from '../../../thread/prose';
import type { Mark } from '../marks/mark';
import type { Quiz } from '../reading/quiz';
import type { Reply } from '../reading/reply';
import type { Context, Finding } from '../state/finding';
import { readState } from '../state/state';
import { readSigns } from './around';
import { cutPieces } from './pieces';
import { hasGround, type Seen } from './signs';
import { sumWays } from './ways';
import { WEIGHTS } from './weights';

const learned = lazily(() => Float64Array.from(WEIGHTS.split(/\s+/u), Number));

/** Where a question is most likely answered, what stands there, and how likely it is, 0 to 1. */
export interface Followed {
  readonly finding: Finding;
  readonly share: number;
}

/** A place that is less likely is none; pieces around it that are as likely about the question are of its answer. */
const LIKELY = 0.5;
/** A request with more questions is a table, or made to be slow. */
const MANY = 80;
/** How sure what is found so can be. */
const MOST = 0.6;
/** Letters that answer; what others say of the subject in passing answers nothing. */
const ANSWERING: ReadonlySet<ActKind> = new Set(['response', 'other', 'unclear']);

/** What the readers of a letter's layout made of it. */
interface Known {
  /** Where the answer to another question begins, none is looked for. */
  readonly findings: ReadonlyMap<number, Finding>;
  /** The labels that they read: where they read the question's own and found nothing, there is nothing. */
  readonly marks: readonly Mark[];
  /** What answers nothing: arguments, an index. */
  readonly idle: readonly Span[];
}

/**
 * Follows the questions through a letter by all that its pieces have of their labels, their words and their order: a second opinion on
 * where a question is answered, learned from labelled letters, for those that no reader of the letter's layout found.
 */
export function followQuestions(
  kind: ActKind,
  reply: Reply,
  quiz: Quiz,
  context: Context,
  { findings, marks, idle }: Known,
): (at: number) => Followed | null {
  if (!ANSWERING.has(kind) || quiz.asked.length > MANY) return () => null;
  const text = reply.plain ? reply.whole : reply.own;
  const seen = readSigns(cutPieces(text), quiz);
  const { shares } = sumWays(seen, quiz.asked.length, learned());
  const within = (start: number, i: number) =>
    (seen[i]?.piece.start ?? 0) <= start && start < (seen[i]?.piece.end ?? 0);
  const taken = seen.map((_, i) => [...findings.values(), ...idle].some(({ start }) => within(start, i)));
  const isRead = (i: number, at: number) =>
    taken[i] || marks.some(({ start, members }) => members.includes(at) && within(start, i));
  return (at) => {
    const share = (i: number) => {
      const one = seen[i];
      return one?.says(at) && hasGround(one, at) && !isRead(i, at) ? shareOf(one, shares[i], at) : 0;
    };
    const best = seen.reduce((most, _, i) => (share(i) > share(most) ? i : most), 0);
    if (share(best) < LIKELY) return null;
    const finding = readState(at, ...reach(seen, best, share), { ...context, text, under: true });
    return finding && { finding: { ...finding, confidence: Math.min(MOST, finding.confidence) }, share: share(best) };
  };
}

/** How likely a piece is about a question, alone or as one of several that it names together. */
function shareOf(piece: Seen | undefined, shares: Float64Array | undefined, at: number): number {
  if (!piece?.together.has(at)) return shares?.[at] ?? 0;
  return [...piece.together].reduce((sum, member) => sum + (shares?.[member] ?? 0), 0);
}

/** From the piece that most likely speaks of a question as far as those around it do. */
function reach(seen: readonly Seen[], best: number, share: (i: number) => number): [start: number, end: number] {
  let [first, last] = [best, best];
  while (share(first - 1) > LIKELY) first--;
  while (share(last + 1) > LIKELY) last++;
  const [head, tail] = [seen[first], seen[last]];
  return head && tail ? [head.said, tail.piece.end] : [0, 0];
}

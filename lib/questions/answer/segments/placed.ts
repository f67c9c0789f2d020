import { weighLikeness } from '../reading/likeness';
import type { Sentence } from '../reading/reply';
import { joinSentences } from '../reading/stretches';
import type { Topics } from '../reading/topics';
import type { Context, Finding } from '../state/finding';
import { readState } from '../state/state';
import { mayGive } from '../wants/may-give';
import type { Segment } from './segment';

/** So like a question its own sentences in a shared stretch must be. */
export const OWN = 0.5;
/** And so much more than like the next. */
export const APART = 0.4;

/** Under a heading over several questions as many paragraphs as questions: each answers the one at its place, where none speaks of another. */
export function readPlaced(
  segment: Segment,
  said: readonly Sentence[],
  context: Context,
  topics: Topics,
): ReadonlyMap<number, Finding> {
  const found = new Map<number, Finding>();
  const { members } = segment;
  const runs = joinSentences(context.text, said);
  if (runs.length < 3 || runs.length !== members.length) return found;
  let astray = 0;
  for (const [i, { start, end }] of runs.entries()) {
    const [member = 0, words] = [members[i], context.text.slice(start, end)];
    const likeness = weighLikeness(words, context.asked, topics);
    const best = Math.max(...members.map(likeness));
    if (best > Math.max(OWN, likeness(member) + APART)) astray++;
    const finding = readState(member, start, end, { ...context, under: true, last: segment.last });
    if (!finding || astray > 1 || !mayGive(context.asked[member]?.question.text ?? '', words)) return new Map();
    found.set(member, finding);
  }
  return found;
}

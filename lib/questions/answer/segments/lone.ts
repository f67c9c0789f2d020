import { weighLikeness } from '../reading/likeness';
import type { Sentence } from '../reading/reply';
import type { Topics } from '../reading/topics';
import type { Context, Finding } from '../state/finding';
import { readState } from '../state/state';
import { hasCardinal, readClauses, readFigures } from '../wants/values';
import { APART, OWN } from './placed';
import type { Segment } from './segment';

/**
 * `TRANSPORT` above `Taxis carried 2,913 pupils.`: the name of a group with one sentence below it, that gives one figure and speaks of
 * one of its questions. The others have nothing there.
 */
export function readLone(
  { members, own, labelled, start, last }: Segment,
  said: readonly Sentence[],
  context: Context,
  topics: Topics,
): ReadonlyMap<number, Finding | null> {
  const found = new Map<number, Finding | null>();
  const [only, ...others] = said;
  if (!only || others.length > 0 || labelled || own.length !== members.length) return found;
  if (/\d/u.test(context.text.slice(context.text.lastIndexOf('\n', start - 1) + 1, start)) || !isSingle(only.text))
    return found;
  const likeness = weighLikeness(only.text, context.asked, topics);
  const ranked = [...members].sort((a, b) => likeness(b) - likeness(a));
  const [best = 0, next = 0] = ranked;
  if (likeness(best) < OWN || likeness(best) - likeness(next) < APART) return found;
  const finding = readState(best, only.start, only.end, { ...context, under: true, last });
  if (finding?.state !== 'answered') return found;
  for (const member of members) found.set(member, member === best ? finding : null);
  return found;
}

/** One figure in one clause, and said of no more than one thing. */
function isSingle(words: string): boolean {
  return (
    readFigures(words).length === 1 && !hasCardinal(words) && readClauses(words).length === 1 && !SEVERAL.test(words)
  );
}

const SEVERAL =
  /[,;]\s|\b(?:and|each|both|all|every|respectively|any|same|either|neither|none|no|while|whereas|plus|including)\b/i;

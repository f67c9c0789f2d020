import { findAll } from '../../../thread/find-all';
import type { Mark } from '../marks/mark';
import { liken } from '../reading/likeness';
import { readSentencesOf } from '../reading/reply';
import { isSaying, type Topics } from '../reading/topics';
import type { Context } from '../state/finding';

/** What begins in running prose, `On the fourth, …` or `Regarding complaints - …`, ends with its paragraph; what stands under a label does not. */
export function endOfProse(text: string, mark: Mark, next: number): number {
  if (
    (mark.how !== 'group' && mark.how !== 'turn') ||
    /^[^\S\n]*(?:[:.)]|\n)/u.test(text.slice(mark.end, mark.end + 3))
  )
    return next;
  const stop = text.slice(mark.end, next).search(/\n[^\S\n]*\n|\n[^\S\n]*[-*•]\s/u);
  return stop < 0 ? next : mark.end + stop;
}

/** Under a heading of the reply's own a paragraph that plainly turns to a question of which the heading does not speak is none of its text. */
export function endOfTopic(text: string, mark: Mark, next: number, { asked }: Context, topics: Topics): number {
  if (mark.how !== 'heading') return next;
  const paragraphs = findAll(/\S[^\S\n]*\n[^\S\n]*\n\s*(?=\S)/gu, text.slice(mark.end, next));
  const turn = paragraphs.find((found) => {
    const start = mark.end + found.index + found[0].length;
    const [first] = readSentencesOf(text, start, Math.min(next, start + HEAD));
    if (!first || !isSaying(first)) return false;
    const likeness = liken(first.text, asked, topics);
    const own = Math.max(...mark.members.map((member) => likeness[member] ?? 0));
    return Math.max(...likeness) >= Math.max(TURNS, own + APART);
  });
  return turn ? mark.end + turn.index + turn[0].length : next;
}

/** So like another question, and so much more than like its own, the first sentence of such a paragraph must be. */
const TURNS = 0.9;
const APART = 0.8;
/** So much of a paragraph tells what it is about. */
const HEAD = 1000;

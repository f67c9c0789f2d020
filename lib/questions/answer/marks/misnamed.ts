import { readStems } from '../../words';
import { liken } from '../reading/likeness';
import type { Quiz } from '../reading/quiz';
import { readSentencesOf } from '../reading/reply';
import { share } from '../reading/topics';
import type { Mark } from './mark';

/** A heading with less of a question's subject names it by a word that may mean another thing. */
const NAMED = 0.5;
/** So like another question a sentence must be, and so little like the one that is named. */
const LIKE = 1.5;
const UNLIKE = 0;
/** So much of what stands under a heading tells what it is about. */
const HEAD = 900;

/**
 * `School meals` over what was spent on the school's roof: a heading that shares a word with a question, where what stands under it is like
 * other questions and not like that one, names none.
 */
export function leaveMisnamed(headings: readonly Mark[], text: string, quiz: Quiz): readonly Mark[] {
  return headings.map((mark, i) => {
    const [member, ...more] = mark.members;
    const words = text.slice(mark.start, mark.end);
    if (member === undefined || more.length > 0 || /[:=–—-]\s*$/u.test(words)) return mark;
    const named = share(quiz.topics.stems[member] ?? [], new Set(readStems(words)), quiz.topics.weight);
    if (named >= NAMED) return mark;
    const end = Math.min(headings[i + 1]?.start ?? text.length, mark.end + HEAD);
    return isOfOthers(text, mark.end, end, member, quiz)
      ? { start: mark.start, end: mark.end, members: [], how: 'rest', key: '' }
      : mark;
  });
}

/** Whether the first sentence is about another question, and none about this one. */
function isOfOthers(text: string, start: number, end: number, member: number, { asked, topics }: Quiz): boolean {
  const all = readSentencesOf(text, start, end).map((sentence) => liken(sentence.text, asked, topics));
  return (
    all.every((scores) => (scores[member] ?? 0) <= UNLIKE) &&
    (all[0] ?? []).some((score, at) => at !== member && score >= LIKE)
  );
}

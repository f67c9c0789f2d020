import type { Mark } from './mark';
import { placeInOrder } from './restarts';
import type { Scene } from './scene';

/** So many labels must be the same. */
const LEAST = 3;

/** `1.` before every answer, as where the numbers of a list were lost on the way: no label says whose answer it is. */
export function isStuck(marks: readonly Mark[], text: string): boolean {
  const [first] = marks;
  return (
    first !== undefined &&
    marks.length >= LEAST &&
    /^(?:1|a|i)$/u.test(first.key) &&
    marks.every(({ key, worded }) => key === first.key && !worded) &&
    !marks.some(({ start, end }) => STANDS_FOR.test(text.slice(start, end)))
  );
}

/** `A:` is an answer, and no letter of a list. */
const STANDS_FOR = /^\W*A\s*[:–—-]/u;

/** As many such answers as questions go to them in their order; fewer where their kinds allow it, and none where that cannot be told. */
export function countStuck(marks: readonly Mark[], { asked, text, topics }: Scene): Mark[] {
  if (marks.length === asked.length)
    return marks.map((mark, i) => ({
      ...mark,
      members: [i],
      how: 'label' as const,
    }));
  return placeInOrder(marks, text, asked, topics);
}

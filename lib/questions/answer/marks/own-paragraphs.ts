import type { Mark } from './mark';

/** So many questions stand one below the other where a paragraph repeats a request, and so large a share of the gaps between them is empty. */
const REPEATED = 2;
const EMPTY = 0.6;

/** `1. You asked the following: …` with the request below it and `2. We refuse …` after that: where the request stands within a numbered paragraph, the numbers are those of the letter. */
export function dropAroundRequest(marks: readonly Mark[], restated: readonly Mark[], text: string): readonly Mark[] {
  const bare = marks.filter((mark) => mark.how === 'label' && !mark.worded && /^\d{1,2}$/u.test(mark.key));
  const steady = bare.length >= REPEATED && bare.every((mark, i) => Number(mark.key) === i + 1);
  const around = steady && bare.some((mark, i) => holdsRequest(mark, bare[i + 1], restated, text));
  return around ? marks.filter((mark) => !bare.includes(mark)) : marks;
}

/** Whether questions that have other numbers stand between two, one right below the other, after words of the letter. */
function holdsRequest(mark: Mark, next: Mark | undefined, restated: readonly Mark[], text: string): boolean {
  if (!next) return false;
  const within = restated.filter(
    (one) => one.how === 'restated' && one.start >= mark.end && one.end <= next.start && !isPart(one, mark),
  );
  const [first, last] = [within[0], within.at(-1)];
  if (!first || !last || within.length < REPEATED) return false;
  const said = /\p{L}/u.test(text.slice(mark.end, first.start)) && !/\p{L}|\d/u.test(text.slice(last.end, next.start));
  const empty = within.filter((one, i) => !/[\p{L}\d]/u.test(text.slice(one.end, within[i + 1]?.start ?? next.start)));
  return said && empty.length >= within.length * EMPTY;
}

/** Whether the question is one of those that the number names. */
function isPart(one: Mark, mark: Mark): boolean {
  return one.members.some((member) => mark.members.includes(member));
}

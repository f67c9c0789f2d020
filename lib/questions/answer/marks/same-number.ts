import type { Mark } from './mark';

/** So many answers begin with the same number, of so many questions that are repeated. */
const LEAST = 3;
const MOST = 0.6;
const FIRST = /^[\s*]*(\(?(?:1|a|i)[.)]+)[^\S\n]+(?=\S)/iu;

/** `1. Nine` below each of the repeated questions, as a mail program counts that begins a list anew for every answer: the number is no part of the answer. */
export function skipSameNumber(marks: readonly Mark[], text: string): Mark[] {
  const restated = marks.filter(({ how }) => how === 'restated');
  const numbered = restated.flatMap((mark) => {
    const found = FIRST.exec(text.slice(mark.end, mark.end + REACH));
    return found ? [{ mark, sign: found[1], end: mark.end + found[0].length }] : [];
  });
  const same = new Set(numbered.map(({ sign }) => sign)).size === 1;
  if (!same || numbered.length < Math.max(LEAST, restated.length * MOST)) return [...marks];
  const ends = new Map(numbered.map(({ mark, end }) => [mark, end]));
  return marks
    .filter((mark) => !numbered.some((one) => one.mark !== mark && one.mark.end <= mark.start && mark.end <= one.end))
    .map((mark) => ({ ...mark, end: ends.get(mark) ?? mark.end }));
}

const REACH = 40;

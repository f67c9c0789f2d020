import type { Mark } from './mark';

/** `Response: 3`: a colon between the word and the number. */
const COLON = /^[^\d\n]{3,20}:[^\S\n]*\(?\d/u;

/**
 * What looks like the label of another answer right under a question, `Response: 3 min 41 sec` under question 4: the number is what the
 * response says. Where the question of that number is repeated there too, it is the label.
 */
export function findGiven(lines: readonly Mark[], restated: readonly Mark[], text: string): Mark[] {
  if (!lines.some((mark) => isGiven(mark, text))) return [];
  let above: readonly Mark[] = [];
  const found: Mark[] = [];
  for (const mark of [...lines, ...restated].sort((a, b) => a.start - b.start)) {
    const last = above.at(-1);
    const under = last !== undefined && mark.start >= last.end && !/\S/u.test(text.slice(last.end, mark.start));
    const given = under && isGiven(mark, text) && !above.some((other) => isShared(other, mark));
    if (given) found.push(mark);
    above = given ? [] : [...(under ? above.slice(-MOST) : []), mark];
  }
  return found;
}

/** So many questions are repeated at most before they are answered together. */
const MOST = 12;

function isGiven(mark: Mark, text: string): boolean {
  return mark.answer === true && COLON.test(text.slice(mark.start, mark.end));
}

function isShared(a: Mark, b: Mark): boolean {
  return a.members.some((member) => b.members.includes(member));
}

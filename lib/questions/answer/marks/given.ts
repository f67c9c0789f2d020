import type { Mark } from './mark';

/** `Response: 3`: a colon between the word and the number. */
const COLON = /^[^\d\n]{3,20}:[^\S\n]*\(?\d/u;

/**
 * What looks like the label of another answer right under a question or the title that its label has, `Response: 3 min 41 sec` under question 4: the number is what the
 * response says. Where the question of that number is repeated there too, it is the label.
 */
export function findGiven(lines: readonly Mark[], restated: readonly Mark[], text: string): Mark[] {
  if (!lines.some((mark) => isGiven(mark, text) || isBare(mark, text))) return [];
  let above: readonly Mark[] = [];
  const found: Mark[] = [];
  const sorted = [...lines, ...restated].sort((a, b) => a.start - b.start);
  for (const [i, mark] of sorted.entries()) {
    const last = above.at(-1);
    const between = last && mark.start >= last.end ? text.slice(last.end, mark.start) : null;
    const under = between !== null && !/\S/u.test(between);
    const titled = between !== null && last?.how === 'label' && !last.answer && isTitle(between);
    const given =
      ((under || titled) && isGiven(mark, text) && !above.some((other) => isShared(other, mark))) ||
      (between !== null && /^[^\S\n]*\n[^\S\n]*$/u.test(between) && isBare(mark, text) && isClosed(last, text)) ||
      (under && isBare(mark, text) && isFigure(mark, last, sorted[i + 1])) ||
      (under && isBare(mark, text) && isBetween(mark, last, sorted[i + 1], text));
    if (given) found.push(mark);
    above = given ? [] : [...(under ? above.slice(-MOST) : []), mark];
  }
  return found;
}

/** So many questions are repeated at most before they are answered together. */
const MOST = 12;

/** `10) Empty boats in May` above the response: a short line, and nothing that answers. */
function isTitle(between: string): boolean {
  return between.length < TITLE && !/[\n:;=]/u.test(between.trim());
}

const TITLE = 100;

/** `11` alone on its line, right below `2 (ii):`: the answer, and no label of the eleventh. */
function isBare({ start, end }: Mark, text: string): boolean {
  return /^\d{1,3}$/u.test(text.slice(start, end).trim()) && /^[^\S\n]*(?:\n|$)/u.test(text.slice(end, end + 20));
}

function isClosed(mark: Mark | undefined, text: string): boolean {
  return mark?.how === 'label' && /\d.*:\s*$/u.test(text.slice(mark.start, mark.end));
}

/** `4` alone between `4.2` and `4.3`, where the request has parts of 4 and no 4: the number above parts stands right above the first of them. */
function isFigure({ members }: Mark, last: Mark | undefined, next: Mark | undefined): boolean {
  return last?.members.length === 1 && members.length > 1 && next?.members[0] !== members[0];
}

/** `3` alone below the words of question 2, and right below it the words of the next: it would be a label of nothing. */
function isBetween({ end }: Mark, last: Mark | undefined, next: Mark | undefined, text: string): boolean {
  if (last?.how !== 'restated' || !next || /\S/u.test(text.slice(end, next.start))) return false;
  return next.how === 'restated' || next.worded === true;
}

function isGiven(mark: Mark, text: string): boolean {
  return mark.answer === true && COLON.test(text.slice(mark.start, mark.end));
}

function isShared(a: Mark, b: Mark): boolean {
  return a.members.some((member) => b.members.includes(member));
}

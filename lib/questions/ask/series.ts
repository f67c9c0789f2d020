const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** Whether a path can come after another one in a list that somebody numbered by hand: one may be left out or used twice. */
export function follows(path: readonly string[], last: readonly string[]): boolean {
  const step = order(path.at(-1) ?? '');
  if (step <= 2 || path.length > 1) return true;
  const own = path.at(-1) ?? '';
  return (
    own === 'i' ||
    last.some((part) => (kindOf(part) === kindOf(own) && within(step - order(part))) || within(romanGap(part, own)))
  );
}

/** How many places a roman number stands after another; far when one of the two is none. */
function romanGap(from: string, to: string): number {
  const [first, second] = [ROMANS.indexOf(from), ROMANS.indexOf(to)];
  return first < 0 || second < 0 ? Number.NaN : second - first;
}

function within(gap: number): boolean {
  return gap >= 0 && gap <= 3;
}

/** Whether a label part is a number or a letter. */
export function kindOf(part: string): 'number' | 'letter' {
  return /^\d/u.test(part) ? 'number' : 'letter';
}

/** The place of a label part in its list: 3 for `3` and for `c`; romans that are no single letter count as romans. */
export function order(part: string): number {
  if (/^\d/u.test(part)) return Number(part);
  if (part.length > 1) return ROMANS.indexOf(part) + 1;
  return part.charCodeAt(0) - 96;
}

/** Whether a label part comes right after another. */
export function isNext(part: string, before: string): boolean {
  const roman = ROMANS.indexOf(before);
  if (roman >= 0 && ROMANS[roman + 1] === part) return true;
  if (kindOf(part) !== kindOf(before) || (kindOf(part) === 'letter' && part.length + before.length > 2)) return false;
  return order(part) === order(before) + 1;
}

/** Whether a number of several parts is the next of its list, the first one level deeper, or the next one level up: `1.2.1`, `1.2.2` and `1.3` after `1.2`. */
export function isNextPart(path: readonly string[], last: readonly string[]): boolean {
  if (path.length < 2 || !path.slice(0, -1).every((part, i) => part === last[i])) return false;
  const before = last[path.length - 1];
  return before === undefined ? path.at(-1) === '1' : isNext(path.at(-1) ?? '', before);
}

import { findAll } from '../../../thread/find-all';
import type { Asked } from '../../asked';
import type { Mark } from './mark';

/** `(a) 171` on a line of its own. */
const PART = /(?:^|\n)[^\S\n]{0,9}\(?([a-z]|[ivx]{2,4})[.):]\)?[^\S\n]+(?=\S)/giu;

/**
 * A question repeated with its parts, `2 How many … (a) of those … (b) of those …`, and below them all the answer and those of the parts,
 * `212`, `(a) 171`, `(b) 41`: each stands under its own. Where the letters below are not those of all the parts, the marks stay as they are.
 */
export function readPartsBelow(marks: readonly Mark[], text: string, asked: readonly Asked[]): Mark[] {
  const read: Mark[] = [];
  for (let i = 0; i < marks.length; ) {
    const run = runAt(marks, i, text);
    read.push(...(layBelow(run, marks[i + run.length]?.start ?? text.length, text, asked) ?? run));
    i += run.length;
  }
  return read;
}

/** The questions that are repeated from one on with nothing between them. */
function runAt(marks: readonly Mark[], from: number, text: string): readonly Mark[] {
  let to = from + 1;
  while (isOne(marks[to - 1]) && isOne(marks[to]) && !SAID.test(text.slice(marks[to - 1]?.end, marks[to]?.start))) to++;
  return marks.slice(from, to);
}

const SAID = /[\p{L}\p{N}]/u;

function isOne(mark: Mark | undefined): boolean {
  return mark?.how === 'restated' && mark.members.length === 1;
}

function layBelow(run: readonly Mark[], end: number, text: string, asked: readonly Asked[]): Mark[] | null {
  const parts = run.slice(firstPart(run, asked));
  const [first, last] = [parts[0], run.at(-1)];
  if (parts.length < 2 || !first || !last) return null;
  const labels = findAll(PART, text.slice(last.end, end));
  const letters = labels.map(([, letter = '']) => letter.toLowerCase());
  if (letters.join() !== parts.map((part) => pathOf(part, asked).at(-1)).join()) return null;
  const before = run[run.length - parts.length - 1];
  const whole = before && pathOf(before, asked).join() === pathOf(first, asked).slice(0, -1).join() ? before : null;
  const leads = SAID.test(text.slice(last.end, last.end + (labels[0]?.index ?? 0)));
  if (leads !== (whole !== null)) return null;
  const echoed = whole ?? first;
  const below = (mark: Mark, start: number, to: number): Mark => ({ ...mark, start, end: to });
  return [
    ...run.slice(0, run.indexOf(echoed)),
    { start: echoed.start, end: last.end, members: [], how: 'rest', key: '' },
    ...(whole ? [below(whole, last.end, last.end)] : []),
    ...parts.map((part, i) => {
      const at = last.end + (labels[i]?.index ?? 0);
      return below(part, at, at + (labels[i]?.[0].length ?? 0));
    }),
  ];
}

/** Where the parts of one question begin with which a run ends. */
function firstPart(run: readonly Mark[], asked: readonly Asked[]): number {
  const of = (mark: Mark | undefined) => (mark ? pathOf(mark, asked).slice(0, -1).join() : '');
  const stem = of(run.at(-1));
  let from = run.length;
  while (stem !== '' && from > 0 && of(run[from - 1]) === stem) from--;
  return from;
}

function pathOf({ members }: Mark, asked: readonly Asked[]): readonly string[] {
  return asked[members[0] ?? -1]?.path ?? [];
}

import { findAll } from '../../../thread/find-all';
import type { Asked } from '../../asked';
import { resolve } from '../../groups';
import type { Mark } from './mark';

/** `B.1 Three.`, `C-2`, `D3.`: a capital and a number at the beginning of a line, and something after it. */
const PREFIXED =
  /^[^\S\n]*(([B-PS-Z])(?:[.-][^\S\n]?|[^\S\n])?(\d{1,2})(?:[.):][^\S\n]*|[^\S\n]+(?:[-–—:][^\S\n]+)?))(?=\S)/gmu;
/** So many lines count up so, and for so many of the questions. */
const LEAST = 3;
const MOST = 0.6;

/**
 * The numbers of an annex with answers, `B.1`, `B.2` in `ANNEX B`: one capital before numbers that count up through the request's own. None
 * where the request has codes itself, where the lines stand among questions that are repeated, or where other labels name questions.
 */
export function readPrefixed(
  text: string,
  lines: readonly Mark[],
  restated: readonly Mark[],
  asked: readonly Asked[],
): Mark[] {
  if (asked.some(({ path }) => /^[a-z]$/u.test(path[0] ?? '') && path.length > 1)) return [];
  const [first, last] = [restated[0]?.start ?? text.length, restated.at(-1)?.end ?? -1];
  const outside = (at: number) => at < first || at > last;
  if (lines.some((mark) => mark.how === 'label' && mark.members.length > 0 && outside(mark.start))) return [];
  const runs = new Map<string, Mark[]>();
  const broken = new Set<string>();
  for (const found of findAll(PREFIXED, text)) {
    const [whole, label = '', letter = '', number = ''] = found;
    const start = found.index + whole.length - label.length;
    const run = runs.get(letter) ?? [];
    const [member, ...more] = resolve([String(Number(number))], asked);
    if (member === undefined || more.length > 0 || member <= (run.at(-1)?.members[0] ?? -1) || !outside(start))
      broken.add(letter);
    else
      run.push({
        start,
        end: start + label.length,
        members: [member],
        how: 'label',
        key: `${letter.toLowerCase()}${number}`,
      });
    runs.set(letter, run);
  }
  const [run, ...others] = [...runs]
    .filter(([letter, marks]) => !broken.has(letter) && marks.length >= Math.max(LEAST, asked.length * MOST))
    .map(([, marks]) => marks);
  return run && others.length === 0 ? run : [];
}

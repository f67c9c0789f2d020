import { findAll } from '../../../thread/find-all';
import { onceFor } from '../../../thread/once';
import type { Asked } from '../../asked';

/** `SECTION A`, `Part B - Money` on a line by itself. */
const TITLE = /^[^\S\n]*(?:section|part)[^\S\n]+([a-z])\b(?![^\S\n]*(?:and|to|&|is|was))[^\n.?!]{0,60}$/gimu;

/**
 * Under which letter of the request a place of a reply stands, `b` below `SECTION B`, where the request numbers its questions `A1`, `B1`: a bare
 * `2` stands for `B2` there. Empty for a request without such labels and above the first title.
 */
export function readLetterAt(text: string, asked: readonly Asked[]): (at: number) => string | null {
  if (codesOf(asked).size === 0) return () => null;
  const titles = findAll(TITLE, text).flatMap((found) => {
    const letter = (found[1] ?? '').toLowerCase();
    return codesOf(asked).has(letter) ? [{ start: found.index, letter }] : [];
  });
  const once = new Set(titles.map(({ letter }) => letter)).size === titles.length;
  if (!once) return () => null;
  return (at) => titles.findLast(({ start }) => start < at)?.letter ?? null;
}

/** The letters before numbers in the request's own labels. */
const codesOf = onceFor(
  (asked: readonly Asked[]): ReadonlySet<string> =>
    new Set(
      asked.flatMap(({ path: [letter = '', number = ''] }) =>
        /^[a-z]$/u.test(letter) && /^\d/u.test(number) ? [letter] : [],
      ),
    ),
);

import { findAll } from '../../../thread/find-all';
import type { Asked } from '../../asked';
import { resolve } from '../../groups';
import type { Mark } from './mark';

/** So many letters must run on, of small ones nearly all: `a` may be a word. */
const LETTERS = 3;
const SMALL = 0.6;

/** `A 2,318`, `b Of which lost 604`, `g+h Two`: letters without a mark, where no other label stands and they run on in order. */
export function readLetters(text: string, asked: readonly Asked[]): Mark[] {
  const marks = findAll(/^[^\S\n]*([A-Za-z])((?:\s?[+&/,]\s?[A-Za-z])*)[^\S\n]+(?=\S)/gmu, text).flatMap(
    (found): Mark[] => {
      const keys = [found[1] ?? '', ...(found[2] ?? '').split(/[^A-Za-z]+/u)].filter((key) => key !== '');
      const members = keys.flatMap((key) => resolve([key.toLowerCase()], asked));
      const end = found.index + found[0].length;
      const start = end - found[0].trimStart().length;
      return members.length >= keys.length
        ? [
            {
              start,
              end,
              members,
              how: 'label',
              key: (keys[0] ?? '').toLowerCase(),
              worded: /^[A-Z]/u.test(keys[0] ?? ''),
            },
          ]
        : [];
    },
  );
  const ordered = marks.every((mark, i) => i === 0 || mark.key > (marks[i - 1]?.key ?? ''));
  const small = marks.filter((mark) => !mark.worded).length;
  const enough = small === 0 || new Set(marks.flatMap((mark) => mark.members)).size >= asked.length * SMALL;
  return ordered && marks.length >= LETTERS && enough ? marks.map((mark) => ({ ...mark, worded: false })) : [];
}

import { findAll } from '../../../thread/find-all';
import type { Asked } from '../../asked';
import { resolve } from '../../groups';
import type { Mark } from './mark';

/** `2/ ` and what follows it on the same line; no fraction, day or reference goes on with a space. */
const SLASHED = /(?<![\p{L}\p{N}/.,£-])(\d{1,2})[^\S\n]?\/[^\S\n]+(?=[^\s/])/gu;
/** So many labels count up so from the first question, and for so many of the questions. */
const LEAST = 3;
const MOST = 0.6;

/** `1/ 40 2/ None 3/ Not recorded`: labels with a slash that run on in one line, below the repeated request or without it. */
export function readSlashed(text: string, asked: readonly Asked[]): Mark[] {
  return findAll(/[^\n]+(?:\n[^\n]+)*/gu, text).flatMap((paragraph) => {
    const run: Mark[] = [];
    for (const found of findAll(SLASHED, paragraph[0].slice(0, 6000))) {
      const [whole, number = ''] = found;
      const members = resolve([number], asked);
      if (Number(number) !== run.length + 1 || members.length !== 1) continue;
      const start = paragraph.index + found.index;
      run.push({ start, end: start + whole.length, members, how: 'label', key: number });
    }
    return run.length >= Math.max(LEAST, asked.length * MOST) ? run : [];
  });
}

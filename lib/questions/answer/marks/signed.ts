import { readStems } from '../../words';
import type { Topics } from '../reading/topics';
import type { Mark } from './mark';

/**
 * Leaves out `Tree Unit` above `Ashby Forest Trust`: the office that signs, above the name of the authority on a line of its own, is no
 * heading, though a question speaks of trees.
 */
export function leaveSigned(headings: readonly Mark[], text: string, { named }: Pick<Topics, 'named'>): Mark[] {
  return headings.filter(({ start, end }) => {
    const line = /^[^\n]*\n[^\S\n]*([^\n]{3,100})(?=\n|$)/u.exec(text.slice(end, end + REACH));
    const below = new Set(readStems(line?.[1] ?? ''));
    const rest = text.slice(end, text.indexOf('\n', end)).trim();
    if (named.size < 2 || rest !== '' || /[.?!:;]/u.test(text.slice(start, end))) return true;
    return below.size !== named.size || [...named].some((stem) => !below.has(stem));
  });
}

/** A line and the one below it are no longer. */
const REACH = 220;

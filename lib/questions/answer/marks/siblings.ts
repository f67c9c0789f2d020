import { findAll } from '../../../thread/find-all';
import type { Asked } from '../../asked';
import { resolve } from '../../groups';
import { writeKey } from '../../labels';
import type { Mark } from './mark';

/** `ii 861` below `2 i 1,204`, or `ii` alone below `B2 i`: the next part of the same question, in a row or a cell without a mark. */
export function readBareSibling(text: string, at: number, before: Mark | undefined, asked: readonly Asked[]): Mark[] {
  const found = /^[^\S\n]*([ivx]{1,5})(?:[^\S\n]+(?=\S)|[^\S\n]*(?=\n))/iu.exec(text.slice(at, at + 40));
  const [last, ...others] = before?.members ?? [];
  const path = asked[last ?? -1]?.path ?? [];
  if (!found || last === undefined || others.length > 0 || path.length < 2) return [];
  const [member] = resolve([...path.slice(0, -1), (found[1] ?? '').toLowerCase()], asked);
  if (member !== last + 1) return [];
  const end = at + found[0].length;
  return [{ start: at + found[0].search(/\S/u), end, members: [member], how: 'label', key: asked[member]?.key ?? '' }];
}

/** `5 (i): 212; (ii): 390; (iii): 17`: the other parts of a question on the line of its first. */
export function readSiblings(text: string, at: number, members: readonly number[], asked: readonly Asked[]): Mark[] {
  const [first, ...others] = members;
  const path = asked[first ?? -1]?.path ?? [];
  if (first === undefined || others.length > 0 || path.length < 2) return [];
  const line = text.slice(at, at + (/\n/u.exec(text.slice(at, at + LONGEST))?.index ?? LONGEST));
  const marks: Mark[] = [];
  let last = first;
  for (const found of findAll(SIBLING, line)) {
    const sub = [...path.slice(0, -1), (found[1] ?? '').toLowerCase()];
    const [member, ...more] = resolve(sub, asked);
    if (member === undefined || more.length > 0 || member <= last) continue;
    const start = at + found.index;
    marks.push({ start, end: start + found[0].length, members: [member], how: 'label', key: writeKey(sub) });
    last = member;
  }
  return marks;
}

const SIBLING =
  /(?<=[;,.\s])\(?([a-z]|[ivx]{1,5})(?:\)[^\S\n]*[:.–—-]?|[.:]|(?<=[,;][^\S\n][a-zivx]{1,5})[^\S\n][-–—])(?=[^\S\n])/giu;
/** No line of parts is longer. */
const LONGEST = 400;

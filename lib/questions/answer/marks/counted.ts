import { findAll } from '../../../thread/find-all';
import type { Asked } from '../../asked';
import { hasPlace, readOrdinal } from '../../ordinals';
import type { Mark } from './mark';

const WORD = '(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final)';
const THING = '(?: (?:question|query|point|part|item|request|one))?';
/** `The flag was lowered on nine days, which is your fifth`: the answer stands before the question's place. */
const AFTER = new RegExp(
  `(?<=^|[.;?!]\\s|\\n)[^\\S\\n]{0,8}(?=\\S)[^.;?!\\n]{8,240}?(?:, which|, and (?:that|this)|[.;]? \\(?(?:that|this)) (?:is|was|answers|deals with|disposes of) (?:your |the )${WORD}${THING}(?=[,.;)])`,
  'gimu',
);
/** `and, to take the last of them, it is for the Lord Chamberlain`: it stands behind. */
const BEFORE = new RegExp(
  `(?<=[,.;:]\\s|\\n|\\band |^)to (?:take|come to|turn to|pass to|deal with|answer|end with|finish with|conclude with) (?:your |the )${WORD}${THING}(?: of (?:them|these|those|your questions|the questions|the list|your list))?,`,
  'gimu',
);

/** `The third I can answer from the ledger`: elsewhere the third may be the third of anything. */
const FRONT = new RegExp(
  `(?<=[.;?!]\\s|\\n|^)(?:the|your) ${WORD}${THING} (?=(?:I|we) (?:can|cannot|do|am|are|have|must|will|may|shall)\\b)`,
  'gimu',
);

/** Answers that are counted off within the prose, before their place or behind it. */
export function readCounted(text: string, asked: readonly Asked[]): Mark[] {
  if (!hasPlace(text)) return [];
  const prose = text.replace(/(?<=\S)[^\S\n]*\n(?=[^\S\n]*\S)/gu, (gap) => ' '.repeat(gap.length));
  const mark = (found: RegExpExecArray, end: number): Mark[] => {
    const members = readOrdinal(found, asked);
    return members.length === 1 ? [{ start: found.index, end, members, how: 'group', key: '' }] : [];
  };
  return [
    ...findAll(AFTER, prose).flatMap((found) => mark(found, found.index)),
    ...[...findAll(BEFORE, prose), ...findAll(FRONT, prose)].flatMap((found) =>
      mark(found, found.index + found[0].length),
    ),
  ];
}

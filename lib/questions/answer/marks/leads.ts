import { findAll } from '../../../thread/find-all';
import { foldSpaces } from '../../../thread/prose';
import type { Asked } from '../../asked';
import { type Group, readGroupAt, readGroups, resolve } from '../../groups';
import { readLabel, writeKey } from '../../labels';
import { FURTHER } from '../../phrases/en-absence';
import { GROUP_LEAD, RECKONS, REST } from '../../phrases/en-answers';
import type { Mark } from './mark';

/** `In respect of Qs 2 and 3 …`, `Questions 5 to 7: not held`, `Requests 4 and 5` at the beginning of a sentence. */
export function readLeads(text: string, asked: readonly Asked[], restated: readonly Mark[], review: boolean): Mark[] {
  const named = readGroups(text, asked).filter(
    (group) =>
      !(review && COUNTED.test(text.slice(group.start, group.end))) &&
      !isDashed(text, group, asked) &&
      !restated.some((mark) => group.start < mark.end && mark.start < group.end),
  );
  const rows = findAll(ROW, text).length >= ROWS;
  const lists = findAll(
    /^[^\S\n]*\[?(?=\(?(?:\d{1,2}(?:\.\d{1,2})*(?:[a-z]|\([a-z]\))?|(?:[a-z]|[ivx]{2,5})\d{0,2})[.)]?\s*(?:[-–&,+]|\/\s?(?:\+|and\b|&)|\/|and\b|to\b)\s*\(?(?:\d|(?:[a-z]|[ivx]{2,5})(?:[.)]|\d)|[a-z](?=\s?:)))/gim,
    text,
  ).flatMap((found) => {
    const at = found.index + found[0].length;
    const group = readGroupAt(text, at, at, asked);
    const ends =
      group !== null &&
      (found[0].endsWith('[') ||
        (rows && IN_ROW.test(text.slice(group.end, group.end + 30))) ||
        CLOSES.test(text.slice(group.end, group.end + GLOSS)) ||
        OF_SEVERAL.test(text.slice(group.end, group.end + GLOSS)) ||
        /\)$/u.test(text.slice(at, group.end)));
    return ends && group.members.length > 1 && !isDashed(text, group, asked) ? [group] : [];
  });
  return [...named, ...lists].flatMap((group) => {
    const lead = GROUP_LEAD.exec(text.slice(Math.max(0, group.start - 100), group.start));
    if (
      !lead ||
      isWithinLabelled(text, group.start, group.end) ||
      isReckoned(lead[0], text.slice(group.end, group.end + REACH))
    )
      return [];
    const led = group.start - (lead[0].length - (/^[\n.?!:;\s]*/u.exec(lead[0])?.[0].length ?? 0));
    const start = led - readTitle(text, led, group.end);
    return [{ start, end: group.end, members: group.members, how: 'group' as const, key: '' }];
  });
}

/** `f. As (d), the list is attached`, `Q4b: as Q4a`: the line has a label of its own, and the other is what it refers to. */
function isWithinLabelled(text: string, start: number, end: number): boolean {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const label = start - line <= LABELLED ? readLabel(text, line) : null;
  if (!label?.firm || label.end >= start) return false;
  const said = AS.exec(text.slice(label.end, start));
  return said !== null && (said[1] === undefined || /^\W*(?:\n|$)/u.test(text.slice(end, end + 10)));
}

/** So much of a line may stand before the label that it refers to. */
const LABELLED = 60;
/** Other labels beside the first, and `as`. `As for (d)` may as well turn to that question. */
const AS =
  /^(?:(?:[,&\s]|and\b|q(?=\d)|\(?(?:\d{1,2}[a-z]?|[a-z])\b\)?){0,12}[:.–-]\s?)?(?:(?:the )?same )?as (?:(?:in|at|with|under|per)(?: the)? |((?:for|to)(?: the)? ))?(?:(?:answer|response|reply) (?:to|at) )?\(?$/iu;

/** `To answer parts (1) to (3) we would need to open 2,900 files`: what an answer would take, and none. */
function isReckoned(lead: string, after: string): boolean {
  return (
    RECKONS.test(/^[^.?!]*/u.exec(after)?.[0] ?? '') ||
    (TO_ANSWER.test(lead) && /^[^.?!\n]*(?:\n[^.?!\n]+)*?\b(?:would|will have to|cannot)\b/i.test(after))
  );
}

const TO_ANSWER = /\b(?:to|in order to) (?:answer|respond to|reply to|provide|give)\s*(?:your )?$/i;
/** So far a sentence is read on. */
const REACH = 300;

/** How long the words of a heading are that ends with the group, `What we are keeping back - item (e)`: they are no part of what stands before it. */
function readTitle(text: string, start: number, end: number): number {
  if (!ENDS_LINE.test(text.slice(end, end + 10)) || !/^[-–—•*]/u.test(text.slice(start))) return 0;
  return TITLE.exec(text.slice(Math.max(0, start - 100), start))?.[1]?.length ?? 0;
}

const ENDS_LINE = /^[).:\]]*[^\S\n]*(?:\n|$)/u;
const TITLE = /(?:^|\n[^\S\n]*\n)([^\S\n]*\p{Lu}[^\n.?!:;]{2,70})$/u;

/** `As to the third, you are right`: a review counts what was complained of. */
const COUNTED = /^[a-z]+$/i;

/** `4 - 6` above `5 - None` and `6 - Two`, `4.2 - 3` above `4.3 - Zero`: the answer six, or three, and no range. */
function isDashed(text: string, { start, end, members }: Group, asked: readonly Asked[]): boolean {
  if (!DASHED.test(text.slice(start, end))) return false;
  const below = text.slice(end, end + BELOW);
  return [...members.slice(1, NEAR), (members.at(-1) ?? 0) + 1].some((member) => {
    const key = asked[member]?.key ?? '';
    return (
      /^[\w.]+$/u.test(key) &&
      new RegExp(
        `^[^\\S\\n]*(?:q(?:uestion)?\\.? ?)?${key.replaceAll('.', '\\.')}[^\\S\\n]*[-–—][^\\S\\n]`,
        'imu',
      ).test(below)
    );
  });
}

const DASHED = /^\(?(?:q(?:uestion)?\.? ?)?[\w.]{1,7}[^\S\n]*[-–—][^\S\n]*\d{1,2}$/iu;

/** So far below, and for so many of the numbers, a line of its own is looked for. */
const BELOW = 2000;
const NEAR = 6;

/** So many lines that begin with a bare number make a table, in which `18, 19 Not provided` is a row. */
const ROWS = 3;
const ROW = /^[^\S\n]*\d{1,2}[^\S\n]+(?=\S)/gmu;
const IN_ROW = /^[^\S\n]+(?=\p{Lu}\p{Ll}|[£\d])/u;

/** `12.1 to 12.3 do not concern us`: what is said of several stands right after them. */
const OF_SEVERAL = /^[^\S\n]+(?:are|were|do|did|have|both|all|come|fall|go|relate|concern)\b/u;
/** `6 and 7 (people and area)`: so long a gloss may be. */
const GLOSS = 64;

/** `1-3:`, `9/10 -` and a line of its own close a group of bare numbers. */
const CLOSES = /^(?:\s?[.):]|\/\s|[^\S\n]*\([^)\n]{2,60}\)[^\S\n]*(?:\n|:|-)|[^\S\n]*(?:\n|$)|[^\S\n]+[-–—]\s)/u;

const OF_ALL = /\b(?:requests?|scope|questions)\b/i;

const NEXT_SENTENCE = / (?=\p{Lu})(?<=\p{L}(?: \d{1,3})?[.!?] )/u;

/** A paragraph that begins with the remaining questions: what it says belongs to none of those before it. */
export function readRests(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const found of findAll(/(?:^|\n[^\S\n]*\n)[^\S\n]*(?=\S)/gu, text)) {
    const start = found.index + found[0].length;
    const stop = text.slice(start, start + 1200).search(/\n[^\S\n]*\n/u);
    const words = text.slice(start, stop < 0 ? start + 1200 : start + stop);
    const folded = foldSpaces(words);
    const over = folded.search(NEXT_SENTENCE);
    const first = over < 0 ? folded : folded.slice(0, over);
    if ((REST.test(first) || (FURTHER.test(first) && OF_ALL.test(first))) && !/:\s*$/u.test(first))
      marks.push({ start, end: start, members: [], how: 'rest', key: '' });
  }
  return marks;
}

const EQUALS = /(?<=^|[\s,;(])\(?(\d{1,2}(?:\.\d{1,2})*(?:\s?\(?[a-z]\)?)?)\s?=\s?(?=\S)/giu;
/** So many must count up. */
const RUN = 3;

/** `4 = 2,310, 4a = 1,877 on the old lines. 7 = none`: labels within a paragraph that are made equal to their answers. */
export function readEquals(text: string, asked: readonly Asked[]): Mark[] {
  const run: Mark[] = [];
  for (const found of findAll(EQUALS, text)) {
    const label = readLabel(text, found.index);
    const [member, ...others] = label ? resolve(label.path, asked) : [];
    if (!label || member === undefined || others.length > 0 || member <= (run.at(-1)?.members[0] ?? -1)) continue;
    const end = found.index + found[0].length;
    run.push({ start: found.index, end, members: [member], how: 'label', key: writeKey(label.path) });
  }
  return run.length >= RUN ? run : [];
}

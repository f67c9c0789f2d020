import { findAll } from '../../../thread/find-all';
import type { Asked } from '../../asked';
import { resolve } from '../../groups';
import { readStems } from '../../words';
import { liken } from '../reading/likeness';
import { alignInOrder } from './align';
import type { Mark } from './mark';
import type { Scene } from './scene';

/** The questions under one heading of the request: their first number and all their numbers. */
interface Group {
  readonly members: readonly number[];
  readonly numbers: readonly string[];
}

/** A title of the reply with the labels below it. */
interface Part {
  readonly group: Group;
  readonly marks: readonly Mark[];
}

/** So many titles of the request must stand over labels. */
const LEAST = 2;
/** So much of an answer tells what it is. */
const ANSWER = 300;

/**
 * A reply that takes over the headings of a request whose numbers run on, and counts from 1 again below each of them: its numbers are places
 * under the heading. Where it has fewer than the questions there, each stands for the one that it is like; empty where the letter
 * counts otherwise.
 */
export function countInGroups(marks: readonly Mark[], scene: Scene): Mark[] {
  const { asked, text } = scene;
  if (!asked.some(({ heading }) => heading !== '') || marks.filter(({ key }) => key === '1').length < LEAST) return [];
  const parts = findParts(marks, text, readGroups(asked));
  const first = parts[0]?.marks[0];
  const all = marks.filter((mark) => first === undefined || mark.start >= first.start);
  if (parts.length < LEAST || parts.some(({ marks }) => !countsUp(marks)) || all.length !== marks.length) return [];
  const anew = parts.filter(({ group }) => group.numbers[0] !== '1').length;
  const fits = parts.every(({ group, marks }) => numbersOf(marks).length <= group.numbers.length);
  return anew > 0 && fits ? parts.flatMap((part) => placeIn(part, scene)) : [];
}

function readGroups(asked: readonly Asked[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const heading of new Set(asked.map((one) => one.heading))) {
    const members = asked.flatMap((one, i) => (one.heading === heading ? [i] : []));
    const numbers = [...new Set(members.map((member) => asked[member]?.path[0] ?? ''))];
    const words = readStems(heading).join(' ');
    if (words !== '' && numbers.every((number) => /^\d+$/u.test(number))) groups.set(words, { members, numbers });
  }
  return groups;
}

/** The last lines of a letter that are a heading of the request each, in its order, and the labels below them. */
function findParts(marks: readonly Mark[], text: string, groups: ReadonlyMap<string, Group>): Part[] {
  const from = marks[0]?.start ?? 0;
  const titles = findAll(/^[^\S\n]*(\p{L}[^\n.?!]{2,80})$/gmu, text).flatMap((found) => {
    const group = groups.get(readStems(found[1] ?? '').join(' '));
    return group ? [{ start: found.index, group }] : [];
  });
  const above = titles.findLastIndex(({ start }) => start < from);
  const own = above < 0 ? [] : titles.slice(above);
  const rising = own.every(({ group }, i) => i === 0 || (group.members[0] ?? 0) > (own[i - 1]?.group.members[0] ?? 0));
  return rising
    ? own.map(({ start, group }, i) => {
        const end = own[i + 1]?.start ?? Number.POSITIVE_INFINITY;
        return {
          group,
          marks: marks.filter((mark) => mark.start > start && mark.start < end),
        };
      })
    : [];
}

function numbersOf(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter(({ key, worded }) => !worded && /^\d{1,2}$/u.test(key));
}

/** Numbers from 1 on, with no other labels but letters among them. */
function countsUp(marks: readonly Mark[]): boolean {
  const counted = numbersOf(marks).every((mark, i) => mark.key === String(i + 1));
  return counted && marks.length > 0 && marks.every(({ key, worded }) => !worded && /^(?:\d{1,2}|[a-z])$/u.test(key));
}

function placeIn({ group, marks }: Part, { asked, text, topics }: Scene): Mark[] {
  const numbers = numbersOf(marks);
  const named = group.numbers.map((number) => resolve([number], asked).filter((at) => group.members.includes(at)));
  const likeness = () =>
    numbers.map((mark) => {
      const next = marks[marks.indexOf(mark) + 1]?.start ?? mark.end + ANSWER;
      const words = text.slice(mark.end, Math.min(next, mark.end + ANSWER)).split(/\n[^\S\n]*\n/u)[0] ?? '';
      const like = liken(words, asked, topics);
      return named.map((members) => Math.max(...members.map((at) => like[at] ?? 0)));
    });
  const places = numbers.length === group.numbers.length ? numbers.map((_, i) => i) : alignInOrder(likeness());
  return marks.map((mark) => {
    const at = places[numbers.indexOf(mark)] ?? null;
    const members = numbers.includes(mark) ? (at === null ? [] : (named[at] ?? [])) : lettered(mark, group, asked);
    return {
      ...mark,
      members,
      how: 'label',
      ...(members.length === 0 && { maybe: group.members }),
    };
  });
}

/** `a` below the title: the part of the one question there that has such a part. */
function lettered({ key }: Mark, { numbers }: Group, asked: readonly Asked[]): readonly number[] {
  const found = numbers.flatMap((number) => {
    const [member, ...more] = resolve([number, key], asked);
    return member !== undefined && more.length === 0 && asked[member]?.path.length === 2 ? [member] : [];
  });
  return found.length === 1 ? found : [];
}

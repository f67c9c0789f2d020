import { findAll } from '../thread/find-all';
import { onceFor } from '../thread/once';
import type { Asked } from './asked';
import { readPath, writeKey } from './labels';
import { hasPlace, ORDINAL, readOrdinal } from './ordinals';

/** A mention of questions by their labels: `Qs 2 and 3`, `Questions 5 to 7`, `part (b)`, `your last question`. */
export interface Group {
  readonly start: number;
  readonly end: number;
  /** Places in the list of questions, in order, without repetition. */
  readonly members: readonly number[];
}

const NAMED =
  /\b(?:q(?:uestion|uery|uerie|n|u)?s?|requests?|items?|parts?|points?|numbers?|nos?\.|nos|no(?=\s\d{1,2}\b)|bullets?|sections?(?=\s\(?[a-z]\b)|answers?|responses?|ans|(?:in the )?matter of(?=\s\(?(?:\d|[A-Z]\b)))(?<=\W|\b)\.?:?[^\S\n]*(?:no\.?s?[^\S\n]*|numbers?[^\S\n]*|numbered[^\S\n]*)?(?:q(?=\d))?(?=\(?\d|\(?(?:[a-z]|[ivx]{2,5})\b)|\b(?:now for|as for|as to|that leaves|which leaves|turning to|coming to) (?=(?:\d{1,2}[a-z]?|[a-z]) ?(?:to|and|&|-|–|,) ?(?:\d{1,2}|[a-z])\b)|\bq(?=\d)|\b(?:have|send|answer|supply|provide|and|for) (?=\d{1,2}[a-z]? (?:on|by|not later than|no later than|before) (?:the )?\d{1,2}(?:st|nd|rd|th)? [a-z])|(?:for|as for|on|as to) (?=\d{1,2}\s?\(?[a-z]\)?,\s)(?<=(?:[.;:!?]|\n)\s{0,3}(?:for|as for|on|as to) )|(?=\((?:[a-z]|[ivx]{2,5})\)\s?(?:,|to\b|and\b|&|[-–]|or\b|(?:is|are) concerned))(?<=\s)/gi;
const AND =
  /[.)/]?\s*(?:,\s*(?:and|&|or)?|;|and|&|or|\/|\+)\s*(?:(?:in |for |to )?(?:q(?:uestion)?|part|request|item|point|number|no)s?\.?(?:[^\S\n]+q(?=\d)|\s*))?/iy;
const TO =
  /[.)]?\s*(?:to|through|until|up to|[-–—])\s*(?:(?:q(?:uestion)?|part|request|item|point|number|no)s?\.?(?:[^\S\n]+q(?=\d)|\s*))?/iy;

/** Finds the mentions of questions in a text. Labels that the requester did not use name nobody. */
export function readGroups(text: string, asked: readonly Asked[]): Group[] {
  const groups: Group[] = [];
  for (const found of findAll(NAMED, text)) {
    const group = dropExcepted(text, readGroupAt(text, found.index, found.index + found[0].length, asked), asked);
    if (group && group.start >= (groups.at(-1)?.end ?? 0)) groups.push(group);
  }
  for (const found of hasPlace(text) ? findAll(ORDINAL, text) : []) {
    const members = readOrdinal(found, asked);
    if (members.length > 0) groups.push({ start: found.index, end: found.index + found[0].length, members });
  }
  return groups.sort((a, b) => a.start - b.start);
}

/** `at (a) to (h) is, save for (c), exempt`: what is excepted is none of the group. */
function dropExcepted(text: string, group: Group | null, asked: readonly Asked[]): Group | null {
  const found = group && group.members.length > 1 ? EXCEPT.exec(text.slice(group.end, group.end + 60)) : null;
  if (!group || !found) return group;
  const at = group.end + found[0].length;
  const excepted = readGroupAt(text, at, at, asked)?.members ?? [];
  return { ...group, members: group.members.filter((member) => !excepted.includes(member)) };
}

const EXCEPT =
  /^[^.;:]{0,30}?\b(?:save for|except(?:ing)?(?: for)?|apart from|other than|but not|excluding|with the exception of) (?:q(?:uestion)?s?\.? ?|parts? |items? |points? |numbers? )?(?=\(?(?:\d|[a-z]\b))/i;

/** Reads a list of labels that begins at a place: `2, 3 and 5`, `12a to 12c`, `(a) & (b)`; null when none is known. */
export function readGroupAt(text: string, start: number, at: number, asked: readonly Asked[]): Group | null {
  const members = new Set<number>();
  let last: readonly string[] = [];
  let end = at;
  for (let next: Step | null = { at, range: false }; next; next = readStep(text, end)) {
    const read = readPath(text, next.at, true);
    const path = read && complete(read.path, last, asked);
    if (!read || !path || FIGURE.test(text.slice(read.end, read.end + 2))) break;
    if (next.at > at && PRONOUN.test(text.slice(next.at, read.end + 12))) break;
    if (next.range) for (const i of between(last, path, asked)) members.add(i);
    for (const i of resolve(path, asked)) members.add(i);
    last = path;
    end = read.end;
  }
  return members.size > 0 ? { start, end, members: [...members].sort((a, b) => a - b) } : null;
}

/** `Response: 5.1%`, `answers 4,210`: what is read was the beginning of a figure. */
const FIGURE = /^(?:[.,]\d|%)/u;

/** `On part g, I agree that …`: the writer, and no label. */
const PRONOUN = /^I[^\S\n]+\p{Ll}/u;

interface Step {
  readonly at: number;
  readonly range: boolean;
}

function readStep(text: string, at: number): Step | null {
  for (const [pattern, range] of [
    [TO, true],
    [AND, false],
  ] as const) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found && found[0].length > 0 && readPath(text, at + found[0].length, true))
      return { at: at + found[0].length, range };
  }
  return null;
}

/** `b` after `1a` is `1b` when the requester has no `b` of its own. */
function complete(path: readonly string[], last: readonly string[], asked: readonly Asked[]): readonly string[] | null {
  if (resolve(path, asked).length > 0) return path;
  const longer = [...last.slice(0, -1), ...path];
  return resolve(longer, asked).length > 0 ? longer : null;
}

/** The questions that a label names: those that have it, else those under it; both when it is itself a question with others under it. */
export function resolve(path: readonly string[], asked: readonly Asked[]): readonly number[] {
  return indexKeys(asked).get(writeKey(path)) ?? NOBODY;
}

const NOBODY: readonly number[] = [];

/** Who has each label, or, where nobody has it, who stands under it. */
const indexKeys = onceFor((asked: readonly Asked[]): ReadonlyMap<string, readonly number[]> => {
  const exact = new Map<string, number[]>();
  const under = new Map<string, number[]>();
  const inPart = new Map<string, number[]>();
  asked.forEach((one, i) => {
    if (one.key !== '') add(exact, one.key, i);
    for (let n = 1; n < one.path.length; n++) add(under, writeKey(one.path.slice(0, n)), i);
    if (one.path.length > 1 && /^[a-z]$/u.test(one.path[0] ?? '')) add(inPart, writeKey(one.path.slice(1)), i);
    for (let n = 2; n < one.path.length; n++)
      if (/^[a-z]$/u.test(one.path[0] ?? '')) add(inPart, writeKey(one.path.slice(1, n)), i);
  });
  return new Map([...countedOn(inPart, asked), ...under, ...exact]);
});

/** `6.` in `PART B`, where the numbers of `PART A` go on: the number alone names it. Where each part counts anew none does. */
function countedOn(
  inPart: ReadonlyMap<string, readonly number[]>,
  asked: readonly Asked[],
): [string, readonly number[]][] {
  const clear = ([, members]: readonly [string, readonly number[]]) =>
    new Set(members.map((member) => asked[member]?.path[0])).size === 1;
  const entries = [...inPart].filter(([key]) => /^\d/u.test(key));
  return entries.every(clear) ? entries : [];
}

function add(map: Map<string, number[]>, key: string, member: number): void {
  const list = map.get(key);
  if (list) list.push(member);
  else map.set(key, [member]);
}

function between(from: readonly string[], to: readonly string[], asked: readonly Asked[]): number[] {
  const first = resolve(from, asked)[0];
  const last = resolve(to, asked).at(-1);
  if (first === undefined || last === undefined) return [];
  return asked.flatMap((_, i) => (i >= first && i <= last ? [i] : []));
}

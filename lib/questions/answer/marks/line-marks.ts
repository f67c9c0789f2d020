import { findAll } from '../../../thread/find-all';
import type { Asked } from '../../asked';
import { resolve } from '../../groups';
import { type Label, readBullet, readLabel, readPath, writeKey } from '../../labels';
import { readLetterAt } from './in-section';
import { readLetters } from './line-letters';
import type { Mark } from './mark';
import { readBareSibling, readSiblings } from './siblings';

/** The labels at the beginning of lines, and groups of them. */
export function readLineMarks(text: string, asked: readonly Asked[]): Mark[] {
  const marks: Lettered[] = [];
  const letterAt = readLetterAt(text, asked);
  for (const found of findAll(/^[^\S\n]*\S/gmu, text)) {
    const at = found.index;
    const outer = readLabel(text, at) ?? readBullet(text, at);
    const inner = outer && outer.worded === null ? readLabel(text, outer.end) : null;
    const label = closeEquals(text, outer && inner?.worded ? { ...inner, start: outer.start } : outer);
    if (!label) marks.push(...readBareSibling(text, at, marks.slice(-2).findLast(isNamed), asked));
    if (!label || label.path.length === 0 || (isDay(label) && MONTH.test(text.slice(label.end, label.end + 12))))
      continue;
    const coded = label.code !== undefined && resolve(label.code, asked).length > 0;
    const path = withLetter(coded && label.code ? label.code : label.path, letterAt(label.start), asked);
    const all = resolve(path, asked);
    const part = all.length > 1 ? readParts(text, label.end, path, asked) : null;
    const more = part ? null : readMore(text, label, all, asked);
    const members = part?.members ?? more?.members ?? all;
    const also = !part && !more && /^[a-z]+$/u.test(label.path.join('')) ? readAlso(text, label.end) : null;
    const how = !label.firm ? 'heading' : isSubject(text, label) ? 'group' : 'label';
    marks.push({
      start: label.start,
      end: part?.end ?? more?.end ?? label.end,
      members,
      also,
      how,
      key: writeKey(path),
      answer: label.worded === 'answer' && !coded,
      worded: label.worded !== null && !coded,
    });
  }
  const complete = completeLetters(marks.length > 0 ? marks : readLetters(text, asked), asked);
  return complete.flatMap((mark) => [mark, ...readSiblings(text, mark.end, mark.members, asked)]);
}

/** `2` below `SECTION B` is `B2`, where no question is called `2`. */
function withLetter(path: readonly string[], letter: string | null, asked: readonly Asked[]): readonly string[] {
  if (letter === null || !/^\d/u.test(path[0] ?? '') || resolve(path, asked).length > 0) return path;
  const longer = [letter, ...path];
  return resolve(longer, asked).length > 0 ? longer : path;
}

/** `9` may be the day of a month, `9a` not. */
function isDay({ firm, path }: Label): boolean {
  return !firm && !/^[a-z]$/u.test(path.at(-1) ?? '');
}

/** `9 November 2023` is no ninth answer. */
const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i;

/** A label that may name further letters, `i./ii.` */
interface Lettered extends Mark {
  readonly also?: { readonly keys: readonly string[]; readonly end: number } | null;
}

const FURTHER = /^\s?(?:\/|&|,|and)\s?\(?([a-z]|[ivx]{1,5})(?:[.):]+|(?=\s[-–]\s))/iu;

/** `i./ii. Fall away`, `(b) & (c):`: the letters that are named with the first. */
function readAlso(text: string, at: number): { readonly keys: readonly string[]; readonly end: number } | null {
  const keys: string[] = [];
  let end = text.slice(at - 1, at) === ' ' ? at - 1 : at;
  for (let found = FURTHER.exec(text.slice(end, end + 12)); found; found = FURTHER.exec(text.slice(end, end + 12))) {
    keys.push((found[1] ?? '').toLowerCase());
    end += found[0].length;
  }
  return keys.length > 0 ? { keys, end } : null;
}

/** `5 = 731`: in a reply this closes a label; in a request it may stand in a key to the answers. */
function closeEquals(text: string, label: Label | null): Label | null {
  const found = label && !label.firm ? /^=[^\S\n]*/u.exec(text.slice(label.end, label.end + 12)) : null;
  return label && found ? { ...label, end: label.end + found[0].length, firm: true } : label;
}

/** `Q3 being now with the Commissioner, …`: the question is what a sentence is about, and no label of what stands below. */
function isSubject(text: string, { worded, end }: Label): boolean {
  return (
    worded !== null && /\p{L}|\d|\)/u.test(text.slice(end - 2, end - 1)) && SUBJECT.test(text.slice(end, end + 20))
  );
}

const SUBJECT =
  /^(?:being|is|was|has|had|having|will|cannot|can|does|did|which|we|I|of your|asks?|asked|relates?|concerns?)\b/u;

/** `18. a. 1,304`, `1. i and ii. See the workbook`: of the questions under a number only those that are named after it. */
function readParts(
  text: string,
  at: number,
  path: readonly string[],
  asked: readonly Asked[],
): { readonly members: number[]; readonly end: number } | null {
  const members: number[] = [];
  let end = at;
  for (let next: number | null = at; next !== null; next = skipAnd(text, end)) {
    const read = readPath(text, next, true);
    const named = read ? resolve([...path, ...read.path], asked) : [];
    if (!read || named.length === 0) break;
    members.push(...named);
    end = read.end;
  }
  const closed = /\)$/u.test(text.slice(at, end)) ? null : CLOSED.exec(text.slice(end, end + 3));
  const bare =
    members.length === 1 &&
    ((/^[^\S\n]+\S/u.test(text.slice(end, end + 40)) &&
      /^\d{1,2}[^\S\n]+[ivx]{1,4}[^\S\n]/u.test(text.slice(lineOf(text, at), end + 1))) ||
      /^[A-Z]?\d{1,2}[^\S\n]+[ivx]{1,4}[^\S\n]*\n/u.test(text.slice(lineOf(text, at), end + 8)));
  return members.length > 0 && (closed || bare || /\)$/u.test(text.slice(at, end)))
    ? { members, end: end + (closed?.[0].length ?? 0) }
    : null;
}

function lineOf(text: string, at: number): number {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  return start + (/^[^\S\n]*/u.exec(text.slice(start, at))?.[0].length ?? 0);
}

/** `412` alone on its line is a figure between two labels, and no label. */
function isNamed({ members }: Mark): boolean {
  return members.length > 0;
}

/** `Reply to B and C –`, `Answer 4 & 5:`: a label with a word before it may name several. */
function readMore(
  text: string,
  label: Label,
  first: readonly number[],
  asked: readonly Asked[],
): { readonly members: number[]; readonly end: number } | null {
  const from = label.start + text.slice(label.start, label.end).trimEnd().length;
  if (label.worded === null || first.length === 0 || /[:–—-]$/u.test(text.slice(label.start, from))) return null;
  const members = [...first];
  let end = from;
  for (let next = skipAnd(text, end); next !== null; next = skipAnd(text, end)) {
    const read = readPath(text, next, true);
    const named = read ? resolve(read.path, asked) : [];
    if (!read || named.length === 0) break;
    members.push(...named);
    end = read.end;
  }
  const closed = CLOSED.exec(text.slice(end, end + 3));
  return end > from &&
    (closed || OF_BOTH.test(text.slice(end, end + 20)) || /^[^\S\n]*\n/u.test(text.slice(end, end + 20)))
    ? { members: [...new Set(members)], end: end + (closed?.[0].length ?? 0) }
    : null;
}

/** `B and C are both covered by …` */
const OF_BOTH = /^[^\S\n]+(?:are|were|do|did|have|both|all|come|fall|go|relate|concern|cannot|will|can)\b/u;
const CLOSED = /^(?:[.):\]]|[^\S\n][-–—])/u;
const AND = /(?:\s*[,;&/]\s*|\s+and\s+)/iy;

function skipAnd(text: string, at: number): number | null {
  AND.lastIndex = at;
  const found = AND.exec(text);
  return found ? at + found[0].length : null;
}

/** `(b)` under `1.2(a)` is `1.2b`, and `(ii)` under `A2 (i)` is `a2ii`. */
function completeLetters(marks: readonly Lettered[], asked: readonly Asked[]): Mark[] {
  let base: readonly string[] = [];
  return marks.map((mark) => {
    const path = mark.key.match(/\d+|[a-z]+/gu) ?? [];
    const own = asked[mark.members[0] ?? -1]?.path ?? [];
    if (/^\d/u.test(path[0] ?? '') || own.length > 1) {
      base = /^\d/u.test(path[0] ?? '') ? path : own;
      return mark;
    }
    const stem = base.slice(0, base.findLastIndex((part) => /^\d/u.test(part)) + 1);
    const inner = resolve([...stem, ...path], asked);
    if (inner.length === 0 || base.length === 0) return mark;
    const also = (mark.also?.keys ?? []).flatMap((key) => resolve([...stem, key], asked));
    const end = also.length > 0 ? (mark.also?.end ?? mark.end) : mark.end;
    return { ...mark, end, members: [...inner, ...also], key: writeKey([...stem, ...path]) };
  });
}

import { findAll } from '../../../thread/find-all';
import type { Asked } from '../../asked';
import { resolve } from '../../groups';
import { readBullet, readLabel, readPath, writeKey } from '../../labels';
import type { Mark } from './mark';

/** The labels at the beginning of lines, and groups of them. */
export function readLineMarks(text: string, asked: readonly Asked[]): Mark[] {
  const marks: Mark[] = [];
  for (const found of findAll(/^[^\S\n]*\S/gmu, text)) {
    const at = found.index;
    const outer = readLabel(text, at) ?? readBullet(text, at);
    const inner = outer && outer.worded === null ? readLabel(text, outer.end) : null;
    const label = outer && inner?.worded ? { ...inner, start: outer.start } : outer;
    if (!label || label.path.length === 0) continue;
    const coded = label.code !== undefined && resolve(label.code, asked).length > 0;
    const path = coded && label.code ? label.code : label.path;
    const all = resolve(path, asked);
    const part = all.length > 1 ? readParts(text, label.end, path, asked) : null;
    const members = part?.members ?? all;
    const how = label.firm ? 'label' : 'heading';
    marks.push({
      start: label.start,
      end: part?.end ?? label.end,
      members,
      how,
      key: writeKey(path),
      answer: label.worded === 'answer' && !coded,
      worded: label.worded !== null && !coded,
    });
  }
  return completeLetters(marks.length > 0 ? marks : readLetters(text, asked), asked);
}

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
  return members.length > 0 && (closed || /\)$/u.test(text.slice(at, end)))
    ? { members, end: end + (closed?.[0].length ?? 0) }
    : null;
}

const CLOSED = /^(?:[.):\]]|[^\S\n][-–—])/u;
const AND = /(?:\s*[,;&/]\s*|\s+and\s+)/iy;

function skipAnd(text: string, at: number): number | null {
  AND.lastIndex = at;
  const found = AND.exec(text);
  return found ? at + found[0].length : null;
}

/** So many capital letters must run on. */
const LETTERS = 3;

/** `A 2,318`, `B 604`, `C None`: capital letters without a mark, where no other label stands and they run on in order. */
function readLetters(text: string, asked: readonly Asked[]): Mark[] {
  const marks = findAll(/^[^\S\n]*([A-Z])[^\S\n]+(?=\S)/gmu, text).flatMap((found): Mark[] => {
    const key = (found[1] ?? '').toLowerCase();
    const members = resolve([key], asked);
    const end = found.index + found[0].length;
    return members.length === 1 ? [{ start: end - found[0].trimStart().length, end, members, how: 'label', key }] : [];
  });
  const ordered = marks.every((mark, i) => i === 0 || mark.key > (marks[i - 1]?.key ?? ''));
  return ordered && marks.length >= LETTERS ? marks : [];
}

/** `(b)` under `1.2(a)` is `1.2b`. */
function completeLetters(marks: readonly Mark[], asked: readonly Asked[]): Mark[] {
  let base: readonly string[] = [];
  return marks.map((mark) => {
    const path = mark.key.match(/\d+|[a-z]+/gu) ?? [];
    if (/^\d/u.test(path[0] ?? '')) {
      base = path;
      return mark;
    }
    const stem = base.filter((part) => /^\d/u.test(part));
    const inner = resolve([...stem, ...path], asked);
    return inner.length > 0 && base.length > 0 ? { ...mark, members: inner, key: writeKey([...stem, ...path]) } : mark;
  });
}

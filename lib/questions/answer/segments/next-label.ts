import { findAll } from '../../../thread/find-all';
import type { Asked } from '../../asked';
import { resolve } from '../../groups';
import { endsWith, readCall } from '../marks/call';
import type { Mark } from '../marks/mark';

/** So much before the next question may be its number. */
const NEAR = 16;

/**
 * Where the next question begins: with its number, `… of the Act? 2 - How many …`, also within a paragraph. One that is quoted, and
 * blanked out in the text, has its number in its own quotation.
 */
export function startOfNext(text: string, mark: Mark, next: Mark | undefined, asked: readonly Asked[]): number {
  if (!next) return text.length;
  if (text.slice(next.start, next.end).trim() === '') return next.start;
  if (next.how === 'heading') return startOfHeading(text, mark, next, asked);
  const [member] = next.members;
  const own = next.how === 'restated' && member !== undefined ? asked[member] : undefined;
  const called = own && member !== undefined ? startOfCall(text, mark, next.start, member, asked) : null;
  if (called !== null) return called;
  if (own && own.path.length > 1) return startOfParts(text, mark, next, own.path[0] ?? '');
  const key = own?.key ?? '';
  if (!/^\w{1,4}$/u.test(key) || isLabelled(text, next.start, key)) return next.start;
  const before = text.slice(Math.max(mark.end, next.start - NEAR), next.start);
  const label = new RegExp(`(?<=^|\\s)\\(?(?:q\\.? ?)?${key}[.)]?\\s*[-–—:=/]?\\s*$`, 'iu').exec(before);
  if (!label || isBehind(before, label.index)) return next.start;
  return next.start - (before.length - label.index);
}

/** `84%. Item A2: How many …`: the label in whatever form stands right before its question, on the same line as what it follows. */
function startOfCall(text: string, mark: Mark, start: number, member: number, asked: readonly Asked[]): number | null {
  const from = Math.max(mark.end, start - CALLED);
  if (/^[^\S\n]*$|\n\s*$/u.test(text.slice(from, start))) return null;
  for (const { index } of findAll(PLACE, text.slice(from, start))) {
    const call = readCall(text, from + index, asked);
    if (!call?.firm || call.end > start || /[\p{L}\p{N}]/u.test(text.slice(call.end, start))) continue;
    if (resolve(call.path, asked).includes(member) || endsWith(asked[member]?.path ?? [], call.path))
      return from + index;
  }
  return null;
}

/** A label with its words is no longer. */
const CALLED = 30;
const PLACE = /(?<=[\s|/])(?=[("'“‘[<]?[\p{L}\d#])/gu;

/** `Answer: 3` at the end of its line, above the third question: a figure behind other words, and the next question on a line of its own. */
function isBehind(before: string, at: number): boolean {
  return /[:=][^\S\n]*$/u.test(before.slice(0, at)) && /\n\s*$/u.test(before.slice(at));
}

/** A question that is repeated with its label has no other above it: what stands there, `Answer: 3`, is the answer before it. */
function isLabelled(text: string, start: number, key: string): boolean {
  return LABEL.exec(text.slice(start, start + 24))?.[1]?.toLowerCase() === key;
}

const LABEL =
  /^\(?(?:(?:[Qq](?:uestion|uery)?|[Rr]equest|[Ii]tem|[Pp]art|[Pp]oint|[Nn]umber|[Nn]o)[. ]{1,2}(?:[Nn]o\.? ?|number )?|[Qq])?(\w{1,4})(?:[.):]|[^\S\n]+(?:[-–—] )?(?=\p{Lu}))/u;

/** `12.` above `If it was moved`: the number of a group of questions goes with the words that head it, and answers nothing above them. */
function startOfHeading(text: string, mark: Mark, next: Mark, asked: readonly Asked[]): number {
  const [number, ...others] = new Set(
    next.members.map((member) => ((asked[member]?.path.length ?? 0) > 1 ? asked[member]?.path[0] : '')),
  );
  if (!number || others.length > 0 || isLabelled(text, next.start, number)) return next.start;
  const before = text.slice(Math.max(mark.end, next.start - NEAR), next.start);
  const label = CLOSED.exec(before);
  return label && label[2] === number ? next.start - (label[1]?.length ?? 0) : next.start;
}

/** A number with its mark, before nothing but blanks. */
const CLOSED = /(?:^|\s)(\(?(?:q(?:uestion)?[. ]{0,2})?(\d{1,2})[.):]{1,2}\s{0,8})$/iu;

/** `7. (a) Is it …`: a question's first part begins with the question's number, where that stands on its line. */
function startOfParts(text: string, mark: Mark, next: Mark, number: string): number {
  const from = Math.max(mark.end, next.start - NEAR);
  const line = NUMBER.exec(text.slice(from, next.start));
  return line && line[2]?.toLowerCase() === number ? next.start - (line[1]?.length ?? 0) : next.start;
}

const NUMBER = /(?:^|\n)[^\S\n]{0,4}(\(?(?:q(?:uestion)?[. ]{0,2})?(\d{1,2})[.):]{0,2}[^\S\n]{0,4})$/iu;

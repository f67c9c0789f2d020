import { findAll } from '../../../thread/find-all';
import type { Mark } from '../marks/mark';

/** Whether a question's own number stands within a line, `… 1,902 shifts. 3. £611,000.`, where no label is looked for. */
export function isNumbered(text: string, key: string): boolean {
  return /^\d{1,2}$/u.test(key) && new RegExp(`[.;:] ${key}[.)]\\s`, 'u').test(text);
}

/**
 * Whether a question is called by its number or letter at a place that no mark reads: `5 = 731`, `12.1 to 12.3 are not for us`, `B and C
 * are both covered`. How a letter is set out was not understood there. The `(b)` of `38(1)(b)` or of `6(b)` calls no other, nor does `6 to
 * 22`, which is no list of questions, where the `last` number of one is 8.
 */
export function isCalled(text: string, key: string, marks: readonly Mark[], last = LARGEST): boolean {
  const coded = CODE.test(key);
  if (!coded && !/^(?:\d{1,2}(?:\.\d{1,2})*[a-z]{0,4}|[a-z])$/u.test(key)) return false;
  const name = (coded || key.length === 1 ? key.slice(0, 1).toUpperCase() + key.slice(1) : key)
    .replace(/\./gu, '\\.')
    .replace(/(?<=\d)(?=[a-z])/u, ' ?\\(?');
  const called = new RegExp(
    `(?:^[^\\S\\n]*(?:(?:[Rr]e|[Nn]o|[Qq]u?|[Nn]umber|[Aa]ns|[Aa])\\.?[^\\S\\n]*)?|\\b(?:and|to|or)[^\\S\\n]|[&,–-][^\\S\\n]?)\\(?${name}\\)?(?:[^\\S\\n]*[=:–—]|[^\\S\\n]+(?:-|(?:and|to|or|&|are|do|does|have|were|not)\\b))`,
    'gmu',
  );
  const part = /\d([a-z]{1,4})$/u.exec(key)?.[1];
  if (isListed(text, key, marks, last)) return true;
  const places = [
    ...findAll(called, text),
    ...(coded ? findAll(new RegExp(`\\b${name}\\)?[^\\S\\n]?[.:=)–—-](?=\\s)`, 'gu'), text) : []),
    ...(part ? findAll(new RegExp(`(?:(?<=[;,.:\\s])|(?<=(?<![\\d)])\\())${part}\\)`, 'gu'), text) : []),
  ];
  return places.some((found) => {
    const end = found.index + found[0].length;
    return !marks.some((mark) => mark.start <= end + BLANK && found.index <= mark.end);
  });
}

/** A label ends so near to its question. */
const BLANK = 2;

/** `a3`, `b2ii`: a letter and a number, as no list of a letter's own counts. */
const CODE = /^[a-z]\d{1,2}[a-z]{0,4}$/u;

/** No request has more questions. */
const LARGEST = 99;

const LIST =
  /(?<![\d£.,/])\b\d{1,2}[a-z]?(?:(?:, ?| ?& ?| and | to | ?[-–] ?)\d{1,2}[a-z]?)+\b(?![\d%/,.]\d|%| (?:days?|weeks?|months?|years?|hours?|minutes?|pm|am|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/giu;

/** `Now for 4 to 6.`, `Section 31(3) - 4, 5 and 6`: whether a question's number stands, or falls, within a list of numbers that no mark reads. */
function isListed(text: string, key: string, marks: readonly Mark[], last: number): boolean {
  if (!/^\d{1,2}[a-z]?$/u.test(key)) return false;
  return findAll(LIST, text).some(({ index, 0: list }) => {
    if (marks.some((mark) => mark.start <= index + list.length && index <= mark.end)) return false;
    const numbers: readonly string[] = list.match(/\d{1,2}[a-z]?/gu) ?? [];
    const [from, to] = [Number.parseInt(numbers[0] ?? '', 10), Number.parseInt(numbers.at(-1) ?? '', 10)];
    return (
      from < to &&
      to <= last &&
      (numbers.includes(key) ||
        (/to|[-–]/u.test(list) && from <= Number.parseInt(key, 10) && Number.parseInt(key, 10) <= to))
    );
  });
}

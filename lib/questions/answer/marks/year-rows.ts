import { findAll } from '../../../thread/find-all';
import type { Span } from '../../../thread/prose';
import type { Asked } from '../../asked';
import { readWant } from '../wants/suits';

/** A row of a table whose columns are years. */
export interface YearRow extends Span {
  readonly key: string;
  readonly text: string;
  /** Where its first value begins. */
  readonly value: number;
}

const YEAR = /^(?:FY|AY)?\/?(?:19|20)\d\d(?:[-/–](?:20)?\d\d)?$|^Q[1-4]$|^Total$/iu;
/** A line without any of these is no head. */
const HEADS = /(?:19|20)\d\d|\bQ[1-4]\b|\btotal\b/i;
const VALUE = /^(?:[<>~£€c.(]{0,3}\d[\d,.]*[%)kmKM*]{0,2}|nil|none|zero|n\/?[ak]|[-–—*])$/u;
/** So many years make a head, and so many rows below it a table; a line has no more words. */
const YEARS = 2;
const ROWS = 2;
const WORDS = 24;

/** The rows below a line of years, `2021/22   2022/23`, each with a name of its own and a value for each year, `Boats let   14   19`. */
export function findYearRows(text: string): YearRow[][] {
  const runs: YearRow[][] = [];
  let width = 0;
  for (const line of findAll(/[^\n]+/gu, text)) {
    if (width === 0 && !HEADS.test(line[0])) continue;
    const words = findAll(/\S+/gu, line[0].slice(0, LONGEST));
    if (words.length === 0) continue;
    const years = readHead(words.map(([word]) => word));
    const row = years === 0 && width > 0 ? readRow(line, words, width) : null;
    if (years > 0) runs.push([]);
    else if (row) runs.at(-1)?.push(row);
    width = years > 0 ? years : row ? width : 0;
  }
  return runs.filter((rows) => rows.length >= ROWS);
}

/** No row of a table is longer. */
const LONGEST = 200;

/** How many years a line has that has nothing else, but for a word or two over the names of its rows; 0 for any other. */
function readHead(words: readonly string[]): number {
  const first = words.findIndex((word) => YEAR.test(word));
  const years = first < 0 ? [] : words.slice(first);
  return years.length >= YEARS && first <= 2 && years.every((word) => YEAR.test(word)) ? years.length : 0;
}

function readRow(line: RegExpExecArray, words: readonly RegExpExecArray[], width: number): YearRow | null {
  const values = words.slice(-width);
  const names = words.slice(0, -width);
  const first = values[0];
  const name = names.map(([word]) => word).join(' ');
  if (!first || words.length > WORDS || names.length === 0 || !/\p{L}{2}/u.test(name)) return null;
  if (!values.every(([word]) => VALUE.test(word)) || VALUE.test(names.at(-1)?.[0] ?? '')) return null;
  const start = line.index + (names[0]?.index ?? 0);
  return {
    start,
    end: line.index + line[0].trimEnd().length,
    key: name,
    text: [name, ...values.map(([word]) => word)].join(' '),
    value: line.index + first.index,
  };
}

/** Whether figures can answer a question: not `whether it has to be spent on trees`. */
export function wantsFigures({ question }: Asked): boolean {
  const want = readWant(question.text);
  if (WHETHER.test(question.text)) return false;
  return want === 'figure' || want === 'anything';
}

const WHETHER = /^(?!.*\b(?:how (?:many|much)|numbers? of)\b).*\bwhether\b/isu;

import { findAll } from '../../../thread/find-all';
import type { Span } from '../../../thread/prose';
import { readTopic } from '../../words';
import { decode } from '../prose/decode';
import type { Unit } from '../prose/laid';
import { liken } from '../reading/likeness';
import type { Quiz } from '../reading/quiz';
import { findUnder } from './key';
import type { Mark } from './mark';
import { findYearRows, wantsFigures } from './year-rows';

const KEYED =
  /^[^\S\n]*(?:[-*•][^\S\n]+)?(\p{L}[^:;?!£\n]{2,80}?)(?::|[^\S\n]=|[^\S\n][-–—][^\S\n]|[^\S\n]?\.{3,})[^\S\n]*(?=\S)/u;
/** So many such lines below each other are read together. */
const ROWS = 3;

/** Rows that were read together: where they stand, and what each of them answers. */
export interface KeyedRows {
  readonly places: readonly Span[];
  readonly marks: readonly Mark[];
}

interface Row extends Span {
  readonly key: string;
  readonly text: string;
  /** Where its value begins. */
  readonly value: number;
}

/**
 * `Requests refused, 2023: 398` above and below other such lines: each goes to the question that makes the whole most likely, by its
 * words, its kind and the order of the questions. A row that is like none belongs to none, and not to the one above it.
 */
export function readKeyedRows(text: string, { asked, topics }: Quiz): KeyedRows {
  const runs = findRuns(text).flatMap((rows) => {
    if (rows.some(({ key }) => findUnder([...readTopic(key)], asked).length > 1)) return [];
    const laid = decode(
      text,
      rows.map((row) => readUnit(row, asked, topics)),
    );
    const told = laid.filter((at) => at !== null).length;
    return told >= rows.length * HALF ? [{ rows, laid }] : [];
  });
  const years = findYearRows(text).flatMap((rows) => {
    const laid = decode(
      text,
      rows.map((row) => leaveWords(readUnit(row, asked, topics), asked)),
    );
    return laid.some((at) => at !== null) ? [{ rows, laid }] : [];
  });
  const all = [...runs, ...years];
  return {
    places: all.flatMap(({ rows }) => rows),
    marks: [...all.flatMap(({ rows, laid }) => markRows(rows, laid)), ...years.flatMap(({ rows }) => closeRows(rows))],
  };
}

/** What stands below a table of years is none of its last row. */
function closeRows(rows: readonly Row[]): Mark[] {
  const end = rows.at(-1)?.end ?? 0;
  return [{ start: end, end, members: [], how: 'rest', key: '' }];
}

/** A row of figures answers no question that wants words. */
function leaveWords(unit: Unit, asked: Quiz['asked']): Unit {
  return {
    ...unit,
    likeness: unit.likeness.map((score, at) => (asked[at] && wantsFigures(asked[at]) ? score : UNFIT)),
  };
}

const UNFIT = -2;

/** So many of the rows must be like a question. */
const HALF = 0.5;

function readUnit(row: Row, asked: Quiz['asked'], topics: Quiz['topics']): Unit {
  return { ...row, closing: false, likeness: liken(row.text, asked, topics), listed: false, row: true };
}

function markRows(rows: readonly Row[], laid: readonly (number | null)[]): Mark[] {
  return rows.flatMap((row, i): Mark[] => {
    const at = laid[i] ?? null;
    if (at === null) return [{ start: row.start, end: row.start, members: [], how: 'rest', key: '' }];
    if (i > 0 && laid[i - 1] === at) return [];
    const end = laid[i + 1] === at ? row.start : row.value;
    return [{ start: row.start, end, members: [at], how: 'heading', key: '' }];
  });
}

/** Lines that begin with a subject, one below the other; blank lines and titles between them do not end a run. */
function findRuns(text: string): Row[][] {
  const runs: Row[][] = [[]];
  let title = '';
  for (const line of findAll(/[^\n]+/gu, text)) {
    if (line[0].trim() === '') continue;
    const key = KEYED.exec(line[0].slice(0, LONGEST));
    const open = runs.at(-1) ?? [];
    if (!key) {
      title = TITLE.test(line[0]) ? line[0].trim() : '';
      if (open.length > 0 && title === '') runs.push([]);
      continue;
    }
    const start = line.index + key[0].search(/\S/u);
    open.push({
      key: key[1] ?? '',
      start,
      end: line.index + line[0].length,
      text: `${title} ${line[0].trim()}`.trim().slice(0, LONGEST),
      value: line.index + key[0].length,
    });
  }
  return runs.filter((rows) => rows.filter(isBrief).length >= Math.max(ROWS, rows.length * MOST));
}

/** `D. Appeals 2022-23` above `Heard: 164`: says what its rows are about. */
const TITLE = /^[^\S\n]*(?:\(?[A-Z\d]{1,2}[.)][^\S\n]+)?\p{Lu}[^\n.?!:;£]{2,60}$/u;

/** A row has a short value, and is no argument for or against. */
function isBrief({ key, start, end }: Row): boolean {
  return end - start <= BRIEF && !/^(?:in favour|for|against|factors|arguments?|annex|appendix|schedule)\b/i.test(key);
}

const BRIEF = 120;
const MOST = 0.6;

/** So much of a row tells what it is about. */
const LONGEST = 300;

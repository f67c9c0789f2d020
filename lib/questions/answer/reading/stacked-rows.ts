import { findAll } from '../../../thread/find-all';
import type { RequestLines } from './repeated-lines';

interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const NUMBER = /^(?:ref(?:erence)?|no|number|nr|#|q|question(?: (?:no|number|ref))?|item|part|point)\.?(?: no\.?)?$/i;
const REPLY =
  /^(?:our |the |council |trust |agency )?(?:reply|response|answer|comments?|information(?: provided)?|outcome)$/i;
/** Over a column of questions stands another title: what repeats a question is found by its words. */
const ABOUT = /^(?:subject|topic|heading|description|matter|about|summary|theme|short title)s?(?: matter)?$/i;
const LABEL = /^(?:q\.? ?)?\(?\w{1,3}(?:\.\d{1,2})*\)?(?: ?(?:,|&|and|to|-|–) ?\(?\w{1,3}(?:\.\d{1,2})*\)?)*[.:)]?$/iu;
const SUBJECT = 80;
/** `In house?`: a subject with a mark is shorter. */
const BRIEF = 24;
/** So many rows make a table. */
const ROWS = 3;
/** No table has more. */
const MOST = 300;

/**
 * A table of three columns whose cells stand one below the other, `Ref`, `Subject`, `Reply`: its titles and the subject of each row become
 * spaces, and each label is closed, so that under it its reply stands, or nothing. Any other text is left as it is; its length never changes.
 * So is a table that counts its rows for itself, further than the request goes: there only their subjects tell which question each is for.
 */
export function openStackedRows(text: string, request?: Pick<RequestLines, 'numbered' | 'questions'>): string {
  const cells = readCells(text);
  const within = cells.findIndex((cell) => isHead(linesOf(cell)));
  const head = within >= 0 ? within : cells.findIndex((_, i) => isHead(cells.slice(i, i + 3)));
  if (head < 0) return text;
  const rows = within >= 0 ? readParagraphs(cells.slice(head + 1)) : readRows(cells.slice(head + 3));
  if (rows.length < ROWS || (request && countsForItself(rows, request))) return text;
  const titles = cells.slice(head, within >= 0 ? head + 1 : head + 3);
  const gone = [...titles, ...rows.map(({ subject }) => subject)];
  const left = gone.reduce(
    (words, { start, end }) => words.slice(0, start) + words.slice(start, end).replace(/\S/gu, ' ') + words.slice(end),
    text,
  );
  return rows.reduce((words, { label }) => close(words, label), left);
}

function countsForItself(rows: readonly Row[], request: Pick<RequestLines, 'numbered' | 'questions'>): boolean {
  const last = Number.parseInt(lastKey(rows.at(-1)?.label.text ?? ''), 10);
  return request.numbered > 0 && last > request.numbered && rows.length < request.questions;
}

/** `4` alone on its line becomes `4:`, `2 (i)` becomes `2 (i):`. */
function close(text: string, { text: label, end }: Cell): string {
  return /[.:]$/u.test(label) ? text : `${text.slice(0, end)}:${text.slice(end + 1)}`;
}

function readCells(text: string): Cell[] {
  return findAll(/\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*/gu, text).map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    text: found[0].trim(),
  }));
}

function isHead([number, subject, reply]: readonly Cell[]): boolean {
  return (
    number !== undefined &&
    subject !== undefined &&
    reply !== undefined &&
    NUMBER.test(number.text) &&
    REPLY.test(reply.text) &&
    ABOUT.test(subject.text)
  );
}

/** The lines of a paragraph, each as a cell. */
function linesOf({ start, text }: Cell): Cell[] {
  let at = start;
  return text.split('\n').map((line) => {
    const words = line.trim();
    const from = at + line.indexOf(words);
    at += line.length + 1;
    return { start: from, end: from + words.length, text: words };
  });
}

/** Rows that are paragraphs, `7` / `Food spend` / `£7,904`: those whose first line is a label, in the order of their numbers. */
function readParagraphs(cells: readonly Cell[]): Row[] {
  let last = 0;
  return cells.slice(0, MOST).flatMap((cell) => {
    const [label, subject, answer] = linesOf(cell);
    const number = Number.parseInt(firstKey(label?.text ?? ''), 10);
    if (!label || !subject || !answer || !LINE_LABEL.test(label.text) || !(number >= last)) return [];
    if (subject.text.length > (subject.text.endsWith('?') ? BRIEF : SUBJECT)) return [];
    last = number;
    return [{ label, subject }];
  });
}

const LINE_LABEL = /^(?:q\.? ?)?\d{1,2}(?:\.\d{1,2})?[a-z]?(?: ?\([a-z]{1,4}\))?[.:)]?$/iu;

interface Row {
  readonly label: Cell;
  readonly subject: Cell;
}

/** The first two cells of each row: a label that comes after the one before it, and what follows it. */
function readRows(cells: readonly Cell[]): Row[] {
  const rows: Row[] = [];
  let last = '';
  for (let i = 0; i < cells.length && rows.length < MOST; i++) {
    const [label, subject] = cells.slice(i, i + 2);
    if (!label || !isNext(label.text, last)) {
      if (last === '') return [];
      continue;
    }
    if (!subject || subject.text.length > SUBJECT || subject.text.endsWith('?')) return [];
    rows.push({ label, subject });
    last = lastKey(label.text);
    i += 1;
    if (isNext(cells[i + 1]?.text ?? '', last) && cells[i + 1]?.text === cells[i + 2]?.text) i += 1;
  }
  return rows;
}

/** Whether a cell is the label of a row that may stand below a row. */
function isNext(label: string, last: string): boolean {
  if (label.length > LONGEST || !LABEL.test(label)) return false;
  const key = firstKey(label);
  return last === '' ? /^(?:1|a|i)$/u.test(key.replace(/^q\.? ?/u, '')) : follows(last, key);
}

const LONGEST = 16;

function keysOf(label: string): string[] {
  return label.toLowerCase().match(/\d+|[a-z]+/gu) ?? [];
}

function firstKey(label: string): string {
  return keysOf(label).find((key) => key !== 'q') ?? '';
}

function lastKey(label: string): string {
  return keysOf(label).at(-1) ?? '';
}

/** The next one, or, where the number has parts, the same again. */
function follows(last: string, key: string): boolean {
  if (/^\d+$/u.test(last) && /^\d+$/u.test(key)) return Number(key) === Number(last) + 1;
  if (/^[a-z]$/u.test(last) && /^[a-z]$/u.test(key)) return key.charCodeAt(0) === last.charCodeAt(0) + 1;
  return ROMAN.indexOf(key) === ROMAN.indexOf(last) + 1 && ROMAN.includes(last);
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

import { findAll } from '../../../thread/find-all';
import { type Cell, isRow, isTitle, isValue, LONGEST, ROWS, WIDEST } from './cells';
import { splitKeys } from './keys';

/** The cells of a table, row by row, the titles first. */
interface Grid {
  readonly cells: readonly Cell[];
  readonly width: number;
}

/** `Year Vans on the road Crashes` above `2021 14 2`: where its gaps are lost, a line is cut before each capital or figure. */
export function readLined(text: string): Grid[] {
  const lines = readLines(text);
  const grids: Grid[] = [];
  for (let i = 0; i < lines.length; ) {
    const keys = readKeys(lines[i]);
    const head = keys.length > 0 ? keys : splitHead(lines[i]);
    const width = head.length;
    const below = width < WIDE ? [] : readRows(lines, i + 1, width);
    const rows = below.length === 0 && keys.length > 0 ? readOnly(lines[i + 1], width) : below;
    const enough = rows.length >= (keys.length > 0 ? 1 : ROWS);
    if (enough) grids.push({ cells: [head, ...rows].flat(), width });
    i += enough ? rows.length + 1 : 1;
  }
  return grids;
}

/** A table of two columns is read as a list. */
const WIDE = 3;

/** The lines of a text that are not blank. */
function readLines(text: string): Cell[] {
  return findAll(/[^\s][^\n]*/gu, text).map((line) => {
    const words = line[0].trimEnd();
    return { start: line.index, end: line.index + words.length, text: words };
  });
}

function readKeys(line: Cell | undefined): Cell[] {
  return line ? splitKeys(line) : [];
}

/** The one row below a head of labels may have no label of its own: as many values as there are labels. */
function readOnly(line: Cell | undefined, width: number): Cell[][] {
  const values = line ? splitWords(line) : [];
  if (!line || values.length !== width - 1 || !values.every(({ text }) => isValue(text))) return [];
  return [[{ start: line.start, end: line.start, text: '' }, ...values]];
}

function splitWords(line: Cell): Cell[] {
  return findAll(/\S+/gu, line.text.slice(0, LONGEST * WIDEST)).map((found) => cellOf(line, found.index, found[0]));
}

/** The titles of a line: each begins with a capital. None where one of them is no title. */
function splitHead(line: Cell | undefined): Cell[] {
  if (!line || line.text.length > LONGEST * WIDEST || !/^\p{Lu}/u.test(line.text)) return [];
  const titles = findAll(/\p{Lu}(?:(?!\s\p{Lu}).)*/gsu, line.text).map((found) => cellOf(line, found.index, found[0]));
  return titles.every(({ text }) => isTitle(text)) ? titles : [];
}

function cellOf(line: Cell, at: number, words: string): Cell {
  const text = words.trim();
  return { start: line.start + at, end: line.start + at + text.length, text };
}

/** The lines below a head that have a label and as many values as it has titles besides. */
function readRows(lines: readonly Cell[], from: number, width: number): Cell[][] {
  const rows: Cell[][] = [];
  for (let i = from; i < lines.length; i++) {
    const line = lines[i];
    if (!line) break;
    const words = splitWords(line);
    const values = words.slice(1 - width);
    const label = cellOf(line, 0, line.text.slice(0, (values[0]?.start ?? line.end) - line.start));
    const row = [label, ...values];
    if (words.length < width || !isRow(row, width) || isValue(words.at(-width)?.text ?? '')) break;
    rows.push(row);
  }
  return rows;
}

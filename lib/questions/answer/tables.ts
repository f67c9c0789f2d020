import { findAll } from '../../thread/find-all';
import { foldSpaces } from '../../thread/prose';

/** A cell of a table, as it stands in the letter. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A table with a title over each column and a label before each row. */
export interface Table {
  readonly start: number;
  readonly end: number;
  readonly columns: readonly { readonly title: string; readonly cells: readonly Cell[] }[];
  readonly labels: readonly Cell[];
}

/** The tables of a letter, as portals show what was a table: each row on its line, or all cells one under the other. */
export function readTables(text: string): Table[] {
  return [...readLined(text), ...readStacked(text)]
    .sort((a, b) => a.start - b.start)
    .map((table) => explain(table, text));
}

/** `*  fewer than five` below a table says what its cells with a star give. */
function explain(table: Table, text: string): Table {
  const notes = findAll(NOTE, text.slice(table.end, table.end + BELOW));
  const meanings = new Map(notes.map((note) => [note[1] ?? '', foldSpaces(note[2] ?? '')]));
  if (meanings.size === 0) return table;
  const read = (cell: Cell): Cell => ({ ...cell, text: meanings.get(cell.text) ?? cell.text });
  return { ...table, columns: table.columns.map(({ title, cells }) => ({ title, cells: cells.map(read) })) };
}

/** So far below a table its notes stand. */
const BELOW = 300;
const NOTE =
  /^[^\S\n]*([*x†‡–-])[^\S\n]*(?:[=:][^\S\n]*)?((?:fewer|less|more|greater|under|below|between|up to|nil|none|zero|suppressed|withheld|not)\b[^\n]{0,60})/gimu;

/** `Year Vans on the road Crashes` above `2021 14 2`: where its gaps are lost, a line is cut before each capital or figure. */
function readLined(text: string): Table[] {
  const lines = readLines(text);
  const tables: Table[] = [];
  for (let i = 0; i < lines.length; ) {
    const head = splitHead(lines[i]);
    const width = head.length;
    const rows = width < WIDE ? [] : readRows(lines, i + 1, width);
    if (rows.length >= ROWS) tables.push(makeTable([head, ...rows].flat(), width));
    i += rows.length >= ROWS ? rows.length + 1 : 1;
  }
  return tables;
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
    const words = findAll(/\S+/gu, line.text.slice(0, LONGEST * WIDEST)).map((found) =>
      cellOf(line, found.index, found[0]),
    );
    const values = words.slice(1 - width);
    const label = cellOf(line, 0, line.text.slice(0, (values[0]?.start ?? line.end) - line.start));
    const row = [label, ...values];
    if (words.length < width || !isRow(row, width) || isValue(words.at(-width)?.text ?? '')) break;
    rows.push(row);
  }
  return rows;
}

function readStacked(text: string): Table[] {
  const cells = readCells(text);
  const tables: Table[] = [];
  for (let i = 0; i < cells.length; ) {
    const table = readTableAt(cells, i);
    if (table) tables.push(table.table);
    i = table ? table.next : i + 1;
  }
  return tables;
}

/** A cell is no longer, a table no wider, and has at least so many rows. */
const LONGEST = 60;
const WIDEST = 9;
const ROWS = 2;

/** The paragraphs of a text; the words of one that is too long for a cell are left out. */
function readCells(text: string): Cell[] {
  const places: { start: number; end: number }[] = [];
  let parted = true;
  let at = 0;
  for (const line of text.split('\n')) {
    const words = line.trim();
    const start = at + line.indexOf(words);
    const last = places.at(-1);
    if (words !== '' && last && !parted) last.end = start + words.length;
    else if (words !== '') places.push({ start, end: start + words.length });
    parted = words === '';
    at += line.length + 1;
  }
  return places.map(({ start, end }) => {
    const brief = end - start <= 2 * LONGEST;
    return { start, end, text: brief ? foldSpaces(text.slice(start, end)) : '' };
  });
}

function readTableAt(cells: readonly Cell[], at: number): { readonly table: Table; readonly next: number } | null {
  let width = 0;
  while (width < WIDEST && isTitle(cells[at + width]?.text ?? '')) width++;
  for (; width >= 2; width--) {
    let rows = 0;
    while (isRow(cells.slice(at + width * (rows + 1), at + width * (rows + 2)), width)) rows++;
    if (rows >= ROWS)
      return { table: makeTable(cells.slice(at, at + width * (rows + 1)), width), next: at + width * (rows + 1) };
  }
  return null;
}

function makeTable(cells: readonly Cell[], width: number): Table {
  const column = (k: number) => cells.filter((_, i) => i >= width && i % width === k);
  return {
    start: cells[0]?.start ?? 0,
    end: cells.at(-1)?.end ?? 0,
    columns: cells.slice(1, width).map(({ text }, k) => ({ title: text, cells: column(k + 1) })),
    labels: column(0),
  };
}

function isRow(cells: readonly Cell[], width: number): boolean {
  const [label, ...values] = cells;
  return (
    cells.length === width && label !== undefined && isLabel(label.text) && values.every(({ text }) => isValue(text))
  );
}

const YEAR =
  /^(?:FY|AY)?\s?(?:(?:19|20)\d\d(?:\s?[-–/]\s?(?:\d\d){1,2})?|(?:Q[1-4]|january|february|march|april|may|june|july|august|september|october|november|december)\b.{0,12}|week \d+|year \d+|total)$/iu;
const FIGURE = /^[<>≤≥~≈c.£€$\s(]*\d[\d.,:%/)\s-]*(?:\s?\p{L}{1,12}){0,3}$/u;
/** What stands in a cell that has no figure. */
const WORD =
  /^(?:[-–—:*x]|nil|none|zero|yes|no|n\/?k|n\/?a|unknown|(?:not |no (?:data|information|record))\b.{0,40}|data not .{0,30}|see (?:note|below|above).{0,20}|(?:fewer|less|more) than .{1,12}|withheld.{0,30}|exempt.{0,40}|redacted|(?:section|s\.?) ?\d.{0,12})$/iu;

/** Whether a cell holds what a table gives: a figure, or why there is none. */
function isValue(text: string): boolean {
  return text.length <= 60 && !YEAR.test(text) && (FIGURE.test(text) || WORD.test(text));
}

function isTitle(text: string): boolean {
  return (
    text.length > 1 &&
    text.length <= LONGEST &&
    /\p{L}{2}/u.test(text) &&
    !/[.!;,]$/u.test(text) &&
    !isValue(text) &&
    !isYear(text)
  );
}

function isYear(text: string): boolean {
  return YEAR.test(text) && /\d/u.test(text);
}

function isLabel(text: string): boolean {
  return text.length > 0 && text.length <= LONGEST && !/[.!;]$|[?:]|^\W*\w{1,3}[.)]\s/u.test(text) && !isValue(text);
}

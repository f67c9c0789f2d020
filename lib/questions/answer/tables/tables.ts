import { findAll } from '../../../thread/find-all';
import { foldSpaces } from '../../../thread/prose';
import { type Cell, isRow, isTitle, LONGEST, ROWS, WIDEST } from './cells';
import { isKey } from './keys';
import { readLined } from './lined';

/** A table with a title over each column and a label before each row. */
export interface Table {
  readonly start: number;
  readonly end: number;
  readonly columns: readonly { readonly title: string; readonly cells: readonly Cell[] }[];
  readonly labels: readonly Cell[];
}

/** The tables of a letter, as portals show what was a table: each row on its line, or all cells one under the other. */
export function readTables(text: string): Table[] {
  const lined = readLined(text).map(({ cells, width }) => makeTable(cells, width));
  return [...lined, ...readStacked(text)].sort((a, b) => a.start - b.start).map((table) => explain(table, text));
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
  for (let title = cells[at]?.text ?? ''; width < WIDEST && (isTitle(title) || (width > 0 && isKey(title))); )
    title = cells[at + ++width]?.text ?? '';
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

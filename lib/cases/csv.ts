/** A cell of a table; null is empty. */
export type Cell = string | number | null;

/** Lets spreadsheets know that the file is UTF-8. */
const MARK = '\uFEFF';

/** A spreadsheet takes what begins so for a formula, also behind white space, and also in full width. */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/;

const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/** Separators of other countries are quoted as well, since not every program asks which one is meant. */
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

/**
 * A table as CSV (RFC 4180, UTF-8 with a mark for spreadsheets), in parts for a `Blob`, one for each line. What a spreadsheet would
 * take for a formula gets an apostrophe before it, since the words of strangers are in it; plain numbers are left as they are.
 */
export function writeCsv(head: readonly string[], rows: readonly (readonly Cell[])[]): readonly string[] {
  return [`${MARK}${writeLine(head)}`, ...rows.map(writeLine)];
}

function writeLine(cells: readonly Cell[]): string {
  return `${cells.map(writeCell).join(',')}\r\n`;
}

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `${cell}`;
  const safe = FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

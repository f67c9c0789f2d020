import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cell, writeCsv } from '../../lib/cases/csv';

/** The lines after the head, without the mark. */
function lineOf(...cells: readonly Cell[]): string {
  return writeCsv(['h'], [cells])[1] ?? '';
}

/** A reader of RFC 4180, in the words of its grammar. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (!found) throw new Error('not a table');
    const [, quoted, bare, end] = found;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n' && cell.lastIndex < text.length) rows.push([]);
  }
  return rows;
}

describe('a cell', () => {
  test.each<readonly [why: string, cell: Cell, written: string]>([
    ['plain words are left alone', 'Fernham Town Council', 'Fernham Town Council'],
    ['nothing is empty', null, ''],
    ['a comma needs quotes', 'lamps, posts', '"lamps, posts"'],
    ['a quote is doubled', 'the "old" one', '"the ""old"" one"'],
    ['a line break stays inside the cell', 'one\ntwo', '"one\ntwo"'],
    ['the separator of other countries is quoted', 'one;two', '"one;two"'],
    ['a number is a number', -12.5, '-12.5'],
    ['a text that is a plain number is left alone', '-12.5', '-12.5'],
    ['so is one with a plus', '+44', '+44'],
    ['a formula is made a text', '=HYPERLINK("https://example.org")', '"\'=HYPERLINK(""https://example.org"")"'],
    ['also with a plus', '+1+cmd', "'+1+cmd"],
    ['with a minus', '-2+3', "'-2+3"],
    ['with an at sign', '@SUM(A1)', "'@SUM(A1)"],
    ['behind a tab, which some programs drop', '\t=1', '"\'\t=1"'],
    ['behind a carriage return', '\r=1', '"\'\r=1"'],
    ['behind a space', ' =1', "' =1"],
    ['in full width, as Japanese systems take it', '\uFF1D1+1', "'\uFF1D1+1"],
    ['a list with dashes is a text', '- the first', "'- the first"],
    ['an equals sign inside is harmless', 'a=b', 'a=b'],
  ])('%s', (_, cell, written) => {
    expect(lineOf(cell)).toBe(`${written}\r\n`);
  });
});

test('begins with the mark by which spreadsheets know UTF-8', () => {
  expect(writeCsv(['Title', 'Days, late'], [])).toEqual(['\uFEFFTitle,"Days, late"\r\n']);
});

test('whatever is written is read back, and no text begins as a formula does', () => {
  const table = fc.integer({ min: 1, max: 4 }).chain((width) => {
    const some = fc.array(fc.string({ unit: 'binary' }), { minLength: width, maxLength: width });
    return fc.array(some, { minLength: 1, maxLength: 5 });
  });
  fc.assert(
    fc.property(table, (rows) => {
      const [head = '', ...lines] = writeCsv(['h'], rows);
      const read = readCsv(lines.join(''));
      expect(head).toBe('\uFEFFh\r\n');
      expect(read.map((row) => row.length)).toEqual(rows.map((row) => row.length));
      for (const [y, row] of rows.entries()) {
        for (const [x, cell] of row.entries()) {
          const back = read[y]?.[x] ?? '';
          expect([cell, `'${cell}`]).toContain(back);
          if (!/^[+-]?[\d.]+$/.test(back)) expect(back).not.toMatch(/^\s*[=+\-@]/);
        }
      }
    }),
  );
});

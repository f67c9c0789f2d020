import { readLabel } from '../../labels';

/** A drawn table has so many lines between its rules. */
const LINES = 3;
const ROW = /^[^\S\n]*\|[^|\n]*\|[^|\n]*\|[^\S\n]*$/u;
const RULE = /^[^\S\n]*[|+][-+=|\s]{6,}[|+][^\S\n]*$/u;

/**
 * A table of two columns drawn with bars and rules, `|4(a): How many|7 |` · `|of them …? | |`: of each row the label that begins it and its
 * last cell stay, and the bars, the rules and the question become spaces, so that under the label its answer stands, or nothing. A table
 * with a row that repeats no words of the request under a label is left as it is; the length never changes. It may be drawn with the
 * signs of a box, `│`, `├───┼───┤`.
 */
export function openTwoColumns(text: string, request: readonly string[]): string {
  const plain = writeBox(text);
  if (!plain.includes('|-') && !plain.includes('+-')) return text;
  const lines = plain.split('\n');
  const asked = fold(request.join(' '));
  const rows = readRows(lines);
  const labelled = rows.filter((row) => repeats(row, lines, asked));
  const titles = rows.filter((row) => !labelled.includes(row));
  if (labelled.length === 0 || titles.length > 1 || (titles[0] && titles[0] !== rows[0])) return text;
  const opened = new Map(labelled.flatMap((row) => row.map((at, i) => [at, i === 0] as const)));
  const heads = new Set(titles.flat());
  const left = lines.map((line, i) => {
    if (RULE.test(line) || heads.has(i)) return ' '.repeat(line.length);
    const first = opened.get(i);
    return first === undefined ? line : openLine(line, first);
  });
  return left.reduce((all, line, i) => `${all}${opened.get(i) === false ? ' ' : '\n'}${line}`);
}

/** A box drawn with signs of its own, with plain bars; its rules were taken for rules of the letter, and spaces are left of them. */
function writeBox(text: string): string {
  if (!/[│┃║]/u.test(text)) return text;
  const lines = text.replace(/[│┃║]/gu, '|').split('\n');
  const rule = (line: string, i: number) =>
    WIPED.test(line) && (ROW.test(lines[i - 1] ?? '') || ROW.test(lines[i + 1] ?? ''));
  return lines.map((line, i) => (rule(line, i) ? `+${'-'.repeat(line.length - 2)}+` : line)).join('\n');
}

const WIPED = /^ {9,}$/u;

/**
 * The line numbers of each row between two rules; none where a table is not so drawn. The rules that open and close a table may be gone
 * with what looks like the end of a letter: its first and its last row need one rule only.
 */
function readRows(lines: readonly string[]): number[][] {
  const rows: number[][] = [];
  let row: number[] = [];
  let ruled = false;
  let drawn = 0;
  const close = () => {
    if (ruled && row.length > 0) rows.push(row);
    row = [];
  };
  for (const [i, line] of lines.entries()) {
    if (RULE.test(line)) {
      ruled = true;
      close();
    } else if (ROW.test(line)) {
      row.push(i);
      drawn++;
    } else if (line.trim() !== '') {
      close();
      ruled = false;
    }
  }
  close();
  return drawn < LINES ? [] : rows;
}

function cellOf(line: string): string {
  return line.split('|')[1] ?? '';
}

/** Whether the first cell of a row is a label and words of the request. */
function repeats(row: readonly number[], lines: readonly string[], asked: string): boolean {
  const cell = row.map((at) => cellOf(lines[at] ?? '').trim()).join(' ');
  const label = readLabel(cell, 0);
  const words = label ? fold(cell.slice(label.end)) : '';
  return words.length >= SHORTEST && asked.includes(words);
}

/** The words of a question are at least so long. */
const SHORTEST = 8;

/** Bars become spaces, and the words of the first cell after the row's label. */
function openLine(line: string, first: boolean): string {
  const bar = line.indexOf('|');
  const next = line.indexOf('|', bar + 1);
  const cell = line.slice(bar + 1, next);
  const kept = first ? cell.slice(0, readLabel(cell, 0)?.end ?? 0) : '';
  const rest = line.slice(next + 1).replaceAll('|', ' ');
  return `${' '.repeat(bar + 1)}${kept.padEnd(cell.length)} ${rest}`;
}

function fold(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

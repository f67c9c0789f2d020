import { readPath } from '../../labels';
import { readStems } from '../../words';

/** A table has so many rows, and each so many cells. */
const ROWS = 3;
const CELLS = 2;
const WIDEST = 8;
/** So many of the cells of a column make it one of its kind. */
const MOST = 0.6;

const NUMBER =
  /^(?:ref(?:erence)?|no|number|nr|#|qn?|(?:question|request|item|part|point|line)(?: (?:no|number|ref))?|item|id)\.?(?: no\.?)?$/i;
const ASKED =
  /^(?:(?:the|your|foi) )?(?:questions?|requests?|queries|query|(?:information |data )?(?:requested|sought|asked for)|you asked|(?:question|request) asked|subject|topic|heading|description|matter|summary|theme|short title)$/i;
const SAID =
  /^(?:(?:the|our|council|trust|agency|authority) )?(?:(?:council|trust|agency|authority)(?:['’]s)? )?(?:reply|response|answers?|we say|information(?: provided)?|outcome|decision)$/i;
const BESIDE =
  /^(?:(?:further |any )?comments?|notes?|remarks?|sources?|as at|date|owner|department|officer|contact)$/i;
/** What stands in a cell that says nothing. */
const EMPTY = /^(?:[-–—*.]|none|nil|no|n\/?a|not applicable|no exemptions?(?: applied)?)?$/i;

interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The cells of a row, each with its pieces on the lines that it takes. */
type Row = readonly (readonly Cell[])[];

interface Plan {
  readonly key: number | null;
  readonly asked: number | null;
  readonly said: number;
  readonly kept: readonly number[];
}

/**
 * A table drawn with bars, `| 4 | Boats | Nine | n/a |`, with its titles or without: of each row its label, or the question that it repeats, stays, and
 * its answer with what is said of that; all else becomes spaces. Any other text is left as it is; the length never changes.
 */
export function openBarred(text: string, request: readonly string[]): string {
  if (!/[|│┃║]/u.test(text)) return text;
  const found = findTables(text.replace(/[│┃║]/gu, '|'));
  return found.reduce((all, rows) => openTable(all, rows, request), text);
}

/** The rows of each table: lines with as many bars, one below the other. Where blank lines stand between rows, a row has all lines between two of them. */
function findTables(text: string): Row[][] {
  const tables: Cell[][][][] = [];
  let blocks: Cell[][][] = [[]];
  let at = 0;
  const close = () => {
    const all = blocks.filter((block) => block.length > 0);
    if (all.flat().length >= ROWS) tables.push(all);
    blocks = [[]];
  };
  for (const line of text.split('\n')) {
    const cells = readLine(line, at);
    const width = blocks.flat()[0]?.length ?? cells.length;
    if (/^[\s|+=-]*$/u.test(line)) blocks.push([]);
    else if (cells.length >= CELLS && cells.length <= WIDEST && cells.length === width) blocks.at(-1)?.push(cells);
    else {
      close();
      if (cells.length >= CELLS && cells.length <= WIDEST) blocks.at(-1)?.push(cells);
    }
    at += line.length + 1;
  }
  close();
  return tables.map(joinLines);
}

function readLine(line: string, at: number): Cell[] {
  if (!line.includes('|') || line.length > LONGEST) return [];
  const from = /^\s*\|/u.exec(line)?.[0].length ?? 0;
  const stop = line.length - (/\|\s*$/u.exec(line)?.[0].length ?? 0);
  if (stop <= from) return [];
  let start = from;
  return line
    .slice(from, from > 0 ? stop : line.length)
    .split('|')
    .map((words) => {
      const cell = {
        start: at + start,
        end: at + start + words.length,
        text: words.trim(),
      };
      start += words.length + 1;
      return cell;
    });
}

const LONGEST = 2000;

function joinLines(blocks: Cell[][][]): Row[] {
  const drawn = blocks.length >= ROWS;
  return blocks.flatMap((block) => {
    const rows: Cell[][][] = [];
    for (const line of block) {
      const last = rows.at(-1);
      const goesOn = last && (drawn || line[0]?.text === '');
      if (last && goesOn) for (const [k, cell] of line.entries()) last[k]?.push(cell);
      else rows.push(line.map((cell) => [cell]));
    }
    return rows;
  });
}

function wordsOf(cell: readonly Cell[] | undefined): string {
  return (cell ?? [])
    .map(({ text }) => text)
    .join(' ')
    .trim();
}

function openTable(text: string, rows: readonly Row[], request: readonly string[]): string {
  const [first] = rows;
  const titles = first?.map(wordsOf) ?? [];
  const headed =
    titles.some((title) => SAID.test(title)) && titles.some((title) => NUMBER.test(title) || ASKED.test(title));
  const body = headed ? rows.slice(1) : rows;
  const plan = body.length < 2 ? null : readPlan(headed ? titles : [], body, request);
  const [top, bottom] = [first?.[0]?.[0]?.start ?? 0, rows.at(-1)?.at(-1)?.at(-1)?.end ?? 0];
  if (!plan || !first) return text;
  const from = text.lastIndexOf('\n', top - 1) + 1;
  const stop = text.indexOf('\n', bottom) < 0 ? text.length : text.indexOf('\n', bottom);
  const out = [...text.slice(from, stop).replace(/[^\n]/gu, ' ')];
  for (const row of body) writeRow(out, row, plan, from);
  return text.slice(0, from) + out.join('') + text.slice(stop);
}

/** Which column is what; null where that cannot be told. */
function readPlan(titles: readonly string[], rows: readonly Row[], request: readonly string[]): Plan | null {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, k) => rows.map((row) => wordsOf(row[k])));
  const labels = columns.findIndex((cells) => shareOf(cells, isKey) >= NEARLY);
  const key = labels === 0 ? labels : null;
  const folded = fold(request.join(' '));
  const repeats = columns.findIndex(
    (cells) => shareOf(cells, (cell) => cell.length > 12 && folded.includes(fold(cell))) >= MOST,
  );
  const stems = new Set(readStems(request.join(' ')));
  const titled = titles.findIndex((title, k) => k !== key && ASKED.test(title));
  const about = width > 2 && titles.length === 0 && isAbout(columns[1] ?? [], stems) ? 1 : null;
  const asked = repeats >= 0 ? repeats : titled >= 0 ? titled : about;
  const said = titles.length > 0 ? titles.findIndex((title) => SAID.test(title)) : (asked ?? key ?? -1) + 1;
  if (said < 0 || said >= width || said === key || said === asked || (key === null && repeats < 0)) return null;
  const idle = (k: number) =>
    BESIDE.test(titles[k] ?? '') || shareOf(columns[k] ?? [], (cell) => EMPTY.test(cell)) >= IDLE;
  if (titles.length === 0 && asked === null && columns.some((_, k) => k > said && !idle(k))) return null;
  const kept = columns.flatMap((_, k) => (k > said && !BESIDE.test(titles[k] ?? '') ? [k] : []));
  const wrapped = rows.some((row) => row.some((cell) => cell.filter(({ text }) => text !== '').length > 1));
  if (repeats < 0) return { key, asked: null, said, kept };
  return wrapped ? (key === null ? null : { key, asked: null, said, kept }) : { key: null, asked: repeats, said, kept };
}

const NEARLY = 0.9;
/** A column without a title says nothing where so many of its cells are empty. */
const IDLE = 0.5;

function isAbout(cells: readonly string[], stems: ReadonlySet<string>): boolean {
  const told = (cell: string) =>
    !/\d/u.test(cell) && cell.length < 60 && readStems(cell).some((stem) => stems.has(stem));
  return shareOf(cells, told) >= MOST;
}

function shareOf(cells: readonly string[], test: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
}

function isKey(cell: string): boolean {
  const bare = cell.replace(/^(?:q(?:uestion|n)?\.?\s?)(?=\S)/iu, '');
  const read = cell.length > 16 ? null : readPath(bare, 0, true);
  return read !== null && /^[.):\]]*$/u.test(bare.slice(read.end));
}

/** Writes what stays of a row; a label is closed, and a row stands on one line. */
function writeRow(out: string[], row: Row, { key, asked, said, kept }: Plan, from: number): void {
  const write = ({ start, end }: Cell, text: string) => {
    const lead = Math.max(0, end - start - text.length > 0 ? 1 : 0);
    [...text].slice(0, end - start).forEach((sign, i) => {
      out[start - from + lead + i] = sign;
    });
  };
  const answer = wordsOf(row[said]);
  const label = key === null ? null : wordsOf(row[key]);
  const lines = row.flat();
  const [first, last] = [Math.min(...lines.map(({ start }) => start)), Math.max(...lines.map(({ end }) => end))];
  for (let i = first; i < last; i++) if (out[i - from] === '\n') out[i - from] = ' ';
  const [head] = key === null ? [] : (row[key] ?? []);
  if (head && label) write(head, /[.:)]$/u.test(label) ? label : `${label}:`);
  for (const cell of asked === null ? [] : (row[asked] ?? [])) write(cell, cell.text);
  for (const cell of row[said] ?? []) write(cell, cell.text);
  for (const k of kept)
    if (!EMPTY.test(wordsOf(row[k])) || answer === '')
      for (const cell of row[k] ?? []) write(cell, EMPTY.test(cell.text) ? '' : cell.text);
}

function fold(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

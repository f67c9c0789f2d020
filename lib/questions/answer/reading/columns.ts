import { findAll } from '../../../thread/find-all';
import { onceFor } from '../../../thread/once';

/** A row begins with a number or a letter. */
const ROW = /^[^\S\n]*(?:q\.? ?)?\(?(?:\d{1,2}(?:\.\d{1,2})?[a-z]?|[a-z])\)?[.):]?[^\S\n]+(?=\S)/iu;
const WORD = /[\p{L}\p{N}]+/gu;
const TWO = /([\p{L}\p{N}]+)[^\p{L}\p{N}]+([\p{L}\p{N}]+)/u;
/** No cell has more lines or stands in longer ones. */
const TALLEST = 20;
const LONGEST = 200;
/** So many rows make a table, and in so many of them an answer stands before the question's last line. */
const ROWS = 3;
const WOVEN = 2;
/** So many words of a question stand on the first line of its cell. */
const FIRST = 2;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

interface Row {
  /** For each of its lines that has words of the question where these begin and end, by line number. */
  readonly cells: readonly { readonly line: number; readonly start: number; readonly end: number }[];
  readonly woven: boolean;
}

/**
 * A table with the questions in one column and the answers beside them, as it stands where columns are lost: each line of it begins with the
 * next words of the question and goes on with those of the answer, `1 Who mends the` · `The parish does` / `pier lamps?`. The words of the
 * questions become spaces, and their labels stay. Any other text is left as it is; the length never changes.
 */
export function openColumns(text: string, request: readonly string[]): string {
  const lines = text.split('\n');
  const heads = lines.flatMap((line, i) => readHead(line, i) ?? []);
  if (heads.length < ROWS) return text;
  const rows = heads.flatMap((head) => readRow(lines, head, request) ?? []);
  if (rows.length < ROWS || rows.filter(({ woven }) => woven).length < WOVEN) return text;
  for (const { line, start, end } of rows.flatMap(({ cells }) => cells)) {
    const words = lines[line] ?? '';
    lines[line] = words.slice(0, start) + ' '.repeat(end - start) + words.slice(end);
  }
  return lines.join('\n');
}

interface Head {
  readonly at: number;
  /** Where the words after the label begin. */
  readonly start: number;
  /** The first two of them. */
  readonly words: string;
}

/** How a row may begin. */
function readHead(whole: string, at: number): Head | null {
  const line = whole.slice(0, LONGEST);
  const label = ROW.exec(line);
  const [, one, two] = (label && TWO.exec(line.slice(label[0].length))) ?? [];
  return label && one && two ? { at, start: label[0].length, words: `${one} ${two}`.toLowerCase() } : null;
}

/** The row that begins on a line; null where its words are none of the request's. */
function readRow(lines: readonly string[], { at, start, words }: Head, request: readonly string[]): Row | null {
  const asked = readAsked(request);
  const places = asked.places.get(words);
  if (!places) return null;
  const first = readWords((lines[at] ?? '').slice(0, LONGEST), start);
  const rows = places.flatMap((place) => {
    const row = align(lines, at, first, asked, place);
    return row ? [row] : [];
  });
  return rows[0] ?? null;
}

/** Follows a question of the request through the beginnings of lines; null where it does not come to its end. */
function align(
  lines: readonly string[],
  from: number,
  first: readonly Word[],
  { words, ends }: Request,
  place: number,
): Row | null {
  const cells: Row['cells'][number][] = [];
  let woven = false;
  let rest = false;
  for (let at = place, i = from; i < lines.length && i < from + TALLEST; i++) {
    const line = (lines[i] ?? '').slice(0, LONGEST);
    const said = i === from ? first : readWords(line, 0);
    let many = 0;
    while (many < said.length && said[many]?.word === words[at + many] && !(many > 0 && ends[at + many - 1])) many++;
    const [begin, last] = [said[0], said[many - 1]];
    if (!begin || !last || (i === from && many < FIRST)) return null;
    const end = last.end + (/^[?.)\]"”’]*/u.exec(line.slice(last.end))?.[0].length ?? 0);
    cells.push({ line: i, start: begin.start, end });
    woven ||= rest;
    rest ||= many < said.length;
    at += many;
    if (ends[at - 1]) return { cells, woven };
  }
  return null;
}

function readWords(line: string, from: number): Word[] {
  return findAll(WORD, line.slice(from)).map(({ index, 0: word }) => ({
    start: from + index,
    end: from + index + word.length,
    word: word.toLowerCase(),
  }));
}

interface Request {
  readonly words: readonly string[];
  /** Whether a sentence or a line ends after each word. */
  readonly ends: readonly boolean[];
  /** Where two words stand one after the other. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** The words of a request; found once for a thread. */
const readAsked = onceFor((lines: readonly string[]): Request => {
  const text = lines.join('\n');
  const found = findAll(WORD, text);
  const words = found.map(({ 0: word }) => word.toLowerCase());
  const ends = found.map(({ index, 0: word }, i) => {
    const gap = text.slice(index + word.length, found[i + 1]?.index ?? text.length) || '\n';
    const wrapped =
      gap === '\n' && index - text.lastIndexOf('\n', index) >= FULL && /^\p{L}{2}/u.test(words[i + 1] ?? '');
    return !wrapped && /[?;\n]|\.(?:\s|$)/u.test(gap);
  });
  const places = new Map<string, number[]>();
  words.forEach((word, i) => {
    const key = `${word} ${words[i + 1] ?? ''}`;
    const known = places.get(key);
    if (known && known.length < MANY) known.push(i);
    else if (!known) places.set(key, [i]);
  });
  return { words, ends, places };
});

/** A line that the requester's mail program broke has its last word so far along. */
const FULL = 45;
/** So many places of the same two words are tried. */
const MANY = 20;

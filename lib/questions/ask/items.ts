import { type Line, proseOf } from '../../thread/prose';
import type { Message } from '../../thread/thread';
import { type Label, readBullet, readLabel, shiftLabel } from '../labels';
import { IF_NO, IF_YES } from '../phrases/en-asks';
import { hangs, isFull, readWidth, wraps } from '../wrap';
import { hasDashed, isDashed, readCodes, readLettered, readLetters } from './codes';
import { readEntryLines } from './entry-lines';
import { splitRun } from './inline';
import { follows, isNext, isNextPart, kindOf, order } from './series';
import { readSignature } from './signature';

/** One entry of a list, or one run of plain lines, in the order of the text. */
export interface Item {
  /** `number` has a label with a path, `bullet` a mark without one, `plain` neither. */
  readonly kind: 'number' | 'bullet' | 'plain';
  readonly label: Label | null;
  /** Half-open place of its words, without the label. */
  readonly start: number;
  readonly end: number;
  /** A blank line or another kind of text stands before it. */
  readonly parted: boolean;
  /** It is an entry of a list without marks. */
  readonly entry?: boolean;
}

interface Draft {
  kind: Item['kind'];
  label: Label | null;
  start: number;
  end: number;
  parted: boolean;
  entry?: boolean;
}

const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i;

/** `May staff park for nothing?` asks, and is no month. */
const MAY = /^May[^\S\n]+(?!(?:to|until|till|and|or|in|on|at|of|by|from)\b)(?:I\b|\p{Ll})[^\n]*\?\s*$/u;
/** `10 kW or more?`, `£500 to £999`, `2023/24?`: a part that begins with a figure. */
const FIGURE = /^["“(]?[£€$]?\d[^\n]*(?:\p{L}|\?\s*$)/u;

/** Cuts what the writer of a message wrote into list entries and plain runs; wrapped lines are joined. Linear in the text. */
export function readItems(message: Pick<Message, 'text'>): Item[] {
  const lines = proseOf(message);
  const bodies = lines.filter((line) => line.kind === 'body');
  const page: Page = {
    items: [],
    above: null,
    last: [],
    bare: isBareList(lines) || isSmallList(lines),
    small: isSmallList(lines),
    codes: readCodes(bodies),
    letters: readLetters(bodies),
    dashed: hasDashed(bodies),
    width: readWidth(bodies),
    entries: readEntryLines(lines),
  };
  const signature = readSignature(lines);
  for (const line of lines) {
    if (line.kind === 'body' && !signature.has(line)) addLine(page, line);
    page.above = line.kind === 'body' ? line.text : null;
  }
  const items: Item[] = [];
  let last: string | null = null;
  for (const item of page.items) {
    const entries = splitRun(message.text, item, last);
    if (entries.length > 1) last = entries.at(-1)?.label?.path[0] ?? last;
    items.push(...entries);
  }
  return items;
}

interface Page {
  readonly items: Draft[];
  /** The line above in the same paragraph. */
  above: string | null;
  /** The parts of the last labels, number and letter. */
  last: readonly string[];
  readonly bare: boolean;
  /** So do they with a small letter after them. */
  readonly small: boolean;
  /** The letters of the codes that the lines have, such as `A1`. */
  readonly codes: ReadonlySet<string>;
  /** The letters of which some have numbers, `h1`. */
  readonly letters: ReadonlySet<string>;
  /** Letters before a dash mark its lines. */
  readonly dashed: boolean;
  readonly width: number;
  /** The lines that begin an entry without a mark. */
  readonly entries: ReadonlySet<Line>;
}

function addLine(page: Page, line: Line): void {
  if (page.entries.has(line)) {
    page.items.push({ ...startItem(line, null, false, page.above === null), entry: true });
    return;
  }
  const joined = page.above !== null && goesOn(page.above, line.text, page.width);
  const at = /^\s*\[(?=\d{1,2}\])/u.exec(line.text)?.[0].length ?? 0;
  const found = readLettered(line.text, page.letters) ?? readLabel(line.text, at);
  const hanging = page.above !== null && hangs(page.above, line.text, page.width) && !isListed(found, page);
  const outer = hanging ? null : believe(found, line.text, page, !joined);
  const label = outer && deepen(outer, line.text);
  const mark = label ?? readBullet(line.text, 0);
  const open = page.items.at(-1);
  if (open?.label && open.start >= open.end && !mark) {
    open.start = line.start;
    open.end = line.end;
  } else if (!mark && open && page.above !== null && (joined || belongs(open, page, line.text))) open.end = line.end;
  else page.items.push(startItem(line, mark, label !== null, page.above === null));
  if (label)
    page.last = [...page.last.filter((part) => kindOf(part) !== kindOf(label.path.at(-1) ?? '')), ...label.path];
}

/** The next number of a list after an entry that ends in a comma. */
function isListed(label: Label | null, page: Page): boolean {
  return (
    label?.firm === true && /,\s*$/u.test(page.above ?? '') && countsOn(label.path, page.last.slice(-label.path.length))
  );
}

/** `3. (a) Who built them?`: the number and its first letter on one line. */
function deepen(label: Label, line: string): Label {
  const inner = label.path.length === 1 && kindOf(label.path[0] ?? '') === 'number' ? readLabel(line, label.end) : null;
  const [letter] = inner?.path ?? [];
  const nested = inner && inner.path.length === 1 && /^[^\S\n]*\(?[ai][).]/iu.test(line.slice(label.end));
  return nested && letter ? { ...label, path: [...label.path, letter], end: inner.end } : label;
}

function startItem(line: Line, mark: Label | null, numbered: boolean, parted: boolean): Draft {
  const start = line.start + (mark?.end ?? line.text.length - line.text.trimStart().length);
  const label = mark && shiftLabel(mark, line.start);
  return { kind: numbered ? 'number' : mark ? 'bullet' : 'plain', label, start, end: line.end, parted };
}

/** Whether lines begin with `1`, `2`, `3`, or with `1.1`, `1.2` or `4.1`, `4.2`, and no punctuation after them. */
function isBareList(lines: readonly { readonly text: string }[]): boolean {
  const starts = lines
    .map(
      (line) =>
        /^\s*(\d{1,2}(?:\.\d{1,2})*)\s+(?![MmBb]illion\b)["“]?(?:\p{Lu}|(?<=\.\d{1,2}\s+["“]?)\p{L})/u.exec(
          line.text.slice(0, 16),
        )?.[1],
    )
    .filter((start) => start !== undefined);
  const parted = starts.some((start) => start.endsWith('.1') && starts.includes(`${start.slice(0, -1)}2`));
  return starts.join(' ').startsWith('1 2 3') || parted;
}

/** Whether the lines that begin with a number run on from `1` to `3`, or from `1a` to `1b` and `2a`, whatever letter follows; in prose none begins so. */
function isSmallList(lines: readonly { readonly text: string }[]): boolean {
  const starts = lines.flatMap(({ text }) => {
    const [, number = '', letter = ''] = /^\s*(\d{1,2})([a-z]?)\s+["“]?\p{L}/u.exec(text.slice(0, 16)) ?? [];
    return number === '' ? [] : [{ number: Number(number), place: letter === '' ? 0 : order(letter) }];
  });
  return starts.length >= 3 && starts.every((one, i) => isAfter(one, starts[i - 1] ?? { number: 0, place: 0 }));
}

interface Place {
  readonly number: number;
  readonly place: number;
}

function isAfter(one: Place, before: Place): boolean {
  return one.number === before.number
    ? one.place === before.place + 1
    : one.number === before.number + 1 && one.place <= 1;
}

/** A wrapped line, or one in brackets right under a question: `(if Yes go to 12)`. */
function goesOn(above: string, below: string, width: number): boolean {
  return wraps(above, below, width) || (/\?\s*$/u.test(above) && /^\s*\(\p{L}{2}/u.test(below));
}

/** A line that only makes sense with the question above it, `If yes, please give the date.`, that ends it, or goes on in plain prose. */
function belongs(open: Draft, page: Page, line: string): boolean {
  const unended = !/[?.:;!]\s*$/u.test(page.above ?? '') && /^\s*\p{Ll}[^?]*\?\s*$/u.test(line);
  if (open.kind !== 'plain') return IF_YES.test(line) || IF_NO.test(line) || (open.kind === 'number' && unended);
  return isFull(page.above ?? '', line, page.width);
}

/** Whether a number without punctuation is followed as a label is: by a capital, or by any word in a list numbered `1.1`, `1.2`. */
function isBare(label: Label, rest: string, page: Page): boolean {
  return (
    /^["“(]?\p{Lu}/u.test(rest) || (page.bare && (page.small || label.path.length > 1) && /^["“(]?\p{L}/u.test(rest))
  );
}

/** Whether a label is the next after the last one, as 5.2 is after 5.1. */
function countsOn(path: readonly string[], last: readonly string[]): boolean {
  const before = last.slice(-path.length);
  return path.slice(0, -1).every((part, i) => part === before[i]) && isNext(path.at(-1) ?? '', before.at(-1) ?? '');
}

/** Whether a list can begin with a label: a letter with a point or colon is an initial, `D. Jones`, or a telephone, unless it is the first. */
function opens({ path, end }: Label, line: string): boolean {
  const [head = ''] = path;
  return kindOf(head) === 'number' || order(head) === 1 || head === 'i' || !/[.:]\s*$/u.test(line.slice(0, end));
}

/** A number at the beginning of a line is a label when it follows on from those before it; else it is a figure or a wrapped date. */
function believe(label: Label | null, line: string, page: Page, fresh: boolean): Label | null {
  if (!label || (label.worded === 'answer' && !label.code)) return null;
  if (page.letters.has(label.path[0] ?? '') && label.path.length > 1) return label;
  if (isDashed(line) && !label.worded && !page.dashed) return null;
  const rest = line.slice(label.end);
  const code = label.code ?? label.path;
  if (fresh && page.codes.has(code[0] ?? '') && /\p{L}/u.test(rest)) return { ...label, path: code, worded: null };
  if (label.code) return label.firm && /\p{L}/u.test(rest) ? { ...label, path: label.code, worded: null } : null;
  const last = page.last.find((part) => kindOf(part) === 'number') ?? '';
  if (label.worded) {
    const closed = rest === '' || /[.:)]\s*$/u.test(line.slice(0, label.end));
    return fresh || closed || isNext(label.path.at(-1) ?? '', last) ? label : null;
  }
  const counted = page.bare && countsOn(label.path, label.path.length > 1 ? page.last : [last]);
  const part = page.bare && isNextPart(label.path, page.last);
  const date = MONTH.test(rest) && !part && !(fresh && counted && MAY.test(rest));
  const bare = isBare(label, rest, page) || (part && FIGURE.test(rest));
  if (!label.firm && (!(fresh || counted || part) || !bare || date)) return null;
  const first = page.last.length === 0;
  return (first &&
    ((label.firm && opens(label, line)) || (page.bare && (label.path[0] === '1' || label.path.at(-1) === '1')))) ||
    (!first && follows(label.path, page.last))
    ? label
    : null;
}

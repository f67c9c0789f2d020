import { readProse } from '../thread/prose';
import { type Label, readBullet, readLabel } from './labels';
import { IF_NO, IF_YES } from './phrases/en-asks';
import { hangs, isFull, readWidth, wraps } from './wrap';

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
}

interface Draft {
  kind: Item['kind'];
  label: Label | null;
  start: number;
  end: number;
  parted: boolean;
}

const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i;

/** Cuts what the writer of a message wrote into list entries and plain runs; wrapped lines are joined. Linear in the text. */
export function readItems(text: string): Item[] {
  const items: Draft[] = [];
  let parted = true;
  let above: { readonly text: string } | null = null;
  let last: readonly string[] = [];
  const lines = readProse(text);
  const bare = isBareList(lines);
  const width = readWidth(lines.filter((line) => line.kind === 'body'));
  for (const line of lines) {
    if (line.kind !== 'body') {
      parted = true;
      continue;
    }
    const label =
      !parted && hangs(above?.text ?? '', line.text, width)
        ? null
        : believe(
            readLabel(line.text, 0),
            line.text,
            last,
            parted || !goesOn(above?.text ?? '', line.text, width),
            bare,
          );
    const mark = label ?? readBullet(line.text, 0);
    const open = items.at(-1);
    const empty = open?.label && open.start >= open.end;
    if (empty && !mark) {
      open.start = line.start;
      open.end = line.end;
      above = line;
      parted = false;
      continue;
    }
    if (
      mark ||
      !open ||
      parted ||
      !(
        goesOn(above?.text ?? '', line.text, width) ||
        continues(open, line.text) ||
        (open.kind === 'plain' && isFull(above?.text ?? '', line.text, width))
      )
    ) {
      const start = line.start + (mark?.end ?? line.text.length - line.text.trimStart().length);
      const kind = label ? 'number' : mark ? 'bullet' : 'plain';
      items.push({ kind, label: mark && shift(mark, line.start), start, end: line.end, parted });
    } else open.end = line.end;
    if (label) last = [...last.filter((part) => kindOf(part) !== kindOf(label.path.at(-1) ?? '')), ...label.path];
    above = line;
    parted = false;
  }
  return items.flatMap((item) => splitRun(text, item));
}

/** Whether lines begin with `1`, `2`, `3`, or `1.1`, and no punctuation after them. */
function isBareList(lines: readonly { readonly text: string }[]): boolean {
  const starts = lines
    .map((line) => /^\s*(\d{1,2}(?:\.\d{1,2})*)\s+["“]?\p{Lu}/u.exec(line.text.slice(0, 16))?.[1])
    .filter((start) => start !== undefined);
  return starts.join(' ').startsWith('1 2 3') || starts.includes('1.1');
}

function shift(label: Label, by: number): Label {
  return { ...label, start: label.start + by, end: label.end + by };
}

/** A wrapped line, or one in brackets right under a question: `(if Yes go to 12)`. */
function goesOn(above: string, below: string, width: number): boolean {
  return wraps(above, below, width) || (/\?\s*$/u.test(above) && /^\s*\(\p{L}{2}/u.test(below));
}

/** A line right under a numbered question that only makes sense with it: `If yes, please give the date.` */
function continues(open: Draft, line: string): boolean {
  return open.kind !== 'plain' && (IF_YES.test(line) || IF_NO.test(line));
}

/** A number at the beginning of a line is a label when it follows on from those before it; else it is a figure or a wrapped date. */
function believe(
  label: Label | null,
  line: string,
  last: readonly string[],
  fresh: boolean,
  bare: boolean,
): Label | null {
  if (!label || label.worded === 'answer') return null;
  const rest = line.slice(label.end);
  if (label.worded) return fresh || rest === '' || /[.:)]\s*$/u.test(line.slice(0, label.end)) ? label : null;
  if (!label.firm && (!/\p{L}/u.test(rest) || MONTH.test(rest))) return null;
  if (!label.firm && !fresh) return null;
  return (last.length === 0 ? label.firm || (bare && label.path[0] === '1') : follows(label.path, last)) &&
    (label.firm || /^["“(]?\p{Lu}/u.test(rest))
    ? label
    : null;
}

/** Whether a path can come after another one in a list that somebody numbered by hand: one may be left out or used twice. */
export function follows(path: readonly string[], last: readonly string[]): boolean {
  const step = order(path.at(-1) ?? '');
  if (step <= 2 || path.length > 1) return true;
  return (
    last.some((part) => kindOf(part) === kindOf(path.at(-1) ?? '') && within(step - order(part))) ||
    isRoman(path.at(-1) ?? '')
  );
}

function within(gap: number): boolean {
  return gap >= 0 && gap <= 3;
}

function kindOf(part: string): 'number' | 'letter' {
  return /^\d/u.test(part) ? 'number' : 'letter';
}

function isRoman(part: string): boolean {
  return /^[ivx]{1,5}$/u.test(part);
}

/** The place of a label part in its list: 3 for `3` and for `c`; romans that are no single letter count as romans. */
export function order(part: string): number {
  if (/^\d/u.test(part)) return Number(part);
  if (part.length > 1) return ROMANS.indexOf(part) + 1;
  return part.charCodeAt(0) - 96;
}

const INLINE =
  /(^|[\s,;:.?!“"(])(\(?(?:q(?:uestion)?\s?)?(?:\d{1,2}|[a-z]|[ivx]{1,4})(?:\)|(?<=q\s?\d{1,2})[.:]))(?=\s*\S)/giu;
const DOTTED = /(^|[?.;:,!”"]\s+|\s(?:and|also)\s+)(\d{1,2}[.)])(?=\s+["“]?\p{Lu})/gu;

/** Splits `tell me 1) how many … 2) how much …` into its entries; text whose numbers do not run from the first on stays whole. */
function splitRun(text: string, item: Draft): Item[] {
  const body = text.slice(item.start, item.end);
  const marks = [INLINE, DOTTED].map((pattern) => readRun(body, pattern)).find((run) => run.length > 1);
  if (!marks) return [item];
  const firstAt = marks[0]?.start ?? 0;
  const head: Item[] = firstAt > 0 || item.kind !== 'plain' ? [{ ...item, end: item.start + firstAt }] : [];
  return [
    ...head.filter((part) => part.kind !== 'plain' || /\p{L}/u.test(text.slice(part.start, part.end))),
    ...marks.map(
      (label, i): Item => ({
        kind: 'number',
        label: shift(label, item.start),
        start: item.start + label.end,
        end: item.start + (marks[i + 1]?.start ?? body.length),
        parted: false,
      }),
    ),
  ];
}

/** The labels within a text that count up one by one from the first, e.g. `1)`, `2)`, `3)` or `(a)`, `(b)`. */
function readRun(body: string, pattern: RegExp): Label[] {
  const run: Label[] = [];
  for (const found of body.matchAll(pattern)) {
    const at = found.index + (found[1] ?? '').length;
    const label = readLabel(body, at);
    const part = label?.path.length === 1 ? (label.path[0] ?? '') : '';
    const before = run.at(-1)?.path[0];
    const next = before === undefined ? /^(?:1|a|i)$/u.test(part) : isNext(part, before);
    if (label && next) run.push({ ...label, start: at });
  }
  return run;
}

function isNext(part: string, before: string): boolean {
  const roman = ROMANS.indexOf(before);
  if (roman >= 0 && ROMANS[roman + 1] === part) return true;
  if (kindOf(part) !== kindOf(before) || (kindOf(part) === 'letter' && part.length + before.length > 2)) return false;
  return order(part) === order(before) + 1;
}

import { findAll } from '../../thread/find-all';
import { type Label, readLabel, shiftLabel } from '../labels';
import type { Item } from './items';
import { isNext } from './series';

const INLINE =
  /(^|[\s,;:.?!“"]|(?<![a-z\d])\()(\(?(?:q(?:uestion)?\s?)?(?:\d{1,2}|[a-z]|[ivx]{1,4})(?:\)|(?<=q\s?\d{1,2})[.:]))(?=\s*\S)/gi;
const DOTTED = /(^|[?.;:,!”"]\s+|\s(?:and|also)\s+)(\d{1,2}(?:[.)]|-))(?=\s+["“]?\p{Lu})/gu;

/**
 * Splits `tell me 1) how many … 2) how much …` into its entries; text whose numbers do not run from the first on stays whole.
 *
 * @param last the last number of such a run before it, from which it may go on; null when there was none
 */
export function splitRun(text: string, item: Item, last: string | null = null): Item[] {
  const body = text.slice(item.start, item.end);
  const marks = [INLINE, DOTTED].map((pattern) => readRun(body, pattern, last)).find((run) => run.length > 1);
  if (!marks || (item.kind === 'plain' && /:\s*$/u.test(body))) return [item];
  if (isChoice(body, marks)) return [item];
  const firstAt = marks[0]?.start ?? 0;
  const head: Item[] = firstAt > 0 || item.kind !== 'plain' ? [{ ...item, end: item.start + firstAt }] : [];
  return [
    ...head.filter((part) => part.kind !== 'plain' || /\p{L}/u.test(text.slice(part.start, part.end))),
    ...marks.map(
      (label, i): Item => ({
        kind: 'number',
        label: shiftLabel(label, item.start),
        start: item.start + label.end,
        end: item.start + (marks[i + 1]?.start ?? body.length),
        parted: false,
      }),
    ),
  ];
}

/** `Is it (a) burned, (b) buried or (c) sold?`: the answers that a question leaves to choose from. */
function isChoice(body: string, marks: readonly Label[]): boolean {
  const head = body.slice(0, marks[0]?.start ?? 0);
  const pieces = marks.map((mark, i) => body.slice(mark.end, marks[i + 1]?.start ?? body.length));
  const few = pieces.every((piece) => piece.trim().split(/\s+/u).length <= 4);
  const whole = /\b(?:what (?:happens|happened|becomes|became)\b[^?]*[:,]\s*$|which of\b)/iu.test(head);
  return few && /\?\s*$/u.test(body) && (whole || /\bor\s*$/iu.test(pieces.at(-2) ?? ''));
}

/** The labels within a text that count up one by one from the first, e.g. `1)`, `2)`, `3)` or `(a)`, `(b)`, or from the `last` one before it. */
function readRun(body: string, pattern: RegExp, last: string | null): Label[] {
  const run: Label[] = [];
  for (const found of findAll(pattern, body)) {
    const at = found.index + (found[1] ?? '').length;
    const label = readLabel(body, at);
    const part = label?.path.length === 1 ? (label.path[0] ?? '') : '';
    const before = run.at(-1)?.path[0];
    const begins = /^(?:1|a|i)$/u.test(part) || (last !== null && isNext(part, last));
    const next = before === undefined ? begins : isNext(part, before);
    if (label && next) run.push({ ...label, start: at });
  }
  return run;
}

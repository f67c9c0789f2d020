import type { Asked } from '../../asked';
import type { Pattern } from '../reading/pattern';
import type { Reply } from '../reading/reply';
import type { Mark } from './mark';
import { findRestated } from './restated';

/** The first line of a row in a box drawn with bars: its number, what was asked and the answer. */
const ROW = /^[^\S\n]*\|[^\S\n]*(\d{1,2})[.)]?[^\S\n]*\|[^\n|]*\p{L}[^\n|]*\|/u;
/** A further line of the same row. */
const MORE = /^[^\S\n]*\|[^\S\n]*\|/u;
/** So many rows make a table. */
const LEAST = 3;

interface Row {
  readonly start: number;
  readonly end: number;
  readonly caption: string;
}

/**
 * A box that numbers its rows for itself, `|2 |How many of those were boats? |212|` where that was `1(i)`: each row repeats its question,
 * and is for that one whatever its number. Empty where the numbers are the requester's, or a row repeats none.
 */
export function readBoxed({ own, message }: Reply, asked: readonly Asked[], pattern: Pattern): Mark[] {
  const rows = message.text.includes('|') ? findRows(message.text, own) : [];
  if (rows.length < LEAST) return [];
  const places = rows.map(({ caption }) => findRestated(caption, pattern).map((one) => one.asked));
  const marks = rows.flatMap(({ start, end }, i): Mark[] => {
    const [at, ...others] = places[i] ?? [];
    return at !== undefined && others.length === 0 && at < asked.length
      ? [{ start, end, members: [at], how: 'label', key: String(i + 1) }]
      : [];
  });
  const drifts = marks.some(({ members: [at], key }) => asked[at ?? -1]?.key !== key);
  return marks.length === rows.length && drifts && new Set(places.flat()).size === rows.length ? marks : [];
}

/** The rows that count up from 1, with the words between the first bar and the last; none where a number is out of step. */
function findRows(text: string, own: string): readonly Row[] {
  const rows: Row[] = [];
  let open = false;
  let at = 0;
  for (const line of text.split('\n')) {
    const number = ROW.exec(line)?.[1];
    const start = number === undefined ? at : at + line.indexOf(number);
    const last = rows.at(-1);
    if (number !== undefined && own.slice(start, start + number.length) === number) {
      if (Number(number) !== rows.length + 1) return [];
      rows.push({ start, end: start + number.length, caption: captionOf(line) });
      open = true;
    } else if (open && last && MORE.test(line))
      rows[rows.length - 1] = { ...last, caption: `${last.caption} ${captionOf(line)}` };
    else open = false;
    at += line.length + 1;
  }
  return rows;
}

/** The cells between the number and the answer. */
function captionOf(line: string): string {
  return line
    .trim()
    .split('|')
    .slice(2, -2)
    .map((cell) => cell.trim())
    .join(' ')
    .trim();
}

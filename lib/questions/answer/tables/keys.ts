import { findAll } from '../../../thread/find-all';
import type { Asked } from '../../asked';
import { resolve } from '../../groups';
import { readLabel } from '../../labels';
import { type Cell, LONGEST, WIDEST } from './cells';

const KEY =
  /^(?:Q(?:n|u|uestion)?[.:]?\s?\d{1,2}(?:\.\d{1,2})*[a-z]?[.):]?|\d{1,2}[a-z]?[.)]|\d{1,2}\.\d{1,2}[.)]?|\(\d{1,2}[a-z]?\)|\(?[a-z]\)|[A-Z]\d{1,2})$/u;
/** So many labels make a head. */
const LEAST = 2;

/** Whether a title is the label of a question. */
export function isKey(text: string): boolean {
  return text.length < 14 && KEY.test(text);
}

/** `Q1 Q2 Q4`, `Year (a) (b) (d)`: a corner, which may be empty, and the labels of the questions whose columns they head. None for another line. */
export function splitKeys(line: Cell): Cell[] {
  if (line.text.length > LONGEST + WIDEST * 8 || !isKey(/\S*$/u.exec(line.text.slice(-20))?.[0] ?? '')) return [];
  const words = findAll(/\S+/gu, line.text).map(
    (found): Cell => ({
      start: line.start + found.index,
      end: line.start + found.index + found[0].length,
      text: found[0],
    }),
  );
  const from = words.findLastIndex(({ text }) => !isKey(text)) + 1;
  const keys = words.slice(from);
  const text = line.text.slice(0, (keys[0]?.start ?? line.start) - line.start).trim();
  if (
    keys.length < LEAST ||
    keys.length >= WIDEST ||
    text.length > CORNER ||
    /[.?!:;\d]/u.test(text) ||
    areQuarters(keys.map((key) => key.text))
  )
    return [];
  return [{ start: line.start, end: line.start + text.length, text }, ...keys];
}

/** What stands over the labels of the rows is no longer. */
const CORNER = 30;

/** `Q1 Q2 Q3 Q4`: the quarters of a year. */
export function areQuarters(titles: readonly string[]): boolean {
  const places = titles.map((title) => (/^Q\d$/u.test(title) ? Number(title.slice(1)) : 0));
  return places.every((place, i) => place >= 1 && place <= 4 && (i === 0 || place === ((places[i - 1] ?? 0) % 4) + 1));
}

/** The one question whose label a title is. */
export function readKeyTitle(title: string, asked: readonly Asked[]): number | null {
  const label = isKey(title) ? readLabel(title, 0) : null;
  const named = label ? [label.path, label.code ?? []].map((path) => resolve(path, asked)) : [];
  const one = named.find(({ length }) => length === 1);
  return one?.[0] ?? null;
}

import { findAll } from '../../../thread/find-all';
import type { Asked } from '../../asked';
import { resolve } from '../../groups';
import { liken } from '../reading/likeness';
import type { Reply } from '../reading/reply';
import type { Topics } from '../reading/topics';
import type { Mark } from './mark';

/** The titles of a schedule's columns, one below the other. */
const HEAD =
  /^[^\S\n]*(?:item|no|number|ref|#)\.?(?: (?:no|number)\.?)?[^\S\n]*\n\s{0,20}(?:subject|topic|description|matter|about|information|subject matter|information sought)[^\S\n]*\n\s{0,20}(?:our |the )?(?:decision|outcome|reply|response|answer|result|position)[^\S\n]*$/gimu;
/** A number alone on its line, and the line below it. */
const ROW = /^[^\S\n]*(\d{1,2})[.)]?[^\S\n]*\n\s{0,20}(\S[^\n]{2,80})$/gmu;
/** So many rows make a schedule. */
const LEAST = 3;

interface Row {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A schedule of the things that the writer found in a request, `Item`, `Subject`, `Decision`, numbered by himself: it goes on to a number
 * that no question has. Its rows go by their subjects and the order of the questions; what cannot be told belongs to none.
 */
export function readSchedule({ own, message }: Reply, asked: readonly Asked[], topics: Topics): Mark[] {
  const [head] = findAll(HEAD, own);
  if (!head) return [];
  const from = head.index + head[0].length;
  const rows = countedRows(message.text, from).filter(({ start, end }) => own.slice(start, end).trim() !== '');
  const strange = rows.some((_, i) => resolve([String(i + 1)], asked).length === 0);
  if (rows.length < LEAST || rows.length > asked.length || !strange) return [];
  const laid = place(
    rows.map((row) => liken(row.text, asked, topics)),
    asked.length,
  );
  return rows.map(({ start, end }, i): Mark => {
    const at = laid[i] ?? null;
    return at === null
      ? { start, end: start, members: [], how: 'rest', key: '' }
      : { start, end, members: [at], how: 'label', key: '' };
  });
}

/** The rows that count up from 1, on the lines that they were written on. */
function countedRows(text: string, from: number): readonly Row[] {
  const rows: Row[] = [];
  for (const found of findAll(ROW, text.slice(from))) {
    const [, number, subject = ''] = found;
    if (Number(number) !== rows.length + 1) continue;
    const start = from + found.index;
    rows.push({ start, end: start + found[0].length, text: subject.trim() });
  }
  return rows;
}

/**
 * The questions of rows that keep the questions' order, or null. A row that is like none takes the only question between its
 * neighbours'; one that is as much like another question there is nobody's.
 */
function place(likeness: readonly (readonly number[])[], count: number): readonly (number | null)[] {
  const best = rise(likeness, count);
  const neighbour = (i: number, step: -1 | 1) => {
    for (let j = i + step; j >= 0 && j < best.length; j += step) if (best[j] !== null) return best[j] ?? null;
    return null;
  };
  return best.map((at, i) => {
    const [before, after] = [neighbour(i, -1) ?? -1, neighbour(i, 1) ?? count];
    const open = [...Array(after - before - 1).keys()].map((n) => before + 1 + n);
    const alone = (best[i - 1] ?? -1) === before && (best[i + 1] ?? count) === after;
    if (at === null) return alone && open.length === 1 ? (open[0] ?? null) : null;
    const own = likeness[i]?.[at] ?? 0;
    return open.every((other) => other === at || (likeness[i]?.[other] ?? 0) < own - MARGIN) ? at : null;
  });
}

/** So much more like its question than like any other near it a row must be. */
const MARGIN = 0.5;
/** So like its question at the least. */
const LIKE = 0.5;

/** The most likely questions that rise with the rows. */
function rise(likeness: readonly (readonly number[])[], count: number): (number | null)[] {
  let ways = [{ last: -1, score: 0, laid: [] as (number | null)[] }];
  for (const row of likeness) {
    const next = new Map(ways.map((way) => [way.last, { ...way, laid: [...way.laid, null] }]));
    for (const way of ways)
      for (let at = way.last + 1; at < count; at++) {
        const score = way.score + (row[at] ?? 0);
        if ((row[at] ?? 0) >= LIKE && score > (next.get(at)?.score ?? -Infinity))
          next.set(at, { last: at, score, laid: [...way.laid, at] });
      }
    ways = [...next.values()];
  }
  return ways.sort((a, b) => b.score - a.score)[0]?.laid ?? [];
}

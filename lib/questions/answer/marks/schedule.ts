import { findAll } from '../../../thread/find-all';
import type { Asked } from '../../asked';
import { resolve } from '../../groups';
import { liken } from '../reading/likeness';
import type { Reply } from '../reading/reply';
import type { Topics } from '../reading/topics';
import { alignInOrder } from './align';
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
  const laid = alignInOrder(rows.map((row) => liken(row.text, asked, topics)));
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

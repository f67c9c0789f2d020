import { answerWords } from '../../assess/words';
import type { Cell } from '../csv';
import type { Timing } from '../statistics/timing';
import type { Column, Comparison, Reply, Row } from './comparison';

/** A table as `writeCsv` takes it. */
export interface Sheet {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const kept = {
  'in-time': 'in time',
  late: 'late',
  waiting: 'waiting',
  unknown: 'cannot be told',
} as const satisfies Record<Timing['state'], string>;

/**
 * The comparison as a table for spreadsheets: a row for each authority, and for each question what became of it, the words of the
 * answer, the ground of a refusal and, where answers are figures, the figure.
 */
export function sheetOf({ columns, rows }: Comparison): Sheet {
  const head = ['Authority', 'Request', 'Address', 'Answered', 'Working days taken', 'Working days late', 'Still open'];
  return {
    head: [...head, ...columns.flatMap(headOf)],
    rows: rows.map((row) => [...frameOf(row), ...columns.flatMap((column, at) => cellsOf(column, row, at))]),
  };
}

/** The comparison with everything that it rests on, for programs. */
export function jsonOf({ columns, rows }: Comparison): string {
  return JSON.stringify({ schema: 'replydue-comparison', version: 1, columns, rows }, null, 2);
}

function headOf({ text, labels, measure }: Column): readonly string[] {
  const name = [labels[0], text].filter(Boolean).join(' ');
  const figure = measure === null ? [] : [`${name} (figure${measure.unit === '' ? '' : `, ${measure.unit}`})`];
  return [`${name} (state)`, `${name} (answer)`, `${name} (ground)`, ...figure];
}

function frameOf({ authority, title, url, timing, open }: Row): readonly Cell[] {
  const said = timing === null ? null : kept[timing.state];
  return [authority, title, url, said, timing?.workingDaysTaken ?? null, timing?.workingDaysLate ?? null, open];
}

function cellsOf({ measure }: Column, { replies }: Row, at: number): readonly Cell[] {
  const reply = replies[at] ?? null;
  const figure = measure === null ? [] : [figureOf(reply, measure.unit)];
  if (reply === null) return [null, null, null, ...figure.map(() => null)];
  return [answerWords[reply.state], reply.answer, reply.citations.join('; '), ...figure];
}

/** Only a figure in the unit of the column; what is several or in another unit stays in the words of the answer. */
function figureOf(reply: Reply | null, unit: string): Cell {
  if (reply?.figure.kind !== 'one' || (reply.state !== 'answered' && reply.state !== 'partly-answered')) return null;
  return reply.figure.unit === null || reply.figure.unit === unit ? reply.figure.value : null;
}

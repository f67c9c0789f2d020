import type { ColumnId } from '../../../lib/cases/list/query';
import { columnNames } from './words';

/** The least width of a column in pixels, as in the styles. */
const widths = {
  title: 220,
  authority: 150,
  site: 140,
  law: 130,
  next: 220,
  late: 76,
  questions: 120,
  outcome: 120,
  tags: 90,
  asked: 96,
  last: 110,
  reminder: 96,
} as const satisfies Record<ColumnId, number>;

/** Every column, in the order in which they stand. */
export const allColumns = Object.keys(columnNames) as ColumnId[];

/** Width of the box to select a row; between two columns; before the first and behind the last. As in the styles. */
const BOX = 26;
const GAP = 10;
const EDGE = 16;

/** The least width of a row in pixels. */
export function leastWidth(columns: readonly ColumnId[]): number {
  return columns.reduce((sum, id) => sum + GAP + widths[id], BOX + 2 * EDGE);
}

import type { ColumnId } from '../../../lib/cases/query';
import { columnNames } from './words';

/** The least width of a column in pixels, and its share of what is left. */
const widths = {
  title: [220, 5],
  authority: [150, 3],
  site: [140, 1],
  law: [130, 2],
  next: [220, 4],
  late: [76, 0],
  questions: [120, 0],
  outcome: [120, 0.5],
  tags: [90, 2],
  asked: [96, 0],
  last: [110, 0],
  reminder: [96, 0],
} as const satisfies Record<ColumnId, readonly [least: number, share: number]>;

/** Every column, in the order in which they stand. */
export const allColumns = Object.keys(columnNames) as ColumnId[];

/** Width of the box to select a row; between two columns; before the first and behind the last. As in the styles. */
const BOX = 26;
const GAP = 10;
const EDGE = 16;

/** The least width of a row in pixels. */
export function leastWidth(columns: readonly ColumnId[]): number {
  return columns.reduce((sum, id) => sum + GAP + widths[id][0], BOX + 2 * EDGE);
}

/** The columns of a row as the styles have it; first comes the box to select it. */
export function template(columns: readonly ColumnId[]): string {
  const tracks = columns.map((id) => {
    const [least, share] = widths[id];
    return share > 0 ? `minmax(${least}px, ${share}fr)` : `${least}px`;
  });
  return [`${BOX}px`, ...tracks].join(' ');
}

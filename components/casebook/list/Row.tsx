import type { ComponentChildren } from 'preact';
import type { CaseRow } from '../../../lib/cases/case';
import type { ColumnId } from '../../../lib/cases/query';
import type { Lateness } from '../../../lib/cases/row';
import type { Excerpt } from '../../../lib/cases/texts';
import { outcomeNames } from '../outcome-names';
import { foundIn, shortDay, tellLate, tellMatter, tellOpen, tellState } from './words';

interface RowProps {
  readonly row: CaseRow;
  /** Its place in the list, from 0. */
  readonly at: number;
  readonly top: number;
  readonly columns: readonly ColumnId[];
  readonly lateness: Lateness;
  readonly law: string;
  readonly excerpt: Excerpt | null;
  readonly selected: boolean;
  /** It is the one to which the keyboard comes. */
  readonly active: boolean;
  readonly select: (url: string, range: boolean) => void;
}

type Cell = (props: RowProps) => ComponentChildren;

const cells: Readonly<Record<ColumnId, Cell>> = {
  title: (props) => <Title {...props} />,
  authority: ({ row }) => <bdi>{row.authority}</bdi>,
  site: ({ row }) => row.site,
  law: ({ law }) => law,
  next: ({ row, lateness }) => (
    <>
      <b class="state">{tellState(row, lateness.state)}</b> {tellMatter(row, lateness.state)}
    </>
  ),
  late: ({ lateness }) => tellLate(lateness),
  questions: ({ row }) => tellOpen(row),
  outcome: ({ row }) => outcomeNames[row.outcome],
  tags: ({ row }) => row.tags.map((tag) => <bdi key={tag}>{tag}</bdi>),
  asked: ({ row }) => shortDay(row.askedOn),
  last: ({ row }) => shortDay(row.lastOn),
  reminder: ({ row }) => shortDay(row.remindOn),
};

/** One case of the list. The whole row leads to it. */
export function Row(props: RowProps) {
  const { row, at, top, columns, lateness, selected, active, select } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows of a table would take the place that its layout gives them
    <div
      role="row"
      class="line"
      data-case={row.url}
      data-state={lateness.state}
      aria-rowindex={at + 2}
      aria-selected={selected}
      tabIndex={active ? 0 : -1}
      style={{ transform: `translateY(${top}px)` }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the row has the focus */}
      <div role="gridcell" class="choose">
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={`Select ${row.title || row.url}`}
          checked={selected}
          onClick={(event) => select(row.url, event.shiftKey)}
        />
      </div>
      {columns.map((id) => (
        // biome-ignore lint/a11y/useSemanticElements: as above
        // biome-ignore lint/a11y/useFocusableInteractive: the row has the focus
        <div key={id} role="gridcell" data-column={id}>
          {cells[id](props)}
        </div>
      ))}
    </div>
  );
}

function Title({ row, excerpt }: RowProps) {
  return (
    <>
      <a href={`#${row.url}`} dir="auto" tabIndex={-1} title={row.title}>
        {row.title || row.url}
      </a>
      {excerpt && (
        <p class="excerpt">
          {foundIn[excerpt.where]}
          {excerpt.label !== null && ` ${excerpt.label}`}: {excerpt.before}
          <mark>{excerpt.match}</mark>
          {excerpt.after}
        </p>
      )}
    </>
  );
}

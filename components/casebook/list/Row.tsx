import { Component, type ComponentChildren } from 'preact';
import type { CaseRow } from '../../../lib/cases/case';
import type { Found } from '../../../lib/cases/list/case-index';
import type { ColumnId } from '../../../lib/cases/list/query';
import type { Lateness } from '../../../lib/cases/row';
import { outcomeNames } from '../outcome-names';
import type { ListDesk } from './desk';
import { differs } from './differs';
import { foundIn, shortDay, tellLate, tellMatter, tellOpen, tellState } from './words';

interface RowProps {
  readonly desk: Pick<ListDesk, 'lateness' | 'excerpt' | 'nameLaw'>;
  /** What the row is one of: with another, what is said of it may be another too. */
  readonly found: Found;
  readonly row: CaseRow;
  /** Its place in the list, from 0. */
  readonly at: number;
  readonly top: number;
  readonly columns: readonly ColumnId[];
  /** It passes by: only what it is called is drawn. */
  readonly brief: boolean;
  readonly search: string;
  readonly selected: boolean;
  /** It is the one to which the keyboard comes. */
  readonly active: boolean;
  readonly select: (url: string, range: boolean) => void;
}

type Draw = (props: RowProps, lateness: Lateness) => ComponentChildren;

const cells: Readonly<Record<Exclude<ColumnId, 'title'>, Draw>> = {
  authority: ({ row }) => row.authority,
  site: ({ row }) => row.site,
  law: ({ row, desk }) => row.judgedOn !== '' && desk.nameLaw(row.regime),
  next: ({ row }, { state }) => (
    <>
      <b class="state" data-state={state}>
        {tellState(row, state)}
      </b>{' '}
      {tellMatter(row, state)}
    </>
  ),
  late: (_, lateness) => <Late {...lateness} />,
  questions: ({ row }) => tellOpen(row),
  outcome: ({ row }) => row.judgedOn !== '' && outcomeNames[row.outcome],
  tags: ({ row }) => row.tags.map((tag) => <bdi key={tag}>{tag}</bdi>),
  asked: ({ row }) => shortDay(row.askedOn),
  last: ({ row }) => shortDay(row.lastOn),
  reminder: ({ row }) => shortDay(row.remindOn),
};

/** One case of the list. The whole row leads to it. */
export class Row extends Component<RowProps> {
  private rest: ComponentChildren = null;

  override shouldComponentUpdate(next: RowProps) {
    return differs(this.props, next);
  }

  override render(props: RowProps) {
    const { row, at, top, brief, selected, active, select } = props;
    return (
      // biome-ignore lint/a11y/useSemanticElements: rows of a table would take the place that its layout gives them
      <div
        role="row"
        class={brief ? 'line brief' : 'line'}
        data-case={row.url}
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
        <Cell id="title">
          <Title {...props} />
        </Cell>
        {this.drawRest(props)}
      </div>
    );
  }

  /** In brief the other cells are as they were, and not seen. */
  private drawRest(props: RowProps): ComponentChildren {
    if (props.brief && this.rest !== null) return this.rest;
    const lateness = props.desk.lateness(props.row);
    this.rest = props.columns.map((id) =>
      id === 'title' ? null : (
        <Cell key={id} id={id}>
          {cells[id](props, lateness)}
        </Cell>
      ),
    );
    return this.rest;
  }
}

function Cell({ id, children }: { readonly id: ColumnId; readonly children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows of a table would take the place that its layout gives them
    // biome-ignore lint/a11y/useFocusableInteractive: the row has the focus
    <div role="gridcell" data-column={id} dir={id === 'authority' ? 'auto' : undefined}>
      {children}
    </div>
  );
}

function Late(lateness: Lateness) {
  return <span class={lateness.state === 'overdue' ? 'days-late' : undefined}>{tellLate(lateness)}</span>;
}

function Title({ row, desk, search, brief }: RowProps) {
  const excerpt = brief ? null : desk.excerpt(row, search);
  return (
    <>
      <a href={`#${row.url}`} class={excerpt ? 'above' : undefined} dir="auto" tabIndex={-1} title={row.title}>
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

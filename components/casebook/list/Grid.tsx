import { Component, createRef } from 'preact';
import type { CaseRow } from '../../../lib/cases/case';
import type { ColumnId, ListQuery } from '../../../lib/cases/query';
import { leastWidth, template } from './columns';
import type { ListDesk } from './desk';
import { Head } from './Head';
import { Row } from './Row';
import { type Span, scrollTo, spanOf } from './window';

interface GridProps {
  readonly desk: Pick<ListDesk, 'lateness' | 'excerpt' | 'nameLaw'>;
  readonly rows: readonly CaseRow[];
  readonly columns: readonly ColumnId[];
  readonly query: ListQuery;
  readonly selected: ReadonlySet<string>;
  /** Where the list was left, in pixels. */
  readonly start: number;
  readonly sort: (by: ColumnId) => void;
  readonly select: (url: string, range: boolean) => void;
  readonly selectAll: () => void;
  readonly open: (url: string) => void;
  readonly scrolled: (top: number) => void;
}

interface GridState extends Span {
  /** The row to which the keyboard comes, from 0. */
  readonly active: number;
  readonly narrow: boolean;
}

/** Below this width a row is a card; as in the styles. */
const NARROW = '(max-width: 720px)';

/** Heights of a row in pixels: in the table, and as a card. As in the styles. */
const heights = { table: 48, card: 108 } as const;

/** Thousands of cases of which only those are drawn that are seen, and the one that has the keyboard. */
export class Grid extends Component<GridProps, GridState> {
  override state: GridState = { first: 0, end: 30, active: 0, narrow: matchMedia(NARROW).matches };
  private readonly scroller = createRef<HTMLDivElement>();
  private readonly media = matchMedia(NARROW);
  private readonly sizes = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(() => this.measure());

  override componentDidMount() {
    const { current } = this.scroller;
    if (current) {
      current.scrollTop = this.props.start;
      this.sizes?.observe(current);
    }
    this.media.addEventListener('change', this.turn);
    this.measure();
  }

  override componentWillUnmount() {
    this.sizes?.disconnect();
    this.media.removeEventListener('change', this.turn);
  }

  override componentDidUpdate(before: GridProps) {
    if (before.rows === this.props.rows && before.query.search === this.props.query.search) return;
    const isOther = before.query.search !== this.props.query.search || before.rows.length > this.props.rows.length * 2;
    if (isOther && this.scroller.current) this.scroller.current.scrollTop = 0;
    this.measure();
  }

  private get height(): number {
    return heights[this.state.narrow ? 'card' : 'table'];
  }

  private readonly turn = () => this.setState({ narrow: this.media.matches }, () => this.measure());

  private readonly measure = () => {
    const { current } = this.scroller;
    if (!current) return;
    const { scrollTop, clientHeight } = current;
    this.props.scrolled(scrollTop);
    const { first, end } = spanOf(scrollTop, clientHeight || 800, this.height, this.props.rows.length);
    const active = Math.max(0, Math.min(this.state.active, this.props.rows.length - 1));
    if (first !== this.state.first || end !== this.state.end || active !== this.state.active)
      this.setState({ first, end, active });
  };

  /** Brings the keyboard to a row, wherever it is. */
  private move(to: number): void {
    const { current } = this.scroller;
    const active = Math.max(0, Math.min(to, this.props.rows.length - 1));
    if (!current) return;
    current.scrollTop = scrollTo(active, current.scrollTop, current.clientHeight - this.headHeight, this.height);
    this.setState({ active }, () => {
      this.measure();
      current.querySelector<HTMLElement>('.line[tabindex="0"]')?.focus({ preventScroll: true });
    });
  }

  private get headHeight(): number {
    return this.scroller.current?.querySelector<HTMLElement>('.head')?.offsetHeight ?? 0;
  }

  private readonly press = (event: KeyboardEvent) => {
    const { rows, select, selectAll, open } = this.props;
    const { active } = this.state;
    const url = rows[active]?.url;
    if (!(event.target instanceof HTMLElement) || !event.target.matches('.line') || url === undefined) return;
    const page = Math.max(1, Math.floor((this.scroller.current?.clientHeight ?? 0) / this.height) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: rows.length - 1,
    };
    const to = steps[event.key];
    if (to !== undefined) this.step(to, event.shiftKey);
    else if (event.key === 'Enter') open(url);
    else if (event.key === ' ') select(url, event.shiftKey);
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) selectAll();
    else return;
    event.preventDefault();
  };

  /** With Shift what lies between is selected. */
  private step(to: number, extend: boolean): void {
    const { rows, selected, select } = this.props;
    const from = rows[this.state.active];
    const target = rows[Math.max(0, Math.min(to, rows.length - 1))];
    if (extend && from && !selected.has(from.url)) select(from.url, false);
    if (extend && target) select(target.url, true);
    this.move(to);
  }

  private readonly focus = (event: FocusEvent) => {
    const url =
      event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('.line')?.dataset['case'] : null;
    const active = url ? this.props.rows.findIndex((row) => row.url === url) : -1;
    if (active >= 0 && active !== this.state.active) this.setState({ active });
  };

  override render(props: GridProps, { first, end, active }: GridState) {
    const { rows, columns, query, selected } = props;
    const seen = rows.slice(first, end).map((row, at) => [first + at, row] as const);
    const kept = rows[active];
    if (kept && (active < first || active >= end)) seen.push([active, kept]);
    return (
      // biome-ignore lint/a11y/useSemanticElements: rows of a table would take the place that its layout gives them
      <div
        role="grid"
        class="grid"
        aria-label="Cases"
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable
        style={{ '--columns': template(columns), '--least': `${leastWidth(columns)}px` }}
        onKeyDown={this.press}
        onFocusIn={this.focus}
      >
        <div ref={this.scroller} class="scroller" role="presentation" onScroll={this.measure}>
          <Head columns={columns} sort={query.sort} press={props.sort} />
          {/* biome-ignore lint/a11y/useSemanticElements: as above */}
          <div role="rowgroup" class="body" style={{ height: `${rows.length * this.height}px` }}>
            {seen.map(([at, row]) => this.draw(row, at, selected))}
          </div>
        </div>
      </div>
    );
  }

  private draw(row: CaseRow, at: number, selected: ReadonlySet<string>) {
    const { desk, columns, query, select } = this.props;
    return (
      <Row
        key={row.url}
        row={row}
        at={at}
        top={at * this.height}
        columns={columns}
        lateness={desk.lateness(row)}
        law={desk.nameLaw(row.regime)}
        excerpt={desk.excerpt(row, query.search)}
        selected={selected.has(row.url)}
        active={at === this.state.active}
        select={select}
      />
    );
  }
}

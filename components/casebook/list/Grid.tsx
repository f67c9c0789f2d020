import { Component, createRef } from 'preact';
import type { Found } from '../../../lib/cases/list/case-index';
import type { ColumnId, ListQuery } from '../../../lib/cases/list/query';
import { leastWidth } from './columns';
import type { ListDesk } from './desk';
import { Drawn, type Pace } from './drawn';
import { Head } from './Head';
import type { ListPlace } from './place';
import { Row } from './Row';
import type { Slot } from './recycle';
import { type Sight, scrollTo } from './window';

interface GridProps {
  readonly desk: Pick<ListDesk, 'lateness' | 'excerpt' | 'nameLaw'>;
  readonly found: Found;
  readonly columns: readonly ColumnId[];
  readonly query: ListQuery;
  readonly selected: ReadonlySet<string>;
  /** Where the list was left, and where it is now. */
  readonly place: ListPlace;
  readonly sort: (by: ColumnId) => void;
  readonly select: (url: string, range: boolean) => void;
  readonly selectAll: () => void;
  readonly open: (url: string) => void;
}

interface GridState {
  /** The row to which the keyboard comes, from 0. */
  readonly active: number;
  readonly narrow: boolean;
}

/** Below this width a row is a card; as in the styles. */
const NARROW = '(max-width: 720px)';

/** Heights of a row in pixels: in the table, and as a card. As in the styles. */
const heights = { table: 48, card: 108 } as const;

/** About so many pixels of the window are not the list's, before it is measured. */
const AROUND = 200;

/** After so many milliseconds without a move all is drawn in full, and what is around the rows that are seen as well. */
const REST = 120;

/** Thousands of cases of which only those are drawn that are seen, and the one that has the keyboard. */
export class Grid extends Component<GridProps, GridState> {
  private readonly media = matchMedia(NARROW);
  override state: GridState = {
    active: Math.max(0, this.findRow(this.props.place.active)),
    narrow: this.media.matches,
  };
  private readonly scroller = createRef<HTMLDivElement>();
  private readonly sizes = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(() => this.measure());
  private readonly drawn = new Drawn();
  private slots: readonly Slot[] = [];
  private pace: Pace = 'at-once';
  private scrolled = 0;
  private height = Math.max(400, innerHeight - AROUND);
  private timer: ReturnType<typeof setTimeout> | undefined;

  override componentDidMount() {
    const { current } = this.scroller;
    if (!current) return;
    current.scrollTop = this.props.place.top;
    this.sizes?.observe(current);
    this.media.addEventListener('change', this.turn);
    this.measure();
    if (this.props.place.active !== null && document.activeElement === document.body) this.focusActive();
  }

  override componentWillUnmount() {
    this.sizes?.disconnect();
    this.media.removeEventListener('change', this.turn);
    clearTimeout(this.timer);
  }

  /** Another list begins at its top. */
  override componentWillReceiveProps({ found, query, place }: GridProps) {
    const before = this.props;
    const isOther = before.query.search !== query.search || before.found.rows.length > found.rows.length * 2;
    if (isOther && before.found !== found) place.top = 0;
    const last = Math.max(0, found.rows.length - 1);
    if (this.state.active > last) this.setState({ active: last });
  }

  override componentDidUpdate({ found }: GridProps) {
    if (found === this.props.found) return;
    const { current } = this.scroller;
    if (current && this.props.place.top === 0 && this.scrolled > 0) current.scrollTop = 0;
    if (found.rows !== this.props.found.rows) this.keepFocus();
    this.draw('at-once');
  }

  private get sight(): Sight {
    const rowHeight = heights[this.state.narrow ? 'card' : 'table'];
    const most = Math.max(0, (this.props.found.rows.length + 1) * rowHeight - this.height);
    return { top: Math.min(this.props.place.top, most), height: this.height, rowHeight };
  }

  private look(): readonly Slot[] {
    return this.drawn.look({ rows: this.props.found.rows, active: this.state.active }, this.sight, this.pace);
  }

  private findRow(url: string | null): number {
    return url === null ? -1 : this.props.found.rows.findIndex((row) => row.url === url);
  }

  private readonly turn = () => this.setState({ narrow: this.media.matches }, () => this.measure());

  /** Looks where the list is scrolled to, and draws what has come into sight. */
  private readonly measure = (pace: Pace = 'at-once') => {
    const { current } = this.scroller;
    if (!current) return;
    this.scrolled = current.scrollTop;
    this.props.place.top = this.scrolled;
    this.height = current.clientHeight || this.height;
    this.draw(pace);
  };

  private readonly follow = () => this.measure('moving');

  private draw(pace: Pace): void {
    clearTimeout(this.timer);
    this.pace = pace;
    if (this.look() !== this.slots) this.forceUpdate();
    if (!this.drawn.isAll) this.timer = setTimeout(() => this.draw('at-rest'), REST);
  }

  /** Brings the keyboard to a row, wherever it is. */
  private move(to: number): void {
    const { current } = this.scroller;
    if (!current) return;
    const active = Math.max(0, Math.min(to, this.props.found.rows.length - 1));
    const head = current.querySelector<HTMLElement>('.head')?.offsetHeight ?? 0;
    current.scrollTop = scrollTo(active, { ...this.sight, height: this.height - head });
    this.measure();
    this.setState({ active }, () => {
      this.focusActive();
    });
  }

  private focusActive(): void {
    this.scroller.current?.querySelector<HTMLElement>('.line[tabindex="0"]')?.focus({ preventScroll: true });
  }

  /** The element that has the keyboard may be another row's now. */
  private keepFocus(): void {
    const { activeElement } = document;
    if (activeElement?.matches('.line') && this.scroller.current?.contains(activeElement)) this.focusActive();
  }

  private readonly press = (event: KeyboardEvent) => {
    const { found, select, selectAll, open } = this.props;
    const { rows } = found;
    const { active } = this.state;
    const url = rows[active]?.url;
    if (!(event.target instanceof HTMLElement) || !event.target.matches('.line') || url === undefined) return;
    const page = Math.max(1, Math.floor(this.height / this.sight.rowHeight) - 1);
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
    const { found, selected, select } = this.props;
    const from = found.rows[this.state.active];
    const target = found.rows[Math.max(0, Math.min(to, found.rows.length - 1))];
    if (extend && from && !selected.has(from.url)) select(from.url, false);
    if (extend && target) select(target.url, true);
    this.move(to);
  }

  private readonly focus = (event: FocusEvent) => {
    const line = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('.line') : null;
    const active = this.findRow(line?.dataset['case'] ?? null);
    if (active < 0) return;
    this.props.place.active = line?.dataset['case'] ?? null;
    if (active !== this.state.active) this.setState({ active });
  };

  override render({ found, columns, query, selected, desk, select, sort }: GridProps, { active }: GridState) {
    const { rowHeight } = this.sight;
    this.slots = this.look();
    this.pace = 'at-once';
    return (
      // biome-ignore lint/a11y/useSemanticElements: rows of a table would take the place that its layout gives them
      <div
        role="grid"
        class="grid"
        aria-label="Cases"
        aria-rowcount={found.rows.length + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable
        style={{ '--least': `${leastWidth(columns)}px` }}
        onKeyDown={this.press}
        onFocusIn={this.focus}
      >
        <div ref={this.scroller} class="scroller" role="presentation" onScroll={this.follow}>
          <Head columns={columns} sort={query.sort} press={sort} />
          {/* biome-ignore lint/a11y/useSemanticElements: as above */}
          <div role="rowgroup" class="body" style={{ height: `${found.rows.length * rowHeight}px` }}>
            {this.slots.map(({ key, at, url, brief }) => {
              const row = found.rows[at];
              return (
                row && (
                  <Row
                    key={key}
                    desk={desk}
                    found={found}
                    row={row}
                    at={at}
                    top={at * rowHeight}
                    columns={columns}
                    search={query.search}
                    brief={brief}
                    selected={selected.has(url)}
                    active={at === active}
                    select={select}
                  />
                )
              );
            })}
          </div>
        </div>
      </div>
    );
  }
}

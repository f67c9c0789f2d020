import { Component } from 'preact';
import type { Found } from '../../../lib/cases/case-index';
import type { ColumnId, ListQuery } from '../../../lib/cases/query';
import { Empty } from '../../popup/Empty';
import { Failed } from '../../popup/Failed';
import { Bulk } from './Bulk';
import { allColumns } from './columns';
import type { ListDesk } from './desk';
import { Filters } from './Filters';
import { Grid } from './Grid';
import { extend, noSelection, type Selection, toggle } from './selection';
import { Tools } from './Tools';
import { tellFound } from './words';

interface ListProps {
  readonly desk: ListDesk;
  /** What is asked for, as the address has it. */
  readonly query: string;
  /** Puts what is asked for into the address; `replace`: the step back passes it over. */
  readonly goTo: (query: string, replace: boolean) => void;
  readonly open: (url: string) => void;
  /** Where the list was left, and where it is now; in pixels. */
  readonly place: { top: number };
}

interface ListState {
  readonly query: ListQuery;
  readonly selection: Selection;
  readonly failure: string | null;
}

/** So many milliseconds after the last key what is searched goes into the address. */
const REST = 300;

/** Every case in a table that is searched, filtered, sorted, and changed many cases at a time. */
export class List extends Component<ListProps, ListState> {
  override state: ListState = {
    query: this.props.desk.parse(this.props.query),
    selection: noSelection,
    failure: null,
  };
  private found: { readonly query: ListQuery; readonly value: Found } | null = null;
  private written = this.props.query;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private unwatch: () => void = () => {};

  override componentDidMount() {
    this.unwatch = this.props.desk.watch((failure) => {
      this.found = null;
      this.setState({ failure });
    });
  }

  override componentWillUnmount() {
    this.unwatch();
    clearTimeout(this.timer);
  }

  /** The address was changed by a step back, or by a link. */
  override componentDidUpdate(before: ListProps) {
    const { query, desk } = this.props;
    if (before.query === query || query === this.written) return;
    clearTimeout(this.timer);
    this.written = query;
    this.setState({ query: desk.parse(query) });
  }

  private readonly ask = (query: ListQuery) => {
    clearTimeout(this.timer);
    this.setState({ query });
    this.write(query, false);
  };

  private readonly search = (search: string) => {
    const query = { ...this.state.query, search };
    this.setState({ query });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.write(query, true), REST);
  };

  private write(query: ListQuery, replace: boolean): void {
    this.written = this.props.desk.write(query);
    this.props.goTo(this.written, replace);
  }

  private readonly sort = (by: ColumnId) => {
    const { sort } = this.state.query;
    const isSame = sort.by === by;
    if (isSame && sort.down) this.ask({ ...this.state.query, sort: { by: 'urgency', down: false } });
    else this.ask({ ...this.state.query, sort: { by, down: isSame } });
  };

  private readonly select = (url: string, range: boolean) =>
    this.setState(({ selection }) => ({
      selection: range
        ? extend(
            selection,
            url,
            this.look().rows.map((row) => row.url),
          )
        : toggle(selection, url),
    }));

  private readonly selectAll = () =>
    this.setState({ selection: { urls: new Set(this.look().rows.map(({ url }) => url)), anchor: null } });

  private readonly unselect = () => this.setState({ selection: noSelection });

  /** What the query finds; looked for once, until the query or the cases change. */
  private look(): Found {
    const { query } = this.state;
    if (this.found?.query !== query) this.found = { query, value: this.props.desk.look(query) };
    return this.found.value;
  }

  override render({ desk, open, place }: ListProps, { query, selection, failure }: ListState) {
    const found = this.look();
    const { rows } = found;
    const chosen = selection.urls.size === 0 ? [] : rows.filter(({ url }) => selection.urls.has(url));
    const columns = allColumns.filter((id) => !query.hidden.includes(id));
    return (
      <section class="list" aria-label="All cases">
        <Tools desk={desk} query={query} ask={this.ask} search={this.search} />
        <Filters desk={desk} query={query} found={found} ask={this.ask} />
        {failure !== null && <Failed words={failure} retry={desk.retry} />}
        <p role="status" class="quiet">
          {this.tell(found)}
        </p>
        {chosen.length > 0 && (
          <Bulk desk={desk} rows={chosen} all={found.count} selectAll={this.selectAll} unselect={this.unselect} />
        )}
        {rows.length > 0 ? (
          <Grid
            desk={desk}
            rows={rows}
            columns={columns}
            query={query}
            selected={selection.urls}
            start={place.top}
            sort={this.sort}
            select={this.select}
            selectAll={this.selectAll}
            open={open}
            scrolled={(top) => {
              place.top = top;
            }}
          />
        ) : (
          found.isWhole && found.total === 0 && <Empty archived={0} atThread={false} />
        )}
      </section>
    );
  }

  private tell(found: Found): string {
    const { count, total, isWhole, isSearchable, states } = found;
    const { query } = this.state;
    const isNarrowed = this.props.desk.isNarrowed(query);
    if (!isWhole && found.rows.length === 0) return 'Reading your cases\u2026';
    if (total === 0) return '';
    const shown = isNarrowed ? tellFound(count, total) : tellFound(count, count);
    const aside = isNarrowed || states.archived === 0 ? '' : `, and ${states.archived} archived`;
    const reading =
      query.search.trim() !== '' && !isSearchable ? ' Still reading their questions and answers\u2026' : '';
    return `${count === 0 ? 'No case is like that' : shown}${aside}.${reading}`;
  }
}

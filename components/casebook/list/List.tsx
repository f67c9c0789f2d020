import { Component } from 'preact';
import type { Found } from '../../../lib/cases/list/case-index';
import type { ColumnId, ListQuery } from '../../../lib/cases/list/query';
import { tellPending } from '../../pending';
import { Empty } from '../../popup/Empty';
import { Failed } from '../../popup/Failed';
import { Bulk } from './Bulk';
import { allColumns } from './columns';
import type { ListDesk } from './desk';
import { Filters } from './Filters';
import { Grid } from './Grid';
import { type ListPlace, newPlace } from './place';
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
  /** How the list was left, and how it is now. */
  readonly place: ListPlace;
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
  private readonly place = placeFor(this.props);
  override state: ListState = {
    query: this.props.desk.parse(this.props.query),
    selection: this.place.selection,
    failure: null,
  };
  private found: { readonly query: ListQuery; readonly value: Found } | null = null;
  private columns: { readonly hidden: ListQuery['hidden']; readonly value: readonly ColumnId[] } | null = null;
  private written = this.props.query;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private unwatch: () => void = () => {};

  override componentDidMount() {
    this.unwatch = this.props.desk.watch((failure) => {
      this.found = null;
      this.setState({ failure });
    });
  }

  override componentWillUnmount() {
    this.unwatch();
    this.forgetTimer();
  }

  /** The address was changed by a step back, or by a link. */
  override componentDidUpdate(before: ListProps) {
    const { query, desk } = this.props;
    this.place.selection = this.state.selection;
    if (before.query === query || query === this.written) return;
    this.forgetTimer();
    this.written = query;
    this.place.query = query;
    this.setState({ query: desk.parse(query) });
  }

  private forgetTimer(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private readonly ask = (query: ListQuery) => {
    this.setState({ query });
    this.write(query, false);
  };

  private readonly search = (search: string) => {
    const query = { ...this.state.query, search };
    this.setState({ query });
    this.forgetTimer();
    this.timer = setTimeout(() => this.write(query, true), REST);
  };

  private write(query: ListQuery, replace: boolean): void {
    this.forgetTimer();
    this.written = this.props.desk.write(query);
    this.place.query = this.written;
    this.props.goTo(this.written, replace);
  }

  /** Before a case is opened, what was just typed goes into the address, to which a step back leads. */
  private readonly settle = () => {
    if (this.timer !== null) this.write(this.state.query, true);
  };

  private readonly open = (url: string) => {
    this.settle();
    this.props.open(url);
  };

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

  private lookForColumns(): readonly ColumnId[] {
    const { hidden } = this.state.query;
    if (this.columns?.hidden !== hidden)
      this.columns = { hidden, value: allColumns.filter((id) => !hidden.includes(id)) };
    return this.columns.value;
  }

  override render({ desk }: ListProps, { query, selection, failure }: ListState) {
    const found = this.look();
    const { rows } = found;
    const chosen = selection.urls.size === 0 ? [] : rows.filter(({ url }) => selection.urls.has(url));
    return (
      <section class="list" aria-label="All cases" onClickCapture={this.settle}>
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
            found={found}
            columns={this.lookForColumns()}
            query={query}
            selected={selection.urls}
            place={this.place}
            sort={this.sort}
            select={this.select}
            selectAll={this.selectAll}
            open={this.open}
          />
        ) : (
          found.isWhole && found.total === 0 && <Empty archived={0} atThread={false} />
        )}
      </section>
    );
  }

  private tell(found: Found): string {
    const { count, total, pending, isWhole, isSearchable, states } = found;
    const { query } = this.state;
    const isNarrowed = this.props.desk.isNarrowed(query);
    if (!isWhole && found.rows.length === 0) return 'Reading your cases\u2026';
    if (total === 0) return '';
    const shown = isNarrowed ? tellFound(count, total) : tellFound(count, count);
    const aside = isNarrowed || states.archived === 0 ? '' : `, and ${states.archived} archived`;
    const reading =
      query.search.trim() !== '' && !isSearchable ? ' Still reading their questions and answers\u2026' : '';
    return `${count === 0 ? 'No case is like that' : shown}${aside}.${reading} ${tellPending(pending)}`.trimEnd();
  }
}

/** Where the list was left, if it is the same that is asked for now; else its beginning. */
function placeFor({ place, query }: ListProps): ListPlace {
  return place.query === query ? place : Object.assign(place, newPlace(query));
}

import type { ColumnId, ListQuery } from '../../../lib/cases/list/query';
import { Disclosure } from '../../Disclosure';
import { allColumns } from './columns';
import type { ListDesk } from './desk';
import { Views } from './Views';
import { columnNames } from './words';

interface ToolsProps {
  readonly desk: ListDesk;
  readonly query: ListQuery;
  readonly ask: (query: ListQuery) => void;
  readonly search: (text: string) => void;
}

/** The search, the saved views, and how the table is laid out. */
export function Tools({ desk, query, ask, search }: ToolsProps) {
  return (
    <div class="tools">
      <input
        type="search"
        aria-label="Search titles, authorities, questions, answers and notes"
        placeholder="Search titles, authorities, questions, answers and notes"
        value={query.search}
        onInput={(event) => search(event.currentTarget.value)}
      />
      <div>
        <Disclosure label="Saved views">{() => <Views desk={desk} query={desk.write(query)} />}</Disclosure>
      </div>
      <div>
        <Disclosure label="Order and columns">{() => <Layout query={query} ask={ask} />}</Disclosure>
      </div>
    </div>
  );
}

function Layout({ query, ask }: Pick<ToolsProps, 'query' | 'ask'>) {
  const { sort, hidden } = query;
  const show = (id: ColumnId, isShown: boolean) => {
    const after = isShown ? hidden.filter((one) => one !== id) : [...hidden, id];
    ask({ ...query, hidden: allColumns.filter((one) => after.includes(one)) });
  };
  return (
    <>
      <label>
        Order by{' '}
        <select
          value={sort.by}
          onChange={({ currentTarget }) => ask({ ...query, sort: { by: sortOf(currentTarget.value), down: false } })}
        >
          <option value="urgency">Urgency</option>
          {allColumns.map((id) => (
            <option key={id} value={id}>
              {columnNames[id]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={sort.down}
          onChange={({ currentTarget }) => ask({ ...query, sort: { ...sort, down: currentTarget.checked } })}
        />{' '}
        The other way round
      </label>
      <fieldset>
        <legend>Columns</legend>
        {allColumns
          .filter((id) => id !== 'title')
          .map((id) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={!hidden.includes(id)}
                onChange={({ currentTarget }) => show(id, currentTarget.checked)}
              />{' '}
              {columnNames[id]}
            </label>
          ))}
      </fieldset>
    </>
  );
}

function sortOf(value: string): ListQuery['sort']['by'] {
  return allColumns.find((id) => id === value) ?? 'urgency';
}

import { Component } from 'preact';
import type { ColumnId, ListQuery } from '../../../lib/cases/list/query';
import { differs } from './differs';
import { columnNames } from './words';

interface HeadProps {
  readonly columns: readonly ColumnId[];
  readonly sort: ListQuery['sort'];
  readonly press: (by: ColumnId) => void;
}

/** The names of the columns: each sorts by its own, and the other way round when it is pressed again. */
export class Head extends Component<HeadProps> {
  override shouldComponentUpdate(next: HeadProps) {
    return differs(this.props, next);
  }

  override render({ columns, sort, press }: HeadProps) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: rows of a table would take the place that its layout gives them
      <div role="rowgroup" class="head">
        {/* biome-ignore lint/a11y/useSemanticElements: as above */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: its buttons have the focus */}
        <div role="row" aria-rowindex={1}>
          {/* biome-ignore lint/a11y/useSemanticElements: as above */}
          {/* biome-ignore lint/a11y/useFocusableInteractive: as above */}
          <div role="columnheader" class="choose">
            <span class="unseen">Selected</span>
          </div>
          {columns.map((id) => (
            // biome-ignore lint/a11y/useSemanticElements: as above
            // biome-ignore lint/a11y/useFocusableInteractive: as above
            <div
              key={id}
              role="columnheader"
              data-column={id}
              aria-sort={sort.by === id ? (sort.down ? 'descending' : 'ascending') : 'none'}
            >
              <button type="button" onClick={() => press(id)}>
                {columnNames[id]}
              </button>
            </div>
          ))}
        </div>
      </div>
    );
  }
}

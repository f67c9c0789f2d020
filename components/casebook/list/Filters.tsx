import { Component } from 'preact';
import type { Found } from '../../../lib/cases/list/case-index';
import type { CaseState, Facet, Flag, ListQuery } from '../../../lib/cases/list/query';
import { Disclosure } from '../../Disclosure';
import type { ListDesk } from './desk';
import { differs } from './differs';
import { facetNames, flagMeanings, flagNames, nameValue, stateNames } from './words';

interface FiltersProps {
  readonly desk: ListDesk;
  readonly query: ListQuery;
  readonly found: Found;
  readonly ask: (query: ListQuery) => void;
}

/** The facets from which a value is chosen. */
const chosen: readonly Facet[] = ['authority', 'site', 'law', 'tag', 'outcome'];

/** What narrows the list: how a case stands, what holds of it, and what it is about. */
export class Filters extends Component<FiltersProps> {
  private readonly add = (facet: Facet, value: string) => {
    const { query, ask } = this.props;
    ask({ ...query, among: { ...query.among, [facet]: [...query.among[facet], value] } });
  };

  override render(props: FiltersProps) {
    const { desk, query, ask } = props;
    return (
      <div class="filters">
        <Standing {...props} />
        <Named {...props} />
        <Disclosure label="More filters">{() => chosen.map((facet) => this.drawChoice(facet))}</Disclosure>
        {desk.isNarrowed(query) && (
          <button type="button" onClick={() => ask({ ...desk.parse(''), sort: query.sort, hidden: query.hidden })}>
            Show all
          </button>
        )}
      </div>
    );
  }

  private drawChoice(facet: Facet) {
    const { desk, query } = this.props;
    const [values, taken] = [desk.valuesOf(facet), query.among[facet]];
    return <Choice key={facet} facet={facet} taken={taken} values={values} nameLaw={desk.nameLaw} add={this.add} />;
  }
}

/** Buttons that are pressed while they narrow the list; what would find nothing is not offered. */
function Standing({ query, found, ask }: FiltersProps) {
  const states = (Object.keys(stateNames) as CaseState[]).filter(
    (state) => found.states[state] > 0 || query.states.includes(state),
  );
  const flags = (Object.keys(flagNames) as Flag[]).filter(
    (flag) => found.flags[flag] > 0 || query.flags.includes(flag),
  );
  return (
    <div class="chips">
      {states.map((state) => (
        <button
          key={state}
          type="button"
          class="chip"
          data-state={state}
          aria-pressed={query.states.includes(state)}
          onClick={() => ask({ ...query, states: flip(query.states, state) })}
        >
          {stateNames[state]} <span>{found.states[state]}</span>
        </button>
      ))}
      {flags.map((flag) => (
        <button
          key={flag}
          type="button"
          class="chip"
          title={flagMeanings[flag]}
          aria-pressed={query.flags.includes(flag)}
          onClick={() => ask({ ...query, flags: flip(query.flags, flag) })}
        >
          {flagNames[flag]} <span>{found.flags[flag]}</span>
        </button>
      ))}
    </div>
  );
}

/** What was chosen by name, each to be taken away again. */
function Named({ desk, query, ask }: FiltersProps) {
  const without = (facet: Facet, value: string) =>
    ask({ ...query, among: { ...query.among, [facet]: query.among[facet].filter((one) => one !== value) } });
  const cases = query.among.case.length;
  return (
    <>
      {chosen.flatMap((facet) =>
        query.among[facet].map((value) => {
          const name = `${facetNames[facet]}: ${nameValue(facet, value, desk.nameLaw)}`;
          return (
            <button
              key={name}
              type="button"
              class="chip named"
              aria-label={`Without ${name}`}
              onClick={() => without(facet, value)}
            >
              {name} <span aria-hidden="true">{'\u2715'}</span>
            </button>
          );
        }),
      )}
      {cases > 0 && (
        <button
          type="button"
          class="chip named"
          aria-label={`Not only the ${cases} chosen cases`}
          onClick={() => ask({ ...query, among: { ...query.among, case: [] } })}
        >
          {cases} chosen cases <span aria-hidden="true">{'\u2715'}</span>
        </button>
      )}
    </>
  );
}

interface ChoiceProps {
  readonly facet: Facet;
  readonly taken: readonly string[];
  readonly values: ReturnType<ListDesk['valuesOf']>;
  readonly nameLaw: ListDesk['nameLaw'];
  readonly add: (facet: Facet, value: string) => void;
}

/** There may be hundreds of authorities: they are listed anew only when they change. */
class Choice extends Component<ChoiceProps> {
  override shouldComponentUpdate(next: ChoiceProps) {
    return differs(this.props, next);
  }

  override render({ facet, taken, values, nameLaw, add }: ChoiceProps) {
    const left = values.filter(([value]) => !taken.includes(value));
    return (
      <label>
        {facetNames[facet]}{' '}
        <select
          value=""
          onChange={({ currentTarget }) => {
            const at = currentTarget.selectedIndex - 1;
            currentTarget.selectedIndex = 0;
            const value = left[at]?.[0];
            if (value !== undefined) add(facet, value);
          }}
        >
          <option>{taken.length === 0 ? 'Any' : 'Also\u2026'}</option>
          {left.map(([value, count]) => (
            <option key={value}>
              {nameValue(facet, value, nameLaw)} ({count})
            </option>
          ))}
        </select>
      </label>
    );
  }
}

function flip<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.includes(item) ? items.filter((one) => one !== item) : [...items, item];
}

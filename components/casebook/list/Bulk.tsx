import { Component } from 'preact';
import type { CaseRow } from '../../../lib/cases/case';
import type { KeepingChange } from '../../../lib/cases/keeping';
import { Attempt } from '../../Attempt';
import { showCount } from '../../day';
import { queryOf } from '../compare/wish';
import { hashOf } from '../place';
import type { ListDesk } from './desk';

interface BulkProps {
  readonly desk: ListDesk;
  /** The cases that are selected. */
  readonly rows: readonly CaseRow[];
  /** How many are listed. */
  readonly all: number;
  readonly selectAll: () => void;
  readonly unselect: () => void;
}

interface BulkState {
  readonly tag: string;
  readonly until: string;
  /** How far the work on many cases has come; empty when none is done. */
  readonly progress: string;
}

/** What can be done with many cases at once. */
export class Bulk extends Component<BulkProps, BulkState> {
  override state: BulkState = { tag: '', until: '', progress: '' };

  private readonly keep = async (change: KeepingChange): Promise<string | null> => {
    const { desk, rows } = this.props;
    const urls = rows.map(({ url }) => url);
    const failure = await desk.keep(urls, change, (done) => this.tell(done, urls.length));
    this.setState({ progress: '' });
    return failure;
  };

  private readonly forget = async (): Promise<string | null> => {
    const { desk, rows } = this.props;
    const failure = await desk.forget(
      rows.map(({ url }) => url),
      (done) => this.tell(done, rows.length),
    );
    this.setState({ progress: '' });
    return failure;
  };

  private tell(done: number, all: number): void {
    this.setState({ progress: done < all ? `${done} of ${all}\u2026` : '' });
  }

  private readonly tag = (what: 'tag' | 'untag') => {
    const tag = this.state.tag.trim();
    return tag === '' ? Promise.resolve('Which tag? Write it first.') : this.keep({ what, tag });
  };

  private readonly rest = () => {
    const { until } = this.state;
    if (until <= this.props.desk.today()) return Promise.resolve('Until when? Choose a day to come.');
    return this.keep({ what: 'rest', until });
  };

  override render({ rows, all, selectAll, unselect, desk }: BulkProps, { tag, until, progress }: BulkState) {
    const tags = [...new Set(rows.flatMap((row) => row.tags))].sort();
    const isArchived = rows.some(({ archived }) => archived);
    const isActive = rows.some(({ archived }) => !archived);
    return (
      <section class="bulk" aria-label="Selected cases">
        <p>
          <b>{showCount(rows.length, 'case')} selected</b>{' '}
          {rows.length < all && (
            <button type="button" onClick={selectAll}>
              Select all {all}
            </button>
          )}{' '}
          <button type="button" onClick={unselect}>
            Select none
          </button>{' '}
          {rows.length > 1 && <a href={compareAddress(rows)}>Compare their answers</a>}{' '}
          <span role="status">{progress}</span>
        </p>
        <p>
          <label>
            Tag{' '}
            <input
              type="text"
              list="tags-of-selected"
              maxLength={100}
              value={tag}
              onInput={(event) => this.setState({ tag: event.currentTarget.value })}
            />
          </label>
          <datalist id="tags-of-selected">
            {desk.valuesOf('tag').map(([value]) => (
              <option key={value} value={value} />
            ))}
          </datalist>{' '}
          <Attempt label="Tag" name="Tag the selected cases" run={() => this.tag('tag')} done="Tagged." />{' '}
          {tags.length > 0 && <Attempt label="Untag" run={() => this.tag('untag')} done="Done." />}
        </p>
        <p>
          <label>
            Let them rest until{' '}
            <input
              type="date"
              min={desk.today()}
              value={until}
              onInput={(event) => this.setState({ until: event.currentTarget.value })}
            />
          </label>{' '}
          <Attempt label="Rest" run={this.rest} done="They rest." />{' '}
          {rows.some(({ restsUntil }) => restsUntil !== null) && (
            <Attempt label="Wake" run={() => this.keep({ what: 'rest', until: null })} done="Awake." />
          )}
        </p>
        <p>
          {isActive && (
            <Attempt label="Archive" run={() => this.keep({ what: 'archive', archived: true })} done="Archived." />
          )}{' '}
          {isArchived && (
            <Attempt
              label="Take out of the archive"
              run={() => this.keep({ what: 'archive', archived: false })}
              done="Done."
            />
          )}{' '}
          <Attempt
            label={`Forget ${showCount(rows.length, 'case')}`}
            confirm="Their corrections, notes, tags and history are deleted, here and for good."
            run={this.forget}
          />
        </p>
        <p>
          Save as{' '}
          {exports.map(([as, label, name]) => (
            <Attempt
              key={as}
              label={label}
              name={name}
              done="Saved."
              run={() =>
                desk.exportCases(
                  rows.map(({ url }) => url),
                  as,
                )
              }
            />
          ))}
        </p>
      </section>
    );
  }
}

/** The place where some cases are compared. */
function compareAddress(rows: readonly CaseRow[]): string {
  const query = queryOf({ like: null, cases: rows.map(({ url }) => url), rows: 'all' });
  return hashOf({ part: 'compare', url: null, query });
}

const exports = [
  ['cases', 'Table', 'Table of the selected cases (CSV)'],
  ['questions', 'Questions', 'Questions of the selected cases (CSV)'],
  ['calendar', 'Calendar', 'Calendar of the selected cases (ICS)'],
] as const;

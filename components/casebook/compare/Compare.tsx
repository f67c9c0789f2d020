import { Component } from 'preact';
import type { Comparison } from '../../../lib/cases/compare/comparison';
import type { Group } from '../../../lib/cases/compare/groups';
import { Failed } from '../../popup/Failed';
import { Fresh, type Freshness, fresh } from '../Fresh';
import { Choice } from './Choice';
import type { CompareDesk } from './desk';
import { Table } from './Table';
import { queryOf, type Wish, wishOf } from './wish';

interface CompareProps {
  readonly desk: CompareDesk;
  /** What the part keeps in its address. */
  readonly query: string;
  readonly goTo: (query: string) => void;
}

interface CompareState {
  /** Null until they are found. */
  readonly groups: readonly Group[] | null;
  readonly comparison: Comparison | null;
  readonly failure: string;
  readonly freshness: Freshness;
}

/** The same questions to many authorities, and what each answered. */
export class Compare extends Component<CompareProps, CompareState> {
  override state: CompareState = { groups: null, comparison: null, failure: '', freshness: fresh };
  private turn = 0;
  private unwatch: () => void = () => {};

  override componentDidMount() {
    this.unwatch = this.props.desk.watch((pending, isChange) =>
      this.setState(({ freshness }) => ({ freshness: { pending, stale: freshness.stale || isChange } })),
    );
    void this.begin();
  }

  override componentWillUnmount() {
    this.unwatch();
  }

  override componentDidUpdate({ query }: CompareProps) {
    const [before, now] = [wishOf(query), wishOf(this.props.query)];
    if (queryOf({ ...before, rows: 'all' }) !== queryOf({ ...now, rows: 'all' })) void this.compare();
  }

  /** Cases that the user chose are compared before anything else is looked for. */
  private readonly begin = async (): Promise<void> => {
    this.setState(({ freshness }) => ({ failure: '', freshness: { ...freshness, stale: false } }));
    if (isChosen(this.props)) await this.compare();
    const groups = await this.props.desk.findGroups();
    if (!groups.ok) return this.setState({ failure: groups.failure.words });
    this.setState({ groups: groups.value }, () => {
      if (!isChosen(this.props)) void this.compare();
    });
  };

  /** Only the answer to the latest question counts. */
  private async compare(): Promise<void> {
    const urls = chosenOf(wishOf(this.props.query), this.state.groups ?? []);
    this.turn += 1;
    const { turn } = this;
    if (urls.length === 0) return this.setState({ comparison: null });
    const answer = await this.props.desk.compare(urls);
    if (turn !== this.turn) return;
    this.setState(answer.ok ? { comparison: answer.value, failure: '' } : { failure: answer.failure.words });
  }

  private readonly choose = (wish: Wish) => this.props.goTo(queryOf(wish));

  override render({ query, desk }: CompareProps, { groups, comparison, failure, freshness }: CompareState) {
    const wish = wishOf(query);
    return (
      <main class="compare">
        <h2>Compare</h2>
        {failure !== '' && <Failed words={failure} retry={() => void this.begin()} />}
        <Fresh {...freshness} label="Compare again" again={() => void this.begin()} />
        {groups?.length === 0 && wish.cases.length === 0 && freshness.pending === 0 && <Nothing />}
        {(groups?.length ?? 0) + wish.cases.length > 0 && (
          <Choice groups={groups ?? []} wish={wish} choose={this.choose} />
        )}
        <p role="status" class="muted">
          {groups === null && failure === '' && 'Looking for requests that ask the same\u2026'}
        </p>
        {comparison !== null && (
          <>
            <p class="save">
              <button type="button" onClick={() => desk.save(comparison, 'csv')}>
                Save as CSV
              </button>{' '}
              <button type="button" onClick={() => desk.save(comparison, 'json')}>
                Save as JSON
              </button>
            </p>
            <Table key={queryOf({ ...wish, rows: 'all' })} comparison={comparison} rows={wish.rows} show={this.show} />
          </>
        )}
      </main>
    );
  }

  private readonly show = async (url: string, messageId: string): Promise<string | null> => {
    const answer = await this.props.desk.open({ url, messageId });
    return answer.ok ? null : answer.failure.words;
  };
}

function Nothing() {
  return (
    <p>
      No two requests that you track ask the same. When you send the same questions to several authorities and track the
      requests, they are found here by their wording and laid side by side.
    </p>
  );
}

function isChosen({ query }: Pick<CompareProps, 'query'>): boolean {
  return wishOf(query).cases.length > 0;
}

/** The addresses of what is wanted; the largest group where nothing is named. */
function chosenOf({ like, cases }: Wish, groups: readonly Group[]): readonly string[] {
  if (cases.length > 0) return cases;
  return (groups.find(({ id }) => id === like) ?? groups[0])?.urls ?? [];
}

import { Component } from 'preact';
import { showCount } from '../../day';
import { Failed } from '../../popup/Failed';
import { Fresh, type Freshness, fresh } from '../Fresh';
import { Authorities } from './Authorities';
import { Counts } from './Counts';
import type { Figures, StatisticsDesk } from './desk';

interface StatisticsPageProps {
  readonly desk: StatisticsDesk;
  /** What the part keeps in its address: the address of a case whose authority is looked at, as `of=https://…`; or nothing. */
  readonly query: string;
  readonly goTo: (query: string) => void;
}

interface StatisticsPageState {
  /** Null until they are counted. */
  readonly figures: Figures | null;
  readonly failure: string;
  readonly freshness: Freshness;
}

/** What can be counted of all cases, and of those of one authority. */
export class StatisticsPage extends Component<StatisticsPageProps, StatisticsPageState> {
  override state: StatisticsPageState = { figures: null, failure: '', freshness: fresh };
  private unwatch: () => void = () => {};

  override componentDidMount() {
    this.unwatch = this.props.desk.watch((pending, isChange) =>
      this.setState(({ freshness }) => ({ freshness: { pending, stale: freshness.stale || isChange } })),
    );
    void this.count();
  }

  override componentWillUnmount() {
    this.unwatch();
  }

  private readonly count = async (): Promise<void> => {
    this.setState(({ freshness }) => ({ failure: '', freshness: { ...freshness, stale: false } }));
    const answer = await this.props.desk.count();
    this.setState(answer.ok ? { figures: answer.value } : { failure: answer.failure.words });
  };

  private readonly choose = (of: string) => this.props.goTo(of === '' ? '' : new URLSearchParams({ of }).toString());

  override render({ query, desk }: StatisticsPageProps, { figures, failure, freshness }: StatisticsPageState) {
    return (
      <main class="statistics">
        <h2>Statistics</h2>
        {failure !== '' && <Failed words={failure} retry={() => void this.count()} />}
        {figures === null && failure === '' && <p class="muted">Counting{'\u2026'}</p>}
        <Fresh {...freshness} label="Count again" again={() => void this.count()} />
        {figures?.overall.cases.length === 0 && freshness.pending === 0 && (
          <p>Nothing is tracked yet, so that there is nothing to count.</p>
        )}
        {figures !== null && figures.overall.cases.length > 0 && this.renderFigures(figures, query, desk)}
      </main>
    );
  }

  private renderFigures(figures: Figures, query: string, { drawBars }: StatisticsDesk) {
    const of = new URLSearchParams(query).get('of') ?? '';
    const one = figures.authorities.find(({ statistics }) => statistics.cases.includes(of));
    const counted = one?.statistics ?? figures.overall;
    return (
      <>
        <p>
          <label>
            Count the cases of{' '}
            <select
              value={one?.statistics.cases[0] ?? ''}
              onChange={({ currentTarget }) => this.choose(currentTarget.value)}
            >
              <option value="">all authorities ({figures.overall.cases.length})</option>
              {figures.authorities.map(({ authority, statistics: { cases } }) => (
                <option key={cases[0]} value={cases[0]}>
                  {authority || 'No name'} ({cases.length})
                </option>
              ))}
            </select>
          </label>
        </p>
        <p class="muted">
          {showCount(counted.cases.length, 'case')}. Days are working days by the calendar of each law. Every figure in
          a table opens to its cases.
        </p>
        <Counts counted={counted} names={figures.names} drawBars={drawBars} />
        {!one && <Authorities figures={figures} choose={this.choose} />}
      </>
    );
  }
}

import { Component } from 'preact';
import type { AgendaSection } from '../../../lib/cases/list/agenda';
import type { Result } from '../../../lib/messaging/protocol';
import { Attempt } from '../../Attempt';
import { showCount, showDay } from '../../day';
import { tellPending } from '../../pending';
import { Empty } from '../../popup/Empty';
import { Failed } from '../../popup/Failed';
import { dayOf } from '../history-words';
import type { Changes, TodayDesk } from './desk';
import { halves, tellItem, tellNews, tellSeen, topicNames } from './words';

interface TodayState {
  readonly failure: string | null;
  /** Null until they are read. */
  readonly changes: Result<Changes> | null;
}

/** What is owed to the user, what he can do next and by when, and what changed since he last looked. */
export class Today extends Component<{ readonly desk: TodayDesk }, TodayState> {
  override state: TodayState = { failure: null, changes: null };
  private unwatch: () => void = () => {};
  private turn = 0;
  private cases = this.props.desk.step;

  override componentDidMount() {
    this.unwatch = this.props.desk.watch((failure) => {
      this.setState({ failure });
      if (this.props.desk.look().isWhole) void this.read();
    });
  }

  override componentWillUnmount() {
    this.unwatch();
  }

  private async read(): Promise<void> {
    this.turn += 1;
    const { turn } = this;
    const changes = await this.props.desk.changes(this.cases);
    if (turn === this.turn) this.setState({ changes });
  }

  private readonly readMore = () => {
    this.cases += this.props.desk.step;
    void this.read();
  };

  private async see(until: string): Promise<string | null> {
    const failure = await this.props.desk.see(until);
    if (failure === null) await this.read();
    return failure;
  }

  override render({ desk }: Today['props'], { failure, changes }: TodayState) {
    const { sections, total, pending, isWhole } = desk.look();
    return (
      <main class="today">
        <h2>Today</h2>
        {failure !== null && <Failed words={failure} retry={desk.retry} />}
        <p role="status" class="quiet">
          {!isWhole && failure === null && 'Reading your cases\u2026'}
          {isWhole && tellPending(pending)}
        </p>
        {isWhole && total === 0 && <Empty archived={0} atThread={false} />}
        {isWhole && total > 0 && (
          <div class="halves">
            {halves.map(({ name, topics, empty }) => {
              const some = sections.filter(({ topic }) => topics.some((one) => one === topic));
              return (
                <section key={name} aria-label={name}>
                  <h3>{name}</h3>
                  {some.length === 0 && <p>{pending === 0 ? empty : 'Nothing so far.'}</p>}
                  {some.map((section) => (
                    <Section key={section.topic} section={section} desk={desk} />
                  ))}
                </section>
              );
            })}
            <section aria-label="What changed">
              <h3>
                What changed{changes?.ok && changes.value.since !== null && ` since ${showDay(changes.value.since)}`}
              </h3>
              {changes !== null && this.renderChanges(changes)}
            </section>
          </div>
        )}
      </main>
    );
  }

  private renderChanges(changes: Result<Changes>) {
    if (!changes.ok) return <Failed words={changes.failure.words} retry={() => void this.read()} />;
    const { news, more, imported, since, until } = changes.value;
    if (news.length + more + imported === 0)
      return (
        <p>{since === null ? 'Nothing changed in the last seven days.' : 'Nothing changed since you last looked.'}</p>
      );
    return (
      <>
        {since === null && <p class="quiet">In the last seven days.</p>}
        <ul>
          {news.map((each) => (
            <li key={`${each.url} ${each.at} ${each.detail}`} class="item" data-case={each.url}>
              <a href={`#${each.url}`} dir="auto">
                {each.title || each.url}
              </a>
              <p class="muted">
                <bdi>{each.authority}</bdi> {'\u00b7'}{' '}
                <time dateTime={dayOf(each.at, each.zone)}>{showDay(dayOf(each.at, each.zone))}</time>
              </p>
              <p>{tellNews(each)}</p>
            </li>
          ))}
        </ul>
        {more > 0 && (
          <p>
            There is news of {showCount(more, 'further case')}.{' '}
            <button type="button" onClick={this.readMore}>
              Show more
            </button>
          </p>
        )}
        {imported > 0 && <p>A backup brought something to {showCount(imported, 'case')}.</p>}
        <p>
          <Attempt label={tellSeen(more)} run={() => this.see(until)} />
        </p>
      </>
    );
  }
}

function Section({ section, desk }: { readonly section: AgendaSection; readonly desk: Pick<TodayDesk, 'lateness'> }) {
  const { topic, rows, days, count, query } = section;
  return (
    <>
      <h4>
        <a href={`#cases?${query}`}>
          {topicNames[topic]} ({count})
        </a>
      </h4>
      <ul>
        {rows.map((row, at) => (
          <li key={row.url} class="item" data-case={row.url} data-state={desk.lateness(row).state}>
            <a href={`#${row.url}`} dir="auto">
              {row.title || row.url}
            </a>
            <p class="muted">
              <bdi>{row.authority}</bdi>
            </p>
            <p>{tellItem(topic, row, days[at] ?? '', desk.lateness(row))}</p>
          </li>
        ))}
      </ul>
      {count > rows.length && (
        <p>
          <a href={`#cases?${query}`}>All {count}</a>
        </p>
      )}
    </>
  );
}

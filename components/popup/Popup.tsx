import { Component } from 'preact';
import type { Reminder } from '../../lib/cases/reminders/reminder';
import type { Result } from '../../lib/messaging/protocol';
import type { ListPage } from '../../lib/portals/list';
import type { IsoDay } from '../../lib/thread/thread';
import { Lost } from '../Lost';
import { CaseRow } from './CaseRow';
import { Cases } from './Cases';
import { CaseList } from './case-list';
import type { Here, Place, PopupDesk } from './desk';
import { Empty } from './Empty';
import { ListHere } from './ListHere';
import { RemindersNow } from './RemindersNow';
import { tellCounts } from './row-words';
import { ThisThread } from './ThisThread';

interface PopupState {
  /** Null until the tab has answered, and when it shows no thread. */
  readonly here: Result<Here> | null;
  /** The list of requests in the tab; null when there is none. */
  readonly listed: ListPage | null;
  readonly reminders: readonly Reminder[];
  /** The day on which the database was found to be gone; null when it was not. */
  readonly lostOn: IsoDay | null;
  /** Why the last thing that was asked for did not happen. */
  readonly words: string;
}

/** What is overdue, what is due next, and the thread in this tab. The list waits neither for the tab nor for reminders. */
export class Popup extends Component<{ readonly desk: PopupDesk }, PopupState> {
  override state: PopupState = { here: null, listed: null, reminders: [], lostOn: null, words: '' };
  private readonly list = new CaseList(this.props.desk, () => this.forceUpdate());

  override componentDidMount() {
    void this.list
      .read()
      .then(() => this.remind())
      .then(() => this.tellLoss());
    void this.props.desk.readHere().then((here) => this.setState({ here }));
    void this.props.desk.readList().then((listed) => this.setState({ listed }));
  }

  private readonly track = async (): Promise<string | null> => {
    const { here } = this.state;
    if (!here?.ok) return null;
    const { facts } = here.value;
    const answer = await this.props.desk.track(facts);
    if (!answer.ok) return answer.failure.words;
    this.setState({ here: { ok: true, value: { facts, view: answer.value } } });
    await this.list.read();
    return null;
  };

  private async remind(): Promise<void> {
    this.setState({ reminders: await this.props.desk.listReminders() });
  }

  /** Whether the database was there is known once something was read from it. */
  private async tellLoss(): Promise<void> {
    this.setState({ lostOn: await this.props.desk.readLoss() });
  }

  private readonly finish = async (reminder: Reminder): Promise<string | null> => {
    const answer = await this.props.desk.removeReminder(reminder);
    if (!answer.ok) return answer.failure.words;
    await this.remind();
    return null;
  };

  private readonly trackList = async (list: ListPage): Promise<string | null> => {
    const answer = await this.props.desk.trackList(list);
    return answer.ok ? null : answer.failure.words;
  };

  private readonly draft = async (url: string): Promise<string | null> => {
    const answer = await this.props.desk.draft(url);
    return answer.ok ? null : answer.failure.words;
  };

  private readonly open = async ({ url, messageId }: Place): Promise<void> => {
    const answer = await this.props.desk.open({ url, messageId });
    this.setState({ words: answer.ok ? '' : answer.failure.words });
  };

  /** Opens another page of ours instead of what its link says. */
  private readonly openOurs = async (event: Event, opened: Promise<Result<null>>): Promise<void> => {
    event.preventDefault();
    const answer = await opened;
    this.setState({ words: answer.ok ? '' : answer.failure.words });
  };

  private readonly dismissLoss = () => {
    this.setState({ lostOn: null });
    void this.props.desk.dismissLoss();
  };

  override render({ desk }: Popup['props'], { here, listed, reminders, lostOn, words }: PopupState) {
    const { listing } = this.list;
    const { cases, total, archived, found, search, searchable } = listing;
    const isEmpty = cases !== null && total === 0 && found === '';
    return (
      <main>
        <header>
          <h1>ReplyDue</h1>
          {total > 0 && <p>{tellCounts(listing)}</p>}
        </header>
        {lostOn !== null && <Lost on={lostOn} dismiss={this.dismissLoss} />}
        {here !== null && <ThisThread here={here} track={this.track} draft={this.draft} />}
        {listed !== null && listed.threads.length > 0 && (
          <ListHere list={listed} track={() => this.trackList(listed)} />
        )}
        {reminders.length > 0 && (
          <RemindersNow
            reminders={reminders}
            open={(url) => void this.open({ url, messageId: null })}
            done={this.finish}
          />
        )}
        {searchable && (
          <input
            type="search"
            aria-label="Search titles and authorities"
            placeholder="Search titles and authorities"
            value={search}
            onInput={(event) => this.list.look(event.currentTarget.value)}
          />
        )}
        {words !== '' && <p role="alert">{words}</p>}
        {isEmpty ? (
          <Empty archived={archived} atThread={here?.ok === true && !here.value.view.tracked} />
        ) : (
          <Cases
            listing={listing}
            draw={(row) => <CaseRow key={row.url} row={row} open={(row) => void this.open(row)} draft={this.draft} />}
            readMore={() => void this.list.readMore()}
            retry={() => void this.list.retry()}
          />
        )}
        <footer>
          <a
            href="/casebook.html"
            target="_blank"
            rel="noreferrer"
            onClick={(event) => void this.openOurs(event, desk.openCasebook())}
          >
            Open the casebook
          </a>{' '}
          <a
            href="/options.html"
            target="_blank"
            rel="noreferrer"
            onClick={(event) => void this.openOurs(event, desk.openOptions())}
          >
            Options and privacy
          </a>
        </footer>
      </main>
    );
  }
}

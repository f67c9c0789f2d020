import { Component } from 'preact';
import '../../components/rows.css';
import '../../components/casebook/casebook.css';
import '../../components/casebook/list/list.css';
import { List } from '../../components/casebook/list/List';
import { newPlace } from '../../components/casebook/list/place';
import { BackupReminder } from '../../components/casebook/transfer/BackupReminder';
import { Failed } from '../../components/popup/Failed';
import { failureOf } from '../../lib/messaging/failure';
import { listDesk } from './list-desk';
import type { PartProps } from './part';
import { reminderDesk } from './reminder-desk';

/** How the list was left: it is so again when the user comes back to it. */
const left = newPlace('');

interface ViewState {
  /** What draws cases, once one was opened: the list waits for none of it. */
  readonly opened: typeof import('./open-case') | null;
  readonly failure: string | null;
}

/** The list of cases, and the case that is open. */
export class View extends Component<PartProps, ViewState> {
  override state: ViewState = { opened: null, failure: null };

  override componentDidMount() {
    this.look();
  }

  override componentDidUpdate() {
    this.look();
  }

  private look(): void {
    if (this.props.place.url !== null && !this.state.opened && this.state.failure === null) void this.load();
  }

  private readonly load = async () => {
    try {
      this.setState({ opened: await import('./open-case'), failure: null });
    } catch (error) {
      this.setState({ failure: failureOf(error).words });
    }
  };

  private readonly open = (url: string | null) => this.props.goTo({ part: 'cases', url, query: '' });

  private readonly list = () => (
    <List
      desk={listDesk}
      query={this.props.place.query}
      goTo={(query, replace) => this.props.goTo({ part: 'cases', url: null, query }, replace)}
      open={this.open}
      place={left}
    />
  );

  override render({ place }: PartProps, { opened, failure }: ViewState) {
    return (
      <>
        {place.url === null && <BackupReminder desk={reminderDesk} />}
        {opened ? (
          <opened.OpenCases url={place.url} goTo={this.open} list={this.list} />
        ) : (
          <main class="casebook" data-open={place.url !== null}>
            {place.url === null ? this.list() : failure !== null && <Failed words={failure} retry={this.load} />}
          </main>
        )}
      </>
    );
  }
}

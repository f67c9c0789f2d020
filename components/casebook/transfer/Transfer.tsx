import { Component } from 'preact';
import { Attempt } from '../../Attempt';
import type { BackupState, TransferDesk } from './desk';
import { ImportBackup } from './ImportBackup';
import { SaveBackup } from './SaveBackup';

const DONE = 'Saved.';

/** What goes out of the casebook and comes into it: backups, tables, calendars. */
export class Transfer extends Component<{ readonly desk: TransferDesk }, { readonly state: BackupState | null }> {
  override state: { readonly state: BackupState | null } = { state: null };

  override componentDidMount() {
    this.look();
  }

  private readonly look = (): void => {
    void this.props.desk.readState().then((answer) => answer.ok && this.setState({ state: answer.value }));
  };

  override render({ desk }: { readonly desk: TransferDesk }, { state }: Transfer['state']) {
    return (
      <main class="transfer">
        <SaveBackup desk={desk} state={state} changed={this.look} />
        <ImportBackup desk={desk} changed={this.look} />
        <section aria-labelledby="save-tables">
          <h2 id="save-tables">Tables</h2>
          <p>For spreadsheets (CSV). What a spreadsheet would take for a formula is made harmless.</p>
          <p class="controls">
            <Attempt label="Save all requests" run={() => desk.saveTable('cases')} done={DONE} />
            <Attempt label="Save all questions" run={() => desk.saveTable('questions')} done={DONE} />
          </p>
        </section>
        <section aria-labelledby="save-calendar">
          <h2 id="save-calendar">Calendar</h2>
          <p>
            Every deadline, window, promised day and reminder of your own, with alarms (.ics). Import it again later:
            days that moved are moved, and what was answered is taken out. What is in the archive is left out.
          </p>
          <p class="controls">
            <Attempt label="Save the calendar" run={() => desk.saveCalendar()} done={DONE} />
          </p>
        </section>
      </main>
    );
  }
}

import { Component } from 'preact';
import { Sign } from '../../Sign';
import { isBackupDue, tellLast } from './backup-words';
import type { BackupState, TransferDesk } from './desk';

/** Says when the last backup is old, and leads to where the next one is saved. Nothing as long as there is nothing to say. */
export class BackupReminder extends Component<
  { readonly desk: Pick<TransferDesk, 'readState'> },
  { readonly state: BackupState | null }
> {
  override state: { readonly state: BackupState | null } = { state: null };

  override componentDidMount() {
    void this.props.desk.readState().then((answer) => answer.ok && this.setState({ state: answer.value }));
  }

  override render(_: BackupReminder['props'], { state }: BackupReminder['state']) {
    if (!state || !isBackupDue(state)) return null;
    return (
      <aside class="box warn backup-due" aria-label="Backups">
        <Sign tone="warn" /> {tellLast(state)} What you track is kept in this browser and nowhere else.{' '}
        <a href="#transfer">Save a backup</a>
      </aside>
    );
  }
}

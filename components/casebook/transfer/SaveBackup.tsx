import { Component } from 'preact';
import { showCount } from '../../day';
import { tellLast, UNASKED } from './backup-words';
import type { BackupState, TransferDesk } from './desk';
import { Working } from './Working';

interface SaveBackupProps {
  readonly desk: Pick<TransferDesk, 'saveBackup' | 'takeBack' | 'remindAfter' | 'saveByItself'>;
  /** Null until it was read. */
  readonly state: BackupState | null;
  readonly changed: () => void;
}

const intervals = [7, 14, 30, 90, 0] as const;

/** The whole casebook as a file, when the last one was saved, and when to be asked for the next. */
export class SaveBackup extends Component<SaveBackupProps, { readonly share: number | null; readonly words: string }> {
  override state: { readonly share: number | null; readonly words: string } = { share: null, words: '' };
  private stopping = new AbortController();

  override componentWillUnmount() {
    this.stopping.abort();
  }

  private readonly save = async (): Promise<void> => {
    this.stopping = new AbortController();
    this.setState({ share: 0, words: '' });
    const { signal } = this.stopping;
    const answer = await this.props.desk.saveBackup({ signal, onProgress: (share) => this.setState({ share }) });
    this.setState({ share: null, words: answer.ok ? tellFiles(answer.value) : answer.failure.words });
    this.props.changed();
  };

  private readonly choose = async (outcome: Promise<string | null>): Promise<void> => {
    this.setState({ words: (await outcome) ?? '' });
    this.props.changed();
  };

  override render({ desk, state }: SaveBackupProps, { share, words }: SaveBackup['state']) {
    return (
      <section aria-labelledby="save-backup">
        <h2 id="save-backup">Backup</h2>
        <p>
          Everything that you have here in one file: each request as it was read, what you corrected, noted and tagged,
          your letters, views and settings. What you track is kept in this browser and nowhere else.
        </p>
        <p class="controls">
          {state && tellLast(state)}
          {state?.lastOn === state?.today && state?.beforeOn !== undefined && (
            <button type="button" onClick={() => void this.choose(desk.takeBack())}>
              The file is not there
            </button>
          )}
        </p>
        {share === null ? (
          <button type="button" class="main" onClick={() => void this.save()}>
            Save a backup
          </button>
        ) : (
          <Working label="Writing the backup" share={share} stop={() => this.stopping.abort()} />
        )}
        <p role="status">{words}</p>
        {state && (
          <>
            <label>
              Remind me when the last one is older than{' '}
              <select
                value={String(state.everyDays)}
                onChange={(event) => void this.choose(desk.remindAfter(Number(event.currentTarget.value)))}
              >
                {intervals.map((days) => (
                  <option key={days} value={String(days)}>
                    {days === 0 ? 'never' : showCount(days, 'day')}
                  </option>
                ))}
              </select>
            </label>
            <label class="sure">
              <input
                type="checkbox"
                checked={state.automatic}
                onChange={(event) => void this.choose(desk.saveByItself(event.currentTarget.checked))}
              />{' '}
              Save it by itself, into the downloads folder,{' '}
              {state.everyDays === 0 ? `every ${UNASKED} days while` : 'when it is due and'} the casebook is open
            </label>
          </>
        )}
      </section>
    );
  }
}

function tellFiles(files: number): string {
  if (files === 1) return 'Saved. Keep the file where a broken computer does not take it along.';
  return `Saved in ${files} files, since one would be too large to be read again. Keep all of them: each is imported by itself.`;
}

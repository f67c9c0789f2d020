import { Component, createRef } from 'preact';
import type { ImportMode } from '../../../lib/cases/backup/apply';
import type { ReadyImport, TransferDesk } from './desk';
import { ImportPlan } from './ImportPlan';
import { Working } from './Working';

interface ImportBackupProps {
  readonly desk: Pick<TransferDesk, 'readFile'>;
  /** Something was imported. */
  readonly changed: () => void;
}

interface ImportState {
  readonly phase: 'idle' | 'reading' | 'planned' | 'importing';
  readonly share: number;
  readonly ready: ReadyImport | null;
  /** What came of it. */
  readonly words: string;
  readonly isBad: boolean;
}

const idle: ImportState = { phase: 'idle', share: 0, ready: null, words: '', isBad: false };

/** A backup is chosen, read, shown as what it will do, and imported. Until then nothing is changed. */
export class ImportBackup extends Component<ImportBackupProps, ImportState> {
  override state: ImportState = idle;
  private readonly result = createRef<HTMLParagraphElement>();
  private stopping = new AbortController();

  override componentWillUnmount() {
    this.stopping.abort();
  }

  private readonly read = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (!file) return;
    // Two backups at once are twice the memory: the one that was read before is let go.
    this.setState({ ready: null });
    const answer = await this.props.desk.readFile(file, this.begin('reading'));
    input.value = '';
    if (answer.ok) this.setState({ ...idle, phase: 'planned', ready: answer.value });
    else this.end(answer.failure.words, true);
  };

  private readonly start = async (mode: ImportMode): Promise<void> => {
    const { ready } = this.state;
    if (!ready) return;
    const failure = await ready.apply(mode, this.begin('importing'));
    if (failure === null) this.props.changed();
    this.end(failure ?? 'Imported. Its dates are worked out now; the list shows them as they come.', failure !== null);
  };

  private begin(phase: 'reading' | 'importing') {
    this.stopping = new AbortController();
    this.setState({ phase, share: 0, words: '' });
    return { signal: this.stopping.signal, onProgress: (share: number) => this.setState({ share }) };
  }

  private end(words: string, isBad: boolean): void {
    this.setState({ ...idle, words, isBad }, () => this.result.current?.focus());
  }

  override render(_: ImportBackupProps, { phase, share, ready, words, isBad }: ImportState) {
    return (
      <section aria-labelledby="import-backup">
        <h2 id="import-backup">Import a backup</h2>
        <p>You are shown what it will do before anything is changed.</p>
        {(phase === 'idle' || phase === 'planned') && (
          <label>
            Backup file{' '}
            <input
              type="file"
              accept=".json,application/json"
              onChange={(event) => void this.read(event.currentTarget)}
            />
          </label>
        )}
        {phase === 'planned' && ready && (
          <ImportPlan plan={ready.plan} start={(mode) => void this.start(mode)} leave={() => this.setState(idle)} />
        )}
        {(phase === 'reading' || phase === 'importing') && (
          <Working
            label={phase === 'reading' ? 'Reading the file' : 'Importing'}
            share={share}
            stop={() => this.stopping.abort()}
          />
        )}
        {words !== '' && (
          <p ref={this.result} tabIndex={-1} role={isBad ? 'alert' : 'status'} class={isBad ? 'box bad' : 'box good'}>
            {words}
          </p>
        )}
      </section>
    );
  }
}

import type { ImportMode } from '../../../lib/cases/backup/apply';
import type { Plan } from '../../../lib/cases/backup/plan';
import type { Result } from '../../../lib/messaging/protocol';
import type { IsoDay } from '../../../lib/thread/thread';
import type { Outcome } from '../../actions';

/** How it stands with backups. */
export interface BackupState {
  /** The day of the last backup that was saved here; null: none was. */
  readonly lastOn: IsoDay | null;
  /** The day of the one before; absent when it is not known. */
  readonly beforeOn?: IsoDay | null;
  /** After so many days the user is reminded of the next one; 0: never. */
  readonly everyDays: number;
  /** A file is saved by itself when the next one is due. */
  readonly automatic: boolean;
  /** How many requests are tracked. */
  readonly cases: number;
  readonly today: IsoDay;
}

/** What is told of something that takes a while: how much of it is done, 0 to 1. */
export interface Work {
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** A backup that was read and can be imported. */
export interface ReadyImport {
  readonly plan: Plan;
  /** All of it or, when words come back or it is stopped, nothing. */
  apply(mode: ImportMode, work: Work): Outcome;
}

/** What the part about import and export can ask for. Nothing here rejects. */
export interface TransferDesk {
  readState(): Promise<Result<BackupState>>;
  /** Saves a backup; how many files it came to. */
  saveBackup(work: Work): Promise<Result<number>>;
  /** Takes back that the last backup was saved. */
  takeBack(): Outcome;
  remindAfter(days: number): Outcome;
  /** Whether a file is saved by itself. Asks the browser for what it takes. */
  saveByItself(wanted: boolean): Outcome;
  readFile(file: File, work: Work): Promise<Result<ReadyImport>>;
  saveTable(what: 'cases' | 'questions'): Outcome;
  saveCalendar(): Outcome;
}

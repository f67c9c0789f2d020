import type { BackupState } from '../../components/casebook/transfer/desk';
import { readBackupState } from '../../lib/cases/backup/state';
import type { Store } from '../../lib/cases/store';

/** The civil day that it is here. */
export function todayHere(): string {
  return Temporal.Now.plainDateISO().toString();
}

/** How it stands with backups. Rejects as the store does. */
export async function readState(store: Store): Promise<BackupState> {
  return { ...(await readBackupState(store)), today: todayHere() };
}

import { saveBackupIfDue } from './backup-file';
import { store } from './open-shelf';

/** So that two casebooks that are opened at once do not both save it. */
const LOCK = 'replydue-backup';

/** Saves a backup by itself where the user wants that and it is due. */
export async function saveIfDue(): Promise<void> {
  await navigator.locks.request(LOCK, () => saveBackupIfDue(store));
}

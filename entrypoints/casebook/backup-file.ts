import { isSaveDue } from '../../components/casebook/transfer/backup-words';
import { noteBackup } from '../../lib/cases/backup/state';
import { writeBackup } from '../../lib/cases/backup/write';
import type { Store } from '../../lib/cases/store';
import { readState, todayHere } from './backup-state';
import { saveFiles } from './save-file';

/** Hands a backup to the browser as files, and notes the day; how many files it came to. Rejects as the store does, and when it is stopped. */
export async function saveBackup(
  store: Store,
  work: { readonly onProgress?: (share: number) => void; readonly signal?: AbortSignal } = {},
): Promise<number> {
  const files = await writeBackup(store, { ...work, at: Temporal.Now.instant().toString() });
  const today = todayHere();
  const part = (nth: number) => (files.length === 1 ? '' : `-part-${nth + 1}-of-${files.length}`);
  await saveFiles(files.map((content, nth) => ({ content, name: `replydue-backup-${today}${part(nth)}.json` })));
  await noteBackup(store, today);
  return files.length;
}

/** Saves a backup by itself where the user wants that and it is due. Never rejects: the reminder stays when it fails. */
export async function saveBackupIfDue(store: Store): Promise<void> {
  try {
    const state = await readState(store);
    if (isSaveDue(state)) await saveBackup(store);
  } catch {
    // The list says that the last backup is old.
  }
}

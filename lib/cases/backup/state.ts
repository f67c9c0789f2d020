import type { IsoDay } from '../../thread/thread';
import type { Setting } from '../settings';
import type { Store, Tables } from '../store';

/** What is kept about backups. */
export type BackupSetting = Omit<Extract<Setting, { readonly key: 'backup' }>, 'key'>;

/** Before anything was saved or chosen. */
const noBackup: BackupSetting = { lastOn: null, everyDays: 30, automatic: false };

/** When the last backup was saved, what the user wants of the next, and how many cases there are. */
export function readBackupState(store: Store): Promise<BackupSetting & { readonly cases: number }> {
  return store.read(async (tables) => ({ ...(await read(tables)), cases: await tables.cases.count() }));
}

/** Notes that a backup was saved on a day. */
export function noteBackup(store: Store, lastOn: IsoDay): Promise<void> {
  return change(store, { lastOn });
}

/** Changes what the user wants of backups. */
export function chooseBackups(store: Store, choice: Partial<Omit<BackupSetting, 'lastOn'>>): Promise<void> {
  return change(store, choice);
}

function change(store: Store, part: Partial<BackupSetting>): Promise<void> {
  return store.write(async (tables) => {
    await tables.settings.put({ key: 'backup', ...(await read(tables)), ...part });
  });
}

async function read({ settings }: Tables): Promise<BackupSetting> {
  const kept = await settings.get('backup');
  if (kept?.key !== 'backup') return noBackup;
  const { lastOn, everyDays, automatic } = kept;
  return { lastOn, everyDays, automatic };
}

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

/** Notes that a backup was handed to the browser on a day. Whether it was saved, no page is told. */
export function noteBackup(store: Store, lastOn: IsoDay): Promise<void> {
  return change(store, (before) => {
    const beforeOn = before.lastOn === lastOn ? before.beforeOn : before.lastOn;
    return { ...before, lastOn, ...(beforeOn !== undefined && { beforeOn }) };
  });
}

/** Takes back that the last backup was saved: the one before is the last. */
export function takeBackBackup(store: Store): Promise<void> {
  return change(store, ({ beforeOn, ...before }) =>
    beforeOn === undefined ? before : { ...before, lastOn: beforeOn },
  );
}

/** Changes what the user wants of backups. */
export function chooseBackups(
  store: Store,
  choice: Partial<Pick<BackupSetting, 'everyDays' | 'automatic'>>,
): Promise<void> {
  return change(store, (before) => ({ ...before, ...choice }));
}

function change(store: Store, changed: (before: BackupSetting) => BackupSetting): Promise<void> {
  return store.write(async (tables) => {
    await tables.settings.put({ key: 'backup', ...changed(await read(tables)) });
  });
}

async function read({ settings }: Tables): Promise<BackupSetting> {
  const kept = await settings.get('backup');
  if (kept?.key !== 'backup') return noBackup;
  const { key: _key, ...setting } = kept;
  return setting;
}

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { chooseBackups, noteBackup, readBackupState, takeBackBackup } from '../../lib/cases/backup/state';
import { Store } from '../../lib/cases/store';
import { sampleCase } from '../cases/samples';

const saveFiles = vi.hoisted(() => vi.fn(async (_files: readonly { readonly name: string }[]) => undefined));
vi.mock('../../entrypoints/casebook/save-file', () => ({ saveFiles }));
const { saveBackupIfDue } = await import('../../entrypoints/casebook/backup-file');

const TODAY = '2026-11-22';
let store: Store;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(`${TODAY}T12:00:00Z`) });
  globalThis.indexedDB = new IDBFactory();
  store = new Store();
  await store.write(async ({ cases }) => void (await cases.put(sampleCase())));
});
afterEach(() => {
  vi.resetAllMocks();
  vi.useRealTimers();
});

const lastOn = async () => (await readBackupState(store)).lastOn;

describe('a backup that is saved by itself', () => {
  test.each<[why: string, last: string | null, choice: { automatic: boolean; everyDays: number }, isSaved: boolean]>([
    ['is, when the last is as old as is wanted', '2026-11-15', { automatic: true, everyDays: 7 }, true],
    ['is not before that', '2026-11-16', { automatic: true, everyDays: 7 }, false],
    ['is, when there was none', null, { automatic: true, everyDays: 30 }, true],
    ['is not, when that is not wanted', null, { automatic: false, everyDays: 7 }, false],
    [
      'is, every 30 days, where nobody wants to be reminded of it',
      '2026-10-23',
      { automatic: true, everyDays: 0 },
      true,
    ],
    ['and not before that either', '2026-10-24', { automatic: true, everyDays: 0 }, false],
  ])('%s', async (_why, last, choice, isSaved) => {
    await chooseBackups(store, choice);
    if (last !== null) await noteBackup(store, last);
    await saveBackupIfDue(store);
    expect(saveFiles.mock.calls.flatMap(([files]) => files.map(({ name }) => name))).toEqual(
      isSaved ? [`replydue-backup-${TODAY}.json`] : [],
    );
    expect(await lastOn()).toBe(isSaved ? TODAY : last);
  });

  test('is not noted when it could not be, and harms nothing', async () => {
    await chooseBackups(store, { automatic: true });
    saveFiles.mockRejectedValueOnce(new Error('No.'));
    await saveBackupIfDue(store);
    expect(await lastOn()).toBeNull();
  });
});

test('that a backup was saved can be taken back: the day before holds, also when it was saved twice', async () => {
  await noteBackup(store, '2026-10-01');
  for (const _time of [1, 2]) await noteBackup(store, TODAY);
  await takeBackBackup(store);
  expect(await lastOn()).toBe('2026-10-01');
  await takeBackBackup(store);
  expect(await lastOn()).toBe('2026-10-01');
});

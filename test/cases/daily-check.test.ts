import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { DailyCheck } from '../../lib/cases/reads/daily-check';
import { Store } from '../../lib/cases/store';

let now: string;
let store: Store;
let check: DailyCheck;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = new Store();
  check = new DailyCheck(store, { todayHere: () => now.slice(0, 10), now: () => now });
});

const takeAt = (moment: string) => {
  now = `${moment}:00Z`;
  return check.take();
};

test('is begun once a day, and once it is through not tried again', async () => {
  expect(await takeAt('2026-11-20T08:00')).toBe('first');
  await check.end();
  expect(await takeAt('2026-11-20T23:00')).toBe('through');
  expect(await takeAt('2026-11-21T08:00')).toBe('first');
});

test('is tried again that day until it is through, an hour after it was tried last', async () => {
  const tries = ['08:00', '08:59', '09:00', '09:30', '10:01'];
  const stands = [];
  for (const time of tries) stands.push(await takeAt(`2026-11-20T${time}`));
  expect(stands).toEqual(['first', 'later', 'again', 'later', 'again']);
});

test('one that an earlier version noted for today is through', async () => {
  await store.write(async ({ settings }) => void (await settings.put({ key: 'checked', on: '2026-11-20' })));
  expect(await takeAt('2026-11-20T20:00')).toBe('through');
});

test('the end of one that was never begun is no matter', async () => {
  await check.end();
  expect(await takeAt('2026-11-20T08:00')).toBe('first');
});

import { beforeEach, expect, test, vi } from 'vitest';

const kept = vi.hoisted(() => new Map<string, unknown>());
const local = vi.hoisted(() => ({
  get: async (key: string) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
  set: async (items: object) => void Object.entries(items).map(([key, value]) => kept.set(key, value)),
}));
vi.mock('webextension-polyfill', () => ({ default: { storage: { local } } }));

import { dismissLoss, noteOpened, readLoss } from '../../entrypoints/background/loss';

/** As `noteOpened`, a minute after whatever was before. */
function noteLater(isNew: boolean): Promise<void> {
  vi.setSystemTime(Date.now() + 60_000);
  return noteOpened(isNew);
}

beforeEach(() => {
  kept.clear();
  vi.useFakeTimers({ now: new Date('2026-03-09T12:00:00Z'), toFake: ['Date'] });
});

test.each([
  ['the first that was ever made is no loss', [true], null],
  ['one that was there before anything was noted is none', [false, false], null],
  ['one that is new after there had been one', [true, false, true], '2026-03-09'],
  ['it is said until the user has read it', [false, true, false, false], '2026-03-09'],
] as const)('%s', async (_why, opened, lost) => {
  for (const isNew of opened) await noteLater(isNew);
  expect(await readLoss()).toBe(lost);
});

test('once read it is not said again, and the next loss is', async () => {
  await noteLater(true);
  await noteLater(true);
  await dismissLoss();
  expect(await readLoss()).toBeNull();
  await noteLater(false);
  expect(await readLoss()).toBeNull();
  await noteLater(true);
  expect(await readLoss()).toBe('2026-03-09');
});

test('two that open the first one at the same moment, the second heard before the first, have lost nothing', async () => {
  await noteOpened(false);
  await noteOpened(true);
  expect(await readLoss()).toBeNull();
});

test('where the browser keeps nothing, nothing is said and nothing fails', async () => {
  vi.spyOn(local, 'get').mockRejectedValue(new Error('no storage'));
  await expect(noteOpened(true)).resolves.toBeUndefined();
  expect(await readLoss()).toBeNull();
});

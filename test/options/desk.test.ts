import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Store } from '../../lib/cases/store';
import { sampleCase, sampleDraft } from '../cases/samples';
import { fine } from '../popup/invented';

const sendMessage = vi.fn();
vi.mock('webextension-polyfill', () => ({
  default: { runtime: { id: 'replydue', sendMessage: (message: unknown) => sendMessage(message) } },
}));

const { desk } = await import('../../entrypoints/options/desk');

const storage = { estimate: vi.fn(), persisted: vi.fn(), persist: vi.fn() };

beforeEach(() => vi.stubGlobal('navigator', { storage }));

afterEach(() => {
  vi.resetAllMocks();
  vi.unstubAllGlobals();
});

test('what is kept is counted, and deleted when that is wanted', async () => {
  const store = new Store();
  await store.write(async (tables) => {
    await tables.cases.put(sampleCase());
    await tables.letters.put(sampleDraft());
  });
  expect(await desk.countKept()).toEqual(fine({ cases: 1, messages: 2, letters: 1 }));
  sendMessage.mockResolvedValue(fine(null));
  expect(await desk.deleteEverything()).toBeNull();
  expect(sendMessage).toHaveBeenCalledWith({ name: 'casebook-changed', payload: {} });
  expect(await desk.countKept()).toEqual(fine({ cases: 0, messages: 0, letters: 0 }));
});

test.each([
  ['it answers', async () => fine(null)],
  ['it does not', () => Promise.reject(new Error('Nobody is there.'))],
])('the tab that reads is closed before all is deleted, by the background: %s', async (_why, answer) => {
  const store = new Store();
  await store.write(async ({ cases }) => void (await cases.put(sampleCase())));
  const left: number[] = [];
  sendMessage.mockImplementation(async ({ name }: { readonly name: string }) => {
    if (name === 'stop-reading') left.push(await store.read(({ cases }) => cases.count()));
    return answer();
  });
  expect(await desk.deleteEverything()).toBeNull();
  expect(left[0]).toBe(1);
  expect(await store.read(({ cases }) => cases.count())).toBe(0);
});

test('the browser tells how much there is and whether it stays', async () => {
  storage.estimate.mockResolvedValue({ usage: 4096, quota: 1e9 });
  storage.persisted.mockResolvedValue(false);
  expect(await desk.readSpace()).toEqual({ bytes: 4096, isKept: false });
});

test('only what is kept is counted, where the browser tells it from the program', async () => {
  storage.estimate.mockResolvedValue({
    usage: 600_000,
    usageDetails: { indexedDB: 5352, serviceWorkerRegistrations: 1 },
  });
  storage.persisted.mockResolvedValue(true);
  expect(await desk.readSpace()).toEqual({ bytes: 5352, isKept: true });
});

test.each([
  ['refuses', () => Promise.reject(new Error('No.'))],
  ['says nothing of use', () => Promise.resolve({})],
])('a browser that %s leaves it open', async (_why, answer) => {
  storage.estimate.mockImplementation(answer);
  storage.persisted.mockRejectedValue(new Error('No.'));
  expect(await desk.readSpace()).toEqual({ bytes: null, isKept: null });
});

test('a browser that fails when asked to keep it has not agreed', async () => {
  storage.persist.mockResolvedValueOnce(true);
  expect(await desk.askToKeep()).toBe(true);
  storage.persist.mockRejectedValueOnce(new Error('No.'));
  expect(await desk.askToKeep()).toBe(false);
});

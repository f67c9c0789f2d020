import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { failed, fine, inventPage } from '../popup/invented';

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

test('cases are counted by the background, without reading them all', async () => {
  sendMessage.mockResolvedValue(fine(inventPage([], { total: 321 })));
  expect(await desk.countCases()).toEqual(fine(321));
  expect(sendMessage).toHaveBeenCalledWith({ name: 'list-cases', payload: { search: '', after: null, limit: 1 } });
});

test('why they could not be counted is passed on', async () => {
  sendMessage.mockResolvedValue(failed('The disk is full.'));
  expect(await desk.countCases()).toEqual(failed('The disk is full.'));
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

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fine, inventHere, inventPage } from './invented';

const thread = 'https://www.whatdotheyknow.com/request/pier_railings';

const tabs = {
  query: vi.fn(),
  create: vi.fn(),
  update: vi.fn(),
  sendMessage: vi.fn(),
};
const windows = { update: vi.fn() };
const sendMessage = vi.fn();
const openOptionsPage = vi.fn();
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'replydue',
      sendMessage: (message: unknown) => sendMessage(message),
      openOptionsPage: () => openOptionsPage(),
      getURL: (path: string) => `chrome-extension://replydue/${path}`,
    },
    tabs,
    windows,
  },
}));

const { desk } = await import('../../entrypoints/popup/desk');
const close = vi.fn();

beforeEach(() => {
  vi.stubGlobal('window', { close });
  tabs.query.mockResolvedValue([]);
  tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
  sendMessage.mockResolvedValue(fine(null));
});

afterEach(() => {
  vi.resetAllMocks();
  vi.unstubAllGlobals();
});

describe('opening a thread', () => {
  test('in a new tab, at the message that matters', async () => {
    tabs.query.mockResolvedValue([{ id: 1, url: `${thread}_2` }, { id: 2 }]);
    expect(await desk.open({ url: thread, messageId: 'incoming-7' })).toEqual(fine(null));
    expect(tabs.create).toHaveBeenCalledWith({ url: `${thread}#incoming-7` });
    expect(close).toHaveBeenCalled();
  });

  test('in the tab that shows it already, whatever stands behind its address', async () => {
    tabs.query.mockResolvedValue([{ id: 4, windowId: 9, url: `${thread}?unfold=1#outgoing-1` }]);
    tabs.sendMessage.mockResolvedValue(fine(null));
    await desk.open({ url: thread, messageId: 'incoming-7' });
    expect(tabs.sendMessage.mock.calls[0]?.slice(0, 2)).toEqual([
      4,
      { name: 'show-message', payload: { messageId: 'incoming-7' } },
    ]);
    expect(tabs.update).toHaveBeenCalledWith(4, { active: true });
    expect(windows.update).toHaveBeenCalledWith(9, { focused: true });
    expect(tabs.create).not.toHaveBeenCalled();
  });

  test('whose tab does not answer is sent to the message by its address', async () => {
    tabs.query.mockResolvedValue([{ id: 4, windowId: 9, url: thread }]);
    await desk.open({ url: thread, messageId: 'incoming-7' });
    expect(tabs.update).toHaveBeenCalledWith(4, { active: true, url: `${thread}#incoming-7` });
  });

  test('that cannot be opened says so and leaves the popup open', async () => {
    tabs.create.mockRejectedValue(new Error('No window.'));
    const answer = await desk.open({ url: thread, messageId: null });
    expect(answer).toMatchObject({ ok: false, failure: { words: expect.stringContaining('No window.') } });
    expect(close).not.toHaveBeenCalled();
  });
});

describe('the thread in the tab', () => {
  test('is described by its page and assessed by the background', async () => {
    const here = inventHere();
    tabs.query.mockResolvedValue([{ id: 4 }]);
    tabs.sendMessage.mockResolvedValue(fine(here.facts));
    sendMessage.mockResolvedValue(fine(here.view));
    expect(await desk.readHere()).toEqual(fine(here));
    expect(sendMessage).toHaveBeenCalledWith({ name: 'assess-page', payload: here.facts });
  });

  test.each([
    ['no tab', [], null],
    ['a page that is not ours', [{ id: 4 }], null],
    ['a page of the portal that is no thread', [{ id: 4 }], fine(null)],
  ])('%s: there is none', async (_why, open, page) => {
    tabs.query.mockResolvedValue(open);
    if (page !== null) tabs.sendMessage.mockResolvedValue(page);
    expect(await desk.readHere()).toBeNull();
  });

  test('that the background cannot assess gives its words', async () => {
    tabs.query.mockResolvedValue([{ id: 4 }]);
    tabs.sendMessage.mockResolvedValue(fine(inventHere().facts));
    const failure = { ok: false, failure: { code: 'storage-full', words: 'The disk is full.' } };
    sendMessage.mockResolvedValue(failure);
    expect(await desk.readHere()).toEqual(failure);
  });

  test('of a browser that refuses the question: there is none', async () => {
    tabs.query.mockRejectedValue(new Error('No.'));
    expect(await desk.readHere()).toBeNull();
  });
});

test('the list is asked of the background', async () => {
  sendMessage.mockResolvedValue(fine(inventPage([])));
  const request = { search: 'pier', after: null, limit: 20 };
  expect(await desk.list(request)).toEqual(fine(inventPage([])));
  expect(sendMessage).toHaveBeenCalledWith({ name: 'list-cases', payload: request });
});

test('a draft opens the editor and closes the popup, unless that fails', async () => {
  expect(await desk.draft(thread)).toEqual(fine(null));
  expect(sendMessage).toHaveBeenCalledWith({ name: 'open-editor', payload: { url: thread, kind: null } });
  expect(close).toHaveBeenCalledTimes(1);
  sendMessage.mockResolvedValue({ ok: false, failure: { code: 'unexpected', words: 'No.' } });
  await desk.draft(thread);
  expect(close).toHaveBeenCalledTimes(1);
});

test('the options page opens in a tab and closes the popup, unless that fails', async () => {
  openOptionsPage.mockResolvedValueOnce(undefined);
  expect(await desk.openOptions()).toEqual(fine(null));
  expect(close).toHaveBeenCalledTimes(1);
  openOptionsPage.mockRejectedValueOnce(new Error('No window.'));
  expect(await desk.openOptions()).toMatchObject({
    ok: false,
    failure: { words: 'The options page could not be opened. (Error: No window.)' },
  });
  expect(close).toHaveBeenCalledTimes(1);
});

test('the casebook opens in a tab and closes the popup, unless that fails', async () => {
  expect(await desk.openCasebook()).toEqual(fine(null));
  expect(tabs.create).toHaveBeenCalledWith({ url: 'chrome-extension://replydue/casebook.html' });
  expect(close).toHaveBeenCalledTimes(1);
  tabs.create.mockRejectedValueOnce(new Error('No window.'));
  expect(await desk.openCasebook()).toMatchObject({
    ok: false,
    failure: { words: 'The casebook could not be opened. (Error: No window.)' },
  });
  expect(close).toHaveBeenCalledTimes(1);
});

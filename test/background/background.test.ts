import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { bareChoices } from '../../lib/letters/letter';
import { sampleMessage, sampleThread, sampleUrl } from '../cases/samples';
import { fakeBrowser } from './browser';

const holder = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('webextension-polyfill', () => ({ default: holder.browser }));
const { default: background } = await import('../../entrypoints/background');

const words = 'Dear Fernham Town Council,\n\nHow many lamp posts stand in Fernham?\n\nYours faithfully,\n\nAda Quill';
const request = sampleMessage('outgoing-1', { text: words, sentOn: '2025-03-03', sentAt: '2025-03-03T09:00:00Z' });
const facts = { thread: sampleThread({ messages: [request] }), gaps: [], viewer: 'requester' };
const page = { id: 'ours', url: sampleUrl, tab: { id: 1 } };
const popup = { id: 'ours', url: 'chrome-extension://ours/popup.html' };

let browser = fakeBrowser();

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  browser = fakeBrowser();
  Object.assign(holder.browser, browser);
  background.main();
});

function ask(name: string, payload: object, sender: object): Promise<unknown> {
  return new Promise((resolve) => browser.runtime.onMessage.happen({ name, payload }, sender, resolve));
}

test('listens to everything from the first moment, so that what woke it is heard', () => {
  const { runtime, alarms, contextMenus, commands } = browser;
  const { onMessage, onInstalled, onStartup } = runtime;
  const events = [onMessage, onInstalled, onStartup, alarms.onAlarm, contextMenus.onClicked, commands.onCommand];
  expect(events.map(({ listeners }) => listeners.length)).toEqual([1, 1, 1, 1, 1, 1]);
});

// Received Monday 3 March 2025; 17 March is a holiday in Northern Ireland: the twentieth working day is Tuesday 1 April.
test('a request that nobody ever answered: assessed, tracked, listed, counted, and its letter drafted', async () => {
  expect(await ask('assess-page', facts, page)).toMatchObject({
    ok: true,
    value: { tracked: false, assessment: { tone: 'bad' } },
  });
  expect(await ask('track-case', facts, page)).toMatchObject({ ok: true, value: { tracked: true } });
  expect(await ask('list-cases', { search: 'lamp', after: null, limit: 50 }, popup)).toMatchObject({
    ok: true,
    value: { total: 1, overdue: 1, cases: [{ url: sampleUrl, state: 'overdue', what: 'reply', nextOn: '2025-04-01' }] },
  });
  await vi.waitFor(() => expect(browser.badge.text).toBe('1'));
  expect(browser.badge.title).toBe('ReplyDue: 1 case is overdue');
  expect(await ask('draft-letter', { facts, choices: bareChoices('internal-review') }, page)).toMatchObject({
    ok: true,
    value: { text: expect.stringContaining('Fernham Town Council') },
  });
  expect(await ask('forget-case', facts, page)).toMatchObject({ ok: true, value: { tracked: false } });
  await vi.waitFor(() => expect(browser.badge.text).toBe(''));
});

test('a page names its form for a review', async () => {
  expect(await ask('assess-page', facts, page)).toMatchObject({
    ok: true,
    value: { reviewForm: expect.stringMatching(/^https:\/\/www\.whatdotheyknow\.com\/.*internal_review=1/) },
  });
});

test('a site that is not ours is not answered', async () => {
  const evil = { ...page, url: 'https://evil.example/request/x' };
  expect(await ask('assess-page', facts, evil)).toMatchObject({ ok: false, failure: { code: 'bad-message' } });
});

test('on installing: the menu, the open pages, the badge, and the alarm of the next day', async () => {
  browser.openTabs.push({ id: 4, url: sampleUrl, windowId: 1 });
  browser.runtime.onInstalled.happen({ reason: 'install' });
  await vi.waitFor(() => {
    expect(browser.contextMenus.create).toHaveBeenCalledWith(
      expect.objectContaining({
        title: 'Draft a letter with ReplyDue',
        documentUrlPatterns: expect.arrayContaining(['https://www.whatdotheyknow.com/*']),
      }),
    );
    expect(browser.pages.get(4)).toContain('describe-page');
    expect(browser.badge.title).toBe('ReplyDue: nothing that you track is overdue');
    expect(browser.alarms.create).toHaveBeenCalled();
  });
});

test('the menu opens the letter in the page', async () => {
  browser.pages.set(4, ['show-editor']);
  browser.contextMenus.onClicked.happen({ menuItemId: 'draft-letter' }, { id: 4 });
  await vi.waitFor(() => expect(browser.told).toEqual(['4 show-editor']));
});

test('so does its key, and no other', async () => {
  browser.pages.set(4, ['show-editor']);
  browser.commands.onCommand.happen('another', { id: 4 });
  browser.commands.onCommand.happen('draft-letter', { id: 4 });
  await vi.waitFor(() => expect(browser.told).toEqual(['4 show-editor']));
});

describe('the casebook', () => {
  const url = 'chrome-extension://ours/casebook.html';

  test.each([
    [
      "from the toolbar's menu",
      () => browser.contextMenus.onClicked.happen({ menuItemId: 'open-casebook' }, undefined),
    ],
    [
      "from a page's menu",
      () => browser.contextMenus.onClicked.happen({ menuItemId: 'open-casebook-from-page' }, { id: 4 }),
    ],
    ['by its key', () => browser.commands.onCommand.happen('open-casebook', { id: 4 })],
  ])('is opened in a tab %s', async (_how, open) => {
    open();
    await vi.waitFor(() => expect(browser.tabs.create).toHaveBeenCalledWith({ url }));
    expect(browser.told).toEqual([]);
  });

  test('is shown in the tab that has it already', async () => {
    browser.openTabs.push({ id: 6, url: sampleUrl, windowId: 1 }, { id: 7, url: `${url}#${sampleUrl}`, windowId: 2 });
    browser.commands.onCommand.happen('open-casebook', undefined);
    await vi.waitFor(() => expect(browser.windows.update).toHaveBeenCalledWith(2, { focused: true }));
    expect(browser.tabs.update).toHaveBeenCalledWith(7, { active: true });
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });
});

test('the alarm of the next day brings the badge up to date', async () => {
  await ask('track-case', facts, page);
  await vi.waitFor(() => expect(browser.badge.text).toBe('1'));
  await browser.action.setBadgeText({ text: 'old' });
  browser.alarms.onAlarm.happen({ name: 'day-change' });
  await vi.waitFor(() => expect(browser.badge.text).toBe('1'));
});

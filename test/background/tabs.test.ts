import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from './browser';

const holder = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('webextension-polyfill', () => ({ default: holder.browser }));
const { openEditor, takeEditor } = await import('../../entrypoints/background/editor');
const { showEditorIn, wakeOpenTabs } = await import('../../entrypoints/background/tabs');

const URL_OF = 'https://www.whatdotheyknow.com/request/lamp_posts';
const patterns = ['https://www.whatdotheyknow.com/*'];

let browser = fakeBrowser();
beforeEach(() => {
  vi.useRealTimers();
  browser = fakeBrowser();
  for (const key of Object.keys(holder.browser)) delete holder.browser[key];
  Object.assign(holder.browser, browser);
});

const open = (id: number, url: string, answers: string[] | null) => {
  browser.openTabs.push({ id, url, windowId: 7 });
  if (answers) browser.pages.set(id, answers);
};

describe('opening a letter from the popup', () => {
  test('in the tab that shows the thread: at once, and not again on its next load', async () => {
    open(1, 'https://www.whatdotheyknow.com/request/lamp_posts_2', ['show-editor']);
    open(2, `${URL_OF}?unfold=1#incoming-3`, ['show-editor']);
    await openEditor(URL_OF, null, patterns);
    expect(browser.tabs.update).toHaveBeenCalledWith(2, { active: true });
    expect(browser.windows.update).toHaveBeenCalledWith(7, { focused: true });
    expect(browser.told).toEqual(['2 show-editor']);
    expect(await takeEditor(URL_OF)).toBeNull();
  });

  test('in a new tab: as soon as it has loaded, once', async () => {
    await openEditor(URL_OF, null, patterns);
    expect(browser.tabs.create).toHaveBeenCalledWith({ url: URL_OF });
    expect(await takeEditor(`${URL_OF}_2`)).toBeNull();
    expect(await takeEditor(URL_OF)).toEqual({ kind: null });
    expect(await takeEditor(URL_OF)).toBeNull();
  });

  test('the letter that was asked for is remembered until then', async () => {
    await openEditor(URL_OF, 'complaint', patterns);
    expect(await takeEditor(URL_OF)).toEqual({ kind: 'complaint' });
  });

  test('in a tab whose page does not answer: it is loaded anew', async () => {
    open(1, URL_OF, null);
    browser.scripting.executeScript.mockRejectedValue(new Error('cannot be scripted'));
    await openEditor(URL_OF, null, patterns);
    expect(browser.tabs.reload).toHaveBeenCalledWith(1);
    expect(await takeEditor(URL_OF)).toEqual({ kind: null });
  });

  test('not on a visit much later, if the tab was closed before it loaded', async () => {
    vi.useFakeTimers();
    await openEditor(URL_OF, null, patterns);
    vi.advanceTimersByTime(61_000);
    expect(await takeEditor(URL_OF)).toBeNull();
  });

  test('also in a browser without session storage or windows', async () => {
    Object.assign(holder.browser, { storage: {}, windows: undefined });
    open(1, URL_OF, null);
    browser.scripting.executeScript.mockRejectedValue(new Error('cannot be scripted'));
    await openEditor(URL_OF, null, patterns);
    expect(await takeEditor(URL_OF)).toEqual({ kind: null });
    expect(await takeEditor(URL_OF)).toBeNull();
  });
});

test('the menu wakes a page that has no script yet', async () => {
  expect(await showEditorIn(5, null)).toBe(true);
  expect(browser.scripting.executeScript).toHaveBeenCalledWith({
    target: { tabId: 5 },
    files: ['content-scripts/portal.js'],
  });
});

test('on installing, pages that are open get the script, but never twice', async () => {
  open(1, URL_OF, null);
  open(2, URL_OF, ['describe-page']);
  open(3, 'https://www.whatdotheyknow.com/help', null);
  await wakeOpenTabs(patterns);
  expect(browser.tabs.query).toHaveBeenCalledWith({ url: patterns });
  expect(browser.scripting.executeScript.mock.calls.map(([{ target }]) => target.tabId)).toEqual([1, 3]);
});

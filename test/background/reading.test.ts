import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { ReadQueue } from '../../lib/cases/reads/queue';
import type { ReadProgress } from '../../lib/messaging/protocol';
import { sampleThread } from '../cases/samples';
import { fakeBrowser } from './browser';

const holder = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('webextension-polyfill', () => ({ default: holder.browser }));
const { default: background } = await import('../../entrypoints/background');

const SITE = 'https://www.whatdotheyknow.com';
const url = `${SITE}/robots.txt`;
const READER = 99;
const thread = (name: string) => ({ url: `${SITE}/request/${name}`, title: name });
const facts = (name: string) => ({ thread: sampleThread({ url: thread(name).url }), gaps: [], viewer: 'requester' });

let browser = fakeBrowser();
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  browser = fakeBrowser();
  Object.assign(holder.browser, browser);
  background.main();
});

/** Asks as one of our own pages, or as the page of a tab. */
function ask<T>(name: string, payload: object, tab?: number, here = url): Promise<T> {
  const ours = { id: 'ours', url: 'chrome-extension://ours/casebook.html' };
  const sender = tab === undefined ? ours : { id: 'ours', url: here, tab: { id: tab } };
  return new Promise((resolve) =>
    browser.runtime.onMessage.happen({ name, payload }, sender, (answer) => resolve((answer as { value: T }).value)),
  );
}

const take = (tab = READER) => ask<{ url: string } | null>('take-read', { url }, tab);
const begin = (...names: readonly string[]) =>
  ask<ReadProgress>('import-list', { threads: names.map(thread), next: null });

describe('reading what a list names', () => {
  test('is done in one tab at the site, which gets one row after the other and is closed at the end', async () => {
    expect(await begin('a', 'b')).toMatchObject({ running: true, site: 'www.whatdotheyknow.com', waiting: 2 });
    expect(browser.tabs.create).toHaveBeenCalledExactlyOnceWith({ url, active: false });
    expect(browser.scripting.executeScript).toHaveBeenCalledWith({ target: { tabId: READER }, files: ['/reader.js'] });
    expect(await take()).toMatchObject(thread('a'));
    await ask('keep-read', { facts: facts('a'), read: thread('a').url, stamp: 's' }, READER);
    expect(await take()).toMatchObject(thread('b'));
    await ask('fail-read', { url, read: thread('b').url, words: 'Gone.' }, READER);
    expect(await take()).toBeNull();
    await ask('end-reading', { url, notBefore: null, words: '' }, READER);
    expect(browser.tabs.remove).toHaveBeenCalledWith(READER);
    expect(await ask('read-progress', {})).toMatchObject({
      running: false,
      waiting: 0,
      done: 1,
      failed: [{ url: thread('b').url, words: 'Gone.' }],
    });
    expect(await ask('list-cases', { search: '', after: null, limit: 5 })).toMatchObject({ total: 1 });
  });

  test('any other tab gets nothing, and what it hands in is not kept', async () => {
    await begin('a');
    expect(await take(5)).toBeNull();
    await ask('keep-read', { facts: facts('a'), read: thread('a').url, stamp: null }, 5);
    await ask('keep-read', { facts: facts('b'), read: thread('b').url, stamp: null }, READER);
    await ask('end-reading', { url, notBefore: null, words: '' }, 5);
    expect(await ask('list-cases', { search: '', after: null, limit: 5 })).toMatchObject({ total: 0 });
    expect(await ask('read-progress', {})).toMatchObject({ running: true, waiting: 1 });
  });

  test('a second wish while it goes on opens no second tab', async () => {
    await Promise.all([begin('a'), begin('b')]);
    await begin('c');
    expect(browser.tabs.create).toHaveBeenCalledTimes(1);
  });

  test('stops when it is told to, and goes on when it is told to', async () => {
    await begin('a');
    expect(await ask('stop-reading', {})).toMatchObject({ running: false, waiting: 1 });
    expect(browser.tabs.remove).toHaveBeenCalledWith(READER);
    expect(await take()).toBeNull();
    expect(await ask('go-on-reading', { retry: false })).toMatchObject({ running: true });
  });

  test('a tab that was closed, or is another page by now, reads no more', async () => {
    await begin('a');
    browser.tabs.get.mockResolvedValue({ id: READER, status: 'complete', url: `${SITE}/request/x` });
    expect(await ask('read-progress', {})).toMatchObject({ running: false, waiting: 1 });
    browser.tabs.get.mockRejectedValue(new Error('No tab with that id.'));
    expect(await ask('read-progress', {})).toMatchObject({ running: false, waiting: 1 });
  });

  test('a site that wants to be left alone is, until then', async () => {
    await begin('a');
    const notBefore = new Date(Date.now() + 3_600_000).toISOString();
    await ask('end-reading', { url, notBefore, words: 'It is busy.' }, READER);
    expect(await ask('go-on-reading', { retry: false })).toMatchObject({
      running: false,
      halts: [{ site: 'www.whatdotheyknow.com', notBefore, words: 'It is busy.' }],
    });
    await ask('stop-reading', {});
    expect(await ask('go-on-reading', { retry: false })).toMatchObject({ running: false });
    expect(browser.tabs.create).toHaveBeenCalledTimes(1);
  });

  test.each<[why: string, fail: () => void]>([
    [
      'its script could not be put in',
      () => void browser.scripting.executeScript.mockRejectedValueOnce(new Error('No.')),
    ],
    ['it was gone while it loaded', () => void browser.tabs.get.mockRejectedValueOnce(new Error('No tab.'))],
  ])('a tab in which nothing can be read is closed: %s', async (_why, fail) => {
    fail();
    expect(await begin('a')).toMatchObject({ running: false, waiting: 1 });
    expect(browser.tabs.remove).toHaveBeenCalledExactlyOnceWith(READER);
  });

  // Firefox tells nothing of where a tab is going until it is there.
  describe('while the tab is still loading', () => {
    const load = () => browser.tabs.get.mockResolvedValue({ id: READER, status: 'loading', url: 'about:blank' });
    const arrive = () => browser.tabs.get.mockResolvedValue({ id: READER, status: 'complete', url });

    const isLoading = (site: string) =>
      vi.waitFor(async () => expect(await ask('read-progress', {})).toMatchObject({ site }));

    test('a further wish does not stop it', async () => {
      load();
      const begun = begin('a');
      await isLoading('www.whatdotheyknow.com');
      const more = begin('b');
      await vi.waitFor(async () => expect(await ask('read-progress', {})).toMatchObject({ waiting: 2 }));
      arrive();
      expect(await begun).toMatchObject({ running: true, waiting: 2 });
      await more;
      expect(await ask('read-progress', {})).toMatchObject({ running: true, halts: [] });
      expect(browser.tabs.remove).not.toHaveBeenCalled();
    });

    test('it can be stopped, and no other site is begun with', async () => {
      load();
      const there = { url: 'https://madada.fr/demande/x', title: 'x' };
      const begun = ask('import-list', { threads: [there, thread('a')], next: null });
      await isLoading('madada.fr');
      await ask('stop-reading', {});
      expect(browser.tabs.remove).toHaveBeenCalledWith(READER);
      browser.tabs.get.mockRejectedValue(new Error('No tab with that id.'));
      expect(await begun).toMatchObject({ running: false, waiting: 2, halts: [] });
      expect(browser.tabs.create).toHaveBeenCalledTimes(1);
    });
  });

  test('a page of a list adds what it names, of its own site alone, and goes on once', async () => {
    const [read, next] = [`${SITE}/user/ada`, `${SITE}/user/ada?page=2`];
    await ask('import-list', { threads: [], next: read });
    expect(await take()).toMatchObject({ url: read, what: 'list' });
    const threads = [thread('a'), { url: 'https://madada.fr/demande/x', title: '' }];
    await ask('keep-list', { url, read, list: { threads, next } }, READER);
    expect(await take()).toMatchObject({ url: next, what: 'list' });
    await ask('keep-list', { url, read: next, list: { threads: [thread('a')], next: read } }, READER);
    expect(await ask('read-progress', {})).toMatchObject({ waiting: 1, lists: 0 });
  });

  test('where the disk is full it stops, in words, closes its tab, and goes on when it is told to', async () => {
    await begin('a', 'b');
    const full = (['changeRun', 'hold'] as const).map((name) =>
      vi.spyOn(ReadQueue.prototype, name).mockRejectedValue(new DOMException('', 'QuotaExceededError')),
    );
    await ask('end-reading', { url, notBefore: null, words: 'The disk is full.' }, READER);
    expect(browser.tabs.remove).toHaveBeenCalledWith(READER);
    const stopped = { running: false, waiting: 2, halts: [{ words: 'The disk is full.' }] };
    expect(await ask('read-progress', {})).toMatchObject(stopped);
    for (const each of full) each.mockRestore();
    expect(await ask('go-on-reading', { retry: false })).toMatchObject({ running: true, halts: [] });
  });

  // Alaveteli before May 2021 gives the first page of a feed whatever page is asked for.
  test('a list whose pages are all the same comes to an end, and what it names is read', async () => {
    const feed = `${SITE}/feed/search/lamps.json`;
    await ask('import-list', { threads: [], next: feed });
    const threads = [thread('a'), thread('b')];
    for (const page of [1, 2]) {
      const taken = await take();
      expect(taken).toMatchObject({ what: 'list' });
      const list = { threads, next: `${feed}?page=${page + 1}` };
      await ask('keep-list', { url, read: taken?.url, list }, READER);
    }
    expect(await take()).toMatchObject({ ...thread('a'), what: 'thread' });
  });

  test('a page that names only what was read before is not the last: what comes after it may be new', async () => {
    await ask('track-case', facts('a'));
    const feed = `${SITE}/feed/search/lamps.json`;
    await ask('import-list', { threads: [thread('b')], next: feed });
    const list = { threads: [thread('a'), thread('b')], next: `${feed}?page=2` };
    await ask('keep-list', { url, read: feed, list }, READER);
    expect(await take()).toMatchObject({ url: `${feed}?page=2`, what: 'list' });
  });

  test('after an update of the extension nobody answers the tab that reads: another goes on', async () => {
    await begin('a');
    browser.runtime.onInstalled.happen({ reason: 'update' });
    await vi.waitFor(() => expect(browser.tabs.create).toHaveBeenCalledTimes(2));
    expect(browser.tabs.remove).toHaveBeenCalledExactlyOnceWith(READER);
    await vi.waitFor(async () => expect(await take()).toMatchObject(thread('a')));
  });

  test('what was stopped stays stopped after an update', async () => {
    await begin('a');
    await ask('stop-reading', {});
    browser.runtime.onInstalled.happen({ reason: 'update' });
    await vi.waitFor(() => expect(browser.contextMenus.removeAll).toHaveBeenCalled());
    expect(await ask('read-progress', {})).toMatchObject({ running: false, waiting: 1 });
    expect(browser.tabs.create).toHaveBeenCalledTimes(1);
  });

  test('a tab that has long been silent reads no more, and is closed when another goes on', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-20T10:00:00Z') });
    onTestFinished(() => void vi.useRealTimers());
    await begin('a');
    vi.setSystemTime(Date.parse('2026-11-20T10:20:00Z'));
    await take();
    vi.setSystemTime(Date.parse('2026-11-20T10:40:00Z'));
    expect(await ask('read-progress', {})).toMatchObject({ running: true });
    vi.setSystemTime(Date.parse('2026-11-20T11:10:00Z'));
    expect(await ask('read-progress', {})).toMatchObject({ running: false, waiting: 1 });
    expect(await begin('b')).toMatchObject({ running: true, waiting: 2 });
    expect(browser.tabs.remove).toHaveBeenCalledExactlyOnceWith(READER);
    expect(await take()).toMatchObject(thread('a'));
  });

  test('where no tab can be had, it is said', async () => {
    browser.tabs.create.mockRejectedValueOnce(new Error('No window.'));
    expect(await begin('a')).toMatchObject({
      running: false,
      waiting: 1,
      halts: [{ words: expect.stringContaining('No window.') }],
    });
  });
});

test('of a case only what has changed is read again, and one that rests is left alone', async () => {
  for (const name of ['a', 'b']) await ask('track-case', facts(name));
  await ask('keep-with', { urls: [thread('b').url], change: { what: 'rest', until: '2999-01-01' } });
  expect(await ask('check-cases', { urls: null })).toMatchObject({ waiting: 1 });
  const compare = () => ask<boolean>('compare-stamp', { url, read: thread('a').url, stamp: 'one' }, READER);
  expect(await take()).toMatchObject({ url: thread('a').url, what: 'check' });
  expect(await compare()).toBe(true);
  await ask('keep-read', { facts: facts('a'), read: thread('a').url, stamp: 'one' }, READER);
  await ask('check-cases', { urls: [thread('a').url] });
  expect(await compare()).toBe(false);
  expect(await ask('read-progress', {})).toMatchObject({ waiting: 0, done: 1, failures: 0 });
});

describe('several sites', () => {
  const MADADA = 'https://madada.fr';
  const there = { url: `${MADADA}/demande/x`, title: 'x' };
  const opened = () => browser.tabs.create.mock.calls.map(([how]) => how.url.replace('/robots.txt', ''));
  const beginBoth = () => ask<ReadProgress>('import-list', { threads: [there, thread('a')], next: null });
  const rules = `${MADADA}/robots.txt`;
  const endThere = (how: object) => ask('end-reading', { url: rules, ...how }, READER, rules);
  const gone = 'The site could not be reached.';

  test('are read one after the other; one that cannot be reached does not keep the others from it', async () => {
    await beginBoth();
    await endThere({ notBefore: null, words: gone });
    expect(opened()).toEqual([MADADA, SITE]);
    expect(await take()).toMatchObject(thread('a'));
    await ask('keep-read', { facts: facts('a'), read: thread('a').url, stamp: null }, READER);
    await ask('end-reading', { url, notBefore: null, words: '' }, READER);
    const left = { running: false, waiting: 1, done: 1, halts: [{ site: 'madada.fr', notBefore: null, words: gone }] };
    expect(await ask('read-progress', {})).toMatchObject(left);
    expect(await ask('go-on-reading', { retry: false })).toMatchObject({ running: true, site: 'madada.fr', halts: [] });
  });

  test('nor does one that wants to be left alone, and it is', async () => {
    const notBefore = new Date(Date.now() + 3_600_000).toISOString();
    await beginBoth();
    await endThere({ notBefore, words: 'It is busy.' });
    await ask('end-reading', { url, notBefore: null, words: gone }, READER);
    expect(await ask('go-on-reading', { retry: false })).toMatchObject({ running: true, site: SITE.slice(8) });
    expect(opened()).toEqual([MADADA, SITE, SITE]);
  });

  test('nor does one at which no tab can be had', async () => {
    browser.scripting.executeScript.mockRejectedValueOnce(new Error('It shows an error page.'));
    expect(await beginBoth()).toMatchObject({ running: true, site: SITE.slice(8), halts: [{ site: 'madada.fr' }] });
  });
});

describe('what was stopped waits for the word of the user', () => {
  const check = () => ask<ReadProgress>('check-cases', { urls: [thread('z').url] });
  beforeEach(async () => {
    await ask('track-case', facts('z'));
    await begin('a', 'b');
  });

  const readZ = async () => {
    await check();
    expect(await take()).toMatchObject({ url: thread('z').url });
    await ask('keep-read', { facts: facts('z'), read: thread('z').url, stamp: null }, READER);
    expect(await take()).toBeNull();
    await ask('end-reading', { url, notBefore: null, words: '' }, READER);
    expect(await ask('read-progress', {})).toMatchObject({ running: false, waiting: 2 });
  };

  test('while one case is checked', async () => {
    await ask('stop-reading', {});
    await readZ();
    await ask('go-on-reading', { retry: false });
    expect(await take()).toMatchObject(thread('a'));
  });

  test('also where it was stopped by closing the tab', async () => {
    await browser.tabs.remove(READER);
    await readZ();
  });

  test('also where its site could not be reached', async () => {
    await ask('end-reading', { url, notBefore: null, words: 'The site could not be reached.' }, READER);
    await readZ();
  });

  test('unless it is wished for once more', async () => {
    await ask('stop-reading', {});
    await begin('b');
    expect(await take()).toMatchObject(thread('b'));
  });
});

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sampleMessage, sampleThread, sampleUrl } from '../cases/samples';
import { fakeBrowser } from './browser';

const holder = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('webextension-polyfill', () => ({ default: holder.browser }));
const { default: background } = await import('../../entrypoints/background');

const words = 'Dear Fernham Town Council,\n\nHow many lamp posts stand in Fernham?\n\nYours faithfully,\n\nAda Quill';
const popup = { id: 'ours', url: 'chrome-extension://ours/popup.html' };

/** Asked on Monday 6 October 2025, it is due by Monday 3 November. */
function facts(name: string) {
  const request = sampleMessage('outgoing-1', { text: words, sentOn: '2025-10-06', sentAt: '2025-10-06T09:00:00Z' });
  const url = `${sampleUrl}_${name}`;
  return {
    thread: sampleThread({ url, title: `Lamp posts, ${name}`, messages: [request] }),
    gaps: [],
    viewer: 'requester',
  };
}

let browser = fakeBrowser();
const at = (moment: string) => vi.setSystemTime(Date.parse(moment));

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2025-10-20T12:00:00Z') });
  globalThis.indexedDB = new IDBFactory();
  browser = fakeBrowser();
  Object.assign(holder.browser, browser);
  background.main();
});
afterEach(async () => {
  // What a background does by itself soon after waking shall not reach into the next test.
  await new Promise((over) => setTimeout(over, 800));
  vi.useRealTimers();
});

function ask<T>(name: string, payload: object): Promise<T> {
  return new Promise((resolve) =>
    browser.runtime.onMessage.happen({ name, payload }, popup, (answer) => resolve((answer as { value: T }).value)),
  );
}

const shown = () => browser.notifications.create.mock.calls.map(([, { title }]) => title);

/** The browser rings an alarm, and all that comes of it is done. */
async function ring(name: string): Promise<void> {
  const before = browser.action.setBadgeBackgroundColor.mock.calls.length;
  browser.alarms.onAlarm.happen({ name });
  await vi.waitFor(
    () => expect(browser.action.setBadgeBackgroundColor.mock.calls.length).toBeGreaterThan(before),
    5000,
  );
}

describe('reminders', () => {
  beforeEach(async () => {
    for (const name of ['one', 'two']) await ask('track-case', facts(name));
  });

  test('are told in one notice when they come true, once, and open the casebook', async () => {
    at('2025-10-28T12:00:00Z');
    await ring('day-change');
    expect(shown()).toEqual(['2 requests are due within seven days']);
    await ring('day-change');
    at('2025-11-04T12:00:00Z');
    await ring('day-change');
    await vi.waitFor(() => expect(shown()).toEqual(['2 requests are due within seven days', '2 requests are overdue']));
    browser.notifications.onClicked.happen(browser.notifications.create.mock.calls[1]?.[0] ?? '');
    await vi.waitFor(() =>
      expect(browser.tabs.create).toHaveBeenCalledWith({
        url: 'chrome-extension://ours/casebook.html#cases?state=overdue',
      }),
    );
  });

  test('a single one opens its case', async () => {
    await ask('keep-with', { urls: [`${sampleUrl}_two`], change: { what: 'archive', archived: true } });
    at('2025-11-04T12:00:00Z');
    await ring('day-change');
    expect(shown()).toEqual(['Lamp posts, one']);
    browser.notifications.onClicked.happen(browser.notifications.create.mock.calls[0]?.[0] ?? '');
    await vi.waitFor(() =>
      expect(browser.tabs.create).toHaveBeenCalledWith({
        url: `chrome-extension://ours/casebook.html#${sampleUrl}_one`,
      }),
    );
  });

  test('after three weeks asleep there is one notice, not one for each day', async () => {
    at('2025-11-14T12:00:00Z');
    await ring('day-change');
    expect(shown()).toEqual(['2 requests are overdue']);
  });

  test('in quiet hours they wait for the end of these, which wakes us', async () => {
    at('2025-11-04T23:30:00Z');
    await ring('day-change');
    expect(shown()).toEqual([]);
    const [, when] = browser.alarms.create.mock.calls.findLast(([name]) => name === 'quiet-end') ?? [];
    const end = Temporal.Instant.fromEpochMilliseconds(when?.when ?? 0).toZonedDateTimeISO(Temporal.Now.timeZoneId());
    expect(end.toPlainTime().toString()).toBe('08:00:00');
    vi.setSystemTime(end.epochMilliseconds);
    await ring('quiet-end');
    expect(shown()).toEqual(['2 requests are overdue']);
  });

  test('without the permission nothing is shown, and all of it once it is given', async () => {
    browser.permissions.contains.mockResolvedValue(false);
    at('2025-11-04T12:00:00Z');
    await ring('day-change');
    expect(shown()).toEqual([]);
    expect(browser.badge).toEqual({ text: '2', title: 'ReplyDue: 2 cases are overdue' });
    browser.permissions.contains.mockResolvedValue(true);
    await ring('day-change');
    expect(shown()).toEqual(['2 requests are overdue']);
  });

  test('a notice that could not be shown is shown another time', async () => {
    browser.notifications.create.mockRejectedValueOnce(new Error('No.'));
    at('2025-11-04T12:00:00Z');
    await ring('day-change');
    await ring('day-change');
    await ring('day-change');
    expect(browser.notifications.create).toHaveBeenCalledTimes(2);
  });

  test("the user's own are told, listed for the popup, and shown on the button where nothing is overdue", async () => {
    const reminder = { id: 'a', on: '2025-10-21', text: 'Ring Ann' };
    await ask('keep-with', { urls: [`${sampleUrl}_one`], change: { what: 'remind', reminder } });
    at('2025-10-21T12:00:00Z');
    await ring('day-change');
    expect(shown()).toEqual(['Lamp posts, one']);
    expect(browser.badge).toEqual({ text: '1', title: 'ReplyDue: nothing that you track is overdue, 1 reminder' });
    expect(await ask('list-reminders', {})).toMatchObject([{ kind: 'own', text: 'Ring Ann', url: `${sampleUrl}_one` }]);
  });
});

describe('asking the sites by itself', () => {
  beforeEach(() => vi.stubGlobal('navigator', { onLine: true }));
  afterEach(() => vi.unstubAllGlobals());

  const tabs = () => browser.tabs.create.mock.calls.map((call: readonly unknown[]) => call[0]);
  const url = 'https://www.whatdotheyknow.com/robots.txt';
  const tab = { id: 'ours', url, tab: { id: 99 } };
  const askAsTab = (name: string, payload: object) =>
    new Promise((resolve) => browser.runtime.onMessage.happen({ name, payload: { url, ...payload } }, tab, resolve));
  const switchOn = async () => {
    const choices = await ask<object>('read-reminder-choices', {});
    await ask('save-reminder-choices', { ...choices, checkDaily: true });
  };
  const wakesAt = () => browser.alarms.create.mock.calls.findLast(([name]) => name === 'quiet-end')?.[1].when;

  test('is not done unless it is switched on; then once a day, and not in quiet hours', async () => {
    await ask('track-case', facts('one'));
    at('2025-10-21T12:00:00Z');
    await ring('day-change');
    expect(tabs()).toEqual([]);
    at('2025-10-21T23:30:00Z');
    await switchOn();
    await ring('day-change');
    expect(tabs()).toEqual([]);
    at('2025-10-22T09:00:00Z');
    await ring('quiet-end');
    await vi.waitFor(() => expect(tabs()).toEqual([{ url, active: false }]));
    await ring('day-change');
    await ring('day-change');
    expect(tabs()).toHaveLength(1);
  });

  test('what could not be asked is asked an hour later, and what was asked is not asked again', async () => {
    for (const name of ['one', 'two']) await ask('track-case', facts(name));
    at('2025-10-22T09:00:00Z');
    await switchOn();
    await ring('day-change');
    await vi.waitFor(() => expect(tabs()).toHaveLength(1));
    const read = `${sampleUrl}_one`;
    expect(await askAsTab('take-read', {})).toMatchObject({ value: { url: read } });
    await askAsTab('fail-read', { read, words: 'Gone.' });
    await askAsTab('end-reading', { notBefore: null, words: 'The site could not be reached.' });
    at('2025-10-22T09:30:00Z');
    await ring('day-change');
    expect(tabs()).toHaveLength(1);
    expect(wakesAt()).toBeGreaterThan(Date.parse('2025-10-22T09:59:00Z'));
    at('2025-10-22T10:01:00Z');
    await ring('quiet-end');
    await vi.waitFor(() => expect(tabs()).toHaveLength(2));
    expect(await askAsTab('take-read', {})).toMatchObject({ value: { url: `${sampleUrl}_two` } });
    await askAsTab('fail-read', { read: `${sampleUrl}_two`, words: 'Gone.' });
    expect(await askAsTab('take-read', {})).toMatchObject({ value: null });
    await askAsTab('end-reading', { notBefore: null, words: '' });
    at('2025-10-22T12:00:00Z');
    await ring('day-change');
    expect(tabs()).toHaveLength(2);
  });

  test.each<[why: string, stop: () => Promise<unknown>]>([
    ['stops it', () => ask('stop-reading', {})],
    ['closes its tab', () => browser.tabs.remove(99)],
  ])('is not tried again that day when the user %s', async (_why, stop) => {
    await ask('track-case', facts('one'));
    at('2025-10-22T09:00:00Z');
    await switchOn();
    await ring('day-change');
    await vi.waitFor(() => expect(tabs()).toHaveLength(1));
    await vi.waitFor(async () => expect(await askAsTab('take-read', {})).toMatchObject({ value: {} }));
    await stop();
    for (const hour of ['11', '13']) {
      at(`2025-10-22T${hour}:00:00Z`);
      await ring('day-change');
      await new Promise((over) => setTimeout(over, 50));
    }
    expect(tabs()).toHaveLength(1);
    at('2025-10-23T09:00:00Z');
    await ring('day-change');
    await vi.waitFor(() => expect(tabs()).toHaveLength(2));
  });

  test('waits for the network', async () => {
    await ask('track-case', facts('one'));
    vi.stubGlobal('navigator', { onLine: false });
    at('2025-10-22T09:00:00Z');
    await switchOn();
    await ring('day-change');
    expect(wakesAt()).toBeGreaterThan(Date.parse('2025-10-22T09:59:00Z'));
    expect(tabs()).toEqual([]);
    vi.stubGlobal('navigator', { onLine: true });
    await ring('quiet-end');
    await vi.waitFor(() => expect(tabs()).toHaveLength(1));
  });
});

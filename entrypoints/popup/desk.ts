import browser from 'webextension-polyfill';
import type { Here, PopupDesk } from '../../components/popup/desk';
import { besides } from '../../lib/cases/reminders/reminder';
import { send, tellPage } from '../../lib/messaging/channel';
import type { Failure, Result } from '../../lib/messaging/protocol';
import { isFeed, type ListPage, listAddress } from '../../lib/portals/list';
import { dismissLoss, readLoss } from '../background/loss';
import { openCasebook } from '../background/open-casebook';
import { openPlace } from './open-place';

/** The popup's desk in a real browser. A popup that has done its work closes itself. */
export const desk: PopupDesk = {
  list: (request) => send('list-cases', request),
  track: async (facts) => {
    const answer = await send('track-case', facts);
    const tab = await tabHere();
    if (answer.ok && tab !== undefined) await tellPage(tab, 'assess-again');
    return answer;
  },
  readHere: () => readHere().catch(() => null),
  open: (place) => openPlace(place).then(close, (error) => fail('thread', error)),
  listReminders: async () => {
    const answer = await send('list-reminders', {});
    return answer.ok ? besides(answer.value) : [];
  },
  removeReminder: ({ url, id }) => send('keep-with', { urls: [url], change: { what: 'unremind', id } }),
  readLoss,
  dismissLoss: () => dismissLoss().catch(() => undefined),
  readList: () => readListed().catch(() => null),
  trackList: async (list) => {
    const answer = await send('import-list', list);
    if (!answer.ok) return answer;
    return openCasebook('#sites').then(close, (error) => fail('casebook', error));
  },
  openCasebook: () => openCasebook().then(close, (error) => fail('casebook', error)),
  openOptions: () => browser.runtime.openOptionsPage().then(close, (error) => fail('options page', error)),
  draft: async (url) => {
    const answer = await send('open-editor', { url, kind: null });
    if (answer.ok) window.close();
    return answer;
  },
};

async function readHere(): Promise<Result<Here> | null> {
  const tab = await tabHere();
  if (tab === undefined) return null;
  const page = await tellPage(tab, 'describe-page');
  if (!page.ok || page.value === null) return null;
  const facts = page.value;
  const view = await send('assess-page', facts);
  return view.ok ? { ok: true, value: { facts, view: view.value } } : view;
}

/** Only on the page of a list is a script put in that reads it. */
async function readListed(): Promise<ListPage | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const address = listAddress(tab?.url ?? '');
  if (tab?.id === undefined || address === null || isFeed(address)) return null;
  const [done] = await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/list.js'] });
  return (done?.result as ListPage | null | undefined) ?? null;
}

/** The id of the tab behind the popup; undefined where there is none. */
async function tabHere(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

function close(): Result<null> {
  window.close();
  return { ok: true, value: null };
}

function fail(what: string, error: unknown): Result<null> {
  const failure: Failure = { code: 'unexpected', words: `The ${what} could not be opened. (${String(error)})` };
  return { ok: false, failure };
}

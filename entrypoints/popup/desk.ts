import browser from 'webextension-polyfill';
import type { Here, Place, PopupDesk } from '../../components/popup/desk';
import { send, tellPage } from '../../lib/messaging/channel';
import type { Failure, Result } from '../../lib/messaging/protocol';

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
  open: (place) => open(place).then(close, (error) => fail('thread', error)),
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

/** The id of the tab behind the popup; undefined where there is none. */
async function tabHere(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

async function open({ url, messageId }: Place): Promise<void> {
  const address = messageId === null ? url : `${url}#${messageId}`;
  const tabs = await browser.tabs.query({});
  const tab = tabs.find((one) => one.url !== undefined && pathOf(one.url) === pathOf(url));
  if (tab?.id === undefined) {
    await browser.tabs.create({ url: address });
    return;
  }
  const shown = messageId === null || (await tellPage(tab.id, 'show-message', { messageId })).ok;
  await browser.tabs.update(tab.id, shown ? { active: true } : { active: true, url: address });
  if (tab.windowId !== undefined) await browser.windows?.update(tab.windowId, { focused: true });
}

/** An address without what does not tell one thread from another. */
function pathOf(url: string): string {
  return url.replace(/[?#].*$/, '');
}

function close(): Result<null> {
  window.close();
  return { ok: true, value: null };
}

function fail(what: string, error: unknown): Result<null> {
  const failure: Failure = { code: 'unexpected', words: `The ${what} could not be opened. (${String(error)})` };
  return { ok: false, failure };
}

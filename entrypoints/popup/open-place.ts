import browser from 'webextension-polyfill';
import type { Place } from '../../components/popup/desk';
import { tellPage } from '../../lib/messaging/channel';

/** Shows a thread at a message, in the tab that has it already if there is one. */
export async function openPlace({ url, messageId }: Place): Promise<void> {
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

import browser from 'webextension-polyfill';
import type { LetterKind } from '../../lib/letters/letter';
import { tellPage } from '../../lib/messaging/channel';

/** Puts the content script into the portal tabs that were open before the extension, so that nobody must reload them. */
export async function wakeOpenTabs(patterns: readonly string[]): Promise<void> {
  // Firefox does it by itself; the script twice in one page would end both.
  if (import.meta.env.FIREFOX) return;
  const tabs = await browser.tabs.query({ url: [...patterns] });
  await Promise.allSettled(tabs.map((tab) => wakeTab(tab.id)));
}

/** Shows the letter editor in a tab's page, `kind` null: with the letter that fits best; puts the content script there first where none answers. */
export async function showEditorIn(tabId: number, kind: LetterKind | null): Promise<boolean> {
  if ((await tellPage(tabId, 'show-editor', { kind })).ok) return true;
  await wakeTab(tabId).catch(() => undefined);
  return (await tellPage(tabId, 'show-editor', { kind })).ok;
}

/** Opens a thread: in the tab that shows it already, else in a new one. Returns the tab that had it, null for a new one. */
export async function openThread(url: string, patterns: readonly string[]): Promise<number | null> {
  const tabs = await browser.tabs.query({ url: [...patterns] });
  const tab = tabs.find((one) => one.url !== undefined && addressOf(one.url) === addressOf(url));
  if (tab?.id === undefined) {
    await browser.tabs.create({ url });
    return null;
  }
  await browser.tabs.update(tab.id, { active: true });
  if (tab.windowId !== undefined) await browser.windows?.update(tab.windowId, { focused: true });
  return tab.id;
}

/** Puts the script that draws what opens into a tab's page; its first script asks for it when it is first wanted. */
export async function loadPanels(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/panels.js'] });
}

async function wakeTab(tabId: number | undefined): Promise<void> {
  if (tabId === undefined || (await tellPage(tabId, 'describe-page')).ok) return;
  const files = browser.runtime.getManifest().content_scripts?.flatMap(({ js }) => js ?? []) ?? [];
  await browser.scripting.executeScript({ target: { tabId }, files });
}

function addressOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}

import browser from 'webextension-polyfill';
import { openThread, showEditorIn } from './tabs';

/** A page that was opened for its editor shows it when it loads within so many milliseconds, and not on a later visit. */
const FRESH = 60_000;

/** Where there is no session storage, for as long as the background lives. */
const remembered = new Map<string, number>();

/** Opens a thread with its letter editor open, at once where its page is there, else as soon as it has loaded. */
export async function openEditor(url: string, patterns: readonly string[]): Promise<void> {
  await remember(url);
  const tabId = await openThread(url, patterns);
  if (tabId !== null && (await showEditorIn(tabId))) await takeEditor(url);
  else if (tabId !== null) await browser.tabs.reload(tabId);
}

/** Whether the page of a thread was just opened for its editor. Says so once. */
export async function takeEditor(url: string): Promise<boolean> {
  const key = keyOf(url);
  const session = browser.storage.session;
  const at = session ? (await session.get(key))[key] : remembered.get(key);
  if (at === undefined) return false;
  remembered.delete(key);
  await session?.remove(key);
  return typeof at === 'number' && Date.now() - at < FRESH;
}

async function remember(url: string): Promise<void> {
  const key = keyOf(url);
  remembered.set(key, Date.now());
  await browser.storage.session?.set({ [key]: Date.now() });
}

function keyOf(url: string): string {
  return `editor:${url}`;
}

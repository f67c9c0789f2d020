import browser from 'webextension-polyfill';
import type { LetterKind } from '../../lib/letters/letter';
import { openThread, showEditorIn } from './tabs';

/** A page that was opened for its editor shows it when it loads within so many milliseconds, and not on a later visit. */
const FRESH = 60_000;

/** Where there is no session storage, for as long as the background lives. */
const remembered = new Map<string, Wish>();

/** Which letter was asked for (null: the one that fits best), and when. */
interface Wish {
  readonly kind: LetterKind | null;
  readonly at: number;
}

/** Opens a thread with its letter editor open, at once where its page is there, else as soon as it has loaded. */
export async function openEditor(url: string, kind: LetterKind | null, patterns: readonly string[]): Promise<void> {
  await remember(url, { kind, at: Date.now() });
  const tabId = await openThread(url, patterns);
  if (tabId !== null && (await showEditorIn(tabId, kind))) await takeEditor(url);
  else if (tabId !== null) await browser.tabs.reload(tabId);
}

/** With which letter the page of a thread was just opened for its editor; null when it was not. Says so once. */
export async function takeEditor(url: string): Promise<{ readonly kind: LetterKind | null } | null> {
  const key = keyOf(url);
  const session = browser.storage.session;
  const wish: Wish | undefined = session ? ((await session.get(key))[key] as Wish | undefined) : remembered.get(key);
  if (wish === undefined) return null;
  remembered.delete(key);
  await session?.remove(key);
  return Date.now() - wish.at < FRESH ? { kind: wish.kind } : null;
}

async function remember(url: string, wish: Wish): Promise<void> {
  const key = keyOf(url);
  remembered.set(key, wish);
  await browser.storage.session?.set({ [key]: wish });
}

function keyOf(url: string): string {
  return `editor:${url}`;
}

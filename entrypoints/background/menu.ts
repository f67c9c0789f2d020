import browser from 'webextension-polyfill';
import { showEditorIn } from './tabs';

const DRAFT = 'draft-letter';

/** Puts the menu entry on the portals' pages; again and again without harm. */
export async function makeMenu(patterns: readonly string[]): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: DRAFT,
    title: 'Draft a letter with ReplyDue',
    contexts: ['page', 'selection', 'link'],
    documentUrlPatterns: [...patterns],
  });
}

/** Opens the letter editor in the page in which the menu or the key for it was used. */
export function answerMenu(): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === DRAFT && tab?.id !== undefined) void showEditorIn(tab.id, null);
  });
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    if (info.menuItemId === DRAFT && tab?.id !== undefined) void showEditorIn(tab.id, null);
  });
}

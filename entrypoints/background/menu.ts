import browser from 'webextension-polyfill';
import { openCasebook } from './open-casebook';
import { showEditorIn } from './tabs';

const DRAFT = 'draft-letter';
const CASEBOOK = 'open-casebook';

/** Puts the menu entries on the portals' pages and on the toolbar's button; again and again without harm. */
export async function makeMenu(patterns: readonly string[]): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: DRAFT,
    title: 'Draft a letter with ReplyDue',
    contexts: ['page', 'selection', 'link'],
    documentUrlPatterns: [...patterns],
  });
  const title = 'Open the casebook';
  browser.contextMenus.create({ id: CASEBOOK, title, contexts: ['action'] });
  browser.contextMenus.create({
    id: `${CASEBOOK}-from-page`,
    title,
    contexts: ['page'],
    documentUrlPatterns: [...patterns],
  });
}

/** Opens what the menu or a key asks for: the letter editor in the page in which it was used, or the casebook. */
export function answerMenu(): void {
  browser.commands?.onCommand.addListener((command, tab) => open(command, tab?.id));
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => open(String(menuItemId), tab?.id));
}

function open(wanted: string, tabId: number | undefined): void {
  if (wanted.startsWith(CASEBOOK)) void openCasebook().catch(() => undefined);
  else if (wanted === DRAFT && tabId !== undefined) void showEditorIn(tabId, null);
}

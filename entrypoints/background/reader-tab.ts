import browser from 'webextension-polyfill';

/** A site's own rules for programs: small, and the first that one who reads there must know. */
const RULES = '/robots.txt';

/** So long a tab may take to load, in milliseconds, and so often it is looked at. */
const PATIENCE = 25_000;
const LOOK = 250;

/** Opens a tab at a site, behind the one that the user sees, and gives its number. */
export async function openReader(site: string): Promise<number> {
  const { id } = await browser.tabs.create({ url: `https://${site}${RULES}`, active: false });
  if (id === undefined) throw new Error('no tab');
  return id;
}

/** Has a tab read, once it is loaded. */
export async function letRead(tabId: number): Promise<void> {
  await loadTab(tabId);
  await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
}

/** Whether the tab that was to read is still there. Its number may be another tab's after the browser was started anew. */
export async function isReaderThere(tabId: number | null): Promise<boolean> {
  if (tabId === null) return false;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url?.endsWith(RULES) === true || tab?.pendingUrl?.endsWith(RULES) === true;
}

/** Closes a tab that was to read, and says whether it was still there. */
export async function closeReader(tabId: number | null): Promise<boolean> {
  const isThere = await isReaderThere(tabId);
  if (isThere) await closeTab(tabId);
  return isThere;
}

/** Closes a tab, whatever it shows by now. */
export async function closeTab(tabId: number | null): Promise<void> {
  if (tabId !== null) await browser.tabs.remove(tabId).catch(() => undefined);
}

async function loadTab(tabId: number): Promise<void> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const { status, url } = await browser.tabs.get(tabId);
    if (status === 'complete' && url?.startsWith('https:')) return;
    await new Promise((later) => setTimeout(later, LOOK));
  }
  throw new Error('it took too long');
}

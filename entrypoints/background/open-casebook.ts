import browser from 'webextension-polyfill';

/**
 * Shows the casebook: in the tab that has it already, as the user left it, else in a new one.
 *
 * @param hash the place in it that is shown (as of `hashOf`); empty: where the user left it
 */
export async function openCasebook(hash = ''): Promise<void> {
  const url = browser.runtime.getURL('casebook.html');
  const tab = (await browser.tabs.query({})).find((one) => one.url?.startsWith(url));
  if (tab?.id === undefined) {
    await browser.tabs.create({ url: url + hash });
    return;
  }
  await browser.tabs.update(tab.id, hash === '' ? { active: true } : { active: true, url: url + hash });
  if (tab.windowId !== undefined) await browser.windows?.update(tab.windowId, { focused: true });
}

import browser from 'webextension-polyfill';

/** Shows the casebook: in the tab that has it already, as the user left it, else in a new one. */
export async function openCasebook(): Promise<void> {
  const url = browser.runtime.getURL('casebook.html');
  const tab = (await browser.tabs.query({})).find((one) => one.url?.startsWith(url));
  if (tab?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(tab.id, { active: true });
  if (tab.windowId !== undefined) await browser.windows?.update(tab.windowId, { focused: true });
}

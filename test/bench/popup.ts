import type { Page } from 'puppeteer-core';
import { handOnPortal, openKeeper } from '../browsers/hand.ts';
import type { Launched } from '../browsers/launch.ts';
import { ORIGIN } from '../demo/pages/layout.ts';
import { type Figure, median } from './figure.ts';

const CASES = 10_000;
const ROUNDS = 7;

const OPEN = `const open = (name) => new Promise((done, fail) => {
  const request = indexedDB.open(name);
  request.onsuccess = () => done(request.result);
  request.onerror = () => fail(request.error);
});`;

/** Copies the one tracked case so often that there are as many as wanted, each with days of its own. */
const FILL = `(async () => {
  ${OPEN}
  const base = await open('replydue');
  const write = base.transaction(['cases', 'rows'], 'readwrite');
  const one = (store) => new Promise((done) => { write.objectStore(store).getAll().onsuccess = ({ target }) => done(target.result[0]); });
  const [kept, row] = [await one('cases'), await one('rows')];
  const day = (i) => new Date(Date.now() + (i % 400 - 200) * 864e5).toISOString().slice(0, 10);
  for (let i = 1; i < ${CASES}; i += 1) {
    const url = row.url + '_' + i;
    write.objectStore('cases').put({ ...kept, url, thread: { ...kept.thread, url } });
    write.objectStore('rows').put({ ...row, url, title: row.title + ' ' + i, owed: i % 3 ? 1 : 0, nextOn: day(i * 7) });
  }
  await new Promise((done, fail) => { write.oncomplete = done; write.onabort = () => fail(write.error); });
  base.close();
})()`;

/** Reads so many rows by the index of the list, from a page that does nothing else; resolves with the page's own clock. */
function bareRead(rows: number): string {
  return `(async () => {
  ${OPEN}
  const base = await open('replydue');
  const store = base.transaction('rows').objectStore('rows');
  const index = store.index('[place+owed+nextOn+updatedAt]');
  await new Promise((done) => { index.getAll(IDBKeyRange.bound(['desk', 1], ['desk', 2]), ${rows}).onsuccess = done; });
  base.close();
  return performance.now();
})()`;
}

const WATCH_ROWS = `new MutationObserver((_, watcher) => {
  if (!document.querySelector('[data-case]')) return;
  watcher.disconnect();
  globalThis.firstRows = performance.now();
}).observe(document, { childList: true, subtree: true });`;

async function trackOne(launched: Launched, keeper: Page): Promise<void> {
  const page = await launched.browser.newPage();
  await page.goto(`${ORIGIN}/request/pothole_damage_claims`);
  const hand = handOnPortal(page, keeper);
  await hand.press('button', /^Track$/);
  await hand.find('button', /^Stop tracking$/);
  await page.close();
}

/** Milliseconds from the start of the popup's page until it has rows, and how many it has. */
async function openPopup(launched: Launched): Promise<{ readonly time: number; readonly rows: number }> {
  const page = await launched.browser.newPage();
  await page.evaluateOnNewDocument(WATCH_ROWS);
  await page.goto(`${launched.origin}/popup.html`);
  await page.waitForSelector('[data-case]');
  const time = (await page.evaluate('globalThis.firstRows')) as number;
  const rows = (await page.$$('[data-case]')).length;
  await page.close();
  return { time, rows };
}

/** Milliseconds from the start of an empty page until it has read as many rows. */
async function openBare(launched: Launched, rows: number): Promise<number> {
  const page = await launched.browser.newPage();
  await page.evaluateOnNewDocument(`globalThis.bare = ${bareRead(rows)};`);
  await page.goto(`${launched.origin}/manifest.json`);
  const time = (await page.evaluate('globalThis.bare')) as number;
  await page.close();
  return time;
}

/** How long the popup takes to show its first rows among ten thousand cases. */
export async function measurePopup(launched: Launched): Promise<readonly Figure[]> {
  const keeper = await openKeeper(launched);
  await trackOne(launched, keeper);
  await keeper.evaluate(FILL);
  const { rows } = await openPopup(launched);
  const popups: number[] = [];
  const bares: number[] = [];
  for (let i = 0; i < ROUNDS; i += 1) {
    bares.push(await openBare(launched, rows));
    popups.push((await openPopup(launched)).time);
  }
  return [
    {
      what: `popup's first ${rows} rows of ${CASES} cases, from the start of its page`,
      value: median(popups),
      unit: 'ms',
      baseline: { what: 'an empty page that reads the same rows by their index', value: median(bares) },
      most: { value: null, ratio: 2 },
    },
  ];
}

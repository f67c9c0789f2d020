import type { Page } from 'puppeteer-core';
import { OPEN } from '../browsers/database.ts';
import type { Launched } from '../browsers/launch.ts';
import { survey } from './compare.ts';
import type { Figure } from './figure.ts';

const SECONDS = 1000;

/** Has the page note how long each of its tasks was that kept it waiting. */
const WATCH_TASKS = `globalThis.tasks = [];
new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ startTime, duration }) => ({ startTime, duration }))))
  .observe({ type: 'longtask', buffered: true });`;

/** Milliseconds since the page began, as soon as something is there. */
const UNTIL = `(async (isThere) => {
  while (!isThere()) await new Promise((rest) => setTimeout(rest, 10));
  return performance.now();
})`;

const IS_LOOKING = `(document.querySelector('.compare > [role=status]')?.textContent ?? '').includes('Looking')`;
const IS_FOUND = `() => document.querySelector('.compare > [role=status]') !== null && !${IS_LOOKING}`;
const HAS_TABLE = `() => document.querySelector('.compare table') !== null`;

/** Changes the digests that are kept, one after the other. */
const CHANGE = `(async (all, change) => {
  const base = await ${OPEN};
  const write = base.transaction('digests', 'readwrite');
  for (const one of all) change(write.objectStore('digests'), one);
  await new Promise((done, fail) => { write.oncomplete = done; write.onabort = () => fail(write.error); });
  base.close();
})`;
const PUT = '(digests, one) => digests.put(one)';
const TAKE_AWAY = '(digests, one) => digests.delete(one.url)';

async function open(launched: Launched, query: string): Promise<Page> {
  const page = await launched.browser.newPage();
  await page.evaluateOnNewDocument(WATCH_TASKS);
  await page.goto(`${launched.origin}/casebook.html#compare${query}`);
  return page;
}

/** The longest task of a page between two moments of its own time; nought where none took fifty milliseconds. */
async function longestTask(page: Page, from: number, until: number): Promise<number> {
  const tasks = (await page.evaluate('tasks')) as readonly { startTime: number; duration: number }[];
  return Math.max(
    0,
    ...tasks.filter(({ startTime }) => startTime > from && startTime < until).map((one) => one.duration),
  );
}

/** Looks for what asks the same among all that there is, and lays the cases of a survey side by side that the user chose. */
export async function measureComparing(launched: Launched, keeper: Page): Promise<readonly Figure[]> {
  const page = await open(launched, '');
  const began = (await page.evaluate(`${UNTIL}(() => ${IS_LOOKING})`)) as number;
  const found = (await page.evaluate(`${UNTIL}(${IS_FOUND})`)) as number;
  const longest = await longestTask(page, began, found);
  await page.close();
  const digests = survey();
  await keeper.evaluate(`${CHANGE}(${JSON.stringify(digests)}, ${PUT})`);
  const chosen = await open(launched, `?${digests.map(({ url }) => `case=${encodeURIComponent(url)}`).join('&')}`);
  const asked = (await chosen.evaluate(`${UNTIL}(() => ${IS_LOOKING})`)) as number;
  const laid = (await chosen.evaluate(`${UNTIL}(${HAS_TABLE})`)) as number;
  await chosen.close();
  await keeper.evaluate(`${CHANGE}(${JSON.stringify(digests.map(({ url }) => ({ url })))}, ${TAKE_AWAY})`);
  const most = (value: number) => ({ value, ratio: null });
  return [
    {
      what: 'what asks the same found among all cases',
      value: found - began,
      unit: 'ms',
      baseline: null,
      most: most(4 * SECONDS),
    },
    {
      what: 'longest that the page was kept waiting by it',
      value: longest,
      unit: 'ms',
      baseline: null,
      most: most(50),
    },
    {
      what: '300 chosen cases of 25 questions laid side by side',
      value: laid - asked,
      unit: 'ms',
      baseline: null,
      most: most(SECONDS),
    },
  ];
}

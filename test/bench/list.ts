import type { CDPSession, Page } from 'puppeteer-core';
import type { Launched } from '../browsers/launch.ts';
import { type Figure, median } from './figure.ts';
import { measureScrolling } from './scrolling.ts';

const ROUNDS = 7;
const SEARCH = 'pothole damage ask';

const WATCH_ROWS = `new MutationObserver((_, watcher) => {
  if (!document.querySelector('[data-case]')) return;
  watcher.disconnect();
  requestAnimationFrame(() => { globalThis.firstRows = performance.now(); });
}).observe(document, { childList: true, subtree: true });`;

/** Everything is read when a search no longer says that it is still reading. */
const IS_READ = `(() => { const said = document.querySelector('.list [role="status"]')?.textContent ?? ''; return said !== '' && !said.includes('eading'); })()`;

/** Milliseconds from a change in the page until the frame that shows it. */
const AFTER = `const after = (change) => new Promise((done) => {
  requestAnimationFrame(() => {
    const start = performance.now();
    change();
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
  });
});`;

/** How long each key takes, typed into the search one after the other. */
const TYPE = `(async (text) => {
  ${AFTER}
  const field = document.querySelector('[type="search"]');
  const type = (words) => after(() => {
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  const times = [];
  for (let end = 1; end <= text.length; end += 1) times.push(await type(text.slice(0, end)));
  await type('');
  return times;
})`;

/** How long each filter takes, pressed and let go. */
const FILTER = `(async () => {
  ${AFTER}
  const times = [];
  const names = [...document.querySelectorAll('.chip')].map(({ firstChild }) => firstChild.textContent);
  for (const name of names) {
    const find = () => [...document.querySelectorAll('.chip')].find(({ firstChild }) => firstChild.textContent === name);
    times.push(await after(() => find().click()));
    await new Promise((rest) => setTimeout(rest, 50));
    times.push(await after(() => find().click()));
    await new Promise((rest) => setTimeout(rest, 50));
  }
  return times;
})()`;

const SORT = `(async () => {
  ${AFTER}
  const times = [];
  for (const head of document.querySelectorAll('.head button')) {
    times.push(await after(() => head.click()));
    await new Promise((rest) => setTimeout(rest, 50));
  }
  return times;
})()`;

async function firstView(launched: Launched): Promise<number> {
  const page = await launched.browser.newPage();
  await page.evaluateOnNewDocument(WATCH_ROWS);
  await page.goto(`${launched.origin}/casebook.html`);
  await page.waitForFunction('globalThis.firstRows');
  const time = (await page.evaluate('globalThis.firstRows')) as number;
  await page.close();
  return time;
}

/** The heap of a page once all that nobody needs is thrown away. */
async function heldBy(page: Page): Promise<number> {
  const devtools: CDPSession = await page.createCDPSession();
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return usedSize;
}

/**
 * The largest heap of a page, looked at over and over while something is done. All pages of an extension share one heap: what filling
 * the store has left in it is thrown away before.
 */
async function peakOf(page: Page, origin: string | null, work: () => Promise<unknown>): Promise<number> {
  await page.goto(`${origin}/manifest.json`);
  const devtools: CDPSession = await page.createCDPSession();
  await devtools.send('HeapProfiler.collectGarbage');
  let peak = 0;
  let isDone = false;
  const watch = async () => {
    while (!isDone) {
      const { usedSize } = await devtools.send('Runtime.getHeapUsage');
      peak = Math.max(peak, usedSize);
      await new Promise((later) => setTimeout(later, 50));
    }
  };
  const watching = watch();
  try {
    await work();
  } finally {
    isDone = true;
    await watching;
  }
  return peak;
}

function figure(what: string, value: number, most: number | null, unit: Figure['unit'] = 'ms'): Figure {
  return { what, value, unit, baseline: null, most: { value: most, ratio: null } };
}

/** How fast the list of cases comes, scrolls, searches, filters and sorts, and what memory it takes. */
export async function measureList(launched: Launched): Promise<readonly Figure[]> {
  const views: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) views.push(await firstView(launched));
  const page = await launched.browser.newPage();
  const numbers = async (script: string) => (await page.evaluate(script)) as readonly number[];
  const seen: Record<'keys' | 'filters' | 'sorts', readonly number[]> = { keys: [], filters: [], sorts: [] };
  let scrolled: readonly Figure[] = [];
  let read = 0;
  let held = 0;
  const peak = await peakOf(page, launched.origin, async () => {
    await page.goto(`${launched.origin}/casebook.html#cases?q=pothole`);
    await page.waitForFunction(IS_READ, { timeout: 60_000 });
    read = (await page.evaluate('performance.now()')) as number;
    await numbers(`${TYPE}('x')`);
    scrolled = await measureScrolling(page);
    seen.keys = await numbers(`${TYPE}(${JSON.stringify(SEARCH)})`);
    seen.filters = await numbers(FILTER);
    seen.sorts = await numbers(SORT);
    held = await heldBy(page);
  });
  await page.close();
  const worst = (times: readonly number[]) => Math.max(...times);
  return [
    figure('list: first view, from the start of its page', median(views), 300),
    figure('list: all read and searchable, from the start of its page', read, null),
    ...scrolled,
    figure('list: search, the slowest key', worst(seen.keys), 50),
    figure('list: filter, the slowest', worst(seen.filters), 50),
    figure('list: sort, the slowest column', worst(seen.sorts), null),
    figure('list: what its page holds in memory', held, 300e6, 'bytes'),
    figure('list: largest heap of its page, with what is thrown away later', peak, 300e6, 'bytes'),
  ];
}

import type { Page } from 'puppeteer-core';
import { WIPE } from '../browsers/database.ts';
import type { Launched } from '../browsers/launch.ts';
import type { Figure } from './figure.ts';

const SECONDS = 1000;

/** Keeps what the page would download, and how much memory its script took at most. */
const CATCH = `(() => {
  globalThis.caught = [];
  globalThis.peak = 0;
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => { caught.push(blob); return make.call(URL, blob); };
  setInterval(() => { peak = Math.max(peak, performance.memory.usedJSHeapSize); }, 50);
})()`;

/** Presses a button, and says how long it took until the page says something. */
const PRESS = `(async (label, words) => {
  const start = performance.now();
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label).click();
  while (!document.body.innerText.includes(words)) await new Promise((rest) => setTimeout(rest, 20));
  return performance.now() - start;
})`;

/** Chooses what was caught as the file to import, and says how long it took until the page shows what it will do. */
const CHOOSE = `(async () => {
  const start = performance.now();
  const files = new DataTransfer();
  files.items.add(new File([caught[0]], 'backup.json'));
  const input = document.querySelector('input[type=file]');
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  while (!document.querySelector('.plan')) await new Promise((rest) => setTimeout(rest, 20));
  return performance.now() - start;
})()`;

const REPLACE = `(async () => {
  document.querySelectorAll('.plan input[type=radio]')[1].click();
  await new Promise((rest) => setTimeout(rest, 100));
  document.querySelector('.plan input[type=checkbox]').click();
  await new Promise((rest) => setTimeout(rest, 100));
})()`;

/** Throws away what the work before has left: a user does one thing at a time, and what is garbage is not held. Gives what is held, in bytes. */
async function tidy(page: Page): Promise<number> {
  const devtools = await page.createCDPSession();
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return usedSize;
}

/**
 * Writes a backup of all that is there, puts it in the place of the same, and then into an empty casebook: afterwards every row is to
 * be judged anew.
 */
export async function measureTransfer(launched: Launched): Promise<readonly Figure[]> {
  const page = await launched.browser.newPage();
  await page.goto(`${launched.origin}/casebook.html#transfer`);
  await page.waitForSelector('.transfer select');
  await page.evaluate(CATCH);
  const saved = (await page.evaluate(`${PRESS}('Save a backup', 'Keep ')`)) as number;
  await tidy(page);
  const [files, size] = (await page.evaluate('[caught.length, caught[0].size]')) as [number, number];
  const read = (await page.evaluate(CHOOSE)) as number;
  await tidy(page);
  await page.evaluate(REPLACE);
  const imported = (await page.evaluate(`${PRESS}('Import', 'Imported.')`)) as number;
  await page.evaluate(WIPE);
  await tidy(page);
  const readAgain = (await page.evaluate(CHOOSE)) as number;
  await tidy(page);
  const brought = (await page.evaluate(`${PRESS}('Import', 'Imported.')`)) as number;
  const peak = (await page.evaluate('peak')) as number;
  const held = await tidy(page);
  await page.close();
  const figure = (what: string, value: number, unit: Figure['unit'], most: number): Figure => ({
    what,
    value,
    unit,
    baseline: null,
    most: { value: most, ratio: null },
  });
  return [
    figure(`a backup written (${files} file, ${Math.round(size / 1e6)} MB)`, saved, 'ms', 5 * SECONDS),
    figure('it is read, and what it will do is shown', read, 'ms', 20 * SECONDS),
    figure('it is imported in place of what was there, which is the same', imported, 'ms', 20 * SECONDS),
    figure('both together', read + imported, 'ms', 20 * SECONDS),
    figure('it is imported into an empty casebook', brought, 'ms', 20 * SECONDS),
    figure('with its reading', readAgain + brought, 'ms', 20 * SECONDS),
    figure('memory of the script at most, with what is thrown away later', peak, 'bytes', 300_000_000),
    figure('memory of the script when it is done', held, 'bytes', 300_000_000),
  ];
}

import type { Page } from 'puppeteer-core';
import type { Launched } from '../browsers/launch.ts';
import { ORIGIN } from '../demo/pages/layout.ts';
import { type Figure, median } from './figure.ts';
import { longThreadPath } from './long-thread.ts';
import { scriptTime } from './script-time.ts';

const ROUNDS = 5;

/** One pass over the text nodes of all messages, the first in its page. */
const ONE_PASS = `setTimeout(function onePass() {
  let length = 0;
  for (const message of document.querySelectorAll('.correspondence_text')) {
    const walker = document.createTreeWalker(message, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) length += walker.currentNode.nodeValue.length;
  }
  document.documentElement.dataset.length = length;
})`;

interface Round {
  readonly script: number;
  readonly pass: number;
}

/** Looks seldom, because looking is measured too. */
async function painted(page: Page, count: number): Promise<void> {
  for (let looks = 0; looks < 60; looks += 1) {
    await new Promise((later) => setTimeout(later, 500));
    if ((await page.$$('replydue-note')).length === count) return;
  }
  throw new Error(`After half a minute the ${count} messages of ${page.url()} have no notes.`);
}

async function openThread({ browser, origin }: Launched, count: number): Promise<Round> {
  const page = await browser.newPage();
  await page.goto(ORIGIN);
  const script = await scriptTime(page, `${origin}/content-scripts/`, async () => {
    await page.goto(ORIGIN + longThreadPath(count));
    await painted(page, count);
  });
  const pass = await scriptTime(page, 'onePass', async () => {
    await page.evaluate(ONE_PASS);
    await page.waitForSelector('html[data-length]');
  });
  await page.close();
  return { script, pass };
}

async function measure(launched: Launched, count: number): Promise<Round> {
  const rounds: Round[] = [];
  for (let i = 0; i < ROUNDS; i += 1) rounds.push(await openThread(launched, count));
  return { script: median(rounds.map(({ script }) => script)), pass: median(rounds.map(({ pass }) => pass)) };
}

/** What reading and painting threads costs a page, in time of the processor, and how that grows. */
export async function measurePainting(launched: Launched): Promise<readonly Figure[]> {
  const short = await measure(launched, 20);
  const long = await measure(launched, 500);
  const middle = await measure(launched, 250);
  const what = (count: number) => `script of reading and painting ${count} messages`;
  return [
    {
      what: what(20),
      value: short.script,
      unit: 'ms',
      baseline: { what: 'one pass over their text nodes', value: short.pass },
      most: { value: 16, ratio: 3 },
    },
    {
      what: what(500),
      value: long.script,
      unit: 'ms',
      baseline: { what: 'one pass over their text nodes', value: long.pass },
      most: { value: 200, ratio: null },
    },
    {
      what: what(500),
      value: long.script,
      unit: 'ms',
      baseline: { what: 'twice that of 250', value: 2 * middle.script },
      most: { value: null, ratio: 1.3 },
    },
  ];
}

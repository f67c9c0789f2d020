import { handOnPortal, openKeeper } from '../browsers/hand.ts';
import type { Launched } from '../browsers/launch.ts';
import { ORIGIN } from '../demo/pages/layout.ts';
import { type Figure, median } from './figure.ts';
import { longThreadPath } from './long-thread.ts';
import { scriptTime } from './script-time.ts';

const ROUNDS = 7;

/** Milliseconds of one pass over the text nodes of all messages, the first in its page. */
const ONE_PASS = `(() => {
  const start = performance.now();
  let length = 0;
  for (const message of document.querySelectorAll('.correspondence_text')) {
    const walker = document.createTreeWalker(message, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) length += walker.currentNode.nodeValue.length;
  }
  return length && performance.now() - start;
})()`;

interface Round {
  readonly script: number;
  readonly pass: number;
}

async function openThread(launched: Launched, count: number): Promise<Round> {
  const keeper = await openKeeper(launched);
  const page = await launched.browser.newPage();
  await page.goto(ORIGIN);
  const devtools = await page.createCDPSession();
  const hand = handOnPortal(page, keeper);
  const script = await scriptTime(devtools, `${launched.origin}/content-scripts/`, async () => {
    await page.goto(ORIGIN + longThreadPath(count));
    await hand.find('button', /^Draft internal review$/, 30_000);
  });
  await page.reload();
  const pass = (await page.evaluate(ONE_PASS)) as number;
  await page.close();
  await keeper.close();
  return { script, pass };
}

async function measure(launched: Launched, count: number): Promise<Round> {
  const rounds: Round[] = [];
  for (let i = 0; i < ROUNDS; i += 1) rounds.push(await openThread(launched, count));
  return { script: median(rounds.map(({ script }) => script)), pass: median(rounds.map(({ pass }) => pass)) };
}

/** What reading and painting threads costs a page, and how that grows. */
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

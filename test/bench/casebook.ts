/**
 * `npm run bench:casebook`: ten thousand cases of twelve messages in a real Chromium with the built extension. Prints each figure
 * with its limit; exits 1 when one is over it. A part of the casebook adds its figures as a file here and a line in `measures`.
 */
import 'temporal-polyfill/global';
import type { Page } from 'puppeteer-core';
import { getBrowser, howToGet } from '../browsers/get.ts';
import type { Launched } from '../browsers/launch.ts';
import { launch, quit } from '../browsers/launch.ts';
import { startDemo } from '../demo/server.ts';
import { measureComparing } from './comparing.ts';
import { type Figure, isWithin, lineOf } from './figure.ts';
import { fillStore } from './fill-store.ts';
import { measureList } from './list.ts';
import { measureTransfer } from './transfer.ts';

const CASES = 10_000;
const SIZES = { messages: 12, questions: 6 } as const;

/** What is measured on the filled store, one after the other. Each leaves the store as it found it. */
const measures: readonly ((launched: Launched, keeper: Page) => Promise<readonly Figure[]>)[] = [
  measureList,
  measureComparing,
  measureTransfer,
];

async function measure(): Promise<readonly Figure[]> {
  const found = await getBrowser('chromium');
  if (!found) throw new Error(howToGet('chromium'));
  const demo = await startDemo();
  const launched = await launch(found, { proxy: demo.proxy, headless: true });
  try {
    const keeper = await fillStore(launched, CASES, SIZES);
    const figures: Figure[] = [];
    for (const each of measures) figures.push(...(await each(launched, keeper)));
    return figures;
  } finally {
    await quit(launched);
    await demo.close();
  }
}

const figures = await measure();
for (const figure of figures) console.log(lineOf(figure));
process.exit(figures.every(isWithin) ? 0 : 1);

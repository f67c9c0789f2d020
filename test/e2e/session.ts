import type { Page } from 'puppeteer-core';
import type { Family } from '../browsers/find.ts';
import { getBrowser, howToGet } from '../browsers/get.ts';
import { type Hand, handOnPortal, openKeeper } from '../browsers/hand.ts';
import { type Launched, launch, quit } from '../browsers/launch.ts';
import { ORIGIN } from '../demo/pages/layout.ts';
import { type Demo, startDemo } from '../demo/server.ts';

/** A browser with the extension, the portal, and a page of it in hand. */
export interface Session {
  readonly launched: Launched;
  readonly demo: Demo;
  /** A page of the extension that does nothing by itself. */
  readonly keeper: Page;
  readonly page: Page;
  readonly hand: Hand;
  /** Evaluates an expression in the extension's own world; `api` is its `browser` or `chrome`. */
  ask<T>(expression: string): Promise<T>;
  /** Opens a page of the portal in front. */
  open(path: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts everything for one family of browsers. */
export async function openSession(family: Family, args: readonly string[] = []): Promise<Session> {
  const found = await getBrowser(family);
  if (!found) throw new Error(howToGet(family));
  const demo = await startDemo();
  const launched = await launch(found, { proxy: demo.proxy, headless: true, args });
  const keeper = await openKeeper(launched);
  const page = await launched.browser.newPage();
  return {
    launched,
    demo,
    keeper,
    page,
    hand: handOnPortal(page, keeper),
    ask: async (expression) =>
      (await keeper.evaluate(
        `(async () => { const api = globalThis.browser ?? chrome; return (${expression}); })()`,
      )) as never,
    open: async (path) => {
      await page.bringToFront();
      await page.goto(ORIGIN + path);
    },
    close: async () => {
      await quit(launched);
      await demo.close();
    },
  };
}

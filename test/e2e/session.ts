import type { Page } from 'puppeteer-core';
import type { Family } from '../browsers/find.ts';
import { getBrowser, howToGet } from '../browsers/get.ts';
import { eventually, type Hand, handOnPortal, openKeeper } from '../browsers/hand.ts';
import { type Launched, launch, type Profile, quit } from '../browsers/launch.ts';
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
  /**
   * Waits until a press has led the page to another path of the portal, and a piece of it is there. The piece alone says too little:
   * Firefox tells the address of a page only when all of it has come.
   */
  arrive(path: string, selector: string): Promise<void>;
  close(): Promise<void>;
}

/** How a session is started. */
interface Start {
  readonly args?: readonly string[];
  /** Folder of another build than the usual one. */
  readonly built?: string;
  /** Where the browser keeps what lasts. */
  readonly profile?: Profile;
  /** A portal that runs already, and goes on when the session is closed. */
  readonly demo?: Demo;
}

const ARRIVE_MS = 15_000;

/** Starts everything for one family of browsers. */
export async function openSession(family: Family, start: Start = {}): Promise<Session> {
  const found = await getBrowser(family);
  if (!found) throw new Error(howToGet(family));
  const demo = start.demo ?? (await startDemo());
  const { demo: _, ...wishes } = start;
  const launched = await launch(found, { proxy: demo.proxy, headless: true, ...wishes });
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
    arrive: async (path, selector) => {
      const there = await eventually(async () => page.url() === ORIGIN + path, ARRIVE_MS);
      if (!there) throw new Error(`The page is still at ${page.url()} and not at ${ORIGIN + path}.`);
      await page.waitForSelector(selector, { timeout: ARRIVE_MS });
    },
    close: async () => {
      await quit(launched);
      if (!start.demo) await demo.close();
    },
  };
}

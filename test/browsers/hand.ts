import type { Page } from 'puppeteer-core';
import type { Launched } from './launch.ts';
import { type Look, lookInPage, type Piece, type Wanted } from './look-in-page.ts';

/** A page with ReplyDue in it, and the means to look at it and to use it as a person does. */
export interface Hand {
  readonly page: Page;
  look(): Promise<Look>;
  /** Waits for a piece and brings it into view. Throws in words when it does not come. */
  find(role: string, name: RegExp, within?: number): Promise<Piece>;
  has(role: string, name: RegExp): Promise<boolean>;
  /** Waits for a piece and clicks in its middle. */
  press(role: string, name: RegExp): Promise<void>;
  /** Chooses in a list of options by typing what the option is called, as one does at a keyboard. */
  choose(name: RegExp, option: string): Promise<void>;
  /** Adds text at the end of a box. */
  append(name: RegExp, text: string): Promise<void>;
  /** Puts the letter that is open into the portal's form; what it still lacks is left out. */
  putIntoForm(): Promise<void>;
}

/** As an expression. Some compilers wrap functions in calls of `__name`, which a page does not have. */
const SOURCE = `(wanted) => { const __name = (named) => named; return (${lookInPage.toString()})(wanted); }`;

const POLL_MS = 50;

/** Waits until `look` gives something, at most `within` ms; then null. */
export async function eventually<T>(
  look: () => Promise<T | null | undefined | false>,
  within = 5000,
): Promise<T | null> {
  for (const end = Date.now() + within; ; ) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > end) return null;
    await new Promise((later) => setTimeout(later, POLL_MS));
  }
}

/** A person presses what stands still: waits until a piece is found twice at the same place, at most two seconds. */
async function standStill(find: () => Promise<Piece>): Promise<Piece> {
  let before = await find();
  for (const end = Date.now() + 2000; Date.now() < end; ) {
    await new Promise((later) => setTimeout(later, POLL_MS));
    const now = await find();
    if (JSON.stringify(now.box) === JSON.stringify(before.box)) return now;
    before = now;
  }
  return before;
}

function handOn(page: Page, ask: (wanted: Wanted) => Promise<Look>): Hand {
  const look = () => ask({});
  const all = async (role: string, name: RegExp, show: boolean) =>
    (await ask({ role, name: name.source, show })).pieces;
  const find = async (role: string, name: RegExp, within?: number) => {
    const piece = await eventually(async () => (await all(role, name, true))[0], within);
    if (piece) return piece;
    const there = (await look()).pieces.map((each) => `${each.role} "${each.name.slice(0, 70)}"`);
    throw new Error(`No ${role} called ${name} on ${page.url()}. There are:\n  ${there.join('\n  ')}`);
  };
  const has = async (role: string, name: RegExp) => (await all(role, name, false)).length > 0;
  const press = async (role: string, name: RegExp) => {
    const { box } = await standStill(() => find(role, name));
    await page.mouse.click(box.x + Math.min(box.width / 2, 40), box.y + box.height / 2);
  };
  return {
    page,
    look,
    find,
    has,
    press,
    choose: async (name, option) => {
      await find('combobox', name);
      await ask({ role: 'combobox', name: name.source, focus: true });
      await page.keyboard.type(option);
    },
    append: async (name, text) => {
      await find('textbox', name);
      await ask({ role: 'textbox', name: name.source, show: true, focus: true });
      await page.keyboard.down('Control');
      await page.keyboard.press('End');
      await page.keyboard.up('Control');
      await page.keyboard.type(text);
    },
    putIntoForm: async () => {
      await find('button', /^Put it into the portal's form$/);
      if (await has('button', /^Leave out$/)) await press('button', /^Leave out$/);
      await eventually(async () => !(await has('button', /^Leave out$/)));
      await press('button', /^Put it into the portal's form$/);
    },
  };
}

/** Takes hold of a page of the extension itself. */
export function handOnOurs(page: Page): Hand {
  return handOn(page, (wanted) => page.evaluate(`(${SOURCE})(${JSON.stringify(wanted)})`) as Promise<Look>);
}

/** Takes hold of a portal's page, through the extension's own world in it. `keeper` is any page of the extension. */
export function handOnPortal(page: Page, keeper: Page): Hand {
  return handOn(page, async (wanted) => {
    const script = `(async () => {
      const api = globalThis.browser ?? chrome;
      const tabs = await api.tabs.query({ url: 'https://www.whatdotheyknow.com/*' });
      const tab = tabs.findLast(({ url }) => url === ${JSON.stringify(page.url())}) ?? tabs.at(-1);
      const [done] = await api.scripting.executeScript({ target: { tabId: tab.id }, func: ${SOURCE}, args: [${JSON.stringify(wanted)}] });
      return done.result ?? { pieces: [], hosts: [] };
    })()`;
    return (await keeper.evaluate(script)) as Look;
  });
}

/** Opens a page of the extension that shows nothing and does nothing: a place from which its own world can be asked. */
export async function openKeeper(launched: Launched): Promise<Page> {
  return openOurs(launched, '/manifest.json');
}

/** Opens a page of the extension in a tab. Firefox never says that such a page has loaded, so its body is waited for. */
export async function openOurs({ browser, family, origin }: Launched, path: string): Promise<Page> {
  const page = await browser.newPage();
  if (family === 'chromium') await page.goto(`${origin}${path}`);
  else await page.goto(`${origin}${path}`, { waitUntil: [] });
  await page.waitForSelector('body');
  return page;
}

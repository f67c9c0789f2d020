import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Family } from '../browsers/find.ts';
import { eventually, openOurs } from '../browsers/hand.ts';
import { ORIGIN } from '../demo/pages/layout.ts';
import { openSession, type Session } from './session.ts';

const families: readonly Family[] = ['chromium', 'firefox'];

const THREAD = '/request/complaints_numbers_software_cost';

describe.each(families)('a thread that is tracked from the popup in %s', (family) => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession(family);
  });
  afterAll(() => session?.close());

  /** The popup's page behind the thread's tab: it looks at the tab in front when it begins, as the real one does. */
  async function openBehind(): Promise<Page> {
    const popup = await openOurs(session.launched, '/popup.html');
    await session.page.bringToFront();
    await popup.evaluate(() => location.reload()).catch(() => undefined);
    await popup.waitForSelector(`[data-current="${ORIGIN + THREAD}"]`, { timeout: 15_000 });
    return popup;
  }

  const pressTrack = (popup: Page) =>
    popup.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('[data-current] button')];
      buttons.find(({ textContent }) => textContent === 'Track')?.click();
    });

  test("is called tracked by the open page's banner, which was not loaded again", async () => {
    await session.open(THREAD);
    await session.hand.find('button', /^Track$/, 15_000);
    await session.page.evaluate(() => {
      document.documentElement.dataset['stayed'] = 'yes';
    });
    const popup = await openBehind();
    await pressTrack(popup);
    await popup.waitForSelector(`[data-case="${ORIGIN + THREAD}"]`, { timeout: 15_000 });
    await session.hand.find('button', /^Stop tracking$/);
    expect(await session.hand.has('button', /^Track$/)).toBe(false);
    expect(await session.page.evaluate(() => document.documentElement.dataset['stayed'])).toBe('yes');
    await popup.close();
  });

  test('what is open in the page stays open, and what is said in the popup is what the banner says', async () => {
    await session.hand.press('button', /^Stop tracking$/);
    await session.hand.find('button', /^Cancel$/);
    await session.hand.press('button', /^Stop tracking$/);
    await session.hand.find('button', /^Track$/);
    await session.hand.press('button', /^Questions/);
    await session.hand.find('listitem', /^Q1 /);
    const popup = await openBehind();
    await pressTrack(popup);
    await popup.waitForSelector(`[data-case="${ORIGIN + THREAD}"]`, { timeout: 15_000 });
    await session.hand.find('button', /^Stop tracking$/);
    expect(await session.hand.has('listitem', /^Q1 /)).toBe(true);
    const banner = await eventually(
      async () =>
        (await session.hand.look()).pieces.find(({ role, name }) => role === 'paragraph' && / of 9 /.test(name))?.name,
    );
    const row = await popup.$eval('[data-case] .authority', ({ textContent }) => textContent ?? '');
    expect(/\d+ of \d+/.exec(row)?.[0]).toBe(/\d+ of \d+/.exec(banner ?? '')?.[0]);
    await popup.close();
  });
});

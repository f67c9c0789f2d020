import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Family } from '../browsers/find.ts';
import { eventually, handOnOurs, handOnPortal, openOurs } from '../browsers/hand.ts';
import { ORIGIN } from '../demo/pages/layout.ts';
import { openSession, type Session } from './session.ts';

const families: readonly Family[] = ['chromium', 'firefox'];

const THREAD = '/request/complaints_numbers_software_cost';
const TITLE = 'Complaints: numbers, software and cost';
const OTHER = '/request/vacant_allotments';

describe.each(families)('the popup in %s', (family) => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession(family);
    await session.open('/profile/sign_in?as=maren_holloway&r=/');
  });
  afterAll(() => session?.close());

  async function openPopup(): Promise<Page> {
    const popup = await openOurs(session.launched, '/popup.html');
    await popup.bringToFront();
    return popup;
  }

  test('says in words that nothing is tracked yet', async () => {
    const popup = await openPopup();
    await eventually(async () => /track/i.test(await popup.evaluate(() => document.body.innerText)));
    expect(await popup.evaluate(() => document.body.innerText)).toMatch(/track/i);
    expect(await popup.$('[data-case]')).toBeNull();
    await popup.close();
  });

  test("opens a thread's letter editor from its row", async () => {
    await session.open(THREAD);
    await session.hand.press('button', /^Track$/);
    await session.hand.find('button', /^Stop tracking$/);
    await session.open(OTHER);
    const popup = await openPopup();
    const row = handOnOurs(popup);
    await row.press('button', /^Draft a letter: Complaints/);
    const opened = await eventually(async () =>
      (await session.launched.browser.pages()).find((page) => page.url().startsWith(ORIGIN + THREAD)),
    );
    if (!opened) throw new Error(`No tab with ${THREAD} was opened.`);
    const letter = await handOnPortal(opened, session.keeper).find('textbox', /letter/, 15_000);
    expect(letter.value).toContain('question 4');
    if (opened !== session.page) await opened.close();
    if (!popup.isClosed()) await popup.close();
  });

  test('finds a case by a word once there are ten', async () => {
    for (const { slug } of session.demo.portal.threads().filter(({ withdrawn }) => !withdrawn)) {
      await session.open(`/request/${slug}`);
      await session.hand.find('button', /^(Stop tracking|Track)$/, 15_000);
      if (await session.hand.has('button', /^Track$/)) await session.hand.press('button', /^Track$/);
      await session.hand.find('button', /^Stop tracking$/);
    }
    const popup = await openPopup();
    const found = await popup.waitForSelector('input[type="search"]', { timeout: 15_000 });
    await found?.type('culvert');
    const rows = await eventually(async () => {
      const addresses = await popup.$$eval('[data-case]', (all) => all.map((each) => each.getAttribute('data-case')));
      return addresses.length === 1 && addresses;
    });
    expect(rows).toEqual([`${ORIGIN}/request/surveys_of_culverts`]);
    await popup.close();
  });

  test('says that the database was deleted, and goes on with a new one', async () => {
    await session.ask(`new Promise((done, fail) => {
      const gone = indexedDB.deleteDatabase('replydue');
      gone.onsuccess = () => done(null);
      gone.onerror = () => fail(gone.error);
    })`);
    const popup = await openPopup();
    const said = () => popup.evaluate(() => document.body.innerText);
    expect(await eventually(async () => (await said()).includes('Nothing is tracked yet'))).toBe(true);
    await popup.close();
    const again = await openPopup();
    const hand = handOnOurs(again);
    await hand.press('button', /^I have read this$/);
    expect(await again.evaluate(() => document.body.innerText)).not.toContain('The database was deleted');
    await session.open(THREAD);
    await session.hand.press('button', /^Track$/);
    await session.hand.find('button', /^Stop tracking$/);
    await again.close();
  });
});

describe("the toolbar's own popup in chromium", () => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession('chromium');
  });
  afterAll(() => session?.close());

  async function openReal(): Promise<Page> {
    const { browser } = session.launched;
    const before = new Set(browser.targets());
    const worker = await (await browser.waitForTarget((each) => each.type() === 'service_worker')).worker();
    await worker?.evaluate('chrome.action.openPopup()');
    const target = await browser.waitForTarget((each) => !before.has(each) && each.url().endsWith('/popup.html'));
    return target.asPage();
  }

  test('shows the thread of the tab behind it, though it is not tracked', async () => {
    await session.open(THREAD);
    await session.hand.find('button', /^Track$/, 15_000);
    const popup = await openReal();
    await popup.waitForSelector(`[data-current="${ORIGIN + THREAD}"]`, { timeout: 15_000 });
    expect(await popup.evaluate(() => document.body.innerText)).toContain(TITLE);
    await popup.close();
  });

  test('tracks it from there', async () => {
    await session.page.bringToFront();
    const popup = await openReal();
    await handOnOurs(popup).press('button', /^Track$/);
    await popup.waitForSelector(`[data-case="${ORIGIN + THREAD}"]`, { timeout: 15_000 });
    await popup.close();
    await session.page.reload();
    await session.hand.find('button', /^Stop tracking$/, 15_000);
  });
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Family } from '../browsers/find.ts';
import { eventually, type Hand, handOnOurs, openOurs } from '../browsers/hand.ts';
import { makeProfile } from '../browsers/launch.ts';
import { ORIGIN } from '../demo/pages/layout.ts';
import { type Demo, startDemo } from '../demo/server.ts';
import { openSession, type Session } from './session.ts';

const families: readonly Family[] = ['chromium', 'firefox'];

const THREAD = '/request/complaints_numbers_software_cost';
const TITLE = 'Complaints: numbers, software and cost';
const MINE = ' Thank you for your trouble.';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const faults = `(() => { ${axeSource}; return axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' '))); })()`;

describe.each(families)('the casebook in %s', (family) => {
  let demo: Demo;
  let session: Session;
  let casebook: Page;
  let hand: Hand;
  const profile = makeProfile();
  beforeAll(async () => {
    demo = await startDemo();
    session = await openSession(family, { profile, demo });
    await session.open('/profile/sign_in?as=maren_holloway&r=/');
  });
  afterAll(async () => {
    await session?.close();
    await demo?.close();
  });

  async function openCasebook(hash = ''): Promise<void> {
    casebook = await openOurs(session.launched, `/casebook.html${hash}`);
    await casebook.bringToFront();
    hand = handOnOurs(casebook);
  }

  const words = () => casebook.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
  const text = async () => (await hand.find('textbox', /^The letter/, 15_000)).value ?? '';
  const draft = () => hand.press('button', /^Draft internal review$/);

  test('says in words that nothing is tracked yet', async () => {
    await openCasebook();
    expect(await eventually(async () => /Nothing is tracked yet/.test(await words()))).toBe(true);
    expect(await casebook.evaluate(faults)).toEqual([]);
    await casebook.close();
  });

  test('is opened from the popup, in a tab', async () => {
    await session.open(THREAD);
    await session.hand.press('button', /^Track$/);
    await session.hand.find('button', /^Stop tracking$/);
    const popup = await openOurs(session.launched, '/popup.html');
    await popup.bringToFront();
    await handOnOurs(popup).press('link', /^Open the casebook$/);
    const shown = await eventually(async () =>
      (await session.ask<readonly string[]>('(await api.tabs.query({ active: true })).map(({ title }) => title)')).find(
        (title) => title === 'ReplyDue: casebook',
      ),
    );
    expect(shown, 'no tab with the casebook is in front').not.toBeNull();
    if (!popup.isClosed()) await popup.close();
  });

  test('lists the case, which opens with its clocks, its history and its letters', async () => {
    await openCasebook();
    await hand.press('link', /^Complaints: numbers/);
    await hand.find('heading', /^Letters$/, 15_000);
    expect(await casebook.evaluate(() => location.hash)).toBe(`#${ORIGIN}${THREAD}`);
    expect(await casebook.$eval('h2 a', (link) => [link.textContent, (link as HTMLAnchorElement).href])).toEqual([
      TITLE,
      ORIGIN + THREAD,
    ]);
    const seen = await words();
    expect(seen).toContain('Harrowmere District Council');
    expect(seen).toMatch(/You began to track it, with \d+ messages\./);
    expect(seen).toMatch(/Reply: .*due by/);
    expect(seen).toMatch(/Internal review fits best/);
    expect(await casebook.evaluate(faults)).toEqual([]);
  });

  test('drafts the letter without the page, and keeps what is typed', async () => {
    await draft();
    expect(await text()).toContain('question 4');
    await hand.append(/^The letter/, MINE);
    await hand.find('status', /^Saved\.$/, 10_000);
    expect(await casebook.evaluate(faults)).toEqual([]);
    await hand.press('button', /^Close$/);
    expect(await eventually(async () => /request for a review begun/.test(await words()))).toBe(true);
  });

  test('shows the words of an answer in the letter, and the timeline also as a table', async () => {
    await hand.press('button', /^Show in the page: 1,284$/);
    expect(await eventually(() => casebook.evaluate(() => document.activeElement?.matches('mark')))).toBe(true);
    expect(await casebook.$eval('mark', (mark) => mark.textContent)).toBe('1,284');
    await hand.press('button', /^As a table$/);
    expect(await eventually(async () => /Named day, passed/.test(await words()))).toBe(true);
    expect(await casebook.$$eval('.timeline a', (marks) => marks.length)).toBeGreaterThan(3);
    expect(await casebook.evaluate(faults)).toEqual([]);
  });

  test('keeps notes and a tag, and what is corrected without the page', async () => {
    await hand.append(/^Private notes/, 'Ask Ann.');
    await casebook.type('.tags input', 'lamps');
    await casebook.keyboard.press('Enter');
    expect(await eventually(async () => /You tagged it .lamps./.test(await words()), 15_000)).toBe(true);
    await hand.press('button', /^Correct: Q4$/);
    await hand.press('button', /^Refused$/);
    await hand.find('button', /^Undo: Q4$/, 15_000);
    await casebook.reload({ waitUntil: family === 'chromium' ? 'load' : [] });
    await hand.find('button', /^Undo: Q4$/, 15_000);
    expect(await casebook.$eval('.notes textarea', (box) => (box as HTMLTextAreaElement).value)).toBe('Ask Ann.');
    await hand.press('button', /^Undo: Q4$/);
    expect(await eventually(async () => !(await hand.has('button', /^Undo: Q4$/)), 15_000)).toBe(true);
  });

  test('is used on a narrow screen', async () => {
    await casebook.setViewport({ width: 380, height: 800 });
    await draft();
    await hand.find('textbox', /^The letter/, 15_000);
    expect(await casebook.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(380);
    expect(await casebook.evaluate(faults)).toEqual([]);
    await hand.press('button', /^Close$/);
    expect(await eventually(() => casebook.evaluate(() => document.activeElement?.matches('[data-letter]')))).toBe(
      true,
    );
    await hand.press('link', /^All cases$/);
    await hand.find('link', /^Complaints: numbers/);
    expect(await eventually(async () => !(await hand.has('heading', /^Letters$/)))).toBe(true);
    await casebook.setViewport({ width: 1280, height: 900 });
  });

  test.each(['today', 'compare', 'statistics', 'sites', 'transfer', 'cases'])(
    'shows %s on a screen of 380 pixels and on one of 3840, and nothing runs over its edge',
    async (part) => {
      for (const [width, height] of [
        [380, 800],
        [3840, 2160],
      ] as const) {
        await casebook.setViewport({ width, height });
        await casebook.evaluate((hash) => {
          location.hash = hash;
        }, part);
        await hand.find('link', /^Today$/, 15_000);
        const over = () => casebook.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(await eventually(async () => (await over()) <= 0)).toBe(true);
        expect(await casebook.evaluate(faults)).toEqual([]);
      }
      await casebook.setViewport({ width: 1280, height: 900 });
    },
  );

  test('says what is to be done today, and finds a case by the words of its questions', async () => {
    await hand.press('link', /^Today$/);
    await hand.find('heading', /^What is owed to you$/);
    expect(await casebook.evaluate(faults)).toEqual([]);
    await hand.press('link', /^Cases$/);
    await casebook.waitForSelector('[type="search"]', { timeout: 15_000 });
    await casebook.type('[type="search"]', 'software');
    expect(await eventually(async () => /Title: Complaints: numbers, software/.test(await words()))).toBe(true);
    expect(await casebook.evaluate(faults)).toEqual([]);
    await hand.press('link', /^Complaints: numbers/);
    await hand.find('heading', /^Letters$/, 15_000);
    await hand.press('link', /^Cases$/);
    const searched = () =>
      casebook.$$eval('.list [type="search"]', ([box]) => (box as HTMLInputElement | undefined)?.value);
    expect(await eventually(async () => (await searched()) === 'software'), 'the list is as it was left').toBe(true);
    await casebook.evaluate(() => {
      location.hash = '#cases';
    });
    await hand.find('link', /^Complaints: numbers/);
  });

  test.runIf(family === 'chromium')('is read in the dark', async () => {
    await casebook.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await hand.press('link', /^Complaints: numbers/);
    await draft();
    await hand.find('switch', /./, 15_000);
    expect(await casebook.evaluate(faults)).toEqual([]);
    await hand.press('button', /^Close$/);
  });

  test('after the browser was started anew the letter is there as it was left', async () => {
    await session.close();
    session = await openSession(family, { profile, demo });
    await session.open('/profile/sign_in?as=maren_holloway&r=/');
    await openCasebook(`#${ORIGIN}${THREAD}`);
    await draft();
    expect(await eventually(async () => (await text()).includes(MINE))).toBe(true);
  });

  test("it is put into the portal's form, which opens in a tab, and the editor closes", async () => {
    await hand.putIntoForm();
    const form = await eventually(
      async () =>
        (await session.launched.browser.pages()).find(
          (page) => page.url() === `${ORIGIN}${THREAD}/followups/new?internal_review=1`,
        ),
      15_000,
    );
    if (!form) throw new Error("No tab with the portal's form was opened.");
    await form.waitForSelector('#followup_form', { timeout: 15_000 });
    const filled = () =>
      form.$eval('#outgoing_message_body', (box) => (box as HTMLTextAreaElement).value.includes('Thank you for'));
    expect(await eventually(filled)).toBe(true);
    await casebook.bringToFront();
    expect(await eventually(async () => !(await hand.has('textbox', /^The letter/)))).toBe(true);
  });

  test('a request that is not tracked says so', async () => {
    await openCasebook(`#${ORIGIN}/request/vacant_allotments`);
    await hand.find('heading', /^This request is not tracked$/, 15_000);
  });
});

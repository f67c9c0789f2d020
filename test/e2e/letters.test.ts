import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OPEN } from '../browsers/database.ts';
import type { Family } from '../browsers/find.ts';
import { eventually, type Hand, handOnPortal, openOurs } from '../browsers/hand.ts';
import { makeProfile } from '../browsers/launch.ts';
import { londonToday, workingDays } from '../demo/days.ts';
import { ORIGIN } from '../demo/pages/layout.ts';
import { type Demo, startDemo } from '../demo/server.ts';
import { openSession, type Session } from './session.ts';

const families: readonly Family[] = ['chromium', 'firefox'];

const THREAD = '/request/complaints_numbers_software_cost';
const LATE = '/request/pothole_damage_claims';
const MINE = ' Thank you for your trouble.';

describe.each(families)('letters in %s', (family) => {
  let demo: Demo;
  let session: Session;
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

  async function restart(): Promise<void> {
    await session.close();
    session = await openSession(family, { profile, demo });
  }

  const text = async (hand: Hand = session.hand) => (await hand.find('textbox', /^The letter/, 15_000)).value ?? '';
  const hasText = (words: string) => eventually(async () => (await text()).includes(words));
  const close = () => session.hand.press('button', /^Close$/);

  async function openPopupOn(path: string): Promise<Page> {
    const popup = await openOurs(session.launched, '/popup.html');
    await session.page.bringToFront();
    await popup.evaluate(() => location.reload()).catch(() => undefined);
    await popup.waitForSelector(`[data-current="${ORIGIN + path}"]`, { timeout: 15_000 });
    return popup;
  }

  const pressDraft = (popup: Page) =>
    popup.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('[data-current] button')];
      buttons.find(({ textContent }) => /^Draft /.test(textContent ?? ''))?.click();
    });

  test('the banner, and the popup in the same words, say which letter comes next', async () => {
    await session.open(THREAD);
    await session.hand.find('button', /^Draft internal review$/, 15_000);
    const popup = await openPopupOn(THREAD);
    const labels = await popup.$$eval('[data-current] button', (found) => found.map((one) => one.textContent));
    expect(labels).toContain('Draft internal review');
    await popup.close();
  });

  test('the popup opens the letter in the page', async () => {
    const popup = await openPopupOn(THREAD);
    await pressDraft(popup);
    await session.page.bringToFront();
    expect(await text()).toContain('question 4');
    if (!popup.isClosed()) await popup.close();
    await close();
    expect(await eventually(async () => !(await session.hand.has('dialog', /./)))).toBe(true);
  });

  test('the page opens it too, a point is switched off, words are added, and the preview shows both', async () => {
    await session.hand.press('button', /^Track$/);
    await session.hand.find('button', /^Stop tracking$/);
    await session.hand.press('button', /^Draft internal review$/);
    const before = await text();
    const late = /Your response was due by/;
    expect(before).toMatch(late);
    await session.hand.press('switch', /working days? late/);
    expect(await eventually(async () => !late.test(await text()))).toBe(true);
    await session.hand.append(/^The letter/, MINE);
    const shown = await eventually(async () =>
      (await session.hand.look()).pieces.some(
        ({ host, role, name }) => host === 'replydue-editor' && role === 'paragraph' && name.endsWith(MINE.trim()),
      ),
    );
    expect(shown).toBe(true);
    expect(await eventually(() => session.hand.has('status', /^Saved\.$/))).toBe(true);
  });

  test('the panel is made wider with the keyboard, and is as wide the next time', async () => {
    const width = async () => (await session.hand.find('dialog', /./)).box.width;
    const before = await width();
    for (let presses = 0; presses < 40; presses += 1) {
      const [focused] = (await session.hand.look()).pieces.filter((piece) => piece.focused);
      if (focused?.role === 'separator') break;
      await session.page.keyboard.press(presses === 0 ? 'Escape' : 'Tab');
      if (presses === 0) await session.hand.press('button', /^Draft internal review$/);
    }
    await session.page.keyboard.press('ArrowLeft');
    await session.page.keyboard.press('ArrowLeft');
    expect(await eventually(async () => (await width()) === before + 80)).toBe(true);
    await close();
    await session.page.reload();
    await session.hand.press('button', /^Draft internal review$/);
    expect(await eventually(async () => (await width()) === before + 80)).toBe(true);
  });

  test('on a narrow window it is as wide as the window', async () => {
    await session.page.setViewport({ width: 400, height: 800 });
    const room = await session.page.evaluate(() => document.documentElement.clientWidth);
    expect(room).toBeLessThanOrEqual(400);
    expect((await session.hand.find('dialog', /./)).box).toMatchObject({ x: 0, width: room });
    expect(await session.hand.has('separator', /./)).toBe(false);
    await session.page.setViewport({ width: 1280, height: 900 });
  });

  test('after the browser was started anew the letter is there as it was left', async () => {
    await close();
    await restart();
    await session.open(`/profile/sign_in?as=maren_holloway&r=${THREAD}`);
    await session.hand.find('button', /^Stop tracking$/, 15_000);
    await session.hand.press('button', /^Draft internal review$/);
    expect(await hasText(MINE)).toBe(true);
    expect(await text()).not.toMatch(/Your response was due by/);
    expect((await session.hand.find('switch', /working days? late/)).checked).toBe(false);
  });

  test('two tabs: what the one saves, the other does not overwrite, and the user chooses', async () => {
    const other = await session.launched.browser.newPage();
    await other.goto(`${ORIGIN}${THREAD}?tab=2`);
    const second = handOnPortal(other, session.keeper);
    await second.press('button', /^Draft internal review$/);
    expect(await text(second)).toContain(MINE);
    await second.append(/^The letter/, ' From the second tab.');
    expect(await eventually(() => second.has('status', /^Saved\.$/))).toBe(true);
    await session.hand.append(/^The letter/, ' From the first tab.');
    await session.hand.find('alert', /^Two versions$/, 10_000);
    // A tab in the background may lose a press.
    await session.page.bringToFront();
    await session.hand.press('button', /^Take the other$/);
    expect(await hasText('From the second tab.')).toBe(true);
    expect(await text()).not.toContain('From the first tab.');
    await session.hand.press('button', /^Bring back the other version$/);
    expect(await hasText('From the first tab.')).toBe(true);
    await other.close();
    await session.page.bringToFront();
  });

  // Firefox waits in its dialog for somebody to close it.
  test.runIf(family === 'chromium')(
    'on paper the letter stands alone, and nothing of it stays in the page',
    async () => {
      if (await session.hand.has('button', /^Leave out$/)) await session.hand.press('button', /^Leave out$/);
      await eventually(async () => !(await session.hand.has('button', /^Leave out$/)));
      await session.hand.press('button', /^Print$/);
      await session.page.waitForSelector('replydue-print');
      await session.page.emulateMediaType('print');
      const shown = await session.page.evaluate(() => {
        const seen = [...document.body.children].filter((one) => one.getBoundingClientRect().height > 0);
        return seen.map(({ localName, textContent }) => `${localName}: ${textContent}`);
      });
      await session.page.emulateMediaType('screen');
      expect(shown).toHaveLength(1);
      expect(shown[0]).toMatch(
        /^replydue-print: Harrowmere District CouncilInternal review: .* From the first tab\.$/s,
      );
      await session.page.mouse.click(5, 5);
      expect(await eventually(async () => (await session.page.$('replydue-print')) === null)).toBe(true);
    },
  );

  /** Presses a button that leads to another page, and waits until that page is there. */
  const press = async (button: string) => {
    await Promise.all([session.page.waitForNavigation({ waitUntil: 'domcontentloaded' }), session.page.click(button)]);
  };

  test('it is put into the form for reviews, the portal accepts it, and sends it when its button is pressed', async () => {
    await session.hand.putIntoForm();
    await session.arrive(`${THREAD}/followups/new?internal_review=1`, '#followup_form');
    const filled = () =>
      session.page.$eval('#outgoing_message_body', (box) =>
        (box as HTMLTextAreaElement).value.includes('Thank you for'),
      );
    expect(await eventually(filled)).toBe(true);
    await press('#followup_form input[type="submit"]');
    await session.page.waitForSelector('#preview_form, #errorExplanation', { timeout: 15_000 });
    expect(await session.page.$('#errorExplanation')).toBeNull();
    expect(demo.seen.filter(({ method, path }) => method === 'POST' && path === `${THREAD}/followups`)).toEqual([]);
    await press('#preview_form input[name="submit"]');
    await session.page.waitForSelector('.correspondence', { timeout: 15_000 });
  });

  test('then the case knows that it was sent, and the review clock runs', async () => {
    await session.hand.find('note', /Request for an? (internal )?review|Review/i, 15_000);
    const { hosts } = await session.hand.look();
    expect(hosts.find(({ host }) => host === 'replydue-banner')?.text).toMatch(/review/i);
    const sent = await eventually(() =>
      session.ask<string | null>(`await ${OPEN}.then((base) => new Promise((done) => {
        const asked = base.transaction('cases').objectStore('cases').get(${JSON.stringify(ORIGIN + THREAD)});
        asked.onsuccess = () => {
          base.close();
          done(asked.result?.history.map(({ detail }) => detail).find((detail) => / sent on /.test(detail)) ?? null);
        };
      }))`),
    );
    expect(sent).toMatch(/review sent on \d{4}-\d\d-\d\d$/);
    const banner = await session.page.$eval('replydue-banner', (host) => ({ ...(host as HTMLElement).dataset }));
    expect(banner).toMatchObject({ state: 'running', due: workingDays(londonToday(), 20) });
  });

  test('and the letter is not offered as unsent', async () => {
    expect(await session.hand.has('button', /^Draft internal review$/)).toBe(false);
    if (!(await session.hand.has('button', /^Draft /))) return;
    await session.hand.press('button', /^Draft /);
    expect(await text()).not.toContain(MINE);
    await close();
  });

  test('another letter than the first is chosen, and goes into the form for messages', async () => {
    await session.open(LATE);
    await session.hand.press('button', /^Draft /);
    await session.hand.press('button', /^Another letter/);
    await session.hand.press('radio', /^Reminder/);
    expect(await eventually(() => session.hand.has('dialog', /^Draft reminder$/))).toBe(true);
    await session.hand.putIntoForm();
    await session.arrive(`${LATE}/followups/new`, '#followup_form');
    const filled = () =>
      session.page.$eval('#outgoing_message_body', (box) => (box as HTMLTextAreaElement).value.length > 200);
    expect(await eventually(filled)).toBe(true);
    await press('#followup_form input[type="submit"]');
    await session.page.waitForSelector('#preview_form, #errorExplanation', { timeout: 15_000 });
    expect(await session.page.$('#errorExplanation')).toBeNull();
  });

  test('how the user signs in the options stands in the next letter', async () => {
    const options = await openOurs(session.launched, '/options.html');
    await options.bringToFront();
    await options.waitForSelector('textarea');
    await options.type('textarea', 'Maren A. Holloway');
    await options.evaluate(() => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent === 'Save')?.click();
    });
    await eventually(() => options.evaluate(() => document.body.innerText.includes('Saved.')));
    await options.close();
    await session.page.bringToFront();
    await session.open('/request/vacant_allotments');
    await session.hand.find('button', /^(Track|Stop tracking)$/, 15_000);
    if (!(await session.hand.has('button', /^Draft /))) await session.open(LATE);
    await session.hand.press('button', /^Draft /);
    expect(await hasText('Maren A. Holloway')).toBe(true);
  });
});

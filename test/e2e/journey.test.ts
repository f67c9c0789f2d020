import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Family } from '../browsers/find.ts';
import { eventually, openOurs } from '../browsers/hand.ts';
import { ORIGIN } from '../demo/pages/layout.ts';
import { openSession, type Session } from './session.ts';

const families: readonly Family[] = ['chromium', 'firefox'];

const THREAD = '/request/complaints_numbers_software_cost';
const LATE_THREAD = '/request/pothole_damage_claims';
const FORM = `${THREAD}/followups/new?internal_review=1`;

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Services that browsers themselves look for when they start. */
const MAKERS = /(^|\.)(google|googleapis|gstatic|gvt1)\.com$|(^|\.)mozilla\.(com|net|org)$/;

describe.each(families)('the whole job in %s', (family) => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession(family);
  });
  afterAll(() => session?.close());

  async function signIn(): Promise<void> {
    await session.open('/profile/sign_in?as=maren_holloway&r=/');
  }

  async function sendsOf(path: string): Promise<number> {
    return session.demo.seen.filter((seen) => seen.method === 'POST' && seen.path === path).length;
  }

  async function openPopup() {
    const popup = await openOurs(session.launched, '/popup.html');
    await popup.bringToFront();
    return popup;
  }

  test('a banner, and a note for every message of every thread', async () => {
    for (const thread of session.demo.portal.threads().filter(({ withdrawn }) => !withdrawn)) {
      await session.open(`/request/${thread.slug}`);
      await session.hand.find('button', /^(Track|Stop tracking)$/, 15_000);
      const { hosts } = await session.hand.look();
      const wanted = thread.messages.map(
        ({ kind, id }) => `${{ sent: 'outgoing', received: 'incoming', comment: 'comment' }[kind]}-${id}`,
      );
      expect(
        hosts.filter(({ host }) => host === 'replydue-banner'),
        thread.slug,
      ).toHaveLength(1);
      expect(
        hosts.filter(({ host }) => host === 'replydue-note').map(({ message }) => message),
        thread.slug,
      ).toEqual(wanted);
      expect(
        hosts.filter(({ text }) => !text?.trim()),
        thread.slug,
      ).toEqual([]);
    }
  });

  test.each([
    '/',
    '/list/all',
    '/user/maren_holloway/requests',
    '/request/a_dispute_with_a_neighbour',
    '/request/none_such',
  ])('nothing on %s, which is no thread', async (path) => {
    await session.open(path);
    await new Promise((later) => setTimeout(later, 300));
    expect((await session.hand.look()).hosts).toEqual([]);
  });

  test('notes stay visible when their message is folded up', async () => {
    await session.open(LATE_THREAD);
    await session.hand.find('note', /Chaser/);
    await session.page.click('.js-collapsible-trigger-all');
    expect(await session.page.$$eval('.correspondence:not(.collapsed)', (open) => open.length)).toBe(0);
    const { pieces } = await session.hand.look();
    expect(pieces.filter(({ role }) => role === 'note').length).toBe(4);
  });

  test('a thread is tracked', async () => {
    await signIn();
    await session.open(LATE_THREAD);
    await session.hand.press('button', /^Track$/);
    await session.hand.find('button', /^Stop tracking$/);
    await session.open(THREAD);
    await session.hand.press('button', /^Track$/);
    await session.hand.find('button', /^Stop tracking$/);
  });

  test('what a message is can be corrected, and stays so when the page is opened again', async () => {
    await session.hand.press('button', /^Why\? Holding letter$/);
    await session.hand.choose(/This is not .Holding letter/, 'Response');
    await session.hand.find('button', /^Undo: This is not/);
    await session.page.reload();
    await session.hand.find('button', /^Stop tracking$/, 15_000);
    const note = (await session.hand.look()).hosts.find(({ message }) => message === 'incoming-92022');
    expect(note?.text).toContain('Response');
    expect(note?.text).toContain('Corrected by you');
  });

  test('the correction can be undone', async () => {
    await session.hand.press('button', /^Why\? Response$/);
    await session.hand.press('button', /^Undo: This is not/);
    await session.hand.find('button', /^Why\? Holding letter$/);
  });

  test('the badge counts what is overdue, and says so', async () => {
    const badge = await eventually(
      async () => (await session.ask<string>('await api.action.getBadgeText({})')) || null,
    );
    expect(badge).toBe('1');
    expect(await session.ask<string>('await api.action.getTitle({})')).toMatch(/1 .*overdue/i);
  });

  test('the popup lists what is tracked, the overdue one first', async () => {
    const popup = await openPopup();
    await popup.waitForSelector('[data-case]', { timeout: 15_000 });
    const rows = await popup.$$eval('[data-case]', (found) =>
      found.map((row) => [row.getAttribute('data-case'), row.getAttribute('data-state'), row.getAttribute('data-due')]),
    );
    expect(rows.map(([address]) => address)).toEqual([ORIGIN + LATE_THREAD, ORIGIN + THREAD]);
    expect(rows[0]?.[1]).toBe('overdue');
    const late = session.demo.portal.find('pothole_damage_claims')?.truth.clocks[0];
    expect(rows[0]?.[2]).toBe(late?.due);
    await popup.close();
  });

  test('the popup has no fault that axe finds', async () => {
    const popup = await openPopup();
    await popup.waitForSelector('[data-case]', { timeout: 15_000 });
    const faults = await popup.evaluate(
      `(() => { ${axeSource}; return axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' '))); })()`,
    );
    expect(faults).toEqual([]);
    await popup.close();
  });

  test('a row of the popup leads to its thread', async () => {
    const popup = await openPopup();
    const row = await popup.waitForSelector(`[data-case="${ORIGIN + LATE_THREAD}"]`, { timeout: 15_000 });
    const link = (await row?.$('a, button')) ?? row;
    await link?.click();
    const opened = await eventually(async () =>
      (await session.launched.browser.pages()).find((page) => page.url().startsWith(ORIGIN + LATE_THREAD)),
    );
    expect(opened).not.toBeNull();
    if (opened && opened !== session.page) await opened.close();
    if (!popup.isClosed()) await popup.close();
  });

  test('a letter is drafted from what was left unanswered, and from nothing else', async () => {
    await session.open(THREAD);
    await session.hand.press('button', /^Draft internal review$/);
    const { value } = await session.hand.find('textbox', /letter/);
    expect(value).toContain('Harrowmere District Council');
    for (const skipped of [4, 7, 9]) expect(value).toMatch(new RegExp(`question ${skipped}\\b`));
    for (const answered of [1, 2, 3, 5, 6, 8]) expect(value).not.toMatch(new RegExp(`question ${answered}\\b`));
    expect(value).not.toContain('I am looking at');
    expect(value).not.toMatch(/\[[^\]]*\]/);
  });

  test("the letter is edited and put into the portal's own form, and nothing is sent", async () => {
    await session.hand.append(/letter/, '\nPS. With thanks.');
    await session.hand.putIntoForm();
    await session.arrive(FORM, '#followup_form');
    const body = await eventually(() =>
      session.page.$eval('#outgoing_message_body', (box) => {
        const { value } = box as HTMLTextAreaElement;
        return value.includes('PS. With thanks.') ? value : null;
      }),
    );
    expect(body).toContain('question 4');
    expect(await sendsOf(`${THREAD}/followups`)).toBe(0);
    expect(await sendsOf(`${THREAD}/followups/preview`)).toBe(0);
  });

  test('the portal finds no fault with the letter, and shows it before it is sent', async () => {
    await session.page.click('#followup_form input[type="submit"]');
    await session.page.waitForSelector('#preview_form, #errorExplanation', { timeout: 15_000 });
    expect(await session.page.$('#errorExplanation')).toBeNull();
    expect(await sendsOf(`${THREAD}/followups/preview`)).toBe(1);
    expect(await sendsOf(`${THREAD}/followups`)).toBe(0);
  });

  test('what is kept lies with the extension, and nothing lies with the page', async () => {
    const names = (databases: IDBDatabaseInfo[]) => databases.map(({ name }) => name);
    expect(names(await session.ask('await indexedDB.databases()')).length).toBeGreaterThan(0);
    await session.open(THREAD);
    await session.hand.find('button', /^Stop tracking$/, 15_000);
    expect(names(await session.page.evaluate(() => indexedDB.databases()))).toEqual([]);
    expect(await session.page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)])).toEqual([
      [],
      [],
    ]);
  });

  test('no host but the portal was asked for anything', () => {
    expect(session.demo.refused.filter((host) => !MAKERS.test(host))).toEqual([]);
  });
});

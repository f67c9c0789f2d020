import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Family } from '../browsers/find.ts';
import { eventually, type Hand, handOnOurs, openOurs } from '../browsers/hand.ts';
import { makeProfile } from '../browsers/launch.ts';
import { ORIGIN } from '../demo/pages/layout.ts';
import { tobias } from '../demo/people.ts';
import { type Demo, startDemo } from '../demo/server.ts';
import { allotments } from '../demo/threads/allotments.ts';
import { openSession, type Session } from './session.ts';

const families: readonly Family[] = ['chromium', 'firefox'];

const MINE = ['surveys_of_culverts', 'taxi_licences_revoked', 'vacant_allotments_again'];
const title = 'Vacant allotments again';

describe.each(families)('requests that a site lists in %s', (family) => {
  let demo: Demo;
  let session: Session;
  let casebook: Page;
  let hand: Hand;
  const profile = makeProfile();
  const words = () => casebook.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
  const says = (what: RegExp, within = 60_000) => eventually(async () => what.test(await words()), within);
  const pages = () => demo.seen.filter(({ path }) => /^\/request\/\w+$/.test(path)).map(({ path }) => path);
  const tabs = () => session.ask<number>(`(await api.tabs.query({ url: '${ORIGIN}/robots.txt' })).length`);

  beforeAll(async () => {
    demo = await startDemo((today) => [
      { ...allotments(today), id: 1199, slug: 'vacant_allotments_again', title, requester: tobias },
    ]);
    session = await openSession(family, { profile, demo });
    await session.open('/profile/sign_in?as=tobias_ashdown&r=/user/tobias_ashdown/requests');
  });
  afterAll(async () => {
    await session?.close();
    await demo?.close();
  });

  async function openCasebook(): Promise<void> {
    casebook = await openOurs(session.launched, '/casebook.html#sites');
    await casebook.bringToFront();
    hand = handOnOurs(casebook);
  }

  test('are tracked from the popup, each read once, with the account of the user, in a tab that closes', async () => {
    const popup = await openOurs(session.launched, '/popup.html');
    await session.page.bringToFront();
    void popup.reload({ waitUntil: family === 'chromium' ? 'load' : [] });
    const listed = handOnOurs(popup);
    await eventually(() => listed.has('button', /^Track all 3 requests listed here$/).catch(() => false), 10_000);
    await listed.find('button', /^Track all 3 requests listed here$/);
    expect(pages(), 'nothing is read before somebody says so').toEqual([]);
    await popup.$$eval('button', (found) =>
      found.find(({ textContent }) => /^Track all/.test(textContent ?? ''))?.click(),
    );
    const opened = await eventually(
      async () =>
        (await session.ask<string[]>('(await api.tabs.query({})).map(({ url }) => url)')).find((url) =>
          url?.endsWith('#sites'),
        ),
      10_000,
    );
    expect(opened, 'the casebook does not show how far it is').toBeTruthy();
    if (!popup.isClosed()) await popup.close();
    await openCasebook();
    expect(await says(/3 of 3 requests read\. Done\./)).toBe(true);
    expect(pages().toSorted()).toEqual(MINE.map((slug) => `/request/${slug}`));
    expect(await eventually(async () => (await tabs()) === 0)).toBe(true);
    await hand.press('link', /^Cases$/);
    for (const name of [/^Surveys of culverts/, /^Vacant allotments again/]) await hand.find('link', name, 15_000);
  });

  test('are read again only where something is new, and what is gone is listed with its reason', async () => {
    const before = pages().length;
    demo.portal.post(
      'vacant_allotments_again',
      { body: 'A word more.', whatDoing: 'normal_sort' },
      '2026-11-20',
      '10:00',
    );
    demo.faults.set('/request/surveys_of_culverts.json', { status: 410, type: 'text/plain', body: '' });
    await casebook.goto(`${session.launched.origin}/casebook.html#sites`, { waitUntil: [] }).catch(() => null);
    await casebook.waitForSelector('main');
    await hand.press('button', /^Check now$/);
    expect(await says(/1 could not be read\. Done\./)).toBe(true);
    expect(pages().slice(before)).toEqual(['/request/vacant_allotments_again']);
    expect(await words()).toMatch(/culverts.*no such page/i);
    demo.faults.clear();
    await hand.press('button', /^Try again what could not be read$/);
    expect(await says(/^(?!.*could not be read).*requests read\. Done\./)).toBe(true);
  });

  test('a reading is stopped, outlasts the browser, and goes on', async () => {
    await hand.append(/^Address of the list$/, `${ORIGIN}/user/maren_holloway`);
    await hand.press('button', /^Read and track$/);
    expect(await says(/[1-9] of \d+ requests? read\. Reading at/)).toBe(true);
    await hand.press('button', /^Stop$/);
    expect(await says(/Stopped\. It goes on when you say so\./)).toBe(true);
    expect(await tabs()).toBe(0);
    await session.close();
    const before = demo.seen.length;
    session = await openSession(family, { profile, demo });
    await openCasebook();
    expect(await says(/Stopped\. It goes on when you say so\./)).toBe(true);
    expect(demo.seen.length, 'nothing is read before somebody says so').toBe(before);
    const done = Number(/(\d+) of \d+ requests? read/.exec(await words())?.[1]);
    await hand.press('button', /^Go on$/);
    expect(await says(new RegExp(`${done + 1} of \\d+ requests read`))).toBe(true);
    await hand.press('button', /^Stop$/);
    await hand.press('button', /^Clear this list$/);
    await hand.press('button', /^Clear this list$/);
    expect(await eventually(async () => !(await hand.has('button', /^Go on$/)))).toBe(true);
  }, 180_000);
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Family } from '../browsers/find.ts';
import { eventually, handOnOurs, openOurs } from '../browsers/hand.ts';
import { openSession, type Session } from './session.ts';

const families: readonly Family[] = ['chromium', 'firefox'];

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const faults = `(() => { ${axeSource}; return axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' '))); })()`;

describe.each(families)('the options page in %s', (family) => {
  let session: Session;
  let options: Page;
  beforeAll(async () => {
    session = await openSession(family);
    await session.open('/request/pothole_damage_claims');
    await session.hand.press('button', /^Track$/);
    await session.hand.find('button', /^Stop tracking$/);
  });
  afterAll(() => session?.close());

  const words = () => options.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));

  test('is opened from the popup, in a tab', async () => {
    const popup = await openOurs(session.launched, '/popup.html');
    await popup.bringToFront();
    await handOnOurs(popup).press('link', /^Options and privacy$/);
    const shown = await eventually(async () =>
      (await session.ask<readonly string[]>('(await api.tabs.query({ active: true })).map(({ title }) => title)')).find(
        (title) => title === 'ReplyDue: options and privacy',
      ),
    );
    expect(shown, 'no tab with the options page is in front').not.toBeNull();
    if (!popup.isClosed()) await popup.close();
    options = await openOurs(session.launched, '/options.html');
    await options.bringToFront();
  });

  test("is what the browser's own menu for extensions opens", async () => {
    const page = await session.ask<{ page: string; open_in_tab: boolean }>('api.runtime.getManifest().options_ui');
    expect(page.page).toMatch(/options\.html$/);
    expect(page.open_in_tab).toBe(true);
  });

  test('tells until when dates can be counted, and under what licence the holidays are', async () => {
    const hand = handOnOurs(options);
    await hand.find('heading', /^How dates are counted$/);
    const rows = await options.$$eval('tbody tr', (found) => found.map((row) => row.textContent ?? ''));
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) expect(row).toMatch(/^[A-Z].+\d{4}20[23]\d$/);
    await hand.find('link', /^date-holidays$/);
    await hand.find('link', /CC BY-SA 3\.0/);
  });

  test('tells what is kept on this computer', async () => {
    const seen = await eventually(async () =>
      /Requests that you track 1 Messages in them \d+ Letters that you began \d+ Space in use \d/.exec(await words()),
    );
    expect(seen, await words()).not.toBeNull();
    expect(await words()).toMatch(/The browser has (not )?promised to keep it/);
  });

  test('has no fault that axe finds, in the light and in the dark, and fits into 320 pixels', async () => {
    const schemes = family === 'chromium' ? (['light', 'dark'] as const) : (['light'] as const);
    for (const value of schemes) {
      if (family === 'chromium') await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      expect(await options.evaluate(faults), value).toEqual([]);
    }
    await options.setViewport({ width: 320, height: 700 });
    const { wide, room } = await options.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      room: document.documentElement.clientWidth,
    }));
    expect(wide).toBeLessThanOrEqual(room);
    expect(await options.evaluate(faults), 'narrow').toEqual([]);
  });

  test('asks nobody for anything', () => {
    const strange = session.demo.refused.filter((host) => /date-holidays|github|creativecommons/.test(host));
    expect(strange).toEqual([]);
  });
});

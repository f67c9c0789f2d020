import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OPEN, WIPE } from '../browsers/database.ts';
import type { Family } from '../browsers/find.ts';
import { eventually, type Hand, handOnOurs, openOurs } from '../browsers/hand.ts';
import { ORIGIN } from '../demo/pages/layout.ts';
import { savePictures } from '../start/shots.ts';
import { openSession, type Session } from './session.ts';

const families: readonly Family[] = ['chromium', 'firefox'];

const THREAD = '/request/complaints_numbers_software_cost';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const faults = `(() => { ${axeSource}; return axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' '))); })()`;

/** All that the user has, out of the database itself. */
const EVERYTHING = `(async () => {
  const base = await ${OPEN};
  const read = base.transaction(['cases', 'letters', 'views'], 'readonly');
  const all = (name) => new Promise((done) => { read.objectStore(name).getAll().onsuccess = ({ target }) => done(target.result); });
  const found = { cases: await all('cases'), letters: await all('letters'), views: await all('views') };
  base.close();
  return found;
})()`;

/** Keeps what the page would download, since not every browser says where it goes. */
const CATCH = `(() => {
  globalThis.caught = [];
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => { caught.push(blob); return make.call(URL, blob); };
})()`;

describe.each(families)('import and export in %s', (family) => {
  let session: Session;
  let page: Page;
  let hand: Hand;
  const folder = mkdtempSync(join(tmpdir(), 'replydue-'));

  const everything = () => session.keeper.evaluate(EVERYTHING);
  const words = () => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
  const says = (pattern: RegExp) => eventually(async () => pattern.test(await words()), 15_000);
  /** What the page gave out as a file last. */
  const lastFile = () =>
    eventually(async () => (await page.evaluate('caught.at(-1)?.text()')) as string | undefined, 15_000);

  beforeAll(async () => {
    session = await openSession(family);
    await session.open('/profile/sign_in?as=maren_holloway&r=/');
    await session.open(THREAD);
    await session.hand.find('button', /^Track$/, 60_000);
    await session.hand.press('button', /^Track$/);
    await session.hand.find('button', /^Stop tracking$/, 30_000);
  });
  afterAll(async () => {
    await session?.close();
  });

  async function openTransfer(): Promise<void> {
    page = await openOurs(session.launched, '/casebook.html#transfer');
    await page.bringToFront();
    hand = handOnOurs(page);
    await page.evaluate(CATCH);
  }

  let before: unknown;
  const file = join(folder, 'backup.json');

  test('a backup is saved, in JSON, with all that is here', async () => {
    await openTransfer();
    await hand.press('button', /^Save a backup$/);
    expect(await says(/Saved\. Keep the file/)).toBe(true);
    const text = (await lastFile()) ?? '';
    expect(JSON.parse(text)).toMatchObject({
      schema: 'replydue-backup',
      version: 1,
      cases: [{ url: ORIGIN + THREAD }],
    });
    expect(await says(/The last backup was saved here on .*today/)).toBe(true);
    writeFileSync(file, text);
    before = await everything();
    expect(await page.evaluate(faults)).toEqual([]);
  });

  test('export, wipe, import is identical, and the case is judged again', async () => {
    await session.keeper.evaluate(WIPE);
    expect(await everything()).toEqual({ cases: [], letters: [], views: [] });
    const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    expect(await says(/1 request not here yet: added/)).toBe(true);
    if (family === 'chromium') await savePictures(page, family, 'transfer', { narrow: true, dark: true, whole: true });
    expect(await page.evaluate(faults)).toEqual([]);
    await hand.press('button', /^Import$/);
    expect(await says(/Imported\./)).toBe(true);
    expect(await everything()).toEqual(before);
    await hand.press('link', /^Cases$/);
    await hand.find('link', /^Complaints: numbers/, 15_000);
  });

  test('a damaged file is refused with its place, and changes nothing', async () => {
    writeFileSync(join(folder, 'bad.json'), readFileSync(file, 'utf8').replace('"cases":[', '"cases":[,'));
    await page.evaluate(() => {
      location.hash = '#transfer';
    });
    const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(join(folder, 'bad.json'));
    expect(await says(/damaged in line \d+, column \d+.*Nothing here was changed/)).toBe(true);
    expect(await everything()).toEqual(before);
  });

  test('tables and the calendar are saved', async () => {
    await hand.press('button', /^Save all questions$/);
    expect(await eventually(async () => /Software|software/.test((await lastFile()) ?? ''), 15_000)).toBe(true);
    await hand.press('button', /^Save the calendar$/);
    expect(await eventually(async () => /^BEGIN:VCALENDAR/.test((await lastFile()) ?? ''), 15_000)).toBe(true);
    expect(await lastFile()).toContain('BEGIN:VEVENT');
  });

  test('the evidence opens from the case, is a page by itself, and is printed', async () => {
    await page.evaluate((url) => {
      location.hash = `#${url}`;
    }, ORIGIN + THREAD);
    await hand.find('link', /^Evidence for the regulator$/, 15_000);
    const evidence = await openOurs(session.launched, `/bundle.html#${ORIGIN}${THREAD}`);
    await evidence.bringToFront();
    await evidence.waitForSelector('.bundle h2', { timeout: 15_000 });
    await evidence.evaluate(CATCH);
    await handOnOurs(evidence).press('button', /^Save as a web page$/);
    const html = await eventually(async () => (await evidence.evaluate('caught.at(-1)?.text()')) as string | undefined);
    expect(html).toMatch(/^<!doctype html>/);
    expect(html).not.toMatch(/<script|javascript:/);
    expect(html).toContain('Letters in full');
    expect(await evidence.evaluate(faults)).toEqual([]);
    if (family === 'chromium') await savePictures(evidence, family, 'bundle', { narrow: true, dark: true });
    mkdirSync(resolve('test/shots'), { recursive: true });
    const path = resolve(`test/shots/bundle-${family}.pdf`);
    const pdf = await evidence.pdf({ format: 'A4', preferCSSPageSize: family === 'chromium', path });
    expect(Buffer.from(pdf.slice(0, 5)).toString()).toBe('%PDF-');
    expect(pdf.length, 'more than an empty page').toBeGreaterThan(20_000);
    expect(readdirSync(folder)).toContain('backup.json');
  });
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OPEN } from '../browsers/database.ts';
import type { Family } from '../browsers/find.ts';
import { eventually, type Hand, handOnOurs, openOurs } from '../browsers/hand.ts';
import { inventClock, inventDigest, inventQuestion } from '../cases/compare/surveys.ts';
import { openSession, type Session } from './session.ts';

const families: readonly Family[] = ['chromium', 'firefox'];

const calls = 'How many calls came in last winter?';
const cost = 'What did the telephone system cost?';

const digests = [
  inventDigest(
    'Wexmouth Council',
    [
      inventQuestion(calls, { label: 'Q1', answer: '611,302' }),
      inventQuestion(cost, { label: 'Q2', state: 'refused', citations: ['FOIA s.43(2)'], answer: '=HYPERLINK("x")' }),
    ],
    { clocks: [inventClock({ state: 'met-late', endedOn: '2026-11-05', workingDaysTaken: 25, workingDaysLate: 5 })] },
  ),
  inventDigest(
    'Ayle Council',
    [calls, cost].map((text) => inventQuestion(text, { answer: 'There were 214,880.' })),
    {
      clocks: [inventClock({ state: 'met', endedOn: '2026-10-20', workingDaysTaken: 13 })],
    },
  ),
];

/** Puts digests where the background would have put them. */
const FILL = `(async () => {
  const base = await ${OPEN};
  const write = base.transaction('digests', 'readwrite');
  for (const digest of ${JSON.stringify(digests)}) write.objectStore('digests').put(digest);
  await new Promise((done, fail) => { write.oncomplete = done; write.onabort = () => fail(write.error); });
  base.close();
})()`;

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const faults = `(() => { ${axeSource}; return axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' '))); })()`;

/** Reads what a press of a button saves, as text. */
const CATCH = `(() => {
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => { blob.text().then((text) => { globalThis.saved = text; }); return make.call(URL, blob); };
})()`;

describe.each(families)('compare and statistics in %s', (family) => {
  let session: Session;
  let page: Page;
  let hand: Hand;
  beforeAll(async () => {
    session = await openSession(family);
    page = await openOurs(session.launched, '/casebook.html#cases');
    await page.bringToFront();
    hand = handOnOurs(page);
    await eventually(async () => /Nothing is tracked yet/.test(await words()), 15_000);
    await page.evaluate(FILL);
  });
  afterAll(() => session?.close());

  const words = () => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));

  test('two requests that ask the same are found and laid side by side', async () => {
    await hand.press('link', /^Compare$/);
    await hand.find('button', /^Answered: 611,302 \(Wexmouth/, 15_000);
    expect(await words()).toContain('214,880 to 611,302, median 413,091');
    expect(await words()).toContain('5 working days late');
    expect(await page.evaluate(faults)).toEqual([]);
  });

  test('a cell opens to the words; the late ones are shown by themselves', async () => {
    await hand.press('button', /^Refused: FOIA s\.43\(2\)/);
    expect(await eventually(async () => (await words()).includes('=HYPERLINK'))).toBe(true);
    await hand.choose(/^Show All/, 'Late');
    expect(await eventually(async () => (await words()).includes('1 of 2 authorities'))).toBe(true);
    expect(await page.evaluate(() => location.hash)).toBe('#compare?rows=late');
    expect(await page.evaluate(faults)).toEqual([]);
  });

  test('the table is saved without formulas', async () => {
    await page.evaluate(CATCH);
    await hand.press('button', /^Save as CSV$/);
    const saved = await eventually(() => page.evaluate('globalThis.saved') as Promise<string>);
    expect(saved).toContain('Wexmouth Council');
    expect(saved).toContain(`"'=HYPERLINK(""x"")"`);
  });

  test('on a narrow screen each authority is a card', async () => {
    await page.setViewport({ width: 380, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(380);
    expect(await page.evaluate(faults)).toEqual([]);
    await page.setViewport({ width: 1280, height: 900 });
  });

  test('the statistics are plotted, and a figure opens to its cases', async () => {
    await hand.press('link', /^Statistics$/);
    await hand.press('button', /^1 cases: Kept to the time, Late/);
    expect(await words()).toContain(
      '2 answers took 19 working days in the median. 1 of 2 (50%) were late or are overdue.',
    );
    const drawn = () => page.$$eval('canvas', (all) => all.length > 0 && all.every(({ width }) => width > 0));
    expect(await eventually(drawn)).toBe(true);
    expect(await page.evaluate(faults)).toEqual([]);
    await page.setViewport({ width: 380, height: 800 });
    const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= 380);
    expect(await eventually(fits), 'the charts do not give way').toBe(true);
  });
});

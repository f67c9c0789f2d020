import { afterAll, beforeAll, expect, test } from 'vitest';
import { unjudgedRow } from '../../lib/cases/row';
import { inventCase } from '../bench/invent-cases.ts';
import { OPEN, WIPE } from '../browsers/database.ts';
import { eventually, handOnOurs, openOurs } from '../browsers/hand.ts';
import { savePictures } from '../start/shots.ts';
import { openSession, type Session } from './session.ts';

/** As many as are not judged before the worker is stopped, and not too many for a test. */
const CASES = 1500;
const BATCH = 250;

/** Chrome has an alarm ring half a minute later at the earliest. */
const ALARM = 45_000;
const JUDGING = 90_000;

let session: Session;
beforeAll(async () => {
  session = await openSession('chromium');
});
afterAll(() => session?.close());

/** Puts cases into the casebook as an import leaves them: all that is kept is there, and nothing is judged. */
async function importCases(count: number): Promise<void> {
  // Before anything else opens the database the background must have made its tables.
  await session.ask(`api.runtime.sendMessage({ name: 'read-settings', payload: {} })`);
  await session.keeper.evaluate(WIPE);
  const today = new Date().toISOString().slice(0, 10);
  for (let at = 0; at < count; at += BATCH) {
    const some = Array.from({ length: BATCH }, (_, nth) => {
      const { kept } = inventCase(at + nth, today, { messages: 6, questions: 0 });
      return { kept, row: unjudgedRow(kept) };
    });
    await session.keeper.evaluate(`(async (some) => {
      const base = await ${OPEN};
      const write = base.transaction(['cases', 'rows'], 'readwrite');
      for (const { kept, row } of some) {
        write.objectStore('cases').put(kept);
        write.objectStore('rows').put(row);
      }
      await new Promise((done, fail) => { write.oncomplete = done; write.onabort = () => fail(write.error); });
      base.close();
    })(${JSON.stringify(some)})`);
  }
}

/** How many rows are not judged, as the browser itself has them. */
function countUnjudged(): Promise<number> {
  return session.ask(`${OPEN}.then((base) => new Promise((done, fail) => {
    const count = base.transaction('rows').objectStore('rows').index('judgedOn').count('');
    count.onsuccess = () => { base.close(); done(count.result); };
    count.onerror = () => fail(count.error);
  }))`);
}

async function stopWorkers(): Promise<void> {
  const devtools = await session.page.createCDPSession();
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
}

const wait = (ms: number) => new Promise((later) => setTimeout(later, ms));

/** Judging is begun, and stopped in its midst; says how many are left. */
async function judgeAndStop(): Promise<number> {
  await session.ask(`api.runtime.sendMessage({ name: 'casebook-changed', payload: {} })`);
  expect(await eventually(async () => (await countUnjudged()) < CASES - 200, 30_000)).toBe(true);
  await stopWorkers();
  await wait(300);
  const left = await countUnjudged();
  expect(left, 'it was stopped too late').toBeGreaterThan(200);
  return left;
}

test('what the browser stopped in its midst goes on by itself, with no page of ours open, until all is judged', async () => {
  await importCases(CASES);
  const left = await judgeAndStop();
  await wait(2000);
  expect(await countUnjudged(), 'nothing has woken it yet').toBe(left);
  expect(await eventually(async () => (await countUnjudged()) < left, ALARM)).toBe(true);
  expect(await eventually(async () => (await countUnjudged()) === 0, JUDGING)).toBe(true);
}, 240_000);

test('whoever has the casebook open sees how much is left, and keeps it going', async () => {
  await importCases(CASES);
  const page = await openOurs(session.launched, '/casebook.html#today');
  const words = () => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
  expect(await eventually(async () => /\d+ cases are still being worked out/.test(await words()), 15_000)).toBe(true);
  expect(await words()).not.toContain('Nothing is overdue');
  const left = await judgeAndStop();
  await savePictures(page, 'chromium', 'judging-today', { narrow: true, dark: true });
  expect(await eventually(async () => (await countUnjudged()) < left, 25_000), 'sooner than the alarm').toBe(true);
  await page.goto(`${session.launched.origin}/casebook.html#cases`);
  await handOnOurs(page).find('grid', /^Cases$/, 15_000);
  await savePictures(page, 'chromium', 'judging-list', { narrow: true, dark: true });
  expect(await eventually(async () => (await countUnjudged()) === 0, JUDGING)).toBe(true);
  expect(await eventually(async () => !/worked out/.test(await words()), 15_000)).toBe(true);
}, 240_000);

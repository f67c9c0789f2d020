import { afterAll, beforeAll, expect, test } from 'vitest';
import { OPEN } from '../browsers/database.ts';
import { sampleThread, sampleUrl } from '../cases/samples';
import { openSession, type Session } from './session.ts';

/** `REPLYDUE_KILLS=60` for a short run: each takes a third of a second. */
const RUNS = Number(process.env['REPLYDUE_KILLS'] ?? 200);
const WRITES = 6;

let session: Session;
beforeAll(async () => {
  session = await openSession('chromium');
});
afterAll(() => session?.close());

const urlOf = (run: number, nth: number) => `${sampleUrl}_${run}_${nth}`;

function factsOf(url: string) {
  return { thread: sampleThread({ url }), gaps: [], viewer: 'requester' };
}

/** Asks the background from a page of the extension; null when it died over it. */
function post(name: string, payload: unknown): Promise<{ readonly ok: boolean } | null> {
  const message = JSON.stringify({ name, payload });
  return session.ask(`api.runtime.sendMessage(${message}).then((answer) => answer ?? null, () => null)`);
}

/** All keys of a table, as the browser itself has them. */
function keysOf(table: string): Promise<readonly string[]> {
  return session.ask(`${OPEN}.then((base) => new Promise((done, fail) => {
    const keys = base.transaction('${table}').objectStore('${table}').getAllKeys();
    keys.onsuccess = () => { base.close(); done(keys.result); };
    keys.onerror = () => fail(keys.error);
  }))`);
}

const wait = (ms: number) => new Promise((later) => setTimeout(later, ms));

test(`Chromium stops the worker in mid-write ${RUNS} times: nothing that was acknowledged is lost, nothing is half there`, async () => {
  const devtools = await session.page.createCDPSession();
  await devtools.send('ServiceWorker.enable');
  const acknowledged: string[] = [];
  const writeAll = (run: number) =>
    Promise.all(
      Array.from({ length: WRITES }, async (_, nth) => {
        const answer = await post('track-case', factsOf(urlOf(run, nth)));
        if (answer?.ok) acknowledged.push(urlOf(run, nth));
      }),
    );
  await post('read-settings', {});
  const began = performance.now();
  await writeAll(0);
  const whole = performance.now() - began;
  let cut = 0;
  for (let run = 1; run <= RUNS; run += 1) {
    await post('read-settings', {});
    const before = acknowledged.length;
    const writing = writeAll(run);
    await wait((whole * 1.2 * run) / RUNS);
    await devtools.send('ServiceWorker.stopAllWorkers');
    await writing;
    if (acknowledged.length - before < WRITES) cut += 1;
  }
  const [kept, rows, digests] = [await keysOf('cases'), await keysOf('rows'), await keysOf('digests')];
  expect(acknowledged.filter((url) => !kept.includes(url))).toEqual([]);
  expect(rows).toEqual(kept);
  expect(digests).toEqual(kept);
  const listed = await session.ask<{ value: { total: number } }>(
    `api.runtime.sendMessage({ name: 'list-cases', payload: { search: '', after: null, limit: 1 } })`,
  );
  expect(listed.value.total).toBe(kept.length);
  expect(cut, 'the worker was hardly ever stopped in time').toBeGreaterThan(RUNS / 4);
}, 240_000);

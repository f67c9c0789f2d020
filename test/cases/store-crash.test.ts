import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Casebook } from '../../lib/cases/casebook';
import { Store } from '../../lib/cases/store';
import { sampleAssessment, sampleMessage, sampleThread, sampleUrl } from './samples';

vi.setConfig({ testTimeout: 60_000 });

const RUNS = 200;
const WRITES = 6;

/** Every connection that was opened, so that one can be dropped as it is when a worker dies. */
const connections: IDBDatabase[] = [];

function bookOf(store: Store): Casebook {
  const assess = () => sampleAssessment('2026-11-21');
  return new Casebook(store, { assess, todayIn: () => '2026-11-21', now: () => '2026-11-21T12:00:00Z' });
}

/** Numbers from 0 to 1 that are the same in each run of the tests. */
function dice(seed: number): () => number {
  let state = seed * 2654435761 + 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Aborts what is being written at once, as when the process that wrote it is gone. */
function killInMidWrite(put: typeof IDBObjectStore.prototype.put, at: number): void {
  let puts = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function die(this: IDBObjectStore, ...args) {
    puts += 1;
    if (puts !== at) return put.apply(this, args);
    const { transaction } = this;
    const request = put.apply(this, args);
    transaction.abort();
    for (const connection of connections.splice(0)) connection.close();
    return request;
  });
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  const open = IDBFactory.prototype.open;
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function watch(this: IDBFactory, ...args) {
    const request = open.apply(this, args);
    request.addEventListener('success', () => connections.push(request.result as unknown as IDBDatabase));
    return request;
  });
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  connections.length = 0;
  vi.restoreAllMocks();
});

test(`a worker that dies in mid-write loses nothing that it had acknowledged, ${RUNS} times`, async () => {
  const put = IDBObjectStore.prototype.put;
  for (let run = 0; run < RUNS; run += 1) {
    globalThis.indexedDB = new IDBFactory();
    const roll = dice(run);
    const url = (nth: number) => `${sampleUrl}_${run}_${nth}`;
    const book = bookOf(new Store());
    const acknowledged: number[] = [];
    const spy = Math.ceil(roll() * WRITES * 4);
    killInMidWrite(put, spy);
    const writes = Array.from({ length: WRITES }, (_, nth) =>
      book.trackCase(sampleThread({ url: url(nth) })).then(
        () => void acknowledged.push(nth),
        () => undefined,
      ),
    );
    await Promise.all(writes);
    vi.mocked(IDBObjectStore.prototype.put).mockRestore();
    const store = new Store();
    const after = bookOf(store);
    for (const nth of acknowledged) expect(await after.findCase(url(nth)), `run ${run}`).toBeDefined();
    await store.read(async ({ cases, rows, digests }) => {
      const here = (all: readonly string[]) => all.filter((one) => one.startsWith(`${sampleUrl}_${run}_`)).sort();
      const kept = here((await cases.toCollection().primaryKeys()).map(String));
      expect(here((await rows.toCollection().primaryKeys()).map(String))).toEqual(kept);
      expect(here((await digests.toCollection().primaryKeys()).map(String))).toEqual(kept);
    });
    for (const connection of connections.splice(0)) connection.close();
  }
});

test('two tabs and the popup that write at once come to one truth', async () => {
  const books = [new Store(), new Store(), new Store()].map(bookOf);
  await books[0]?.trackCase(sampleThread());
  await Promise.all(
    books.flatMap((book, tab) => [
      book.updateCase(
        sampleThread({ messages: ['outgoing-1', 'incoming-2', `incoming-${tab + 3}`].map((id) => sampleMessage(id)) }),
      ),
      book.correctCase(sampleThread(), {
        kind: 'act',
        messageId: `incoming-${tab + 2}`,
        to: 'holding',
        on: '2026-11-21',
      }),
      book.keepWith([sampleUrl], { what: 'tag', tag: `tab ${tab}` }),
      book.trackCase(sampleThread({ url: `${sampleUrl}_${tab}` })),
    ]),
  );
  const seen = await Promise.all(books.map((book) => book.findCase(sampleUrl)));
  expect(seen[1]).toEqual(seen[0]);
  expect(seen[2]).toEqual(seen[0]);
  expect(seen[0]?.thread.messages.map(({ id }) => id).sort()).toEqual([
    'incoming-2',
    'incoming-3',
    'incoming-4',
    'incoming-5',
    'outgoing-1',
  ]);
  expect(seen[0]?.corrections).toHaveLength(3);
  expect(seen[0]?.keeping.tags.toSorted()).toEqual(['tab 0', 'tab 1', 'tab 2']);
  const listed = await Promise.all(books.map((book) => book.listRows({ search: '', after: null, limit: 10 })));
  expect(listed.map(({ total }) => total)).toEqual([4, 4, 4]);
});

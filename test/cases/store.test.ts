import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Casebook } from '../../lib/cases/casebook';
import { Drafts } from '../../lib/cases/letters/drafts';
import { unjudgedRow } from '../../lib/cases/row';
import { LetterSettings } from '../../lib/cases/settings';
import { Shelf } from '../../lib/cases/shelf';
import { Store } from '../../lib/cases/store';
import { failureOf } from '../../lib/messaging/failure';
import { sampleAssessment, sampleCase, sampleClock, sampleDraft, sampleThread, sampleUrl } from './samples';

/** A letter as versions 1 and 2 kept it. */
const draft = { url: sampleUrl, text: 'Dear Fernham,', off: ['late'], pending: true, savedAt: '2026-11-01T12:00:00Z' };
const overdue = { clocks: [sampleClock({ due: '2026-11-06', state: 'overdue' })] } as const;

function bookOf(store: Store): Casebook {
  const assess = () => sampleAssessment('2026-11-21', overdue);
  return new Casebook(store, { assess, todayIn: () => '2026-11-21', now: () => '2026-11-21T12:00:00Z' });
}

/** A connection of another program to the same database, which stays open whatever happens. */
function connect(version: number, make: (db: IDBDatabase) => void = () => undefined): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('replydue', version);
    request.onupgradeneeded = () => make(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

const failure = (work: Promise<unknown>) => work.then(() => 'none', failureOf);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  // Dexie says on the console that it lets go of a database, as it should.
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

test('a casebook of version 1 is brought to the latest with all that is in it', async () => {
  const old = new Dexie('replydue', { indexedDB: globalThis.indexedDB });
  old.version(1).stores({ cases: 'url', drafts: 'url' });
  const cases = Array.from({ length: 30 }, (_, at) =>
    sampleCase({ thread: sampleThread({ url: `${sampleUrl}_${at}`, title: `Lamp post ${at}` }) }),
  );
  await old.table('cases').bulkAdd(cases);
  await old.table('drafts').add(draft);
  old.close();

  const store = new Store();
  const book = bookOf(store);
  expect(await book.findCase(`${sampleUrl}_7`)).toEqual(cases[7]);
  const drafts = new Drafts(store, () => '2026-11-21T12:00:00Z');
  expect(await drafts.findDrafts(sampleUrl)).toEqual([{ ...draft, kind: 'internal-review', given: {}, own: '' }]);
  await drafts.saveDraft(sampleDraft({ kind: 'chaser' }));
  expect(await drafts.takeDraft(sampleUrl, true)).toMatchObject({ kind: 'internal-review', off: ['late'] });
  expect(await store.read(async (tables) => tables.tables.map(({ name }) => name))).not.toContain('drafts');
  const { rows, total } = await book.listRows({ search: 'post 29', after: null, limit: 10 });
  expect([total, rows[0]?.url]).toEqual([1, `${sampleUrl}_29`]);
  expect(await book.countOverdue()).toBe(0);
  expect(await book.rejudgeRows(100)).toBe(30);
  expect(await book.countOverdue()).toBe(30);
});

test('a casebook of version 3 keeps its cases, to which nothing private was kept yet, and has them judged anew', async () => {
  const old = new Dexie('replydue', { indexedDB: globalThis.indexedDB });
  old.version(3).stores({
    cases: 'url',
    rows: 'url, [owed+nextOn+updatedAt], holdsUntil, judgedOn, zone',
    tallies: 'key',
    letters: '[url+kind], url',
    settings: 'key',
  });
  const { keeping, ...kept } = sampleCase();
  await old.table('cases').add(kept);
  await old
    .table('rows')
    .add({ url: sampleUrl, owed: 1, nextOn: '2026-11-01', zone: 'Europe/London', holdsUntil: '9999-12-31' });
  await old.table('tallies').add({ key: 'rows', total: 1, owed: { '2026-11-01 Europe/London': 1 } });
  await old.table('settings').add({ key: 'letters', signature: 'Ada', salutation: '' });
  old.close();

  const store = new Store();
  const book = bookOf(store);
  expect(await book.findCase(sampleUrl)).toEqual({ ...kept, keeping });
  expect(await book.countOverdue()).toBe(0);
  expect(await book.rejudgeRows(10)).toBe(1);
  expect(await book.countOverdue()).toBe(1);
  expect((await new Shelf(store).readDigests()).map(({ url }) => url)).toEqual([sampleUrl]);
  expect((await new LetterSettings(store).readSettings()).signature).toBe('Ada');
});

test('a casebook of version 4 keeps all that is in it, and remembers from then on what calendars were given', async () => {
  const old = new Dexie('replydue', { indexedDB: globalThis.indexedDB });
  old.version(4).stores({
    cases: 'url',
    rows: 'url, [place+owed+nextOn+updatedAt], holdsUntil, judgedOn, zone, closesOn, brokenOn, remindOn',
    tallies: 'key',
    letters: '[url+kind], url',
    settings: 'key',
    digests: 'url',
    views: 'name',
    reads: 'url, state',
    told: 'key',
    stamps: 'url',
  });
  const kept = sampleCase({ keeping: { ...sampleCase().keeping, notes: 'Ask Ann.', tags: ['lamps'] } });
  const { news: _, ...row } = unjudgedRow(kept);
  const things: Readonly<Record<string, object>> = {
    cases: kept,
    rows: row,
    letters: sampleDraft({ kind: 'chaser' }),
    settings: { key: 'letters', signature: 'Ada', salutation: '' },
    views: { name: 'Lamps', query: { search: 'lamp' } },
    reads: { url: `${sampleUrl}_2`, state: 'waiting' },
    told: { key: 'overdue', on: '2026-11-01' },
    stamps: { url: sampleUrl, stamp: 'abc' },
  };
  for (const [table, thing] of Object.entries(things)) await old.table(table).add(thing);
  old.close();

  const store = new Store();
  for (const [table, thing] of Object.entries(things))
    expect(await store.read((tables) => tables.table(table).toArray()), table).toEqual([thing]);
  expect(await bookOf(store).findCase(sampleUrl)).toEqual(kept);
  expect(await store.read((tables) => tables.written.count())).toBe(0);
});

test('a casebook of version 2 keeps its list and its letters, and has no settings yet', async () => {
  const old = new Dexie('replydue', { indexedDB: globalThis.indexedDB });
  old.version(1).stores({ cases: 'url', drafts: 'url' });
  old.version(2).stores({ rows: 'url, [owed+nextOn+updatedAt], holdsUntil, judgedOn, zone', tallies: 'key' });
  await old.table('drafts').bulkAdd([draft, { ...draft, url: `${sampleUrl}_2`, off: [] }]);
  old.close();

  const store = new Store();
  const drafts = new Drafts(store, () => '');
  expect(await drafts.findDrafts(`${sampleUrl}_2`)).toMatchObject([{ kind: 'internal-review', off: [] }]);
  expect(await new LetterSettings(store).readSettings()).toEqual({ signature: '', salutation: '' });
});

describe('a database that will not do', () => {
  test('newer than the extension: said, and not touched', async () => {
    (await connect(9990, (db) => void db.createObjectStore('cases', { keyPath: 'url' }).put(sampleCase()))).close();
    expect(await failure(bookOf(new Store()).findCase(sampleUrl))).toMatchObject({ code: 'database-newer' });
    const db = await connect(9990);
    expect([...db.objectStoreNames]).toEqual(['cases']);
    db.close();
  });

  test('held by an older connection that does not let go: said, and opened once it does', async () => {
    const holder = await connect(10, (db) => {
      db.createObjectStore('cases', { keyPath: 'url' });
      db.createObjectStore('drafts', { keyPath: 'url' });
    });
    const book = bookOf(new Store(undefined, { blocked: 30, silent: 5000 }));
    expect(await failure(book.findCase(sampleUrl))).toMatchObject({ code: 'storage-blocked' });
    holder.close();
    expect((await book.trackCase(sampleThread())).kept.url).toBe(sampleUrl);
  });

  test('never answering: said', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockReturnValue({} as never);
    const book = bookOf(new Store(undefined, { blocked: 10, silent: 30 }));
    expect(await failure(book.findCase(sampleUrl))).toMatchObject({ code: 'storage-blocked' });
  });

  test('forbidden by a setting: said', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException(
        'A mutation operation was attempted on a database that did not allow mutations.',
        'InvalidStateError',
      );
    });
    expect(await failure(bookOf(new Store()).findCase(sampleUrl))).toMatchObject({ code: 'storage-blocked' });
  });

  test('not there at all: said', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await failure(bookOf(new Store()).findCase(sampleUrl))).toMatchObject({ code: 'storage-blocked' });
    vi.unstubAllGlobals();
  });
});

describe('a full disk', () => {
  test('is said, and what was kept before stays', async () => {
    const book = bookOf(new Store());
    await book.trackCase(sampleThread());
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function refuse(this: IDBObjectStore) {
      this.transaction.abort();
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    });
    expect(await failure(book.trackCase(sampleThread({ title: 'Other' })))).toMatchObject({ code: 'storage-full' });
    vi.restoreAllMocks();
    expect((await book.findCase(sampleUrl))?.thread.title).toBe('Lamp posts in Fernham');
  });

  test('that shows only when the transaction ends is said as well', () => {
    const ended = Object.assign(new Error('The transaction was aborted.'), {
      name: 'AbortError',
      inner: new DOMException('Full.', 'QuotaExceededError'),
    });
    expect(failureOf(ended)).toMatchObject({ code: 'storage-full' });
  });
});

describe('a database that goes away underfoot', () => {
  test('deleted by someone else: the casebook goes on with an empty one, and is told', async () => {
    const opened: boolean[] = [];
    const book = bookOf(new Store((isNew) => opened.push(isNew)));
    await book.trackCase(sampleThread());
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase('replydue');
      request.onsuccess = resolve;
      request.onerror = reject;
      request.onblocked = () => reject(new Error('the casebook does not let go'));
    });
    expect(await book.findCase(sampleUrl)).toBeUndefined();
    await book.trackCase(sampleThread());
    expect(await book.findCase(sampleUrl)).toBeDefined();
    expect(opened).toEqual([true, true]);
  });

  test('opened again as it was: nothing is new', async () => {
    await bookOf(new Store()).trackCase(sampleThread());
    const opened: boolean[] = [];
    await bookOf(new Store((isNew) => opened.push(isNew))).findCase(sampleUrl);
    expect(opened).toEqual([false]);
  });

  test('closed while the background slept: opened again, and done', async () => {
    const opened: IDBDatabase[] = [];
    const open = IDBFactory.prototype.open;
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function watch(this: IDBFactory, ...args) {
      const request = open.apply(this, args);
      request.addEventListener('success', () => opened.push(request.result as unknown as IDBDatabase));
      return request;
    });
    const book = bookOf(new Store());
    await book.trackCase(sampleThread());
    opened[0]?.close();
    expect(await book.findCase(sampleUrl)).toBeDefined();
    expect(opened.length).toBeGreaterThan(1);
  });

  test('wanted by a newer extension: the casebook lets go, and says that there is a newer one', async () => {
    const book = bookOf(new Store());
    await book.trackCase(sampleThread());
    (await connect(9990)).close();
    expect(await failure(book.findCase(sampleUrl))).toMatchObject({ code: 'database-newer' });
  });
});

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { applyImport, type ImportMode } from '../../../lib/cases/backup/apply';
import { planImport } from '../../../lib/cases/backup/plan';
import { type Backup, readBackup } from '../../../lib/cases/backup/read';
import { Stopped } from '../../../lib/cases/backup/stop';
import { writeBackup } from '../../../lib/cases/backup/write';
import type { Case, SavedDraft } from '../../../lib/cases/case';
import { Casebook } from '../../../lib/cases/casebook';
import type { SavedView } from '../../../lib/cases/list/views';
import { ReadQueue } from '../../../lib/cases/reads/queue';
import type { Setting } from '../../../lib/cases/settings';
import { Store } from '../../../lib/cases/store';
import { failureOf } from '../../../lib/messaging/failure';
import {
  sampleAssessment,
  sampleCase,
  sampleClock,
  sampleDraft,
  sampleMessage,
  sampleThread,
  sampleUrl,
} from '../samples';
import { someCases, someLetters, someViews } from './invent';

vi.setConfig({ testTimeout: 60_000 });

const AT = '2026-11-22T10:00:00Z';

interface Everything {
  readonly cases: readonly Case[];
  readonly letters?: readonly SavedDraft[];
  readonly views?: readonly SavedView[];
  readonly settings?: readonly Setting[];
}

async function storeWith({ cases, letters = [], views = [], settings = [] }: Everything): Promise<Store> {
  const store = new Store();
  await store.write(async (tables) => {
    for (const table of tables.tables) await table.clear();
    await tables.cases.bulkPut([...cases]);
    await tables.letters.bulkPut([...letters]);
    await tables.views.bulkPut([...views]);
    await tables.settings.bulkPut([...settings]);
  });
  return store;
}

/** All that the user has. */
async function readAll(store: Store) {
  return store.read(async ({ cases, letters, views, settings, told }) => ({
    cases: await cases.toArray(),
    letters: await letters.toArray(),
    views: await views.toArray(),
    settings: await settings.toArray(),
    told: await told.toArray(),
  }));
}

async function backupOf(file: Blob | undefined, isKnown: (url: string) => boolean = () => true): Promise<Backup> {
  const read = await readBackup(file ?? new Blob(), { isKnown });
  if (!read.ok) throw new Error(read.reason);
  return read.value;
}

async function exportFrom(store: Store): Promise<Blob> {
  const [file, ...more] = await writeBackup(store, { at: AT });
  expect(more).toEqual([]);
  return file ?? new Blob();
}

const bring = (store: Store, backup: Backup, mode: ImportMode = 'merge') =>
  applyImport(store, backup, { mode, at: '2026-11-23T10:00:00Z' });

function bookOf(store: Store): Casebook {
  const assess = () =>
    sampleAssessment('2026-11-21', { clocks: [sampleClock({ due: '2026-11-06', state: 'overdue' })] });
  return new Casebook(store, { assess, todayIn: () => '2026-11-21', now: () => '2026-11-21T12:00:00Z' });
}

const urls = (count: number) => Array.from({ length: count }, (_, at) => `${sampleUrl}_${String(at).padStart(5, '0')}`);
const casesAt = (addresses: readonly string[]) => addresses.map((url) => sampleCase({ thread: sampleThread({ url }) }));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('export, wipe, import', () => {
  test('is identical, whatever is in the casebook', async () => {
    await fc.assert(
      fc.asyncProperty(someCases, someLetters, someViews, async (cases, letters, views) => {
        const settings: readonly Setting[] = [
          { key: 'letters', signature: 'Ada\u2028"', salutation: '' },
          { key: 'editor', width: 480 },
          { key: 'seen', at: AT },
        ];
        const store = await storeWith({ cases, letters, views, settings });
        const before = await readAll(store);
        const backup = await backupOf(await exportFrom(store));
        await storeWith({ cases: [] });
        await bring(store, backup);
        expect(await readAll(store)).toEqual(before);
        await bring(store, backup, 'replace');
        expect(await readAll(store)).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });

  test('brings rows that are judged at the next occasion', async () => {
    const store = await storeWith({ cases: casesAt(urls(230)) });
    const backup = await backupOf(await exportFrom(store));
    await storeWith({ cases: [] });
    await bring(store, backup);
    const book = bookOf(store);
    expect((await book.listRows({ search: '', after: null, limit: 10 })).total).toBe(230);
    expect(await book.rejudgeRows(1000)).toBe(230);
    expect(await book.countOverdue()).toBe(230);
  });

  test.each(['merge', 'replace'] as const)(
    '%s: what is brought is read again at its site, though nothing is new there',
    async (mode) => {
      const store = await storeWith({ cases: [] });
      const book = bookOf(store);
      for (const url of urls(4)) await book.trackCase(sampleThread({ url }));
      const backup = await backupOf(await exportFrom(store));
      const [first = '', second = '', third = ''] = urls(4);
      await book.updateCase(
        sampleThread({ url: first, messages: [sampleMessage('outgoing-1'), sampleMessage('incoming-9')] }),
      );
      for (const url of [first, second, third]) await new ReadQueue(store).keepStamp(url, 'as of today');
      await book.forgetCases([second]);
      await bring(store, backup, mode);
      expect((await book.findCase(second))?.url).toBe(second);
      expect(await new ReadQueue(store).isNew(second, 'as of today')).toBe(true);
      const isOlder = (await book.findCase(first))?.thread.messages.every(({ id }) => id !== 'incoming-9');
      expect(isOlder).toBe(mode === 'replace');
      expect(await new ReadQueue(store).isNew(first, 'as of today')).toBe(isOlder);
      expect(await new ReadQueue(store).isNew(third, 'as of today'), 'it is as it was').toBe(false);
    },
  );

  test('goes over several files when one would be too large, each a backup by itself', async () => {
    const store = await storeWith({ cases: casesAt(urls(900)), letters: [sampleDraft()] });
    const before = await readAll(store);
    const files = await writeBackup(store, { at: AT, most: 300_000 });
    expect(files.length).toBeGreaterThan(1);
    await storeWith({ cases: [] });
    for (const file of files) await bring(store, await backupOf(file));
    expect(await readAll(store)).toEqual(before);
  });

  test('twice is as once', async () => {
    const store = await storeWith({ cases: casesAt(urls(3)), letters: [sampleDraft({ savedAt: AT })] });
    const before = await readAll(store);
    const backup = await backupOf(await exportFrom(store));
    expect(await planImport(store, backup, { at: AT })).toMatchObject({ added: 0, same: 3, merged: 0, onlyHere: 0 });
    await bring(store, backup);
    expect(await readAll(store)).toEqual(before);
  });
});

describe('merging', () => {
  const newer = sampleThread({ messages: ['outgoing-1', 'incoming-2', 'incoming-3'].map((id) => sampleMessage(id)) });

  test('is told before it is done, and does what was told', async () => {
    const [alike, only] = casesAt(urls(2));
    const store = await storeWith({
      cases: [sampleCase({ thread: newer }), ...casesAt(urls(1))],
      letters: [sampleDraft({ savedAt: AT })],
    });
    const backup = await backupOf(await exportFrom(store));
    const here = await storeWith({
      cases: [
        sampleCase({ keeping: { ...sampleCase().keeping, notes: 'Ask again.' } }),
        ...(alike ? [alike] : []),
        ...(only ? [only] : []),
      ],
      letters: [sampleDraft({ savedAt: '2026-11-20T10:00:00Z' })],
    });
    const plan = await planImport(here, backup, { at: AT });
    expect(plan).toMatchObject({
      added: 0,
      same: 1,
      merged: 1,
      onlyHere: 1,
      letters: { here: 1, added: 0, changed: 1 },
    });
    expect(plan.samples).toEqual([{ what: 'merged', url: sampleUrl, title: newer.title, words: '1 message' }]);
    await bring(here, backup);
    const after = await readAll(here);
    const kept = after.cases.find(({ url }) => url === sampleUrl);
    expect(kept?.thread.messages.map(({ id }) => id)).toEqual(['outgoing-1', 'incoming-2', 'incoming-3']);
    expect(kept?.keeping.notes).toBe('Ask again.');
    expect(kept?.history.at(-1)).toMatchObject({ what: 'imported', detail: '1 message' });
    expect(after.letters).toEqual([sampleDraft({ savedAt: AT })]);
  });

  test('keeps what the list shows of a case until it is judged anew', async () => {
    const store = await storeWith({ cases: [sampleCase({ thread: newer })] });
    const backup = await backupOf(await exportFrom(store));
    await storeWith({ cases: [] });
    const book = bookOf(store);
    await book.trackCase(sampleThread());
    await bring(store, backup);
    expect(await book.countOverdue()).toBe(1);
    expect(await book.rejudgeRows(10)).toBe(1);
  });

  test('leaves out what belongs to no site that can be read, and says so', async () => {
    const strange = sampleCase({ thread: sampleThread({ url: 'https://example.org/request/1' }) });
    const store = await storeWith({ cases: [sampleCase(), strange] });
    const backup = await backupOf(await exportFrom(store), (url) => !url.includes('example.org'));
    expect(backup.leftOut).toEqual(['1 request of a site that this ReplyDue does not know is left out.']);
    expect(backup.cases.map(({ url }) => url)).toEqual([sampleUrl]);
  });
});

describe('replacing', () => {
  test('leaves nothing of what was here', async () => {
    const store = await storeWith({ cases: casesAt(urls(2)) });
    const backup = await backupOf(await exportFrom(store));
    const here = await storeWith({
      cases: [sampleCase()],
      letters: [sampleDraft()],
      views: [{ name: 'late', query: 'q' }],
    });
    await bookOf(here).rejudgeRows(10);
    expect(await planImport(here, backup, { at: AT })).toMatchObject({ added: 2, onlyHere: 1, letters: { here: 1 } });
    await bring(here, backup, 'replace');
    expect(await readAll(here)).toMatchObject({ cases: casesAt(urls(2)), letters: [], views: [] });
    expect((await bookOf(here).listRows({ search: '', after: null, limit: 10 })).total).toBe(2);
  });
});

describe('replacing what is mostly the same', () => {
  test('whatever is here and in the backup: afterwards it is as in the backup, each case with its row', async () => {
    await fc.assert(
      fc.asyncProperty(someCases, someCases, fc.boolean(), async (ours, theirs, isMostlyShared) => {
        const backup = await backupOf(await exportFrom(await storeWith({ cases: theirs })));
        const before = isMostlyShared ? [...new Map([...theirs, ...ours].map((one) => [one.url, one])).values()] : ours;
        const here = await storeWith({ cases: before });
        await bookOf(here).rejudgeRows(1000);
        await bring(here, backup, 'replace');
        const after = await readAll(here);
        const order = (cases: readonly Case[]) => cases.toSorted((one, other) => (one.url < other.url ? -1 : 1));
        expect(order(after.cases)).toEqual(order(theirs));
        const rows = await here.read((tables) => tables.rows.toCollection().primaryKeys());
        expect(rows.sort()).toEqual(theirs.map(({ url }) => url).sort());
        expect((await bookOf(here).listRows({ search: '', after: null, limit: 10 })).total).toBe(
          theirs.filter(({ keeping }) => !keeping.archived).length,
        );
      }),
      { numRuns: 25 },
    );
  });

  test('what is alike stays judged; of what is another nothing is said until it is judged; what the backup lacks is gone', async () => {
    const [alike, other, third, gone] = casesAt(urls(4));
    if (!alike || !other || !third || !gone) throw new Error('no cases');
    const backup = await backupOf(await exportFrom(await storeWith({ cases: [alike, other, third] })));
    const changed = { ...other, keeping: { ...other.keeping, notes: 'Ask again.' } };
    const here = await storeWith({ cases: [alike, changed, third, gone] });
    for (const { thread } of [alike, changed, third, gone]) await bookOf(here).trackCase(thread);
    const judged = () =>
      here.read(async ({ rows, digests }) => [
        (await rows.toArray()).filter(({ judgedOn }) => judgedOn !== '').map(({ url }) => url),
        await digests.toCollection().primaryKeys(),
      ]);
    const all = [alike, other, third, gone].map(({ url }) => url);
    expect(await judged()).toEqual([all, all]);
    await bring(here, backup, 'replace');
    const left = [alike.url, third.url];
    expect(await judged()).toEqual([left, left]);
    expect((await readAll(here)).cases).toEqual([alike, other, third]);
  });
});

describe('all or nothing', () => {
  async function twoCasebooks() {
    const store = await storeWith({ cases: casesAt(urls(350)), letters: [sampleDraft()] });
    const backup = await backupOf(await exportFrom(store));
    const here = await storeWith({
      cases: [sampleCase({ corrections: [{ kind: 'regime', to: 'uk-eir', on: '2026-11-01' }] })],
    });
    return { here, backup, before: await readAll(here) };
  }

  test.each(['merge', 'replace'] as const)('%s, stopped half way: nothing', async (mode) => {
    const { here, backup, before } = await twoCasebooks();
    const stop = new AbortController();
    const onProgress = (share: number) => void (share > 0.5 && stop.abort());
    await expect(applyImport(here, backup, { mode, at: AT, signal: stop.signal, onProgress })).rejects.toThrow(Stopped);
    expect(await readAll(here)).toEqual(before);
  });

  test.each(['merge', 'replace'] as const)('%s, and the disk is full half way: said, and nothing', async (mode) => {
    const { here, backup, before } = await twoCasebooks();
    let puts = 0;
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function refuse(this: IDBObjectStore, ...args) {
      puts += 1;
      if (puts < 200) return put.apply(this, args);
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    });
    expect(await bring(here, backup, mode).then(() => null, failureOf)).toMatchObject({ code: 'storage-full' });
    vi.restoreAllMocks();
    expect(await readAll(here)).toEqual(before);
  });

  test.each(['merge', 'replace'] as const)('%s, and a thing fails half way: nothing', async (mode) => {
    const { here, backup, before } = await twoCasebooks();
    const broken = backup.cases.map((one, at) =>
      at === 300
        ? {
            ...one,
            unpack: () => {
              throw new Error('broken');
            },
          }
        : one,
    );
    await expect(bring(here, { ...backup, cases: broken }, mode)).rejects.toThrow('broken');
    expect(await readAll(here)).toEqual(before);
  });
});

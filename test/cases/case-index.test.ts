import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import type { CaseRow } from '../../lib/cases/case';
import { digestOf } from '../../lib/cases/digest';
import { CaseIndex, type Found } from '../../lib/cases/list/case-index';
import { compareRows } from '../../lib/cases/list/order';
import { parseQuery } from '../../lib/cases/list/query';
import { changeRows } from '../../lib/cases/rows';
import { Shelf } from '../../lib/cases/shelf';
import { Store } from '../../lib/cases/store';
import { sampleAssessment, sampleCase, sampleRow } from './samples';

const TODAY = '2026-11-21';
let store = new Store();
let seen: Found[] = [];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = new Store();
  seen = [];
});

function openIndex(search = ''): CaseIndex {
  const index: CaseIndex = new CaseIndex(
    new Shelf(store),
    {
      todayIn: () => TODAY,
      todayHere: () => TODAY,
      countLate: () => 3,
      nameLaw: (regime) => regime ?? '',
      rest: async () => undefined,
    },
    () => void seen.push(index.look(parseQuery(search))),
  );
  index.wantTexts();
  return index;
}

const put = (rows: readonly CaseRow[]) => store.write((tables) => changeRows(tables, rows));

async function putNotes(url: string, notes: string): Promise<void> {
  const digest = { ...digestOf(sampleCase(), sampleAssessment(TODAY)), url, notes };
  await store.write((tables) => tables.digests.put(digest));
}

const rowsOf = (count: number): readonly CaseRow[] =>
  Array.from({ length: count }, (_, at) =>
    sampleRow({
      url: `https://a.example/${String(at).padStart(5, '0')}`,
      title: `Case ${at}`,
      nextOn: at % 2 ? '2026-11-20' : '2026-12-20',
    }),
  );

test('the most urgent are there before the rest, in the same order, with the number of all', async () => {
  await put([...rowsOf(1300), sampleRow({ url: 'https://a.example/x', archived: true, place: 'archive' })]);
  await openIndex().read();
  const [first, whole] = [seen[0], seen.at(-1)];
  expect(first).toMatchObject({ count: 1300, total: 1301, isWhole: false });
  expect(whole).toMatchObject({ count: 1300, total: 1301, isWhole: true, isSearchable: true });
  expect(first?.rows.length).toBeLessThan(100);
  expect(whole?.rows.slice(0, first?.rows.length)).toEqual(first?.rows);
  expect(whole?.states).toMatchObject({ overdue: 650, waiting: 650, archived: 1 });
});

test('what cannot be told from the first rows is not guessed', async () => {
  await put(rowsOf(80));
  await openIndex('q=79').read();
  expect(seen[0]).toMatchObject({ rows: [], isWhole: false });
  expect(seen.at(-1)?.rows.map(({ title }) => title)).toEqual(['Case 79']);
});

test('notes are found once they are read; what changes, comes and goes is seen at the next reading', async () => {
  const rows = rowsOf(250);
  await put(rows);
  for (const { url } of rows.slice(0, 240)) await putNotes(url, 'ask ann');
  const index = openIndex('q=ann');
  await index.read();
  expect(seen.map(({ count, isSearchable }) => [count, isSearchable])).toEqual([
    [0, false],
    [0, false],
    [240, true],
  ]);
  const [one, other] = rows;
  if (!one || !other) throw new Error('no rows');
  await putNotes(one.url, 'ask ben');
  await put([{ ...one, updatedAt: '2026-11-21T12:00:00Z' }]);
  await store.write((tables) => changeRows(tables, [], [other.url]));
  await index.read();
  expect(index.look(parseQuery('q=ann'))).toMatchObject({ count: 238, total: 249 });
  expect(index.look(parseQuery('q=ben')).rows.map(({ url }) => url)).toEqual([one.url]);
});

test('counts say what a filter would find among what is searched', async () => {
  await put([
    sampleRow({ url: 'https://a.example/1', title: 'Lamps', nextOn: '2026-11-01', unanswered: 2 }),
    sampleRow({ url: 'https://a.example/2', title: 'Lamps', nextOn: '2026-12-20' }),
    sampleRow({ url: 'https://a.example/3', title: 'Fines', nextOn: '2026-11-01' }),
    sampleRow({ url: 'https://a.example/4', title: 'Lamps', archived: true, unanswered: 1 }),
  ]);
  const index = openIndex();
  await index.read();
  expect(index.look(parseQuery('q=lamps&state=overdue'))).toMatchObject({
    count: 1,
    states: { overdue: 1, waiting: 1, archived: 1 },
    flags: { unanswered: 1 },
  });
  expect(index.valuesOf('authority')).toEqual([['Fernham Town Council', 4]]);
});

test('of many cases only those are read again that changed, came or went; counts, order and texts follow', async () => {
  const rows = rowsOf(700);
  await put(rows);
  for (const { url } of rows.slice(0, 20)) await putNotes(url, 'ask ann');
  const shelf = new Shelf(store);
  const read: string[] = [];
  const index: CaseIndex = new CaseIndex(
    {
      readFirst: (limit, todayIn) => shelf.readFirst(limit, todayIn),
      readRowsAfter: (after, most) => shelf.readRowsAfter(after, most),
      readDigestsAfter: (after, most) => shelf.readDigestsAfter(after, most),
      readRowsOf: (urls) => {
        read.push(...urls);
        return shelf.readRowsOf(urls);
      },
      readDigestsOf: (urls) => shelf.readDigestsOf(urls),
    },
    {
      todayIn: () => TODAY,
      todayHere: () => TODAY,
      countLate: () => 3,
      nameLaw: (regime) => regime ?? '',
      rest: async () => undefined,
    },
    () => undefined,
  );
  index.wantTexts();
  await index.read();
  const changes: (readonly string[] | null)[] = [];
  const end = shelf.watch((changed) => changes.push(changed()));
  const [one, other, third] = rows;
  if (!one || !other || !third) throw new Error('no rows');
  const added = sampleRow({ url: 'https://a.example/new', title: 'New', nextOn: '2026-01-01' });
  await store.write(async (tables) => {
    await changeRows(tables, [{ ...one, title: 'Fines', nextOn: '2026-11-01' }, added], [other.url]);
    await tables.digests.put({ ...digestOf(sampleCase(), sampleAssessment(TODAY)), url: third.url, notes: 'ask ben' });
  });
  await store.write((tables) => tables.settings.put({ key: 'editor', width: 400 }));
  end();
  const [first, second] = changes;
  expect([...(first ?? [])].sort()).toEqual([one.url, other.url, third.url, added.url]);
  expect(second, 'what is no case is none of the index').toEqual([]);
  await index.readAgain(first ?? []);
  expect(read).toHaveLength(4);
  const found = index.look(parseQuery(''));
  expect(found.rows.slice(0, 2).map(({ title }) => title)).toEqual(['New', 'Fines']);
  expect(found).toMatchObject({ count: 700, total: 700, states: { overdue: 351, waiting: 349 } });
  expect(found.rows).toEqual(found.rows.toSorted(compareRows(TODAY)));
  expect(index.look(parseQuery('q=ann')).count).toBe(18);
  expect(index.look(parseQuery('q=ben')).rows.map(({ url }) => url)).toEqual([third.url]);
});

test('after many were changed at once, nobody says which', async () => {
  const changes: (readonly string[] | null)[] = [];
  const end = store.watch((changed) => changes.push(changed()));
  await put(rowsOf(60));
  end();
  expect(new Set(changes)).toEqual(new Set([null]));
});

test('a new day is looked at as one, without a reading', async () => {
  let today = TODAY;
  await put(rowsOf(10));
  const index: CaseIndex = new CaseIndex(
    new Shelf(store),
    {
      todayIn: () => today,
      todayHere: () => today,
      countLate: () => 3,
      nameLaw: (regime) => regime ?? '',
      rest: async () => undefined,
    },
    () => undefined,
  );
  await index.read();
  expect(index.look(parseQuery(''))).toMatchObject({ states: { overdue: 5, waiting: 5 } });
  today = '2026-12-15';
  expect(index.look(parseQuery(''))).toMatchObject({ states: { overdue: 5, 'due-soon': 5 } });
  today = '2026-12-21';
  expect(index.look(parseQuery('state=overdue')).count).toBe(10);
});

test('a new day where the user is brings his reminders, though where the cases are it is still the day before', async () => {
  let here = TODAY;
  await put(rowsOf(10).map((row) => ({ ...row, remindOn: '2026-11-22' })));
  const index: CaseIndex = new CaseIndex(
    new Shelf(store),
    { todayIn: () => TODAY, todayHere: () => here, countLate: () => 3, nameLaw: () => '', rest: async () => undefined },
    () => undefined,
  );
  await index.read();
  expect(index.look(parseQuery('with=remind')).count).toBe(0);
  here = '2026-11-22';
  expect(index.look(parseQuery('with=remind')).count).toBe(10);
});

test('two readings at once are one, and one more', async () => {
  await put(rowsOf(3));
  const index = openIndex();
  await Promise.all([index.read(), index.read(), index.read()]);
  expect(index.look(parseQuery('')).count).toBe(3);
});

test('a failure to read is told to who asked, and the next reading goes on', async () => {
  await put(rowsOf(3));
  const index = openIndex();
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = () => {
    throw new DOMException('no', 'InvalidStateError');
  };
  store = new Store();
  const broken = openIndex();
  await expect(broken.read()).rejects.toThrow();
  IDBFactory.prototype.open = open;
  await broken.read();
  await index.read();
  expect(broken.look(parseQuery('')).count).toBe(3);
});

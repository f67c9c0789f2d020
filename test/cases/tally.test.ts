import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { stateOn } from '../../lib/cases/row';
import { changeRows, checkTally, readerOf } from '../../lib/cases/rows';
import { Store } from '../../lib/cases/store';
import { countOverdue, emptyTally, retally, type Tally } from '../../lib/cases/tally';
import { sampleRow } from './samples';

const TODAY = '2026-11-21';
let store = new Store();
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = new Store();
});

const readTally = (): Promise<Tally> => store.read((tables) => readerOf(tables).readTally());
const url = fc.integer({ min: 0, max: 5 }).map((at) => `https://a.example/${at}`);
const row = fc
  .record({
    url,
    owed: fc.constantFrom<0 | 1>(0, 1),
    nextOn: fc.constantFrom('2026-11-20', TODAY),
    zone: fc.constantFrom('UTC', '__proto__'),
    archived: fc.boolean(),
    restsUntil: fc.constantFrom(null, TODAY, '2026-11-22'),
  })
  .map((part) => sampleRow(part));

test('however rows are written and removed, the tally is that of the rows', async () => {
  const step = fc.record({
    put: fc.uniqueArray(row, { selector: (one) => one.url, maxLength: 3 }),
    remove: fc.uniqueArray(url, { maxLength: 2 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
      globalThis.indexedDB = new IDBFactory();
      store = new Store();
      for (const { put, remove } of steps) {
        const gone = remove.filter((one) => put.every((other) => other.url !== one));
        await store.write((tables) => changeRows(tables, put, gone));
      }
      const all = await store.read((tables) => tables.rows.toArray());
      expect(await readTally()).toEqual(retally(emptyTally, [], all));
      for (const today of [TODAY, '2026-11-22']) {
        expect(countOverdue(await readTally(), () => today)).toBe(
          all.filter((one) => stateOn(one, today) === 'overdue').length,
        );
      }
    }),
    { numRuns: 40 },
  );
});

test('a tally that is missing is counted, one that is wrong is found and mended', async () => {
  await store.write((tables) => changeRows(tables, [sampleRow()]));
  await store.write((tables) => tables.tallies.clear());
  expect((await readTally()).total).toBe(1);
  await store.write((tables) => tables.tallies.put({ ...emptyTally, total: 7 }));
  expect(await store.write(checkTally)).toBe(true);
  expect((await readTally()).total).toBe(1);
  expect(await store.write(checkTally)).toBe(false);
});

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { Casebook } from '../../lib/cases/casebook';
import { ReadQueue } from '../../lib/cases/reads/queue';
import { standing } from '../../lib/cases/reads/run';
import { Store } from '../../lib/cases/store';
import { sampleAssessment, sampleThread } from './samples';

const SITE = 'www.whatdotheyknow.com';
const at = (path: string) => `https://${SITE}${path}`;
const thread = (name: string) => ({ url: at(`/request/${name}`), title: name, what: 'thread' }) as const;
const list = (page: number) => ({ url: at(`/user/ada?page=${page}`), title: '', what: 'list' }) as const;

let store: Store;
let queue: ReadQueue;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = new Store();
  queue = new ReadQueue(store);
});

const next = async (site = SITE) => (await queue.next(site))?.url.replace(/.*\//, '') ?? null;

describe('what is to be read', () => {
  test('is given lists first, site by site, and outlasts the one who asked for it', async () => {
    await queue.add([thread('a'), thread('b'), { ...thread('c'), url: 'https://madada.fr/demande/c' }, list(2)]);
    queue = new ReadQueue(new Store());
    expect(await queue.sites()).toEqual(['madada.fr', SITE]);
    expect(await next()).toBe('ada?page=2');
    await queue.settle(list(2).url, 'done', '');
    expect(await next()).toBe('a');
    expect(await next('madada.fr')).toBe('c');
    expect(await next('elsewhere.example')).toBeNull();
  });

  test('is counted: what waits, what is through, what failed and why', async () => {
    await queue.add([thread('a'), thread('b'), thread('c'), list(1), list(2)]);
    await queue.settle(list(1).url, 'done', '');
    await queue.settle(thread('a').url, 'done', '');
    await queue.settle(thread('b').url, 'failed', 'Gone.');
    expect(await queue.count()).toEqual({
      waiting: 2,
      done: 1,
      lists: 1,
      failures: 1,
      failed: [{ ...thread('b'), state: 'failed', words: 'Gone.' }],
    });
  });

  test('is not read twice: a list that goes in a circle ends, and what waits waits once', async () => {
    await queue.add([list(1), thread('a')]);
    await queue.settle(list(1).url, 'done', '');
    await queue.add([list(1), thread('a')]);
    expect(await queue.count()).toMatchObject({ lists: 0, waiting: 1 });
  });

  test('a thread that is tracked counts as read, but is checked when that is wanted', async () => {
    const around = {
      assess: () => sampleAssessment('2026-11-21'),
      todayIn: () => '2026-11-21',
      now: () => '2026-11-21T12:00:00Z',
    };
    await new Casebook(store, around).trackCase(sampleThread({ url: thread('a').url }));
    await queue.add([thread('a')]);
    expect(await queue.count()).toMatchObject({ waiting: 0, done: 1 });
    await queue.add([{ ...thread('a'), what: 'check' }]);
    expect(await queue.findWaiting(thread('a').url)).toMatchObject({ what: 'check' });
  });

  test('what is held is given to nobody until it is released, and still waits', async () => {
    const elsewhere = { ...thread('c'), url: 'https://madada.fr/demande/c' };
    await queue.add([thread('a'), elsewhere, list(2)]);
    await queue.hold(SITE);
    expect([await next(), await next('madada.fr'), await queue.sites()]).toEqual([null, 'c', ['madada.fr']]);
    await queue.hold();
    await queue.tidy();
    expect(await queue.count()).toMatchObject({ waiting: 3, lists: 1 });
    await queue.release(['madada.fr']);
    expect([await next(), await next('madada.fr')]).toEqual(['ada?page=2', null]);
  });

  test('what failed waits again when that is wanted', async () => {
    await queue.add([thread('a')]);
    await queue.settle(thread('a').url, 'failed', 'Gone.');
    expect(await next()).toBeNull();
    await queue.retry();
    expect(await next()).toBe('a');
  });

  test('a new wish forgets what is through, unless something still waits', async () => {
    await queue.add([thread('a'), thread('b')]);
    await queue.settle(thread('a').url, 'done', '');
    await queue.tidy();
    expect(await queue.count()).toMatchObject({ done: 1 });
    await queue.settle(thread('b').url, 'failed', 'Gone.');
    await queue.tidy();
    expect(await queue.count()).toMatchObject({ done: 0, failures: 1 });
    await queue.clear();
    expect(await queue.count()).toMatchObject({ failures: 0 });
  });
});

test('how the reading goes on is kept', async () => {
  expect(await queue.readRun()).toEqual(standing);
  const run = { site: SITE, tabId: 7, heardAt: null, halts: [{ site: SITE, notBefore: null, words: 'It is busy.' }] };
  expect(await queue.changeRun(() => run)).toEqual(run);
  expect(await queue.readRun()).toEqual(run);
  await queue.changeRun((before) => ({ ...before, halts: [] }));
  expect(await queue.readRun()).toEqual({ ...run, halts: [] });
});

test('what the data said of a thread is known again; what cannot be told is always new', async () => {
  const url = at('/request/a');
  expect(await queue.isNew(url, '2026-11-01 4')).toBe(true);
  await queue.keepStamp(url, '2026-11-01 4');
  expect(await queue.isNew(url, '2026-11-01 4')).toBe(false);
  expect(await queue.isNew(url, '2026-11-01 5')).toBe(true);
  expect(await queue.isNew(url, null)).toBe(true);
});

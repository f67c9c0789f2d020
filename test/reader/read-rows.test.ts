// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { Got } from '../../entrypoints/reader/pace';
import { type Desk, readRows } from '../../entrypoints/reader/read-rows';
import type { PendingRead } from '../../lib/cases/reads/reads';
import type { Failure } from '../../lib/messaging/protocol';
import { threadData } from '../demo/data';
import type { Visit } from '../demo/pages/layout';
import { personPage } from '../demo/pages/lists';
import { threadPage } from '../demo/pages/thread-page';
import { maren } from '../demo/people';
import { threadsOn } from '../demo/threads';

const TODAY = '2026-11-21';
const SITE = 'https://www.whatdotheyknow.com';
const HERE = `${SITE}/robots.txt`;
const heating = `${SITE}/request/heating_at_the_leisure_centre`;
const threads = threadsOn(TODAY);
const visit = (path: string): Visit => ({ path, viewer: maren, today: TODAY, nonce: '', token: '' });

/** What the demonstration answers at a path; null where it has nothing. */
function answerAt(path: string): string | null {
  const [, slug = '', json] = /^\/request\/(\w+)(\.json)?/.exec(path) ?? [];
  const thread = threads.find((one) => one.slug === slug);
  if (thread) return json ? JSON.stringify(threadData(thread, TODAY)) : threadPage(thread, visit(path));
  return path.startsWith('/user/') ? personPage(maren, threads, 1, visit(path)) : null;
}

/** A desk whose background fails at some of what it is asked; of what can be read there is no end. */
function deskThatFails(code: Failure['code'], ...names: readonly string[]): Desk {
  const desk = deskFor([]);
  return {
    ...desk,
    send: (async (name: string, payload: Readonly<Record<string, unknown>>) => {
      sent.push([name, payload]);
      if (sent.length > 50) throw new Error('It has no end.');
      if (names.includes(name)) return { ok: false, failure: { code, words: 'The disk is full.' } };
      return { ok: true, value: name === 'take-read' ? { url: heating, title: '', what: 'thread' } : null };
    }) as Desk['send'],
  };
}

let asked: string[];
let stopped: string[];
let sent: [name: string, payload: Readonly<Record<string, unknown>>][];

function deskFor(
  rows: readonly Pick<PendingRead, 'url' | 'what'>[],
  isNew = true,
  halt = false,
  until = Number.POSITIVE_INFINITY,
): Desk {
  const left = rows.map((row): PendingRead => ({ title: '', state: 'waiting', words: '', ...row }));
  const answers: Readonly<Record<string, () => unknown>> = {
    'take-read': () => left.shift() ?? null,
    'compare-stamp': () => isNew,
  };
  return {
    here: HERE,
    stop: (words) => void stopped.push(words),
    get: async (address): Promise<Got> => {
      asked.push(address.replace(SITE, ''));
      const text = answerAt(address.replace(SITE, ''));
      if (text !== null) return { ok: true, text: text.slice(0, until) };
      return { ok: false, words: 'Gone.', ...(halt ? { halt: { notBefore: '2026-11-21T13:00:00Z' } } : {}) };
    },
    // The styles and scripts of the page are not fetched in a browser either.
    parse: (html) => new DOMParser().parseFromString(html.replace(/<(?:link|script)\b[^>]*>/g, ''), 'text/html'),
    send: (async (name: string, payload: Readonly<Record<string, unknown>>) => {
      sent.push([name, payload]);
      return { ok: true, value: answers[name]?.() ?? null };
    }) as Desk['send'],
  };
}

const said = (name: string) => sent.filter(([one]) => one === name).map(([, payload]) => payload);

beforeEach(() => {
  asked = [];
  stopped = [];
  sent = [];
});

describe('reading what waits', () => {
  test('a thread is read with its data, and with nothing folded', async () => {
    await readRows(deskFor([{ url: heating, what: 'thread' }]));
    const path = heating.replace(SITE, '');
    expect(asked).toEqual([path, `${path}.json`, `${path}?unfold=1`]);
    const [kept] = said('keep-read');
    const thread = { url: heating, folded: false, claims: { law: 'foi' } };
    expect(kept).toMatchObject({
      read: heating,
      stamp: expect.stringMatching(/^20\d\d-/),
      facts: { thread, gaps: [] },
    });
    expect(said('end-reading')).toEqual([{ url: HERE, notBefore: null, words: '' }]);
  });

  test('a list gives its threads and where it goes on', async () => {
    const url = `${SITE}/user/maren_holloway`;
    await readRows(deskFor([{ url, what: 'list' }]));
    expect(said('keep-list')[0]).toMatchObject({
      read: url,
      list: { threads: { length: 8 }, next: `${SITE}/user/maren_holloway/requests?page=2` },
    });
  });

  test('a list that broke off may lack requests: it is told, and none of it is taken for the whole', async () => {
    const url = `${SITE}/user/maren_holloway`;
    await readRows(deskFor([{ url, what: 'list' }], true, false, 4000));
    expect(said('keep-list')).toEqual([]);
    expect(said('fail-read')).toMatchObject([{ read: url, words: expect.stringMatching(/^The page broke off/) }]);
  });

  test('of a thread with nothing new only the data is asked for', async () => {
    await readRows(deskFor([{ url: heating, what: 'check' }], false));
    expect(asked).toEqual([`${heating.replace(SITE, '')}.json`]);
    expect(said('keep-read')).toEqual([]);
  });

  test('of one with something new the data is not asked for again', async () => {
    await readRows(deskFor([{ url: heating, what: 'check' }]));
    const path = heating.replace(SITE, '');
    expect(asked).toEqual([`${path}.json`, path, `${path}?unfold=1`]);
    expect(said('keep-read')).toHaveLength(1);
  });

  test('a page that broke off is kept as that, and is read again the next time', async () => {
    const page = answerAt(heating.replace(SITE, '')) ?? '';
    const within = page.lastIndexOf('correspondence_text') + 40;
    await readRows(deskFor([{ url: heating, what: 'check' }], true, false, within));
    const [kept] = said('keep-read');
    expect(kept).toMatchObject({ stamp: null, facts: { thread: { cut: true } } });
  });

  test('a page whose folded letters could not be had is read again the next time', async () => {
    const desk = deskFor([{ url: heating, what: 'check' }]);
    const get: Desk['get'] = async (address, type) =>
      address.endsWith('unfold=1') ? { ok: false, words: 'It is busy.' } : desk.get(address, type);
    await readRows({ ...desk, get });
    expect(said('keep-read')[0]).toMatchObject({ stamp: null, facts: { thread: { folded: true } } });
  });

  test('what cannot be read is told, and the rest is read', async () => {
    const gone = `${SITE}/request/gone`;
    await readRows(
      deskFor([
        { url: gone, what: 'thread' },
        { url: `${SITE}/user/x`, what: 'thread' },
        { url: heating, what: 'thread' },
      ]),
    );
    expect(said('fail-read').map(({ read, words }) => [read, words])).toEqual([
      [gone, 'Gone.'],
      [`${SITE}/user/x`, expect.stringContaining('No request was found')],
    ]);
    expect(said('keep-read')).toHaveLength(1);
  });

  test('a site that wants to be left alone is, and what was asked for waits', async () => {
    await readRows(
      deskFor(
        [
          { url: `${SITE}/request/gone`, what: 'thread' },
          { url: heating, what: 'thread' },
        ],
        true,
        true,
      ),
    );
    expect(asked).toHaveLength(1);
    expect(said('fail-read')).toEqual([]);
    expect(said('end-reading')).toEqual([{ url: HERE, notBefore: '2026-11-21T13:00:00Z', words: 'Gone.' }]);
  });
});

describe('a background that fails', () => {
  const full = [{ url: HERE, notBefore: null, words: 'The disk is full.' }];

  test.each<[why: string, Failure['code'], names: readonly string[]]>([
    ['what was read cannot be kept: the rest could not either', 'storage-full', ['keep-read']],
    ['nor can it be noted that it could not', 'unexpected', ['keep-read', 'fail-read']],
    ['what comes next cannot be told', 'storage-blocked', ['take-read']],
  ])('ends the reading, in words: %s', async (_why, code, names) => {
    await readRows(deskThatFails(code, ...names));
    expect(said('take-read')).toHaveLength(1);
    expect(said('end-reading')).toEqual(full);
    expect(stopped).toEqual([]);
  });

  test('that is gone cannot be told: the tab says it itself', async () => {
    await readRows(deskThatFails('unreachable', 'take-read', 'end-reading'));
    expect(stopped).toEqual(['The disk is full.']);
  });

  test('at one thread alone leaves the others to be read', async () => {
    const left = [{ url: heating, title: '', what: 'thread' }, null];
    const desk = deskThatFails('unexpected', 'keep-read');
    const send = (async (name: 'keep-read', payload: never) =>
      name === ('take-read' as string) ? { ok: true, value: left.shift() } : desk.send(name, payload)) as Desk['send'];
    await readRows({ ...desk, send });
    expect(said('fail-read')).toMatchObject([{ read: heating, words: 'The disk is full.' }]);
    expect(said('end-reading')).toEqual([{ url: HERE, notBefore: null, words: '' }]);
  });
});

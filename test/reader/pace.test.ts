import { describe, expect, test } from 'vitest';
import { type Answer, Pace } from '../../entrypoints/reader/pace';
import { readRobots } from '../../lib/portals/robots';

const SITE = 'https://www.whatdotheyknow.com';
const START = Date.parse('2026-11-20T12:00:00Z');
const page = (part: Partial<Answer> = {}): Answer => ({
  status: 200,
  type: 'text/html; charset=utf-8',
  retryAfter: null,
  text: '<p>',
  ...part,
});

/** A site that gives these answers one after the other, each of which takes a second; what was asked of it, and when. */
function site(answers: readonly (Answer | null)[], robots = '') {
  let now = START;
  const asked: [path: string, second: number][] = [];
  const left = [...answers];
  const pace = new Pace(readRobots(robots), {
    get: async (address) => {
      asked.push([new URL(address).pathname, (now - START) / 1000]);
      now += 1000;
      const answer = left.shift() ?? null;
      if (answer === null) throw new TypeError('Failed to fetch');
      return answer;
    },
    rest: async (milliseconds) => {
      now += milliseconds;
    },
    now: () => now,
  });
  return { asked, get: (path: string, type = 'text/html') => pace.get(SITE + path, type) };
}

describe('the pause between two requests', () => {
  test.each<[robots: string, second: number, reason: string]>([
    ['', 3, 'two seconds after the first was answered'],
    ['User-agent: *\nCrawl-delay: 10', 11, 'the site wants ten'],
    ['User-agent: *\nCrawl-delay: 0.5', 3, 'never less than two'],
    ['User-agent: *\nCrawl-delay: 86400', 61, 'a day would be the end of it'],
  ])('%j: the second goes out in second %i, %s', async (robots, second) => {
    const { asked, get } = site([page(), page()], robots);
    await get('/request/a');
    await get('/request/b');
    expect(asked).toEqual([
      ['/request/a', 0],
      ['/request/b', second],
    ]);
  });
});

describe('a site that is busy', () => {
  test.each<[retryAfter: string | null, second: number, reason: string]>([
    ['20', 21, 'it says for how many seconds'],
    ['Fri, 20 Nov 2026 12:01:00 GMT', 60, 'it says until when'],
    [null, 31, 'it does not say'],
    ['soon', 31, 'it says nothing that can be understood'],
    ['0', 3, 'never without a pause'],
  ])('Retry-After %s: asked again in second %i, since %s', async (retryAfter, second) => {
    const { asked, get } = site([page({ status: 429, retryAfter }), page()]);
    expect(await get('/request/a')).toEqual({ ok: true, text: '<p>' });
    expect(asked.map(([, at]) => at)).toEqual([0, second]);
  });

  test('for long is left alone until then', async () => {
    const { asked, get } = site([page({ status: 503, retryAfter: '3600' })]);
    expect(await get('/request/a')).toMatchObject({ ok: false, halt: { notBefore: '2026-11-20T13:00:01.000Z' } });
    expect(asked).toHaveLength(1);
  });

  test('again and again is left alone', async () => {
    const { asked, get } = site(Array.from({ length: 9 }, () => page({ status: 503 })));
    expect(await get('/request/a')).toMatchObject({ ok: false, halt: { notBefore: expect.any(String) } });
    expect(asked).toHaveLength(3);
  });
});

describe('what cannot be had', () => {
  test.each<[answer: Answer, words: RegExp]>([
    [page({ status: 404 }), /no such page/],
    [page({ status: 410 }), /no such page/],
    [page({ status: 403 }), /does not show it/],
    [page({ status: 418 }), /\(418\)/],
    [page({ type: 'application/pdf' }), /something else/],
  ])('%j is said, and the rest goes on', async (answer, words) => {
    const { get } = site([answer, page()]);
    const got = await get('/request/a');
    expect(got).toEqual({ ok: false, words: expect.stringMatching(words) });
    expect(await get('/request/b')).toMatchObject({ ok: true });
  });

  test('a site that fails three times in a row is left alone', async () => {
    const { get } = site([null, page({ status: 500 }), page(), null, null, null]);
    const halts: boolean[] = [];
    for (const path of ['/a', '/b', '/c', '/d', '/e', '/f']) {
      const got = await get(path);
      halts.push(!got.ok && got.halt !== undefined);
    }
    expect(halts).toEqual([false, false, false, false, false, true]);
  });

  test('what the site keeps from programs is not asked for, but a feed is', async () => {
    const { asked, get } = site(
      [page({ type: 'application/json' })],
      'User-agent: *\nDisallow: */feed/\nDisallow: /request/secret',
    );
    expect(await get('/request/secret')).toMatchObject({
      ok: false,
      words: expect.stringContaining('asks programs not'),
    });
    expect(await get('/feed/user/ada.json', 'application/json')).toMatchObject({ ok: true });
    expect(asked.map(([path]) => path)).toEqual(['/feed/user/ada.json']);
  });
});

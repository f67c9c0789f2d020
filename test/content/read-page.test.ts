// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { readWhole } from '../../entrypoints/portal.content/read-page';
import type { Page, Portal, Reading } from '../../lib/portals/portal';
import { openPage, shapes } from './pages';

afterEach(() => {
  vi.unstubAllGlobals();
});

const url = 'https://www.whatdotheyknow.com/request/benches';
const json = (body: string) => new Response(body, { headers: { 'content-type': 'application/json; charset=utf-8' } });
const html = (body: string) => new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8' } });

/** A portal that wants both until it has been given them. */
function portalWanting(wants: Reading['wants']) {
  const reading = openPage(shapes['the present release']);
  const read = vi.fn(
    (page: Page): Reading => ({
      ...reading,
      wants: {
        data: page.data === undefined ? wants.data : null,
        unfolded: page.unfolded === undefined ? wants.unfolded : null,
      },
    }),
  );
  const portal: Portal = {
    id: 'invented',
    sites: [],
    recognises: () => true,
    read,
    reviewForm: () => null,
    followUpForm: () => null,
    replyForm: () => null,
  };
  return { portal, read };
}

async function readWith(wants: Reading['wants'], answer: (url: string) => Promise<Response>) {
  const asked = vi.fn((address: string, _init: RequestInit) => answer(address));
  vi.stubGlobal('fetch', asked);
  const { portal, read } = portalWanting(wants);
  const page: Page = { url, document };
  const whole = await readWhole(portal, page, portal.read(page));
  return { asked, read, page: whole.page };
}

test('nothing is asked of the portal when nothing is wanted', async () => {
  const { asked, read } = await readWith({ data: null, unfolded: null }, () => Promise.reject(new Error()));
  expect(asked).not.toHaveBeenCalled();
  expect(read).toHaveBeenCalledOnce();
});

test('data and unfolded page are asked for once, of the portal only, and read together', async () => {
  const { asked, read, page } = await readWith({ data: `${url}.json`, unfolded: `${url}?unfold=1` }, async (address) =>
    address.endsWith('.json') ? json('{"title":"Benches"}') : html('<p>All of it.</p></body></html>'),
  );
  expect(asked.mock.calls.map(([address]) => address)).toEqual([`${url}.json`, `${url}?unfold=1`]);
  for (const [, init] of asked.mock.calls) {
    expect(init).toMatchObject({ credentials: 'include', mode: 'same-origin' });
    expect(init.signal).toBeInstanceOf(AbortSignal);
  }
  expect(page.data).toEqual({ title: 'Benches' });
  expect(page.unfolded?.querySelector('p')?.textContent).toBe('All of it.');
  expect(read).toHaveBeenCalledTimes(2);
});

test.each<[string, () => Promise<Response>]>([
  ['403', async () => new Response('', { status: 403 })],
  ['429', async () => new Response('{}', { status: 429, headers: { 'content-type': 'application/json' } })],
  ['500', async () => new Response('', { status: 500 })],
  ['a page in place of JSON', async () => html('<p>Sign in</p>')],
  ['JSON that is none', async () => json('{"title":')],
  ['an empty answer', async () => json('')],
  ['no network', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['no answer in time', () => Promise.reject(new DOMException('', 'TimeoutError'))],
])('what cannot be had is null, and the page is read without it: %s', async (_name, answer) => {
  const { read, page } = await readWith({ data: `${url}.json`, unfolded: null }, answer);
  expect(page.data).toBeNull();
  expect('unfolded' in page).toBe(false);
  expect(read).toHaveBeenCalledTimes(2);
});

test('JSON in place of the unfolded page is null', async () => {
  const { page } = await readWith({ data: null, unfolded: `${url}?unfold=1` }, async () => json('{}'));
  expect(page.unfolded).toBeNull();
});

test.each(['https://elsewhere.example/x.json', 'http://www.whatdotheyknow.com/x.json', '//', 'javascript:alert(1)'])(
  'nothing is asked of %s, which is not the portal',
  async (address) => {
    const { asked } = await readWith({ data: address, unfolded: null }, () => Promise.reject(new Error()));
    expect(asked).not.toHaveBeenCalled();
  },
);

// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { portalFor } from '../../lib/portals';
import { isFeed, listAddress, readFeed, readList } from '../../lib/portals/list';
import { listCases, listStrangers, openCase, parsePage } from './stored';

const SITE = 'https://www.whatdotheyknow.com';
const lists = readdirSync(join(import.meta.dirname, 'lists'));
const open = (file: string, path: string) => ({ url: SITE + path, document: parsePage(join('lists', file)) });

describe('a page that lists requests', () => {
  it("a profile gives its owner's requests once each, private ones too, but not what was only remarked upon", () => {
    expect(readList(open('profile.html', '/user/ada_quill/requests'))).toEqual({
      threads: [
        { url: `${SITE}/request/elm_trees`, title: 'Elm trees' },
        { url: `${SITE}/request/private_ponds`, title: 'Private ponds' },
        { url: `${SITE}/request/lamp_posts`, title: 'Lamp posts' },
      ],
      next: `${SITE}/user/ada_quill/requests?page=2`,
    });
  });

  it("a professional's list gives requests, those of batches too, and no drafts", () => {
    expect(readList(open('professional.html', '/pro/info_requests?page=2'))).toEqual({
      threads: [
        { url: `${SITE}/request/body_scanners`, title: 'Body scanners' },
        { url: `${SITE}/request/parking_12`, title: 'Parking' },
      ],
      next: `${SITE}/pro/info_requests?page=3`,
    });
  });

  it('a batch gives its requests at their lasting addresses, and has no further page', () => {
    expect(readList(open('batch.html', '/info_request_batch/8'))).toEqual({
      threads: [
        { url: `${SITE}/request/parking_13`, title: 'Parking' },
        { url: `${SITE}/request/parking_14`, title: 'Parking, bis' },
      ],
      next: null,
    });
  });

  it('a next page at another site, or the very same one, is none', () => {
    const page = open('profile.html', '/user/ada_quill/requests?page=2');
    expect(readList(page)?.next).toBeNull();
    page.document.querySelector('.pagination a')?.setAttribute('href', 'https://elsewhere.example/?page=2');
    expect(readList({ ...page, url: `${SITE}/user/ada_quill` })?.next).toBeNull();
  });

  it.each(lists)('%s is no thread', (file) => {
    expect(portalFor(open(file, '/request/x'))).toBeNull();
  });

  it.each(listStrangers())('%s is no list of somebody', (file) => {
    expect(readList({ url: `${SITE}/user/x`, document: parsePage(file) })).toBeNull();
  });

  it.each(listCases())('the thread %s is no list', (name) => {
    expect(readList(openCase(name))).toBeNull();
  });
});

describe('a feed', () => {
  const item = (url_title: unknown, title: unknown) => ({ event_type: 'sent', info_request: { url_title, title } });
  const FEED = `${SITE}/feed/search/requested_by:ada.json`;

  it('gives each request once, and the address of the page that follows', () => {
    const data = [item('elm_trees', 'Elm trees'), item('lamp_posts', 'Lamp posts'), item('elm_trees', 'Elm trees')];
    expect(readFeed(FEED, data)).toEqual({
      threads: [
        { url: `${SITE}/request/elm_trees`, title: 'Elm trees' },
        { url: `${SITE}/request/lamp_posts`, title: 'Lamp posts' },
      ],
      next: `${FEED}?page=2`,
    });
    expect(readFeed(`${FEED}?page=2`, data)?.next).toBe(`${FEED}?page=3`);
  });

  it('ends with an empty page', () => {
    expect(readFeed(`${FEED}?page=4`, [])).toEqual({ threads: [], next: null });
  });

  it('passes over what is not as expected', () => {
    const data = [null, 7, {}, item(7, 'x'), item('../../evil', 'x'), item('elm_trees', 7)];
    expect(readFeed(FEED, data)?.threads.map(({ url }) => url)).not.toContainEqual(expect.stringMatching(/\/evil$/));
    expect(readFeed(FEED, { a: 1 })).toBeNull();
  });

  it('may be anything at all, and never leads elsewhere', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.anything(),
            fc.string().map((slug) => item(slug, slug)),
          ),
        ),
        (data) => {
          const list = readFeed(FEED, data);
          for (const { url } of list?.threads ?? []) expect(url.startsWith(`${SITE}/request/`)).toBe(true);
        },
      ),
    );
  });
});

describe('the address of a list', () => {
  it.each<[typed: string, at: string | null, reason: string]>([
    [`${SITE}/user/ada_quill`, `${SITE}/user/ada_quill`, 'a profile'],
    [
      ` ${SITE}/user/ada_quill/requests?page=2#foi_requests`,
      `${SITE}/user/ada_quill/requests?page=2`,
      'pasted with what is around it',
    ],
    [`${SITE}/cy/user/ada_quill`, `${SITE}/user/ada_quill`, 'in another language'],
    [`${SITE}/user/ada_quill/profile`, `${SITE}/user/ada_quill`, 'where the account is'],
    [`${SITE}/pro/info_requests`, `${SITE}/pro/info_requests`, "a professional's list"],
    [`${SITE}/info_request_batch/12`, `${SITE}/info_request_batch/12`, 'a batch'],
    [`${SITE}/feed/user/ada_quill`, `${SITE}/feed/user/ada_quill.json`, 'a feed, as data'],
    [`${SITE}/search/parking/all`, `${SITE}/feed/search/parking.json`, 'a search, by its feed'],
    [
      `${SITE}/search/requested_from%3Aleicester/requests`,
      `${SITE}/feed/search/requested_from%3Aleicester.json`,
      'a search with a condition',
    ],
    ['https://www.madada.fr/user/ada', 'https://madada.fr/user/ada', 'the other host of a site'],
    [`${SITE}/request/lamp_posts`, null, 'a thread is no list'],
    [`${SITE}/list/all`, null, 'everything is too much'],
    [`${SITE}/profile/change_password`, null, 'an account page'],
    ['https://elsewhere.example/user/ada', null, 'a site that we do not know'],
    ['http://[', null, 'no address'],
    ['', null, 'nothing'],
  ])('%s → %s: %s', (typed, at) => {
    expect(listAddress(typed)).toBe(at);
  });

  it('tells a feed from a page', () => {
    expect(isFeed(`${SITE}/feed/user/ada.json?page=2`)).toBe(true);
    expect(isFeed(`${SITE}/user/ada`)).toBe(false);
    expect(isFeed('nothing')).toBe(false);
  });
});

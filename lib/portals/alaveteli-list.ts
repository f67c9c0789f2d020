import { plainAddress, siteAt, threadAddress } from './alaveteli-address';
import { addressOf, all, lineOf, maybe, parseAddress } from './dom';
import { valueIn, wordIn } from './json';
import type { ListedThread, ListPage } from './list';
import type { Page } from './portal';

// As on a thread, the name of the action is an id around the page: a profile, a batch, the list of a professional's requests.
const WRAPPER = '#user_show, #info_request_batch_show, #info_requests_index';
// What somebody remarked upon is listed on the profile as well, in the same markup below a heading of its own.
const REMARKS = '#annotations';
const REQUEST = '.request_listing .head a[href], .undescribed_requests li a[href], .request__title a[href]';
const NEXT = '.pagination a[rel~="next"], .pagination a.next_page';

/** The requests that a page of an Alaveteli site lists as somebody's own; null when it is no such page. */
export function readAlaveteliList({ url, document }: Page): ListPage | null {
  const root = maybe(document, WRAPPER);
  if (!root) return null;
  const found = [...all(root, `${REQUEST}, ${NEXT}, ${REMARKS}`)];
  const end = found.findIndex((element) => element.matches(REMARKS));
  const own = end < 0 ? found : found.slice(0, end);
  return {
    threads: onceEach(own.flatMap((link) => (link.matches(NEXT) ? [] : readLink(link, url)))),
    next: nextAddress(
      own.find((link) => link.matches(NEXT)),
      url,
    ),
  };
}

// The link leads to the message for which the request was found; the list of a professional has drafts in it too.
function readLink(link: Element, base: string): readonly ListedThread[] {
  const address = threadAddress(addressOf(link, base));
  return address ? [{ url: address, title: lineOf(link) }] : [];
}

function nextAddress(link: Element | undefined, base: string): string | null {
  const next = link ? addressOf(link, base) : null;
  const own = parseAddress(base);
  const isHere = next && own && (next.origin === own.origin || (siteAt(next) !== null && siteAt(next) === siteAt(own)));
  return isHere && listPage(next) !== listPage(own) ? listPage(next) : null;
}

function listPage(url: URL): string {
  return plainAddress(url) + url.search;
}

function onceEach(threads: readonly ListedThread[]): readonly ListedThread[] {
  const seen = new Set<string>();
  return threads.filter(({ url }) => !seen.has(url) && seen.add(url));
}

/** The requests that a page of a feed names. The site does not say how many pages there are: an empty one is behind the last. */
export function readAlaveteliFeed(url: string, data: unknown): ListPage | null {
  const own = parseAddress(url);
  if (!own || !Array.isArray(data)) return null;
  const threads = onceEach(data.flatMap((item: unknown) => readItem(valueIn(item, 'info_request'), own)));
  if (threads.length === 0) return { threads, next: null };
  const next = new URL(own);
  next.searchParams.set('page', String(Number(own.searchParams.get('page') ?? '1') + 1));
  return { threads, next: next.href };
}

function readItem(request: unknown, base: URL): readonly ListedThread[] {
  const slug = wordIn(request, 'url_title');
  const address = slug && threadAddress(parseAddress(`/request/${encodeURIComponent(slug)}`, base.href));
  return address ? [{ url: address, title: wordIn(request, 'title') ?? '' }] : [];
}

const LISTS =
  /^\/(?:user\/[^/]+(?:\/requests)?|pro\/info_requests|(?:pro\/info_request_batches|info_request_batch)\/\d+)\/?$/;
const FEED = /^\/feed\/(?:user|search|list|body)\/.+$/;
const SEARCH = /^\/search\/(.+?)(?:\/(?:all|requests|newest|described|relevant))*\/?$/;

/** Where the list that an address names can be read; null when it names none. */
export function alaveteliListAddress(url: URL): string | null {
  if (!siteAt(url)) return null;
  const path = new URL(plainAddress(url)).pathname;
  const at = (there: string) => plainAddress(url, there) + url.search;
  if (LISTS.test(path)) return at(path);
  if (/^\/user\/[^/]+\/(?:profile|wall)$/.test(path)) return plainAddress(url, path.replace(/\/\w+$/, ''));
  if (FEED.test(path)) return at(path.endsWith('.json') ? path : `${path}.json`);
  const searched = SEARCH.exec(path)?.[1];
  return searched ? plainAddress(url, `/feed/search/${searched}.json`) : null;
}

import { siteAt, threadAddress } from './alaveteli-address';
import { alaveteliListAddress, readAlaveteliFeed, readAlaveteliList } from './alaveteli-list';
import { parseAddress } from './dom';
import type { Page } from './portal';

/** A request that a list names. */
export interface ListedThread {
  /** The thread's lasting address. */
  readonly url: string;
  readonly title: string;
}

/** One page of a list of requests. */
export interface ListPage {
  /** Each once, in the order of the page. */
  readonly threads: readonly ListedThread[];
  /** Address of the page that follows, at the same site; null on the last. */
  readonly next: string | null;
}

/** The requests that somebody's profile, batch or professional list shows; null for any other page. Never throws. */
export function readList(page: Page): ListPage | null {
  return readAlaveteliList(page);
}

/** The requests that a portal's feed names, from its JSON; null when it is none. An empty page of it is the last. Never throws. */
export function readFeed(url: string, data: unknown): ListPage | null {
  return readAlaveteliFeed(url, data);
}

/**
 * Where the list that an address names can be read: that of a profile, of a batch or a professional list at the page itself,
 * that of a search at its feed. Null for an address that names no list of a site we know.
 */
export function listAddress(typed: string): string | null {
  const url = parseAddress(typed.trim());
  return url && alaveteliListAddress(url);
}

/** Whether an address is that of a feed, which is JSON and no page. */
export function isFeed(url: string): boolean {
  return /^\/feed\/.*\.json$/.test(parseAddress(url)?.pathname ?? '');
}

/** What is to be read for an address that somebody typed: a list from its first page on, or one thread. Null for any other address. */
export function placeToRead(typed: string): ListPage | null {
  const next = listAddress(typed);
  if (next !== null) return { threads: [], next };
  const url = parseAddress(typed.trim());
  const thread = url && siteAt(url) ? threadAddress(url) : null;
  return thread === null ? null : { threads: [{ url: thread, title: '' }], next: null };
}

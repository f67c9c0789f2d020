import { alaveteliSites } from './alaveteli-sites';
import { addressOf, all, parseAddress } from './dom';
import type { Page, Site } from './portal';
import { siteAmong } from './site';

// Releases before 0.45 put the language first (/cy/request/…, /fr_BE/request/…, /sr@latin/request/…).
const LANGUAGE = /^\/[a-z]{2,3}(?:[-_@][A-Za-z]{2,8})?(?=\/(?:request|demande|r|user|body)\/)/;
// madada.fr translates `request`; /r/TOKEN is the private link of an unpublished request; /new follows the sending of one.
const THREAD = /^(\/(?:request|demande|r)\/(?!search_ahead\b)[^/]+)(?:\/new)?\/?$/;
const PERMALINKS = 'meta[property="og:url"], link[rel="canonical"], .cplink__field, a.link_to_this';

/** The site of the family that an address belongs to, or null. */
export function siteAt(url: URL): Site | null {
  return siteAmong(alaveteliSites, url.hostname);
}

/** An address of the site without language, query and fragment, at the host that the site calls its own. */
export function plainAddress(url: URL, path = url.pathname.replace(LANGUAGE, '')): string {
  const port = url.port && `:${url.port}`;
  return `https://${siteAt(url)?.host ?? url.hostname}${port}${path}`;
}

/** The lasting address of the thread that an address shows, or null when it is that of another page. */
export function threadAddress(url: URL | null): string | null {
  const path = url?.pathname.replace(LANGUAGE, '').match(THREAD)?.[1];
  return url && path ? plainAddress(url, path) : null;
}

/** The lasting address of the thread in a page: its own address, else what the page says of itself; null when neither tells. */
export function findThreadAddress(page: Page): string | null {
  const own = threadAddress(parseAddress(page.url));
  if (own) return own;
  for (const link of all(page.document, PERMALINKS)) {
    const found = threadAddress(addressOf(link, page.url));
    if (found) return found;
  }
  return null;
}

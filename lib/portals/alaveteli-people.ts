import type { Thread } from '../thread/thread';
import { plainAddress } from './alaveteli-address';
import { type Block, readAuthor } from './alaveteli-block';
import type { PortalData } from './alaveteli-data';
import { addressOf, all, type Gaps, lineOf, maybe } from './dom';
import type { Page, Viewer } from './portal';

const USER = /\/user\/[^/]+/;
const BODY = /\/body\/[^/]+/;
// Administrators see links to their own pages beside the names; a request sent to many bodies names its batch.
const NOBODY = /\/(?:admin|help|info_request_batch)\//;

/** Who asks whom, by the line under the heading. A requester from outside the site has no page there, and may have no name. */
export function readPeople(
  root: ParentNode,
  { url }: Page,
  blocks: Iterable<Block>,
  data: PortalData | null,
  gaps: Gaps,
): Pick<Thread, 'requester' | 'authority'> {
  const line = maybe(root, '.request-header__subtitle', '#left_column > .subtitle', '#left_column .subtitle');
  const links = line ? all(line, 'a[href]').filter((link) => !NOBODY.test(hrefOf(link))) : [];
  // Where a site translates its addresses, the order tells: who asks, then who is asked.
  const body = links.find((link) => BODY.test(hrefOf(link))) ?? links.at(-1);
  const user = links.find((link) => USER.test(hrefOf(link))) ?? links.find((link) => link !== body);
  const anonymous = line && maybe(line, 'a[href*="/help/privacy"]');
  const name = lineOf(user ?? anonymous) || (data?.requester ?? authorOfRequest(blocks));
  if (!name) gaps.push({ field: 'name of the requester', where: 'the line under the heading' });
  if (!body) gaps.push({ field: 'name of the authority', where: 'the line under the heading' });
  return {
    requester: { name, url: placeOf(user, url) },
    authority: { name: lineOf(body ?? null), url: placeOf(body, url), tags: data?.authorityTags ?? [] },
  };
}

function hrefOf(link: Element): string {
  return link.getAttribute('href') ?? '';
}

function placeOf(link: Element | undefined, base: string): string | null {
  const url = link ? addressOf(link, base) : null;
  return url && plainAddress(url);
}

function authorOfRequest(blocks: Iterable<Block>): string {
  for (const block of blocks) if (block.id.startsWith('outgoing-')) return readAuthor(block, '');
  return '';
}

/**
 * Who is looking: the account in the bar at the top, compared with the requester. The requester's actions are in the page for
 * everybody, so they tell nothing.
 */
export function readViewer(document: Document, requester: Thread['requester']): Viewer {
  const account = maybe(document, '#logged_in_bar .account-link', '#logged_in_bar a[href*="/user/"]');
  const user = account && hrefOf(account).match(USER)?.[0];
  if (!user) return 'signed-out';
  return requester.url?.endsWith(user) ? 'requester' : 'other';
}

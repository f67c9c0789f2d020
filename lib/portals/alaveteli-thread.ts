import type { Claims, Message, Thread } from '../thread/thread';
import { findThreadAddress, plainAddress, siteAt } from './alaveteli-address';
import type { PortalData } from './alaveteli-data';
import { dayOf } from './day';
import { type Gaps, maybe, parseAddress } from './dom';
import type { Page, Reading } from './portal';

/** Where a thread lives: its lasting address, and the site with its law and zone. */
export function readPlace(page: Page, gaps: Gaps): Pick<Thread, 'site' | 'jurisdiction' | 'zone' | 'url'> {
  const found = findThreadAddress(page);
  if (!found) gaps.push({ field: 'lasting address of the request', where: page.url });
  const own = parseAddress(page.url);
  const url = found ?? (own ? plainAddress(own) : page.url);
  const place = parseAddress(url);
  const site = place && siteAt(place);
  return { site: place?.hostname ?? '', jurisdiction: site?.jurisdiction ?? null, zone: site?.zone ?? 'UTC', url };
}

/**
 * What the site says of the state: the last part of a class name (`request-status-message--successful`; `icon_successful` up to
 * release 0.30). The day in it is the one by which it expects an answer.
 */
export function readClaims(status: Element | null, data: PortalData | null, gaps: Gaps): Claims {
  const classes = status?.getAttribute('class') ?? '';
  const state = classes.match(/request-status-message--(\w+)/)?.[1] ?? classes.match(/\bicon_(\w+)/)?.[1] ?? null;
  if (!state) gaps.push({ field: 'state that the site gives the request', where: '#request_status' });
  const due = status && maybe(status, 'time[datetime]')?.getAttribute('datetime');
  return { status: state, dueOn: dayOf(due), law: data?.law ?? null };
}

/**
 * Messages by the moment of their sending: the page has them in the order in which they reached the site. One without a date
 * stays behind the one that it follows in the page.
 */
export function inOrder(messages: readonly Message[]): readonly Message[] {
  let last = Number.NEGATIVE_INFINITY;
  const dated = messages.map((message) => {
    const [moment, day] = [message.sentAt, message.sentOn].map((at) => Date.parse(at ?? ''));
    last = moment || day || last;
    return { message, at: last };
  });
  return dated.sort((a, b) => (a.at === b.at ? 0 : a.at - b.at)).map(({ message }) => message);
}

/**
 * Same-origin addresses of what would complete the reading and was not asked for yet. A private link has no data. What was
 * asked for and could not be had, or is not about this request, is a gap.
 */
export function readWants(page: Page, thread: Thread, data: PortalData | null, gaps: Gaps): Reading['wants'] {
  const own = parseAddress(page.url);
  const there = own && parseAddress(thread.url) && new URL(new URL(thread.url).pathname, own).href;
  const isPrivate = /\/r\/[^/]+$/.test(thread.url);
  if (!data && (isPrivate || page.data !== undefined)) {
    gaps.push({
      field: "the site's own data: law, tags, days of receipt",
      where: isPrivate ? 'a private link has none' : `${thread.url}.json`,
    });
  }
  return {
    data: there && !isPrivate && page.data === undefined ? `${there}.json` : null,
    unfolded: there && thread.folded && page.unfolded === undefined ? `${there}?unfold=1` : null,
  };
}

import { type Answered, type Asked, json, page } from './answers.ts';
import { authorityData, feedData, threadData } from './data.ts';
import { authorityPage, detailsPage, frontPage, listPage, personPage } from './pages/lists.ts';
import { threadPage, withdrawnPage } from './pages/thread-page.ts';
import type { Portal } from './portal.ts';
import type { DemoThread } from './thread.ts';

function visible(portal: Portal): readonly DemoThread[] {
  return portal.threads().filter(({ withdrawn }) => !withdrawn);
}

/** The way in. */
export function showFront(portal: Portal, asked: Asked): Answered {
  return page(frontPage(visible(portal), asked));
}

/** All requests. */
export function showList(portal: Portal, asked: Asked): Answered {
  return page(listPage(visible(portal), asked));
}

/** A request; 403 when it was taken down. */
export function showThread(portal: Portal, asked: Asked, [slug = '']: readonly string[]): Answered | null {
  const found = portal.find(slug);
  if (!found) return null;
  return found.withdrawn ? page(withdrawnPage(asked), 403) : page(threadPage(found, asked, asked.notice ?? undefined));
}

/** A request as data. */
export function showData(portal: Portal, asked: Asked, [slug = '']: readonly string[]): Answered | null {
  const found = portal.find(slug);
  if (!found) return null;
  return found.withdrawn ? { status: 403, type: 'text/html', body: '' } : json(threadData(found, asked.today));
}

/** Somebody's profile. */
export function showPerson(portal: Portal, asked: Asked, [slug]: readonly string[]): Answered | null {
  const person = portal.people.find((someone) => someone.slug === slug);
  const own = visible(portal).filter(({ requester }) => requester.slug === slug);
  return person ? page(personPage(person, own, pageOf(asked), asked)) : null;
}

function pageOf({ url }: Asked): number {
  return Math.max(1, Number(url.searchParams.get('page') ?? '1') || 1);
}

/** A search as a feed, of which the demonstration knows one kind: `requested_by:NAME`. */
export function showFeed(portal: Portal, asked: Asked, [query = '']: readonly string[]): Answered | null {
  const slug = decodeURIComponent(query).match(/requested_by:(\w+)/)?.[1];
  const own = visible(portal).filter(({ requester }) => requester.slug === slug);
  const at = pageOf(asked);
  return json(feedData(own.slice((at - 1) * ON_A_FEED, at * ON_A_FEED), asked.today));
}

const ON_A_FEED = 25;

/** What the site asks of programs. */
export function showRules(): Answered {
  return {
    status: 200,
    type: 'text/plain; charset=utf-8',
    body: 'User-agent: *\nDisallow: */annotate/\nDisallow: */search/\nDisallow: */feed/\nDisallow: */request/*/response/\n',
  };
}

/** An authority's page. */
export function showAuthority(portal: Portal, asked: Asked, [slug]: readonly string[]): Answered | null {
  const authority = portal.authorities.find((body) => body.slug === slug);
  const own = visible(portal).filter((thread) => thread.authority.slug === slug);
  return authority ? page(authorityPage(authority, own, asked)) : null;
}

/** An authority as data. */
export function showAuthorityData(portal: Portal, _asked: Asked, [slug]: readonly string[]): Answered | null {
  const authority = portal.authorities.find((body) => body.slug === slug);
  return authority ? json(authorityData(authority)) : null;
}

/** The events of a request. */
export function showDetails(portal: Portal, asked: Asked, [slug = '']: readonly string[]): Answered | null {
  const found = portal.find(slug);
  return found && !found.withdrawn ? page(detailsPage(found, asked)) : null;
}

/** A file that came with a message. */
export function showAttachment(
  portal: Portal,
  _asked: Asked,
  [slug = '', id, part, name = '']: readonly string[],
): Answered | null {
  const message = portal.find(slug)?.messages.find((each) => String(each.id) === id);
  if (message?.kind !== 'received') return null;
  const file = message.attachments[Number(part) - 2];
  return file?.name === decodeURIComponent(name)
    ? { status: 200, type: 'text/plain; charset=utf-8', body: file.text }
    : null;
}

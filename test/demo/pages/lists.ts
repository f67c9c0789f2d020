import { inWords, moment } from '../days.ts';
import { html, type Markup } from '../html.ts';
import { statusLabels, statusOn } from '../status.ts';
import type { Authority, DemoThread, Person } from '../thread.ts';
import { layout, ORIGIN, type Visit } from './layout.ts';

function anchorOf(thread: DemoThread): string {
  const last = thread.messages.at(-1);
  if (!last) return '';
  const prefix = { sent: 'outgoing', received: 'incoming', comment: 'comment' }[last.kind];
  return `#${prefix}-${last.id}`;
}

function listing(thread: DemoThread, today: string): Markup {
  const status = statusOn(thread, today);
  const last = thread.messages.at(-1);
  return html`<div class="request_listing"><div class="request_left">
      <span class="head"><a href="/request/${thread.slug}${anchorOf(thread)}">${thread.title}</a></span>
      <div class="requester">Request to <a href="${ORIGIN}/body/${thread.authority.slug}">${thread.authority.name}</a> by <a href="${ORIGIN}/user/${thread.requester.slug}">${thread.requester.name}</a>, last message ${
        last ? html`<time datetime="${moment(last.on, last.at)}">${inWords(last.on)}</time>` : null
      }.</div>
      <p><i class="icon-standalone icon_${status}"></i> <strong>${statusLabels[status]}</strong></p>
    </div><div class="request_right"><span class="desc">${thread.shows}</span></div></div>`;
}

function listings(threads: readonly DemoThread[], visit: Visit): Markup {
  return html`<div class="results_section"><div class="results_block">${threads.map((thread) => listing(thread, visit.today))}</div></div>`;
}

/** The way in: what the demonstration is, and its requests. */
export function frontPage(threads: readonly DemoThread[], visit: Visit): string {
  return layout(visit, {
    title: 'Demonstration',
    id: 'general_frontpage',
    body: html`<h1>Requests to try ReplyDue on</h1>
<p>Open a request to see what ReplyDue makes of it. To draft and fill in a letter, <a href="/profile/sign_in?as=maren_holloway&r=/">sign in as Maren Holloway</a>, who made most of these requests.</p>
${listings(threads, visit)}`,
  });
}

/** All requests. */
export function listPage(threads: readonly DemoThread[], visit: Visit): string {
  return layout(visit, {
    title: 'All requests',
    id: 'request_list',
    body: html`<h1>All requests</h1>${listings(threads, visit)}`,
  });
}

/** So many requests are on one page of a profile. The real site has 25. */
const ON_A_PAGE = 8;

function pagination(person: Person, current: number, pages: number): Markup | null {
  if (pages < 2) return null;
  const at = (page: number) => `/user/${person.slug}/requests?page=${page}`;
  return html`<div role="navigation" aria-label="Pagination" class="pagination">${
    current > 1 ? html`<a class="previous_page" rel="prev" href="${at(current - 1)}">Previous</a> ` : null
  }<em class="current">${current}</em>${
    current < pages ? html` <a class="next_page" rel="next" href="${at(current + 1)}">Next</a>` : null
  }</div>`;
}

/** Somebody's profile and requests. */
export function personPage(person: Person, threads: readonly DemoThread[], page: number, visit: Visit): string {
  const shown = threads.slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE);
  return layout(visit, {
    title: person.name,
    id: 'user_show',
    body: html`<div id="user_profile_header"><h1>${person.name}</h1><p class="subtitle">Joined some years ago</p></div>
<h2 class="foi_results" id="foi_requests">Requests by this person (approximately ${threads.length})</h2>
${listings(shown, visit)}${pagination(person, page, Math.ceil(threads.length / ON_A_PAGE))}
<h2 id="annotations">Annotations by this person</h2><p>None made.</p>`,
  });
}

/** An authority and the requests made to it. */
export function authorityPage(authority: Authority, threads: readonly DemoThread[], visit: Visit): string {
  return layout(visit, {
    title: authority.name,
    id: 'public_body_show',
    body: html`<h1>${authority.name}</h1><p class="subtitle">A public authority</p>${listings(threads, visit)}`,
  });
}

/** The table of a request's events. */
export function detailsPage(thread: DemoThread, visit: Visit): string {
  const rows = thread.messages.map(
    ({ id, kind, on, at }) =>
      html`<tr><td data-label="id">${id}</td><td data-label="event_type">${kind}</td><td data-label="created_at">${moment(on, at)}</td></tr>`,
  );
  return layout(visit, {
    title: `Details of ${thread.title}`,
    id: 'request_details',
    body: html`<h1>Events of <a href="/request/${thread.slug}">${thread.title}</a></h1>
<table><thead><tr><th>id</th><th>event_type</th><th>created_at</th></tr></thead><tbody>${rows}</tbody></table>`,
  });
}

/** Where somebody chooses who to be. */
export function signInPage(people: readonly Person[], back: string, visit: Visit): string {
  const choices = people.map(
    ({ name, slug }) =>
      html`<li><a href="/profile/sign_in?as=${slug}&r=${encodeURIComponent(back)}">Sign in as ${name}</a></li>`,
  );
  return layout(visit, {
    title: 'Sign in',
    id: 'sessions_new',
    body: html`<h1 id="sign_in_reason" class="sign_in_reason">Who are you?</h1>
<p>No password is needed in the demonstration.</p><ul>${choices}</ul>`,
  });
}

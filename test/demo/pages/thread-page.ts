import { html, type Markup } from '../html.ts';
import { portalDue, statusOn } from '../status.ts';
import type { DemoThread } from '../thread.ts';
import { layout, ORIGIN, type Visit } from './layout.ts';
import { messages } from './messages.ts';
import { statusText } from './status-text.ts';

const LAWS = { foi: 'Freedom of Information', eir: 'Environmental Information Regulations' } as const;

function subtitle({ requester, authority, law }: DemoThread): Markup {
  return html`<p class="request-header__subtitle">
          <a href="/user/${requester.slug}">${requester.name}</a> made this ${LAWS[law]} request to <a href="/body/${authority.slug}">${authority.name}</a>
          ${authority.tags.includes('eir_only') ? html`<span class="request-header__foi_no">This body answers for environmental information only.</span>` : null}
        </p>`;
}

function replyPath({ slug, messages: all }: DemoThread): string {
  const last = all.findLast(({ kind }) => kind === 'received');
  return `/request/${slug}/followups/new${last ? `/${last.id}` : ''}`;
}

/** Stands on the page twice, with the same id both times. */
function actions(thread: DemoThread): Markup {
  return html`<div id="after_actions" class="after-actions">
            <ul class="action-menu after-actions__action-menu"><li>
              <span class="action-menu__menu__heading">${thread.requester.name}</span>
              <ul class="action-menu__menu__submenu owner_actions">
                <li><a href="${replyPath(thread)}">Write a reply</a></li>
                <li><a href="/request/${thread.slug}/followups/new?internal_review=1">Request an internal review</a></li>
              </ul></li><li>
              <span class="action-menu__menu__heading">Anyone</span>
              <ul class="action-menu__menu__submenu anyone_actions">
                <li><a href="/request/${thread.slug}/details">View event history details</a></li>
                <li><a tabindex="0" role="button" class="js-collapsible-trigger-all" data-text-expanded="Collapse all correspondence" data-text-collapsed="Expand all correspondence">Collapse all correspondence</a></li>
              </ul></li></ul>
          </div>`;
}

function header(thread: DemoThread, visit: Visit): Markup {
  const status = statusOn(thread, visit.today);
  return html`<div class="request-header"><div class="row">
    <h1>${thread.title}</h1>
    <div class="request-header__action-bar-container"><div class="request-header__action-bar">
        ${subtitle(thread)}
        <div class="request-header__action-bar__actions">
          ${actions(thread)}
          ${visit.viewer?.slug === thread.requester.slug ? null : html`<div class="action-bar__follow"><a href="/request/${thread.slug}/track">Follow</a></div>`}
        </div>
    </div></div>
    <div class="request-status">
      <div id="request_status" class="request-status-message request-status-message--${status}">
        <i class="icon-standalone icon_${status}"></i>
        <p>${statusText(thread, status, portalDue(thread))}</p>
      </div>
    </div>
  </div></div>`;
}

function head(thread: DemoThread, path: string): Markup {
  const query = path.includes('?') ? path.slice(path.indexOf('?')) : '';
  return html`<link rel="alternate" type="application/atom+xml" title="Updates" href="${ORIGIN}/request/${thread.slug}/feed">
  <link rel="alternate" type="application/json" title="JSON version of this page" href="/request/${thread.slug}.json${query}">
  <meta property="og:site_name" content="WhatDoTheyKnow">
  <meta property="og:type" content="article">
  <meta property="og:title" content="${thread.title}">
  <meta property="og:url" content="${ORIGIN}${path}">`;
}

/** The page of a request. */
export function threadPage(thread: DemoThread, visit: Visit, notice?: string): string {
  const unfolded = new URL(visit.path, ORIGIN).searchParams.get('unfold') === '1';
  return layout(visit, {
    title: `${thread.title} - a ${LAWS[thread.law]} request to ${thread.authority.name}`,
    id: 'request_show',
    head: head(thread, visit.path),
    ...(notice ? { notice } : {}),
    body: html`${header(thread, visit)}
  <div id="left_column" class="left_column">
    ${messages(thread, unfolded)}
    <div class="request-footer__action-bar-container">${actions(thread)}</div>
  </div>
  <aside id="right_column" class="sidebar right_column" aria-label="About this demonstration">
    <h2>What this request shows</h2>
    <p>${thread.shows}.</p>
    ${signInHint(thread, visit)}
  </aside>`,
  });
}

function signInHint(thread: DemoThread, visit: Visit): Markup {
  if (visit.viewer?.slug === thread.requester.slug) return html`<p>You are signed in as the requester.</p>`;
  const address = `/profile/sign_in?as=${thread.requester.slug}&r=${encodeURIComponent(`/request/${thread.slug}`)}`;
  return html`<p>To write in this request, <a href="${address}">sign in as ${thread.requester.name}</a>.</p>`;
}

/** The page of a request that was taken down. */
export function withdrawnPage(visit: Visit): string {
  return layout(visit, {
    title: 'Removed',
    id: 'request_show',
    body: html`<h1>This request was taken down</h1>
<p>It was not a request for recorded information. <a href="/help/contact">Write to us</a> if you want to know more.</p>`,
  });
}

/** For addresses that lead nowhere. */
export function missingPage(visit: Visit): string {
  const isRequest = visit.path.startsWith('/request/');
  return layout(visit, {
    title: 'Not found',
    id: isRequest ? 'request_show' : 'general_missing',
    body: html`<div id="error-page" class="error-page"><h1>There is no such page here</h1>
<p>Nothing is published at ${visit.path}. <a href="/">See all requests</a>.</p></div>`,
  });
}

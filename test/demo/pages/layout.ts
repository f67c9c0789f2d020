import { html, type Markup } from '../html.ts';
import type { Person } from '../thread.ts';

/** What every page of the portal is made from. */
export interface Visit {
  /** Path and query. */
  readonly path: string;
  readonly viewer: Person | null;
  readonly today: string;
  /** Lets the portal's own script run under its content security policy. */
  readonly nonce: string;
  /** Hidden in the forms of somebody who is signed in. */
  readonly token: string;
}

/** The portal's address. */
export const ORIGIN = 'https://www.whatdotheyknow.com';

interface Sheet {
  readonly title: string;
  /** Controller and action, as in `request_show`. */
  readonly id: string;
  readonly head?: Markup;
  readonly notice?: string;
  readonly error?: string;
  readonly body: Markup;
}

function account({ viewer, path }: Visit): Markup {
  const back = encodeURIComponent(path);
  if (!viewer) return html`<a class="sign_in_link" href="/profile/sign_in?r=${back}">Sign in</a>`;
  return html`<a href="/user/${viewer.slug}/profile" class="account-link js-account-link">${viewer.name}</a>
    <ul class="logged-in-menu__links">
      <li><a href="/user/${viewer.slug}/requests">My requests</a></li>
      <li><a href="/profile/sign_out?r=${back}">Sign out</a></li>
    </ul>`;
}

function flash(sheet: Sheet): Markup {
  return html`${sheet.notice ? html`<div id="notice" role="status">${sheet.notice}</div>` : null}${
    sheet.error ? html`<div id="error" role="alert">${sheet.error}</div>` : null
  }`;
}

/** A whole page. */
export function layout(visit: Visit, sheet: Sheet): string {
  const controller = sheet.id.replace(/_[a-z]+$/, '');
  return `<!DOCTYPE html>\n${html`<html lang="en" class="no-js">
<head>
  <meta charset="utf-8">
  <meta name="csrf-token" content="${visit.viewer ? visit.token : ''}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${sheet.title} - WhatDoTheyKnow</title>
  <link rel="stylesheet" href="/assets/demo.css">
  <link rel="icon" href="data:,">
  ${sheet.head ?? null}
  <script src="/assets/demo.js" nonce="${visit.nonce}" defer></script>
</head>
<body class=" ">
<nav aria-label="Skip"><a class="skip" href="#content">Skip to the content</a></nav>
<header id="banner" class="banner">
  <a id="logo" href="/">WhatDoTheyKnow</a> <span class="demo-mark">Demonstration. All people and authorities here are invented.</span>
  <div id="logged_in_bar" class="logged_in_bar">${account(visit)}</div>
  <nav id="topnav" aria-label="Main"><ul id="navigation">
    <li><a href="/list/all">View requests</a></li>
    <li><a href="/user/maren_holloway/requests">Requests by Maren Holloway</a></li>
  </ul></nav>
</header>
<div id="wrapper"><main id="content">
  ${flash(sheet)}<div id="${sheet.id}" class="controller_${controller}">
${sheet.body}
  </div>
</main></div>
<footer id="footer">This is not the real WhatDoTheyKnow. It runs on your own machine, and nothing that you send leaves it.</footer>
</body>
</html>`}`;
}

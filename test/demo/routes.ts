import { type Answered, type Asked, asset, page, type Route } from './answers.ts';
import { missingPage } from './pages/thread-page.ts';
import type { Portal } from './portal.ts';
import {
  showAttachment,
  showAuthority,
  showAuthorityData,
  showData,
  showDetails,
  showFeed,
  showFront,
  showList,
  showPerson,
  showRules,
  showThread,
} from './reading.ts';
import { signIn, signOut } from './signing-in.ts';
import { sendFollowUp, showForm, showPreview } from './writing.ts';

const routes: readonly (readonly [string, RegExp, Route])[] = [
  ['GET', /^\/$/, showFront],
  ['GET', /^\/assets\/demo\.css$/, () => asset('demo.css', 'text/css')],
  ['GET', /^\/assets\/demo\.js$/, () => asset('demo.js', 'text/javascript')],
  ['GET', /^\/robots\.txt$/, () => showRules()],
  ['GET', /^\/feed\/search\/([^/]+)\.json$/, showFeed],
  ['GET', /^\/list(?:\/all)?$/, showList],
  ['GET', /^\/request\/(\w+)(?:\/new)?$/, showThread],
  ['GET', /^\/request\/(\w+)\.json$/, showData],
  ['GET', /^\/request\/(\w+)\/details$/, showDetails],
  ['GET', /^\/request\/(\w+)\/followups\/new(?:\/\d+)?$/, showForm],
  ['GET', /^\/request\/(\w+)\/response\/(\d+)\/attach\/(\d+)\/([^/]+)$/, showAttachment],
  ['POST', /^\/request\/(\w+)\/followups\/preview$/, showPreview],
  ['POST', /^\/request\/(\w+)\/followups$/, sendFollowUp],
  ['GET', /^\/user\/(\w+)(?:\/requests|\/profile)?$/, showPerson],
  ['GET', /^\/body\/(\w+)$/, showAuthority],
  ['GET', /^\/body\/(\w+)\.json$/, showAuthorityData],
  ['GET', /^\/profile\/sign_in$/, signIn],
  ['GET', /^\/profile\/sign_out$/, signOut],
];

/** The portal's answer to anything. */
export function answer(portal: Portal, asked: Asked): Answered {
  for (const [method, path, route] of routes) {
    const found = method === asked.method ? path.exec(asked.url.pathname) : null;
    const answered = found && route(portal, asked, found.slice(1));
    if (answered) return answered;
  }
  return page(missingPage(asked), 404);
}

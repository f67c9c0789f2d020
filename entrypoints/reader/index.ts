import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { send } from '../../lib/messaging/channel';
import { readRobots } from '../../lib/portals/robots';
import { type Answer, Pace } from './pace';
import { readRows } from './read-rows';

const SAYING =
  'ReplyDue reads the requests that you asked for, one at a time, in this tab, and closes it when it is done. Close it to stop.';

/** How long the site may take to answer, in milliseconds. */
const PATIENCE = 30_000;

/** Put into a tab that shows a site's robots.txt: reads at this site what waits to be read. */
export default defineUnlistedScript(() => {
  const robots = readRobots(location.pathname === '/robots.txt' ? (document.body?.textContent ?? '') : '');
  document.title = 'ReplyDue is reading';
  document.body?.replaceChildren(SAYING);
  const rest = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));
  const pace = new Pace(robots, { get, rest, now: Date.now });
  void readRows({
    here: location.origin + location.pathname,
    send,
    stop: (words) => {
      document.title = 'ReplyDue has stopped reading';
      document.body?.replaceChildren(words);
    },
    get: (address, type) => pace.get(address, type),
    parse: (html) => new DOMParser().parseFromString(html, 'text/html'),
  });
});

/**
 * Asks this site alone, and takes what the browser has stored for as long as the site allows that. Where the site is known by
 * two names, it is asked by the one that it has here.
 */
async function get(address: string, type: string): Promise<Answer> {
  const { pathname, search } = new URL(address);
  const answer = await fetch(location.origin + pathname + search, {
    credentials: 'include',
    mode: 'same-origin',
    headers: { accept: type },
    signal: AbortSignal.timeout(PATIENCE),
  });
  return {
    status: answer.status,
    type: answer.headers.get('content-type') ?? '',
    retryAfter: answer.headers.get('retry-after'),
    text: await answer.text(),
  };
}

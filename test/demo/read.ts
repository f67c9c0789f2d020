import { Window } from 'happy-dom';
import { portalFor } from '../../lib/portals/index.ts';
import type { Reading } from '../../lib/portals/portal.ts';
import { threadData } from './data.ts';
import { ORIGIN, type Visit } from './pages/layout.ts';
import { threadPage } from './pages/thread-page.ts';
import type { DemoThread } from './thread.ts';

const parser = new new Window().DOMParser();

function documentOf(path: string, thread: DemoThread, today: string): Document {
  const visit: Visit = { path, viewer: thread.requester, today, nonce: '', token: '' };
  return parser.parseFromString(threadPage(thread, visit), 'text/html') as unknown as Document;
}

/** Reads a thread of the demo as the extension would on a day: its page, its data and its unfolded page. */
export function readDemo(thread: DemoThread, today: string): Reading | null {
  const path = `/request/${thread.slug}`;
  const page = {
    url: ORIGIN + path,
    document: documentOf(path, thread, today),
    data: threadData(thread, today),
    unfolded: documentOf(`${path}?unfold=1`, thread, today),
  };
  return portalFor(page)?.read(page) ?? null;
}

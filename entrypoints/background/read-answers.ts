import type { Casebook } from '../../lib/cases/casebook';
import type { Drafts } from '../../lib/cases/letters/drafts';
import type { ReadQueue } from '../../lib/cases/reads/queue';
import type { ReadProgress } from '../../lib/messaging/protocol';
import type { Answers } from '../../lib/messaging/receive';
import type { Thread } from '../../lib/thread/thread';
import type { Reading } from './reading';

/** What the answers about reading from the portals are made with. */
export interface ReadDesk {
  readonly casebook: Casebook;
  readonly drafts: Drafts;
  readonly queue: ReadQueue;
  readonly reading: Reading;
  /** Host name by which a site calls itself, of an address; null for any other site. */
  readonly siteOf: (url: string) => string | null;
  readonly afterChange: () => void;
  /** Called when a tab that read has ended. */
  readonly whenEnded: () => Promise<void>;
}

type ReadNames =
  | 'import-list'
  | 'check-cases'
  | 'go-on-reading'
  | 'stop-reading'
  | 'clear-reads'
  | 'read-progress'
  | 'take-read'
  | 'keep-list'
  | 'compare-stamp'
  | 'keep-read'
  | 'fail-read'
  | 'end-reading';

const NOTHING_NEW = 'Nothing is new.';

/** What the background answers about reading from the portals: to the one who wants it, and to the tab that does it. */
export function readAnswersOf({
  casebook,
  drafts,
  queue,
  reading,
  siteOf,
  afterChange,
  whenEnded,
}: ReadDesk): Pick<Answers, ReadNames> {
  const begun = async (): Promise<ReadProgress> => {
    await reading.begin();
    return reading.tell();
  };
  const claim = (read: string, url: string, tabId: number | null) => reading.claim(read, siteOf(url) ?? '', tabId);
  return {
    'import-list': async ({ threads, next }) => {
      await reading.look();
      await queue.tidy();
      const known = threads.filter(({ url }) => siteOf(url) !== null);
      await queue.add(known.map(({ url, title }) => ({ url, title, what: 'thread' })));
      if (next !== null && siteOf(next) !== null) await queue.add([{ url: next, title: '', what: 'list' }]);
      return begun();
    },
    'check-cases': async ({ urls }) => {
      await reading.look();
      await queue.tidy();
      const cases = await casebook.listOpen(urls);
      await queue.add(cases.map(({ url, title }) => ({ url, title, what: 'check' })));
      return begun();
    },
    'go-on-reading': async ({ retry }) => {
      if (retry) await queue.retry();
      await reading.goOn();
      return reading.tell();
    },
    'stop-reading': async () => {
      await reading.stop();
      return reading.tell();
    },
    'clear-reads': async () => {
      await reading.stop();
      await queue.clear();
      return reading.tell();
    },
    'read-progress': () => reading.tell(),
    'take-read': ({ url }, _asker, tabId) => reading.take(siteOf(url) ?? '', tabId),
    'keep-list': async ({ url, read, list }, _asker, tabId) => {
      const claimed = await claim(read, url, tabId);
      if (!claimed) return null;
      const own = list.threads.filter((thread) => siteOf(thread.url) === siteOf(url));
      await queue.add(own.map((thread) => ({ ...thread, what: 'thread' })));
      // Some sites give their first page whatever page is asked for.
      const isOther = own.some((thread) => !claimed.after?.includes(thread.url));
      if (list.next !== null && siteOf(list.next) === siteOf(url) && isOther) {
        await queue.add([{ url: list.next, title: '', what: 'list', after: own.map((thread) => thread.url) }]);
      }
      await queue.settle(read, 'done', '');
      return null;
    },
    'compare-stamp': async ({ url, read, stamp }, _asker, tabId) => {
      if (!(await claim(read, url, tabId))) return false;
      const isNew = await queue.isNew(read, stamp);
      if (!isNew) await queue.settle(read, 'done', NOTHING_NEW);
      return isNew;
    },
    'keep-read': async ({ facts, read, stamp }, _asker, tabId) => {
      const claimed = await claim(read, facts.thread.url, tabId);
      if (!claimed) return null;
      const thread = await drafts.followThread(facts.thread).catch((): Thread => facts.thread);
      if (claimed.what === 'check') await casebook.updateCase(thread);
      else await casebook.trackCase(thread);
      if (stamp !== null) await queue.keepStamp(read, stamp);
      await queue.settle(read, 'done', '');
      afterChange();
      return null;
    },
    'fail-read': async ({ url, read, words }, _asker, tabId) => {
      if (await claim(read, url, tabId)) await queue.settle(read, 'failed', words);
      return null;
    },
    'end-reading': async ({ notBefore, words }, _asker, tabId) => {
      await reading.end(tabId, { notBefore, words });
      await whenEnded();
      return null;
    },
  };
}

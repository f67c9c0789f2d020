import browser from 'webextension-polyfill';
import { type ReadQueue, type Run, standing } from '../../lib/cases/queue';
import type { PendingRead } from '../../lib/cases/reads';
import type { ReadProgress } from '../../lib/messaging/protocol';

/** A site's own rules for programs: small, and the first that one who reads there must know. */
const RULES = '/robots.txt';

/** So long a tab may take to load, in milliseconds, and so often it is looked at. */
const PATIENCE = 25_000;
const LOOK = 250;

/** A tab that has asked for nothing for so long reads no more, in milliseconds: its script is gone. Longer than any one thread takes. */
const SILENCE = 30 * 60_000;

const NO_TAB = 'The tab that reads could not be opened, or the site did not answer.';

/**
 * Has a tab of its own read what is to be read, one site after the other. The tab is at the site, so that it is asked as if
 * the user did, with his own account, and no page of the extension need speak to a server. Closing it stops the reading.
 */
export class Reading {
  /** Two presses at once come to one tab. */
  private starting: Promise<void> | null = null;
  /** Where it stands when that could not be kept: a full disk does not keep it from being said. */
  private unkept: Run | null = null;

  constructor(
    private readonly queue: ReadQueue,
    private readonly now: () => string,
  ) {}

  /** Begins, or goes on, unless a tab reads already or the site wants to be left alone. */
  async begin(): Promise<void> {
    this.starting ??= this.start().finally(() => {
      this.starting = null;
    });
    await this.starting;
  }

  /** Closes the tab. What waits stays. */
  async stop(): Promise<void> {
    const { tabId } = await this.queue.readRun();
    await closeTab(tabId);
    await this.rest(standing);
  }

  /** How far it is. */
  async tell(): Promise<ReadProgress> {
    const run = this.unkept ?? (await this.queue.readRun());
    const { site, notBefore, words } = run;
    return { ...(await this.queue.count()), running: await this.isAlive(run), site, notBefore, words };
  }

  /** Goes on in another tab where one reads: after an update of the extension nobody answers the one that does. */
  async renew(): Promise<void> {
    const run = await this.queue.readRun();
    if (await closeReader(run)) await this.begin();
  }

  /** What a tab at a site is to read next; null: it is to end, also when it is not the one that shall read. */
  async take(site: string, tabId: number | null): Promise<PendingRead | null> {
    if (!(await this.isReader(tabId))) return null;
    await this.keep({ ...(await this.queue.readRun()), heardAt: this.now() });
    return this.queue.next(site);
  }

  /** What waits under an address and may be settled by a tab at a site; undefined where it may not. */
  async claim(read: string, site: string, tabId: number | null): Promise<PendingRead | undefined> {
    if (!(await this.isReader(tabId)) || URL.parse(read)?.hostname !== site) return undefined;
    return this.queue.findWaiting(read);
  }

  /** A tab has ended: the next site is read, unless this one stopped early. */
  async end(tabId: number | null, { notBefore, words }: Pick<Run, 'notBefore' | 'words'>): Promise<void> {
    if (!(await this.isReader(tabId))) return;
    await closeTab(tabId);
    await this.rest({ ...standing, notBefore, words });
    if (notBefore === null && words === '') await this.begin();
  }

  private async start(): Promise<void> {
    const run = await this.queue.readRun();
    if (await this.isAlive(run)) return;
    if (run.notBefore !== null && run.notBefore > this.now()) return;
    const [site] = await this.queue.sites();
    await closeReader(run);
    await this.keep(standing);
    if (site === undefined) return;
    try {
      const tabId = await openTab(`https://${site}${RULES}`);
      await this.keep({ ...standing, site, tabId, heardAt: this.now() });
      await loadTab(tabId);
      await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
    } catch (error) {
      await this.rest({ ...standing, words: `${NO_TAB} (${String(error).slice(0, 200)})` });
    }
  }

  private async keep(run: Run): Promise<void> {
    await this.queue.keepRun(run);
    this.unkept = null;
  }

  /** As `keep`, where nothing goes on: then it is enough that it can be said. */
  private async rest(run: Run): Promise<void> {
    try {
      await this.keep(run);
    } catch {
      this.unkept = run;
    }
  }

  private async isReader(tabId: number | null): Promise<boolean> {
    return tabId !== null && (await this.queue.readRun()).tabId === tabId;
  }

  private async isAlive(run: Run): Promise<boolean> {
    const silence = Date.parse(this.now()) - Date.parse(run.heardAt ?? '');
    return silence < SILENCE && (await isThere(run));
  }
}

/** A tab's number may be another tab's after the browser was started anew. */
async function isThere({ tabId }: Run): Promise<boolean> {
  if (tabId === null) return false;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url?.endsWith(RULES) === true || tab?.pendingUrl?.endsWith(RULES) === true;
}

/** Closes the tab that was to read, and says whether it was still there. */
async function closeReader(run: Run): Promise<boolean> {
  const isOpen = await isThere(run);
  if (isOpen) await closeTab(run.tabId);
  return isOpen;
}

async function openTab(url: string): Promise<number> {
  const { id } = await browser.tabs.create({ url, active: false });
  if (id === undefined) throw new Error('no tab');
  return id;
}

async function loadTab(tabId: number): Promise<void> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const { status, url } = await browser.tabs.get(tabId);
    if (status === 'complete' && url?.startsWith('https:')) return;
    await new Promise((later) => setTimeout(later, LOOK));
  }
  throw new Error('it took too long');
}

async function closeTab(tabId: number | null): Promise<void> {
  if (tabId !== null) await browser.tabs.remove(tabId).catch(() => undefined);
}

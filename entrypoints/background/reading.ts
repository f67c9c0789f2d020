import type { ReadQueue } from '../../lib/cases/reads/queue';
import type { PendingRead } from '../../lib/cases/reads/reads';
import { type Halt, type Run, standing } from '../../lib/cases/reads/run';
import type { ReadProgress } from '../../lib/messaging/protocol';
import { closeReader, closeTab, isReaderThere, letRead, openReader } from './reader-tab';

/** A tab that has asked for nothing for so long reads no more, in milliseconds: its script is gone. Longer than any one thread takes. */
const SILENCE = 30 * 60_000;

const NO_TAB = 'The tab that reads could not be opened, or the site did not answer.';

/**
 * Has a tab of its own read what is to be read, one site after the other. The tab is at the site, so that it is asked as if
 * the user did, with his own account, and no page of the extension need speak to a server. Closing it stops the reading.
 * What was stopped is held until the user says so; at a site that fails, what waits there.
 */
export class Reading {
  /** Two presses at once come to one tab. */
  private starting: Promise<void> | null = null;
  /** The user stopped it while it was starting. */
  private isStopped = false;
  /** Where it stands when that could not be kept: a full disk does not keep it from being said. */
  private unkept: Run | null = null;

  constructor(
    private readonly queue: ReadQueue,
    private readonly now: () => string,
    /** The user wants no more of it for now. */
    private readonly whenStopped: () => Promise<void>,
  ) {}

  /** Begins to read what waits, unless a tab reads already or its sites want to be left alone. */
  async begin(): Promise<void> {
    this.starting ??= this.start().finally(() => {
      this.starting = null;
    });
    await this.starting;
  }

  /** Goes on with all that was stopped, or with what is of one kind. */
  async goOn(what?: PendingRead['what']): Promise<void> {
    const { halts } = await this.change((run) => ({ ...run, halts: this.restingOf(run) }));
    await this.queue.release(
      halts.map(({ site }) => site),
      what,
    );
    await this.begin();
  }

  /** Closes the tab. What waits is held. */
  async stop(): Promise<void> {
    const { tabId } = await this.queue.readRun();
    this.isStopped = true;
    // While it loads, not every browser tells where a tab is going.
    await (this.starting === null ? closeReader(tabId) : closeTab(tabId));
    await this.queue.hold().catch(() => undefined);
    await this.rest((run) => ({ ...standing, halts: this.restingOf(run) }));
    await this.whenStopped().catch(() => undefined);
  }

  /** Whether the tab was closed, which is a way to stop. To be asked before anything new is wished for. */
  async look(): Promise<boolean> {
    const { tabId } = await this.queue.readRun();
    const isClosed = this.starting === null && tabId !== null && !(await isReaderThere(tabId));
    if (isClosed) await this.stop();
    return isClosed;
  }

  /** How far it is. */
  async tell(): Promise<ReadProgress> {
    const run = this.unkept ?? (await this.queue.readRun());
    return { ...(await this.queue.count()), running: await this.isAlive(run), site: run.site, halts: run.halts };
  }

  /** Goes on in another tab where one reads: after an update of the extension nobody answers the one that does. */
  async renew(): Promise<void> {
    const { tabId } = await this.queue.readRun();
    if (await closeReader(tabId)) await this.begin();
  }

  /** What a tab at a site is to read next; null: it is to end, also when it is not the one that shall read. */
  async take(site: string, tabId: number | null): Promise<PendingRead | null> {
    if (!(await this.isReader(tabId))) return null;
    await this.change((run) => ({ ...run, heardAt: this.now() }));
    return this.queue.next(site);
  }

  /** What waits under an address and may be settled by a tab at a site; undefined where it may not. */
  async claim(read: string, site: string, tabId: number | null): Promise<PendingRead | undefined> {
    if (!(await this.isReader(tabId)) || URL.parse(read)?.hostname !== site) return undefined;
    return this.queue.findWaiting(read);
  }

  /** A tab has ended: the next site is read. Where this one stopped early, what waits there is held. */
  async end(tabId: number | null, { notBefore, words }: Omit<Halt, 'site'>): Promise<void> {
    if (!(await this.isReader(tabId))) return;
    const { site } = await this.queue.readRun();
    await closeReader(tabId);
    const isHalted = site !== null && (notBefore !== null || words !== '');
    if (isHalted && !(await this.halt({ site, notBefore, words }))) return;
    if (!isHalted) await this.rest(({ halts }) => ({ ...standing, halts }));
    await this.begin();
  }

  private async start(): Promise<void> {
    this.isStopped = false;
    const run = await this.queue.readRun();
    if (await this.isAlive(run)) return;
    await closeReader(run.tabId);
    await this.change(({ halts }) => ({ ...standing, halts }));
    const resting = new Set(this.restingOf(run).map(({ site }) => site));
    for (const site of await this.queue.sites()) if (!resting.has(site) && (await this.open(site))) return;
  }

  /** Has a site read; whether that could be done, or is not wanted any more. */
  private async open(site: string): Promise<boolean> {
    let tabId: number | null = null;
    try {
      tabId = await openReader(site);
      await this.change((run) => ({ ...standing, site, tabId, heardAt: this.now(), halts: others(run, site) }));
      await letRead(tabId);
      return true;
    } catch (error) {
      await closeTab(tabId);
      if (this.isStopped) return true;
      await this.halt({ site, notBefore: null, words: `${NO_TAB} (${String(error).slice(0, 200)})` });
      return false;
    }
  }

  /** Leaves a site alone; whether what waits there could be held. */
  private async halt(halt: Halt): Promise<boolean> {
    await this.rest((run) => ({ ...standing, halts: [...others(run, halt.site), halt] }));
    return this.queue.hold(halt.site).then(
      () => true,
      () => false,
    );
  }

  private restingOf({ halts }: Run): readonly Halt[] {
    return halts.filter(({ notBefore }) => notBefore !== null && notBefore > this.now());
  }

  private async change(change: (run: Run) => Run): Promise<Run> {
    const run = await this.queue.changeRun(change);
    this.unkept = null;
    return run;
  }

  /** As `change`, where nothing goes on: then it is enough that it can be said. */
  private async rest(change: (run: Run) => Run): Promise<void> {
    try {
      await this.change(change);
    } catch {
      this.unkept = change(await this.queue.readRun());
    }
  }

  private async isReader(tabId: number | null): Promise<boolean> {
    return tabId !== null && (await this.queue.readRun()).tabId === tabId;
  }

  private async isAlive({ tabId, heardAt }: Run): Promise<boolean> {
    const silence = Date.parse(this.now()) - Date.parse(heardAt ?? '');
    return silence < SILENCE && (await isReaderThere(tabId));
  }
}

function others({ halts }: Run, site: string): readonly Halt[] {
  return halts.filter((halt) => halt.site !== site);
}

import { isFeed } from '../../lib/portals/list';
import type { Robots } from '../../lib/portals/robots';

/** What a site answered. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  /** The `Retry-After` header; null when there is none. */
  readonly retryAfter: string | null;
  readonly text: string;
}

/** What the pace is kept with. `get` rejects where the site cannot be reached. */
export interface Means {
  readonly get: (address: string, type: string) => Promise<Answer>;
  readonly rest: (milliseconds: number) => Promise<void>;
  /** Milliseconds of the epoch. */
  readonly now: () => number;
}

/** A text that was got; or why not. `halt`: nothing more is to be asked of the site now, or not before an instant. */
export type Got =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly words: string; readonly halt?: { readonly notBefore: string | null } };

/** Milliseconds between the end of one request and the beginning of the next, unless the site asks for more; and the most it may ask for. */
const PAUSE = 2000;
const LONGEST_PAUSE = 60_000;

/** Milliseconds to wait where a site is busy and does not say for how long; a longer wait than the last ends the reading for now. */
const BUSY = 30_000;
const MOST_WAITED = 120_000;

/** So often one address is tried, and so often in a row a site may fail, until it is left alone. */
const TRIES = 3;

/** Asks a site for one thing after the other, with a pause between, and as it wishes. */
export class Pace {
  private last = Number.NEGATIVE_INFINITY;
  private failures = 0;
  private readonly pause: number;

  constructor(
    private readonly robots: Robots,
    private readonly means: Means,
  ) {
    this.pause = Math.min(LONGEST_PAUSE, Math.max(PAUSE, (robots.delay ?? 0) * 1000));
  }

  /** The text at an address of the site, if it has the wanted type. Never rejects. */
  async get(address: string, type: string): Promise<Got> {
    const { pathname, search } = new URL(address);
    // Feeds are made for programs that somebody has subscribed with; that robots pass them by keeps search engines out.
    if (!isFeed(address) && !this.robots.allows(pathname + search)) {
      return {
        ok: false,
        words: 'The site asks programs not to read this page. You can open it yourself and press Track.',
      };
    }
    for (let tries = 1; ; tries += 1) {
      const answer = await this.ask(address, type);
      if (answer === null) return this.fail('The site could not be reached.');
      if (answer.status !== 429 && answer.status !== 503) return this.judge(answer, type);
      const wait = waitOf(answer.retryAfter, this.means.now());
      if (tries === TRIES || wait > MOST_WAITED) return this.leaveAlone(wait);
      await this.means.rest(wait);
    }
  }

  private async ask(address: string, type: string): Promise<Answer | null> {
    const { get, rest, now } = this.means;
    const early = this.last + this.pause - now();
    if (early > 0) await rest(early);
    try {
      return await get(address, type);
    } catch {
      return null;
    } finally {
      this.last = now();
    }
  }

  private judge({ status, type: told, text }: Answer, type: string): Got {
    if (status >= 500) return this.fail(`The site failed to answer (${status}).`);
    this.failures = 0;
    if (status === 401 || status === 403) return { ok: false, words: 'The site does not show it, or not to you.' };
    if (status === 404 || status === 410) return { ok: false, words: 'The site has no such page, or not any more.' };
    if (status !== 200) return { ok: false, words: `The site did not give it (${status}).` };
    return told.includes(type) ? { ok: true, text } : { ok: false, words: 'The site gave something else than a page.' };
  }

  private fail(words: string): Got {
    this.failures += 1;
    return this.failures < TRIES ? { ok: false, words } : { ok: false, words, halt: { notBefore: null } };
  }

  private leaveAlone(wait: number): Got {
    const notBefore = new Date(this.means.now() + wait).toISOString();
    return { ok: false, words: 'The site is busy and wants to be left alone for a while.', halt: { notBefore } };
  }
}

/** Milliseconds that a site wants to be waited for: given in seconds or as a moment. */
function waitOf(retryAfter: string | null, now: number): number {
  const given = retryAfter?.trim() ?? '';
  const wait = /^\d+$/.test(given) ? Number(given) * 1000 : Date.parse(given) - now;
  return Number.isFinite(wait) ? Math.max(PAUSE, wait) : BUSY;
}

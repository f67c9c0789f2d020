import { portalFor } from '../../lib/portals/index';
import { hasEnd } from '../../lib/portals/page-end';
import type { Page, Reading } from '../../lib/portals/portal';
import { stampOf } from '../../lib/portals/stamp';
import type { Got } from './pace';

/** How one address after the other is asked for. */
export interface Source {
  readonly get: (address: string, type: string) => Promise<Got>;
  readonly parse: (html: string) => Document;
}

/** A thread that was read with all that completes it, or why it was not. */
export type ThreadRead =
  | { readonly ok: true; readonly reading: Reading; readonly stamp: string | null }
  | Extract<Got, { ok: false }>;

/**
 * Reads the thread at an address as its page would be read when it is open: the page, its data, and its unfolded view where
 * something is folded. What only completes it may be lacking.
 *
 * @param data the thread's data, where it was asked for already
 */
export async function readThread(url: string, { get, parse }: Source, data?: unknown): Promise<ThreadRead> {
  const got = await get(url, 'text/html');
  if (!got.ok) return got;
  const ended = hasEnd(got.text);
  const page: Page = { url, document: parse(got.text), ended, ...(data === undefined ? {} : { data }) };
  const portal = portalFor(page);
  if (!portal)
    return {
      ok: false,
      words: 'No request was found on the page. It may be hidden, or the site wants you to sign in.',
    };
  const { wants } = portal.read(page);
  const known = wants.data === null ? page.data : dataIn(await get(wants.data, 'application/json'));
  const unfolded = wants.unfolded === null ? undefined : pageIn(await get(wants.unfolded, 'text/html'), parse);
  const whole: Page = {
    url,
    document: page.document,
    ended,
    ...(known === undefined ? {} : { data: known }),
    ...(unfolded === undefined ? {} : { unfolded }),
  };
  const reading = portal.read(whole);
  // What broke off, or could not be unfolded, is read again the next time, though nothing is new.
  return { ok: true, reading, stamp: reading.thread.cut || unfolded === null ? null : stampOf(known) };
}

/** What was got as data; null when it is none. */
export function dataIn(got: Got): unknown {
  try {
    return got.ok ? JSON.parse(got.text) : null;
  } catch {
    return null;
  }
}

function pageIn(got: Got, parse: Source['parse']): Document | null {
  return got.ok && hasEnd(got.text) ? parse(got.text) : null;
}

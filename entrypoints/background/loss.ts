import browser from 'webextension-polyfill';
import type { IsoDay } from '../../lib/thread/thread';
import { todayHere } from './days';

/** What is known of the database outside of it, so that it can be told when it is gone. */
interface Known {
  /** Since when it is known to be there, in milliseconds of the epoch; null: it never was. */
  readonly since: number | null;
  /** The day on which it was found to be gone, null: not since the user was told. */
  readonly lostOn: IsoDay | null;
}

const KEY = 'database';

/** A page and the background may open the first one at once, and be heard in either order; in milliseconds. */
const AT_ONCE = 2000;

/** Notes that the database was opened; one that is new although there had been one was deleted by something else than us. Never rejects. */
export async function noteOpened(isNew: boolean): Promise<void> {
  try {
    const { since, lostOn } = await read();
    if (since !== null && !isNew) return;
    const isLost = since !== null && Date.now() - since > AT_ONCE;
    await keep({ since: since ?? Date.now(), lostOn: isLost ? todayHere() : lostOn });
  } catch {
    // Where nothing can be noted, nothing can be told: the database goes on without.
  }
}

/** The day on which the database was found to be gone; null when it was not, the user has been told, or it cannot be known. */
export async function readLoss(): Promise<IsoDay | null> {
  return (await read().catch(() => null))?.lostOn ?? null;
}

/** The user has been told. */
export async function dismissLoss(): Promise<void> {
  const { since } = await read();
  await keep({ since: since ?? Date.now(), lostOn: null });
}

function keep(known: Known): Promise<void> {
  return browser.storage.local.set({ [KEY]: known });
}

async function read(): Promise<Known> {
  const kept = (await browser.storage.local.get(KEY))[KEY] as Partial<Known> | undefined;
  return {
    since: typeof kept?.since === 'number' ? kept.since : null,
    lostOn: typeof kept?.lostOn === 'string' ? kept.lostOn : null,
  };
}

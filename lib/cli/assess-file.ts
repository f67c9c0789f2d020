import { resolve } from 'node:path';
import { assess } from '../assess/assess';
import type { Assessment } from '../assess/assessment';
import { portalFor } from '../portals';
import type { Reading } from '../portals/portal';
import type { IsoDay } from '../thread/thread';
import { openSavedPage } from './saved-page';

/** A saved thread, read and assessed on a day. */
export interface Assessed {
  readonly reading: Reading;
  readonly assessment: Assessment;
}

/**
 * Reads a saved page as the extension would, and assesses it. Null when the page is no thread. Throws an error in words when
 * the file cannot be read.
 *
 * @param file relative to where npm was called, if not absolute
 * @param today null for the present day in the zone of the site
 */
export async function assessFile(file: string, today: IsoDay | null): Promise<Assessed | null> {
  const { page, close } = await openSavedPage(resolve(process.env['INIT_CWD'] ?? '', file));
  try {
    const reading = portalFor(page)?.read(page);
    if (!reading) return null;
    const { thread } = reading;
    return { reading, assessment: assess(thread, [], today ?? Temporal.Now.plainDateISO(thread.zone).toString()) };
  } finally {
    await close();
  }
}

/** A civil day as given by the user, e.g. `2026-11-21`; throws an error in words when it is none. */
export function parseDay(text: string): IsoDay {
  try {
    return Temporal.PlainDate.from(text).toString();
  } catch {
    throw new Error(`${text} is no day: write it as 2026-11-21`);
  }
}

/** What went wrong, as it can be shown. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

import type { PendingRead } from '../../lib/cases/reads/reads';
import type { send } from '../../lib/messaging/channel';
import type { Failure } from '../../lib/messaging/protocol';
import { isFeed, readFeed, readList } from '../../lib/portals/list';
import { hasEnd } from '../../lib/portals/page-end';
import { dataAddress, stampOf } from '../../lib/portals/stamp';
import type { Got } from './pace';
import { dataIn, readThread, type Source } from './read-thread';

/** What the rows are read with. */
export interface Desk extends Source {
  /** This tab's own address. */
  readonly here: string;
  readonly send: typeof send;
  /** Has this tab say why it stopped, as nobody else can any more. */
  readonly stop: (words: string) => void;
}

/** What stood behind the end of a list, and where it goes on, is not known. */
const CUT = 'The page broke off before its end, so that requests may be missing. Try it again.';

type Failed = Extract<Got, { ok: false }>;

/** Nothing more can be read until the user says so. */
const halt = { ok: false, halt: { notBefore: null } } as const;

/** Failures that may be those of one thread alone. Of any other the next one would die as well. */
const ofOne: ReadonlySet<Failure['code']> = new Set(['bad-message', 'unexpected']);

/**
 * Reads what waits at this site, one after the other, until nothing does, or the site wants to be left alone, or what is read
 * cannot be kept. Never rejects.
 */
export async function readRows(desk: Desk): Promise<void> {
  for (;;) {
    const next = await desk.send('take-read', { url: desk.here });
    if (!next.ok) return end(desk, { ...halt, words: next.failure.words });
    if (next.value === null) return end(desk, null);
    const failed = await readRow(desk, next.value);
    if (failed?.halt) return end(desk, failed);
    const noted =
      failed && (await desk.send('fail-read', { url: desk.here, read: next.value.url, words: failed.words }));
    if (noted?.ok === false) return end(desk, { ...halt, words: noted.failure.words });
  }
}

async function end({ send, here, stop }: Desk, failed: Failed | null): Promise<void> {
  const words = failed?.words ?? '';
  const ended = await send('end-reading', { url: here, notBefore: failed?.halt?.notBefore ?? null, words });
  if (!ended.ok) stop(words || ended.failure.words);
}

async function readRow(desk: Desk, row: PendingRead): Promise<Failed | null> {
  switch (row.what) {
    case 'list':
      return readListed(desk, row.url);
    case 'thread':
      return keepThread(desk, row.url);
    case 'check':
      return checkThread(desk, row.url);
    default:
      return row.what satisfies never;
  }
}

async function readListed({ get, parse, send, here }: Desk, read: string): Promise<Failed | null> {
  const got = await get(read, isFeed(read) ? 'application/json' : 'text/html');
  if (!got.ok) return got;
  if (!isFeed(read) && !hasEnd(got.text)) return { ok: false, words: CUT };
  const list = isFeed(read) ? readFeed(read, dataIn(got)) : readList({ url: read, document: parse(got.text) });
  if (list === null) return { ok: false, words: 'No list of requests was found there.' };
  return refused(await send('keep-list', { url: here, read, list }));
}

/** What is hidden or gone says so already where the data would be; only where that has changed is the page read. */
async function checkThread(desk: Desk, read: string): Promise<Failed | null> {
  const address = dataAddress(read);
  if (address === null) return keepThread(desk, read);
  const got = await desk.get(address, 'application/json');
  if (!got.ok) return got;
  const data = dataIn(got);
  const isNew = await desk.send('compare-stamp', { url: desk.here, read, stamp: stampOf(data) });
  if (!isNew.ok) return refused(isNew);
  return isNew.value ? keepThread(desk, read, data) : null;
}

async function keepThread(desk: Desk, read: string, data?: unknown): Promise<Failed | null> {
  const found = await readThread(read, desk, data);
  if (!found.ok) return found;
  const { thread, gaps, viewer } = found.reading;
  return refused(await desk.send('keep-read', { facts: { thread, gaps, viewer }, read, stamp: found.stamp }));
}

function refused(result: Awaited<ReturnType<Desk['send']>>): Failed | null {
  if (result.ok) return null;
  const { code, words } = result.failure;
  return ofOne.has(code) ? { ok: false, words } : { ...halt, words };
}

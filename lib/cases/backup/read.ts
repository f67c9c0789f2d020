import { type Parsed, parseBy } from '../../thread/schema';
import type { Case } from '../case';
import { findFault } from './fault';
import { type BackupFile, chunksOf, findPosition, Refused } from './file';
import { type Head, headSchema, type Kinds, MOST_BYTES, SCHEMA, schemas, VERSION } from './format';
import { readThings, type Thing } from './read-things';
import { type Scanned, Scanner } from './scan';
import { stopIf } from './stop';
import * as say from './words';

/** A backup that was read: sound from the first thing to the last. */
export interface Backup {
  readonly head: Head;
  readonly settings: readonly Kinds['settings'][];
  readonly views: readonly Kinds['views'][];
  readonly told: readonly Kinds['told'][];
  readonly letters: readonly Kinds['letters'][];
  /** The cases stay packed, since unpacked they take several times the memory. */
  readonly cases: readonly PackedCase[];
  /** What is in the file and is not taken over, in words. */
  readonly leftOut: readonly string[];
}

/** A case of a backup: `text` as it is written there, as JSON; `unpack` reads it once more. */
export interface PackedCase {
  readonly url: string;
  readonly text: string;
  readonly unpack: () => Case;
}

/** How a backup is read. */
export interface Reading {
  /** Whether an address belongs to a site that can be read; what belongs to others is left out. */
  readonly isKnown: (url: string) => boolean;
  /** How much of it is done: 0 to 1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** Reads a backup from a file that may hold anything at all, or says why it is none and what to do. Never rejects. */
export async function readBackup(file: BackupFile, reading: Reading): Promise<Parsed<Backup>> {
  if (file.size >= MOST_BYTES) return { ok: false, reason: say.tooLarge(file.size) };
  try {
    return { ok: true, value: await read(file, reading) };
  } catch (error) {
    if (reading.signal?.aborted) return { ok: false, reason: say.CANCELLED };
    return { ok: false, reason: error instanceof Refused ? error.message : say.unreadable(error) };
  }
}

async function read(file: BackupFile, reading: Reading): Promise<Backup> {
  const scanned = await scan(file, reading);
  const head = await readHead(file, scanned);
  const leftOut = new Map<string, number>();
  const own = ({ url }: { readonly url: string }, what: string): boolean => {
    if (!reading.isKnown(url)) leftOut.set(what, (leftOut.get(what) ?? 0) + 1);
    return reading.isKnown(url);
  };
  const list = <K extends keyof Kinds, R>(name: K, keep: (thing: Thing<Kinds[K]>) => R | null) =>
    readThings({ file, version: head.version, pieces: scanned.lists, leftOut, reading }, name, keep);
  const settings = await list('settings', ({ value }) => value);
  const views = await list('views', ({ value }) => value);
  const told = await list('told', ({ value }) => value);
  const letters = await list('letters', ({ value }) => (own(value, say.STRANGE_LETTER) ? value : null));
  const cases = await list('cases', ({ value, text, unpack }) =>
    own(value, say.STRANGE_CASE) ? { url: value.url, text, unpack } : null,
  );
  const words = [...leftOut].map(([what, count]) => say.leftOut(what, count));
  return { head, settings, views, told, letters, cases, leftOut: words };
}

async function scan(file: BackupFile, { onProgress, signal }: Reading): Promise<Scanned> {
  const scanner = new Scanner();
  let taken = 0;
  for await (const chunk of chunksOf(file)) {
    scanner.push(chunk);
    taken += chunk.length;
    if (scanner.trouble) await refuseJson(file, scanner.trouble.at, scanner.trouble.why);
    onProgress?.(Math.min(taken / file.size, 1) / 3);
    stopIf(signal);
  }
  return scanner.end();
}

/** What is said around the lists of a backup. Throws `Refused` when it is no backup, or one that cannot be read. */
async function readHead(file: BackupFile, { frame, placeInFile, lists }: Scanned): Promise<Head> {
  const fault = findFault(frame);
  if (fault) return refuseJson(file, placeInFile(fault.at), fault.why);
  const value: unknown = JSON.parse(frame);
  const found = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  if (found['schema'] !== SCHEMA) throw new Refused(say.NO_BACKUP);
  const version = Number(found['version']);
  if (version > VERSION) throw new Refused(say.newer(version));
  const head = parseBy(headSchema, value);
  if (!head.ok) throw new Refused(say.wrong(head.reason, null));
  for (const name of Object.keys(schemas)) {
    if (!isListOf(found[name], lists.get(name)?.length ?? 0)) throw new Refused(say.wrong(say.noList(name), null));
  }
  return head.value;
}

/** Whether a value of the frame is a list of marks only, one for each piece. A list that is not there is empty. */
function isListOf(value: unknown, pieces: number): boolean {
  if (value === undefined) return pieces === 0;
  return (
    Array.isArray(value) && value.length === pieces && value.every((mark) => typeof mark === 'object' && mark !== null)
  );
}

async function refuseJson(file: BackupFile, at: number, why: string): Promise<never> {
  throw new Refused(say.notJson(await findPosition(file, at), why));
}

import type { Case } from '../case';
import type { Store, Tables } from '../store';
import { type BackedUpSetting, type Head, isBackedUp, type Kinds, MOST_BYTES, SCHEMA, VERSION } from './format';
import { stopIf } from './stop';

/** How a backup is written. */
export interface Writing {
  /** The present moment as an ISO instant. */
  readonly at: string;
  /** How much of it is done: 0 to 1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
  /** Bytes at which another file is begun. */
  readonly most?: number;
}

/** So many cases are read at once. */
const BATCH = 200;

/** A file is closed so many bytes before it would be too large to be read again; no case is that large. */
const SPARE = 15_000_000;

/**
 * Everything that the user has, as one state of the tables, in JSON: one file, or several when it would be too large to be read
 * again. Each is a backup by itself; all but the cases are in the first. Rows and digests are left out, since they can be made anew,
 * and so is the list of what is being read from a portal. Rejects with the errors of Dexie and the platform, or when `signal` aborts.
 */
export function writeBackup(store: Store, writing: Writing): Promise<readonly Blob[]> {
  return store.read(async (tables) => {
    const files = new Files({ version: VERSION, writtenAt: writing.at }, writing.most ?? MOST_BYTES - SPARE);
    files.list('settings', await readSettings(tables));
    files.list('views', await tables.views.toArray());
    files.list('told', await tables.told.toArray());
    files.list('letters', await tables.letters.toArray());
    await writeCases(tables, files, writing);
    return files.end();
  });
}

/** What was set, as it belongs in a backup. */
export async function readSettings({ settings }: Tables): Promise<readonly BackedUpSetting[]> {
  return (await settings.toArray()).filter((setting): setting is BackedUpSetting => isBackedUp(setting));
}

async function writeCases(tables: Tables, files: Files, { onProgress, signal }: Writing): Promise<void> {
  const total = await tables.cases.count();
  const read = (after: string) => tables.cases.where('url').above(after).limit(BATCH).toArray();
  let next: Promise<readonly Case[]> | null = read('');
  for (let done = 0; next !== null; ) {
    const some: readonly Case[] = await next;
    // While these are written the next are read; when the writing is stopped nobody else takes what comes of that.
    next = some.length < BATCH ? null : read(some.at(-1)?.url ?? '');
    next?.catch(() => undefined);
    done += some.length;
    files.add(some);
    onProgress?.(total === 0 ? 1 : Math.min(done / total, 1));
    stopIf(signal);
  }
}

/** Files that are being written. What is written is handed to the browser at once and is not held here. */
class Files {
  readonly #head: Head;
  readonly #most: number;
  readonly #done: Blob[] = [];
  #parts: Blob[] = [];
  #bytes = 0;
  #isFirst = true;

  constructor(head: Head, most: number) {
    this.#head = head;
    this.#most = most;
    this.#write(this.#opening());
  }

  /** Writes a list as a whole. Only before the first case. */
  list<K extends Exclude<keyof Kinds, 'cases'>>(name: K, things: readonly Kinds[K][]): void {
    this.#write(`,\n"${name}":[${things.map((thing) => `\n${JSON.stringify(thing)}`).join(',')}]`);
  }

  add(cases: readonly Kinds['cases'][]): void {
    if (cases.length === 0) return;
    if (this.#bytes > this.#most) this.#next();
    const lines = cases.map((kept) => `\n${JSON.stringify(kept)}`).join(',');
    this.#write(`${this.#isFirst ? ',\n"cases":[' : ','}${lines}`);
    this.#isFirst = false;
  }

  end(): readonly Blob[] {
    this.#write(this.#isFirst ? ',\n"cases":[]}\n' : '\n]}\n');
    return [...this.#done, new Blob(this.#parts, { type: 'application/json' })];
  }

  #next(): void {
    this.#done.push(...this.end().slice(-1));
    [this.#parts, this.#bytes, this.#isFirst] = [[], 0, true];
    this.#write(this.#opening());
  }

  #opening(): string {
    const { version, writtenAt } = this.#head;
    return `{"schema":"${SCHEMA}","version":${version},"writtenAt":${JSON.stringify(writtenAt)}`;
  }

  #write(text: string): void {
    const part = new Blob([text]);
    this.#parts.push(part);
    this.#bytes += part.size;
  }
}

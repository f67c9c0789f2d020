import type { Case, CaseRow } from '../case';
import { reframeRow, unjudgedRow } from '../row';
import { beginRows, changeRows } from '../rows';
import type { Store, Tables } from '../store';
import { chooseLetters, chooseSettings, chooseTold, chooseViews } from './choose';
import type { Backup, PackedCase } from './read';
import { stopIf } from './stop';
import { uniteCases } from './unite';
import { readSettings } from './write';

/** `merge`: nothing that is here is lost. `replace`: what is here gives way to what is in the backup. */
export type ImportMode = 'merge' | 'replace';

/** How a backup is imported. */
export interface Importing {
  readonly mode: ImportMode;
  /** The present moment as an ISO instant. */
  readonly at: string;
  /** How much of it is done: 0 to 1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

const BATCH = 100;

/**
 * Imports a backup in one transaction: all of it or, when something fails, the page is closed or it is stopped, nothing. What it
 * brought is judged at the next occasion. Rejects as the store does, and with `Stopped`.
 */
export function applyImport(store: Store, backup: Backup, importing: Importing): Promise<void> {
  return store.write(async (tables) => {
    if (importing.mode === 'replace') await makeRoom(tables, backup);
    await importRest(tables, backup);
    await importCases(tables, backup.cases, importing);
    stopIf(importing.signal);
  });
}

/** Empties all that a backup has, and what was made from it. Of the cases only those that it lacks, when they are not the most. */
async function makeRoom(tables: Tables, backup: Backup): Promise<void> {
  const { cases, rows, digests, tallies, stamps, letters, settings, views, told } = tables;
  for (const table of [letters, views, told]) await table.clear();
  await settings.bulkDelete((await readSettings(tables)).map(({ key }) => key));
  const brought = new Set(backup.cases.map(({ url }) => url));
  const here = await cases.toCollection().primaryKeys();
  const lacking = here.filter((url) => !brought.has(url));
  if (lacking.length * 2 > here.length)
    for (const table of [cases, rows, digests, tallies, stamps]) await table.clear();
  else await forgetCases(tables, lacking);
}

async function forgetCases(tables: Tables, urls: readonly string[]): Promise<void> {
  if (urls.length === 0) return;
  for (const table of [tables.cases, tables.digests, tables.stamps]) await table.bulkDelete([...urls]);
  await changeRows(tables, [], urls);
}

async function importRest(tables: Tables, backup: Backup): Promise<void> {
  const { letters, settings, views, told } = tables;
  await letters.bulkPut([...chooseLetters(await letters.toArray(), backup.letters).put]);
  await settings.bulkPut([...chooseSettings(await readSettings(tables), backup.settings).put]);
  await views.bulkPut([...chooseViews(await views.toArray(), backup.views).put]);
  await told.bulkPut([...chooseTold(await told.toArray(), backup.told).put]);
}

/** While one batch is written the next is read. */
async function importCases(tables: Tables, cases: readonly PackedCase[], importing: Importing): Promise<void> {
  const here = new Set(await tables.cases.toCollection().primaryKeys());
  const rows = await beginRows(tables);
  let written: Promise<unknown> = Promise.resolve();
  for (let from = 0; from < cases.length; from += BATCH) {
    stopIf(importing.signal);
    const brought = await bring(tables, cases.slice(from, from + BATCH), here, importing);
    await written;
    written = Promise.all([
      tables.cases.bulkPut(brought.map(({ kept }) => kept)),
      // Its page may have been read since the backup: what came after that is not in it, and must be read again.
      tables.stamps.bulkDelete(brought.map(({ kept }) => kept.url)),
      tables.digests.bulkDelete(brought.flatMap(({ kept, isOther }) => (isOther ? kept.url : []))),
      rows.put(
        brought.map(rowAfter),
        brought.flatMap(({ row }) => row ?? []),
      ),
    ]);
    // Awaited with the next batch: until then nobody else takes its failure.
    written.catch(() => undefined);
    importing.onProgress?.(Math.min((from + BATCH) / cases.length, 1));
  }
  await written;
  await rows.end();
}

/** A case that is to be written, and the row that there is of it. `isOther`: nothing that is said of the one that is here holds of it. */
interface Brought {
  readonly kept: Case;
  readonly row: CaseRow | undefined;
  readonly isOther: boolean;
}

async function bring(
  tables: Tables,
  some: readonly PackedCase[],
  here: ReadonlySet<string>,
  { mode, at }: Importing,
): Promise<readonly Brought[]> {
  const both = some.filter(({ url }) => here.has(url));
  const urls = both.map(({ url }) => url);
  const [mine, rows] =
    both.length === 0 ? [[], []] : [await tables.cases.bulkGet(urls), await tables.rows.bulkGet(urls)];
  const fresh = some.filter(({ url }) => !here.has(url));
  const united = both.flatMap(({ text, unpack }, place): readonly Brought[] => {
    const [own, row] = [mine[place], rows[place]];
    if (own && row && JSON.stringify(own) === text) return [];
    if (!own || mode === 'replace') return [{ kept: unpack(), row, isOther: true }];
    const { kept } = uniteCases(own, unpack(), at);
    return kept === own && row ? [] : [{ kept, row, isOther: false }];
  });
  return [...fresh.map(({ unpack }) => ({ kept: unpack(), row: undefined, isOther: false })), ...united];
}

function rowAfter({ kept, row, isOther }: Brought): CaseRow {
  return row && !isOther ? { ...reframeRow(row, kept, row.judgedOn), holdsUntil: '' } : unjudgedRow(kept);
}

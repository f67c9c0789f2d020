import type { Case, CaseRow } from '../case';
import { reframeRow, unjudgedRow } from '../row';
import { changeRows } from '../rows';
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
    if (importing.mode === 'replace') await clear(tables);
    await importRest(tables, backup);
    for (let from = 0; from < backup.cases.length; from += BATCH) {
      stopIf(importing.signal);
      await importCases(tables, backup.cases.slice(from, from + BATCH), importing.at);
      importing.onProgress?.(Math.min((from + BATCH) / backup.cases.length, 1));
    }
    stopIf(importing.signal);
  });
}

/** Empties all that a backup has, and what was made from it. */
async function clear(tables: Tables): Promise<void> {
  const { cases, rows, digests, tallies, letters, settings, views, told } = tables;
  for (const table of [cases, rows, digests, tallies, letters, views, told]) await table.clear();
  await settings.bulkDelete((await readSettings(tables)).map(({ key }) => key));
}

async function importRest(tables: Tables, backup: Backup): Promise<void> {
  const { letters, settings, views, told } = tables;
  await letters.bulkPut([...chooseLetters(await letters.toArray(), backup.letters).put]);
  await settings.bulkPut([...chooseSettings(await readSettings(tables), backup.settings).put]);
  await views.bulkPut([...chooseViews(await views.toArray(), backup.views).put]);
  await told.bulkPut([...chooseTold(await told.toArray(), backup.told).put]);
}

async function importCases(tables: Tables, some: readonly PackedCase[], at: string): Promise<void> {
  const urls = some.map(({ url }) => url);
  const [here, rows] = [await tables.cases.bulkGet(urls), await tables.rows.bulkGet(urls)];
  const changed: Case[] = [];
  const changedRows: CaseRow[] = [];
  for (const [place, { unpack }] of some.entries()) {
    const [mine, row] = [here[place], rows[place]];
    const kept = mine ? uniteCases(mine, unpack(), at).kept : unpack();
    if (kept === mine) continue;
    changed.push(kept);
    changedRows.push(row ? { ...reframeRow(row, kept, row.judgedOn), holdsUntil: '' } : unjudgedRow(kept));
  }
  await tables.cases.bulkPut(changed);
  await changeRows(tables, changedRows);
}

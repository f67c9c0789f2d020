import type { Tables } from '../store';

/** A reading that goes on in a tab of its own, or stands still. */
export interface Run {
  /** Host name of the site that is being read; null: nothing is. */
  readonly site: string | null;
  readonly tabId: number | null;
  /** ISO instant at which the tab last asked for something; null: none has yet. */
  readonly heardAt: string | null;
  /** Sites at which it stopped early, and what waits there is held. */
  readonly halts: readonly Halt[];
}

/** Why a site is left alone. */
export interface Halt {
  /** Host name. */
  readonly site: string;
  /** ISO instant before which the site wants to be left alone; null: none. */
  readonly notBefore: string | null;
  readonly words: string;
}

/** Before anything was read. */
export const standing: Run = { site: null, tabId: null, heardAt: null, halts: [] };

/** The reading as it is kept. */
export async function readRun({ settings }: Tables): Promise<Run> {
  const kept = await settings.get('reading');
  if (kept?.key !== 'reading') return standing;
  const { site, tabId, heardAt, halts } = { ...standing, ...kept };
  return { site, tabId, heardAt, halts };
}

/** Keeps the reading as it is after a change, and gives it back. */
export async function changeRun(tables: Tables, change: (run: Run) => Run): Promise<Run> {
  const run = change(await readRun(tables));
  await tables.settings.put({ key: 'reading', ...run });
  return run;
}

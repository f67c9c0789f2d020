import type { Case } from '../case';
import type { Store, Tables } from '../store';
import { type Chosen, chooseLetters, chooseSettings, chooseViews } from './choose';
import type { Backup, PackedCase } from './read';
import { stopIf } from './stop';
import { uniteCases } from './unite';
import { readSettings } from './write';

/** What an import would do, before anything is done. */
export interface Plan {
  /** ISO instant: when the backup was written. */
  readonly writtenAt: string;
  /** Requests that are in the backup only, in both and alike, and here only. */
  readonly added: number;
  readonly same: number;
  readonly onlyHere: number;
  /** Requests that are in both and not alike: what merging brings. At most so many by name; `merged` counts all. */
  readonly merged: number;
  readonly samples: readonly { readonly url: string; readonly title: string; readonly words: string }[];
  readonly letters: Counts;
  readonly views: Counts;
  readonly settings: Counts;
  /** What is in the file and is not taken over, in words. */
  readonly leftOut: readonly string[];
}

/** How many of a list are here, are new, give way to those of the backup, or are later here. */
export interface Counts extends Pick<Chosen<unknown>, 'added' | 'changed' | 'passed'> {
  readonly here: number;
}

/** So many requests are told by name. */
const MOST_SAMPLES = 100;

const BATCH = 100;

/** What the import of a backup would do to what is here now. `at` as of `uniteCases`. Rejects as the store does, and when it is stopped. */
export function planImport(
  store: Store,
  backup: Backup,
  { at, signal }: { readonly at: string; readonly signal?: AbortSignal },
): Promise<Plan> {
  return store.read(async (tables) => {
    const found = { added: 0, same: 0, merged: 0, samples: [] as Plan['samples'][number][] };
    let next = readHere(tables, backup.cases, 0);
    for (let from = 0; from < backup.cases.length; from += BATCH) {
      stopIf(signal);
      const here = await next;
      // While these are compared the next are read; when that is stopped nobody else takes what comes of it.
      next = readHere(tables, backup.cases, from + BATCH);
      next.catch(() => undefined);
      for (const [place, one] of backup.cases.slice(from, from + BATCH).entries()) {
        const compared = compare(here[place], one, at);
        found[compared.what] += 1;
        if (compared.what === 'merged' && found.samples.length < MOST_SAMPLES) found.samples.push(compared);
      }
    }
    return {
      writtenAt: backup.head.writtenAt,
      ...found,
      onlyHere: (await tables.cases.count()) - found.same - found.merged,
      ...(await compareRest(tables, backup)),
      leftOut: backup.leftOut,
    };
  });
}

type Compared =
  | { readonly what: 'added' | 'same' }
  | { readonly what: 'merged'; readonly url: string; readonly title: string; readonly words: string };

function readHere(tables: Tables, cases: readonly PackedCase[], from: number): Promise<(Case | undefined)[]> {
  return tables.cases.bulkGet(cases.slice(from, from + BATCH).map(({ url }) => url));
}

function compare(mine: Case | undefined, { url, text, unpack }: PackedCase, at: string): Compared {
  if (!mine) return { what: 'added' };
  if (JSON.stringify(mine) === text) return { what: 'same' };
  const { kept, words } = uniteCases(mine, unpack(), at);
  return kept === mine ? { what: 'same' } : { what: 'merged', url, title: kept.thread.title || url, words };
}

async function compareRest(
  tables: Tables,
  { letters, views, settings }: Backup,
): Promise<Pick<Plan, 'letters' | 'views' | 'settings'>> {
  const [ownLetters, ownViews, ownSettings] = [
    await tables.letters.toArray(),
    await tables.views.toArray(),
    await readSettings(tables),
  ];
  return {
    letters: count(ownLetters.length, chooseLetters(ownLetters, letters)),
    views: count(ownViews.length, chooseViews(ownViews, views)),
    settings: count(ownSettings.length, chooseSettings(ownSettings, settings)),
  };
}

function count(here: number, { added, changed, passed }: Chosen<unknown>): Counts {
  return { here, added, changed, passed };
}

import type { Case } from './case';
import { changeKeeping, type KeepingChange } from './keeping';
import { reframeRow, unjudgedRow } from './row';
import { changeRows } from './rows';
import type { Tables } from './store';
import type { Surroundings } from './surroundings';

/** Changes what the user keeps with some cases. Verdicts do not depend on it: nothing is judged. */
export async function keepWith(
  tables: Tables,
  cases: readonly Case[],
  change: KeepingChange,
  { now, todayIn }: Surroundings,
): Promise<void> {
  const at = now();
  const changed = cases.map((kept) => changeKeeping(kept, change, at)).filter((kept, place) => kept !== cases[place]);
  const rows = await tables.rows.bulkGet(changed.map(({ url }) => url));
  await tables.cases.bulkPut(changed);
  if (change.what === 'notes') await rewriteNotes(tables, changed);
  await changeRows(
    tables,
    changed.map((kept, place) => reframeRow(rows[place] ?? unjudgedRow(kept), kept, todayIn(kept.thread.zone))),
  );
}

/** Notes are searched in the digests. A case that has none is still to be judged, and gets it then. */
async function rewriteNotes({ digests }: Tables, changed: readonly Case[]): Promise<void> {
  const before = await digests.bulkGet(changed.map(({ url }) => url));
  const after = before.flatMap((digest, at) => (digest ? { ...digest, notes: changed[at]?.keeping.notes ?? '' } : []));
  await digests.bulkPut(after);
}

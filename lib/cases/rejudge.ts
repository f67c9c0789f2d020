import type { Case, CaseRow } from './case';
import { type CaseDigest, digestOf } from './digest';
import { notePassed } from './passed';
import { isJudged, rowOf } from './row';
import { changeRows, readStale } from './rows';
import type { Tables } from './store';
import type { Surroundings } from './surroundings';

/** Judges anew at most `most` rows that do not hold today, and says how many it did: as many as `most` means go on. */
export async function rejudgeRows(tables: Tables, around: Surroundings, most: number): Promise<number> {
  const rows = await readStale(tables, most, around.todayIn);
  if (rows.length === 0) return 0;
  const urls = rows.map(({ url }) => url);
  const [cases, digests] = [await tables.cases.bulkGet(urls), await tables.digests.bulkGet(urls)];
  const lost = urls.filter((_, at) => !cases[at]);
  const judged = rows.flatMap((row, at) => {
    const kept = cases[at];
    return kept ? judgeRow(row, kept, digests[at], around) : [];
  });
  await changeRows(
    tables,
    judged.map(({ row }) => row),
    lost,
  );
  await tables.digests.bulkPut(judged.flatMap(({ digest }) => digest ?? []));
  await tables.digests.bulkDelete(lost);
  await tables.cases.bulkPut(judged.flatMap(({ noted }) => noted ?? []));
  return rows.length;
}

interface JudgedRow {
  readonly row: CaseRow;
  /** Absent when the case could not be judged. */
  readonly digest?: CaseDigest;
  /** The case, when something passed since it was judged before. */
  readonly noted?: Case | null;
}

/** A case judged today; where that fails the old row, until tomorrow: one that was never judged goes on to say so. */
function judgeRow(row: CaseRow, kept: Case, before: CaseDigest | undefined, around: Surroundings): JudgedRow {
  try {
    const assessment = around.assess(kept);
    const digest = digestOf(kept, assessment);
    const noted = notePassed(kept, before, digest, around.now());
    return { row: rowOf(noted, assessment), digest, noted: noted === kept ? null : noted };
  } catch {
    const today = around.todayIn(row.zone);
    return { row: { ...row, judgedOn: isJudged(row) ? today : '', holdsUntil: today } };
  }
}

import type { CompareDesk } from '../../components/casebook/compare/desk';
import { compareCases } from '../../lib/cases/compare/comparison';
import { findGroupsInSteps, type Grouped } from '../../lib/cases/compare/groups';
import { jsonOf, sheetOf } from '../../lib/cases/compare/sheet';
import { writeCsv } from '../../lib/cases/csv';
import { failureOf } from '../../lib/messaging/failure';
import type { Result } from '../../lib/messaging/protocol';
import { follow } from '../panels/mail-letter';
import { desk as cases } from './desk';
import { watchFreshness } from './freshness';
import { inSlices } from './in-slices';
import { shelf } from './open-shelf';

/** So many digests are read at a time. */
const BATCH = 50;

/** The desk of the part that compares in a real browser. */
export const desk: CompareDesk = {
  findGroups: () => attempt(async () => inSlices(findGroupsInSteps(await readGrouped()))),
  compare: (urls) => attempt(async () => compareCases(await shelf.readDigestsOf(urls))),
  watch: watchFreshness,
  open: cases.open,
  save: (comparison, as) => {
    if (as === 'json') return saveFile([jsonOf(comparison)], 'application/json', 'comparison.json');
    const { head, rows } = sheetOf(comparison);
    saveFile(writeCsv(head, rows), 'text/csv;charset=utf-8', 'comparison.csv');
  },
};

/** Of every case what groups are found by, read so many at a time that the page need not wait. */
async function readGrouped(): Promise<readonly Grouped[]> {
  const all: Grouped[] = [];
  for (;;) {
    const batch = await shelf.readDigestsAfter(all.at(-1)?.url ?? '', BATCH);
    for (const { url, title, authority, questions } of batch)
      all.push({ url, title, authority, questions: questions.map(({ label, text }) => ({ label, text })) });
    if (batch.length < BATCH) return all;
  }
}

async function attempt<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

function saveFile(parts: readonly string[], type: string, name: string): void {
  const address = URL.createObjectURL(new Blob([...parts], { type }));
  follow(address, name);
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

import type { Page } from 'puppeteer-core';
import { emptyTally, retally, type Tally } from '../../lib/cases/tally';
import { OPEN } from '../browsers/database.ts';
import { eventually, openKeeper } from '../browsers/hand.ts';
import type { Launched } from '../browsers/launch.ts';
import { type Invented, inventCase, type Sizes } from './invent-cases.ts';

/** So many cases are carried into the browser at a time. */
const BATCH = 250;

const WRITE = `(async (cases, tally) => {
  const base = await ${OPEN};
  const write = base.transaction(['cases', 'rows', 'digests', 'tallies'], 'readwrite');
  for (const { kept, row, digest } of cases) {
    write.objectStore('cases').put(kept);
    write.objectStore('rows').put(row);
    write.objectStore('digests').put(digest);
  }
  write.objectStore('tallies').put(tally);
  await new Promise((done, fail) => { write.oncomplete = done; write.onabort = () => fail(write.error); });
  base.close();
})`;

/** Whether the extension has made its tables. */
const IS_MADE = `indexedDB.databases().then((all) => all.some(({ name, version }) => name === 'replydue' && version >= 40))`;

/** Fills the store of a browser with invented cases, judged today; gives the page from which it was done, which does nothing else. */
export async function fillStore(launched: Launched, count: number, sizes: Sizes): Promise<Page> {
  const popup = await launched.browser.newPage();
  await popup.goto(`${launched.origin}/popup.html`);
  const keeper = await openKeeper(launched);
  if (!(await eventually(() => keeper.evaluate(IS_MADE) as Promise<boolean>, 10_000)))
    throw new Error('The extension did not make its tables.');
  await popup.close();
  const today = new Date().toISOString().slice(0, 10);
  let tally: Tally = emptyTally;
  for (let at = 0; at < count; at += BATCH) {
    const some: readonly Invented[] = Array.from({ length: Math.min(BATCH, count - at) }, (_, place) =>
      inventCase(at + place, today, sizes),
    );
    tally = retally(
      tally,
      [],
      some.map(({ row }) => row),
    );
    await keeper.evaluate(`${WRITE}(${JSON.stringify(some)}, ${JSON.stringify(tally)})`);
  }
  return keeper;
}

import { CaseIndex } from '../../lib/cases/list/case-index';
import { workingDaysLate } from '../../lib/law/lateness';
import { regimes } from '../../lib/law/regimes';
import { failureOf } from '../../lib/messaging/failure';
import { todayHere, todayIn } from '../background/days';
import { shelf } from './open-shelf';
import { wakeWhile } from './wake';

/** Changes that come thick and fast are read together, after so many milliseconds. */
const GATHER = 300;

const laws = new Map(regimes.map(({ id, name }) => [id, name]));
const watchers = new Set<(failure: string | null) => void>();
let failure: string | null = null;
let isOpen = false;

/** What is seen and pressed comes before the next batch. */
const rest = () => scheduler.postTask(() => undefined, { priority: 'background' });

/** Every case in memory, one for all parts of the casebook. */
export const index = new CaseIndex(shelf, { todayIn, todayHere, countLate: workingDaysLate, nameLaw, rest }, () =>
  tell(null),
);

/** Reads the cases, also again after a failure. */
export function readCases(): void {
  index.read().catch((error) => tell(failureOf(error).words));
}

/** Calls back whenever there is something else to be found, with words where it cannot be read; the result ends it. */
export function watchCases(changed: (failure: string | null) => void): () => void {
  watchers.add(changed);
  changed(failure);
  openIndex();
  return () => watchers.delete(changed);
}

/** Resolves once all cases are read, or cannot be. */
export function whenRead(): Promise<void> {
  return new Promise((resolve) => {
    const end = watchCases((words) => {
      if (!index.isWhole && words === null) return;
      resolve();
      queueMicrotask(() => end());
    });
  });
}

/** The name of a law by its id. */
export function nameLaw(regime: string | null): string {
  return regime === null ? 'Law not known' : (laws.get(regime) ?? regime);
}

/** Reads the cases once somebody looks, and again those of which something is changed. */
function openIndex(): void {
  if (isOpen) return;
  isOpen = true;
  readCases();
  const gathered = new Set<string>();
  let isAny = false;
  let isWaiting = false;
  const readGathered = () => {
    const urls = [...gathered];
    if (isAny) readCases();
    else index.readAgain(urls).catch((error) => tell(failureOf(error).words));
    gathered.clear();
    [isAny, isWaiting] = [false, false];
  };
  shelf.watch((changed) => {
    const urls = changed();
    if (urls?.length === 0) return;
    if (urls === null) isAny = true;
    for (const url of urls ?? []) gathered.add(url);
    if (!isWaiting) setTimeout(readGathered, GATHER);
    isWaiting = true;
  });
}

function tell(words: string | null): void {
  failure = words;
  for (const watcher of watchers) watcher(failure);
  wakeWhile(() => index.pending > 0);
}

import type { DailyCheck } from '../../lib/cases/reads/daily-check';
import type { ReadQueue } from '../../lib/cases/reads/queue';
import type { Reading } from './reading';

/** What the sites are asked with. */
interface CheckDesk {
  readonly check: DailyCheck;
  readonly queue: ReadQueue;
  readonly reading: Reading;
  /** Asks about all cases in which something is open. */
  readonly checkAll: () => Promise<unknown>;
}

/**
 * Makes the function that asks the sites whether anything is new, as far as that is to be done today. It does not wait for the
 * answers, and says whether something may be left to ask later today.
 */
export function checkDailyWith(desk: CheckDesk): () => Promise<boolean> {
  return async () => {
    if (navigator.onLine === false) return true;
    const stand = await desk.check.take();
    if (stand === 'first') void desk.checkAll().then(() => endIfThrough(desk), forgive);
    if (stand === 'again') void goOn(desk).catch(forgive);
    return stand !== 'through';
  };
}

/** Notes that nothing is left to be asked, when that is so. */
export async function endIfThrough({ check, queue }: Pick<CheckDesk, 'check' | 'queue'>): Promise<void> {
  if (!(await queue.hasChecks())) await check.end();
}

async function goOn(desk: CheckDesk): Promise<void> {
  if (!(await desk.reading.look())) await desk.reading.goOn('check');
  await endIfThrough(desk);
}

/** It is tried again later today. */
function forgive(): void {}

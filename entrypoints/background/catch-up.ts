import browser from 'webextension-polyfill';
import type { Casebook } from '../../lib/cases/casebook';
import { failureOf } from '../../lib/messaging/failure';
import { showOverdue, showTrouble } from './badge';
import { nextDayChange } from './days';

/** Name of the alarm that rings when a day begins where a tracked thread is. */
export const DAY_CHANGE = 'day-change';

/** Name of the alarm that rings when judging was stopped before its end. */
export const GO_ON = 'go-on-judging';

/**
 * Chrome stops a worker that for thirty seconds heard of nothing and called nothing of the extension's. While rows are judged the
 * alarm is set anew this often, in milliseconds: that is such a call, and the alarm rings only after a worker that was stopped.
 */
const SIGN_OF_LIFE = 20_000;

/** When the alarm rings after it was last set, in minutes: the least that Chrome allows. */
const GO_ON_AFTER = 0.5;

/** So many rows are judged in one transaction, that a page which wants to write need not wait long. */
const BATCH = 50;

/** What is done about reminders when all else is up to date; says how many there are besides what is overdue or due soon. */
export type Remind = () => Promise<number>;

/**
 * Makes the function that brings all that depends on the day and on the casebook up to date: rows that no longer hold,
 * the badge, and the next alarm. It never rejects. Calls while it runs come to one more run after it.
 */
export function catchUpWith(casebook: Casebook, remind: Remind = async () => 0): () => Promise<void> {
  let running: Promise<void> | null = null;
  let isWanted = false;
  const run = async (): Promise<void> => {
    while (isWanted) {
      isWanted = false;
      await catchUpOnce(casebook, remind);
    }
    running = null;
  };
  return () => {
    isWanted = true;
    running ??= run();
    return running;
  };
}

async function catchUpOnce(casebook: Casebook, remind: Remind): Promise<void> {
  await armDayChange(casebook).catch(() => undefined);
  try {
    await casebook.checkCounts();
    await judgeAll(casebook);
    const reminders = await remind().catch(() => 0);
    await showOverdue(await casebook.countOverdue(), reminders);
  } catch (error) {
    await showTrouble(failureOf(error).words).catch(() => undefined);
  }
}

/** Judges what is to be judged, batch after batch. What was judged stays so wherever it is stopped, and the alarm has it go on. */
async function judgeAll(casebook: Casebook): Promise<void> {
  let signedAt: number | null = null;
  while ((await casebook.rejudgeRows(BATCH)) === BATCH) {
    if (signedAt === null || performance.now() - signedAt >= SIGN_OF_LIFE) {
      signedAt = performance.now();
      await browser.alarms?.create(GO_ON, { delayInMinutes: GO_ON_AFTER });
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
  if (signedAt !== null) await browser.alarms?.clear(GO_ON);
}

/** The alarm also rings a day later, should the next one fail to be set. */
async function armDayChange(casebook: Casebook): Promise<void> {
  const zones = await casebook.listZones().catch(() => []);
  await browser.alarms?.create(DAY_CHANGE, { when: nextDayChange(zones), periodInMinutes: 24 * 60 });
}

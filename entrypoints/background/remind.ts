import browser from 'webextension-polyfill';
import { hashOf } from '../../components/casebook/place';
import { TRY_AGAIN } from '../../lib/cases/reads/daily-check';
import type { ReminderBook } from '../../lib/cases/reminders/book';
import { type Notice, planNotices } from '../../lib/cases/reminders/plan';
import { queryOf } from '../../lib/cases/reminders/query';
import { quietUntil } from '../../lib/cases/reminders/quiet';
import { besides } from '../../lib/cases/reminders/reminder';
import type { Remind } from './catch-up';
import { nowHere } from './days';
import { openCasebook } from './open-casebook';

/** Name of the alarm that rings when quiet hours end in which something waits to be told, or the sites are to be asked again. */
export const QUIET_END = 'quiet-end';

/**
 * Makes the function that tells what is to be told now, where the user allows notifications, and has the browser wake us
 * when more is to be told. What was shown is noted only then: what could not be shown is told another time.
 *
 * @param check asks the sites whether anything is new, if that is to be done now, and says whether some of it is left for later today;
 *   called if the user wants that
 */
export function remindWith(book: ReminderBook, check: () => Promise<boolean>): Remind {
  return async () => {
    const reminders = await book.listReminders();
    const choices = await book.readChoices();
    const plan = planNotices(reminders, await book.findTold(reminders), choices, nowHere());
    if (plan.notices.length > 0 && (await mayNotify())) {
      for (const notice of plan.notices) await show(notice);
      await book.keepTold(plan.keys);
    }
    const quiet = quietUntil(choices.quiet, nowHere());
    const again = choices.checkDaily ? (quiet ?? ((await check()) ? Date.now() + TRY_AGAIN : null)) : null;
    await wakeAt(plan.wakeAt ?? again);
    return besides(reminders).length;
  };
}

/** Opens what a notification is about when it is pressed. Without the permission there is nothing to listen to, until it is given. */
export function answerNotices(): void {
  const listen = () => {
    const { onClicked } = browser.notifications ?? {};
    if (onClicked && !onClicked.hasListener(open)) onClicked.addListener(open);
  };
  listen();
  browser.permissions?.onAdded.addListener(listen);
}

function open(id: string): void {
  void openCasebook(id.replace(/^\S+ /, '')).catch(() => undefined);
  void browser.notifications.clear(id).catch(() => undefined);
}

async function mayNotify(): Promise<boolean> {
  return (
    browser.notifications !== undefined && (await browser.permissions.contains({ permissions: ['notifications'] }))
  );
}

/** Buttons, and staying until they are pressed, are not the same in every browser: a notice does without. */
async function show({ about, url, title, message }: Notice): Promise<void> {
  const hash = hashOf({ part: 'cases', url, query: url === null ? queryOf(about) : '' });
  const iconUrl = browser.runtime.getURL('icons/128.png');
  await browser.notifications.create(`${about} ${hash}`, { type: 'basic', iconUrl, title, message });
}

async function wakeAt(when: number | null): Promise<void> {
  if (when === null) await browser.alarms?.clear(QUIET_END);
  else await browser.alarms?.create(QUIET_END, { when });
}

import browser from 'webextension-polyfill';

/** Red of the badge, with white text: contrast 7.3 to 1. */
const RED = '#a11d1d';

/** Blue of the badge, where nothing is overdue: contrast 7.2 to 1. */
const BLUE = '#0b57a4';

/**
 * Shows on the toolbar how many cases are overdue, and says so in the button's title, with the reminders of other things; where
 * nothing is overdue, it shows how many of these there are.
 */
export async function showOverdue(count: number, reminders = 0): Promise<void> {
  const shown = count > 0 ? count : reminders;
  const text = shown === 0 ? '' : shown > 999 ? '999+' : String(shown);
  const more = reminders === 0 ? '' : `, ${reminders} ${reminders === 1 ? 'reminder' : 'reminders'}`;
  await showBadge(text, `ReplyDue: ${sayOverdue(count)}${more}`, count > 0 ? RED : BLUE);
}

/** Shows on the toolbar that the casebook cannot be read, with the reason in the button's title. */
export async function showTrouble(words: string): Promise<void> {
  await showBadge('!', `ReplyDue: ${words}`);
}

async function showBadge(text: string, title: string, color = RED): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
  await browser.action.setBadgeText({ text });
  await browser.action.setTitle({ title });
}

function sayOverdue(count: number): string {
  if (count === 0) return 'nothing that you track is overdue';
  return count === 1 ? '1 case is overdue' : `${count} cases are overdue`;
}

import browser from 'webextension-polyfill';

/** Red of the badge, with white text: contrast 7.3 to 1. */
const RED = '#a11d1d';

/** Shows on the toolbar how many cases are overdue, and says so in the button's title. */
export async function showOverdue(count: number): Promise<void> {
  const text = count === 0 ? '' : count > 999 ? '999+' : String(count);
  await showBadge(text, `ReplyDue: ${sayOverdue(count)}`);
}

/** Shows on the toolbar that the casebook cannot be read, with the reason in the button's title. */
export async function showTrouble(words: string): Promise<void> {
  await showBadge('!', `ReplyDue: ${words}`);
}

async function showBadge(text: string, title: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: RED });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
  await browser.action.setBadgeText({ text });
  await browser.action.setTitle({ title });
}

function sayOverdue(count: number): string {
  if (count === 0) return 'nothing that you track is overdue';
  return count === 1 ? '1 case is overdue' : `${count} cases are overdue`;
}

import type { PageView } from '../lib/messaging/protocol';

/** How letters are called in English. A title in another language is written as it is: some want their capital. */
const ENGLISH =
  /^(?:Reminder|Objection|Reply|Internal|Requirement|Representations|Complaint|Application|Narrowed|New|Request|Confirmatory|Administrative|External|Review|Appeal|Denial) ?/;

/** What is pressed to draft a letter by its title: `Draft internal review`. */
export function draftLabel(title: string): string {
  const words = ENGLISH.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
  return `Draft ${words || 'a letter'}`;
}

/** What is pressed to draft the letter that fits best; null where there is no letter to draft, nor one that was begun. */
export function nextLetter({ offers, drafts }: Pick<PageView, 'offers' | 'drafts'>): string | null {
  if (offers.length === 0 && !drafts.some(({ sent }) => !sent)) return null;
  return draftLabel(offers.find(({ best }) => best)?.title ?? '');
}

import type { PageView } from '../lib/messaging/protocol';

/** What is pressed to draft a letter by its title: `Draft internal review`. A title in another language keeps its capital. */
export function draftLabel(title: string): string {
  return title === ''
    ? 'Draft a letter'
    : `Draft ${/^(?:.\p{Lu}|Widerspruch)/u.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1)}`;
}

/** What is pressed to draft the letter that fits best; null where there is no letter to draft, nor one that was begun. */
export function nextLetter({ offers, drafts }: Pick<PageView, 'offers' | 'drafts'>): string | null {
  if (offers.length === 0 && !drafts.some(({ sent }) => !sent)) return null;
  return draftLabel(offers.find(({ best }) => best)?.title ?? '');
}

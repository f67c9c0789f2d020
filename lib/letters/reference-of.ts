import { givenFor } from './blanks';
import { type Brief, deedsOf, substance } from './brief';
import type { Choices } from './letter';
import { readReference } from './reference';

/** The reference of the request: as the authority's letters state it, else as the user gave it; null when neither. */
export function referenceOf(brief: Brief, choices: Choices): string | null {
  return readReference(lettersOf(brief)) ?? givenFor(choices, 'reference');
}

/** The authority's letters about the request itself: a review has a reference of its own. */
function lettersOf(brief: Brief): readonly string[] {
  const first = deedsOf(brief, 'acknowledgement', 'auto-reply').map(({ message }) => message);
  const rest = substance(brief)
    .filter(({ act }) => act.kind !== 'review-outcome')
    .map(({ message }) => message);
  const own = new Set([...first, ...rest]);
  return brief.thread.messages.filter((message) => own.has(message)).map((message) => message.text);
}

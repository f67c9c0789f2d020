import type { LetterKind } from '../../lib/letters/letter';
import type { PageFacts, PageView } from '../../lib/messaging/protocol';

/** Which of the portal's forms takes a letter: letters to somebody else than the authority go into none. */
const forms = {
  chaser: 'followUpForm',
  'extension-challenge': 'followUpForm',
  clarification: 'followUpForm',
  'internal-review': 'reviewForm',
  complaint: null,
  'narrowed-request': 'followUpForm',
  'new-request': null,
} as const satisfies Record<LetterKind, 'reviewForm' | 'followUpForm' | null>;

/** Address of the portal's form for a kind of letter; null where there is none. */
export function formFor(kind: LetterKind, view: Pick<PageView, 'reviewForm' | 'followUpForm'>): string | null {
  const form = forms[kind];
  return form && view[form];
}

/** Why a letter cannot be put into the portal's form, and what to do instead; null when it can. */
export function explainNoForm(viewer: PageFacts['viewer'], kind: LetterKind, form: string | null): string | null {
  if (kind === 'complaint')
    return 'It goes to somebody else than the authority, so that it is not sent from this site: copy, mail or print it.';
  if (kind === 'new-request')
    return 'It is a request of its own: copy it, and make a new request to this authority on this site.';
  if (form === null) return 'This site has no form for this letter. Copy it and send it yourself.';
  if (viewer === 'requester') return null;
  if (viewer === 'signed-out') {
    return 'Only the person who made the request can write in it here. If that is you, sign in to this site; or copy the letter.';
  }
  return 'Only the person who made the request can write in it here. You can copy the letter.';
}

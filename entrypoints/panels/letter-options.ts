import { showDay } from '../../components/day';
import type { Option } from '../../components/letter/KindChoice';
import type { SavedDraft } from '../../lib/cases/case';
import type { LetterKind } from '../../lib/letters/letter';
import type { PageView } from '../../lib/messaging/protocol';

/** What a letter is called that was begun when it fitted, and whose law may call it otherwise. */
const names = {
  chaser: 'Reminder',
  'extension-challenge': 'Objection to the extra time',
  clarification: 'Reply to the request to clarify',
  'internal-review': 'Request for a review',
  complaint: 'Complaint',
  'narrowed-request': 'Narrowed request',
  'new-request': 'New request',
} as const satisfies Record<LetterKind, string>;

/** The letters that can be written on a thread, the best first, and those that were begun and are not offered any more. */
export function listOptions({ offers, drafts }: Pick<PageView, 'offers' | 'drafts'>): readonly Option[] {
  const begun = new Map(drafts.map((draft) => [draft.kind, draft]));
  const offered = new Set(offers.map(({ kind }) => kind));
  const left = drafts.filter(({ kind, sent }) => !sent && !offered.has(kind));
  return [
    ...offers.map((offer) => ({ ...offer, state: sayState(begun.get(offer.kind)) })),
    ...left.map(({ kind }) => ({
      kind,
      title: names[kind],
      why: 'You began this letter when it was of use; by now another step fits better.',
      best: false,
      state: '',
    })),
  ];
}

function sayState(draft: SavedDraft | undefined): string {
  if (!draft) return '';
  if (!draft.sent) return 'You have begun it.';
  return draft.sent.on === null ? 'You have sent one before.' : `You sent one on ${showDay(draft.sent.on)}.`;
}

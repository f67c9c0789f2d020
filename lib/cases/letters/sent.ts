import type { Message, Thread } from '../../thread/thread';
import type { SavedDraft } from '../case';

/** A letter, and the message by which its portal shows that it was sent. */
export interface SentLetter {
  readonly draft: SavedDraft;
  readonly message: Message;
}

/** So much of the longer of two texts must stand in the other: the user may have changed the letter in the portal's form. */
const ALIKE = 0.6;

/** A shorter text says too little to be recognised when it is changed; in words. */
const TELLING = 12;

/**
 * Which of the letters that were begun for a thread have been sent: a message of the requester's that was not there when the
 * letter was begun is the letter, white space aside, or nearly so. A message is at most one letter: the one that it is most like.
 */
export function findSent(drafts: readonly SavedDraft[], thread: Thread): readonly SentLetter[] {
  const found = new Map<SavedDraft, Message>();
  for (const message of thread.messages) {
    const open = drafts.filter((draft) => draft.sent === undefined && !found.has(draft) && isNews(message, draft));
    const [best] = open
      .map((draft) => ({ draft, alike: likeness(draft.text, message.text) }))
      .filter(({ alike }) => alike >= ALIKE)
      .sort((one, other) => other.alike - one.alike);
    if (best) found.set(best.draft, message);
  }
  return [...found].map(([draft, message]) => ({ draft, message }));
}

/** What a letter of a kind is when it stands in its thread, where its words alone may not tell. */
const declared: Readonly<Partial<Record<SavedDraft['kind'], Message['declared']>>> = {
  'internal-review': 'review-request',
  clarification: 'clarification',
  'narrowed-request': 'clarification',
};

/** The thread with those of its messages declared that are letters which were drafted here, where the portal says nothing of them. */
export function declareSent(thread: Thread, drafts: readonly SavedDraft[]): Thread {
  const kinds = new Map(drafts.map(({ sent, kind }) => [sent?.messageId, declared[kind] ?? null]));
  const messages = thread.messages.map((message) => {
    const kind = message.declared === null ? kinds.get(message.id) : null;
    return kind ? { ...message, declared: kind } : message;
  });
  return { ...thread, messages };
}

function isNews({ id, party, hidden, sentOn }: Message, { known, savedAt }: SavedDraft): boolean {
  if (party !== 'requester' || hidden) return false;
  return known ? !known.includes(id) : sentOn !== null && sentOn >= savedAt.slice(0, 10);
}

/** How much of the longer text stands in the other, from 0 to 1: words in threes, wherever they stand. */
function likeness(one: string, other: string): number {
  if (one.replace(/\s+/g, '') === other.replace(/\s+/g, '')) return one.trim() === '' ? 0 : 1;
  const [some, more] = [shredsOf(one), shredsOf(other)];
  if (Math.min(some.size, more.size) < TELLING) return 0;
  const shared = [...some].filter((shred) => more.has(shred)).length;
  return shared / Math.max(some.size, more.size);
}

function shredsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
}

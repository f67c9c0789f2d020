import type { Message, Party, Thread } from '../../lib/thread/thread';

/** The request that all invented letters are about. */
export const REQUEST = `Dear Marlford Council,

Please tell me:

1. How many swans live on the town lake?
2. Who feeds the swans in winter?
3. What did the swan feed cost in 2024?

Yours faithfully,

Tamsin Vane`;

/** One message, of a moment. */
export function message(party: Party, text: string, at: Date, more: Partial<Message> = {}): Message {
  const sentAt = at.toISOString();
  return {
    id: `m-${sentAt}`,
    party,
    author: '',
    sentOn: sentAt.slice(0, 10),
    sentAt,
    receivedOn: null,
    resentOn: [],
    text,
    attachments: [],
    hidden: false,
    declared: null,
    ...more,
  };
}

/** A thread of messages, of an invented authority. */
export function thread(messages: readonly Message[]): Thread {
  return {
    portal: 'alaveteli',
    site: 'www.example.org',
    jurisdiction: 'GB',
    zone: 'Europe/London',
    url: 'https://www.example.org/request/swans',
    title: 'Swans',
    requester: { name: 'Tamsin Vane', url: null },
    authority: { name: 'Marlford Council', url: null, tags: [] },
    tags: [],
    messages,
    claims: { status: null, dueOn: null, law: null },
    folded: false,
    closed: false,
  };
}

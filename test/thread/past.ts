import type { Message, Party, Thread } from '../../lib/thread/thread';

/** A message that stands for all of its kind, so that a letter has a past. */
export type Before =
  | 'acknowledgement'
  | 'response'
  | 'chaser'
  | 'holding'
  | 'clarification-request'
  | 'clarification'
  | 'review-request'
  | 'thanks'
  | 'review-acknowledgement';

/** The request that all invented letters are about. */
export const REQUEST = `Dear Marlford Council,

Please tell me:

1. How many swans live on the town lake?
2. Who feeds the swans in winter?
3. What did the swan feed cost in 2024?

Yours faithfully,

Tamsin Vane`;

/** What each of them says. */
export const PAST: Record<Before, { party: Party; text: string }> = {
  acknowledgement: { party: 'authority', text: 'We acknowledge receipt of your request.' },
  response: { party: 'authority', text: 'Please find attached our response to your request.' },
  holding: { party: 'authority', text: 'I am sorry that our reply will be delayed.' },
  'clarification-request': {
    party: 'authority',
    text: 'Please clarify what you mean; your request is on hold until we hear from you.',
  },
  'review-acknowledgement': {
    party: 'authority',
    text: 'We acknowledge receipt of your request for an internal review.',
  },
  chaser: { party: 'requester', text: 'My request is overdue. Please reply.' },
  clarification: { party: 'requester', text: 'By that I mean the town lake.' },
  'review-request': { party: 'requester', text: 'I am writing to request an internal review.' },
  thanks: { party: 'requester', text: 'Thank you for this.' },
};

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

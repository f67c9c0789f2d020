import { describe, expect, it } from 'vitest';
import { readActs } from '../../lib/thread/acts';
import type { Message, Party, Thread } from '../../lib/thread/thread';
import { type Before, EARLY, type Letter } from './letters-early';
import { LATE, REQUESTERS } from './letters-late';

const REQUEST = `Dear Marlford Council,

Please tell me:

1. How many swans live on the town lake?
2. Who feeds the swans in winter?
3. What did the swan feed cost in 2024?

Yours faithfully,

Tamsin Vane`;

const PAST: Record<Before, { party: Party; text: string }> = {
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

function message(party: Party, text: string, at: Date, more: Partial<Message> = {}): Message {
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

function thread(messages: readonly Message[]): Thread {
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

function tell(letter: Letter, party: Party) {
  let at = new Date('2025-06-04T09:00:00Z');
  const messages = [message('requester', REQUEST, at)];
  for (const before of letter.after ?? []) {
    at = new Date(at.getTime() + 3 * 86_400_000);
    messages.push(message(PAST[before].party, PAST[before].text, at));
  }
  at = new Date(at.getTime() + (letter.seconds ?? 3 * 86_400) * 1_000);
  const attachments = (letter.files ?? []).map((name) => ({ name, url: null, size: null }));
  messages.push(message(party, letter.text, at, { author: letter.author ?? '', attachments }));
  return readActs(thread(messages));
}

describe('what a message of the authority does', () => {
  it.each([...EARLY, ...LATE].map((letter) => [`${letter.act}: ${letter.why}`, letter] as const))(
    '%s',
    (_name, letter) => {
      expect(tell(letter, 'authority').at(-1)?.kind).toBe(letter.act);
    },
  );
});

describe('what a later message of the requester does', () => {
  it.each(REQUESTERS.map((letter) => [`${letter.act}: ${letter.why}`, letter] as const))('%s', (_name, letter) => {
    expect(tell(letter, 'requester').at(-1)?.kind).toBe(letter.act);
  });
});

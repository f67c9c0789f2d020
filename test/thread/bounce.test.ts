import { describe, expect, it } from 'vitest';
import { readActs } from '../../lib/thread/acts';
import { isBounce } from '../../lib/thread/acts/bounce';
import { message, REQUEST, thread } from './past';

const at = new Date('2025-06-25T09:00:00Z');
const written = (text: string, author = '') => message('authority', text, at, { author });

/** Letters by people about post, mail and deliveries: what was asked about is not this message. */
const ANSWERS: readonly (readonly [why: string, text: string])[] = [
  [
    'a row of a table',
    'Dear Clement,\n\nHere is our answer.\n\nPoint 1, practices under contract ........ 64\nPoint 2, activity undelivered ............ 1,204 units\nPoint 3, money clawed back ............... £2,310\n\nYours,\nSunniva Dalgleish',
  ],
  [
    'rows that name failures',
    'Reference 24/118\n\nHousehold mailings sent: 41,200\nReturned to sender: 1,310\nDelivery failure (wrong address): 402\nMailbox full: 18\n\nRevenues Team',
  ],
  [
    'numbered answers',
    '1. Polling cards printed: 88,104.\n2. Polling cards not delivered: 611, of which 590 were returned to sender.\n3. E-mails that could not be delivered: 97.',
  ],
  [
    'a sentence about letters',
    'Dear Ms Vane,\n\nIn 2024 the Council sent 3,100 reminders, of which 74 could not be delivered and were returned to sender. The mailbox was full on four days, and on those days 212 messages were rejected by the server.\n\nElections Office',
  ],
  [
    'a question is repeated above its answer',
    'Dear Ms Vane\n\nHow many e-mails to the helpdesk were undeliverable in 2024?\nThere were 14.\n\nHow many parcels were undelivered?\nThere were 3.\n\nKind regards\nIT Services',
  ],
  [
    'programmes that were not delivered',
    'Hello Tamsin\n\nTwo of the nine training modules were not delivered to schools, because of a delivery failure by the contractor. The user unknown to the system is a test account. No permanent error was recorded.\n\nEducation',
  ],
  [
    'a person explains why the answer is late',
    'Dear Ms Vane\n\nI am sorry: our first reply was sent on 4 June and has just come back to me, as your message was blocked by our filter at first and the address was mistyped. There are 14 swans, the keepers feed them, and the feed cost £310.\n\nGil Parr',
  ],
  [
    'no greeting, and the mailbox was full',
    'Our mailbox was full last week, so your message was not delivered to me until Monday. We have 14 swans. They are fed by the park keepers. The feed cost £310.\n\nParks',
  ],
  [
    'an unwelcome status code',
    'Dear Ms Vane\n\nThe log for 3 May shows 22 messages with the status 550 5.1.1 and four with 552 5.2.2, that is 26 in all.\n\nDigital Team',
  ],
];

/** What mail systems write. */
const BOUNCES: readonly (readonly [why: string, text: string])[] = [
  ['the plainest', 'Your message could not be delivered to the following recipients: foi@marlford.example'],
  ['a headline alone', 'Undeliverable: Freedom of Information request - Swans'],
  ['asterisks about a headline', '** Message not delivered **\n\nThe recipient’s inbox is full.'],
  [
    'a filter',
    'Your email to records@ was rejected.\n\nReason: it did not pass our content filter. It has not been read by any member of staff.',
  ],
  ['returned', 'The e-mail that you sent to jo@upper.example has been returned: no such mailbox.'],
  ['too large', 'Your message could not be sent because it is larger than the server allows. Status: 552 5.3.4'],
  ['a queue', 'Warning: message still undelivered after 48 hours.\n\nYour mail to dp@school.example has been queued.'],
  [
    'a greeting to nobody',
    'Dear sender,\n\nyour message was not delivered as the mailbox you wrote to does not exist.',
  ],
  [
    'the request is quoted under it',
    `Delivery has failed to these recipients or groups:\n\nfoi@marlford.example\n\n-----Original Message-----\nFrom: Tamsin Vane\nSubject: Swans\n\n${REQUEST}`,
  ],
  ['the request is quoted without a mark', `Your message wasn't delivered to foi@marlford.example.\n\n${REQUEST}`],
  ['did not reach', 'Your message did not reach some or all of the intended recipients.\n\nSubject: Swans'],
  ['an unknown address', 'Address not found\n\nYour message wasn’t delivered because the address couldn’t be found.'],
];

describe('a letter that answers is no bounce, whatever it is about', () => {
  it.each(ANSWERS)('%s', (_why, text) => {
    const asked = message('requester', REQUEST, new Date('2025-06-04T09:00:00Z'));
    expect(['response', 'unclear']).toContain(readActs(thread([asked, written(text)])).at(-1)?.kind);
  });
});

describe('what a mail system says of the message itself is one', () => {
  it.each(BOUNCES)('%s', (_why, text) => expect(isBounce(written(text))).toBe(true));
});

describe('who wrote it', () => {
  it.each([
    ['Mail Delivery Subsystem', true],
    ['MAILER-DAEMON@relay.example', true],
    ['postmaster', true],
    ['postmaster@stoneham.example', true],
    ['Postmaster Support Team', false],
    ['Royal Mail Delivery Office, Ards', false],
  ])('%s', (author, bounce) => expect(isBounce(written('Please see below.', author))).toBe(bounce));
});

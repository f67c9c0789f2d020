import { describe, expect, test } from 'vitest';
import type { ClockState } from '../../lib/law/clock';
import { readClocks } from '../../lib/law/clocks';
import type { Thread } from '../../lib/thread/thread';
import { type Sketch, sketch } from './thread';

/** clock, from, due, state, working days late */
type Told = readonly [string, string | null, string | null, ClockState, number | null];

interface Row {
  readonly why: string;
  readonly law?: string;
  readonly today: string;
  readonly messages: readonly Sketch[];
  readonly clocks: readonly Told[];
  /** Words that the sentences of the last clock have to hold. */
  readonly says?: readonly string[];
  readonly thread?: Partial<Thread>;
}

/** Monday 6 January 2025: working day 20 is Monday 3 February, working day 40 Monday 3 March. No holiday lies between. */
const asked: Sketch = { day: '2025-01-06', kind: 'request' };

const response: readonly Row[] = [
  {
    why: 'runs, and the due day itself is not late (FOIA s.10(1): "not later than")',
    today: '2025-02-03',
    messages: [asked],
    clocks: [['response', '2025-01-06', '2025-02-03', 'running', null]],
    says: ['20 working days after 6 January 2025 end on 3 February 2025'],
  },
  {
    why: 'the day after is late by one working day',
    today: '2025-02-04',
    messages: [asked],
    clocks: [['response', '2025-01-06', '2025-02-03', 'overdue', 1]],
    says: ['no answer has come'],
  },
  {
    why: 'a late Saturday adds no working day to Friday',
    today: '2025-02-08',
    messages: [asked],
    clocks: [['response', '2025-01-06', '2025-02-03', 'overdue', 4]],
  },
  {
    why: 'an acknowledgement, an automatic reply, a holding letter and a chaser move nothing',
    today: '2025-02-10',
    messages: [
      asked,
      { day: '2025-01-06', kind: 'auto-reply' },
      { day: '2025-01-08', kind: 'acknowledgement' },
      { day: '2025-01-31', kind: 'holding', ground: 'consultation', promises: ['2025-02-14'] },
      { day: '2025-02-05', kind: 'chaser' },
    ],
    clocks: [['response', '2025-01-06', '2025-02-03', 'overdue', 5]],
    says: ['31 January 2025 says that the answer will be late'],
  },
  {
    why: 'the first answer ends it, also one of some questions only; later ones change nothing',
    today: '2025-06-01',
    messages: [asked, { day: '2025-01-31', kind: 'response' }, { day: '2025-03-31', kind: 'response' }],
    clocks: [['response', '2025-01-06', '2025-02-03', 'met', null]],
  },
  {
    why: 'answered late: the lateness stays on record',
    today: '2026-06-01',
    messages: [asked, { day: '2025-02-10', kind: 'response' }],
    clocks: [['response', '2025-01-06', '2025-02-03', 'met-late', 5]],
  },
  {
    why: 'sent on a Saturday: day 1 is Monday (LTT47), and the tolerance of the Code is only said',
    today: '2025-01-10',
    messages: [{ day: '2025-01-04', kind: 'request' }],
    clocks: [['response', '2025-01-04', '2025-01-31', 'running', null]],
    says: ['arrived on a Saturday', '3 February 2025'],
  },
  {
    why: 'sent on a holiday of Northern Ireland: the same',
    today: '2025-03-18',
    messages: [{ day: '2025-03-17', kind: 'request' }],
    clocks: [['response', '2025-03-17', '2025-04-14', 'running', null]],
    says: ['arrived on a holiday', '15 April 2025'],
  },
  {
    why: 'the portal took the answer in later than its sender dated it',
    today: '2025-06-01',
    messages: [asked, { day: '2025-01-30', kind: 'response', message: { receivedOn: '2025-02-06' } }],
    clocks: [['response', '2025-01-06', '2025-02-03', 'met-late', 3]],
  },
  {
    why: "a sender's date before the request: the portal's own day counts",
    today: '2025-06-01',
    messages: [{ day: '2024-12-06', kind: 'response', message: { receivedOn: '2025-01-20' } }, asked],
    clocks: [['response', '2025-01-06', '2025-02-03', 'met', null]],
  },
  {
    why: 'an answer dated before the request, and no other day known: a doubt',
    today: '2025-06-01',
    messages: [{ day: '2024-12-06', kind: 'response' }, asked],
    clocks: [['response', '2025-01-06', '2025-02-03', 'undetermined', null]],
    says: ['one of the two days is wrong'],
  },
  {
    why: 'an answer without a day',
    today: '2025-06-01',
    messages: [asked, { day: null, kind: 'response' }],
    clocks: [['response', '2025-01-06', '2025-02-03', 'undetermined', null]],
    says: ['shows no day'],
  },
  {
    why: 'a request without a day, as on a page that hides it',
    today: '2025-06-01',
    messages: [
      { day: null, kind: 'request' },
      { day: '2025-01-20', kind: 'response' },
    ],
    clocks: [['response', null, null, 'undetermined', null]],
    says: ['shows no day'],
  },
  {
    why: 'before the law came into force',
    today: '2025-06-01',
    messages: [{ day: '1999-06-01', kind: 'request' }],
    clocks: [['response', '1999-06-01', null, 'undetermined', null]],
    says: ['came into force'],
  },
  {
    why: 'beyond the last year of the holidays',
    today: '2028-12-20',
    messages: [{ day: '2028-12-15', kind: 'request' }],
    clocks: [['response', '2028-12-15', null, 'undetermined', null]],
    says: ['are not known'],
  },
  {
    why: "the computer's clock stands before the request",
    today: '2024-01-01',
    messages: [asked],
    clocks: [['response', '2025-01-06', '2025-02-03', 'running', null]],
  },
  {
    why: 'a day of the page that is none',
    today: '2025-06-01',
    messages: [{ day: '2025-02-30', kind: 'request' }],
    clocks: [['response', '2025-02-30', null, 'undetermined', null]],
    says: ['no day of the calendar'],
  },
  {
    why: 'a letter that could not be read may have been the answer: no accusation',
    today: '2025-06-01',
    messages: [asked, { day: '2025-01-20', kind: 'unclear' }],
    clocks: [['response', '2025-01-06', '2025-02-03', 'undetermined', null]],
    says: ['could not be read or understood'],
  },
  {
    why: 'while there is time an unread letter changes nothing',
    today: '2025-01-25',
    messages: [asked, { day: '2025-01-20', kind: 'unclear' }],
    clocks: [['response', '2025-01-06', '2025-02-03', 'running', null]],
  },
  {
    why: 'an unread letter in time and an answer late: perhaps not late at all',
    today: '2025-06-01',
    messages: [asked, { day: '2025-01-20', kind: 'unclear' }, { day: '2025-03-03', kind: 'response' }],
    clocks: [['response', '2025-01-06', '2025-02-03', 'undetermined', null]],
  },
  {
    why: 'an unread letter after the limit cannot make a late answer timely',
    today: '2025-06-01',
    messages: [asked, { day: '2025-02-20', kind: 'unclear' }, { day: '2025-03-03', kind: 'response' }],
    clocks: [['response', '2025-01-06', '2025-02-03', 'met-late', 20]],
  },
  {
    why: 'the user has said that the unclear letter is none that answers',
    today: '2025-02-04',
    messages: [asked, { day: '2025-01-20', kind: 'other', corrected: true, message: { hidden: true } }],
    clocks: [['response', '2025-01-06', '2025-02-03', 'overdue', 1]],
  },
  {
    why: 'no request among the messages: no clock',
    today: '2025-06-01',
    messages: [{ day: '2025-01-20', kind: 'response' }],
    clocks: [],
  },
  {
    why: 'a request that was answered only by the review ends there',
    today: '2025-06-01',
    messages: [asked, { day: '2025-02-10', kind: 'review-request' }, { day: '2025-02-24', kind: 'review-outcome' }],
    clocks: [
      ['response', '2025-01-06', '2025-02-03', 'met-late', 15],
      ['review', '2025-02-10', '2025-03-10', 'met', null],
    ],
  },
  {
    why: 'asked by post as well: the portal says so, and silence here proves nothing',
    today: '2025-06-01',
    messages: [asked],
    thread: { claims: { status: 'gone_postal', dueOn: null, law: 'foi' } },
    clocks: [['response', '2025-01-06', '2025-02-03', 'undetermined', null]],
    says: ['by post'],
  },
  {
    why: 'the portal says that it was answered',
    today: '2025-06-01',
    messages: [asked],
    thread: { claims: { status: 'successful', dueOn: null, law: 'foi' } },
    clocks: [['response', '2025-01-06', '2025-02-03', 'undetermined', null]],
    says: ['finds no answer'],
  },
  {
    why: 'withdrawn',
    today: '2025-06-01',
    messages: [asked],
    thread: { claims: { status: 'user_withdrawn', dueOn: null, law: 'foi' } },
    clocks: [['response', '2025-01-06', '2025-02-03', 'stopped', null]],
    says: ['withdrew'],
  },
  {
    why: "an annotation by a third person is nobody's answer",
    today: '2025-02-04',
    messages: [asked, { day: '2025-01-20', kind: 'response', message: { party: 'other', declared: 'annotation' } }],
    clocks: [['response', '2025-01-06', '2025-02-03', 'overdue', 1]],
  },
];

const delivery: readonly Row[] = [
  {
    why: 'the request came back: never received, nothing due',
    today: '2025-06-01',
    messages: [asked, { day: '2025-01-06', kind: 'bounce' }],
    clocks: [['response', '2025-01-06', '2025-02-03', 'stopped', null]],
    says: ['has not received'],
  },
  {
    why: 'came back and was sent again by the portal: the second sending is day 0',
    today: '2025-02-11',
    messages: [
      { ...asked, message: { resentOn: ['2025-01-13'] } },
      { day: '2025-01-06', kind: 'bounce' },
    ],
    clocks: [['response', '2025-01-13', '2025-02-10', 'overdue', 1]],
    says: ['sent again on 13 January 2025'],
  },
  {
    why: 'came back and was sent again by the requester',
    today: '2025-02-10',
    messages: [asked, { day: '2025-01-06', kind: 'bounce' }, { day: '2025-01-13', kind: 'request' }],
    clocks: [['response', '2025-01-13', '2025-02-10', 'running', null]],
  },
  {
    why: 'one copy came back, but the authority acknowledged: it has the request',
    today: '2025-02-04',
    messages: [asked, { day: '2025-01-06', kind: 'bounce' }, { day: '2025-01-08', kind: 'acknowledgement' }],
    clocks: [['response', '2025-01-06', '2025-02-03', 'overdue', 1]],
    says: ['so has the message'],
  },
  {
    why: 'a reminder came back: the request did not',
    today: '2025-02-10',
    messages: [asked, { day: '2025-02-05', kind: 'chaser' }, { day: '2025-02-05', kind: 'bounce' }],
    clocks: [['response', '2025-01-06', '2025-02-03', 'overdue', 5]],
  },
  {
    why: 'sent again although nothing came back, and no sign of the first copy: the later day is the safe one',
    today: '2025-02-11',
    messages: [{ ...asked, message: { resentOn: ['2025-01-13'] } }],
    clocks: [['response', '2025-01-13', '2025-02-10', 'overdue', 1]],
    says: ['Nothing shows that the first copy arrived'],
  },
  {
    why: 'sent again after the authority had acknowledged: the first day stands, whatever the portal shows',
    today: '2025-02-11',
    messages: [
      { ...asked, message: { resentOn: ['2025-01-20'] } },
      { day: '2025-01-08', kind: 'acknowledgement' },
    ],
    thread: { claims: { status: 'waiting_response', dueOn: '2025-02-17', law: 'foi' } },
    clocks: [['response', '2025-01-06', '2025-02-03', 'overdue', 6]],
    says: ['that day counts', 'The portal states 17 February 2025', 'counts from 20 January 2025'],
  },
];

const clarified: readonly Row[] = [
  {
    why: 'asked what is meant, and not answered: stopped, with the day that would have bound (FOIA s.1(3))',
    today: '2025-06-01',
    messages: [asked, { day: '2025-01-20', kind: 'clarification-request' }],
    clocks: [['response', '2025-01-06', '2025-02-03', 'stopped', null]],
    says: ['asked on 20 January 2025'],
  },
  {
    why: 'answered: only the restarted clock (FOIA s.10(6)(b))',
    today: '2025-02-24',
    messages: [
      asked,
      { day: '2025-01-20', kind: 'clarification-request' },
      { day: '2025-01-27', kind: 'clarification' },
    ],
    clocks: [['response', '2025-01-27', '2025-02-24', 'running', null]],
    says: ['began anew'],
  },
  {
    why: 'asked twice: the last answer starts it',
    today: '2025-03-04',
    messages: [
      asked,
      { day: '2025-01-10', kind: 'clarification-request' },
      { day: '2025-01-13', kind: 'clarification' },
      { day: '2025-01-31', kind: 'clarification-request' },
      { day: '2025-02-03', kind: 'clarification' },
    ],
    clocks: [['response', '2025-02-03', '2025-03-03', 'overdue', 1]],
  },
  {
    why: 'explaining unasked starts nothing anew',
    today: '2025-02-04',
    messages: [asked, { day: '2025-01-20', kind: 'clarification' }],
    clocks: [['response', '2025-01-06', '2025-02-03', 'overdue', 1]],
  },
  {
    why: 'the authority answered without waiting, and in time',
    today: '2025-06-01',
    messages: [asked, { day: '2025-01-20', kind: 'clarification-request' }, { day: '2025-01-31', kind: 'response' }],
    clocks: [['response', '2025-01-06', '2025-02-03', 'met', null]],
  },
  {
    why: 'it asked, the requester wrote something, the answer came after the old limit: who can tell when it began anew',
    today: '2025-06-01',
    messages: [
      asked,
      { day: '2025-01-20', kind: 'clarification-request' },
      { day: '2025-01-27', kind: 'chaser' },
      { day: '2025-02-20', kind: 'response' },
    ],
    clocks: [['response', '2025-01-06', '2025-02-03', 'undetermined', null]],
  },
  {
    why: 'narrowed after a refusal on cost: a new request with its own clock, beside the first',
    today: '2025-03-04',
    messages: [
      asked,
      { day: '2025-01-31', kind: 'response', cites: ['FOIA s.12(1)'] },
      { day: '2025-02-03', kind: 'clarification' },
    ],
    clocks: [
      ['response', '2025-01-06', '2025-02-03', 'met', null],
      ['response', '2025-02-03', '2025-03-03', 'overdue', 1],
    ],
    says: ['narrowed'],
  },
  {
    why: 'explaining after an ordinary answer starts nothing',
    today: '2025-06-01',
    messages: [
      asked,
      { day: '2025-01-31', kind: 'response', cites: ['FOIA s.40(2)'] },
      { day: '2025-02-03', kind: 'clarification' },
    ],
    clocks: [['response', '2025-01-06', '2025-02-03', 'met', null]],
  },
];

const pit: Sketch = {
  day: '2025-01-31',
  kind: 'extension',
  ground: 'public-interest',
  cites: ['FOIA s.36(2)(b)'],
};

const extended: readonly Row[] = [
  {
    why: 'the public interest in a qualified exemption: 40 working days at most by the guidance',
    today: '2025-02-20',
    messages: [asked, pit],
    clocks: [['response', '2025-01-06', '2025-03-03', 'extended', null]],
    says: ['FOIA s.36(2)(b)'],
  },
  {
    why: 'its own earlier date is an estimate (s.17(2)): its passing breaks a promise and not the limit',
    today: '2025-02-20',
    messages: [asked, { ...pit, promises: ['2025-02-17'] }],
    clocks: [['response', '2025-01-06', '2025-03-03', 'extended', null]],
    says: ['It names 17 February 2025: a promise'],
  },
  {
    why: 'a date beyond 40 working days is too long',
    today: '2025-03-04',
    messages: [asked, { ...pit, promises: ['2025-03-31'] }],
    clocks: [['response', '2025-01-06', '2025-03-03', 'overdue', 1]],
    says: ['It names 31 March 2025'],
  },
  {
    why: 'a second letter takes the rest of the time',
    today: '2025-02-25',
    messages: [asked, { ...pit, promises: ['2025-02-17'] }, { ...pit, day: '2025-02-17', promises: ['2025-03-03'] }],
    clocks: [['response', '2025-01-06', '2025-03-03', 'extended', null]],
  },
  {
    why: 'answered within it',
    today: '2025-06-01',
    messages: [asked, pit, { day: '2025-02-28', kind: 'response' }],
    clocks: [['response', '2025-01-06', '2025-03-03', 'met', null]],
  },
  {
    why: 'answered after it',
    today: '2025-06-01',
    messages: [asked, pit, { day: '2025-03-05', kind: 'response' }],
    clocks: [['response', '2025-01-06', '2025-03-03', 'met-late', 2]],
  },
  {
    why: 'notified on the last day of the first period is in time (s.17(1))',
    today: '2025-02-20',
    messages: [asked, { ...pit, day: '2025-02-03' }],
    clocks: [['response', '2025-01-06', '2025-03-03', 'extended', null]],
  },
  {
    why: 'notified a day later is not',
    today: '2025-02-20',
    messages: [asked, { ...pit, day: '2025-02-04' }],
    clocks: [['response', '2025-01-06', '2025-02-03', 'extension-unlawful', 13]],
    says: ['came after the limit'],
  },
  {
    why: 'no exemption named (s.17(1)(b))',
    today: '2025-02-20',
    messages: [asked, { ...pit, cites: [] }],
    clocks: [['response', '2025-01-06', '2025-02-03', 'extension-unlawful', 13]],
    says: ['names no exemption'],
  },
  {
    why: 'an absolute exemption has no public interest to weigh (s.2(3))',
    today: '2025-02-20',
    messages: [asked, { ...pit, cites: ['FOIA s.40(2)', 'FOIA s.21'] }],
    clocks: [['response', '2025-01-06', '2025-02-03', 'extension-unlawful', 13]],
    says: ['not weighed'],
  },
  {
    why: 'an absolute and a qualified one: the latter is enough',
    today: '2025-02-20',
    messages: [asked, { ...pit, cites: ['FOIA s.40(2)', 'FOIA s.43(2)'] }],
    clocks: [['response', '2025-01-06', '2025-03-03', 'extended', null]],
  },
  {
    why: 'the number of requests is no ground',
    today: '2025-01-31',
    messages: [asked, { ...pit, ground: 'volume', cites: [] }],
    clocks: [['response', '2025-01-06', '2025-02-03', 'extension-unlawful', null]],
    says: ['amount of work'],
  },
  {
    why: 'nor is consulting others, nor complexity',
    today: '2025-02-04',
    messages: [asked, { ...pit, ground: 'consultation', cites: [] }, { ...pit, ground: 'complexity', cites: [] }],
    clocks: [['response', '2025-01-06', '2025-02-03', 'extension-unlawful', 1]],
  },
  {
    why: 'an unlawful claim and then the answer, late by the first limit',
    today: '2025-06-01',
    messages: [asked, { ...pit, ground: 'volume', cites: [] }, { day: '2025-02-10', kind: 'response' }],
    clocks: [['response', '2025-01-06', '2025-02-03', 'met-late', 5]],
  },
  {
    why: 'FOISA knows no extension at all',
    law: 'uk-foisa',
    today: '2025-02-20',
    messages: [asked, { ...pit, cites: ['FOISA s.30(b)'] }],
    clocks: [['response', '2025-01-06', '2025-02-03', 'extension-unlawful', 13]],
    says: ['knows no extension'],
  },
  {
    why: 'EIR reg 7: complex and voluminous, to 40 working days whatever date is named',
    law: 'uk-eir',
    today: '2025-02-25',
    messages: [
      asked,
      { day: '2025-01-31', kind: 'extension', ground: 'complexity', cites: ['EIR reg 7(1)'], promises: ['2025-02-17'] },
    ],
    clocks: [['response', '2025-01-06', '2025-03-03', 'extended', null]],
  },
  {
    why: 'EIR reg 7 cited for the volume alone: the regulation is named, and that is enough to leave it be',
    law: 'uk-eir',
    today: '2025-02-25',
    messages: [asked, { day: '2025-01-31', kind: 'extension', ground: 'volume', cites: ['EIR reg 7(1)'] }],
    clocks: [['response', '2025-01-06', '2025-03-03', 'extended', null]],
  },
  {
    why: 'the EIR give no time for the public interest',
    law: 'uk-eir',
    today: '2025-02-20',
    messages: [asked, { ...pit, cites: ['EIR reg 12(5)(e)'] }],
    clocks: [['response', '2025-01-06', '2025-02-03', 'extension-unlawful', 13]],
  },
  {
    why: 'EISR reg 7 on the Scottish calendar',
    law: 'uk-eisr',
    today: '2025-09-25',
    messages: [
      { day: '2025-07-28', kind: 'request' },
      { day: '2025-08-20', kind: 'extension', ground: 'complexity', cites: ['EISR reg 7'] },
    ],
    clocks: [['response', '2025-07-28', '2025-09-23', 'overdue', 2]],
  },
];

const handed: readonly Row[] = [
  {
    why: 'the whole request went to another body',
    today: '2025-06-01',
    messages: [
      asked,
      { day: '2025-01-10', kind: 'transfer', text: 'We have transferred your request to Vale County Council.' },
    ],
    clocks: [['response', '2025-01-06', '2025-02-03', 'stopped', null]],
    says: ['another body'],
  },
  {
    why: 'one question went to another body: the rest is owed',
    today: '2025-02-04',
    messages: [
      asked,
      {
        day: '2025-01-10',
        kind: 'transfer',
        text: 'We have transferred question 3 of your request to Vale County Council.',
      },
    ],
    clocks: [['response', '2025-01-06', '2025-02-03', 'overdue', 1]],
  },
  {
    why: 'how much went to another body cannot be told',
    today: '2025-02-04',
    messages: [asked, { day: '2025-01-10', kind: 'transfer', text: 'Vale County Council will write to you.' }],
    clocks: [['response', '2025-01-06', '2025-02-03', 'undetermined', null]],
  },
  {
    why: 'a fee is asked for: paused, with the day that would have bound',
    today: '2025-02-20',
    messages: [asked, { day: '2025-01-20', kind: 'fees-notice' }],
    clocks: [['response', '2025-01-06', '2025-02-03', 'paused', null]],
    says: ['19 April 2025'],
  },
  {
    why: 'not paid in three months beginning with the notice (s.9(2)): nothing is owed',
    today: '2025-04-20',
    messages: [asked, { day: '2025-01-20', kind: 'fees-notice' }],
    clocks: [['response', '2025-01-06', '2025-02-03', 'stopped', null]],
  },
  {
    why: 'paid: the days of the notice and of the payment are both left out (s.10(2)), here 20 to 24 January',
    today: '2025-02-10',
    messages: [
      asked,
      { day: '2025-01-20', kind: 'fees-notice' },
      { day: '2025-01-24', kind: 'acknowledgement', text: 'Thank you for your payment, which we have received.' },
    ],
    clocks: [['response', '2025-01-06', '2025-02-10', 'running', null]],
    says: ['do not count'],
  },
  {
    why: 'the authority says on which day the fee came',
    today: '2025-02-10',
    messages: [
      asked,
      { day: '2025-01-20', kind: 'fees-notice' },
      { day: '2025-01-28', kind: 'acknowledgement', text: 'Your cheque for £12.50 was received on 22 January 2025.' },
    ],
    clocks: [['response', '2025-01-06', '2025-02-06', 'overdue', 2]],
  },
  {
    why: 'the requester says that it was paid',
    today: '2025-02-10',
    messages: [
      asked,
      { day: '2025-01-20', kind: 'fees-notice' },
      { day: '2025-01-24', kind: 'other', text: 'I have paid the fee today by card.', message: { party: 'requester' } },
    ],
    clocks: [['response', '2025-01-06', '2025-02-10', 'running', null]],
  },
  {
    why: 'the requester says that he will pay: not paid',
    today: '2025-02-10',
    messages: [
      asked,
      { day: '2025-01-20', kind: 'fees-notice' },
      {
        day: '2025-01-24',
        kind: 'other',
        text: 'I will have paid the fee by Friday.',
        message: { party: 'requester' },
      },
    ],
    clocks: [['response', '2025-01-06', '2025-02-03', 'paused', null]],
  },
  {
    why: 'a notice after the limit pauses nothing',
    today: '2025-02-10',
    messages: [asked, { day: '2025-02-05', kind: 'fees-notice' }],
    clocks: [['response', '2025-01-06', '2025-02-03', 'overdue', 5]],
  },
  {
    why: 'answered after the old limit, and nobody says when the fee was paid',
    today: '2025-06-01',
    messages: [asked, { day: '2025-01-20', kind: 'fees-notice' }, { day: '2025-02-20', kind: 'response' }],
    clocks: [['response', '2025-01-06', '2025-02-03', 'undetermined', null]],
  },
];

const school = { authority: { name: 'Fernwick Academy', url: null, tags: ['school', 'academy'] } };

const bodies: readonly Row[] = [
  {
    why: 'a school that answers within 20 working days is in time in any case',
    today: '2025-06-01',
    messages: [asked, { day: '2025-02-03', kind: 'response' }],
    thread: school,
    clocks: [['response', '2025-01-06', '2025-02-03', 'met', null]],
  },
  {
    why: 'its term dates are not known: silence is certain only after 60 working days, here 31 March without 17 March',
    today: '2025-03-31',
    messages: [asked],
    thread: school,
    clocks: [['response', '2025-01-06', '2025-04-01', 'running', null]],
    says: ['between 3 February 2025 and 1 April 2025'],
  },
  {
    why: 'then it is late',
    today: '2025-04-02',
    messages: [asked],
    thread: school,
    clocks: [['response', '2025-01-06', '2025-04-01', 'overdue', 1]],
  },
  {
    why: 'an answer between the bounds: nobody can tell',
    today: '2025-06-01',
    messages: [asked, { day: '2025-02-20', kind: 'response' }],
    thread: school,
    clocks: [['response', '2025-01-06', '2025-02-03', 'undetermined', null]],
  },
  {
    why: 'an answer after both',
    today: '2025-06-01',
    messages: [asked, { day: '2025-04-03', kind: 'response' }],
    thread: school,
    clocks: [['response', '2025-01-06', '2025-04-01', 'met-late', 2]],
  },
  {
    why: 'a record office has 30 for what was transferred to it',
    today: '2025-02-17',
    messages: [asked],
    thread: { authority: { name: 'The National Archives', url: null, tags: [] } },
    clocks: [['response', '2025-01-06', '2025-02-17', 'running', null]],
  },
  {
    why: 'the Keeper has 30 under FOISA',
    law: 'uk-foisa',
    today: '2025-02-18',
    messages: [asked],
    thread: { authority: { name: 'National Records of Scotland', url: null, tags: ['scotland'] } },
    clocks: [['response', '2025-01-06', '2025-02-17', 'overdue', 1]],
  },
];

/** Answered on Monday 3 February 2025, the last day. */
const answered: readonly Sketch[] = [asked, { day: '2025-02-03', kind: 'response' }];
const met: Told = ['response', '2025-01-06', '2025-02-03', 'met', null];

const reviews: readonly Row[] = [
  {
    why: 'FOIA: 20 working days by guidance, 40 at most; asked on 10 February, 17 March is left out',
    today: '2025-03-20',
    messages: [...answered, { day: '2025-02-10', kind: 'review-request' }],
    clocks: [met, ['review', '2025-02-10', '2025-03-10', 'overdue', 7]],
    says: ['No statute', '40 working days at most', '8 April 2025'],
  },
  {
    why: 'and at 40 that is said too',
    today: '2025-04-09',
    messages: [...answered, { day: '2025-02-10', kind: 'review-request' }],
    clocks: [met, ['review', '2025-02-10', '2025-03-10', 'overdue', 21]],
    says: ['Those have passed too'],
  },
  {
    why: 'EIR reg 11(4): 40 working days by statute',
    law: 'uk-eir',
    today: '2025-03-20',
    messages: [...answered, { day: '2025-02-10', kind: 'review-request' }],
    clocks: [met, ['review', '2025-02-10', '2025-04-08', 'running', null]],
  },
  {
    why: 'FOISA s.21(1): 20 working days by statute, 17 March counts in Scotland',
    law: 'uk-foisa',
    today: '2025-03-20',
    messages: [...answered, { day: '2025-03-03', kind: 'review-request' }],
    clocks: [met, ['review', '2025-03-03', '2025-03-31', 'running', null]],
  },
  {
    why: 'decided in time, and asked again: the law gives no second review',
    today: '2025-06-01',
    messages: [
      ...answered,
      { day: '2025-02-10', kind: 'review-request' },
      { day: '2025-02-12', kind: 'review-acknowledgement' },
      { day: '2025-03-10', kind: 'review-outcome' },
      { day: '2025-03-12', kind: 'review-request' },
    ],
    clocks: [met, ['review', '2025-02-10', '2025-03-10', 'met', null]],
  },
  {
    why: 'decided late',
    today: '2025-06-01',
    messages: [
      ...answered,
      { day: '2025-02-10', kind: 'review-request' },
      { day: '2025-03-18', kind: 'review-outcome' },
    ],
    clocks: [met, ['review', '2025-02-10', '2025-03-10', 'met-late', 5]],
  },
  {
    why: 'asked for again while it is open: a reminder',
    today: '2025-03-20',
    messages: [
      ...answered,
      { day: '2025-02-10', kind: 'review-request' },
      { day: '2025-03-11', kind: 'review-request' },
    ],
    clocks: [met, ['review', '2025-02-10', '2025-03-10', 'overdue', 7]],
  },
  {
    why: 'a further answer after the request for review is no outcome',
    today: '2025-03-20',
    messages: [...answered, { day: '2025-02-10', kind: 'review-request' }, { day: '2025-02-12', kind: 'response' }],
    clocks: [met, ['review', '2025-02-10', '2025-03-10', 'overdue', 7]],
  },
  {
    why: 'a review of silence ends with the answer, which can itself be reviewed',
    today: '2025-06-01',
    messages: [
      asked,
      { day: '2025-02-10', kind: 'review-request' },
      { day: '2025-02-24', kind: 'response' },
      { day: '2025-03-03', kind: 'review-request' },
      { day: '2025-04-01', kind: 'review-outcome' },
    ],
    clocks: [
      ['response', '2025-01-06', '2025-02-03', 'met-late', 15],
      ['review', '2025-02-10', '2025-03-10', 'met', null],
      ['review', '2025-03-03', '2025-04-01', 'met', null],
    ],
  },
  {
    why: 'the request for review came back',
    today: '2025-06-01',
    messages: [...answered, { day: '2025-02-10', kind: 'review-request' }, { day: '2025-02-10', kind: 'bounce' }],
    clocks: [met, ['review', '2025-02-10', '2025-03-10', 'stopped', null]],
  },
  {
    why: 'a letter that could not be read may have been the outcome',
    today: '2025-06-01',
    messages: [...answered, { day: '2025-02-10', kind: 'review-request' }, { day: '2025-02-28', kind: 'unclear' }],
    clocks: [met, ['review', '2025-02-10', '2025-03-10', 'undetermined', null]],
  },
  {
    why: 'an outcome dated before the review was asked for',
    today: '2025-06-01',
    messages: [...answered, { day: '2025-02-10', kind: 'review-request' }, { day: null, kind: 'review-outcome' }],
    clocks: [met, ['review', '2025-02-10', '2025-03-10', 'undetermined', null]],
  },
  {
    why: 'a request for review without a day',
    today: '2025-06-01',
    messages: [...answered, { day: null, kind: 'review-request' }],
    clocks: [met, ['review', null, null, 'undetermined', null]],
  },
];

const portals: readonly Row[] = [
  {
    why: 'a Scottish body, counted by the portal with the holidays of the whole kingdom: a Monday of August too many',
    law: 'uk-foisa',
    today: '2025-08-20',
    messages: [{ day: '2025-08-04', kind: 'request' }],
    thread: { claims: { status: 'waiting_response', dueOn: '2025-09-02', law: 'foi' } },
    clocks: [['response', '2025-08-04', '2025-09-01', 'running', null]],
    says: ['The portal states 2 September 2025', 'only those of Scotland'],
  },
  {
    why: 'the portal knows nothing of an extension',
    today: '2025-02-20',
    messages: [asked, pit],
    thread: { claims: { status: 'waiting_response', dueOn: '2025-02-03', law: 'foi' } },
    clocks: [['response', '2025-01-06', '2025-03-03', 'extended', null]],
    says: ['knows nothing of what has moved the limit'],
  },
  {
    why: 'the portal did not start anew after a clarification',
    today: '2025-02-20',
    messages: [
      asked,
      { day: '2025-01-20', kind: 'clarification-request' },
      { day: '2025-01-27', kind: 'clarification' },
    ],
    thread: { claims: { status: 'waiting_response', dueOn: '2025-02-03', law: 'foi' } },
    clocks: [['response', '2025-01-27', '2025-02-24', 'running', null]],
    says: ['It counts from 6 January 2025'],
  },
  {
    why: 'nobody knows how it counts',
    today: '2025-02-20',
    messages: [asked],
    thread: { claims: { status: 'waiting_response', dueOn: '2025-02-11', law: 'foi' } },
    clocks: [['response', '2025-01-06', '2025-02-03', 'overdue', 13]],
    says: ['How it counts is not known'],
  },
];

/** Laws whose letters ReplyDue does not know well enough to say that none of them moved a limit. */
const elsewhere: readonly Row[] = [
  {
    why: 'an answer in time is in time under any law',
    law: 'nz-oia',
    today: '2025-06-01',
    messages: [
      { day: '2025-03-03', kind: 'request' },
      { day: '2025-03-05', kind: 'acknowledgement' },
      { day: '2025-03-31', kind: 'response' },
    ],
    clocks: [['response', '2025-03-03', '2025-03-31', 'met', null]],
  },
  {
    why: 'no letter at all: silence is silence',
    law: 'nz-oia',
    today: '2025-04-02',
    messages: [
      { day: '2025-03-03', kind: 'request' },
      { day: '2025-03-03', kind: 'auto-reply' },
    ],
    clocks: [['response', '2025-03-03', '2025-03-31', 'overdue', 2]],
  },
  {
    why: 'a letter that may have moved the limit, and an answer after it: no accusation',
    law: 'nz-oia',
    today: '2025-06-01',
    messages: [
      { day: '2025-03-03', kind: 'request' },
      { day: '2025-03-05', kind: 'acknowledgement' },
      { day: '2025-04-30', kind: 'response' },
    ],
    clocks: [['response', '2025-03-03', '2025-03-31', 'undetermined', null]],
    says: ['may have moved that day'],
  },
  {
    why: 'the same while no answer has come',
    law: 'eu-1049',
    today: '2025-04-02',
    messages: [
      { day: '2025-03-03', kind: 'request' },
      { day: '2025-03-20', kind: 'holding' },
    ],
    clocks: [['response', '2025-03-03', '2025-03-24', 'undetermined', null]],
    says: ['registers the application'],
  },
  {
    why: 'an extension with its own day is read (OIA s.15A)',
    law: 'nz-oia',
    today: '2025-04-20',
    messages: [
      { day: '2025-03-03', kind: 'request' },
      { day: '2025-03-28', kind: 'extension', ground: 'volume', promises: ['2025-04-30'] },
    ],
    clocks: [['response', '2025-03-03', '2025-04-30', 'extended', null]],
  },
  {
    why: 'an extension without a day leaves the limit open',
    law: 'nz-oia',
    today: '2025-04-20',
    messages: [
      { day: '2025-03-03', kind: 'request' },
      { day: '2025-03-28', kind: 'extension', ground: 'volume' },
    ],
    clocks: [['response', '2025-03-03', null, 'undetermined', null]],
    says: ['does not say until when'],
  },
  {
    why: 'a late notice is not called unlawful where we do not know the letters',
    law: 'nz-oia',
    today: '2025-04-20',
    messages: [
      { day: '2025-03-03', kind: 'request' },
      { day: '2025-04-02', kind: 'extension', ground: 'volume', promises: ['2025-04-30'] },
    ],
    clocks: [['response', '2025-03-03', '2025-03-31', 'undetermined', null]],
  },
  {
    why: 'FOI Act 1982 (Cth): the time of the review rests on memory only, and that is said',
    law: 'au-cth-foi',
    today: '2025-05-10',
    messages: [
      { day: '2025-03-03', kind: 'request' },
      { day: '2025-04-02', kind: 'response' },
      { day: '2025-04-10', kind: 'review-request' },
    ],
    clocks: [
      ['response', '2025-03-03', '2025-04-02', 'met', null],
      ['review', '2025-04-10', '2025-05-12', 'running', null],
    ],
    says: ['has not been checked against the text of the law'],
  },
];

const cutOff: readonly Row[] = [
  {
    why: 'a page that broke off proves no silence',
    today: '2025-05-10',
    messages: [{ day: '2025-03-03', kind: 'request' }],
    thread: { cut: true },
    clocks: [['response', '2025-03-03', '2025-04-01', 'undetermined', null]],
    says: ['Whether it came cannot be told: the page broke off before its end.'],
  },
  {
    why: 'nor that a review was not decided',
    today: '2025-08-10',
    messages: [
      { day: '2025-03-03', kind: 'request' },
      { day: '2025-03-20', kind: 'response' },
      { day: '2025-04-10', kind: 'review-request' },
    ],
    thread: { cut: true },
    clocks: [
      ['response', '2025-03-03', '2025-04-01', 'met', null],
      ['review', '2025-04-10', '2025-05-13', 'undetermined', null],
    ],
    says: ['the page broke off'],
  },
  {
    why: 'an answer that it shows came when it came',
    today: '2025-05-10',
    messages: [
      { day: '2025-03-03', kind: 'request' },
      { day: '2025-04-02', kind: 'response' },
    ],
    thread: { cut: true },
    clocks: [['response', '2025-03-03', '2025-04-01', 'met-late', 1]],
  },
];

describe.each([
  ['a page that broke off', cutOff],
  ['the response clock', response],
  ['other laws', elsewhere],
  ['delivery', delivery],
  ['clarification and narrowing', clarified],
  ['extensions', extended],
  ['transfers and fees', handed],
  ['bodies with longer', bodies],
  ['reviews', reviews],
  ["the portal's own date", portals],
])('%s', (_title, rows) => {
  test.each(rows)('$why', ({ law = 'uk-foia', today, messages, thread: change = {}, clocks: told, says = [] }) => {
    const { thread, acts } = sketch(messages, change);
    const clocks = readClocks(thread, acts, law, today);
    expect(clocks.map((one) => [one.clock, one.from, one.due, one.state, one.workingDaysLate])).toEqual(told);
    const why = clocks.at(-1)?.why.join(' ') ?? '';
    for (const words of says) expect(why).toContain(words);
    for (const clock of clocks) {
      expect(clock.why.every((sentence) => /^[A-Z"].*[.]$/s.test(sentence))).toBe(true);
      expect(clock.term.cite.source).toMatch(/^https:/);
    }
  });
});

test('agreement with the portal needs no words', () => {
  const { thread, acts } = sketch([asked], { claims: { status: 'waiting_response', dueOn: '2025-02-03', law: 'foi' } });
  expect(readClocks(thread, acts, 'uk-foia', '2025-01-10')[0]?.why.join(' ')).not.toContain('portal');
});

test('without a known law there is no clock', () => {
  const { thread, acts } = sketch([asked]);
  expect(readClocks(thread, acts, null, '2025-06-01')).toEqual([]);
  expect(readClocks(thread, acts, 'martian', '2025-06-01')).toEqual([]);
});

test('messages without an act are unclear, and nothing throws', () => {
  const { thread } = sketch([asked, { day: '2025-01-20', kind: 'response' }]);
  expect(readClocks(thread, [], 'uk-foia', '2025-06-01').map((one) => one.state)).toEqual(['undetermined']);
});

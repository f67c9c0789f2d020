import { asked, at, claims, type History } from './history';

const resent = { ...asked, message: { resentOn: ['2025-01-13'] } };

/** Whether and when the request arrived. From 13 January working day 20 is 10 February; from 20 January it is 17 February. */
export const delivery: readonly History[] = [
  {
    what: 'sent again by the portal, and no sign of the first copy: the later day is the safe one',
    law: 'uk-foia',
    by: 'FOIA s.10(1): from receipt, which nothing shows for the first copy',
    messages: [resent],
    looks: [
      {
        on: '2025-02-10',
        clocks: [['response', '2025-01-13', '2025-02-10', 'running', null]],
        windows: [['complain', '2025-02-11', null, 'not-yet']],
        says: ['sent again on 13 January 2025'],
      },
      {
        on: '2025-02-11',
        clocks: [['response', '2025-01-13', '2025-02-10', 'overdue', 1]],
        windows: [['complain', '2025-02-11', null, 'open']],
      },
    ],
  },
  {
    what: 'sent again after the authority had acknowledged: the first day stands',
    law: 'uk-foia',
    by: 'FOIA s.10(1), (6): the day of receipt',
    messages: [resent, at('2025-01-08', 'acknowledgement')],
    thread: claims('waiting_response', '2025-02-10'),
    looks: [
      {
        on: '2025-02-04',
        clocks: [['response', '2025-01-06', '2025-02-03', 'overdue', 1]],
        windows: [['complain', '2025-02-04', null, 'open']],
        says: ['The portal states 10 February 2025. It counts from 13 January 2025'],
      },
    ],
  },
  {
    what: 'the requester sends the same words again before any sign',
    law: 'uk-foia',
    by: 'FOIA s.10(1): the same, whoever sent the copy',
    messages: [asked, at('2025-01-13', 'request', { text: `Again:\nHow many lamp  posts are there?` })],
    looks: [
      {
        on: '2025-02-05',
        clocks: [['response', '2025-01-13', '2025-02-10', 'running', null]],
        windows: [['complain', '2025-02-11', null, 'not-yet']],
        says: ['sent again on 13 January 2025'],
      },
    ],
  },
  {
    what: 'the requester sends the same words again after an acknowledgement: nothing moves',
    law: 'uk-foia',
    by: 'FOIA s.10(1)',
    messages: [asked, at('2025-01-07', 'acknowledgement'), at('2025-01-13', 'request', { text: asked.text ?? '' })],
    looks: [
      {
        on: '2025-02-05',
        clocks: [['response', '2025-01-06', '2025-02-03', 'overdue', 2]],
        windows: [['complain', '2025-02-04', null, 'open']],
        says: ['so that day counts'],
      },
    ],
  },
  {
    what: 'came back: never received, nothing is due and nothing can be complained of',
    law: 'uk-foia',
    by: 'FOIA s.10(1): no receipt',
    messages: [asked, at('2025-01-06', 'bounce')],
    looks: [
      {
        on: '2025-06-01',
        clocks: [['response', '2025-01-06', '2025-02-03', 'stopped', null]],
        windows: [],
        says: ['has not received'],
      },
    ],
  },
  {
    what: 'came back, and the portal sent it again',
    law: 'uk-foia',
    by: 'FOIA s.10(1)',
    messages: [resent, at('2025-01-06', 'bounce')],
    looks: [
      {
        on: '2025-02-11',
        clocks: [['response', '2025-01-13', '2025-02-10', 'overdue', 1]],
        windows: [['complain', '2025-02-11', null, 'open']],
        says: ['counts as the day of receipt'],
      },
    ],
  },
  {
    what: 'came back, the requester asked where the answer is, and only then the authority acknowledged: it may have it from that day only',
    law: 'uk-foia',
    by: 'FOIA s.10(1): receipt is shown for 20 January at the earliest',
    messages: [asked, at('2025-01-06', 'bounce'), at('2025-01-20', 'chaser'), at('2025-01-21', 'acknowledgement')],
    looks: [
      {
        on: '2025-02-17',
        clocks: [['response', '2025-01-20', '2025-02-17', 'running', null]],
        windows: [['complain', '2025-02-18', null, 'not-yet']],
        says: ['nothing shows that it had the request before'],
      },
      {
        on: '2025-02-18',
        clocks: [['response', '2025-01-20', '2025-02-17', 'overdue', 1]],
        windows: [['complain', '2025-02-18', null, 'open']],
      },
    ],
  },
  {
    what: 'one copy came back, and the authority acknowledged without another message: it has the request',
    law: 'uk-foia',
    by: 'FOIA s.10(1)',
    messages: [asked, at('2025-01-06', 'bounce'), at('2025-01-08', 'acknowledgement')],
    looks: [
      {
        on: '2025-02-04',
        clocks: [['response', '2025-01-06', '2025-02-03', 'overdue', 1]],
        windows: [['complain', '2025-02-04', null, 'open']],
      },
    ],
  },
  {
    what: 'a reminder came back: the request did not',
    law: 'uk-foisa',
    by: 'FOISA s.10(1); s.20(5) for the review of silence, 40 working days after 3 February',
    messages: [asked, at('2025-02-05', 'chaser'), at('2025-02-05', 'bounce')],
    looks: [
      {
        on: '2025-02-10',
        clocks: [['response', '2025-01-06', '2025-02-03', 'overdue', 5]],
        windows: [['ask-review', '2025-02-04', '2025-03-31', 'open']],
      },
    ],
  },
];

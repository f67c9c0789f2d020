import { asked, at, claims, type History } from './history';

/** What cannot be told, said in words. */
export const odd: readonly History[] = [
  {
    what: 'an answer dated before the request',
    law: 'uk-foia',
    by: 'one of the two days is wrong',
    messages: [at('2024-12-06', 'response'), asked],
    looks: [
      {
        on: '2025-03-01',
        clocks: [['response', '2025-01-06', '2025-02-03', 'undetermined', null]],
        windows: [],
        says: ['before the message of 6 January 2025 that it answers: one of the two days is wrong'],
      },
    ],
  },
  {
    what: "an answer that its sender dated before the request, with the portal's own day",
    law: 'uk-foia',
    by: 'the day on which the portal took it in; Code para 5.3: 40 working days after 20 January',
    messages: [at('2024-12-06', 'response', { message: { receivedOn: '2025-01-20' } }), asked],
    looks: [
      {
        on: '2025-02-01',
        clocks: [['response', '2025-01-06', '2025-02-03', 'met', null]],
        windows: [['ask-review', '2025-01-20', '2025-03-18', 'open']],
      },
    ],
  },
  {
    what: 'an outcome dated before its review was asked for: in doubt, not overdue',
    law: 'uk-foia',
    by: 'one of the two days is wrong',
    messages: [
      asked,
      at('2025-02-03', 'response'),
      at('2025-02-10', 'review-request'),
      at('2025-01-20', 'review-outcome'),
    ],
    looks: [
      {
        on: '2025-06-01',
        clocks: [
          ['response', '2025-01-06', '2025-02-03', 'met', null],
          ['review', '2025-02-10', '2025-03-10', 'undetermined', null],
        ],
        windows: [],
        says: ['The outcome is dated 20 January 2025, before the review was asked for on 10 February 2025'],
      },
    ],
  },
  {
    what: 'a request for review without a day',
    law: 'uk-foia',
    by: 'nothing to count from',
    messages: [asked, at('2025-02-03', 'response'), at(null, 'review-request')],
    looks: [
      {
        on: '2025-06-01',
        clocks: [
          ['response', '2025-01-06', '2025-02-03', 'met', null],
          ['review', null, null, 'undetermined', null],
        ],
        windows: [],
        says: ['shows no day'],
      },
    ],
  },
  {
    what: 'the request shows no day',
    law: 'uk-foia',
    by: 'nothing to count from; Code para 5.3: 40 working days after 20 January',
    messages: [at(null, 'request'), at('2025-01-20', 'response')],
    looks: [
      {
        on: '2025-02-01',
        clocks: [['response', null, null, 'undetermined', null]],
        windows: [['ask-review', '2025-01-20', '2025-03-18', 'open']],
        says: ['The message that starts the clock shows no day.'],
      },
    ],
  },
  {
    what: 'the answer shows no day',
    law: 'uk-foia',
    by: 'nothing to compare with',
    messages: [asked, at(null, 'response')],
    looks: [
      {
        on: '2025-06-01',
        clocks: [['response', '2025-01-06', '2025-02-03', 'undetermined', null]],
        windows: [],
        says: ['The answer shows no day'],
      },
    ],
  },
  {
    what: 'a letter that cannot be read, and time: it changes nothing; after the limit it may have been the answer',
    law: 'uk-foia',
    by: 'silence that is not certain is not called silence',
    messages: [asked, at('2025-01-20', 'unclear', { message: { hidden: true } })],
    looks: [
      {
        on: '2025-02-03',
        clocks: [['response', '2025-01-06', '2025-02-03', 'running', null]],
        windows: [['complain', '2025-02-04', null, 'not-yet']],
      },
      {
        on: '2025-02-04',
        clocks: [['response', '2025-01-06', '2025-02-03', 'undetermined', null]],
        windows: [],
        says: ['could not be read or understood'],
      },
    ],
  },
  {
    what: 'two requests at a time: the first is counted, the second is said not to be',
    law: 'uk-foia',
    by: 'FOIA s.10(1), for each; which of them a reply answers is not shown',
    messages: [
      asked,
      at('2025-01-10', 'acknowledgement'),
      at('2025-01-20', 'request', { text: 'And how many benches?' }),
      at('2025-02-10', 'response'),
    ],
    looks: [
      {
        on: '2025-02-04',
        clocks: [['response', '2025-01-06', '2025-02-03', 'met-late', 5]],
        windows: [['ask-review', '2025-02-10', '2025-04-08', 'not-yet']],
        says: ['Another request was made here on 20 January 2025'],
      },
    ],
  },
  {
    what: 'another request after the answer: a clock of its own',
    law: 'uk-foia',
    by: 'FOIA s.10(1): from 3 February, working day 20 is 3 March',
    messages: [asked, at('2025-01-31', 'response'), at('2025-02-03', 'request', { text: 'And how many benches?' })],
    looks: [
      {
        on: '2025-03-04',
        clocks: [
          ['response', '2025-01-06', '2025-02-03', 'met', null],
          ['response', '2025-02-03', '2025-03-03', 'overdue', 1],
        ],
        windows: [['complain', '2025-03-04', null, 'open']],
        says: ['This is another request, made on 3 February 2025'],
      },
    ],
  },
  {
    what: "the computer's day lies before everything",
    law: 'uk-foia',
    by: 'a limit does not depend on the day of looking',
    messages: [asked],
    looks: [
      {
        on: '2020-01-01',
        clocks: [['response', '2025-01-06', '2025-02-03', 'running', null]],
        windows: [['complain', '2025-02-04', null, 'not-yet']],
      },
    ],
  },
  {
    what: 'before the Act',
    law: 'uk-foia',
    by: 'FOIA s.1 in force from 1 January 2005',
    messages: [at('1999-06-01', 'request')],
    looks: [
      {
        on: '2025-03-01',
        clocks: [['response', '1999-06-01', null, 'undetermined', null]],
        windows: [],
        says: ['came into force'],
      },
    ],
  },
  {
    what: 'the portal says that it was answered, and no answer is there',
    law: 'uk-foia',
    by: 'silence that is not certain is not called silence',
    messages: [asked],
    thread: claims('successful', null),
    looks: [
      {
        on: '2025-02-04',
        clocks: [['response', '2025-01-06', '2025-02-03', 'undetermined', null]],
        windows: [],
        says: ['it may have come another way'],
      },
    ],
  },
];

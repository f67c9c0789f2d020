import { asked, at, type History } from './history';

/** Answers: in parts, late, twice. */
export const answered: readonly History[] = [
  {
    what: 'in parts: the first ends the clock, and what comes after the limit is said to be late',
    law: 'uk-foia',
    by: 'FOIA ss.1(1), 10(1); Code para 5.3 from the first answer',
    messages: [
      asked,
      at('2025-01-31', 'response', { text: 'Part one.' }),
      at('2025-02-20', 'response', { text: 'Part two.' }),
    ],
    looks: [
      {
        on: '2025-03-01',
        clocks: [['response', '2025-01-06', '2025-02-03', 'met', null]],
        windows: [['ask-review', '2025-01-31', '2025-03-31', 'open']],
        says: ['A further answer came on 20 February 2025, after that day'],
      },
    ],
  },
  {
    what: 'in parts, the rest with a lawful extension: nothing is said to be late',
    law: 'uk-foia',
    by: 'FOIA ss.10(3), 17(2)',
    messages: [
      asked,
      at('2025-01-31', 'response', { text: 'Part one.' }),
      at('2025-01-31', 'extension', { ground: 'public-interest', cites: ['FOIA s.35(1)(a)'] }),
      at('2025-02-20', 'response', { text: 'Part two.' }),
    ],
    looks: [
      {
        on: '2025-03-01',
        clocks: [['response', '2025-01-06', '2025-02-03', 'met', null]],
        windows: [['ask-review', '2025-01-31', '2025-03-31', 'open']],
        never: ['came late'],
      },
    ],
  },
  {
    what: 'the same letter twice: the copy is no further answer',
    law: 'uk-foia',
    by: 'FOIA s.10(1)',
    messages: [
      asked,
      at('2025-01-31', 'response', { text: 'There are forty-two.' }),
      at('2025-02-20', 'response', { text: '> How many?\nThere are forty-two.' }),
    ],
    looks: [
      {
        on: '2025-03-01',
        clocks: [['response', '2025-01-06', '2025-02-03', 'met', null]],
        windows: [['ask-review', '2025-01-31', '2025-03-31', 'open']],
        never: ['further answer'],
      },
    ],
  },
  {
    what: 'late: five working days, and that stays on record for good',
    law: 'uk-foia',
    by: 'FOIA s.10(1); Code para 5.3: 40 working days after 10 February',
    messages: [asked, at('2025-01-08', 'acknowledgement'), at('2025-02-10', 'response')],
    looks: [
      {
        on: '2025-02-10',
        clocks: [['response', '2025-01-06', '2025-02-03', 'met-late', 5]],
        windows: [['ask-review', '2025-02-10', '2025-04-08', 'open']],
      },
      {
        on: '2026-11-21',
        clocks: [['response', '2025-01-06', '2025-02-03', 'met-late', 5]],
        windows: [['ask-review', '2025-02-10', '2025-04-08', 'closed']],
        says: ['came on 10 February 2025, too late'],
      },
    ],
  },
  {
    what: 'a holding letter that promises a day, and nothing on that day: the limit never moved',
    law: 'uk-foia',
    by: 'FOIA s.10(1)',
    messages: [asked, at('2025-01-31', 'holding', { ground: 'none', promises: ['2025-02-14'] })],
    looks: [
      {
        on: '2025-02-17',
        clocks: [['response', '2025-01-06', '2025-02-03', 'overdue', 10]],
        windows: [['complain', '2025-02-04', null, 'open']],
        says: ['31 January 2025 says that the answer will be late. That moves no limit.'],
      },
    ],
  },
  {
    what: 'arrived on a Saturday, answered a working day after the statute and within the tolerance of the Code: late, and that is said',
    law: 'uk-foia',
    by: 'FOIA s.10(1), (6), LTT47; Code para 4.2',
    messages: [at('2025-01-04', 'request'), at('2025-02-03', 'response')],
    looks: [
      {
        on: '2025-02-03',
        clocks: [['response', '2025-01-04', '2025-01-31', 'met-late', 1]],
        windows: [['ask-review', '2025-02-03', '2025-04-01', 'open']],
        says: ['arrived on a Saturday', 'would give 3 February 2025'],
      },
    ],
  },
  {
    what: 'arrived on a holiday of one nation: the same',
    law: 'uk-foia',
    by: 'FOIA s.10(6); Code para 4.2: from 18 March, working day 20 is 15 April',
    messages: [at('2025-03-17', 'request')],
    looks: [
      {
        on: '2025-04-15',
        clocks: [['response', '2025-03-17', '2025-04-14', 'overdue', 1]],
        windows: [['complain', '2025-04-15', null, 'open']],
        says: ['arrived on a holiday', 'would give 15 April 2025'],
      },
    ],
  },
  {
    what: 'the Code says nothing on the Regulations: no tolerance',
    law: 'uk-eir',
    by: 'EIR reg 5(2); reg 11(2): 40 working days after 31 January',
    messages: [at('2025-01-04', 'request')],
    looks: [
      {
        on: '2025-02-03',
        clocks: [['response', '2025-01-04', '2025-01-31', 'overdue', 1]],
        windows: [
          ['ask-review', '2025-02-01', '2025-03-31', 'open'],
          ['complain', '2025-02-01', null, 'open'],
        ],
        never: ['Saturday'],
      },
    ],
  },
  {
    what: 'the requester withdrew it',
    law: 'uk-foia',
    by: 'nothing is owed to a request that is withdrawn',
    messages: [asked, at('2025-01-08', 'acknowledgement')],
    thread: { claims: { status: 'user_withdrawn', dueOn: null, law: 'foi' } },
    looks: [
      {
        on: '2025-03-01',
        clocks: [['response', '2025-01-06', '2025-02-03', 'stopped', null]],
        windows: [],
        says: ['withdrew the request'],
      },
    ],
  },
];

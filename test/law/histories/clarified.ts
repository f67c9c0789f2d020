import { asked, at, type History } from './history';

const question = at('2025-01-20', 'clarification-request');
const given = at('2025-01-27', 'clarification');

/** Asked what is meant, and narrowed. From 27 January working day 20 is 24 February; from 3 February it is 3 March. */
export const clarified: readonly History[] = [
  {
    what: 'asked, and never answered: nothing is due, however long',
    law: 'uk-foia',
    by: 'FOIA s.1(3); ICO LTT137',
    messages: [asked, question],
    looks: ['2025-01-25', '2025-02-04', '2026-06-01'].map((on) => ({
      on,
      clocks: [['response', '2025-01-06', '2025-02-03', 'stopped', null]],
      windows: [],
      says: ['asked on 20 January 2025 what is meant'],
    })),
  },
  {
    what: 'asked and answered: a clock of twenty new working days',
    law: 'uk-foia',
    by: 'FOIA s.10(6)(b)',
    messages: [asked, question, given],
    looks: [
      {
        on: '2025-02-24',
        clocks: [['response', '2025-01-27', '2025-02-24', 'running', null]],
        windows: [['complain', '2025-02-25', null, 'not-yet']],
        says: ["the authority's question of 20 January 2025 on 27 January 2025, and the clock began anew"],
      },
      {
        on: '2025-02-25',
        clocks: [['response', '2025-01-27', '2025-02-24', 'overdue', 1]],
        windows: [['complain', '2025-02-25', null, 'open']],
      },
    ],
  },
  {
    what: 'asked only after the limit: nothing is due until the answer, and that failing is said',
    law: 'uk-foia',
    by: 'FOIA ss.1(3), 10(1)',
    messages: [asked, at('2025-02-05', 'clarification-request')],
    looks: [
      {
        on: '2025-03-01',
        clocks: [['response', '2025-01-06', '2025-02-03', 'stopped', null]],
        windows: [],
        says: ['after the limit, which is a failing of its own'],
      },
    ],
  },
  {
    what: 'particulars asked for and given',
    law: 'uk-eir',
    by: 'EIR reg 9(2), (4): 20 working days from the particulars; reg 11(2) for silence, 40 from 24 February',
    messages: [asked, question, given],
    looks: [
      {
        on: '2025-02-26',
        clocks: [['response', '2025-01-27', '2025-02-24', 'overdue', 2]],
        windows: [
          ['ask-review', '2025-02-25', '2025-04-24', 'open'],
          ['complain', '2025-02-25', null, 'open'],
        ],
      },
    ],
  },
  {
    what: 'asked, answered, asked again and not answered again',
    law: 'uk-foisa',
    by: 'FOISA ss.1(3), 10(1)(b)',
    messages: [asked, question, given, at('2025-02-03', 'clarification-request')],
    looks: [
      {
        on: '2025-05-01',
        clocks: [['response', '2025-01-27', '2025-02-24', 'stopped', null]],
        windows: [],
      },
    ],
  },
  {
    what: 'the requester explains without being asked: the first limit stands',
    law: 'uk-foia',
    by: 'FOIA s.10(6): only information that was reasonably required moves receipt',
    messages: [asked, given],
    looks: [
      {
        on: '2025-02-04',
        clocks: [['response', '2025-01-06', '2025-02-03', 'overdue', 1]],
        windows: [['complain', '2025-02-04', null, 'open']],
      },
    ],
  },
  {
    what: 'the explanation is dated before the question that it answers: one of the two days is doubtful, the limit is not moved',
    law: 'uk-foia',
    by: 'FOIA s.1(3): a question without an answer after it is open',
    messages: [asked, at('2025-01-15', 'clarification'), question],
    looks: [
      {
        on: '2025-05-01',
        clocks: [['response', '2025-01-06', '2025-02-03', 'stopped', null]],
        windows: [],
      },
    ],
  },
  {
    what: 'refused on cost and then narrowed: a new request beside the first, answered in time',
    law: 'uk-foia',
    by: 'FOIA ss.12, 16; ICO LTT137; Code para 5.3: 40 working days after 28 February (17 March, 18 and 21 April left out)',
    messages: [
      asked,
      at('2025-01-31', 'response', { cites: ['FOIA s.12(1)'] }),
      at('2025-02-03', 'clarification'),
      at('2025-02-28', 'response'),
    ],
    looks: [
      {
        on: '2025-03-10',
        clocks: [
          ['response', '2025-01-06', '2025-02-03', 'met', null],
          ['response', '2025-02-03', '2025-03-03', 'met', null],
        ],
        windows: [['ask-review', '2025-02-28', '2025-04-30', 'open']],
        says: ['You narrowed the request on 3 February 2025'],
      },
    ],
  },
  {
    what: 'manifestly unreasonable, narrowed, and silence',
    law: 'uk-eir',
    by: 'EIR regs 9, 12(4)(b); reg 11(2): 40 working days after 3 March',
    messages: [asked, at('2025-01-31', 'response', { cites: ['EIR reg 12(4)(b)'] }), at('2025-02-03', 'clarification')],
    looks: [
      {
        on: '2025-03-05',
        clocks: [
          ['response', '2025-01-06', '2025-02-03', 'met', null],
          ['response', '2025-02-03', '2025-03-03', 'overdue', 2],
        ],
        windows: [
          ['ask-review', '2025-03-04', '2025-05-01', 'open'],
          ['complain', '2025-03-04', null, 'open'],
        ],
      },
    ],
  },
  {
    what: 'after an ordinary refusal an explanation starts nothing',
    law: 'uk-foia',
    by: 'FOIA s.17; Code para 5.3: 40 working days after 31 January',
    messages: [asked, at('2025-01-31', 'response', { cites: ['FOIA s.40(2)'] }), at('2025-02-03', 'clarification')],
    looks: [
      {
        on: '2025-03-05',
        clocks: [['response', '2025-01-06', '2025-02-03', 'met', null]],
        windows: [['ask-review', '2025-01-31', '2025-03-31', 'open']],
      },
    ],
  },
  {
    what: 'the review of the refusal is decided while the narrowed request still runs: it ends the review only',
    law: 'uk-foia',
    by: 'Code part 5; FOIA s.10(1) for the narrowed request; ICO: six weeks after 24 February',
    messages: [
      asked,
      at('2025-01-31', 'response', { cites: ['FOIA s.12(1)'] }),
      at('2025-02-01', 'review-request'),
      at('2025-02-03', 'clarification'),
      at('2025-02-24', 'review-outcome'),
    ],
    looks: [
      {
        on: '2025-03-04',
        clocks: [
          ['response', '2025-01-06', '2025-02-03', 'met', null],
          ['response', '2025-02-03', '2025-03-03', 'overdue', 1],
          ['review', '2025-02-01', '2025-02-28', 'met', null],
        ],
        windows: [
          ['complain', '2025-03-04', null, 'open'],
          ['complain', '2025-02-24', '2025-04-07', 'open'],
        ],
      },
    ],
  },
];

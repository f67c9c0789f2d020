import { asked, at, body, claims, type History } from './history';

/** Several things in one history. */
export const together: readonly History[] = [
  {
    what: 'came back, sent again, clarified, extended by law, estimate missed, answered late, review overdue',
    law: 'uk-foia',
    by: 'FOIA ss.1(3), 10(3), 10(6)(b), 17(2): from 24 March, working day 20 is 23 April, 40 is 22 May (18 and 21 April, 5 May left out); Code part 5: from 2 June, 20 is 30 June, 40 is 29 July (14 July left out)',
    messages: [
      at('2025-03-03', 'request', { message: { resentOn: ['2025-03-10'] } }),
      at('2025-03-03', 'bounce'),
      at('2025-03-11', 'acknowledgement'),
      at('2025-03-19', 'clarification-request'),
      at('2025-03-24', 'clarification'),
      at('2025-04-22', 'extension', {
        ground: 'public-interest',
        cites: ['FOIA s.35(1)(a)'],
        promises: ['2025-05-15'],
      }),
      at('2025-05-30', 'response', { cites: ['FOIA s.35(1)(a)'] }),
      at('2025-06-02', 'review-request'),
      at('2025-06-03', 'review-acknowledgement', { promises: ['2025-06-30'] }),
    ],
    thread: claims('internal_review', null),
    looks: [
      {
        on: '2025-07-01',
        clocks: [
          ['response', '2025-03-24', '2025-05-22', 'met-late', 5],
          ['review', '2025-06-02', '2025-06-30', 'overdue', 1],
        ],
        windows: [['complain', '2025-07-30', null, 'not-yet']],
        says: ['began anew', 'FOIA s.35(1)(a)', 'It names 15 May 2025'],
      },
      {
        on: '2025-07-30',
        clocks: [
          ['response', '2025-03-24', '2025-05-22', 'met-late', 5],
          ['review', '2025-06-02', '2025-06-30', 'overdue', 21],
        ],
        windows: [['complain', '2025-07-30', null, 'open']],
      },
    ],
  },
  {
    what: 'a Scottish council: a claim without ground, silence, a review, an outcome in time, and the wrong date of the portal',
    law: 'uk-foisa',
    by: 'FOISA ss.10(1), 21(1), 47(4), 73: from 4 August, working day 20 is 1 September; from 3 September, 20 is 1 October; six months after 26 September',
    messages: [
      at('2025-08-04', 'request'),
      at('2025-08-28', 'extension', { ground: 'volume', promises: ['2025-09-15'] }),
      at('2025-09-03', 'review-request'),
      at('2025-09-26', 'review-outcome'),
    ],
    thread: { ...body('Glenmorrow Council', 'scotland'), ...claims('internal_review', '2025-09-02') },
    looks: [
      {
        on: '2025-09-04',
        clocks: [
          ['response', '2025-08-04', '2025-09-01', 'met-late', 19],
          ['review', '2025-09-03', '2025-10-01', 'met', null],
        ],
        windows: [['complain', '2025-09-26', '2026-03-26', 'not-yet']],
        says: ['knows no extension of time', 'only those of Scotland'],
      },
      {
        on: '2026-03-26',
        clocks: [
          ['response', '2025-08-04', '2025-09-01', 'met-late', 19],
          ['review', '2025-09-03', '2025-10-01', 'met', null],
        ],
        windows: [['complain', '2025-09-26', '2026-03-26', 'closing']],
      },
    ],
  },
  {
    what: 'a fee paid, then a public interest test: the pause lengthens both limits',
    law: 'uk-foia',
    by: 'FOIA s.10(2)-(3): five working days, 20 to 24 January: 10 February and 10 March',
    messages: [
      asked,
      at('2025-01-20', 'fees-notice'),
      at('2025-01-24', 'acknowledgement', { text: 'Your payment has been received.' }),
      at('2025-02-07', 'extension', { ground: 'public-interest', cites: ['FOIA s.43(2)'] }),
    ],
    looks: [
      {
        on: '2025-03-11',
        clocks: [['response', '2025-01-06', '2025-03-10', 'overdue', 1]],
        windows: [['complain', '2025-03-11', null, 'open']],
      },
    ],
  },
  {
    what: 'a school, arrived on a Saturday, half-term, an answer in parts',
    law: 'uk-foia',
    by: 'SI 2004/3364 reg 3: from 1 February with 17 to 21 February closed, school day 20 is 7 March; Code para 5.3: 40 working days after 6 March',
    messages: [
      at('2025-02-01', 'request'),
      at('2025-03-06', 'response', { text: 'Part one.' }),
      at('2025-03-12', 'response', { text: 'Part two.' }),
    ],
    thread: body('Fernwick School', 'school'),
    closures: [['2025-02-17', '2025-02-21']],
    looks: [
      {
        on: '2025-03-20',
        clocks: [['response', '2025-02-01', '2025-03-07', 'met', null]],
        windows: [['ask-review', '2025-03-06', '2025-05-07', 'open']],
        says: ['A further answer came on 12 March 2025'],
      },
    ],
  },
  {
    what: 'part handed over, charged for, extended late under the Regulations, represented against',
    law: 'uk-eir',
    by: 'EIR regs 5(2), 7(3), 8(5)-(6), 10, 11(4): the notice of 12 February came after 10 February; from 14 February, 40 working days are 14 April',
    messages: [
      asked,
      at('2025-01-08', 'transfer', { text: 'We have passed question 2 to the water company.' }),
      at('2025-01-20', 'fees-notice'),
      at('2025-01-24', 'acknowledgement', { text: 'Your payment has been received.' }),
      at('2025-02-12', 'extension', { ground: 'complexity', cites: ['EIR reg 7(1)'] }),
      at('2025-02-14', 'review-request'),
    ],
    looks: [
      {
        on: '2025-02-20',
        clocks: [
          ['response', '2025-01-06', '2025-02-10', 'extension-unlawful', 8],
          ['review', '2025-02-14', '2025-04-14', 'running', null],
        ],
        windows: [['complain', '2025-02-11', null, 'open']],
        says: ['came after the limit: the limit of 10 February 2025 stands'],
      },
    ],
  },
];

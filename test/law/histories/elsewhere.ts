import { at, type History } from './history';

const asked = at('2025-03-03', 'request');

/** Other laws; in all of them ReplyDue does not know the letters well enough to call anything late after one has come. */
export const elsewhere: readonly History[] = [
  {
    what: 'Ireland: four weeks of working days, 17 March left out; silence has to be reviewed first',
    law: 'ie-foi',
    by: 'FOI Act 2014 ss.13(1), 21(7): four weeks after 1 April (18 April counts, 21 April is left out)',
    messages: [asked],
    looks: [
      {
        on: '2025-04-02',
        clocks: [['response', '2025-03-03', '2025-04-01', 'overdue', 1]],
        windows: [['ask-review', '2025-04-02', '2025-04-30', 'open']],
      },
    ],
  },
  {
    what: 'Ireland: a review decided in time, and six months to the Commissioner',
    law: 'ie-foi',
    by: 'FOI Act 2014 ss.21(4), 22(4): three weeks after 7 April are 29 April',
    messages: [
      asked,
      at('2025-03-28', 'response'),
      at('2025-04-07', 'review-request'),
      at('2025-04-29', 'review-outcome'),
    ],
    looks: [
      {
        on: '2025-05-01',
        clocks: [
          ['response', '2025-03-03', '2025-04-01', 'met', null],
          ['review', '2025-04-07', '2025-04-29', 'met', null],
        ],
        windows: [['complain', '2025-04-29', '2025-10-29', 'open']],
      },
    ],
  },
  {
    what: 'Ireland: a review asked for two days after the request, when there is nothing to review, and an answer in time but after its three weeks',
    law: 'ie-foi',
    by: 'FOI Act 2014 ss.19, 21: after the four weeks; 40 would be wrong',
    messages: [asked, at('2025-03-05', 'review-request'), at('2025-03-31', 'response')],
    looks: [
      {
        on: '2025-04-02',
        clocks: [
          ['response', '2025-03-03', '2025-04-01', 'met', null],
          ['review', '2025-03-05', '2025-03-27', 'undetermined', null],
        ],
        windows: [['ask-review', '2025-03-31', '2025-04-29', 'open']],
        says: ['there was nothing yet to review'],
      },
    ],
  },
  {
    what: 'Ireland: four weeks more, by a notice that names a day: that day is the limit',
    law: 'ie-foi',
    by: 'FOI Act 2014 s.14: such period as it considers necessary, at most four weeks',
    messages: [asked, at('2025-03-28', 'extension', { ground: 'volume', promises: ['2025-04-15'] })],
    looks: [
      {
        on: '2025-04-10',
        clocks: [['response', '2025-03-03', '2025-04-15', 'extended', null]],
        windows: [['ask-review', '2025-04-16', '2025-05-15', 'not-yet']],
      },
    ],
  },
  {
    what: 'the Union: 15 working days, then a confirmatory application within 15',
    law: 'eu-1049',
    by: 'Regulation 1049/2001 art.7(1), (2), (4): 15 after 24 March are 14 April',
    messages: [asked],
    looks: [
      {
        on: '2025-03-25',
        clocks: [['response', '2025-03-03', '2025-03-24', 'overdue', 1]],
        windows: [['ask-review', '2025-03-25', '2025-04-14', 'open']],
      },
    ],
  },
  {
    what: 'the Union: 15 more in exceptional cases',
    law: 'eu-1049',
    by: 'Regulation 1049/2001 art.7(3): from 20 January, working day 30 is 3 March; art.7(2), (4): 15 after that are 24 March',
    messages: [at('2025-01-20', 'request'), at('2025-02-07', 'extension', { ground: 'volume' })],
    looks: [
      {
        on: '2025-03-03',
        clocks: [['response', '2025-01-20', '2025-03-03', 'extended', null]],
        windows: [['ask-review', '2025-03-04', '2025-03-24', 'not-yet']],
      },
    ],
  },
  {
    what: 'Australia: 30 days; a last day on a weekend gives way to Monday; the Commissioner without a review',
    law: 'au-cth-foi',
    by: 'FOI Act 1982 s.15(5)(b); Acts Interpretation Act s.36(2): 30 days after 20 March are Saturday 19 April, the Monday is Easter',
    messages: [at('2025-03-20', 'request')],
    looks: [
      {
        on: '2025-04-22',
        clocks: [['response', '2025-03-20', '2025-04-22', 'running', null]],
        windows: [['complain', '2025-04-23', '2025-06-23', 'not-yet']],
      },
      {
        on: '2025-04-23',
        clocks: [['response', '2025-03-20', '2025-04-22', 'overdue', 1]],
        windows: [['complain', '2025-04-23', '2025-06-23', 'open']],
      },
    ],
  },
  {
    what: 'New Zealand: 20 working days, and the Ombudsman without a last day',
    law: 'nz-oia',
    by: 'OIA 1982 ss.15(1), 28',
    messages: [asked],
    looks: [
      {
        on: '2025-04-02',
        clocks: [['response', '2025-03-03', '2025-03-31', 'overdue', 2]],
        windows: [['complain', '2025-04-01', null, 'open']],
      },
    ],
  },
  {
    what: 'New Zealand: a letter came, which may have moved the limit',
    law: 'nz-oia',
    by: 'OIA 1982 s.15A: a notice need not use its name',
    messages: [asked, at('2025-03-05', 'acknowledgement')],
    looks: [
      {
        on: '2025-03-31',
        clocks: [['response', '2025-03-03', '2025-03-31', 'running', null]],
        windows: [['complain', '2025-04-01', null, 'not-yet']],
      },
      {
        on: '2025-04-02',
        clocks: [['response', '2025-03-03', '2025-03-31', 'undetermined', null]],
        windows: [],
        says: ['may have moved that day'],
      },
    ],
  },
  {
    what: 'the United States: ten more for unusual circumstances; an appeal within 90 days',
    law: 'us-foia',
    by: '5 U.S.C. 552(a)(6)(A)(i), (B)',
    messages: [asked, at('2025-03-20', 'extension', { ground: 'complexity' }), at('2025-04-14', 'response')],
    looks: [
      {
        on: '2025-05-01',
        clocks: [['response', '2025-03-03', '2025-04-14', 'met', null]],
        windows: [['ask-review', '2025-04-14', '2025-07-13', 'open']],
      },
    ],
  },
  {
    what: 'Germany: one month; a last day on a holiday gives way to the next working day',
    law: 'de-ifg',
    by: 'IFG § 7(5), BGB §§ 188, 193: a month after 1 April is 1 May, a holiday, a Thursday',
    messages: [at('2025-04-01', 'request')],
    looks: [
      {
        on: '2025-05-05',
        clocks: [['response', '2025-04-01', '2025-05-02', 'overdue', 1]],
        windows: [['complain', '2025-05-03', null, 'open']],
      },
    ],
  },
];

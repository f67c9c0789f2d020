import type { Sketch } from '../thread';
import { asked, at, type History } from './history';

const pit = (more: Partial<Sketch> = {}) =>
  at('2025-01-31', 'extension', { ground: 'public-interest', cites: ['FOIA s.36(2)(b)'], ...more });
const complex = (law: string, more: Partial<Sketch> = {}) =>
  at('2025-01-31', 'extension', { ground: 'complexity', cites: [`${law} reg 7(1)`], ...more });

/** More time claimed. Notices have to come by 3 February; working day 40 is 3 March. */
export const extended: readonly History[] = [
  {
    what: 'the public interest in a qualified exemption, notified in time',
    law: 'uk-foia',
    by: 'FOIA ss.10(3), 17(1)-(2); ICO norm of 40 working days',
    messages: [asked, pit()],
    looks: [
      {
        on: '2025-03-03',
        clocks: [['response', '2025-01-06', '2025-03-03', 'extended', null]],
        windows: [['complain', '2025-03-04', null, 'not-yet']],
        says: ['FOIA s.36(2)(b)'],
      },
      {
        on: '2025-03-04',
        clocks: [['response', '2025-01-06', '2025-03-03', 'overdue', 1]],
        windows: [['complain', '2025-03-04', null, 'open']],
      },
    ],
  },
  {
    what: 'and answered within it: in time by the later day',
    law: 'uk-foia',
    by: 'FOIA s.10(3); Code para 5.3: 40 working days after 20 February',
    messages: [asked, pit(), at('2025-02-20', 'response')],
    looks: [
      {
        on: '2025-03-04',
        clocks: [['response', '2025-01-06', '2025-03-03', 'met', null]],
        windows: [['ask-review', '2025-02-20', '2025-04-22', 'open']],
      },
    ],
  },
  {
    what: 'its own estimate passes: a broken promise, and the limit stands',
    law: 'uk-foia',
    by: 'FOIA s.17(2): an estimate of the date',
    messages: [asked, pit({ promises: ['2025-02-17'] })],
    looks: [
      {
        on: '2025-02-20',
        clocks: [['response', '2025-01-06', '2025-03-03', 'extended', null]],
        windows: [['complain', '2025-03-04', null, 'not-yet']],
        says: ['It names 17 February 2025: a promise'],
      },
    ],
  },
  {
    what: 'a date beyond 40 working days',
    law: 'uk-foia',
    by: 'ICO: no more than 40 working days in all, bar exceptional cases',
    messages: [asked, pit({ promises: ['2025-03-31'] })],
    looks: [
      {
        on: '2025-03-04',
        clocks: [['response', '2025-01-06', '2025-03-03', 'overdue', 1]],
        windows: [['complain', '2025-03-04', null, 'open']],
        says: ['It names 31 March 2025, but no more than 40 working days'],
      },
    ],
  },
  {
    what: 'a second claim after the extended limit: it moves nothing more',
    law: 'uk-foia',
    by: 'FOIA s.17(1)-(2)',
    messages: [asked, pit(), pit({ day: '2025-03-10', cites: ['FOIA s.35(1)(a)'] })],
    looks: [
      {
        on: '2025-03-11',
        clocks: [['response', '2025-01-06', '2025-03-03', 'overdue', 6]],
        windows: [['complain', '2025-03-04', null, 'open']],
        says: [
          'The letter of 10 March 2025 claims more time, but it came after the limit: the limit of 3 March 2025 stands.',
        ],
      },
    ],
  },
  ...(
    [
      [
        'the amount of work',
        { ground: 'volume', cites: [] },
        'amount of work',
        'FOIA s.10(3): the public interest only',
      ],
      ['no exemption named', { cites: [] }, 'names no exemption', 'FOIA s.17(1)(b)'],
      ['an absolute exemption', { cites: ['FOIA s.40(2)'] }, 'not weighed against', 'FOIA s.2(3)'],
      ['notified a day late', { day: '2025-02-04' }, 'came after the limit', 'FOIA s.17(1): within the 20'],
    ] as const
  ).map(
    ([what, more, words, by]): History => ({
      what: `without legal ground: ${what}`,
      law: 'uk-foia',
      by,
      messages: [asked, pit(more)],
      looks: [
        {
          on: '2025-02-05',
          clocks: [['response', '2025-01-06', '2025-02-03', 'extension-unlawful', 2]],
          windows: [['complain', '2025-02-04', null, 'open']],
          says: [words, 'the limit of 3 February 2025 stands'],
        },
      ],
    }),
  ),
  {
    what: 'claimed without ground while there still is time',
    law: 'uk-foia',
    by: 'FOIA s.10(1), (3)',
    messages: [asked, pit({ ground: 'consultation', cites: [] })],
    looks: [
      {
        on: '2025-02-03',
        clocks: [['response', '2025-01-06', '2025-02-03', 'extension-unlawful', null]],
        windows: [['complain', '2025-02-04', null, 'not-yet']],
      },
    ],
  },
  {
    what: 'any claim at all, and the answer after the limit',
    law: 'uk-foisa',
    by: 'FOISA s.10(1): no extension; s.20(5): 40 working days after the late answer of 10 February',
    messages: [asked, pit({ cites: ['FOISA s.30(b)'] }), at('2025-02-10', 'response')],
    looks: [
      {
        on: '2025-02-12',
        clocks: [['response', '2025-01-06', '2025-02-03', 'met-late', 5]],
        windows: [['ask-review', '2025-02-10', '2025-04-07', 'open']],
        says: ['knows no extension of time'],
      },
    ],
  },
  {
    what: 'complex and voluminous: 40 working days whatever sooner day is named',
    law: 'uk-eir',
    by: 'EIR reg 7(1), (3); reg 11(2): 40 working days after 3 March',
    messages: [asked, complex('EIR', { promises: ['2025-02-17'] })],
    looks: [
      {
        on: '2025-02-20',
        clocks: [['response', '2025-01-06', '2025-03-03', 'extended', null]],
        windows: [
          ['ask-review', '2025-03-04', '2025-05-01', 'not-yet'],
          ['complain', '2025-03-04', null, 'not-yet'],
        ],
      },
    ],
  },
  {
    what: 'a day beyond 40 working days, which the Regulations do not know',
    law: 'uk-eir',
    by: 'EIR reg 7(1)',
    messages: [asked, complex('EIR', { promises: ['2025-04-10'] })],
    looks: [
      {
        on: '2025-03-05',
        clocks: [['response', '2025-01-06', '2025-03-03', 'overdue', 2]],
        windows: [
          ['ask-review', '2025-03-04', '2025-05-01', 'open'],
          ['complain', '2025-03-04', null, 'open'],
        ],
        says: ['the law gives no more than 40 working days in all'],
      },
    ],
  },
  {
    what: 'notified late',
    law: 'uk-eir',
    by: 'EIR reg 7(3); reg 11(2): 40 working days after 3 February',
    messages: [asked, complex('EIR', { day: '2025-02-06' })],
    looks: [
      {
        on: '2025-02-07',
        clocks: [['response', '2025-01-06', '2025-02-03', 'extension-unlawful', 4]],
        windows: [
          ['ask-review', '2025-02-04', '2025-04-01', 'open'],
          ['complain', '2025-02-04', null, 'open'],
        ],
      },
    ],
  },
  {
    what: 'the Scottish Regulations: 40 working days by the Scottish calendar, 4 August left out and 25 August counted',
    law: 'uk-eisr',
    by: 'EISR reg 7; reg 16: 40 working days after 23 September',
    messages: [at('2025-07-28', 'request'), complex('EISR', { day: '2025-08-20' })],
    looks: [
      {
        on: '2025-09-25',
        clocks: [['response', '2025-07-28', '2025-09-23', 'overdue', 2]],
        windows: [['ask-review', '2025-09-24', '2025-11-18', 'open']],
      },
    ],
  },
];

import { asked, at, body, claims, type History } from './history';

const school = body('Fernwick Academy', 'school', 'academy');

/** Bodies that have longer, and portals that count otherwise. */
export const bodies: readonly History[] = [
  {
    what: 'a school whose term dates nobody gave: late only after 60 working days',
    law: 'uk-foia',
    by: 'SI 2004/3364 reg 3; SI 2010/2768',
    messages: [asked],
    thread: { ...school, ...claims('waiting_response_overdue', '2025-02-03') },
    looks: [
      {
        on: '2025-02-20',
        clocks: [['response', '2025-01-06', '2025-04-01', 'running', null]],
        windows: [['complain', '2025-04-02', null, 'not-yet']],
        says: ['between 3 February 2025 and 1 April 2025', 'It counts working days as for any other body.'],
      },
      {
        on: '2025-04-02',
        clocks: [['response', '2025-01-06', '2025-04-01', 'overdue', 1]],
        windows: [['complain', '2025-04-02', null, 'open']],
      },
    ],
  },
  {
    what: 'the same school, closed from 20 to 24 January: 20 school days end on 10 February',
    law: 'uk-foia',
    by: 'SI 2004/3364 reg 3',
    messages: [asked],
    thread: school,
    closures: [['2025-01-20', '2025-01-24']],
    looks: [
      {
        on: '2025-02-10',
        clocks: [['response', '2025-01-06', '2025-02-10', 'running', null]],
        windows: [['complain', '2025-02-11', null, 'not-yet']],
        says: ['The 20 school days'],
      },
      {
        on: '2025-02-12',
        clocks: [['response', '2025-01-06', '2025-02-10', 'overdue', 2]],
        windows: [['complain', '2025-02-11', null, 'open']],
      },
    ],
  },
  {
    what: 'a school that takes more time for the public interest: not late before 60 working days in any case',
    law: 'uk-foia',
    by: 'FOIA s.10(3); SI 2004/3364 reg 3',
    messages: [asked, at('2025-02-10', 'extension', { ground: 'public-interest', cites: ['FOIA s.36(2)(c)'] })],
    thread: school,
    looks: [
      {
        on: '2025-03-10',
        clocks: [['response', '2025-01-06', '2025-04-01', 'extended', null]],
        windows: [['complain', '2025-04-02', null, 'not-yet']],
        says: ['between 3 March 2025 and 1 April 2025'],
      },
    ],
  },
  {
    what: 'a school that answers between the bounds: nobody can tell',
    law: 'uk-foia',
    by: 'SI 2004/3364 reg 3; Code para 5.3: 40 working days after 10 February',
    messages: [asked, at('2025-02-10', 'response')],
    thread: school,
    looks: [
      {
        on: '2025-03-01',
        clocks: [['response', '2025-01-06', '2025-02-03', 'undetermined', null]],
        windows: [['ask-review', '2025-02-10', '2025-04-08', 'open']],
      },
    ],
  },
  {
    what: 'a record office: 30 working days for transferred records',
    law: 'uk-foia',
    by: 'SI 2004/3364 reg 4',
    messages: [asked],
    thread: body('The National Archives'),
    looks: [
      {
        on: '2025-02-18',
        clocks: [['response', '2025-01-06', '2025-02-17', 'overdue', 1]],
        windows: [['complain', '2025-02-18', null, 'open']],
        says: ['A record office has 30 working days'],
      },
    ],
  },
  {
    what: 'the Keeper of the Records: 30 working days',
    law: 'uk-foisa',
    by: 'FOISA s.10(2); s.20(5): 40 working days after 17 February by the Scottish calendar',
    messages: [asked],
    thread: body('National Records of Scotland', 'scotland'),
    looks: [
      {
        on: '2025-02-18',
        clocks: [['response', '2025-01-06', '2025-02-17', 'overdue', 1]],
        windows: [['ask-review', '2025-02-18', '2025-04-14', 'open']],
      },
    ],
  },
  {
    what: 'the portal counts a Scottish body by the holidays of the whole kingdom',
    law: 'uk-foisa',
    by: 'FOISA s.73: 25 August is none in Scotland; s.20(5): 40 working days after 1 September',
    messages: [at('2025-08-04', 'request')],
    thread: claims('waiting_response', '2025-09-02'),
    looks: [
      {
        on: '2025-09-02',
        clocks: [['response', '2025-08-04', '2025-09-01', 'overdue', 1]],
        windows: [['ask-review', '2025-09-02', '2025-10-27', 'open']],
        says: ['The portal states 2 September 2025', 'only those of Scotland'],
      },
    ],
  },
  {
    what: 'the portal began anew with a message that the law knows nothing of',
    law: 'uk-foia',
    by: 'FOIA s.10(1): a reminder moves nothing; working day 20 from 6 February would be 6 March',
    messages: [asked, at('2025-01-08', 'acknowledgement'), at('2025-02-06', 'chaser')],
    thread: claims('waiting_response', '2025-03-06'),
    looks: [
      {
        on: '2025-02-10',
        clocks: [['response', '2025-01-06', '2025-02-03', 'overdue', 5]],
        windows: [['complain', '2025-02-04', null, 'open']],
        says: ['It counts from 6 February 2025, when it sent a message of the requester.'],
      },
    ],
  },
  {
    what: 'the portal knows nothing of an extension',
    law: 'uk-eir',
    by: 'EIR reg 7(1)',
    messages: [asked, at('2025-01-31', 'extension', { ground: 'complexity', cites: ['EIR reg 7(1)'] })],
    thread: claims('waiting_response_overdue', '2025-02-03'),
    looks: [
      {
        on: '2025-02-10',
        clocks: [['response', '2025-01-06', '2025-03-03', 'extended', null]],
        windows: [
          ['ask-review', '2025-03-04', '2025-05-01', 'not-yet'],
          ['complain', '2025-03-04', null, 'not-yet'],
        ],
        says: ['knows nothing of what has moved the limit'],
      },
    ],
  },
  {
    what: 'nobody knows how the portal counts',
    law: 'uk-foia',
    by: 'FOIA s.10(1)',
    messages: [asked],
    thread: claims('waiting_response', '2025-02-11'),
    looks: [
      {
        on: '2025-02-05',
        clocks: [['response', '2025-01-06', '2025-02-03', 'overdue', 2]],
        windows: [['complain', '2025-02-04', null, 'open']],
        says: ['How it counts is not known'],
      },
    ],
  },
];

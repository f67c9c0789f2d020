import type { Story } from './overriding';

const TRAMS =
  'Q1. How many trams does the corporation run?\nQ2. What was paid for rails in 2021?\nQ3. What was paid for tickets in 2021?\nQ4. How many conductors are there?\nQ5. Are dogs carried?';

/** Letters put together from what each department sent. */
export const DEPARTMENTS: readonly Story[] = [
  {
    name: 'numbers that begin anew with the next department, and letters where only one question has parts',
    letters: [
      [
        'request',
        '1. How many trams are there?\n2. How many are painted green?\n3. What did paint cost in 2021?\n4. How many fares were taken in 2021?\n5. How many fares were paid back?\n6. How long does a tram take round the loop?\n7(a) Who washes the trams, the corporation or a firm?\n7(b) If a firm, when was it last paid?',
      ],
      [
        'response',
        'Dear Mr Crane\n\nFrom the Works:\n\n1. 84 trams\n2. 31 of them green\n3. £1,440\n\nThe fares office writes:\n\n1. 3,400,118 fares were taken\n2. 66 fares paid back\na. The corporation\nb. N/A\n\nYours\n\nB. Hay',
      ],
    ],
    ends: [
      ['answered', 'first of the first'],
      ['answered', 'second of the first'],
      ['answered', 'third of the first'],
      ['answered', 'first of the next'],
      ['answered', 'second of the next'],
      ['unanswered', 'neither comes to it'],
      ['answered', 'its letter'],
      ['not-applicable', 'its letter'],
    ],
  },
  {
    name: 'answers under numbers from one department, and in prose from the next',
    letters: [
      ['request', TRAMS],
      [
        'response',
        'Dear Mr Crane\n\nThe departments sent me what is below.\n\nFrom Rolling Stock:\n\nWe run 84 trams.\n\nFrom the Treasury:\n\nQ2 - £61,400\nQ3 - not held\n\nFrom Staff and Stations:\n\nThere are 212 conductors. Dogs are carried on the lower deck.\n\nYours\n\nB. Hay',
      ],
    ],
    ends: [
      ['answered', 'in the prose of the first'],
      ['answered', 'under its number'],
      ['not-held', 'under its number, and what the next department says is none of it'],
      ['answered', 'in the prose of the last'],
      ['answered', 'in the prose of the last'],
    ],
  },
  {
    name: 'parts of an answer that begin with from',
    letters: [
      ['request', '1. How many trams came in on 4 May?\n2. How many went out?'],
      ['response', '1.\nFrom Acton:\n41 trams\nFrom Leyton:\n12 trams\n\n2. 50'],
    ],
    ends: [
      ['answered', 'two figures under one number'],
      ['answered', 'a figure'],
    ],
  },
  {
    name: 'a later letter in which the word on reviews is as in the first',
    letters: [
      ['request', 'Q1. What was paid for rails in 2021?\nQ2. Are dogs carried?'],
      ['response', 'Q1. The figure is to follow on 4 June.\n\nYours\n\nB. Hay'],
      [
        'response',
        'The figure that I promised:\n\n£61,400 was paid for rails in 2021.\n\nThe advice on reviews is as in my earlier letter.\n\nYours\n\nB. Hay',
      ],
    ],
    ends: [
      ['answered', 'the figure'],
      ['unanswered', 'nothing is said of it'],
    ],
  },
  {
    name: 'a place named for one answer, and the same place for the next',
    letters: [
      ['request', TRAMS],
      [
        'response',
        'Q1 84\nQ2 - in our annual report, https://www.trams.example/report\nQ3 - in the same report, ticket page\nQ4 212, in the same report 209\nQ5 Yes',
      ],
    ],
    ends: [
      ['answered', 'a figure'],
      ['signposted', 'an address'],
      ['signposted', 'the place that was named'],
      ['answered', 'a figure beside the place'],
      ['answered', 'yes'],
    ],
  },
];

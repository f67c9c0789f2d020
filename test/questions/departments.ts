import type { Story } from './overriding';

const TRAMS =
  'Q1. How many trams does the corporation run?\nQ2. What was paid for rails in 2021?\nQ3. What was paid for tickets in 2021?\nQ4. How many conductors are there?\nQ5. Are dogs carried?';

/** Letters put together from what each department sent. */
export const DEPARTMENTS: readonly Story[] = [
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

import type { Story } from './overriding';

const ASKED =
  '1. What did the port pay to pilots for night work in 2021?\n2. Please name the pilots who were engaged.\n3. How many buoys were lost?';

/** A sentence that begins by who somebody was, beside one on the same people. */
export const WHO: readonly Story[] = [
  {
    name: 'who they were is withheld, and what they were paid is given before it',
    letters: [
      ['request', ASKED],
      [
        'response',
        'Dear Mr Crane\n\nPayments to pilots for night work came to £61,400. Who the pilots were is something that only they may tell. It would be unfair to them, so it is exempt by section 40(2) of the Act. Buoys lost: nine.\n\nYours\n\nB. Hay',
      ],
    ],
    ends: [
      ['answered', 'the sum'],
      ['refused', 'who they were'],
      ['answered', 'nine'],
    ],
  },
  {
    name: 'a ground that is made out, beside how many were made',
    letters: [
      ['request', '1. How many buoys were made in 2021?\n2. Please name the smiths.'],
      [
        'response',
        'Dear Mr Crane\n\nThe port made 61 buoys in 2021.\n\nWe are not giving the names of the smiths. Both have asked us not to, and it would harm their standing, so that the exemption in section 43(2) is made out.\n\nYours\n\nB. Hay',
      ],
    ],
    ends: [
      ['answered', 'the figure'],
      ['refused', 'the names'],
    ],
  },
  {
    name: 'a label of two numbers above one sentence with two figures',
    letters: [
      [
        'request',
        '1. How many buoys were lost?\n2. How many pilots were in post?\n3. How many pilot posts stood empty?',
      ],
      [
        'response',
        'Dear Mr Crane\n\n1. Nine.\n\n2/3. 17.4 WTE pilots were in post, with two vacancies.\n\nYours\n\nB. Hay',
      ],
    ],
    ends: [
      ['answered', 'nine'],
      ['answered', 'the first figure'],
      ['answered', 'the second figure, in words'],
    ],
  },
];

import type { Story } from './overriding';

const ASKED = '(a) How many bells hang in each tower?\n(b) What did the ropes cost?\n(c) Was the crypt surveyed?';
const ROWS = '(a) Bells\nNorth tower 7\nSouth tower *\n\n(b) Ropes\n£1,904.\n\n(c) Crypt\nYes, in March 2021.\n\n';

/** Notes below the answers that say to which of them they belong. */
export const NOTES_TO: readonly Story[] = [
  {
    name: 'a note to the first answer below the last',
    letters: [
      ['request', ASKED],
      [
        'response',
        `${ROWS}Note to (a)\nAn asterisk stands for fewer than three. The exact number is withheld under section 40(2) of the Act.\n\nYours\n\nB. Hay`,
      ],
    ],
    ends: [
      ['partly-answered', 'the note withholds the rest'],
      ['answered', 'a sum'],
      ['answered', 'the note is none of it'],
    ],
  },
  {
    name: 'a note on a question, on one line',
    letters: [
      ['request', '1. How many bells are there?\n2. What did the ropes cost?\n3. Was the crypt surveyed?'],
      [
        'response',
        '1. Seven\n2. £1,904\n3. Yes\n\nNote on question 1: the eighth bell is on loan and section 43(2) applies to the details, which are withheld.\n\nYours\n\nB. Hay',
      ],
    ],
    ends: [
      ['partly-answered', 'the note withholds some of it'],
      ['answered', 'a sum'],
      ['answered', 'yes'],
    ],
  },
  {
    name: 'a note that says why an answer was kept back',
    letters: [
      ['request', '1. How many bells are there?\n2. What did the ropes cost?\n3. Was the crypt surveyed?'],
      [
        'response',
        '1. Seven\n2. Exempt under S43(2). See note.\n3. Yes\n\nNote to 2. Both ropewalks are about to bid for 40 belfries. To publish what each was paid would tell one the price of the other.\n\nYours\n\nB. Hay',
      ],
    ],
    ends: [
      ['answered', 'seven'],
      ['refused', 'as said above'],
      ['answered', 'yes'],
    ],
  },
  {
    name: 'a note to those who ring',
    letters: [
      ['request', ASKED],
      ['response', `${ROWS}Note to a ringer: the stair is steep.\n\nYours\n\nB. Hay`],
    ],
    ends: [
      ['answered', 'the figures'],
      ['answered', 'a sum'],
      ['answered', 'yes'],
    ],
  },
];

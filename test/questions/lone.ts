import type { Story } from './overriding';

const ASKED =
  'Looms\n1. How many looms does the mill run?\n2. How many weavers are there?\n\nTrains\n3. How many bales went out by train in 2021?\n4. What was the longest wait for a wagon, in hours?\n5. When does the siding close?';
const LOOMS = 'Dear Mr Crane\n\nHere is what I was sent.\n\nLooms\nThe mill runs 84 looms. There are 212 weavers.\n\n';

/** The name of a group of questions with one sentence below it. */
export const LONE: readonly Story[] = [
  {
    name: 'one figure below the name of three questions',
    letters: [
      ['request', ASKED],
      ['response', `${LOOMS}Trains\nThe bales that went out by train came to 2,913 in 2021.\n\nYours\n\nB. Hay`],
    ],
    ends: [
      ['answered', 'looms'],
      ['answered', 'weavers'],
      ['answered', 'the one that it speaks of'],
      ['unanswered', 'no word on a wait'],
      ['unanswered', 'no word on the siding'],
    ],
  },
  {
    name: 'one figure below the name of three questions, and what whoever is unhappy may do',
    letters: [
      ['request', ASKED],
      [
        'response',
        `${LOOMS}Trains\nThe bales that went out by train came to 2,913 in 2021.\n\nA person who is dissatisfied may, up to three months from the date of this letter, write to the Mill Master to have the matter reviewed.\n\nYours\n\nB. Hay`,
      ],
    ],
    ends: [
      ['answered', 'looms'],
      ['answered', 'weavers'],
      ['answered', 'the one that it speaks of'],
      ['unanswered', 'the end of the letter is no answer'],
      ['unanswered', 'the end of the letter is no answer'],
    ],
  },
  {
    name: 'one sentence with all three',
    letters: [
      ['request', ASKED],
      [
        'response',
        `${LOOMS}Trains\n2,913 bales went out by train in 2021, the longest wait for a wagon was 9 hours and the siding closes in June 2030.\n\nYours\n\nB. Hay`,
      ],
    ],
    ends: [
      ['answered', 'looms'],
      ['answered', 'weavers'],
      ['answered', 'the first figure'],
      ['answered', 'the second figure'],
      ['answered', 'the month'],
    ],
  },
  {
    name: 'one sentence that withholds',
    letters: [
      ['request', ASKED],
      [
        'response',
        `${LOOMS}Trains\nSection 43(2) is applied to all of this, the line being leased.\n\nYours\n\nB. Hay`,
      ],
    ],
    ends: [
      ['answered', 'looms'],
      ['answered', 'weavers'],
      ['refused', 'as the others'],
      ['refused', 'as the others'],
      ['refused', 'as the others'],
    ],
  },
];

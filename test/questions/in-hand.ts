import type { Story } from './overriding';

const REQUEST =
  '1. How many lamps are there?\n2. Which of the piers have rails?\n3. How many lamps were relit in 2023?\n4. Is there a bridge?';

function tell(first: string, last: string): Story['letters'] {
  return [
    ['request', REQUEST],
    ['response', `Dear Ada\n\n${first}\n\nB. Keeper`],
    ['response', `Dear Ada\n\n${last}\n\nYours sincerely\n\nB. Keeper`],
  ];
}

const WHOLE = '1. 412\n\n2. The Long Pier\n\n4. Yes';
const ENDS: Story['ends'] = [
  ['answered', 'a figure'],
  ['answered', 'a name'],
  ['unanswered', 'it stays with the writer, and the last letter passes it over'],
  ['answered', 'yes'],
];

/** Letters that say of questions only that they stay with whoever writes, and places of an answer with a dash. */
export const IN_HAND: readonly Story[] = [
  ...['remain with us', 'are still with us', 'stay with this office', 'are being dealt with here'].map(
    (words): Story => ({
      name: `questions that ${words}`,
      letters: tell(`Q1, Q3 and Q4 ${words}.`, WHOLE),
      ends: ENDS,
    }),
  ),
  {
    name: 'initials and a dash where the answer before was no',
    letters: [
      [
        'request',
        '1(a) Do you publish a lamp plan?\n1(b) If you do, at what web address?\n2. How many lamps are there?',
      ],
      [
        'response',
        '1(a) Do you publish a lamp plan?\nHBT: No, it is for staff\n\n1(b) If you do, at what web address?\nHBT: -\n\n2. How many lamps are there?\nHBT: 412',
      ],
    ],
    ends: [
      ['answered', 'no'],
      ['not-applicable', 'nothing stands there, and the condition fails'],
      ['answered', 'a figure'],
    ],
  },
];

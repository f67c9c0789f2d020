import type { Story } from './overriding';

const MOORINGS =
  '1. How many piers are there?\n2. How much was paid to\n(i) boatmen on the island?\n(ii) boatmen on the mainland?\n(iii) boatmen overseas?\n3. Is there a ferry?';

function tell(second: string, more = '', request = MOORINGS): Story['letters'] {
  return [
    ['request', request],
    ['response', `Dear Ada\n\n1 - Four\n2 - ${second}\n${more}3 - Yes\n\nYours sincerely\n\nB. Keeper`],
  ];
}

const TWO_OF_THREE: Story['ends'] = [
  ['answered', 'given'],
  ['answered', 'named with its sum'],
  ['answered', 'named with its sum'],
  ['unanswered', 'neither named nor in what is said of the others'],
  ['answered', 'given'],
];
const ALL: Story['ends'] = [
  ['answered', 'given'],
  ['answered', 'given'],
  ['answered', 'given'],
  ['answered', 'given'],
  ['answered', 'given'],
];

/** Parts of a question that get one answer, and the part that it leaves out. */
export const LEFT_OUT: readonly Story[] = [
  {
    name: 'two sums joined by and',
    letters: tell('£12,400 went to boatmen on the island and £8,150 to those on the mainland.'),
    ends: TWO_OF_THREE,
  },
  {
    name: 'two sums joined by while, on broken lines',
    letters: tell('The sum on the island was £12,400, while\n£8,150 was for the mainland.'),
    ends: TWO_OF_THREE,
  },
  {
    name: 'a word of the authority tells the parts apart',
    letters: tell(
      '£12,400 to those in the town and £8,150 to those on the mainland',
      '',
      MOORINGS.replace('on the island', 'in the town'),
    ),
    ends: TWO_OF_THREE,
  },
  {
    name: 'the second sum is for two parts',
    letters: tell('£12,400 went to boatmen on the island and £8,150 to those on the mainland or overseas.'),
    ends: ALL,
  },
  {
    name: 'the last part has its sum',
    letters: tell('£12,400 on the island, £8,150 on the mainland and £77 overseas.'),
    ends: ALL,
  },
  {
    name: 'the rest is told in words of its own',
    letters: tell('£12,400 went to boatmen on the island and £8,150 to everybody else.'),
    ends: ALL,
  },
  {
    name: 'more is said below the list',
    letters: tell('£12,400 on the island and £8,150 on the mainland.', '\nBeyond these two we have paid nobody.\n\n'),
    ends: [
      ['answered', 'given'],
      ['answered', 'named with its sum'],
      ['answered', 'named with its sum'],
      ['unclear', 'it may be told below'],
      ['answered', 'given'],
    ],
  },
  {
    name: 'what the requester explained stands behind the question, without a bracket',
    letters: [
      [
        'request',
        '1. What was spent on reeds?\n2. What was spent in 2023 on tuning, agency players and copyists?\n3. What was spent on pipes?',
      ],
      [
        'response',
        '1. What was spent on reeds?\n£310\n\n2. What was spent in 2023 on tuning, agency players and copyists?\nYou explained on the telephone that "copyists" means those who are paid\nby the page.\nTuning £2,418\nAgency players £5,377\n\n3. What was spent on pipes?\nYou told us that the pipes are old. £77',
      ],
    ],
    ends: [
      ['answered', 'given'],
      ['partly-answered', 'nothing for the copyists'],
      ['answered', 'a figure behind what they were told'],
    ],
  },
  {
    name: 'a clause with two figures may have that of the part that no clause names',
    letters: tell('£12,400 went to boatmen on the island and £8,150 (with £77 for abroad) to those on the mainland.'),
    ends: ALL,
  },
];

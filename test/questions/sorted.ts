import type { Story } from './overriding';

const LOCKS =
  '1. How many locks does the canal company work?\n2. How many lock keepers are there?\n2a. What are they paid an hour?\n3. What did new gates cost in 2021?\n4a. Was a swan moved?\n4b. If so, where was it taken?';

/** Letters that sort the questions under titles by what became of them. */
export const SORTED: readonly Story[] = [
  {
    name: 'titles over labels alone, below answers',
    letters: [
      ['request', LOCKS],
      [
        'response',
        'Information disclosed\n\n1 Eleven\n2 Nine\n3 £81,200\n\nInformation we do not release, exempt\n\n2a\n\nQuestions that do not arise\n\n4b\n\nInformation not recorded\n\n4a\n\nYOUR RIGHTS\n\nWrite to the secretary of the company.',
      ],
    ],
    ends: [
      ['answered', 'under its number'],
      ['answered', 'under its number'],
      ['refused', 'as its title says'],
      ['answered', 'under its number, with no title'],
      ['not-held', 'as its title says'],
      ['not-applicable', 'as its title says'],
    ],
  },
  {
    name: 'several labels under one title, and one in a line',
    letters: [
      ['request', LOCKS],
      [
        'response',
        '1. Eleven\n2. Nine\n\nNot held by us:\n2a\n3\n\nQuestions which do not apply\n4a, 4b\n\nYours truly\n\nA. Lamb',
      ],
    ],
    ends: [
      ['answered', 'under its number'],
      ['answered', 'under its number'],
      ['not-held', 'the first of two'],
      ['not-held', 'the second'],
      ['not-applicable', 'the first of a line'],
      ['not-applicable', 'the second'],
    ],
  },
  {
    name: 'cells on lines of their own are no titles',
    letters: [
      ['request', LOCKS],
      [
        'response',
        'No.\n\nAnswer\n\n1\n\nEleven\n\n2\n\nNine\n\n2a\n\nInformation not held\n\n3\n\nInformation withheld as exempt\n\n4a\n\nA swan was moved\n\n4b\n\nTo Mere Farm\n\nYours truly\n\nA. Lamb',
      ],
    ],
    ends: [
      ['answered', 'below its number'],
      ['answered', 'below its number'],
      ['not-held', 'below its number'],
      ['refused', 'below its number'],
      ['answered', 'below its number'],
      ['answered', 'below its number'],
    ],
  },
];

import type { Story } from './overriding';

const HERDS =
  'GOATS\nQ1. How many goats graze on the common?\nQ2. How many of the goats are milked?\nQ3. What did fodder for the goats cost in 2023?\n\nDUCKS\nQ4. How many ducks were counted on the pond on 1 May 2023?\nQ5. How many complaints about ducks came in during 2023?\nQ6. How many days does it take to drain the pond, on average?\nQ7a. Is the pond cleaned by the warden or by a contractor?\nQ7b. If by a contractor, what was it paid in 2023?';

const CODED =
  'Section A - Lamps\nA1. How many lamps are lit?\nA2. Of those, how many burn\ni. oil\nii. gas\niii. wax\nA3. Is there a lamplighter?\n\nSection B - Money\nB1. What was spent on lamps in\ni. 2021\nii. 2022\nB2. How many litres of oil were bought?\nB3. Was a grant received?\nB4. If so, from whom?\n\nSection C - Faults\nC1. How many lamps were broken?\nC2. How many of the breakages went to the police?\nC3. Has a repair contract been let?';

/** Replies under the titles of the request. */
export const IN_PARTS: readonly Story[] = [
  {
    name: 'numbers that begin anew below each title, with one left out',
    letters: [
      ['request', HERDS],
      [
        'response',
        `You asked for:\n\n${HERDS}\n\nThe wardens have provided:\n\nGoats\n\n1. 214\n2. 61\n3. £3,118\n\nDucks\n\n1. Ducks on the pond 88, drakes included\n2. 7 complaints, all of noise\na. The warden himself\nb. N/A\n\nIf you are unhappy please ask for a review.`,
      ],
    ],
    ends: [
      ['answered', 'first below its title'],
      ['answered', 'second below its title'],
      ['answered', 'third below its title'],
      ['answered', 'it counts ducks'],
      ['answered', 'it counts complaints'],
      ['unanswered', 'left out'],
      ['answered', 'the only a below its title'],
      ['not-applicable', 'the only b below its title'],
    ],
  },
  {
    name: 'numbers that begin anew below each title, as many as the questions there',
    letters: [
      ['request', HERDS],
      [
        'response',
        'Goats\n1. 214\n2. 61\n3. £3,118\n\nDucks\n1. 88\n2. 7\n3. Eleven\n4. The warden, so no payment was made\n\nIf you are unhappy please ask for a review.',
      ],
    ],
    ends: [
      ['answered', 'first below its title'],
      ['answered', 'second below its title'],
      ['answered', 'third below its title'],
      ['answered', 'first below its title'],
      ['answered', 'second below its title'],
      ['answered', 'third below its title'],
      ['answered', 'fourth below its title'],
      ['answered', 'fourth below its title'],
    ],
  },
  {
    name: 'numbers of the request below its titles',
    letters: [
      ['request', HERDS],
      ['response', 'Goats\n1. 214\n2. 61\n\nDucks\n4. 88\n5. 7\n7a. The warden\n7b. N/A\n\nYou may ask for a review.'],
    ],
    ends: [
      ['answered', 'its number'],
      ['answered', 'its number'],
      ['unanswered', 'left out'],
      ['answered', 'its number'],
      ['answered', 'its number'],
      ['unanswered', 'left out'],
      ['answered', 'its number'],
      ['not-applicable', 'its number'],
    ],
  },
  {
    name: 'numbers without their letter below the title of a section',
    letters: [
      ['request', CODED],
      [
        'response',
        'The lamp office says:\n\nSECTION A\n1 - 33\n2 i - 29, ii - 3, iii - 1\n3 - Yes\n\nSECTION B\n1 i - £611\nii - £702\n2 - list attached\n3 - Yes\n4 - The Guild\n\nSECTION C\n1 - 14 since May\n3 - Not yet\n\nYou may ask for a review.',
      ],
    ],
    ends: [
      ['answered', 'A1'],
      ['answered', 'A2 i'],
      ['answered', 'A2 ii'],
      ['answered', 'A2 iii'],
      ['answered', 'A3'],
      ['answered', 'B1 i'],
      ['answered', 'B1 ii'],
      ['in-attachment', 'B2'],
      ['answered', 'B3'],
      ['answered', 'B4'],
      ['answered', 'C1'],
      ['unanswered', 'left out'],
      ['answered', 'C3'],
    ],
  },
];

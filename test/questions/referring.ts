import type { Story } from './overriding';

const LOCKS =
  'Q1 How many locks are there?\nQ2a How many of them are worked by hand?\nQ2b How many of them are worked by motor?\nQ3 How many keepers are there?\nQ4 What were the keepers paid in 2023?';

const FIRST = 'Q1: 41\n\nQ2a: The list has no column for this and so it is not held.\n\n';

/** Answers that point to the answer of another question, each behind its own label. */
export const REFERRING: readonly Story[] = [
  ...[
    'Q2b: as Q2a',
    'Q2b: as for Q2a',
    'Q2b - same as Q2a',
    'Answer 2b: As in Q2a.',
    'Q2b: the same as Q2a',
    'Q2b: as per question 2a',
  ].map(
    (said): Story => ({
      name: `as another, behind a label: ${said}`,
      letters: [
        ['request', LOCKS],
        ['response', `${FIRST}${said}\n\nQ3: Six\n\nQ4: £210,400`],
      ],
      ends: [
        ['answered', 'a number'],
        ['not-held', 'not held'],
        ['not-held', 'as the one before'],
        ['answered', 'six'],
        ['answered', 'a sum'],
      ],
    }),
  ),
  {
    name: 'two together as another',
    letters: [
      ['request', LOCKS],
      [
        'response',
        'Q1: 41\n\nQ2a: The list has no column for this and so it is not held.\n\nQ2b and Q3: as Q2a\n\nQ4: £210,400',
      ],
    ],
    ends: [
      ['answered', 'a number'],
      ['not-held', 'not held'],
      ['not-held', 'as the one before'],
      ['not-held', 'as the one before'],
      ['answered', 'a sum'],
    ],
  },
  {
    name: 'as for, behind a label, with an answer of its own',
    letters: [
      ['request', LOCKS],
      ['response', '1. As for Q1, there are 41.\n\n2. As for Q2a, it is not held.\n\n3. As for Q3, there are six.'],
    ],
    ends: [
      ['answered', 'a number'],
      ['not-held', 'not held'],
      ['unanswered', 'passed over'],
      ['answered', 'six'],
      ['unanswered', 'passed over'],
    ],
  },
  {
    name: 'a paragraph with a number of its own that turns to a question is no reference',
    letters: [
      ['request', LOCKS],
      [
        'response',
        'I have the following to say.\n\nOn Q1, there are 41.\n\nOn Q2a, it is not held.\n\nReply: as for Q2b, 12 have a motor.\n\nAs for Q3, there are six.\n\nAs for Q4, £210,400 was paid.',
      ],
    ],
    ends: [
      ['answered', 'a number'],
      ['not-held', 'not held'],
      ['answered', 'turned to behind a word that is no label'],
      ['answered', 'six'],
      ['answered', 'a sum'],
    ],
  },
  {
    name: 'what does not apply is named in brackets below the last of several',
    letters: [
      [
        'request',
        '1. Is there a bell?\n2. BELLS THAT ARE RUNG\n2(a) When was it cast?\n2(b) Who cast it?\n2(c) What was the trouble with it?\n3. Who keeps the tower?',
      ],
      [
        'response',
        '1. Is there a bell? [One, which is never rung]\n\n2. BELLS THAT ARE RUNG\n\n2(a) When was it cast?\n\n2(b) Who cast it?\n\n2(c) What was the trouble with it? [2(a), (b) and (c) do not apply to this parish]\n\n3. Who keeps the tower? [The verger]',
      ],
    ],
    ends: [
      ['answered', 'one'],
      ['not-applicable', 'named'],
      ['not-applicable', 'named'],
      ['not-applicable', 'named'],
      ['answered', 'an office'],
    ],
  },
];

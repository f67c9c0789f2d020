import type { Story } from './overriding';

const ASKED =
  '1. How many punts are there?\n2. How many were hired in May?\n3. Is the kiosk let?\n4. If it is, when does the lease end?\n5. What was spent on oars?';
const GIVEN = [
  ['answered', 'the first in the row'],
  ['answered', 'the second'],
  ['answered', 'no'],
  ['not-applicable', 'it hangs on the no'],
  ['answered', 'a sum'],
] as const;

/** Answers in a row within one sentence, in the order of the questions. */
export const IN_A_ROW: readonly Story[] = [
  {
    name: 'after the order is named',
    letters: [
      ['request', ASKED],
      [
        'response',
        "Hello Ms Reed\n\nIn the order of your questions: 31 in all; 412; no, it is ours; does not apply then; £860 with VAT.\n\nDo come and see them. They've been painted.\n\nT. Ash",
      ],
    ],
    ends: GIVEN,
  },
  {
    name: 'in the same order, on broken lines, with a last and',
    letters: [
      ['request', ASKED],
      [
        'response',
        'Dear Ms Reed,\n\nTo take them in the same order: 31 punts, of which four are out of\nuse; 412; no; n/a; and £860.\n\nYours\n\nT. Ash',
      ],
    ],
    ends: GIVEN,
  },
  {
    name: 'fewer answers than questions lie at no certain place',
    letters: [
      ['request', ASKED],
      ['response', 'Dear Ms Reed\n\nIn the order you asked: 31; 412; no; £860.\n\nYours\n\nT. Ash'],
    ],
    ends: [
      ['unclear', 'four for five'],
      ['unclear', 'four for five'],
      ['unclear', 'four for five'],
      ['unclear', 'four for five'],
      ['unclear', 'four for five'],
    ],
  },
  {
    name: 'things in an order of their own are no row of answers',
    letters: [
      ['request', ASKED],
      [
        'response',
        'Dear Ms Reed\n\nThere are 31 punts. The five oldest, in the order of their age, are these: Ash; Elm; Oak; Yew; Fir.\n\nYours\n\nT. Ash',
      ],
    ],
    ends: [
      ['answered', 'told before them'],
      ['unanswered', 'nothing is said of May'],
      ['unclear', 'a yes or no may be any of these'],
      ['unclear', 'it hangs on that'],
      ['unanswered', 'nor of the oars'],
    ],
  },
  {
    name: 'a count and a part of it in one sentence answer both',
    letters: [
      ['request', 'Please tell me how many swans were ringed in 2024, and how many of those were cygnets.'],
      ['response', 'Dear Ada\n\n187, of which 41 were cygnets.\n\nYours\nB. Keeper'],
    ],
    ends: [
      ['answered', '187'],
      ['answered', '41'],
    ],
  },
  {
    name: 'a count and no part of it',
    letters: [
      ['request', '1. How many swans were ringed in 2024?\n2. How many of those were cygnets?\n3. Who rings them?'],
      [
        'response',
        'Dear Ada\n\nThe swans are ringed by the warden, of which he is proud. 187 swans were ringed.\n\nYours\nB. Keeper',
      ],
    ],
    ends: [
      ['answered', '187'],
      ['unclear', 'hangs on the first, and no figure is given for it'],
      ['unclear', 'who does it stands in the answer to the first'],
    ],
  },
];

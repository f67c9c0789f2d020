import type { Story } from './overriding';

const TOLLS =
  'For my paper on tolls please send me:\n\n- the number of carts (laden, empty) that paid a toll in 2022 and in 2023\n- the number of those carts that were turned back under bye-law 9(a)\n- the number of toll-keepers in post on 1 March 2024\n- letters between the toll-house and the town clerk about tolls since 1 May 2023\n\nYours,\n\nA. Carter';

const COPY =
  'the number of carts (laden, empty) that paid a toll in 2022 and in\n2023\nthe number of those carts that were turned back under bye-law 9(a)\nthe number of toll-keepers in post on 1 March 2024\nletters between the toll-house and the town clerk about tolls since 1 May\n2023';

const all = (state: Story['ends'][number][0], why: string): Story['ends'] => [
  [state, why],
  [state, why],
  [state, why],
  [state, why],
];

/** Lists of the request that a reply copies without bullets or labels. */
export const COPIED: readonly Story[] = [
  ...[
    'This is a refusal under s12(1) - it would cost too much.',
    'This letter is our refusal notice under section 12(1) of the Act, since the limit is passed.',
    'This is therefore a formal refusal of your request under section 14(1).',
  ].map(
    (said): Story => ({
      name: `a copied list, and the whole refused: ${said}`,
      letters: [
        ['request', TOLLS],
        [
          'response',
          `Ref 31\n\nYou asked for\n\n${COPY}\n\n${said}\n\nThe book gives a date and no more. There are 611 pages, 5 mins each.`,
        ],
      ],
      ends: all('refused', 'the whole is'),
    }),
  ),
  {
    name: 'a list of lines without marks, copied',
    letters: [
      ['request', TOLLS.replace(/^- /gmu, () => '')],
      ['response', `You asked for\n\n${COPY}\n\nWe are not able to answer any of it, as section 12 applies.`],
    ],
    ends: all('refused', 'the whole is'),
  },
  {
    name: 'a copied list with an answer under each entry',
    letters: [
      ['request', TOLLS],
      [
        'response',
        'the number of carts (laden, empty) that paid a toll in 2022 and in\n2023\n\n8,114 and 7,905\n\nthe number of those carts that were turned back under bye-law 9(a)\n\n41\n\nthe number of toll-keepers in post on 1 March 2024\n\nSix\n\nletters between the toll-house and the town clerk about tolls since 1 May\n2023\n\nNot held',
      ],
    ],
    ends: [
      ['answered', 'below its words'],
      ['answered', 'below its words'],
      ['answered', 'below its words'],
      ['not-held', 'below its words'],
    ],
  },
  {
    name: 'a refusal on cost of one part, below the copied list',
    letters: [
      ['request', TOLLS],
      [
        'response',
        `You asked for\n\n${COPY}\n\n8,114 carts paid in 2022 and 7,905 in 2023. 41 carts were turned back under bye-law 9(a). There were six toll-keepers in post.\n\nThis is a refusal notice under section 12 for the letters between the toll-house and the clerk.`,
      ],
    ],
    ends: [
      ['answered', 'given'],
      ['answered', 'given'],
      ['answered', 'given'],
      ['refused', 'only these are'],
    ],
  },
];

import type { Story } from './overriding';

const COUNTED =
  '1. Boats\n1.1 Number of boats hired out in 2023\n1.2 Number of boats lost at sea in 2023\n1.3 Total paid to boat builders in Hull\n2. Crew\n2.1 Number of drills held for boat crews\n2.2 Who trains a new crew?\n2.3 Are the crews told of it in writing?';

/** Answers that stand on the line of the question that they repeat, in its column or at its place. The reason stands beside what is to be read. */
export const INTERLINED: readonly Story[] = [
  {
    name: 'numbers without a mark before the repeated questions, the answers behind them',
    letters: [
      ['request', COUNTED],
      [
        'response',
        'Please see below in blue.\n\n1. Boats\n1.1 Number of boats hired out in 2023 41\n1.2 Number of boats lost at sea in 2023\n1.3 Total paid to boat builders in Hull we do not have a figure, each quay books it in its own way\n2. Crew\n2.1 Number of drills held for boat crews\n2.2 Who trains a new crew?\n2.3 Are the crews told of it in writing?\n\nMany thanks',
      ],
    ],
    ends: [
      ['answered', 'a figure on its line'],
      ['unanswered', 'its words and nothing behind them'],
      ['not-held', 'no total is kept'],
      ['unanswered', 'its words and nothing behind them'],
      ['unanswered', 'nothing under it'],
      ['unanswered', 'nothing under it'],
    ],
  },
  {
    name: 'numbers of one figure without a mark before the repeated questions',
    letters: [
      [
        'request',
        '1 Number of lamps in Tarn Street\n2 Number of lamps mended since 2020\n3 Name of the firm that mends the lamps\n4 Cost of the lamps bought in 2022',
      ],
      [
        'response',
        '1 Number of lamps in Tarn Street 12\n2 Number of lamps mended since 2020\n3 Name of the firm that mends the lamps Aske Electrical\n4 Cost of the lamps bought in 2022 not recorded',
      ],
    ],
    ends: [
      ['answered', 'a figure on its line'],
      ['unanswered', 'its words and nothing behind them'],
      ['answered', 'a name on its line'],
      ['not-held', 'not recorded'],
    ],
  },
];

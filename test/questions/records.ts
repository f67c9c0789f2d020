import type { Story } from './overriding';

const HORSES =
  'Q1. How many horses did the stables keep on 1 May 2022?\nQ1a. How many of them were mares?\nQ2. What do the stables pay the farrier each year?\nQ3. How many riders fell in 2022?\nQ3a. How many of the riders who fell were children?\nQ4. Is the hay grown on the estate?';

const record = (item: string, title: string, fields: string) =>
  `Item ${item}\nRequested: ${title}\nHeld: Yes\n${fields}`;

/** Records of a case system whose count is not that of the request, and those whose count is. */
export const RECORDS: readonly Story[] = [
  {
    name: 'records with a count of their own over the parts of the request',
    letters: [
      ['request', HORSES],
      [
        'response',
        [
          'The office has supplied what follows.',
          record('1 of 5', 'Horses, 1/5/22', 'Disclosed: Yes\nInformation: 38'),
          record('2 of 5', 'Of which mares', 'Disclosed: Yes\nInformation: 21'),
          record('3 of 5', 'Annual cost of farrier', 'Disclosed: No\nInformation: Exempt by virtue of S.43(2)'),
          record('4 of 5', 'Riders fallen, 2022', 'Disclosed: Yes\nInformation: 57'),
          record('5 of 5', 'Hay from the estate', 'Disclosed: Yes\nInformation: All of it is bought at the market'),
          'Yours faithfully\n\nJ. Reed',
        ].join('\n\n'),
      ],
    ],
    ends: [
      ['answered', 'Item 1'],
      ['answered', 'Item 2, a part in the request'],
      ['refused', 'Item 3'],
      ['answered', 'Item 4'],
      ['unanswered', 'no item'],
      ['answered', 'Item 5'],
    ],
  },
  {
    name: 'records with the numbers of the request, without its parts',
    letters: [
      ['request', HORSES],
      [
        'response',
        [
          record('1 of 4', 'Horses', 'Disclosed: Yes\nInformation: 38'),
          record('2 of 4', 'Farrier', 'Disclosed: No\nInformation: Exempt by virtue of S.43(2)'),
          record('3 of 4', 'Riders', 'Disclosed: Yes\nInformation: 57'),
          record('4 of 4', 'Hay', 'Disclosed: Yes\nInformation: All of it is bought'),
        ].join('\n\n'),
      ],
    ],
    ends: [
      ['answered', 'Item 1'],
      ['unanswered', 'no item'],
      ['refused', 'Item 2'],
      ['answered', 'Item 3'],
      ['unanswered', 'no item'],
      ['answered', 'Item 4'],
    ],
  },
];

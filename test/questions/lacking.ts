import type { Passage } from './passages';

/** What an answer lacks of what was asked, and what only looks like a part of it. */
export const LACKING: Readonly<Record<string, readonly Passage[]>> = {
  answered: [
    [
      'How many boats called in each year from 2019 to 2023?',
      'In all, 5,310 from April 2019 to March 2024.',
      'one sum for the whole time',
    ],
    [
      'How many boats called in each year from 2019 to 2023?',
      '5,310 over the whole period since 2019.',
      'one sum for the whole time',
    ],
    ['How many lamps were relit?', '31. We hold no percentage.', 'no share is asked for'],
    ['What percentage of lamps was relit?', '50%, and no other figure.', 'the share is given'],
    [
      'How many lanterns hang on the quay and how often is each one lit?',
      '412 lanterns, lit nightly.',
      'a count, and how often in a word',
    ],
    [
      'How many lanterns hang on the quay and how often is each one lit?',
      '412 lanterns. They are lit 50 times.',
      'two figures',
    ],
    [
      'How many lanterns hang on the quay and how often are they cleaned?',
      '412, on a rolling programme.',
      'a programme tells how often',
    ],
    ['How many lanterns hang on the quay and how often are they cleaned?', '412 and 3', 'two figures and no words'],
    [
      'What length of quay does the harbour keep up?',
      '6.2 km, as set out in the Harbour Works Plan. The plan itself is exempt under section 21 as it is on our website.',
      'the length is given',
    ],
  ],
  'partly-answered': [
    [
      'How many boats called in each year from 2019 to 2023?',
      'All boats. In 2023 the quay saw 132,806. Totals from the old book cannot now be had.',
      'taken from a book, and no time',
    ],
    [
      'How many boats called in each year from 2019 to 2023?',
      'All told 9,120 in 2023, up to the last of the moorings.',
      'a word of place, and no time',
    ],
    ['What share of the lamps was relit?', '31 have been. We hold no percentage.', 'a count for a share'],
    ['What percentage of lamps was relit?', '31 were relit. No percentage is held.', 'a count for a share'],
    ['What is the average age of a lamp?', 'The oldest is 41 years. We keep no average.', 'the highest for the mean'],
    [
      'How many of the lamps run on oil?',
      'Our log does not show how a lamp is fed so this is not held for the whole quay. We looked at the 26 at the lock and the position with those is:\n\nOil 15\nGas 11',
      'of some of them',
    ],
    [
      'How many of the lamps run on oil?',
      'Fuel is not recorded for all lamps. Of the 26 at the lock, 15 do.',
      'of some of them',
    ],
    [
      'How many lanterns hang on the quay and how often is each one lit?',
      '8,912 lanterns in the harbour book.',
      'a count, and not how often',
    ],
    [
      'How often are the bells rung and how many ringers are there?',
      'There are 14 ringers on the list.',
      'a count, and not how often',
    ],
    [
      'How many new licences were granted across the harbour in each of those four years?',
      'Year to 31 March 2022 97\nYear to 31 March 2023 121\nThe old boards kept books of their own until they were merged. Harbour wide grants in the earlier years were not carried over and no longer exist in a form that we can use.',
      'the earlier years are lost',
    ],
    [
      'How many berths were let in each of these five years?',
      '41 in 2023 and 38 in 2024. We do not hold figures for the years before that.',
      'the years before are not held',
    ],
  ],
  refused: [
    [
      'What length of quay does the harbour look after?',
      'This is set out in the Harbour Works Plan (page 9 and Table 2). The Plan is on our website and the exemption in section 21 of the Act is therefore engaged.',
      'the paper in which it stands is no name',
    ],
    [
      'Which firms built the quay?',
      'Both are named in the Harbour Works Plan, page 4. As that is on our website section 21 of the Act applies.',
      'the paper in which they stand is none of the firms',
    ],
    [
      'What distance is dredged each year?',
      'It is given in the Annual Dredging Report at Table 6. That is reasonably accessible to you and exempt under section 21.',
      'a table of a paper gives nothing here',
    ],
  ],
  'not-held': [
    [
      'How many moorings are there in Tolley?',
      "I'm writing about 3) only. Moorings are let by the parish councils, so this isn't something we hold.",
      'the number of the question is no figure',
    ],
    [
      'How many moorings are there in Tolley?',
      'This reply concerns 3 only. Moorings are let by the parishes and we do not hold this.',
      'the number of the question is no figure',
    ],
    [
      'How many moorings are there in Tolley?',
      'I am replying to number 4) of your list. We hold no information about moorings.',
      'the number of the question is no figure',
    ],
  ],
};

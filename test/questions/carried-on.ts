/** Lists that go on below a line of their own, and headings that a lead names: [why, the request, how each question begins]. */
export const CARRIED_ON: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a second list below `and for …`',
    'Dear Pier Trust,\n\nFor each of the last three summers please tell me\n\n- what the band was paid\n- the takings of the kiosk\n\nand for last summer only\n\n- the dearest ticket sold',
    ['what the band', 'the takings', 'the dearest ticket'],
  ],
  [
    'a second list below `also, for …`',
    'Dear Pier Trust,\n\nPlease provide\n\n* the cost of the lamps\n* the cost of the gulls\n\nalso, in respect of the north end\n\n* the depth of water',
    ['the cost of the lamps', 'the cost of the gulls', 'the depth'],
  ],
  [
    'a statement between two lists carries on nothing',
    'Dear Pier Trust,\n\nPlease provide\n\n* the cost of the lamps\n* the cost of the gulls\n\nand my reasons are these.\n\n* Mother likes the lamps.\n* Nobody likes the gulls.',
    ['the cost of the lamps', 'the cost of the gulls'],
  ],
  [
    'numbers under each heading',
    'Dear Pier Trust,\n\nPlease give the numbers for last year under each heading.\n\n1. Anglers\na) licences asked for\nb) licences given\n\n2. Gulls\na) nests found\nb) nests moved',
    ['Q1a', 'Q1b', 'Q2a', 'Q2b'],
  ],
  [
    'a part without a point behind its number begins with a figure',
    '1 Boats\n1.1 How many boats are\n1.1.1 5 m long or less?\n1.1.2 6 m to 9 m long?\n1.1.3 10 m long or more?\n1.2 Who owns them?\n1.3 2023/24 income from moorings?\n2 Staff\n2.1 How many wardens are there?',
    ['Q1.1.1 5 m', 'Q1.1.2 6 m', 'Q1.1.3 10 m', 'Q1.2 Who', 'Q1.3 2023/24', 'Q2.1 How many'],
  ],
  [
    'a part without a point behind its number begins with a verb that is a month too',
    '1 Moorings\n1.1 How many moorings are there?\n1.2 May visitors tie up without paying?\n1.3 March 2024: how many did?\n2 Staff\n2.1 How many wardens are there?',
    ['Q1.1 How many', 'Q1.2 May visitors', 'Q1.3 March 2024', 'Q2.1 How many'],
  ],
  [
    'so does a plain number in a list of them',
    '1 How many moorings are there?\n2 What does one cost?\n3 Is there a waiting list?\n4 May visitors tie up without paying?\n5 Who collects the fee?',
    ['Q1 How many', 'Q2 What', 'Q3 Is there', 'Q4 May visitors', 'Q5 Who'],
  ],
  [
    'a date that a line was broken in begins none',
    '1 How many moorings are there?\n2 What does one cost?\n3 How many visitors tied up without paying from 1 April to\n4 May 2024?\n4 Who collects the fee?',
    ['Q1 How many', 'Q2 What', 'Q3 How many visitors', 'Q4 Who'],
  ],
  [
    'nor does a figure with a point in it that a line was broken in',
    '1.1 How many moorings are there?\n1.2 How many boats that are longer than 9 m, and wider than\n2.5 m at the stern, tied up last year?\n1.3 Who collects the fee?',
    ['Q1.1 How many', 'Q1.2 How many boats', 'Q1.3 Who'],
  ],
];

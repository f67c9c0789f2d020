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
];

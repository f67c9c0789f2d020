/** Sentences beside questions that ask for nothing: [what they say, the sentence]. */
export const BESIDE: readonly (readonly [string, string])[] = [
  ['what somebody is at', 'I write for the Fernham Echo and we are looking at mooring on the estuary.'],
  ['what somebody is at', 'I run a sailing club, and we are now looking into the lease of the pier.'],
  ['what somebody is at', 'My brother and I are looking to buy a houseboat.'],
  ['what somebody is at', 'We are looking for somewhere to moor.'],
  ['what somebody is at', 'As a charity we seek to help young sailors.'],
  [
    'information of some kind',
    'The Sailors’ Guild, of which I am clerk, would however like some hard facts, and I ask for them under the Act.',
  ],
  ['what a body is for', "The Boatmen's Union wishes to thank the harbour master."],
  ['what a body is for', "The Women's Rowing League would like to row by night."],
  ['information of some kind', 'I want some information and I ask for it under the Freedom of Information Act.'],
  ['information of some kind', "We'd like some figures, please."],
  ['information of some kind', 'Our members would welcome a few plain facts, which I request under FOIA.'],
  ['which copies will do', 'Electronic copies please.'],
  ['which copies will do', 'PDF or Word copies only, please.'],
  ['which copies will do', 'Paper copies please, if possible.'],
  ['which copies will do', 'Scanned copies by e-mail please.'],
  ['which copies will do', 'Copies by email please.'],
  ['which copies will do', 'Soft copies if you can.'],
  ['which copies will do', 'Electronic documents please.'],
  ['what a word means', 'Where we say "long boat" we mean one of 12 metres or more.'],
  ['what a word means', 'Where I have written "season", I mean May to September.'],
  ['what a word means', 'When we speak of moorings we include buoys.'],
  ['what a word means', 'Where the word "boat" is used it means any craft.'],
];

/** Sentences like those that ask all the same: [why, the sentence, the beginning of what it asks]. */
export const WANTED: readonly (readonly [string, string, string])[] = [
  ['what is looked for', 'I am looking for a copy of the pier lease.', 'I am looking for'],
  ['what is looked for', 'We are looking to find out how many sailors drowned in 2023.', 'We are looking to find'],
  ['what is sought', 'We seek to know who let the pier.', 'We seek to know'],
  ['more than what somebody is at', 'I am looking at the pier and would like a copy of its lease.', 'I am looking at'],
  ['some that are named', 'I should like some photographs of the pier.', 'I should like some'],
  [
    'a body that wishes to learn',
    "The Estuary Boatmen's and Sailors' Union wishes to learn, by way of the Act, whether the board lets the pier.",
    'The Estuary Boatmen',
  ],
  ['a body that wishes to learn', "Our Women's Rowing League would like to establish who holds the keys.", 'Our Women'],
  ['a body that wishes to learn', 'The Guild now seeks to find out how many boats were lost.', 'The Guild now'],
  ['copies of something', 'Electronic copies of the harbour minutes please.', 'Electronic copies of'],
  ['copies of something', 'Copies of the pier plans, please.', 'Copies of the pier'],
  ['where something is', 'Where in the harbour do we moor by day?', 'Where in the harbour'],
];

/** Whole requests and what they ask: [why it is hard, the request, the beginning of each question with its label]. */
export const WHOLE: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a split before the wish that leads into a list',
    "For every year from 2021 to 2023, broken down by pier, I'm after:\n\n* the number of boats\n* the mean length of a stay in days\n* the hours lost to fog",
    ['the number of boats', 'the mean length', 'the hours lost'],
  ],
  [
    'a split before the wish that leads into a list',
    'Split by pier, could you send me:\n\n- the number of boats\n- the takings of the kiosk',
    ['the number of boats', 'the takings'],
  ],
  [
    'a split before the wish that leads into a list',
    'Grouped by month, please give us:\n\n- the number of boats\n- the takings of the kiosk',
    ['the number of boats', 'the takings'],
  ],
  [
    'a wish before the split, of which the list tells the parts',
    'Please give me the number of boats, broken down by:\n\n- kind of boat\n- month, as far as you can',
    ['Please give me the number of boats'],
  ],
  [
    'a wish before the split, of which the list tells the parts',
    'Please give me the number of boats, broken down by the classes we agreed:\n\n- kind of boat\n- month',
    ['Please give me the number of boats'],
  ],
  [
    'letters of which one has numbers',
    'a. How many boats were hired?\nb. How many oars were lost?\nc1. Do the sailors own the boats?\nc2. If so, are they insured?\nd. Who holds the keys?',
    ['Qa How many', 'Qb How many', 'Qc1 Do the sailors', 'Qc2 If so', 'Qd Who holds'],
  ],
  [
    'letters in brackets of which one has numbers',
    '(a) How many boats were hired?\n\n(b1) Do the sailors own the boats?\n\n(b2) Are they insured?',
    ['Qa How many', 'Qb1 Do the sailors', 'Qb2 Are they'],
  ],
  [
    'letters that all have numbers',
    'a1) How many boats were hired?\na2) How many oars were lost?\nb1) Who holds the keys?',
    ['Qa1 How many', 'Qa2 How many', 'Qb1 Who holds'],
  ],
  [
    'a letter and a number that are no label',
    '1. How many boats were hired?\n2. What does it cost to pass\nm1. and then the lock?\n3. Who holds the keys?',
    ['Q1 How many', 'Q2 What does', 'Q3 Who holds'],
  ],
  [
    'what holds for each time, before a question about it',
    'Please answer:\n\n• How many boats were hired?\n• Each time that a boat did not come back to the pier, what reason was written in the log?\n• In each case where a sailor was fined, what was the sum?\n• Every time the gate was shut, who shut it?',
    ['How many', 'Each time that', 'In each case', 'Every time'],
  ],
  [
    'what is wanted first',
    'What I am requesting is, first, a copy of the log that the harbour master keeps. Secondly, I request the pier lease.',
    ['What I am requesting is, first, a copy', 'Secondly, I request'],
  ],
  [
    'what is wanted under a law',
    'What I should like is, under the Act, the harbour master’s log of the storm.',
    ['What I should like is, under the Act, the harbour'],
  ],
  [
    'all that is wanted',
    'All I want is, to begin with, the number of boats hired in May, and then the name of whoever hired most of them.',
    ['All I want is, to begin with, the number', 'the name of whoever'],
  ],
];

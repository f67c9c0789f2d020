import type { Story } from './overriding';

const COUNTED =
  '1. Boats\n1.1 Number of boats hired out in 2023\n1.2 Number of boats lost at sea in 2023\n1.3 Total paid to boat builders in Hull\n2. Crew\n2.1 Number of drills held for boat crews\n2.2 Who trains a new crew?\n2.3 Are the crews told of it in writing?';

const FERRIES =
  '1. The number of ferries that sailed\n2. The number of ferries put off by fog\n3. The number of complaints by passengers\n4. The number of berths let\n5. The name of the firm that paints the boats';

const HUT =
  'Dear Tarn Council,\n\nI would like to be told:\n\n- how many days the ferry hut was let in 2022\n- what the new hut roof cost\n- whether any lets were ended early because of mud\n- who else put in a price for the roof\n\nPlease write to me at the address of this page\n\nAda Brown';
const HEADER =
  'From: Ada Brown <[FOI #1 email]>\nSent: 10 January 2024 19:06\nTo: Clerk <[Tarn Council request email]>\nSubject: Freedom of Information request - Ferry hut\n\n';

const SHIPS =
  '1. The number of lightships afloat\n2. The number of crew on the lightships\n3. The log of the Skelder lightship for May\n4. The terms of the towing contract\n5. The number of offers to buy a lightship\n6. The number of cats aboard';

/** Answers that stand on the line of the question that they repeat, in its column or at its place. The reason stands beside what is to be read. */
export const INTERLINED: readonly Story[] = [
  {
    name: 'answers right behind repeated questions that have no question mark, and the next that has one',
    letters: [
      [
        'request',
        '1) How many moorings did the harbour have on 1 May 2021?\n2) How many warnings were sent to the owners of drifting boats in the summer season\n3) Is any buoy laid by a hired diver?\n4) What did the season cost the harbour in fuel (launches, vans and so on)\nq5) Does the harbour keep a bell?',
      ],
      [
        'response',
        'Good afternoon\n\n1) How many moorings did the harbour have on 1 May 2021? 44\n2) How many warnings were sent to the owners of drifting boats in the summer season 19\n3) Is any buoy laid by a hired diver? None is. Our own crew lays them\n4) What did the season cost the harbour in fuel (launches, vans and so on) £8,112\nq5) Does the harbour keep a bell? Yes, on the mole\n\nHarbour Office',
      ],
    ],
    ends: [
      ['answered', 'behind it'],
      ['answered', 'a figure ends the line, and a label begins the next'],
      ['answered', 'a line of its own'],
      ['answered', 'behind the bracket'],
      ['answered', 'a line of its own'],
    ],
  },
  {
    name: 'repeated questions that go on to their mark on a line without a label',
    letters: [
      [
        'request',
        '1) How many moorings did the harbour have on 1 May 2021?\n2) How many warnings were sent to the owners of boats adrift?\n3) Is any buoy laid by a hired diver?',
      ],
      [
        'response',
        'Good afternoon\n\n1) How many moorings did the harbour have on 1 May 2021? 44\n2) How many warnings were sent to the owners of boats\nthat were found adrift? 19\n3) Is any buoy laid by a hired diver?\n\nHarbour Office',
      ],
    ],
    ends: [
      ['answered', 'behind it'],
      ['answered', 'behind its mark on the next line'],
      ['unanswered', 'nothing behind it'],
    ],
  },
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
  {
    name: 'a table whose columns are called by the numbers of the questions',
    letters: [
      ['request', FERRIES],
      [
        'response',
        'Our log shows:\n\nQ1 Q2 Q4\n2018-19 2,204 61 118\n2019-20 2,187 54 140\n2020-21 1,032 17 -\n\nThe boats are painted by Aske Marine Ltd.',
      ],
    ],
    ends: [
      ['answered', 'the first column'],
      ['answered', 'the second'],
      ['unanswered', 'no column'],
      ['partly-answered', 'the third, with a gap'],
      ['answered', 'below the table'],
    ],
  },
  {
    name: 'a word over the years, letters in brackets over the figures',
    letters: [
      ['request', FERRIES.replace(/(\d)\./gu, (_, n: string) => `(${'abcde'[Number(n) - 1]})`)],
      ['response', 'Year (a) (b) (d)\n2018 2,204 61 118\n2019 2,187 54 140\n\nThe painters are Aske Marine Ltd.'],
    ],
    ends: [
      ['answered', 'the first column'],
      ['answered', 'the second'],
      ['unanswered', 'no column'],
      ['answered', 'the third'],
      ['answered', 'below the table'],
    ],
  },
  {
    name: 'one row of figures below the numbers of their questions',
    letters: [
      ['request', FERRIES],
      ['response', 'Please see below.\n\nQ1 Q2 Q4\n2,204 61 118\n\nThe painters are Aske Marine Ltd.'],
    ],
    ends: [
      ['answered', 'the first figure'],
      ['answered', 'the second'],
      ['unanswered', 'no column'],
      ['answered', 'the third'],
      ['answered', 'below the table'],
    ],
  },
  {
    name: 'the cells of such a table one below the other',
    letters: [
      ['request', FERRIES],
      [
        'response',
        'Here are the figures.\n\nYear\n\nQ1\n\nQ2\n\nQ4\n\n2018\n\n2,204\n\n61\n\n118\n\n2019\n\n2,187\n\n54\n\n140\n\nThe painters are Aske Marine Ltd.',
      ],
    ],
    ends: [
      ['answered', 'the first column'],
      ['answered', 'the second'],
      ['unanswered', 'no column'],
      ['answered', 'the third'],
      ['answered', 'below the table'],
    ],
  },
  {
    name: 'the quarters of a year are no numbers of questions',
    letters: [
      ['request', FERRIES],
      [
        'response',
        'Ferries delayed by fog, by quarter:\n\nYear Q1 Q2 Q3 Q4\n2018 2,204 61 118 3\n2019 2,187 54 140 5\n\nThe painters are Aske Marine Ltd.',
      ],
    ],
    ends: [
      ['unclear', 'the quarters are of one question'],
      ['answered', 'its own subject is named above the quarters'],
      ['unclear', 'the quarters are of one question'],
      ['unclear', 'the quarters are of one question'],
      ['answered', 'below the table'],
    ],
  },
  {
    name: 'answers behind the lines of the quoted request, which ask without a question mark',
    letters: [
      ['request', HUT],
      [
        'response',
        `Hello Ada, see below by my initials. Jo\n\n${HEADER}${HUT.replace('2022', '2022 JT 88').replace('cost', 'cost JT £7,266 all in').replace('mud', 'mud JT Not that I recall, we did move one though')}`,
      ],
    ],
    ends: [
      ['answered', 'behind its line'],
      ['answered', 'behind its line'],
      ['answered', 'behind its line'],
      ['unanswered', 'its line and nothing behind it'],
    ],
  },
  {
    name: 'a quoted request with an address written out answers nothing',
    letters: [
      ['request', HUT],
      [
        'response',
        `Hello Ada,\n\nThe ferry hut was let on 88 days in 2022. Its new roof cost £7,266. No lets were ended early because of mud.\n\nJo\n\n${HEADER}${HUT.replace('page', 'page jo@example.org')}`,
      ],
    ],
    ends: [
      ['answered', 'above the quotation'],
      ['answered', 'above the quotation'],
      ['answered', 'above the quotation'],
      ['unanswered', 'quoted, and no answer behind it'],
    ],
  },
  {
    name: 'a list in the words of the request with the answers behind them',
    letters: [
      ['request', HUT],
      [
        'response',
        '- how many days the ferry hut was let in 2022 - 88\n- what the new hut roof cost £7,266\n- whether any lets were ended early because of mud none were\n- who else put in a price for the roof not recorded',
      ],
    ],
    ends: [
      ['answered', 'behind a dash'],
      ['answered', 'right behind it'],
      ['answered', 'right behind it'],
      ['not-held', 'right behind it'],
    ],
  },
  {
    name: 'days that are counted, and days that are a limit',
    letters: [
      [
        'request',
        '1. How many chairs does the lift have?\n2. On how many days was the lift shut by snow?\n3. How many hours did wind stop the lift?\n4. On how many evenings did the lift run late?\n5. What does a ticket for the lift cost?',
      ],
      [
        'response',
        'The lift has 40 chairs. Snow shut the lift on 14 days. The lift was stopped by wind for 312 hours. A ticket costs £9. An appeal against this answer must be made within 40 days.',
      ],
    ],
    ends: [
      ['answered', 'chairs'],
      ['answered', 'days'],
      ['answered', 'hours'],
      ['unanswered', 'no evenings are counted'],
      ['answered', 'a sum'],
    ],
  },
  {
    name: 'a summary sorts the questions by what became of them',
    letters: [
      ['request', SHIPS],
      [
        'response',
        'Released: items 2, 1\nReleased in part: item 3\nWithheld in full: item 4\nNot held: item 5\n\nItem 2 - Twenty-seven\nItem 1 - Eleven\nItem 3 - There were six entries, and the names are left out as personal data (section 40(2)).\n\nReasons for withholding item 4. The terms are new and section 43(2) is engaged.',
      ],
    ],
    ends: [
      ['answered', 'below the summary'],
      ['answered', 'below the summary'],
      ['partly-answered', 'the summary says so'],
      ['refused', 'both say so'],
      ['not-held', 'the summary alone says so'],
      ['unanswered', 'neither'],
    ],
  },
  {
    name: 'a summary after the answers, with bare numbers and dashes',
    letters: [
      ['request', SHIPS],
      [
        'response',
        '1. Eleven\n2. Twenty-seven\n\nIn short\n\n- Given – 1 and 2\n- Part released – 3\n- No records held – 4, 5',
      ],
    ],
    ends: [
      ['answered', 'above the summary'],
      ['answered', 'above the summary'],
      ['partly-answered', 'the summary says so'],
      ['not-held', 'the summary says so'],
      ['not-held', 'the summary says so'],
      ['unanswered', 'neither'],
    ],
  },
  {
    name: 'one bare number after such a word is a figure',
    letters: [
      [
        'request',
        '1. How many claims came in?\n2. How many claims were refused?\n3. How many claims are outstanding?\n4. Who settles claims?',
      ],
      ['response', 'Claims came to 9 in all.\n\nRefused: 4\n\nClaims are settled by Mr Orme.'],
    ],
    ends: [
      ['answered', 'a figure'],
      ['answered', 'a figure of its own'],
      ['unanswered', 'the figure is of those refused'],
      ['answered', 'a name'],
    ],
  },
  {
    name: 'such a line with prose below it is a heading',
    letters: [
      ['request', SHIPS],
      [
        'response',
        'DISCLOSED - ITEMS 1 AND 2\n\nThere are eleven lightships afloat. They have a crew of 27 in all.\n\nEXEMPT - ITEM 4\n\nSection 43(2) is engaged, as a rival could use the terms.\n\nNOT HELD - ITEM 6\n\nNobody counts the cats.',
      ],
    ],
    ends: [
      ['answered', 'below its heading'],
      ['answered', 'below its heading'],
      ['unanswered', 'under no heading'],
      ['refused', 'below its heading'],
      ['unanswered', 'under no heading'],
      ['not-held', 'below its heading'],
    ],
  },
  {
    name: 'a table of three columns whose cells stand one below the other',
    letters: [
      [
        'request',
        'a) the number of eggs laid\nb) the number of eggs broken\nc) the number of eggs stolen\nd) the price of a dozen eggs\ne) what the new coop cost\nf) copies of letters from neighbours about the cock',
      ],
      [
        'response',
        [
          'Please see the table below.',
          'Ref',
          'Subject',
          'Reply',
          'a',
          'Eggs laid',
          '14,201',
          'b, c',
          'Eggs lost, broken or stolen',
          'Broken 877. Stolen 132.',
          'd',
          'Price',
          'Our prices are listed at www.eggs.example.org/prices',
          'e',
          'The coop, its cost',
          'f',
          'Letters',
          '4 letters held. These were written in confidence by neighbours and we consider them exempt under s.41.',
        ].join('\n\n'),
      ],
    ],
    ends: [
      ['answered', 'its third cell'],
      ['answered', 'a row of two'],
      ['answered', 'a row of two'],
      ['signposted', 'its third cell'],
      ['unanswered', 'its third cell is left empty'],
      ['refused', 'the letters, and not the cost above them'],
    ],
  },
  {
    name: 'such a table with numbers, in which a figure is no number of a row',
    letters: [
      [
        'request',
        '1. How many hens are there?\n2. How many cocks are there?\n3. How many ducks are there?\n4. How many geese are there?',
      ],
      [
        'response',
        'No.\n\nTopic\n\nOur response\n\n1\n\nHens\n\n212\n\n2\n\nCocks\n\n3\n\n3\n\nDucks\n\n4\n\nGeese\n\n9',
      ],
    ],
    ends: [
      ['answered', 'its third cell'],
      ['answered', 'three, below which the third row begins'],
      ['unanswered', 'its third cell is left empty'],
      ['answered', 'its third cell'],
    ],
  },
  {
    name: 'answers that are counted off in the prose, before their place or behind it',
    letters: [
      [
        'request',
        '1. how many bells the tower has;\n2. where they were cast;\n3. what they cost in all;\n4. on how many days they were rung in 2022;\n5. who decides that they shall be.',
      ],
      [
        'response',
        'Dear Ada,\n\nThank you for your patience. The first of your questions is soon told: the tower has eight bells. The third I can answer from the ledger, which shows £8,904. The ringers climbed the stair on seventeen days in 2022, which is your fourth, and, to take the last of\nthem, the word comes from the Dean.',
      ],
    ],
    ends: [
      ['answered', 'named before it'],
      ['unanswered', 'not counted'],
      ['answered', 'the third, which the writer can answer'],
      ['answered', 'named behind it'],
      ['answered', 'named before it'],
    ],
  },
  {
    name: 'the second and the last of other things',
    letters: [
      ['request', '1. How many bells does the tower have?\n2. Where were the bells cast?\n3. Who rings the bells?'],
      [
        'response',
        'The tower has two bells. The first is cracked, which was the third such loss in a century. The bells are rung by the Guild of St Anne.',
      ],
    ],
    ends: [
      ['answered', 'a number'],
      ['unclear', 'the third loss is no answer to the third, and may say of the second'],
      ['answered', 'a guild'],
    ],
  },
  {
    name: 'the portal’s own foot below the request that is quoted, with answers in it',
    letters: [
      ['request', HUT],
      [
        'response',
        `Please scroll down for our answers.\n\nClerk\n\n${HEADER}Dear Tarn Council,\n\nI would like to be told:\n\n- how many days the ferry hut was let in 2022\n81\n- what the new hut roof cost\n£9,140\n- whether any lets were ended early because of mud\nTwo\n- who else put in a price for the roof\n\nPlease write to me at the address of this page\n\nAda Brown\n\n---------------------------------------\n\nPlease use this email address for all replies to this request:\n[FOI #1 email]\n\nIs [Tarn Council request email] the wrong address for Freedom\nof Information requests to Tarn Council? If so, please\ncontact us using this form:\n[1]https://www.whatdotheyknow.com/change_re...`,
      ],
    ],
    ends: [
      ['answered', 'under it'],
      ['answered', 'under it'],
      ['answered', 'under it'],
      ['unanswered', 'nothing under it, and the portal answers nothing'],
    ],
  },
  {
    name: 'a bare figure below a question is no number of the next, which has its own: with a word',
    letters: [
      [
        'request',
        '1. How many carts are there?\n2. How many were mended in May?\n3. How many were sold in June?\n4. Who mends them?',
      ],
      [
        'response',
        'Dear Ann\n\nQuestion 1: How many carts are there?\n\n11, all red.\n\nQuestion 2: How many were mended in May?\n\n3\n\nQuestion 3: How many were sold in June?\n\nJust one.\n\nQuestion 4: Who mends them?\n\nThe smith.',
      ],
    ],
    ends: [
      ['answered', 'a number and more'],
      ['answered', 'a number, which is also that of the next question'],
      ['answered', 'one'],
      ['answered', 'who'],
    ],
  },
  {
    name: 'a bare figure below a quoted question',
    letters: [
      [
        'request',
        '1. How many carts are there?\n2. How many were mended in May?\n3. How many were sold in June?\n4. Who mends them?',
      ],
      [
        'response',
        'Dear Ann\n\n> Question 1: How many carts are there?\n\n11, all red.\n\n> Question 2: How many were mended in May?\n\n3\n\n> Question 3: How many were sold in June?\n\nJust one.\n\n> Question 4: Who mends them?\n\nThe smith.',
      ],
    ],
    ends: [
      ['answered', 'a number and more'],
      ['answered', 'a number, which is also that of the next question'],
      ['answered', 'one'],
      ['answered', 'who'],
    ],
  },
  {
    name: 'a bare figure below a question whose number has no mark',
    letters: [
      [
        'request',
        '1. How many carts are there?\n2. How many were mended in May?\n3. How many were sold in June?\n4. Who mends them?',
      ],
      [
        'response',
        'Dear Ann\n\n1 How many carts are there?\n\n11, all red.\n\n2 How many were mended in May?\n\n3\n\n3 How many were sold in June?\n\nJust one.\n\n4 Who mends them?\n\nThe smith.',
      ],
    ],
    ends: [
      ['answered', 'a number and more'],
      ['answered', 'a number, which is also that of the next question'],
      ['answered', 'one'],
      ['answered', 'who'],
    ],
  },
];

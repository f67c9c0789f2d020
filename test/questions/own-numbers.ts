import type { Story } from './overriding';

const BARGES =
  '1. How many barges did the canal office let in 2022?\n2. How many of the lettings were to traders?\n3. What income came from barges in 2022?\n4. How many names stood on the waiting list for a barge?\n5. How many visiting boats stayed overnight in 2022?\n6. How many barges were taken back for non-payment?\n7. What was a visiting boat charged per metre?\n8(a) Are the ropes inspected by a diver of the office or by a contractor?\n8(b) If by a contractor, in which year was that work put out to tender?';

const GROVES =
  '1. How many saplings were raised in 2023?\n2. How many of the saplings were oak?\n3. How long on average does a sapling stay in the nursery before it is planted out?\n4. How many signs were put up in 2023?\n5. How often did a path flood in 2023?\n6. (a) Is the felling done by the rangers or by an outside firm?\n(b) If by an outside firm, was that advertised?\n7. How many objections to felling were received?';

const MOORINGS =
  '1. How many moorings were let in 2022?\n1(i) How many of those went to traders?\n2. What does the harbour charge for a mooring?\n3. How many moorings were taken back for debt?\n3(i) Who decides to take a mooring back?\n4. Can a skipper appeal when a mooring is refused?';

/** Replies whose numbers are not those of the request. */
export const OWN_NUMBERS: readonly Story[] = [
  {
    name: 'a box that numbers its rows for itself, each with its question',
    letters: [
      ['request', MOORINGS],
      [
        'response',
        'Please find our reply below.\n\n+-----------------------------------------------------------+\n|No |You asked                         |We reply            |\n|---+----------------------------------+--------------------|\n|1  |How many moorings were let in     |4,087               |\n|   |2022?                             |                    |\n|---+----------------------------------+--------------------|\n|2  |How many of those went to         |212                 |\n|   |traders?                          |                    |\n|---+----------------------------------+--------------------|\n|3  |What does the harbour charge for  |Exempt, section     |\n|   |a mooring?                        |43(2). Our rivals   |\n|   |                                  |would learn the     |\n|   |                                  |price.              |\n|---+----------------------------------+--------------------|\n|4  |How many moorings were taken back |19                  |\n|   |for debt?                         |                    |\n|---+----------------------------------+--------------------|\n|5  |Can a skipper appeal when a       |Yes, in two stages  |\n|   |mooring is refused?               |                    |\n|---+----------------------------------+--------------------|\n\nIf you are unhappy with this you may ask for a review.',
      ],
    ],
    ends: [
      ['answered', 'in step'],
      ['answered', 'in the row that repeats it'],
      ['refused', 'in the row that repeats it'],
      ['answered', 'in the row that repeats it'],
      ['unanswered', 'has no row'],
      ['answered', 'in the row that repeats it'],
    ],
  },
  {
    name: 'a box with the numbers of the request',
    letters: [
      ['request', MOORINGS],
      [
        'response',
        'Please find our reply below.\n\n+-----------------------------------------------------------+\n|No |You asked                         |We reply            |\n|---+----------------------------------+--------------------|\n|1  |How many moorings were let in     |4,087               |\n|   |2022?                             |                    |\n|---+----------------------------------+--------------------|\n|1i |How many of those went to         |212                 |\n|   |traders?                          |                    |\n|---+----------------------------------+--------------------|\n|2  |What does the harbour charge for  |Exempt, section     |\n|   |a mooring?                        |43(2). Our rivals   |\n|   |                                  |would learn the     |\n|   |                                  |price.              |\n|---+----------------------------------+--------------------|\n|3  |How many moorings were taken back |19                  |\n|   |for debt?                         |                    |\n|---+----------------------------------+--------------------|\n|4  |Can a skipper appeal when a       |Yes, in two stages  |\n|   |mooring is refused?               |                    |\n|---+----------------------------------+--------------------|\n\nIf you are unhappy with this you may ask for a review.',
      ],
    ],
    ends: [
      ['answered', 'in step'],
      ['answered', 'in the row that repeats it'],
      ['refused', 'in the row that repeats it'],
      ['answered', 'in the row that repeats it'],
      ['unanswered', 'has no row'],
      ['answered', 'in the row that repeats it'],
    ],
  },
  {
    name: 'a box with the numbers of the request above captions of its own',
    letters: [
      [
        'request',
        '1. How many moorings were let in 2022?\n2. What does the harbour charge for a mooring?\n3. How many moorings were taken back?\n4. Can a skipper appeal?',
      ],
      [
        'response',
        'Please find our reply below.\n\n+-----------------------------------------------------------+\n|No |You asked                         |We reply            |\n|---+----------------------------------+--------------------|\n|1  |Moorings                          |4,087, of which 212 |\n|   |                                  |to traders          |\n|---+----------------------------------+--------------------|\n|2  |Charge                            |£40 a night         |\n|---+----------------------------------+--------------------|\n|3  |Taken back                        |19, by the harbour  |\n|   |                                  |master              |\n|---+----------------------------------+--------------------|\n|4  |Appeals                           |Yes, in two stages  |\n|---+----------------------------------+--------------------|',
      ],
    ],
    ends: [
      ['answered', 'by its number'],
      ['answered', 'by its number'],
      ['answered', 'by its number'],
      ['answered', 'by its number'],
    ],
  },
  {
    name: 'the request repeated, and below it numbers that begin anew after a note',
    letters: [
      ['request', BARGES],
      [
        'response',
        `You asked:\n\n${BARGES}\n\nOur answers are:\n\n1. 187 barges\n2. 41 traders\n3. £288,417 in all\n\nThis sum is before the refunds of the spring.\n\n1. 1,936 visiting boats\n2. 4 taken back, dues unpaid\n3. £2.85 a metre\n4. A diver of our own inspects the ropes\n5. N/A\n\nThe Canal Office`,
      ],
    ],
    ends: [
      ['answered', 'in step'],
      ['answered', 'in step'],
      ['answered', 'in step'],
      ['unanswered', 'left out'],
      ['answered', 'under the second 1'],
      ['answered', 'under the second 2'],
      ['answered', 'under the second 3'],
      ['answered', 'under 4'],
      ['not-applicable', 'under 5'],
    ],
  },
  {
    name: 'the request repeated, and numbers in step below it',
    letters: [
      ['request', BARGES],
      [
        'response',
        `You asked:\n\n${BARGES}\n\nOur answers are:\n\n1. 187 barges\n2. 41 traders\n3. £288,417 in all\n\nThis sum is before the refunds of the spring.\n\n5. 1,936 visiting boats\n6. 4 taken back, dues unpaid\n7. £2.85 a metre\n8(a) By our own diver\n8(b) N/A\n\nThe Canal Office`,
      ],
    ],
    ends: [
      ['answered', 'in step'],
      ['answered', 'in step'],
      ['answered', 'in step'],
      ['unanswered', 'left out'],
      ['answered', 'under 5'],
      ['answered', 'under 6'],
      ['answered', 'under 7'],
      ['answered', 'under 8(a)'],
      ['not-applicable', 'under 8(b)'],
    ],
  },
  {
    name: 'numbers that leave a question out, and end in its parts',
    letters: [
      ['request', BARGES],
      [
        'response',
        'Dear Ada\n\n1. 187\n2. 41, mostly coal traders\n3. £288,417 in all\n4. 1,936 boats by the overnight book\n5. Four forfeited, dues unpaid\n6. £2.85 a metre\n7. a. By our own diver\n   b. n/a\n\nThe Clerk (same address) will look into any complaint about this.\n\nB. Lockman',
      ],
    ],
    ends: [
      ['answered', 'in step'],
      ['answered', 'in step'],
      ['answered', 'in step'],
      ['unanswered', 'left out'],
      ['answered', 'under 4'],
      ['answered', 'under 5'],
      ['answered', 'under 6'],
      ['answered', 'under 7 a'],
      ['not-applicable', 'under 7 b, and the complaint is none of it'],
    ],
  },
  {
    name: 'numbers in step, and the last question with its parts left out',
    letters: [
      ['request', BARGES],
      [
        'response',
        'Dear Ada\n\n1. 187\n2. 41, mostly coal traders\n3. £288,417 in all\n4. 212 names on the waiting list\n5. 1,936 boats by the overnight book\n6. Four taken back, dues unpaid\n7. £2.85 a metre\n\nB. Lockman',
      ],
    ],
    ends: [
      ['answered', 'in step'],
      ['answered', 'in step'],
      ['answered', 'in step'],
      ['answered', 'in step'],
      ['answered', 'in step'],
      ['answered', 'in step'],
      ['answered', 'in step'],
      ['unanswered', 'left out'],
      ['unanswered', 'left out'],
    ],
  },
  {
    name: 'the paragraphs of a letter that refuses the whole',
    letters: [
      [
        'request',
        'Dear Canal Office,\n\nFOI. Four figures.\n\n• barges on your register, 31 December 2025\n• barges inspected in person in 2025\n• fines issued in 2025: number and total value\n• of that value, what has been paid to date\n\nZero is an answer.\n\nAda Lock',
      ],
      [
        'response',
        'Dear Ada Lock\n\nYour request of 12 January 2026\n\n1.  The Office has considered the above request for information about\nits register, its inspections and its fines.\n\n2.  This is the ninth request that you have sent to us since September\n2025. Replies to the earlier eight took our clerks, a team of three, some\n47 hours. In every case but one a reply was followed within a day or two\nby a further request on the same matter.\n\n3.  We recognise that the press has an interest in what we do. Set\nagainst that, the effect on a small office is out of\nproportion. The Office relies\non section 14(1) of the Freedom of Information Act 2000 and will not be\ndealing with the request.\n\n4.  Having told you this once we do not, by virtue of section 17(6),\nexpect to tell you again should further requests be received in the same\nseries.\n\nYours sincerely\n\nHead of Barges\nCanal Office',
      ],
    ],
    ends: [
      ['refused', 'with the whole'],
      ['refused', 'with the whole'],
      ['refused', 'with the whole'],
      ['refused', 'with the whole; no reply is promised'],
    ],
  },
  {
    name: 'answers that speak of what was considered',
    letters: [
      [
        'request',
        '1. How many requests has the clerk made for rope?\n2. What has the Canal Board considered about the weir?\n3. Has any fine been lifted?\n4. How many barges are there?',
      ],
      [
        'response',
        'Dear Ada\n\n1. This is the fifth request that he has made for rope.\n2. The Canal Board has considered two designs.\n3. No\n4. 12\n\nB. Lockman',
      ],
    ],
    ends: [
      ['answered', 'under 1'],
      ['answered', 'under 2'],
      ['answered', 'under 3'],
      ['answered', 'under 4'],
    ],
  },
  {
    name: 'each office counts from 1 and one of them leaves a question out: its kind and what it hangs on tell which',
    letters: [
      ['request', GROVES],
      [
        'response',
        `You asked for:\n\n${GROVES}\n\nFrom the tree nursery:\n\n 1. 4,410 saplings raised\n 2. 1,207 of oak\n 3. Three weeks\n\nFrom the woodland rangers:\n\n 1. 58 signs put up\n 2. Our rangers do the felling themselves\n 3. Not relevant, no outside firm\n 4. 6 objections, all withdrawn\n\nHope this is of use.\n\nTilly`,
      ],
    ],
    ends: [
      ['answered', 'in step'],
      ['answered', 'in step'],
      ['answered', 'a length of time in words'],
      ['answered', 'under the second 1'],
      ['unanswered', 'nobody says how often'],
      ['answered', 'who does the felling'],
      ['not-applicable', 'it hangs on an outside firm'],
      ['answered', 'under the last number'],
    ],
  },
  {
    name: 'each office counts from 1 and the figures do not tell which question was left out',
    letters: [
      ['request', GROVES.replace('How often did a path flood in 2023?', 'How many paths flooded in 2023?')],
      [
        'response',
        'From the tree nursery:\n\n 1. 4,410\n 2. 1,207\n 3. Three weeks\n\nFrom the woodland rangers:\n\n 1. 58\n 2. Our rangers do the felling themselves\n 3. Not relevant, no outside firm\n 4. 6 objections, all withdrawn\n\nTilly',
      ],
    ],
    ends: [
      ['answered', 'in step'],
      ['answered', 'in step'],
      ['answered', 'a length of time in words'],
      ['unclear', '58 may be signs or paths'],
      ['unclear', '58 may be signs or paths'],
      ['answered', 'who does the felling'],
      ['not-applicable', 'it hangs on an outside firm'],
      ['answered', 'under the last number'],
    ],
  },
  {
    name: 'a question was handed on by an earlier letter, and the rest are numbered on without it',
    letters: [
      [
        'request',
        '1. How many benches are in the park?\n2. What did the new pond cost?\n3. How many trains stopped at the halt in 2023?\n4. How many kites can be hired at the lodge?',
      ],
      [
        'response',
        "The trains that stopped at the halt are not something we hold. The halt isn't run by us. I've passed that question over to the railway.\n\nWe are still working on the rest.",
      ],
      [
        'response',
        'Here are the others:\n\n1. 64 benches\n2. The pond cost £9,120\n3. 30 kites, all hired at the lodge\n\nTilly',
      ],
    ],
    ends: [
      ['answered', 'in step'],
      ['answered', 'in step'],
      ['not-held', 'handed on, and 3 is not its answer'],
      ['answered', 'under 3'],
    ],
  },
  {
    name: 'a table that counts its rows, parts and all',
    letters: [
      [
        'request',
        '1. The name of the boatyard.\n2. The sum paid to the boatyard in 2023.\n2.1 The part of the sum that was for varnish.\n3. The charge for a mooring.\n4. The number of skippers with a licence.\n4.1 The number of those skippers who did not sail in 2023.\n5. The date when the lease ends.',
      ],
      [
        'response',
        'Dear Ada\n\nPlease see the table.\n\nRow\n\nThing wanted\n\nWhat we say\n\n1\n\nBoatyard\n\nMoss Ltd\n\n2\n\nSum paid in 2023\n\n£8,140\n\n3\n\nVarnish\n\n£960\n\n4\n\nMooring charge\n\nExempt under section 43(2)\n\n5\n\nSkippers with a licence\n\n58\n\n6\n\nEnd of lease\n\n30/09/2025\n\nYours sincerely\n\nB. Lockman',
      ],
    ],
    ends: [
      ['answered', 'row 1'],
      ['answered', 'row 2'],
      ['answered', 'row 3'],
      ['refused', 'row 4'],
      ['answered', 'row 5'],
      ['unanswered', 'no row'],
      ['answered', 'row 6'],
    ],
  },
  {
    name: 'a table in the numbers of the request',
    letters: [
      [
        'request',
        '1. The name of the boatyard.\n2. The sum paid to the boatyard in 2023.\n2.1 The part of the sum that was for varnish.\n3. The charge for a mooring.\n4. The number of skippers with a licence.\n4.1 The number of those skippers who did not sail in 2023.\n5. The date when the lease ends.',
      ],
      [
        'response',
        'Dear Ada\n\nPlease see the table.\n\nRow\n\nThing wanted\n\nWhat we say\n\n1\n\nBoatyard\n\nMoss Ltd\n\n2\n\nSum paid in 2023\n\n£8,140\n\n3\n\nMooring charge\n\n£77\n\n4\n\nSkippers with a licence\n\n6\n\n5\n\nEnd of lease\n\n30/09/2025\n\nYours sincerely\n\nB. Lockman',
      ],
    ],
    ends: [
      ['answered', 'row 1'],
      ['answered', 'row 2'],
      ['unanswered', 'no row'],
      ['answered', 'row 3'],
      ['answered', 'six of them'],
      ['unanswered', 'no row'],
      ['answered', 'row 5'],
    ],
  },
  {
    name: 'a table in the numbers of the request, with a row more',
    letters: [
      [
        'request',
        '1. The name of the boatyard.\n2. The sum paid to the boatyard in 2023.\n2.1 The part of the sum that was for varnish.\n3. The charge for a mooring.\n4. The number of skippers with a licence.\n4.1 The number of those skippers who did not sail in 2023.\n5. The date when the lease ends.',
      ],
      [
        'response',
        'Dear Ada\n\nPlease see the table.\n\nRow\n\nThing wanted\n\nWhat we say\n\n1\n\nBoatyard\n\nMoss Ltd\n\n2\n\nSum paid in 2023\n\n£8,140\n\n3\n\nMooring charge\n\n£77\n\n4\n\nSkippers with a licence\n\n58\n\n5\n\nEnd of lease\n\n30/09/2025\n\n6\n\nOffice hours\n\nNine to five\n\nYours sincerely\n\nB. Lockman',
      ],
    ],
    ends: [
      ['answered', 'row 1'],
      ['answered', 'row 2'],
      ['unanswered', 'no row'],
      ['answered', 'row 3'],
      ['answered', 'row 4'],
      ['unclear', "no row, and one that is no question's"],
      ['answered', 'row 5'],
    ],
  },
];

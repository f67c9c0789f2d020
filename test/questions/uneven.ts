import type { Story } from './overriding';

const PIERS =
  'Please tell me:\n\n- how many piers were open on 1 May 2024\n- how many anglers bought a day ticket in that season\n- how many benches were put out along the front\n- what was charged for a deck chair for the day\n- the date when the bandstand was last painted';

const KILNS =
  '1. How many kilns were lit last year?\n2. How many potters have a key?\n3. What does a firing cost?\n4. Was any kiln found to be unsafe?\n5. How many bags of clay were bought?';

const ROWS = 'a) How many rows of vines are there?\nb) How many were grubbed up in 2023?\nc) How many were planted?';

/** Replies whose labels or lines went wrong on the way, and where each answer stands all the same. */
export const UNEVEN: readonly Story[] = [
  {
    name: 'answers typed behind the quoted lines of a list without numbers, and between them',
    letters: [
      ['request', `Dear Council,\n\n${PIERS}\n\nYours faithfully,\n\nA. Requester`],
      [
        'response',
        'Hello\n\nSee below.\n\nRegards\nPat\n\nFrom: A. Requester <[FOI #1 email]>\nSent: 3 June 2024 10:00\nTo: FOI\nSubject: Freedom of Information request - The front\n\nDear Council,\n\nPlease tell me:\n\n- how many piers were open on 1 May 2024 Two\n- how many anglers bought a day ticket in that season 1,118\n- how many benches were put out along the front\n- what was charged for a deck chair for the day\nThat was £3 all through the season\n- the date when the bandstand was last painted This\nis all set out at https://www.example.gov.uk/bandstand\n\nYours faithfully,\n\nA. Requester',
      ],
    ],
    ends: [
      ['answered', 'a word behind the day that ends the question'],
      ['answered', 'a figure behind the last word'],
      ['unanswered', 'nothing behind it or below it'],
      ['answered', 'on the line below'],
      ['signposted', 'begun behind it and wrapped'],
    ],
  },
  {
    name: 'a request quoted as it was sent answers nothing',
    letters: [
      ['request', `Dear Council,\n\n${PIERS}\n\nYours faithfully,\n\nA. Requester`],
      [
        'response',
        `Hello\n\nTwo piers were open on 1 May 2024.\n\nRegards\nPat\n\nFrom: A. Requester <[FOI #1 email]>\nSent: 3 June 2024 10:00\nTo: FOI\nSubject: Freedom of Information request - The front\n\nDear Council,\n\n${PIERS}\n\nYours faithfully,\n\nA. Requester`,
      ],
    ],
    ends: [
      ['answered', 'above the quotation'],
      ['unclear', 'only quoted, and one sentence leaves room for it'],
      ['unanswered', 'only quoted'],
      ['unanswered', 'only quoted'],
      ['unanswered', 'only quoted'],
    ],
  },
  {
    name: 'every answer has the number one, and there are as many as questions',
    letters: [
      ['request', KILNS],
      [
        'response',
        'Dear Sir\n\n1. 212\n\n1. Nine, and one is kept here\n\n1. £14\n\n1. None was.\n\n1. We keep no count of them.',
      ],
    ],
    ends: [
      ['answered', 'first'],
      ['answered', 'second'],
      ['answered', 'third'],
      ['answered', 'fourth'],
      ['not-held', 'fifth'],
    ],
  },
  {
    name: 'every answer has the letter a',
    letters: [
      ['request', ROWS],
      ['response', 'Dear Sir\n\na) 212\n\na) Nine\n\na) 40'],
    ],
    ends: [
      ['answered', 'first'],
      ['answered', 'second'],
      ['answered', 'third'],
    ],
  },
  {
    name: 'the number before a letter in the middle of a line is the answer to the question before',
    letters: [
      ['request', ROWS],
      [
        'response',
        'Dear Sir\n\na) How many rows of vines are there? 71 b) How many were grubbed up in 2023? c) How many were planted? 112',
      ],
    ],
    ends: [
      ['answered', '71 is no label'],
      ['unanswered', 'the next letter follows at once'],
      ['answered', '112'],
    ],
  },
  {
    name: 'a number before a letter in the middle of a line is the label where the question has both',
    letters: [
      ['request', '4) About the vines:\na) How many rows of vines are there?\nb) How many were grubbed up in 2023?'],
      [
        'response',
        'Dear Sir\n\n4 a) How many rows of vines are there? Twelve. 4 b) How many were grubbed up in 2023? None.',
      ],
    ],
    ends: [
      ['answered', 'twelve'],
      ['answered', 'none'],
    ],
  },
  {
    name: 'pairs of a subject in other words and an answer, with nothing in one of them',
    letters: [
      ['request', KILNS],
      [
        'response',
        'Dear Sir\n\nQ: Lit in the year\nA: 212\n\nQ: Keyholders\nA:\n\nQ: Price\nA: No list is kept of those paid by the hour.\n\nQ: Safety\nA: No\n\nQ: Clay\nA: 40 bags\n\nAny complaint about the way this was handled should be sent to the Clerk.',
      ],
    ],
    ends: [
      ['answered', 'as many pairs as questions'],
      ['unanswered', 'an A with nothing behind it: what those below were paid is no word of two questions'],
      ['not-held', 'its own'],
      ['answered', 'no'],
      ['answered', 'the complaint below is none of it'],
    ],
  },
  {
    name: 'fewer pairs than questions go by their words',
    letters: [
      ['request', KILNS],
      [
        'response',
        'Dear Sir\n\nQuestion: Number of potters with a key\nReply: Nine\n\nQuestion: Cost of a firing\nReply: £14\n\nQuestion: Bags of clay bought\nReply: 40',
      ],
    ],
    ends: [
      ['unanswered', 'in no pair'],
      ['answered', 'nine'],
      ['answered', '£14'],
      ['unanswered', 'in no pair'],
      ['answered', '40'],
    ],
  },
  {
    name: 'a schedule that counts the things asked for in its own way goes by their subjects',
    letters: [
      [
        'request',
        '1. Who supplies the school meals?\n1a. When does the supply agreement expire?\n2. What is the yearly charge for meals?\n3. How many kitchens are there?\n4. How many hygiene inspections were failed in 2023?\n4a. How often was a penalty taken from the supplier for that?',
      ],
      [
        'response',
        'The schedule below lists the five items that we found in your letter.\n\nNo.\nSubject\nOutcome\n1\nSupplier of school meals\nReleased. Ferncroft Catering\n2\nExpiry of agreement\nReleased. 30 June 2027\n3\nYearly charge\nExempt, FOIA section 43(2). Release would be likely to prejudice the next tender.\n4\nHygiene inspections failed, 2023\nReleased. 12\n5\nSums held back afterwards (occasions)\nReleased. 3',
      ],
    ],
    ends: [
      ['answered', 'its subject'],
      ['answered', 'its subject, though its number is another’s'],
      ['refused', 'its subject'],
      ['unanswered', 'no row speaks of it'],
      ['answered', 'its subject'],
      ['answered', 'the only row and the only question after it'],
    ],
  },
  {
    name: 'cells one below the other, of which the last part has none',
    letters: [
      [
        'request',
        'B1. How many sheds are let to\n   (i) anglers?\n   (ii) rowers?\n   (iii) sailors?\nB2. How many lockers are let to\n   (i) anglers?\n   (ii) rowers?\n   (iii) sailors?',
      ],
      [
        'response',
        'Our answers are compiled from several offices.\n\nRef\nOffice\nAnswer\nB1 i\nQuays\n412\nii\nBoats\n96\niii\nBoats\n31\nB2 i\nQuays\n540\nii\nBoats\n66\n\nI hope that this helps.',
      ],
    ],
    ends: [
      ['answered', 'its cell'],
      ['answered', 'its cell'],
      ['answered', 'its cell'],
      ['answered', 'its cell'],
      ['answered', 'its cell'],
      ['unanswered', 'it has no cell'],
    ],
  },
  {
    name: 'a schedule with the numbers of the request keeps them',
    letters: [
      [
        'request',
        '1. Who supplies the school meals?\n2. When does the supply agreement expire?\n3. What is the yearly charge for meals?\n4. How many kitchens are there?',
      ],
      [
        'response',
        'Item\nSubject\nDecision\n1\nCaterer\nFerncroft Catering\n2\nEnd\n30 June 2027\n3\nCharge for meals\n£41,000\n4\nTotal\n31',
      ],
    ],
    ends: [
      ['answered', 'its number'],
      ['answered', 'its number'],
      ['answered', 'its number'],
      ['answered', 'its number'],
    ],
  },
  {
    name: 'pairs in an order of their own go by their words',
    letters: [
      ['request', KILNS],
      [
        'response',
        'Dear Sir\n\nQ - Cost of a firing\nA - £14\n\nQ - Unsafe kilns found\nA - One\n\nQ - Kilns lit in the year\nA - 212\n\nQ - Bags of clay bought\nA - 40\n\nQ - Potters with a key\nA -\n\nRegards\nThe Clerk',
      ],
    ],
    ends: [
      ['answered', '212'],
      ['unanswered', 'nothing behind its A'],
      ['answered', '£14'],
      ['answered', 'one'],
      ['answered', '40'],
    ],
  },
  {
    name: 'a table with a column for each year and a row for each answer',
    letters: [
      [
        'request',
        'For each of the last three years please provide\n\n(a) the number of boats hired out\n(b) the number of anglers who bought a ticket\n(c) the number of swans counted\n(d) the total sum taken for tickets\n(e) whether that sum has to be spent on the lake',
      ],
      [
        'response',
        'Dear Sir\n\n                    2021/22     2022/23     2023/24\nBoats hired          18,224      21,760      19,015\nAnglers               4,102       5,377       4,644\nTaken, tickets      512,884     640,106     566,920\n\nThe books were closed on 11 July.\n\nYours\nA. Clerk',
      ],
    ],
    ends: [
      ['answered', 'its row'],
      ['answered', 'its row'],
      ['unanswered', 'no row is about it'],
      ['answered', 'its row'],
      ['unanswered', 'figures answer no whether'],
    ],
  },
  {
    name: 'labels with a slash run on in one line below the repeated request',
    letters: [
      ['request', '1. How many kites flew?\n2. How many fell?\n3. Who owns the field?\n4. Please list the pilots.'],
      [
        'response',
        'REQUEST:\n1. How many kites flew? 2. How many fell? 3. Who owns the field? 4. Please list the pilots.\n\nOFFICER REPLY:\n1/ 318 2/ 41 in the year 3/ Not recorded by us, the land was never registered 4/ Exempt - s40(2) FOIA.\n\nEXEMPTIONS APPLIED: s40',
      ],
    ],
    ends: [
      ['answered', 'the first of the line'],
      ['answered', 'within the line'],
      ['not-held', 'within the line'],
      ['refused', 'within the line'],
    ],
  },
  {
    name: 'fractions and days with a slash are no labels',
    letters: [
      ['request', '1. How many kites flew?\n2. How many fell?\n3. Who owns the field?'],
      ['response', '1. 12, on 2/ 3/ 2024.\n2. About 1/ 3 of them, 2/ 3 flew on.\n3. Mr Gale.'],
    ],
    ends: [
      ['answered', 'a count and a day'],
      ['answered', 'a fraction'],
      ['answered', 'a name'],
    ],
  },
  {
    name: 'a label that was used twice, of which one asks how long, and one answer in seconds',
    letters: [
      [
        'request',
        '(a) Who runs the ferry line?\n(b) How many calls came in on it?\n(b) How long on average did a caller wait to be put through?\n(c) What did the line cost?',
      ],
      ['response', 'Dear Ada\n\n(a) Toll & Sons\n(b) 51 seconds\n(c) £4,120\n\nYours\n\nB. Keeper'],
    ],
    ends: [
      ['answered', 'a name'],
      ['unanswered', 'seconds are no count of calls'],
      ['answered', 'seconds'],
      ['answered', 'a sum'],
    ],
  },
  {
    name: 'the same with a thing of second hand',
    letters: [
      [
        'request',
        '(a) Who runs the ferry line?\n(b) How many chairs were bought for it?\n(b) How long on average did a caller wait to be put through?\n(c) What did the line cost?',
      ],
      ['response', 'Dear Ada\n\n(a) Toll & Sons\n(b) 51 second-hand chairs\n(c) £4,120\n\nYours\n\nB. Keeper'],
    ],
    ends: [
      ['answered', 'a name'],
      ['answered', 'no length of time'],
      ['unanswered', 'no length of time'],
      ['answered', 'a sum'],
    ],
  },
];

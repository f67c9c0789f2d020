import type { Story } from './overriding';

const FERRY =
  '1. How many ferries are there?\n2. How many crew has each?\n3. What does a crossing cost?\n4. How many crossings were cancelled last year?\n5. Has a ferry run aground since 2020?\n6. Which sizes of life jacket are kept?';

/** Questions that a letter passes over while it answers the others, and what in it is no sign of an answer to them. */
export const PASSED_OVER: readonly Story[] = [
  {
    name: 'the number of an enquiry and no answer',
    letters: [
      [
        'request',
        '1. How many organs are there?\n2. How many reeds were bought?\n3. How many pipes are cracked?\n4. Is there an organist?',
      ],
      [
        'response',
        'Dear Ada\n\nEnquiry number 24-009\n\nQuestion 1 - Four.\n\nQuestion 2 - 12.\n\nQuestion 4 - No.\n\nYours sincerely\n\nB. Keeper',
      ],
    ],
    ends: [
      ['answered', 'given'],
      ['answered', 'given'],
      ['unanswered', 'the number of the enquiry counts no pipes'],
      ['answered', 'no'],
    ],
  },
  {
    name: 'a range of sizes is no list of questions',
    letters: [
      ['request', FERRY],
      [
        'response',
        '1. How many ferries are there?\nTwo\n\n2. How many crew has each?\nFour\n\n3. What does a crossing cost?\n£2.40\n\n4. How many crossings were cancelled last year?\n31\n\n5. Has a ferry run aground since 2020?\n\n6. Which sizes of life jacket are kept?\nFrom 4 to 16',
      ],
    ],
    ends: [
      ['answered', 'given'],
      ['answered', 'given'],
      ['answered', 'given'],
      ['answered', 'given'],
      ['unanswered', 'its number falls within the sizes, which go beyond the questions'],
      ['answered', 'sizes'],
    ],
  },
  {
    name: 'a second letter brings what was promised, and nothing else',
    letters: [
      ['request', FERRY],
      [
        'response',
        'Question 1: Two\n\nQuestion 2: Four\n\nQuestion 3: £2.40\n\nQuestion 4: The harbour office is still counting. You will have it by 4 March 2024.\n\nQuestion 6: Small and large',
      ],
      ['response', 'Further to my last, the office has now counted: 31 in the year. That is everything.'],
    ],
    ends: [
      ['answered', 'given'],
      ['answered', 'given'],
      ['answered', 'given'],
      ['answered', 'what was promised'],
      ['unanswered', 'passed over by both letters'],
      ['answered', 'given'],
    ],
  },
  {
    name: 'a second letter that brings what was promised and more',
    letters: [
      ['request', FERRY],
      [
        'response',
        'Question 1: Two\n\nQuestion 2: Four\n\nQuestion 3: £2.40\n\nQuestion 4: The harbour office is still counting. You will have it by 4 March 2024.\n\nQuestion 6: Small and large',
      ],
      [
        'response',
        'Further to my last, the office has now counted: 31 in the year. The log shows that the larger one touched the bar in 2022.',
      ],
    ],
    ends: [
      ['answered', 'given'],
      ['answered', 'given'],
      ['answered', 'given'],
      ['answered', 'what was promised'],
      ['unclear', 'a sentence is left that may be its answer'],
      ['answered', 'given'],
    ],
  },
  {
    name: 'a number of posts counts nothing else',
    letters: [
      [
        'request',
        '1. How many ferries are there?\n2. How many crossings were cancelled by skippers last year?\n3. How many deckhand posts are empty?\n4. What does a crossing cost?',
      ],
      ['response', 'Two ferries run.\n\n3.5 WTE, of which one is being filled.\n\nA crossing costs £2.40.'],
    ],
    ends: [
      ['answered', 'two'],
      ['unanswered', 'no crossings are counted in posts'],
      ['answered', 'posts'],
      ['answered', 'a sum'],
    ],
  },
  {
    name: 'what goes on with a row belongs to it',
    letters: [
      [
        'request',
        'PART A - FERRIES\n\n1. How many ferries run in summer?\n2. What does a season ticket cost?\n3. How many season tickets were sold?\n4. Which firms run the ferries?\n\nPART B - HARDSHIP\n\n1. How many hardship grants were made in 2023?\n2. How many hardship applications were turned down?',
      ],
      [
        'response',
        'Dear Ada\n\nThank you for your enquiry about ferries. For this summer we have:\n\nFerries: 6 (one more than last year)\n\nCost of season ticket: £95\n\nSeason tickets sold: 412 as of today\n\nFirms: Holm Lines, Brae Boats. The 5 is shared with the school.',
      ],
    ],
    ends: [
      ['answered', 'a row'],
      ['answered', 'a row'],
      ['answered', 'a row'],
      ['answered', 'a row, and what goes on with it'],
      ['unanswered', 'the whole part is passed over'],
      ['unanswered', 'the whole part is passed over'],
    ],
  },
  {
    name: 'finally, what you asked for: the last question',
    letters: [
      [
        'request',
        '1. How many ferries are there?\n2. What was spent on paint in the year?\n3. Who decides on late sailings?\n4. Please send the policy on dogs.',
      ],
      [
        'response',
        'You first asked how many ferries there are. There are two.\n\nAs to paint, £4,120 was spent in the year.\n\nThe harbour master decides on late sailings.\n\nFinally, the policy you asked for is open to all at www.example.org/dogs.pdf and is exempt under section 21.',
      ],
    ],
    ends: [
      ['answered', 'two'],
      ['answered', 'a sum'],
      ['unclear', 'nobody says that an office is somebody'],
      ['refused', 'exempt, whatever it is called'],
    ],
  },
  {
    name: 'a letter that is laid to nothing, and the requester says which question it passes over',
    letters: [
      ['request', '1. How many mooring rings are there on the quay?\n2. Who paints the bollards?'],
      ['response', 'The harbour has had a long and proud history, and we are glad of your interest in it.'],
      ['review-request', 'Your letter does not answer question 2 at all. Please review this.'],
    ],
    ends: [
      ['unclear', 'nothing of the letter could be laid'],
      ['unanswered', 'the requester has read it and says so'],
    ],
  },
];

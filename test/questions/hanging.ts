import type { Story } from './overriding';

const ORGAN =
  '1. Is the organ played?\n2. For churches where it is:\n2a. Who plays it?\n2b. On which days is it played?\n2c. What hymn book is used?\n3a. When was it tuned?\n3b. What did the tuning cost?';

/** What hangs on another answer, or is answered by pointing at one. */
export const HANGING: readonly Story[] = [
  {
    name: 'an answer that points at one which does not apply',
    letters: [
      [
        'request',
        '1. Is the pool run by a contractor?\n1.1 If so, what is its name?\n1.2 If so, when does the contract end?\n2. How many lanes does the pool have?',
      ],
      ['response', '1. No, by us\n1.1 n/appl\n1.2 as 1.1\n2. 6'],
    ],
    ends: [
      ['answered', 'no'],
      ['not-applicable', 'an abbreviation'],
      ['not-applicable', 'as the one that it points at'],
      ['answered', 'a figure'],
    ],
  },
  {
    name: 'what a short note sends a reader past, and what hangs on that',
    letters: [
      [
        'request',
        '1. Does the chapel have a choir?\n(Yes - answer 2. No - answer 3.)\n2. Chapels with a choir\n2(a) Who leads it?\n2(b) On which day does it meet?\n3. Chapels without a choir\n3(a) Was one ever proposed?\n3(b) If Yes at 3(a), who objected?\n4. Is the organ played more by men or by women?',
      ],
      [
        'response',
        '1. Does the chapel have a choir?\n(Yes - answer 2. No - answer 3.) *Yes*\n\n2. Chapels with a choir\n2(a) Who leads it? *Ada Pike*\n2(b) On which day does it meet? *Fridays*\n\n3. Chapels without a choir *N/A*\n3(a) Was one ever proposed?\n3(b) If Yes at 3(a), who objected?\n\n4. Is the organ played more by men or by women? *Men*',
      ],
    ],
    ends: [
      ['answered', 'yes'],
      ['answered', 'given'],
      ['answered', 'given'],
      ['not-applicable', 'for those who say no'],
      ['not-applicable', 'it hangs on one that falls away'],
      ['answered', 'given'],
    ],
  },
  {
    name: 'what a short note sends a reader to stands empty',
    letters: [
      [
        'request',
        '1. Does the chapel have a choir?\n(Yes - answer 2. No - answer 3.)\n2. Chapels with a choir\n2(a) Who leads it?\n2(b) On which day does it meet?\n3. Chapels without a choir\n3(a) Was one ever proposed?\n3(b) If Yes at 3(a), who objected?\n4. How many hymn books are there?\n5. How many robes are there?\n6. Who winds the clock?\n7. Is the organ played more by men or by women?',
      ],
      [
        'response',
        '1. Does the chapel have a choir?\n(Yes - answer 2. No - answer 3.) *No*\n\n2. Chapels with a choir\n2(a) Who leads it? \n2(b) On which day does it meet? \n\n3. Chapels without a choir\n3(a) Was one ever proposed?\n3(b) If Yes at 3(a), who objected?\n\n4. How many hymn books are there? *44*\n5. How many robes are there? *9*\n6. Who winds the clock? *Ada Pike*\n7. Is the organ played more by men or by women? *Men*',
      ],
    ],
    ends: [
      ['answered', 'no'],
      ['not-applicable', 'for those who say yes'],
      ['not-applicable', 'for those who say yes'],
      ['unanswered', 'it is for those who say no'],
      ['unanswered', 'it hangs on one with no answer'],
      ['answered', 'given'],
      ['answered', 'given'],
      ['answered', 'given'],
      ['answered', 'given'],
    ],
  },
  {
    name: 'a figure that is the number of the next question',
    letters: [
      [
        'request',
        '1. In which year was the choir founded?\n2. How many hymn books are there?\n2a. How many of those are damaged?\n3. How many robes does the choir have?\n4. How many of them are red?',
      ],
      [
        'response',
        '1. In which year was the choir founded?\n\nANSWER: 1967\n\n2. How many hymn books are there?\n\nANSWER: 212\n\n2a. How many of those are damaged?\n\nANSWER: 3\n\n3. How many robes does the choir have?\n\nANSWER: 4\n\n4. How many of them are red?\n\nANSWER: 1',
      ],
    ],
    ends: [
      ['answered', 'a year'],
      ['answered', 'a figure'],
      ['answered', 'three, and not the number below'],
      ['answered', 'four, and not the number below'],
      ['answered', 'one'],
    ],
  },
  {
    name: 'a figure behind a title, and the next question without its number',
    letters: [
      [
        'request',
        '1. How many hymn books are there?\n2. How many of those are damaged?\n3. How many robes does the choir have?',
      ],
      [
        'response',
        'How many hymn books are there?\n\nANSWER: 2\n\nHow many of those are damaged?\n\nANSWER: 3\n\nHow many robes does the choir have?\n\nANSWER: none',
      ],
    ],
    ends: [
      ['answered', 'two, and no label'],
      ['answered', 'three, and no label'],
      ['answered', 'none'],
    ],
  },
  {
    name: 'a number at the end of a line that is the label of the question below it',
    letters: [
      [
        'request',
        '1. How many hymn books are there?\n2. How many of those are damaged?\n3. How many robes does the choir have?',
      ],
      [
        'response',
        '1. How many hymn books are there?\n2.\nHow many of those are damaged?\n14\n3.\nHow many robes does the choir have?\n9',
      ],
    ],
    ends: [
      ['unanswered', 'nothing stands under it'],
      ['answered', 'given'],
      ['answered', 'given'],
    ],
  },
  {
    name: 'an answer that points at a heading whose questions all fall away',
    letters: [
      [
        'request',
        '1. Does the school have a bus?\n2. Schools with a bus\n2(a) How many seats does it have?\n2(b) Who drives it?\n3. Is it used more for trips or for sport?',
      ],
      [
        'response',
        '1. Does the school have a bus?\nRESPONSE (Bursar): No\n\n2. Schools with a bus\n2(a) How many seats does it have?\n2(b) Who drives it?\nRESPONSE (Bursar): 2 does not apply to us\n\n3. Is it used more for trips or for sport?\nRESPONSE (Head): As for 2\n\nShould you consider that this was badly handled, the Clerk will carry out a review.',
      ],
    ],
    ends: [
      ['answered', 'no'],
      ['not-applicable', 'said of the heading'],
      ['not-applicable', 'said of the heading'],
      ['not-applicable', 'as for the heading'],
    ],
  },
  {
    name: 'what hangs on a part that is named by its number and roman numeral',
    letters: [
      [
        'request',
        '7(i) Is there a lido?\n7(ii) If 7(i) is No, was there one before?\n7(iii) Did the town ever fill a boating lake in?\n7(iv) If 7(iii) is Yes, what was put there? (as many as fit)\n7(v) Where the answer to 7(i) was "yes", how deep is it?\n7(vi) If 7(i) is heated, by what fuel?\n8. Who swims free?',
      ],
      [
        'response',
        '7(i) Is there a lido? Ans: Yes\n\n7(ii) If 7(i) is No, was there one before?\n\n7(iii) Did the town ever fill a boating lake in? Ans: No\n\n7(iv) If 7(iii) is Yes, what was put there? (as many as fit)\n\n7(v) Where the answer to 7(i) was "yes", how deep is it?\n\n7(vi) If 7(i) is heated, by what fuel? Ans: Gas\n\n8. Who swims free? Ans: Children under five',
      ],
    ],
    ends: [
      ['answered', 'yes'],
      ['not-applicable', 'it hangs on a no'],
      ['answered', 'no'],
      ['not-applicable', 'it hangs on a yes'],
      ['unanswered', 'it applies, and nothing stands under it'],
      ['answered', 'heated is neither yes nor no'],
      ['answered', 'under its own words'],
    ],
  },
  {
    name: 'an answer that another one covers, of which a part is given',
    letters: [
      [
        'request',
        '3. How many pumps are there?\n3a. How many of the pumps are electric?\n3b. How many of the pumps are diesel?',
      ],
      [
        'response',
        'Question 3: there are 418.\n\nQuestion 3a: this is not recorded for the stock as a whole. Of 50 that were looked at in May, 31 were electric.\n\nQuestion 3b: the answer to 3a covers this too.',
      ],
    ],
    ends: [
      ['answered', 'a figure'],
      ['partly-answered', 'a sample'],
      ['partly-answered', 'as the other'],
    ],
  },
  {
    name: 'see the answer that is no',
    letters: [
      ['request', '1. Does the force use drones?\n2. If so, how many?\n3. How many pilots have been trained?'],
      ['response', '1. No.\n2. See 1.\n3. Four.'],
    ],
    ends: [
      ['answered', 'no'],
      ['not-applicable', 'it hangs on the no that it points at'],
      ['answered', 'a figure in words'],
    ],
  },
  {
    name: 'an answer that means yes, and nothing under what hangs on it',
    letters: [
      [
        'request',
        '1. How many boats are there?\n2(a) Has the Board ever tried an electric one?\n2(b) If Yes at 2(a), why was it not kept?\n3. Where are the boats moored?',
      ],
      [
        'response',
        '1. How many boats are there?\nRESPONSE (Works): 11\n\n2(a) Has the Board ever tried an electric one?\nRESPONSE (Works): One was on trial for a month in 2022\n2(b) If Yes at 2(a), why was it not kept?\nRESPONSE (Works):\n\n3. Where are the boats moored?\nRESPONSE (Works): Below Leam lock. Section 38(1)(b) stops us from saying more.',
      ],
    ],
    ends: [
      ['answered', 'a figure'],
      ['answered', 'one was'],
      ['unanswered', 'its condition was met and nothing stands under it'],
      ['partly-answered', 'the place, and no more'],
    ],
  },
  {
    name: 'an answer that means no to what others do',
    letters: [
      ['request', '1. Is the grass cut by a contractor?\n2. If so, by which?\n3. How often is it cut?'],
      [
        'response',
        '1. Is the grass cut by a contractor?\nIn house since 2019\n\n2. If so, by which?\n\n3. How often is it cut?\nEvery ten days',
      ],
    ],
    ends: [
      ['answered', 'by its own staff'],
      ['not-applicable', 'no contractor'],
      ['answered', 'how often'],
    ],
  },
  {
    name: 'an answer put off with another is not given with it later',
    letters: [
      ['request', '1. What did the pool take in 2024?\n2. What did it spend?\n3. How many lanes has it?'],
      ['response', '1. To follow by 12 September, waiting on Finance\n2. as 1\n3. Six'],
      ['response', '1. £611,020'],
    ],
    ends: [
      ['answered', 'given in the second letter'],
      ['deferred', 'still put off'],
      ['answered', 'a figure in words'],
    ],
  },
  {
    name: 'a range under a no, that no label is seen in',
    letters: [
      [
        'request',
        '1. Does the trust own any drones?\n2. If yes, how many?\n3. If yes, what did they cost?\n4. Who approves flights?',
      ],
      ['response', '1. No\n2-3 Not applicable\n4. Head of Estates'],
    ],
    ends: [
      ['answered', 'no, whatever number stands on the line below'],
      ['not-applicable', 'it hangs on a yes'],
      ['not-applicable', 'it hangs on a yes'],
      ['answered', 'an office'],
    ],
  },
  {
    name: 'likewise, and as another with its letter',
    letters: [
      [
        'request',
        '1. How many vans are there?\n2. How many lorries are there?\n3. What did the vans cost?\n4. What did the lorries cost?\n5. Who drives them?',
      ],
      [
        'response',
        'Q1 I will send this by 3 June\nQ2 Likewise\nQ3 Not held\nQ4 as Q3 too\nQ5 As 12 of them are leased, the firm does',
      ],
    ],
    ends: [
      ['deferred', 'to be sent'],
      ['deferred', 'likewise'],
      ['not-held', 'not held'],
      ['not-held', 'as the other'],
      ['answered', 'a reason that begins with as'],
    ],
  },
  {
    name: 'a statement in the words of the question is a yes',
    letters: [
      [
        'request',
        '1. Has the board considered closing the lido?\n2. If so, please send the paper.\n3. How many swam there in 2024?',
      ],
      ['response', '1. The board considered closing the lido at its May meeting.\n3. 14,000'],
    ],
    ends: [
      ['answered', 'it did'],
      ['unanswered', 'its condition is met, and it is passed over'],
      ['answered', 'a figure'],
    ],
  },
  {
    name: 'as previous',
    letters: [
      ['request', '1. How many phones were taken?\n2. How many of them were kept overnight?\n3. Who keeps them?'],
      ['response', '1. Not recorded\n2. As previous\n3. The office'],
    ],
    ends: [
      ['not-held', 'not recorded'],
      ['not-held', 'as the one before'],
      ['answered', 'an office'],
    ],
  },
  {
    name: 'an answer that says neither, and nothing under what hangs on it',
    letters: [
      ['request', '1. Is the hall insured?\n2. If so, by which company?\n3. How many chairs are there?'],
      [
        'response',
        '1. Is the hall insured?\nThe trustees look into this each spring\n\n2. If so, by which company?\n\n3. How many chairs are there?\n80',
      ],
    ],
    ends: [
      ['answered', 'something is said'],
      ['unclear', 'neither yes nor no'],
      ['answered', 'a figure'],
    ],
  },
  {
    name: 'one word for the number above several that are repeated together',
    letters: [
      ['request', ORGAN],
      [
        'response',
        '1. Is the organ played?\nVestry: no\n2. For churches where it is:\n2a. Who plays it?\n2b. On which days is it played?\n2c. What hymn book is used?\nVestry: 2 doesn’t apply here\n3a. When was it tuned?\n3b. What did the tuning cost?\nVestry: Section 43(2) does not apply. £310',
      ],
    ],
    ends: [
      ['answered', 'no'],
      ['not-applicable', 'the 2 that is over it'],
      ['not-applicable', 'the 2 that is over it'],
      ['not-applicable', 'the 2 that is over it'],
      ['unclear', 'the number is none of a question, and what stands there tells of the next'],
      ['answered', 'its own'],
    ],
  },
  {
    name: 'a part with its letter before the name of a month',
    letters: [
      ['request', ORGAN],
      ['response', '1 Yes\n2a Nobody\n2b May to July\n2c None\n3a March 2019\n3b £310\n\n3 April 2024'],
    ],
    ends: [
      ['answered', 'yes'],
      ['answered', 'its own'],
      ['answered', 'months'],
      ['answered', 'none'],
      ['answered', 'a month of a year'],
      ['answered', 'a sum, and the day of the letter is none of it'],
    ],
  },
  {
    name: 'why it came to nothing is not told by what a yes adds, where that is no reason',
    letters: [
      [
        'request',
        '1. Has a lift to the belfry ever been considered?\n2. If it has, why was it not built?\n3. How many steps lead up to it?',
      ],
      ['response', '1. Yes, the wardens had a paper on it in March 2022.\n\n3. There are 141 steps.'],
    ],
    ends: [
      ['answered', 'a yes, and when'],
      ['unanswered', 'a paper is no reason'],
      ['answered', 'a number'],
    ],
  },
  {
    name: 'nor what stood in its way, in other words',
    letters: [
      [
        'request',
        '1. Has a lift to the belfry ever been considered?\n2. If so, what stood in its way?\n3. How many steps lead up to it?',
      ],
      ['response', '1. Yes, the wardens had a paper on it in March 2022.\n\n3. There are 141 steps.'],
    ],
    ends: [
      ['answered', 'a yes, and when'],
      ['unanswered', 'a paper is no obstacle'],
      ['answered', 'a number'],
    ],
  },
  {
    name: 'a reason behind the yes may be the answer to why',
    letters: [
      [
        'request',
        '1. Has a lift to the belfry ever been considered?\n2. If it has, why was it not built?\n3. How many steps lead up to it?',
      ],
      [
        'response',
        '1. Yes, in 2022. It was dropped because the tower would not bear the weight.\n\n3. There are 141 steps.',
      ],
    ],
    ends: [
      ['answered', 'a yes, and when'],
      ['unclear', 'a reason stands behind it'],
      ['answered', 'a number'],
    ],
  },
];

import type { Story } from './overriding';

const FERRY =
  '1. How many ferries does the harbour board own today?\n2. How many moorings does the board let to visitors?\n2a. How many moorings stood empty last winter?\n3. What did the board spend in 2022 on dredging the inner basin?\n4. What did the board spend in 2022 on painting the buoys?\n5. Does the board keep a diving log for the pier?';

/** Replies that repeat the questions broken off, as a case system cuts them. */
export const CUT_SHORT: readonly Story[] = [
  {
    name: 'each question broken off, also within a word and where two begin alike',
    letters: [
      ['request', FERRY],
      [
        'response',
        'Harbour Board\n\n1 How many ferries does the harb...\nReply\nFour\n\n2 How many moorings does the bo...\nReply\nSection 21 applies, they are on our website.\n\n2a How many moorings stood empt...\nReply\nNot held.\n\n2b How many were sold\nReply\nSixty\n\n3 What did the board spend in 2...\nReply\n£41,900\n\n4 What did the board spend in 2...\nReply\nSection 43(2) applies.\n\n5 Does the board keep a diving l...\nReply\nYes\n\nThe Clerk',
      ],
    ],
    ends: [
      ['answered', 'its own'],
      ['refused', 'its own'],
      ['not-held', 'what is said of the 2b that nobody asked is not said of it'],
      ['answered', 'the first of two that begin alike, by its number'],
      ['refused', 'the second of them'],
      ['answered', 'its own'],
    ],
  },
  {
    name: 'two broken off above one answer',
    letters: [
      ['request', FERRY],
      [
        'response',
        '1 How many ferries does the harbour …\n2 How many moorings does the board let …\nReply\nFor 1 and 2: these are exempt under section 43(2).\n\n2a How many moorings stood empty …\nReply\nEleven\n\n3 What did the board spend in 2022 on dr…\nReply\n£41,900\n\n4 What did the board spend in 2022 on p…\nReply\n\n5 Does the board keep a diving log for…\nReply\nNo',
      ],
    ],
    ends: [
      ['refused', 'named with the next'],
      ['refused', 'named'],
      ['answered', 'its own'],
      ['answered', 'its own'],
      ['unanswered', 'nothing but the caption'],
      ['answered', 'its own'],
    ],
  },
  {
    name: 'an answer that breaks off is no question',
    letters: [
      ['request', FERRY],
      [
        'response',
        '1. Four ferries...\n2. How many we let depends on the season...\n2a. Eleven.\n3. £41,900\n4. £3,112\n5. We do, but...',
      ],
    ],
    ends: [
      ['answered', 'a figure'],
      ['answered', 'words of its own'],
      ['answered', 'its own'],
      ['answered', 'its own'],
      ['answered', 'its own'],
      ['answered', 'its own'],
    ],
  },
];

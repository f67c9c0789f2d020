import type { Story } from './overriding';

const ASKED =
  '1. How many wardens are there?\n2. Was a lock picked?\n3. If so, how long was the gate open?\n4. How many keys were lost?';
const ROWS = '1. Four\n2. See Note A\n3. See Note B\n4. Nine';

/** Notes below the answers, whose names stand on lines of their own above them. */
export const TITLED_NOTES: readonly Story[] = [
  {
    name: 'a note under its name',
    letters: [
      ['request', ASKED],
      [
        'response',
        `${ROWS}\n\nNote A\nWe neither confirm nor deny that we hold this, by section 31(3) of the Act.\n\nNote B\nNothing of the kind is held by the Board.\n\nYours\n\nB. Hay`,
      ],
    ],
    ends: [
      ['answered', 'four'],
      ['refused', 'as the first note says'],
      ['not-held', 'as the second note says'],
      ['answered', 'the notes are no part of it'],
    ],
  },
  {
    name: 'a note under its name and a subject, and one with a blank line below its name',
    letters: [
      ['request', ASKED],
      [
        'response',
        `${ROWS}\n\nNote A - Prevention of crime\nSection 31(1)(a) is relied on, so it is withheld.\n\nNote B\n\nThe Board holds no record of it.\n\nYours\n\nB. Hay`,
      ],
    ],
    ends: [
      ['answered', 'four'],
      ['refused', 'as the first note says'],
      ['not-held', 'as the second note says'],
      ['answered', 'nine'],
    ],
  },
  ...['See the note, part A.', 'Please refer to part A of the note below.', 'See the notice at the end (part A).'].map(
    (points): Story => ({
      name: `a part of a note under its name: ${points}`,
      letters: [
        ['request', ASKED],
        [
          'response',
          `> 1. How many wardens are there?\n\nFour\n\n> 2. Was a lock picked?\n> 3. If so, how long was the gate open?\n\n${points}\n\n> 4. How many keys were lost?\n\nNone.\n\nNOTE\n\nPart A. By section 31(3) of the Act we neither confirm nor deny that we hold this.\n\nPart B. We think that fair.\n\nYours\n\nB. Hay`,
        ],
      ],
      ends: [
        ['answered', 'four'],
        ['refused', 'as its part of the note says'],
        ['refused', 'both stand above the same words'],
        ['answered', 'the note is no part of it'],
      ],
    }),
  ),
  {
    name: 'a sentence that begins with the name of a note is none',
    letters: [
      ['request', ASKED],
      ['response', '1. Four\n2. See Note A\n3. Ten minutes\n4. Nine\n\nNote A hangs in the hall.'],
    ],
    ends: [
      ['answered', 'four'],
      ['unclear', 'no note stands there'],
      ['answered', 'ten minutes'],
      ['answered', 'nine'],
    ],
  },
];

import type { Story } from './overriding';

const ASKED =
  '1. How many boats does the harbour own?\n2. What was paid for oars in 2021?\n3. Is there a spare crane?\n4. How many ropes were lost?';

/** Answers that only point to the letter round them, or to a note without a name. */
export const OWN_NOTES: readonly Story[] = [
  {
    name: 'see covering letter, where that puts the row off',
    letters: [
      ['request', ASKED],
      [
        'response',
        'Dear Mr Crane\n\nThe rows below have what we could find. Oars (row 2) are bought from two budgets and the Bursar is still adding them up; I will send that on 4 June.\n\n1\n\nHow many boats does the harbour own?\n\n31\n\n2\n\nWhat was paid for oars in 2021?\n\nSee covering letter\n\n3\n\nIs there a spare crane?\n\nYes\n\n4\n\nHow many ropes were lost?\n\nNine\n\nYours\n\nB. Hay',
      ],
    ],
    ends: [
      ['answered', 'a figure'],
      ['deferred', 'the letter says when'],
      ['answered', 'yes'],
      ['answered', 'nine'],
    ],
  },
  {
    name: 'see covering letter, where that does not name the row',
    letters: [
      ['request', ASKED],
      [
        'response',
        'Dear Mr Crane\n\nThe rows below have what we could find.\n\n1\n\nHow many boats does the harbour own?\n\n31\n\n2\n\nWhat was paid for oars in 2021?\n\nPlease refer to the accompanying e-mail\n\n3\n\nIs there a spare crane?\n\nYes\n\n4\n\nHow many ropes were lost?\n\nNine\n\nYours\n\nB. Hay',
      ],
    ],
    ends: [
      ['answered', 'a figure'],
      ['unclear', 'the letter may say it in words'],
      ['answered', 'yes'],
      ['answered', 'nine'],
    ],
  },
  {
    name: 'see note, and numbers below the note',
    letters: [
      ['request', ASKED],
      [
        'response',
        'Dear Mr Crane\n\n1. How many boats does the harbour own? 31\n2. What was paid for oars in 2021? See note\n3. Is there a spare crane? See note\n4. How many ropes were lost? Nine\n\nNOTE\n2: we hold no record of it.\n3: we neither confirm nor deny it by section 31(3) of the Act.\n\nYours\n\nB. Hay',
      ],
    ],
    ends: [
      ['answered', 'a figure'],
      ['not-held', 'as the note says'],
      ['refused', 'as the note says'],
      ['answered', 'nine'],
    ],
  },
  {
    name: 'a letter that was asked for',
    letters: [
      ['request', '1. How many boats does the harbour own?\n2. In what paper was the crane advertised?'],
      ['response', 'Dear Mr Crane\n\n1. 31\n2. A letter to the Herald\n\nYours\n\nB. Hay'],
    ],
    ends: [
      ['answered', 'a figure'],
      ['answered', 'a letter is what it was'],
    ],
  },
];

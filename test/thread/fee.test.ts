import { describe, expect, it } from 'vitest';
import { demandsFee } from '../../lib/thread/acts/fee';
import { readVoice } from '../../lib/thread/acts/voice';
import { message } from './past';

/** Letters, and whether they ask for a fee before they go on. */
const LETTERS: readonly (readonly [demands: boolean, why: string, text: string])[] = [
  [
    true,
    'a bill, and what waits for it',
    'Dear Ms Pike,\n\nSearching, 4 hours @ £15.00   60.00\n\nFee now due £27.16\n\nNothing more will be done until the fee is in.',
  ],
  [
    true,
    'a notice that stops the days',
    'Dear Ms Pike,\n\nThis is a notice of fee. The sum is £34. The twenty days stop until it is paid.',
  ],
  [true, 'how to pay', 'Dear Ms Pike,\n\nA fee of £45 is payable. A cheque made payable to the Harbour Board will do.'],
  [false, 'what something cost', 'Dear Ms Pike,\n\nThe pier cost £45,000. We did not charge a fee until 2019.'],
  [
    false,
    'a charge that is asked about',
    'Dear Ms Pike,\n\nThe mooring fee is £80 a year. It was paid by 31 boats in 2024.',
  ],
  [
    false,
    'that there is none',
    'Dear Ms Pike,\n\nThere is no fee payable. You will hear from us when it has been received.',
  ],
  [
    false,
    'that there might be one',
    'Dear Ms Pike,\n\nShould there be a fee you will be told before any work is done.',
  ],
];

describe('a letter that asks for a fee', () => {
  it.each(LETTERS)('%s: %s', (demands, _why, text) => {
    const letter = message('authority', text, new Date('2025-06-07T09:00:00Z'));
    expect(demandsFee(letter, readVoice(letter))).toBe(demands);
  });
});

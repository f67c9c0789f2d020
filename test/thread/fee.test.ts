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
  [
    true,
    'a bill, and what is done once the sum is in',
    'Dear Ms Pike,\n\nThis is a fees notice under section 9.\n\nTO PAY £62.50\n\nOnce the £62.50 is in we will post the prints.',
  ],
  [
    true,
    'a notice, and days that are left out',
    "Dear Ms Pike,\n\nThe fee will be £90. The days from today until it comes don't count towards the limit.",
  ],
  [
    true,
    'a bill that the reader is asked to meet, and a period that stopped',
    'Dear Ms Pike,\n\nUnder the fees regulations the Board is asking you to meet the following:\n\nPlans, 9 sheets @ £7.00 . . . . £63.00\n\nThe period for answering stopped running today and will resume when the money has been received.',
  ],
  [
    true,
    'a notice of charges, and time that stands still',
    'Dear Ms Pike,\n\nThis is a notice of charges. To pay . . . . . . £63.00. Time stands still from today.',
  ],
  [
    false,
    'what others are asked to pay',
    'Dear Ms Pike,\n\nWe ask traders to meet the cost, £63 a year. The clock on the tower stopped in March.',
  ],
  [
    false,
    'a sum that came in for something else',
    'Dear Ms Pike,\n\nThe harbour charges come to £4,300 a year. Once the £4,300 has been spent the gates are left open.',
  ],
  [
    false,
    "days that don't count, and no sum",
    "Dear Ms Pike,\n\nWe charge no fee. Bank holidays are days that don't count.",
  ],
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

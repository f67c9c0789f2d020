import { describe, expect, it } from 'vitest';
import { readActs } from '../../lib/thread/acts';
import { answersInRows } from '../../lib/thread/acts/in-rows';
import { message, thread } from './past';

/** Letters, and whether they give answers in rows. */
const LETTERS: readonly (readonly [answers: boolean, why: string, text: string])[] = [
  [true, 'names and bare values', 'Ponies: 41\nShelter: Yes\nRents: N/A\nTroughs: 3'],
  [true, 'with a dash', 'Ponies - 41\nShelter - none\nRents paid - £310'],
  [true, 'with a word or two behind them', 'Ponies: 41 at the last count\nShelter: no, not yet\nRents: £2.50 a head'],
  [true, 'in words', 'Ponies: not recorded\nShelters: fourteen\nTroughs: nil'],
  [true, 'with bullets', '• Ponies: 41\n• Shelters: 2\n• Troughs: 3'],
  [false, 'two of them', 'Ponies: 41\nShelter: Yes'],
  [
    false,
    'the record of a case',
    'Case number: 4471\nReceived: 04/11/2024 09:41\nTarget date: 02/12/2024\nStatus: no action',
  ],
  [false, 'how to reach an office', 'Tel: 01632 960 500\nExt: 41\nFloor: 3\nDirect line: 960 501'],
  [false, 'what it will cost', 'Charge for plans: £12\nCharge for copies: £3\nTotal to pay: £15\nVAT: nil'],
  [
    false,
    'sentences with a colon',
    'Please note: we will reply by 4 May.\nOur office: it is shut on Friday.\nThanks: you have been patient.',
  ],
  [false, 'when an office is open', 'Monday: 9 to 5\nDays open: 5\nHours a week: 40'],
];

describe('answers in rows', () => {
  it.each(LETTERS)('%s: %s', (answers, _why, text) => {
    const letter = message(
      'authority',
      `Dear Ms Pike,\n\nThank you for your email.\n\n${text}\n\nB Crowle`,
      new Date(),
    );
    expect(answersInRows(letter)).toBe(answers);
  });

  it('are an answer, though the letter is short and thanks for an e-mail', () => {
    const [, act] = readActs(
      thread([
        message(
          'requester',
          'Dear Pony Pound,\n\nHow many ponies are there? Is there a shelter? What rent is paid? How many troughs?\n\nAda Pike',
          new Date('2025-06-04T09:00:00Z'),
        ),
        message(
          'authority',
          'Dear Ms Pike,\n\nThank you for your email to the Warden. Please see what follows.\n\nPonies: 41\nShelter: Yes\nRent: N/A\nTroughs: 3\n\nIf this does not answer your questions please contact the Clerk.\n\nHave a good weekend,\n\nB Crowle',
          new Date('2025-06-10T09:00:00Z'),
        ),
      ]),
    );
    expect(act?.kind).toBe('response');
  });
});

import { describe, expect, test } from 'vitest';
import { readActs } from '../../lib/thread/acts';
import { isBriefReceipt } from '../../lib/thread/acts/receipt-brief';
import { readVoice } from '../../lib/thread/acts/voice';
import { message, REQUEST, thread } from './past';

const on = (day: string) => new Date(`${day}T09:00:00Z`);
const kindOf = (text: string) =>
  readActs(thread([message('requester', REQUEST, on('2025-06-04')), message('authority', text, on('2025-06-05'))])).at(
    -1,
  )?.kind;

describe('a few words that say it came', () => {
  test.each([
    [
      'it is here and will be seen to',
      'Dear Ms Vane\n\nThank you, I have your questions and will see to them.\n\nJoan Hale\nClerk',
    ],
    ['it has come', 'Dear Ms Vane\n\nYour letter has come, and I shall get to it.\n\nClerk'],
    ['left with somebody', 'Dear Tamsin, got it. Leave it with me.\n\nJoan'],
    ['noted', 'Hello Tamsin\n\nNoted, and thank you. I will look into it.\n\nHugh'],
  ])('%s', (_why, text) => expect(kindOf(text)).toBe('acknowledgement'));
});

describe('a few words that say more', () => {
  test.each([
    ['it is for others', 'Dear Tamsin, this is one for the county, who have it now.\n\nJoan'],
    ['it was handed on', 'Dear Tamsin\n\nI have your letter and gave it to the Duke’s agent.\n\nJoan'],
    ['there is one', 'Dear Tamsin\n\nWe have it.\n\nJoan'],
    ['it is', 'Dear Tamsin\n\nThank you. It is.\n\nJoan'],
    ['there are fourteen', 'Thank you for your letter. Fourteen.\n\nJoan'],
    ['a volunteer', 'Dear Tamsin, got it. The swans are fed by Mr Lugg.\n\nJoan'],
    ['a cost', 'I have your letter and will deal with the £310 for feed.'],
    ['thanks alone', 'Many thanks.\n\nJoan'],
  ])('%s', (_why, text) => {
    const letter = message('authority', text, on('2025-06-05'));
    expect(isBriefReceipt(letter, readVoice(letter))).toBe(false);
  });
});

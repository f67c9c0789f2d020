import { describe, expect, test } from 'vitest';
import { readActs } from '../../lib/thread/acts';
import { concludes } from '../../lib/thread/acts/concludes';
import { readVoice } from '../../lib/thread/acts/voice';
import { message, REQUEST, thread } from './past';

const on = (day: string) => new Date(`${day}T09:00:00Z`);

const reply = (text: string) =>
  message(
    'authority',
    `Dear Tamsin\n\nRE: FOI enquiry MC 114\n\n${text}\n\nBest wishes\nBusiness Support`,
    on('2025-06-25'),
  );

describe('a short letter tells what was found when somebody looked', () => {
  test.each([
    'Thanks for getting in touch. I have checked with our Parks lead and with Procurement. SwanSense is not a product that the Council has bought or trialled at any time. I trust this answers your enquiry, which I am now closing.',
    'Thank you for your enquiry. I have checked with our Finance and Parks colleagues and can confirm that the Council has never engaged Cygnet Partners.',
    'I have spoken to the head keeper. No swan has been bought since the lake was dug.',
    'Thank you for getting in touch. The Council does not use cameras on the lake. I hope this answers your enquiry.',
    'I have looked through the keepers’ books and can confirm that nobody is paid for the feeding.',
    'We have made enquiries and understand that the lake belongs to the Duke.',
    'I asked the keepers, who confirmed that the swans are fed twice a day. This concludes your request.',
  ])('%s', (text) => {
    const asked = message('requester', REQUEST, on('2025-06-04'));
    expect(readActs(thread([asked, reply(text)])).at(-1)?.kind).toBe('response');
    expect(concludes(readVoice(reply(text)))).toBe(true);
  });
});

describe('and what only tells of receipt and delay does not', () => {
  test.each([
    ['receipt confirmed', 'Thank you for your request. I can confirm that it has been received and logged.'],
    ['who looks', 'I have asked the head keeper to look into this. We will reply within 20 working days.'],
    [
      'still to come',
      'I have checked with the keepers and they are still counting the swans. You will have our answer by 9 July.',
    ],
    [
      'an answer to a chaser',
      'I have spoken to the keepers. The books are still with the auditors. I hope this answers your question.',
    ],
    [
      'by whom',
      'I have checked and can confirm that your request is with the Parks team. They have twenty working days.',
    ],
    ['late', 'I have spoken to Parks, who have lost two of their clerks. I am sorry that our reply is late.'],
    ['nothing looked for', 'Thank you for your request. The office is closed on Mondays.'],
  ])('%s: %s', (_why, text) => expect(concludes(readVoice(reply(text)))).toBe(false));
});

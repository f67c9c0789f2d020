import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../lib/law/calendar';
import { readPromises } from '../../lib/law/promises';
import type { ActKind } from '../../lib/thread/act';

/** Sentences of letters of Wednesday 12 February 2025: what the letter is, and the days that it promises. */
const SENTENCES: readonly (readonly [kind: ActKind, text: string, days: readonly string[]])[] = [
  ['holding', 'We anticipate being able to respond by Tuesday, 4th March, 2025.', ['2025-03-04']],
  [
    'holding',
    'My colleagues tell me that they need another fortnight, so you should have our reply by 26/2.',
    ['2025-02-26'],
  ],
  ['holding', 'You can expect to hear from me by close of business tomorrow.', ['2025-02-13']],
  ['holding', 'I will write to you again on Monday.', ['2025-02-17']],
  [
    'response',
    'The bundle turns out to be thicker than we had thought, and I must ask you to wait until 14 March for it.',
    ['2025-03-14'],
  ],
  [
    'response',
    'The Secretary has been unwell. I shall write to you about\n(iii) and (v) by 28 February 2025.',
    ['2025-02-28'],
  ],
  ['holding', 'They have assured us that it will be with you by the end of the day on 4 March 2025.', ['2025-03-04']],
  ['acknowledgement', "It's on my list and you'll hear within the 20 days.", []],
  [
    'holding',
    'A response will be issued as soon as practicable and in any event by no later than the 28th of February.',
    ['2025-02-28'],
  ],
  ['holding', 'Our reply will reach you in the first week of March.', []],
  ['holding', 'The reply will be with you before Easter.', []],
  ['holding', 'We are aiming for 3 March.', ['2025-03-03']],
  ['holding', 'New response date: 03/03/2025', ['2025-03-03']],
  ['holding', 'I have asked for an answer by Friday and will pass it to you as soon as I have it.', []],
  ['holding', 'I have asked for the rest by Friday and will reply to you on 19 February 2025.', ['2025-02-19']],
  ['holding', 'We asked Estates to finish by 14 February and shall write to you on the 18th.', ['2025-02-18']],
  ['holding', 'I have asked the depots for theirs by Friday and will get back to you by 20/02/2025.', ['2025-02-20']],
  ['holding', 'I have asked the depots for theirs by Friday and will reply to them on 20 February 2025.', []],
  ['holding', 'We have asked for an answer by Friday and will respond once it is here.', []],
  ['holding', 'I am sorry for the delay. I shall reply to you on 19 February 2025.', ['2025-02-19']],
  ['holding', 'I refer to our reply to you on 19 February 2025.', []],
  ['holding', 'We will respond within 5 working days, i.e. by 19 February 2025.', ['2025-02-19']],
  [
    'holding',
    'You will receive the information by 28 February or, if that proves impossible, an explanation by the same date.',
    ['2025-02-28'],
  ],
  ['holding', 'We had intended to reply by 7 February.', []],
  ['holding', 'We need an additional 10 working days.', []],
  ['holding', 'Please allow us a further ten working days in which to respond.', []],
  ['holding', 'We will reply in full within the next ten days.', ['2025-02-22']],
  [
    'holding',
    'Given the above we now expect to be in a position to send a full response w/c 24 February.',
    ['2025-02-28'],
  ],
  ['holding', 'We hope to let you have a reply in two to three weeks.', ['2025-03-05']],
  ['extension', 'The time for compliance is extended until 14 March 2025.', ['2025-03-14']],
  [
    'extension',
    'We therefore require a further 20 working days, taking the deadline to 12 March 2025.',
    ['2025-03-12'],
  ],
  ['extension', 'Our revised deadline is 12 March 2025 and we will respond by then.', ['2025-03-12']],
  ['extension', 'A decision on the public interest will be reached by 12th March at the latest.', ['2025-03-12']],
  [
    'extension',
    'We aim to complete the test by 12 March. Your request was received on 14 January 2025 and the original deadline was 11 February 2025.',
    ['2025-03-12'],
  ],
  ['acknowledgement', 'We will send our answer by 26 February 2025.', ['2025-02-26']],
  ['acknowledgement', 'We aim to answer by Wednesday 26 February.', ['2025-02-26']],
  ['acknowledgement', 'We will send our answer by 12 March 2025.', []],
  ['holding', 'We hope to respond by the end of next week.', []],
  ['holding', 'We will respond by the end of next week.', ['2025-02-21']],
  ['review-acknowledgement', 'The target for reviews is 20 working days, which is 12 March 2025.', ['2025-03-12']],
  ['review-acknowledgement', 'We are obliged to complete it within 20 working days (by 12 March 2025).', []],
  ['extension', 'You should hear from us by 12 March 2025.', ['2025-03-12']],
  ['acknowledgement', 'The deadline for our answer is 12 March 2025.', []],
  ['acknowledgement', 'Your request will be answered within 20 working days, i.e. by 12 March 2025.', []],
  ['acknowledgement', 'In line with the Act we will respond by 12 March 2025.', []],
  ['acknowledgement', 'The statutory time limit means that you should hear by 12 March 2025.', []],
  ['acknowledgement', 'Please expect our reply by 12 March 2025, which is 20 working days from receipt.', []],
  ['acknowledgement', 'We must respond by 12 March 2025.', []],
  ['acknowledgement', 'Date due: 12 March 2025', []],
  ['acknowledgement', 'You asked for an answer by 20 February; we will do our best.', []],
  ['acknowledgement', 'Under section 10 we have until 12 March 2025 to reply.', []],
  [
    'response',
    'The minutes of the March meeting will be sent to you on 10 April, when they have been approved.',
    ['2025-04-10'],
  ],
  ['response', 'The figure for question 5 is not yet known and will follow by 28 February.', ['2025-02-28']],
  [
    'response',
    'We are waiting for our contractor to tell us the answer to Q5; we will let you have it by 21/02/25.',
    ['2025-02-21'],
  ],
  ['response', 'The strategy will be published on 30 April 2025.', []],
  ['response', 'The contract will be reviewed by 31 March 2026.', []],
  ['response', 'Work on the bridge is expected to be complete by 30 September 2025.', []],
  ['response', 'The council will provide 40 homes by 31 December 2025.', []],
  ['response', 'The next survey will be done by the end of June.', []],
  ['response', 'If you wish to complain please write to us by 9 April 2025.', []],
  ['response', 'Any request for review should reach us by 9 April 2025.', []],
  ['response', 'We will conduct a review if you ask for one within two months.', []],
  ['response', 'Figures for 2024-25 will be available after 31 March 2025.', []],
  ['response', 'We will send the remaining documents in batches, the last by 14 March 2025.', ['2025-03-14']],
  ['response', 'Part 3 of your request: we will reply separately by 19 February.', ['2025-02-19']],
  ['review-acknowledgement', 'The outcome will be communicated to you by 12 March 2025.', ['2025-03-12']],
  ['review-acknowledgement', 'We aim to conclude reviews within 20 working days.', []],
  [
    'review-acknowledgement',
    'The review will be completed within 20 working days of receipt, that is, by 12 March 2025.',
    ['2025-03-12'],
  ],
  ['review-acknowledgement', 'I shall let you know my decision by the end of February.', ['2025-02-28']],
  ['review-outcome', 'The team will now answer question 3 and will write to you by 26 February 2025.', ['2025-02-26']],
  ['review-outcome', 'You have six months, until 12 August 2025, to appeal.', []],
  ['transfer', 'We will reply to questions 1 and 2 by 5 March.', ['2025-03-05']],
  [
    'clarification-request',
    'If we have not heard from you by 12 May 2025 we shall treat the request as withdrawn.',
    [],
  ],
  ['clarification-request', 'Once we have your answer we will reply within 20 working days.', []],
  ['fees-notice', 'Please pay by 12 May 2025.', []],
  ['fees-notice', 'We will dispatch the copies within three working days of receipt of payment.', []],
  [
    'review-outcome',
    'The response ought to have reached you by 6 February and was sent on the 12th, for which I apologise.',
    [],
  ],
  ['response', "The plan is to go to the Board next month, and I'll let you have it as soon as it is signed off.", []],
  [
    'holding',
    'It has been told to get the figures to me this week and I will write to you with them by 22 February.',
    ['2025-02-22'],
  ],
  ['holding', 'You will have the complete set on 21 February 2025.', ['2025-02-21']],
  ['response', 'waiting on Finance for 3.4 and 3.5, will send both by 12 March', ['2025-03-12']],
  ['response', 'I can now give you 8 March 2025 as the day on which you will receive this.', ['2025-03-08']],
  ['auto-reply', 'I shall be back on 17 February and will reply by 18 February.', []],
];

describe('sentences', () => {
  it.each(SENTENCES)('%s: %s', (kind, text, days) => {
    const promises = readPromises({ id: 'm', text, sentOn: '2025-02-12' }, { kind }, calendarOf('uk').addWorkingDays);
    expect([...new Set(promises.map((promise) => promise.date))]).toEqual(days);
  });
});

describe('what is only hoped for is not promised', () => {
  it.each([
    ['We expect to reply by 4 March 2025.', true],
    ['We hope that we will be able to respond by 4 March 2025.', true],
    ['I am hoping to let you have this by 4 March 2025.', true],
    ['We will aim to provide a response by 4 March 2025.', true],
    ['You should have our reply by 4 March 2025.', true],
    ['The reply is likely to be sent by 4 March 2025.', true],
    ['We will reply by 4 March 2025.', false],
    ["You'll have our answer by 4 March 2025.", false],
    ['We expect the figures any day now and will send them to you by 4 March 2025.', false],
    ['Our new deadline for sending you the reply is 4 March 2025.', false],
    ['I promise you an answer by 4 March 2025.', false],
  ])('%s', (text, hoped) => {
    const promises = readPromises(
      { id: 'm', text, sentOn: '2025-02-12' },
      { kind: 'holding' },
      calendarOf('uk').addWorkingDays,
    );
    expect(promises.map(({ date, expected }) => [date, expected ?? false])).toEqual([['2025-03-04', hoped]]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoOf, numberOf, weekdayOf } from '../../lib/law/day';
import { readPromises } from '../../lib/law/promises';
import type { ActKind } from '../../lib/thread/act';
import { countCpuTime } from '../cpu-time.ts';

/** Wednesday. */
const ON = '2025-02-12';

/** Weekdays only: no holidays, so that the table can be checked by head. */
function addWorkingDays(from: string, count: number): string | null {
  let day = numberOf(from);
  if (day === null) return null;
  for (let left = count; left > 0; ) {
    day++;
    if (![0, 6].includes(weekdayOf(day))) left--;
  }
  return isoOf(day);
}

const promises = (text: string, kind: ActKind = 'holding', sentOn: string | null = ON) =>
  readPromises({ id: 'm', text, sentOn }, { kind }, addWorkingDays).map(({ date, about }) => `${date} ${about}`);

describe('how days are written', () => {
  it.each([
    ['We will reply by 14/03/25.', '2025-03-14'],
    ['We will reply by 14/03/2025.', '2025-03-14'],
    ['We will reply by 14.03.2025.', '2025-03-14'],
    ['We will reply by 14-03-2025.', '2025-03-14'],
    ['We will reply by 2025-03-14.', '2025-03-14'],
    ['We will reply by 5/3/25.', '2025-03-05'],
    ['We will reply by 14 March 2025.', '2025-03-14'],
    ['We will reply by the 14th March 2025.', '2025-03-14'],
    ['We will reply by 14 th March 2025.', '2025-03-14'],
    ['We will reply by 14th of March.', '2025-03-14'],
    ['We will reply by Friday 14 March.', '2025-03-14'],
    ['We will reply by Friday, 14th March 2025.', '2025-03-14'],
    ['We will reply by 14 Mar.', '2025-03-14'],
    ['We will reply by March 14.', '2025-03-14'],
    ['We will reply by Feb. 28.', '2025-02-28'],
    ['We will reply by 5pm on 14 March.', '2025-03-14'],
    ['We will reply by close of business on Friday 14th.', '2025-02-14'],
    ['We will reply by the 28th.', '2025-02-28'],
    ['We will reply by the 3rd.', '2025-03-03'],
    ['We will reply by Friday.', '2025-02-14'],
    ['We will reply by close of play tomorrow.', '2025-02-13'],
    ['We will reply by the end of this week.', '2025-02-14'],
    ['We will reply next week.', '2025-02-21'],
    ['We will reply by the end of next week.', '2025-02-21'],
    ['We will reply by the end of the month.', '2025-02-28'],
    ['We will reply by the end of March.', '2025-03-31'],
    ['We will reply in the week commencing 17 February.', '2025-02-21'],
    ['We will reply w/c 17/02/25.', '2025-02-21'],
    ['We will reply in the week ending 28 February.', '2025-02-28'],
    ['We will reply within ten working days.', '2025-02-26'],
    ['We will reply within the next 5 working days.', '2025-02-19'],
    ['We will reply within seven days.', '2025-02-19'],
    ['We will reply within 10 (ten) working days.', '2025-02-26'],
    ["We will reply in two weeks' time.", '2025-02-26'],
    ['We will reply within the next fortnight.', '2025-02-26'],
    ['We will reply within a month.', '2025-03-12'],
    ['We will reply by 10 January 2026.', '2026-01-10'],
    ['We will reply on or before 14 March.', '2025-03-14'],
    ['We will reply no later than 14 March.', '2025-03-14'],
    ['We will reply by 14 March 2025 at the latest.', '2025-03-14'],
    ['We will reply by noon on Monday 17 February 2025.', '2025-02-17'],
  ])('%s', (text, date) => expect(promises(text)).toEqual([`${date} all`]));
});

describe('how promises are made', () => {
  it.each([
    ['I hope to be able to send you a full reply by 14 March.'],
    ['We now anticipate that our response will be issued by 14 March.'],
    ['You will receive our answer by 14 March.'],
    ['You should now have our reply by 14 March 2025.'],
    ['The information will be with you by 14 March.'],
    ['A reply will be sent to you on 14 March.'],
    ['We are extending the deadline to 14 March 2025.'],
    ['We therefore need until 14 March to complete our response.'],
    ['The amended date for a response is 14 March 2025.'],
    ['Revised target date: 14 March 2025'],
    ['By 14 March you will have our decision.'],
    ['It will follow as soon as it is checked, and on 14 March at the latest.'],
    ['Our reply to your request of 3 February, which was received on 4 February, will be sent by 14 March.'],
    ['I aim to let you have the figures for the year ended 31 January 2025 by 14 March.'],
    ['We expect to publish and send you the report before 14 March.'],
  ])('%s', (text) => expect(promises(text)).toEqual(['2025-03-14 all']));
});

describe('what each is about', () => {
  it.each([
    ['The answer to question 4 will be sent by 14 March.', ['2025-03-14 Q4']],
    ['We will send Q9 on 14/03/25.', ['2025-03-14 Q9']],
    ['Question 2 will follow on 3 March and question 6(b) by 14 March.', ['2025-03-03 Q2', '2025-03-14 Q6b']],
    ['We will answer questions 4 and 5 by 14 March.', ['2025-03-14 Q4', '2025-03-14 Q5']],
    ['By 14 March we will send the figures for question 7.', ['2025-03-14 Q7']],
    ['Q3. How many? To follow by 14/03/25.', ['2025-03-14 Q3']],
    ['Q3. How many?\n- To be sent 14/03/25', ['2025-03-14 Q3']],
    [
      'We will send the figures for Question 9 on 14 March.\n\nQ9. What was spent? To be sent 14 March.',
      ['2025-03-14 Q9'],
    ],
    ['The rest will follow by 14 March. Question 9 will be answered by 14 March.', ['2025-03-14 Q9']],
  ])('%s', (text, wanted) => expect(promises(text, 'response')).toEqual(wanted));
});

describe('what is no promise', () => {
  it.each<[string, string, ActKind]>([
    ['the legal limit', 'The statutory deadline for our response is 12 March 2025.', 'acknowledgement'],
    ['the legal limit, in a table', 'Response due: 12/03/25', 'acknowledgement'],
    ['the law’s own days', 'We will respond within 20 working days.', 'acknowledgement'],
    ['what the Act provides', 'In accordance with the Act you should receive a reply by 12 March.', 'acknowledgement'],
    ['twenty days for a review', 'The panel will report to you within 20 working days.', 'review-acknowledgement'],
    ['a return from leave', 'I will be back on 17 February and will reply then.', 'auto-reply'],
    [
      'the day of the request',
      'Thank you for your request of 3 February 2025, which we will answer as soon as we can.',
      'holding',
    ],
    ['a past promise', 'We had said that we would reply by 10 February.', 'holding'],
    ['a date that has gone', 'We will reply by 10 January 2025.', 'holding'],
    ['what the reader may do', 'You have until 14 March to ask for an internal review.', 'response'],
    ['what the reader must do', 'Please let us have your reply by 14 March.', 'clarification-request'],
    ['a condition', 'If we do not hear from you by 14 March we will close your request.', 'clarification-request'],
    ['a time from payment', 'We will send it within 5 working days of receiving your payment.', 'fees-notice'],
    [
      'a fact of the answer',
      'The contract will end on 31 March 2027 and the building will open on 3 May 2025.',
      'response',
    ],
    ['a review that may come', 'Requests for review will be answered within 20 working days.', 'response'],
    ['no day at all', 'We will reply as soon as possible, and hope to do so shortly.', 'holding'],
    ['a month that is a verb', 'We may reply and you may ask.', 'holding'],
    ['a question', 'Will you send it by 14 March?', 'clarification-request'],
    ['the quoted letter', 'Thank you.\n\n> We will reply by 14 March.', 'holding'],
    ['numbers', 'We will send 12 documents and 14 plans in 3 parts.', 'holding'],
  ])('%s', (_why, text, kind) => expect(promises(text, kind)).toEqual([]));
});

describe('without the letter’s own day', () => {
  it('only dates with a year are read', () => {
    expect(promises('We will reply by 14 March 2025.', 'holding', null)).toEqual(['2025-03-14 all']);
    expect(promises('We will reply by 14 March, within ten working days, next week.', 'holding', null)).toEqual([]);
  });
});

describe('evidence and bad input', () => {
  it('is the sentence, by its place', () => {
    const text = 'Dear A\n\nSorry. We will reply\nby 14 March. Bye.';
    const [found] = readPromises({ id: 'm', text, sentOn: ON }, { kind: 'holding' }, addWorkingDays);
    expect(found?.evidence).toEqual({ messageId: 'm', start: 15, end: 41, quote: 'We will reply\nby 14 March.' });
  });

  it.each([
    'We will reply by 1 March ',
    'will send by ',
    'within ten ',
    '1/1/25 ',
    'by by ',
    'next week ',
    'section 1 is due ',
    'told you that we hope not ',
  ])('200 kB of %j take a bounded time', (piece) => {
    const spent = countCpuTime();
    promises(piece.repeat(Math.ceil(200_000 / piece.length)));
    expect(spent()).toBeLessThan(1_000);
  });

  it('never throws, and promises only days from the letter’s own on', () => {
    const part = fc.constantFrom(
      'We will reply ',
      'by ',
      '31 ',
      'February ',
      '29/02/25 ',
      'Friday ',
      '14th ',
      'within ',
      'ten ',
      'working days ',
      'next ',
      'week ',
      '99/99/99 ',
      '0 ',
      '. ',
      '\n',
      'end of ',
      'the month ',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        for (const promise of promises(parts.join('')))
          expect(promise.slice(0, 10) >= ON && numberOf(promise.slice(0, 10)) !== null).toBe(true);
      }),
    );
  });
});

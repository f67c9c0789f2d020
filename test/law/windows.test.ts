import { describe, expect, test } from 'vitest';
import type { Window } from '../../lib/law/clock';
import { readClocks, readWindows } from '../../lib/law/clocks';
import { readShorterTime, readStatedTime } from '../../lib/law/stated-window';
import { makeMessage, type Sketch, sketch } from './thread';

type Told = readonly [Window['what'], string, string | null, Window['state']];

interface Row {
  readonly why: string;
  readonly law?: string;
  readonly today: string;
  readonly messages: readonly Sketch[];
  readonly windows: readonly Told[];
  readonly says?: readonly string[];
}

const asked: Sketch = { day: '2025-01-06', kind: 'request' };
const answer: Sketch = { day: '2025-01-31', kind: 'response' };
const late: Sketch = { day: '2025-02-10', kind: 'response' };
const review: Sketch = { day: '2025-02-17', kind: 'review-request' };

const rows: readonly Row[] = [
  {
    why: 'FOIA: nothing to ask for while the time to answer runs; silence goes straight to the Commissioner after it',
    today: '2025-01-10',
    messages: [asked],
    windows: [['complain', '2025-02-04', null, 'not-yet']],
    says: ['without a review'],
  },
  {
    why: 'FOIA: silence after the limit',
    today: '2025-02-04',
    messages: [asked],
    windows: [['complain', '2025-02-04', null, 'open']],
  },
  {
    why: 'FOIA: 40 working days after the answer (Code para 5.3), 17 March left out',
    today: '2025-02-10',
    messages: [asked, answer],
    windows: [['ask-review', '2025-01-31', '2025-03-31', 'open']],
    says: ['6 weeks after the last substantive letter'],
  },
  {
    why: 'closing: no more than five working days are left',
    today: '2025-03-24',
    messages: [asked, answer],
    windows: [['ask-review', '2025-01-31', '2025-03-31', 'closing']],
  },
  {
    why: 'six are left',
    today: '2025-03-21',
    messages: [asked, answer],
    windows: [['ask-review', '2025-01-31', '2025-03-31', 'open']],
  },
  {
    why: 'the last day',
    today: '2025-03-31',
    messages: [asked, answer],
    windows: [['ask-review', '2025-01-31', '2025-03-31', 'closing']],
  },
  {
    why: 'over',
    today: '2025-04-01',
    messages: [asked, answer],
    windows: [['ask-review', '2025-01-31', '2025-03-31', 'closed']],
  },
  {
    why: 'FOIA: a letter that allows more than the guidance binds its authority',
    today: '2025-04-02',
    messages: [
      asked,
      { ...answer, text: 'If you are unhappy you can ask for an internal review within three months of this letter.' },
    ],
    windows: [['ask-review', '2025-01-31', '2025-04-30', 'open']],
    says: ['letter itself allows 3 months'],
  },
  {
    why: 'FOIA: where one allows less, who asks within that is safe',
    today: '2025-02-10',
    messages: [asked, { ...answer, text: 'You can ask for an internal review within 20 working days.' }],
    windows: [['ask-review', '2025-01-31', '2025-02-28', 'open']],
    says: [
      'The letter says 20 working days to ask for a review, to 28 February 2025; the FOI Code of Practice 2018 (FOIA s.45) para 5.3 says 40 working days, to 31 March 2025. Ask within the shorter time.',
    ],
  },
  {
    why: 'but once that is over, the Code is left',
    today: '2025-03-03',
    messages: [asked, { ...answer, text: 'You can ask for an internal review within 20 working days.' }],
    windows: [['ask-review', '2025-01-31', '2025-03-31', 'open']],
    says: ['The shorter time is over: ask soon, and name the longer one.'],
  },
  {
    why: 'how long a review takes is no time to ask for one',
    today: '2025-02-10',
    messages: [asked, { ...answer, text: 'You may ask for a review. Reviews take up to 20 working days.' }],
    windows: [['ask-review', '2025-01-31', '2025-03-31', 'open']],
  },
  {
    why: 'EIR reg 11(2): nor can it shorten one',
    law: 'uk-eir',
    today: '2025-02-10',
    messages: [asked, { ...answer, text: 'You can ask for an internal review within 20 working days.' }],
    windows: [['ask-review', '2025-01-31', '2025-03-31', 'open']],
  },
  {
    why: 'EIR reg 11(2): a statute that a letter cannot lengthen',
    law: 'uk-eir',
    today: '2025-02-10',
    messages: [asked, { ...answer, text: 'You can ask for an internal review within three months.' }],
    windows: [['ask-review', '2025-01-31', '2025-03-31', 'open']],
  },
  {
    why: 'EIR: silence is a failure to be represented against within 40 working days, or complained of',
    law: 'uk-eir',
    today: '2025-02-10',
    messages: [asked],
    windows: [
      ['ask-review', '2025-02-04', '2025-04-01', 'open'],
      ['complain', '2025-02-04', null, 'open'],
    ],
  },
  {
    why: 'FOISA s.20(5): an answer in time, and 40 working days from the end of the time to answer',
    law: 'uk-foisa',
    today: '2025-02-10',
    messages: [asked, answer],
    windows: [['ask-review', '2025-01-31', '2025-03-31', 'open']],
    says: ['end of the time to answer, 3 February 2025'],
  },
  {
    why: 'FOISA s.20(5): a late answer, and 40 working days from its arrival',
    law: 'uk-foisa',
    today: '2025-02-12',
    messages: [asked, late],
    windows: [['ask-review', '2025-02-10', '2025-04-07', 'open']],
  },
  {
    why: 'FOISA: silence has to be reviewed first',
    law: 'uk-foisa',
    today: '2025-02-04',
    messages: [asked],
    windows: [['ask-review', '2025-02-04', '2025-03-31', 'open']],
    says: ['takes no complaint before that'],
  },
  {
    why: 'FOISA s.47(4): six months after the outcome',
    law: 'uk-foisa',
    today: '2025-04-01',
    messages: [asked, answer, review, { day: '2025-03-14', kind: 'review-outcome' }],
    windows: [['complain', '2025-03-14', '2025-09-14', 'open']],
  },
  {
    why: 'FOISA: no outcome, six months after its limit of 17 March',
    law: 'uk-foisa',
    today: '2025-03-20',
    messages: [asked, answer, review],
    windows: [['complain', '2025-03-18', '2025-09-17', 'open']],
  },
  {
    why: 'FOISA: while the review runs it is too early',
    law: 'uk-foisa',
    today: '2025-03-17',
    messages: [asked, answer, review],
    windows: [['complain', '2025-03-18', '2025-09-17', 'not-yet']],
  },
  {
    why: 'FOIA: six weeks after the outcome',
    today: '2025-04-20',
    messages: [asked, answer, review, { day: '2025-03-14', kind: 'review-outcome' }],
    windows: [['complain', '2025-03-14', '2025-04-25', 'closing']],
  },
  {
    why: 'FOIA: no outcome, and the Commissioner waits for 40 working days',
    today: '2025-04-01',
    messages: [asked, answer, review],
    windows: [['complain', '2025-04-16', null, 'not-yet']],
  },
  {
    why: 'stopped for a clarification: nothing to complain of',
    today: '2025-04-01',
    messages: [asked, { day: '2025-01-20', kind: 'clarification-request' }],
    windows: [],
  },
  {
    why: 'a review of silence that brought the answer: the answer can be reviewed',
    today: '2025-02-26',
    messages: [asked, { ...review, day: '2025-02-10' }, { day: '2025-02-24', kind: 'response' }],
    windows: [['ask-review', '2025-02-24', '2025-04-24', 'open']],
  },
  {
    why: 'a window that ends beyond the known holidays has no last day, in words',
    today: '2028-12-01',
    messages: [
      { day: '2028-10-16', kind: 'request' },
      { day: '2028-11-13', kind: 'response' },
    ],
    windows: [['ask-review', '2028-11-13', null, 'open']],
    says: ['are not known'],
  },
];

describe('windows', () => {
  test.each(rows)('$why', ({ law = 'uk-foia', today, messages, windows: told, says = [] }) => {
    const { thread, acts } = sketch(messages);
    const clocks = readClocks(thread, acts, law, today);
    const windows = readWindows(thread, acts, clocks, law, today);
    expect(windows.map((one) => [one.what, one.opensOn, one.closesOn, one.state])).toEqual(told);
    const why = windows.map((one) => one.why).join(' ');
    for (const words of says) expect(why).toContain(words);
  });

  test('none without a law, or without a clock', () => {
    const { thread, acts } = sketch([asked]);
    expect(readWindows(thread, acts, [], 'uk-foia', '2025-01-10')).toEqual([]);
    expect(readWindows(thread, acts, readClocks(thread, acts, 'uk-foia', '2025-01-10'), null, '2025-01-10')).toEqual(
      [],
    );
  });
});

describe('the time that a letter gives', () => {
  test.each([
    ['You may ask for an internal review within 40 working days of this response.', '40 working-days'],
    ['If you are dissatisfied, please write to us within two months.', '2 months'],
    ['Complaints should be sent to the above address within forty (40) calendar days.', '40 calendar-days'],
    ['Requests for review must reach us within 8 weeks.', '8 weeks'],
    ['An internal review will be completed within 20 working days.', null],
    [
      'We aim to complete reviews in 20 working days. You may complain to the Information Commissioner within six weeks.',
      null,
    ],
    ['Ask for a review within 20 working days. Ask for a review within 60 days.', null],
    ['> You may ask for an internal review within 40 working days.', null],
    ['We hold 40 reviews of 20 days.', null],
    ['Nothing of the kind.', null],
  ])('%s', (text, told) => {
    const time = readStatedTime(makeMessage({ day: '2025-01-31', kind: 'response', text }, 1));
    expect(time && `${time.count} ${time.unit}`).toBe(told);
  });
});

describe('a time to ask that is shorter than guidance gives it', () => {
  test.each([
    ['You may ask for a review within 20 working days of this letter.', '20 working-days'],
    ['If you are unhappy with this response you have ten working days to ask for a review.', '10 working-days'],
    ['Requests for a review must be submitted within 28 days of the date of this letter.', '28 calendar-days'],
    [
      'If you wish to appeal, please write to the Monitoring Officer no later than 14 days from today.',
      '14 calendar-days',
    ],
    ['Reviews take up to 20 working days.', null],
    ['If you ask for a review you should receive the outcome within 20 working days.', null],
    ['You can expect a review to be acknowledged within 5 working days.', null],
    ['You may ask for a review, which we aim to complete within 20 working days.', null],
    ['You have the right to complain to the Information Commissioner within six weeks.', null],
    ['A panel of 20 days reviews what you have written.', null],
    ['You may ask for a review within 20 working days. Please ask for a review within 40 working days.', null],
  ])('%s', (text, told) => {
    const time = readShorterTime(makeMessage({ day: '2025-01-31', kind: 'response', text }, 1));
    expect(time && `${time.count} ${time.unit}`).toBe(told);
  });
});

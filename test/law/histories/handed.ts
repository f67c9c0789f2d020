import { asked, at, claims, type History } from './history';

const notice = at('2025-01-20', 'fees-notice');
const paidOn = (day: string) => at(day, 'acknowledgement', { text: 'We have received your payment, thank you.' });

/** Fees, and requests handed to others. A notice of 20 January: three months beginning with it end on 19 April. */
export const handed: readonly History[] = [
  {
    what: 'a fee, paid: the five working days from 20 to 24 January do not count',
    law: 'uk-foia',
    by: 'FOIA s.10(2)',
    messages: [asked, notice, paidOn('2025-01-24')],
    looks: [
      {
        on: '2025-01-23',
        clocks: [['response', '2025-01-06', '2025-02-10', 'running', null]],
        windows: [['complain', '2025-02-11', null, 'not-yet']],
      },
      {
        on: '2025-02-11',
        clocks: [['response', '2025-01-06', '2025-02-10', 'overdue', 1]],
        windows: [['complain', '2025-02-11', null, 'open']],
        says: ['the working days from the one to the other do not count'],
      },
    ],
  },
  {
    what: 'paid, and answered within the time that the pause left',
    law: 'uk-foia',
    by: 'FOIA s.10(2); Code para 5.3: 40 working days after 6 February',
    messages: [asked, notice, paidOn('2025-01-24'), at('2025-02-06', 'response')],
    looks: [
      {
        on: '2025-02-20',
        clocks: [['response', '2025-01-06', '2025-02-10', 'met', null]],
        windows: [['ask-review', '2025-02-06', '2025-04-04', 'open']],
      },
    ],
  },
  {
    what: 'never paid: paused, and after three months at an end',
    law: 'uk-foia',
    by: 'FOIA ss.9(2), 10(2)',
    messages: [asked, notice],
    looks: [
      {
        on: '2025-04-19',
        clocks: [['response', '2025-01-06', '2025-02-03', 'paused', null]],
        windows: [],
        says: ['After 19 April 2025 (3 months) the authority need not comply'],
      },
      {
        on: '2025-04-20',
        clocks: [['response', '2025-01-06', '2025-02-03', 'stopped', null]],
        windows: [],
        says: ['nothing is owed any more'],
      },
    ],
  },
  {
    what: 'a second letter about the unpaid fee, after the old limit: the pause goes on',
    law: 'uk-foia',
    by: 'FOIA s.10(2): from the day on which the notice was given',
    messages: [asked, notice, at('2025-03-10', 'fees-notice')],
    looks: [
      {
        on: '2025-03-20',
        clocks: [['response', '2025-01-06', '2025-02-03', 'paused', null]],
        windows: [],
        says: ['asked for on 20 January 2025'],
      },
    ],
  },
  {
    what: 'reminded of the fee, then paid: one pause, of 44 working days from 20 January to 21 March (17 March left out)',
    law: 'uk-foia',
    by: 'FOIA s.10(2): working day 64 after 6 January is 7 April',
    messages: [asked, notice, at('2025-03-10', 'fees-notice'), paidOn('2025-03-21')],
    looks: [
      {
        on: '2025-04-08',
        clocks: [['response', '2025-01-06', '2025-04-07', 'overdue', 1]],
        windows: [['complain', '2025-04-08', null, 'open']],
      },
    ],
  },
  {
    what: 'paid after the three months: nothing is owed unless the authority takes it',
    law: 'uk-foia',
    by: 'FOIA s.9(2)',
    messages: [asked, notice, paidOn('2025-05-01')],
    looks: [
      {
        on: '2025-06-20',
        clocks: [['response', '2025-01-06', '2025-02-03', 'stopped', null]],
        windows: [],
        says: ['It came on 1 May 2025, too late'],
      },
    ],
  },
  {
    what: 'paid after the three months, and answered all the same: no lateness can be told',
    law: 'uk-foia',
    by: 'FOIA ss.9(2), 10(2); Code para 5.3: 40 working days after 20 May (26 May, 14 July left out)',
    messages: [asked, notice, paidOn('2025-05-01'), at('2025-05-20', 'response')],
    looks: [
      {
        on: '2025-06-20',
        clocks: [['response', '2025-01-06', '2025-02-03', 'undetermined', null]],
        windows: [['ask-review', '2025-05-20', '2025-07-17', 'open']],
        says: ['paid after the time to pay had ended'],
      },
    ],
  },
  {
    what: 'a charge under the Regulations: 60 working days to pay, to 15 April',
    law: 'uk-eir',
    by: 'EIR reg 8(5)-(6)',
    messages: [asked, notice],
    looks: [
      {
        on: '2025-04-15',
        clocks: [['response', '2025-01-06', '2025-02-03', 'paused', null]],
        windows: [],
      },
      {
        on: '2025-04-16',
        clocks: [['response', '2025-01-06', '2025-02-03', 'stopped', null]],
        windows: [],
      },
    ],
  },
  {
    what: 'a fee asked for after the limit pauses nothing',
    law: 'uk-foia',
    by: 'FOIA s.10(2): within the period for complying',
    messages: [asked, at('2025-02-05', 'fees-notice')],
    looks: [
      {
        on: '2025-02-10',
        clocks: [['response', '2025-01-06', '2025-02-03', 'overdue', 5]],
        windows: [['complain', '2025-02-04', null, 'open']],
      },
    ],
  },
  {
    what: 'the whole request handed to another body',
    law: 'uk-foia',
    by: 'FOIA s.16; Code part 3: the other body answers from its own receipt',
    messages: [asked, at('2025-01-10', 'transfer', { text: 'We have passed your request to Vale County Council.' })],
    looks: [
      {
        on: '2025-06-01',
        clocks: [['response', '2025-01-06', '2025-02-03', 'stopped', null]],
        windows: [],
        says: ['another body, which then owes the answer'],
      },
    ],
  },
  {
    what: 'handed over whole, and an answer after the first limit: it may be that of the other body',
    law: 'uk-foia',
    by: 'FOIA s.10(1): the other body counts from its own receipt; Code para 5.3: 40 working days after 6 February',
    messages: [
      asked,
      at('2025-01-10', 'transfer', { text: 'We have passed your request to Vale County Council.' }),
      at('2025-02-06', 'response'),
    ],
    looks: [
      {
        on: '2025-02-20',
        clocks: [['response', '2025-01-06', '2025-02-03', 'undetermined', null]],
        windows: [['ask-review', '2025-02-06', '2025-04-04', 'open']],
        says: ['it need not be late'],
      },
    ],
  },
  {
    what: 'one question handed over: the rest is owed',
    law: 'uk-foia',
    by: 'FOIA s.10(1)',
    messages: [
      asked,
      at('2025-01-10', 'transfer', { text: 'We have passed question 3 of your request to the county.' }),
    ],
    looks: [
      {
        on: '2025-02-04',
        clocks: [['response', '2025-01-06', '2025-02-03', 'overdue', 1]],
        windows: [['complain', '2025-02-04', null, 'open']],
      },
    ],
  },
  {
    what: 'the portal itself says that it went to another body',
    law: 'au-cth-foi',
    by: 'FOI Act 1982 (Cth) s.16',
    messages: [at('2025-03-03', 'request')],
    thread: claims('transferred', null),
    looks: [
      {
        on: '2025-06-01',
        clocks: [['response', '2025-03-03', '2025-04-02', 'stopped', null]],
        windows: [],
      },
    ],
  },
];

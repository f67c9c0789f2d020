import { asked, at, type History } from './history';

/** Answered on the last day, 3 February; asked for a review on 10 February: 20 working days end on 10 March, 40 on 8 April (7 April in Scotland). */
const before = [asked, at('2025-02-03', 'response')];
const review = at('2025-02-10', 'review-request');
const met = ['response', '2025-01-06', '2025-02-03', 'met', null] as const;

/** Reviews and what follows. */
export const reviewed: readonly History[] = [
  {
    what: 'asked for, acknowledged, overdue at 20, and at 40, when the Commissioner takes the complaint',
    law: 'uk-foia',
    by: 'Code part 5: 20 working days, 40 at most; ICO complaint page',
    messages: [...before, review, at('2025-02-12', 'review-acknowledgement')],
    looks: [
      {
        on: '2025-03-10',
        clocks: [met, ['review', '2025-02-10', '2025-03-10', 'running', null]],
        windows: [['complain', '2025-04-09', null, 'not-yet']],
        says: ['No statute sets this time', 'to 8 April 2025'],
      },
      {
        on: '2025-03-11',
        clocks: [met, ['review', '2025-02-10', '2025-03-10', 'overdue', 1]],
        windows: [['complain', '2025-04-09', null, 'not-yet']],
        never: ['have passed too'],
      },
      {
        on: '2025-04-09',
        clocks: [met, ['review', '2025-02-10', '2025-03-10', 'overdue', 21]],
        windows: [['complain', '2025-04-09', null, 'open']],
        says: ['Those have passed too'],
      },
    ],
  },
  {
    what: 'decided in time; the time to complain is open, closing and closed',
    law: 'uk-foia',
    by: 'Code part 5; ICO: six weeks after 10 March, to 21 April (five working days before: 10 April)',
    messages: [...before, review, at('2025-03-10', 'review-outcome')],
    looks: [
      {
        on: '2025-03-10',
        clocks: [met, ['review', '2025-02-10', '2025-03-10', 'met', null]],
        windows: [['complain', '2025-03-10', '2025-04-21', 'open']],
      },
      {
        on: '2025-04-21',
        clocks: [met, ['review', '2025-02-10', '2025-03-10', 'met', null]],
        windows: [['complain', '2025-03-10', '2025-04-21', 'closing']],
      },
      {
        on: '2025-04-22',
        clocks: [met, ['review', '2025-02-10', '2025-03-10', 'met', null]],
        windows: [['complain', '2025-03-10', '2025-04-21', 'closed']],
      },
    ],
  },
  {
    what: 'decided after 40 working days: late on record',
    law: 'uk-foia',
    by: 'Code part 5; ICO: six weeks after 14 April',
    messages: [...before, review, at('2025-04-14', 'review-outcome')],
    looks: [
      {
        on: '2026-01-05',
        clocks: [met, ['review', '2025-02-10', '2025-03-10', 'met-late', 24]],
        windows: [['complain', '2025-04-14', '2025-05-26', 'closed']],
        says: ['Those have passed too'],
      },
    ],
  },
  {
    what: 'a requirement for review: 20 working days by statute, then six months to appeal',
    law: 'uk-foisa',
    by: 'FOISA ss.21(1), 47(4): six months after 10 March',
    messages: [...before, review],
    looks: [
      {
        on: '2025-03-10',
        clocks: [met, ['review', '2025-02-10', '2025-03-10', 'running', null]],
        windows: [['complain', '2025-03-11', '2025-09-10', 'not-yet']],
      },
      {
        on: '2025-03-12',
        clocks: [met, ['review', '2025-02-10', '2025-03-10', 'overdue', 2]],
        windows: [['complain', '2025-03-11', '2025-09-10', 'open']],
      },
      {
        on: '2025-09-11',
        clocks: [met, ['review', '2025-02-10', '2025-03-10', 'overdue', 129]],
        windows: [['complain', '2025-03-11', '2025-09-10', 'closed']],
      },
    ],
  },
  {
    what: 'asked for on a Saturday; a local holiday of the council does not count',
    law: 'uk-foisa',
    by: 'FOISA s.73; Decision 002/2026: from 30 August 2025, working day 20 is 26 September',
    messages: [at('2025-07-28', 'request'), at('2025-08-20', 'response'), at('2025-08-30', 'review-request')],
    looks: [
      {
        on: '2025-09-29',
        clocks: [
          ['response', '2025-07-28', '2025-08-26', 'met', null],
          ['review', '2025-08-30', '2025-09-26', 'overdue', 1],
        ],
        windows: [['complain', '2025-09-27', '2026-03-26', 'open']],
      },
    ],
  },
  {
    what: 'representations: 40 working days by statute',
    law: 'uk-eir',
    by: 'EIR reg 11(4); ICO: no last day is set for silence',
    messages: [...before, review],
    looks: [
      {
        on: '2025-03-11',
        clocks: [met, ['review', '2025-02-10', '2025-04-08', 'running', null]],
        windows: [['complain', '2025-04-09', null, 'not-yet']],
      },
      {
        on: '2025-04-09',
        clocks: [met, ['review', '2025-02-10', '2025-04-08', 'overdue', 1]],
        windows: [['complain', '2025-04-09', null, 'open']],
      },
    ],
  },
  {
    what: 'a review under the Scottish Regulations, decided late',
    law: 'uk-eisr',
    by: 'EISR regs 16, 17; FOISA s.47(4): six months after 14 March',
    messages: [...before, review, at('2025-03-14', 'review-outcome')],
    looks: [
      {
        on: '2025-04-01',
        clocks: [met, ['review', '2025-02-10', '2025-03-10', 'met-late', 4]],
        windows: [['complain', '2025-03-14', '2025-09-14', 'open']],
      },
    ],
  },
  {
    what: 'asked for a second time after the outcome: no second review, the first outcome is what can be complained of',
    law: 'uk-foia',
    by: 'Code part 5: one review; FOIA s.50',
    messages: [...before, review, at('2025-03-10', 'review-outcome'), at('2025-03-12', 'review-request')],
    looks: [
      {
        on: '2025-04-01',
        clocks: [met, ['review', '2025-02-10', '2025-03-10', 'met', null]],
        windows: [['complain', '2025-03-10', '2025-04-21', 'open']],
      },
    ],
  },
  {
    what: 'a review of a refusal, and after narrowing a review of the next answer: two reviews',
    law: 'uk-foia',
    by: 'Code part 5: from 3 March, working day 20 is 1 April',
    messages: [
      asked,
      at('2025-01-31', 'response', { cites: ['FOIA s.12(1)'] }),
      at('2025-01-31', 'review-request'),
      at('2025-02-03', 'review-outcome'),
      at('2025-02-03', 'clarification'),
      at('2025-02-28', 'response'),
      at('2025-03-03', 'review-request'),
    ],
    looks: [
      {
        on: '2025-03-20',
        clocks: [
          met,
          ['response', '2025-02-03', '2025-03-03', 'met', null],
          ['review', '2025-01-31', '2025-02-28', 'met', null],
          ['review', '2025-03-03', '2025-04-01', 'running', null],
        ],
        windows: [['complain', '2025-05-02', null, 'not-yet']],
      },
    ],
  },
  {
    what: 'asked for because nothing came: not needed under the Act, so the complaint stays open meanwhile',
    law: 'uk-foia',
    by: 'FOIA s.50; ICO: no review is needed where nothing came',
    messages: [asked, review],
    looks: [
      {
        on: '2025-02-20',
        clocks: [
          ['response', '2025-01-06', '2025-02-03', 'overdue', 13],
          ['review', '2025-02-10', '2025-03-10', 'running', null],
        ],
        windows: [['complain', '2025-02-04', null, 'open']],
        says: ['nobody need ask for a review of silence'],
      },
    ],
  },
  {
    what: 'asked for because nothing came, as the Scottish law requires',
    law: 'uk-foisa',
    by: 'FOISA ss.20(5), 21(1), 47(4)',
    messages: [asked, review],
    looks: [
      {
        on: '2025-02-20',
        clocks: [
          ['response', '2025-01-06', '2025-02-03', 'overdue', 13],
          ['review', '2025-02-10', '2025-03-10', 'running', null],
        ],
        windows: [['complain', '2025-03-11', '2025-09-10', 'not-yet']],
        says: ['gives a review of silence too'],
      },
    ],
  },
  {
    what: 'the answer comes during a review of silence, and its outcome after that: the outcome is what can be appealed against',
    law: 'uk-foisa',
    by: 'FOISA ss.21, 47(4): six months after 28 February',
    messages: [asked, review, at('2025-02-24', 'response'), at('2025-02-28', 'review-outcome')],
    looks: [
      {
        on: '2025-03-20',
        clocks: [
          ['response', '2025-01-06', '2025-02-03', 'met-late', 15],
          ['review', '2025-02-10', '2025-03-10', 'met', null],
        ],
        windows: [['complain', '2025-02-28', '2025-08-28', 'open']],
      },
    ],
  },
  {
    what: 'the request for review came back: it can still be asked for',
    law: 'uk-foia',
    by: 'Code para 5.3: 40 working days after 3 February',
    messages: [...before, review, at('2025-02-10', 'bounce')],
    looks: [
      {
        on: '2025-03-20',
        clocks: [met, ['review', '2025-02-10', '2025-03-10', 'stopped', null]],
        windows: [['ask-review', '2025-02-03', '2025-04-01', 'open']],
      },
    ],
  },
  {
    what: 'asked for while the time to answer still ran: there was nothing to review, and no lateness of it is claimed',
    law: 'uk-foisa',
    by: 'FOISA s.20(5): after the time to answer',
    messages: [asked, at('2025-01-20', 'review-request')],
    looks: [
      {
        on: '2025-02-10',
        clocks: [
          ['response', '2025-01-06', '2025-02-03', 'overdue', 5],
          ['review', '2025-01-20', '2025-02-17', 'running', null],
        ],
        windows: [['complain', '2025-02-18', '2025-08-17', 'not-yet']],
        says: ['while the time to answer ran until 3 February 2025'],
      },
      {
        on: '2025-02-20',
        clocks: [
          ['response', '2025-01-06', '2025-02-03', 'overdue', 13],
          ['review', '2025-01-20', '2025-02-17', 'undetermined', null],
        ],
        windows: [['ask-review', '2025-02-04', '2025-03-31', 'open']],
      },
    ],
  },
];

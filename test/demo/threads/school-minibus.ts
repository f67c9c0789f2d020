import { inWords, workingDays } from '../days.ts';
import { fernhollow, maren } from '../people.ts';
import { type DemoThread, received, sent, thread } from '../thread.ts';

/** A school, whose own days count: without its term dates the limit lies somewhere between 20 and 60 working days. */
export function schoolMinibus(today: string): DemoThread {
  const asked = workingDays(today, -34);
  return thread({
    id: 1115,
    slug: 'hire_of_the_school_minibus',
    title: 'Hire of the school minibus',
    shows: 'A school: its term dates, once given, tell the day',
    requester: maren,
    authority: fernhollow,
    state: 'waiting_response',
    messages: [
      sent({
        id: 81131,
        on: asked,
        at: '11:20',
        text: `Dear Fernhollow Academy,

Under the Freedom of Information Act please tell me:

1. How often was the academy's minibus hired out to other schools and clubs in the last school year?
2. What was charged for a day's hire?
3. What did the minibus cost in repairs and insurance in that year?

Yours faithfully,

Maren Holloway`,
      }),
      received({
        id: 92131,
        on: workingDays(asked, 2),
        at: '08:35',
        author: 'School Office',
        describedAs: null,
        text: `Dear Ms Holloway

Thank you for your request of ${inWords(asked)}, which has been passed to our business manager. Schools have twenty school days in which to reply, so please bear in mind that days in our holidays do not count.

Kind regards

School Office
Fernhollow Academy`,
      }),
    ],
    truth: {
      regime: 'uk-foia',
      acts: ['request', 'acknowledgement'],
      clocks: [
        { clock: 'response', from: asked, due: workingDays(asked, 60), state: 'running', workingDaysLate: null },
      ],
      answers: { Q1: 'unanswered', Q2: 'unanswered', Q3: 'unanswered' },
    },
  });
}

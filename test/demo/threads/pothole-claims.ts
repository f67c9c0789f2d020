import { countWorkingDays, inWords, lastFinancialYear, workingDays } from '../days.ts';
import { castleWending, maren, tobias } from '../people.ts';
import { comment, type DemoThread, received, sent, thread } from '../thread.ts';

/** Overdue: a machine said thank you, and nobody has written since. */
export function potholeClaims(today: string): DemoThread {
  const asked = workingDays(today, -33);
  const due = workingDays(asked, 20);
  const year = lastFinancialYear(asked);
  return thread({
    id: 1102,
    slug: 'pothole_damage_claims',
    title: 'Claims for pothole damage',
    shows: 'Overdue: an automatic reply, a reminder, and silence',
    requester: maren,
    authority: castleWending,
    state: 'waiting_response',
    messages: [
      sent({
        id: 81011,
        on: asked,
        at: '19:05',
        text: `Dear Castle Wending Borough Council,

I am writing to make a request under the Freedom of Information Act.

(a) How many claims for damage to vehicles caused by potholes did you receive in ${year}?
(b) How many of those claims led to a payment?
(c) What was the total sum paid?
(d) Which five streets gave rise to the most claims?

If any of this is held by a contractor on your behalf, please treat it as part of the request.

Yours faithfully,

Maren Holloway`,
      }),
      received({
        id: 92011,
        on: asked,
        at: '19:06',
        author: 'FOI Mailbox',
        text: `This is an automated reply. Please do not respond to this message.

Thank you for contacting Castle Wending Borough Council. Your email has been delivered to the Freedom of Information mailbox, which is read during office hours, Monday to Friday.

We aim to answer all requests promptly and within twenty working days.`,
      }),
      sent({
        id: 81012,
        on: workingDays(asked, 24),
        at: '12:30',
        text: `Dear Castle Wending Borough Council,

I sent you a request for information about pothole claims on ${inWords(asked)} and have had nothing but an automatic reply. By law I should have had your answer by ${inWords(due)}.

Please let me know when I can expect it.

Yours faithfully,

Maren Holloway`,
      }),
      comment({
        id: 4701,
        on: workingDays(asked, 26),
        at: '21:48',
        by: tobias,
        text: `They were late with mine as well. Two weeks after the deadline it came without a word of apology.
Where a body has not answered at all you can go straight to the Information Commissioner.`,
      }),
    ],
    truth: {
      regime: 'uk-foia',
      acts: ['request', 'auto-reply', 'chaser', 'other'],
      clocks: [
        {
          clock: 'response',
          from: asked,
          due,
          state: 'overdue',
          workingDaysLate: countWorkingDays(due, today),
        },
      ],
      answers: { Qa: 'unanswered', Qb: 'unanswered', Qc: 'unanswered', Qd: 'unanswered' },
    },
  });
}

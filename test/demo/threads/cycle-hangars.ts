import { inWords, lastFinancialYear, workingDays } from '../days.ts';
import { harrowmere, maren } from '../people.ts';
import { type DemoThread, received, sent, thread } from '../thread.ts';

/** Everything asked was answered, and in time. */
export function cycleHangars(today: string): DemoThread {
  const asked = workingDays(today, -34);
  const due = workingDays(asked, 20);
  const answered = workingDays(asked, 13);
  const spring = `1 April ${Number(lastFinancialYear(asked).slice(0, 4)) + 1}`;
  return thread({
    id: 1101,
    slug: 'cycle_hangar_waiting_lists',
    title: 'Cycle hangar waiting lists',
    shows: 'Answered in full and on time',
    requester: maren,
    authority: harrowmere,
    state: 'successful',
    messages: [
      sent({
        id: 81001,
        on: asked,
        at: '09:41',
        text: `Dear Harrowmere District Council,

Under the Freedom of Information Act 2000 I would like to know the following about on-street cycle hangars.

1. How many cycle hangars were in use in the district on ${spring}?
2. How many people were waiting for a space on that date?
3. What does a space cost a resident for a year?
4. How many new hangars will you install before next April?

An answer by email is fine.

Yours faithfully,

Maren Holloway`,
      }),
      received({
        id: 92001,
        on: workingDays(asked, 1),
        at: '08:15',
        author: 'Information Team',
        text: `Dear Ms Holloway

Thank you for your request for information, which we received on ${inWords(asked)}. Your reference is FOI-4417.

It is being considered under the Freedom of Information Act 2000. You should have our reply within 20 working days, that is by ${inWords(due)}.

Kind regards
Information Team
Harrowmere District Council`,
      }),
      received({
        id: 92002,
        on: answered,
        at: '15:22',
        author: 'Priya Lund',
        describedAs: 'successful',
        text: `Dear Ms Holloway

Freedom of Information request FOI-4417

Your request has been considered and the information that we hold is set out under each of your questions.

1. How many cycle hangars were in use in the district on ${spring}?
There were 46 hangars in use, with six spaces each.

2. How many people were waiting for a space on that date?
The waiting list had 318 names on it.

3. What does a space cost a resident for a year?
£62.50, or £31.25 for a resident who receives council tax support.

4. How many new hangars will you install before next April?
We have ordered 12, and all of them are to be in place by the end of February.

If you are unhappy with the way we dealt with your request you may ask for an internal review within 40 working days of this email by writing to [email address]. If you are still unhappy after that, you may complain to the Information Commissioner at https://ico.org.uk/foicomplaints.

Yours sincerely

Priya Lund
Transport Strategy Officer`,
      }),
    ],
    truth: {
      regime: 'uk-foia',
      acts: ['request', 'acknowledgement', 'response'],
      clocks: [{ clock: 'response', from: asked, due, state: 'met', workingDaysLate: null }],
      answers: { Q1: 'answered', Q2: 'answered', Q3: 'answered', Q4: 'answered' },
    },
  });
}

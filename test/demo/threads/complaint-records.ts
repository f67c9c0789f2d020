import { inFigures, inWords, lastFinancialYear, withWeekday, workingDays } from '../days.ts';
import { harrowmere, maren } from '../people.ts';
import { type DemoThread, received, sent, thread } from '../thread.ts';

/** Late and partial: a holding letter names no ground, its own date passes, and three questions are passed over in silence. */
export function complaintRecords(today: string): DemoThread {
  const asked = workingDays(today, -39);
  const due = workingDays(asked, 20);
  const promised = workingDays(asked, 23);
  const answered = workingDays(asked, 25);
  const year = lastFinancialYear(asked);
  return thread({
    id: 1103,
    slug: 'complaints_numbers_software_cost',
    title: 'Complaints: numbers, software and cost',
    shows: 'Five working days late, and three questions skipped in silence',
    requester: maren,
    authority: harrowmere,
    state: 'partially_successful',
    messages: [
      sent({
        id: 81021,
        on: asked,
        at: '10:12',
        text: `Dear Harrowmere District Council,

I am looking at how district councils learn from the complaints they receive. Please answer the questions below under the Freedom of Information Act 2000.

Q1. How many stage one complaints did the council receive in ${year}?
Q2. How many of them were upheld, in whole or in part?
Q3. What software does the council use to record complaints?
Q4. On what date does the contract for that software end?
Q5. What did the council pay the supplier of that software in ${year}?
Q6. How many of the complaints received in ${year} were made by telephone?
Q7. How many of the complaints were about a contractor and not about the council's own staff?
Q8. Does the council publish what it has learned from complaints, and if so where?
Q9. How many posts (full-time equivalent) deal with complaints?

If you do not hold the answer to one of them, please say so and answer the others.

Yours faithfully,

Maren Holloway`,
      }),
      received({
        id: 92021,
        on: workingDays(asked, 2),
        at: '11:40',
        author: 'Information Team',
        text: `Dear Ms Holloway

We acknowledge receipt of your request for information of ${inWords(asked)}, which has been logged as FOI-4368.

Your request will be answered within the statutory period of 20 working days.

Kind regards
Information Team
Harrowmere District Council`,
      }),
      received({
        id: 92022,
        on: workingDays(asked, 19),
        at: '16:51',
        author: 'Information Team',
        text: `Dear Ms Holloway

FOI-4368

I am writing to let you know that we will not be able to answer your request by ${inFigures(due)}. We are still waiting for one of our services to send us its figures.

I am sorry for the inconvenience. We expect to be able to send you our full reply by ${withWeekday(promised)}.

Kind regards
Information Team
Harrowmere District Council`,
      }),
      received({
        id: 92023,
        on: answered,
        at: '17:03',
        author: 'Gareth Pym',
        describedAs: 'partially_successful',
        text: `Dear Ms Holloway

Freedom of Information Act 2000 - FOI-4368

Thank you for your patience. Please find our response below.

Q1. How many stage one complaints did the council receive in ${year}?
1,284

Q2. How many of them were upheld, in whole or in part?
391 were upheld in whole and 122 in part.

Q3. What software does the council use to record complaints?
The council records complaints in Caseline, which is supplied by Orrery Systems Ltd.

Q5. What did the council pay the supplier of that software in ${year}?
£48,210.00 excluding VAT.

Q6. How many of the complaints received in ${year} were made by telephone?
This information is not held, as the way in which a complaint reached us is not recorded.

Q8. Does the council publish what it has learned from complaints, and if so where?
Yes. The annual report on complaints goes to the Scrutiny Committee in July and is published with its papers at https://www.harrowmere.example/committees/scrutiny/complaints-annual-report.

I trust that this answers your enquiry.

If you are not satisfied with the handling of your request you can ask for an internal review by writing to the Head of Legal Services within 40 working days. You also have the right to complain to the Information Commissioner, Wycliffe House, Water Lane, Wilmslow SK9 5AF.

Yours sincerely

Gareth Pym
Customer Services Manager
Harrowmere District Council

This email and any files sent with it are confidential and meant only for the person to whom they are addressed.`,
      }),
    ],
    truth: {
      regime: 'uk-foia',
      acts: ['request', 'acknowledgement', 'holding', 'response'],
      clocks: [{ clock: 'response', from: asked, due, state: 'met-late', workingDaysLate: 5 }],
      answers: {
        Q1: 'answered',
        Q2: 'answered',
        Q3: 'answered',
        Q4: 'unanswered',
        Q5: 'answered',
        Q6: 'not-held',
        Q7: 'unanswered',
        Q8: 'answered',
        Q9: 'unanswered',
      },
    },
  });
}

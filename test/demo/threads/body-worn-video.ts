import { inWords, lastFinancialYear, workingDays } from '../days.ts';
import { maren, wexcombe } from '../people.ts';
import { type DemoThread, received, sent, thread } from '../thread.ts';

/** A clarification was asked for and given: the clock began again, and it is not late although the request is old. */
export function bodyWornVideo(today: string): DemoThread {
  const asked = workingDays(today, -31);
  const unclear = workingDays(asked, 6);
  const clarified = workingDays(today, -14);
  const year = lastFinancialYear(asked);
  return thread({
    id: 1105,
    slug: 'requests_for_body_worn_video',
    title: 'Requests for body worn video',
    shows: 'Clarification asked for and given: the clock began again',
    requester: maren,
    authority: wexcombe,
    state: 'waiting_response',
    messages: [
      sent({
        id: 81041,
        on: asked,
        at: '08:58',
        text: `Dear Wexcombe Constabulary,

I request the following under the Freedom of Information Act 2000.

1. How many requests for body worn video were received in ${year}?
2. In how many of them was the video no longer held?
3. What is the longest time for which such video is kept?

Yours faithfully,

Maren Holloway`,
      }),
      received({
        id: 92041,
        on: unclear,
        at: '13:14',
        author: 'Freedom of Information Unit',
        describedAs: 'waiting_clarification',
        text: `Dear Ms Holloway

Request 1187/FOI

Before we can deal with your request we need you to clarify what you are asking for.

By requests for body worn video, do you mean requests made by members of the public for video of themselves, requests made by solicitors and insurers, or requests of any kind?

Under section 1(3) of the Freedom of Information Act we do not have to comply with your request until we have received this clarification. If we do not hear from you within 40 working days we will consider the request closed.

Kind regards

Freedom of Information Unit
Wexcombe Constabulary`,
      }),
      sent({
        id: 81042,
        on: clarified,
        at: '18:20',
        text: `Dear Freedom of Information Unit,

Thank you for your message of ${inWords(unclear)}. I mean requests made by members of the public for video of themselves, and no others.

Yours sincerely,

Maren Holloway`,
      }),
      received({
        id: 92042,
        on: workingDays(clarified, 1),
        at: '09:30',
        author: 'Freedom of Information Unit',
        describedAs: 'waiting_response',
        text: `Dear Ms Holloway

Thank you for clarifying your request 1187/FOI, which we received on ${inWords(clarified)}. It will now be processed and you can expect a reply within 20 working days of that date.

Kind regards

Freedom of Information Unit
Wexcombe Constabulary`,
      }),
    ],
    truth: {
      regime: 'uk-foia',
      acts: ['request', 'clarification-request', 'clarification', 'acknowledgement'],
      clocks: [
        {
          clock: 'response',
          from: clarified,
          due: workingDays(clarified, 20),
          state: 'running',
          workingDaysLate: null,
        },
      ],
      answers: { Q1: 'unanswered', Q2: 'unanswered', Q3: 'unanswered' },
    },
  });
}

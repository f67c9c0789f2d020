import { countWorkingDays, inWords, workingDays } from '../days.ts';
import { castleWending, maren } from '../people.ts';
import { type DemoThread, received, sent, thread } from '../thread.ts';

/** A review was asked for and should have been decided. */
export function streetLighting(today: string): DemoThread {
  const asked = workingDays(today, -52);
  const answered = workingDays(asked, 15);
  const review = workingDays(today, -28);
  const reviewDue = workingDays(review, 20);
  return thread({
    id: 1108,
    slug: 'street_lights_switched_off',
    title: 'Street lights switched off at night',
    shows: 'Internal review overdue',
    requester: maren,
    authority: castleWending,
    state: 'internal_review',
    messages: [
      sent({
        id: 81071,
        on: asked,
        at: '16:16',
        text: `Dear Castle Wending Borough Council,

Please would you tell me under the Freedom of Information Act:

- how many street lights in the borough are switched off between midnight and 5am
- how much electricity this saved in the last year
- what assessment was made of the effect on road safety

Yours faithfully,

Maren Holloway`,
      }),
      received({
        id: 92071,
        on: answered,
        at: '09:12',
        author: 'Highways Correspondence',
        describedAs: 'rejected',
        text: `Dear Ms Holloway

Thank you for your request. I estimate that it would take more than 18 hours to find and collate the information, as the records of each lighting column would have to be looked at one by one. We therefore refuse your request under section 12(1) of the Freedom of Information Act, because complying with it would exceed the appropriate limit.

You may wish to narrow your request.

You have the right to an internal review, and to complain to the Information Commissioner afterwards.

Highways Correspondence
Castle Wending Borough Council`,
      }),
      sent({
        id: 81072,
        on: review,
        at: '13:39',
        as: 'internal_review',
        text: `Dear Castle Wending Borough Council,

I would like an internal review of the refusal of ${inWords(answered)}.

The lights are switched by a central management system which must be able to say how many are off. Nor does the limit explain why an assessment of road safety, which is one document, cannot be found. You have given me no advice on how the request might be narrowed, as section 16 requires.

Yours faithfully,

Maren Holloway`,
      }),
    ],
    truth: {
      regime: 'uk-foia',
      acts: ['request', 'response', 'review-request'],
      clocks: [
        { clock: 'response', from: asked, due: workingDays(asked, 20), state: 'met', workingDaysLate: null },
        {
          clock: 'review',
          from: review,
          due: reviewDue,
          state: 'overdue',
          workingDaysLate: countWorkingDays(reviewDue, today),
        },
      ],
      answers: { 'how many street lights': 'refused', 'how much electricity': 'refused', 'what assessment': 'refused' },
    },
  });
}

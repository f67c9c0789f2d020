import { inWords, workingDays } from '../days.ts';
import { maren, northTarn } from '../people.ts';
import { type DemoThread, received, sent, thread } from '../thread.ts';

/** A review was asked for and is still within its time. */
export function wardStaffing(today: string): DemoThread {
  const asked = workingDays(today, -36);
  const answered = workingDays(asked, 17);
  const review = workingDays(today, -12);
  return thread({
    id: 1107,
    slug: 'agency_staff_on_night_shifts',
    title: 'Agency staff on night shifts',
    shows: 'Internal review asked for, not due yet',
    requester: maren,
    authority: northTarn,
    state: 'internal_review',
    messages: [
      sent({
        id: 81061,
        on: asked,
        at: '07:45',
        text: `Dear North Tarn Hospitals NHS Foundation Trust,

Under the Freedom of Information Act please tell me:

1. How many night shifts on adult wards were worked by agency nurses in the last complete quarter?
2. What was the highest hourly rate paid to an agency for one of those shifts?
3. Which agencies supplied the nurses?

Yours faithfully,

Maren Holloway`,
      }),
      received({
        id: 92061,
        on: answered,
        at: '12:02',
        author: 'Freedom of Information',
        describedAs: 'rejected',
        text: `Dear Ms Holloway

FOI 25-771

The Trust has considered your request and responds as follows.

1. How many night shifts on adult wards were worked by agency nurses in the last complete quarter?
743

2. What was the highest hourly rate paid to an agency for one of those shifts?
The Trust considers this to be exempt under section 43(2) of the Freedom of Information Act, as it would be likely to prejudice the Trust's commercial interests. The public interest in the Trust being able to obtain value for money outweighs the interest in transparency.

3. Which agencies supplied the nurses?
Please see our answer to question 2.

You can ask for a review of this response by replying to this email. If you remain dissatisfied you can contact the Information Commissioner.

Freedom of Information
North Tarn Hospitals NHS Foundation Trust`,
      }),
      sent({
        id: 81062,
        on: review,
        at: '20:33',
        as: 'internal_review',
        text: `Dear North Tarn Hospitals NHS Foundation Trust,

Please pass this on to the person who carries out reviews under the Freedom of Information Act.

I am writing to ask for an internal review of your response of ${inWords(answered)} to my request 'Agency staff on night shifts'.

The national framework publishes the maximum rates that trusts may pay, so that it is hard to see whose commercial interests would suffer if yours were known. The names of the agencies can be seen in your own spending data and cannot be a secret.

Yours faithfully,

Maren Holloway`,
      }),
      received({
        id: 92062,
        on: workingDays(review, 2),
        at: '10:47',
        author: 'Freedom of Information',
        describedAs: 'internal_review',
        text: `Dear Ms Holloway

Thank you for your email of ${inWords(review)}, in which you asked for an internal review of our response FOI 25-771.

Your review has been given to a senior officer who took no part in the original decision. We aim to complete it within 20 working days.

Freedom of Information
North Tarn Hospitals NHS Foundation Trust`,
      }),
    ],
    truth: {
      regime: 'uk-foia',
      acts: ['request', 'response', 'review-request', 'review-acknowledgement'],
      clocks: [
        { clock: 'response', from: asked, due: workingDays(asked, 20), state: 'met', workingDaysLate: null },
        { clock: 'review', from: review, due: workingDays(review, 20), state: 'running', workingDaysLate: null },
      ],
      answers: { Q1: 'answered', Q2: 'refused', Q3: 'refused' },
    },
  });
}

import { lastFinancialYear, withWeekday, workingDays } from '../days.ts';
import { harrowmere, maren } from '../people.ts';
import { type DemoThread, received, sent, thread } from '../thread.ts';

/** The answers stand inside a quotation of the request, which the portal folds away. */
export function leisureCentreHeating(today: string): DemoThread {
  const asked = workingDays(today, -22);
  const answered = workingDays(asked, 11);
  const year = lastFinancialYear(asked);
  return thread({
    id: 1110,
    slug: 'heating_at_the_leisure_centre',
    title: 'Heating at the leisure centre',
    shows: 'The answers are folded away inside a quotation',
    requester: maren,
    authority: harrowmere,
    state: 'successful',
    messages: [
      sent({
        id: 81091,
        on: asked,
        at: '22:01',
        text: `Dear Harrowmere District Council,

I would be grateful if you would tell me under the Freedom of Information Act:

1. What did it cost to heat the Marsh Lane leisure centre in ${year}?
2. How old is the boiler?
3. On how many days in ${year} was the pool closed because the heating had failed?

Yours faithfully,

Maren Holloway`,
      }),
      received({
        id: 92091,
        on: answered,
        at: '14:29',
        author: 'Dilys Corrie',
        describedAs: 'successful',
        text: `Dear Maren

Thank you for your message. I have put our answers under your questions, see below.

Kind regards

Dilys Corrie
Leisure and Wellbeing

<<
From: Maren Holloway
Sent: ${withWeekday(asked)}
To: Information Team
Subject: Freedom of Information request - Heating at the leisure centre

> 1. What did it cost to heat the Marsh Lane leisure centre in ${year}?

£211,460 for gas and £18,902 for servicing.

> 2. How old is the boiler?

It was fitted in 2009.

> 3. On how many days in ${year} was the pool closed because the heating had failed?

On nine days, all of them in January.
>>`,
      }),
    ],
    truth: {
      regime: 'uk-foia',
      acts: ['request', 'response'],
      clocks: [{ clock: 'response', from: asked, due: workingDays(asked, 20), state: 'met', workingDaysLate: null }],
      answers: { Q1: 'answered', Q2: 'answered', Q3: 'answered' },
    },
  });
}

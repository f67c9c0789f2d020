import { inWords, workingDays } from '../days.ts';
import { lowerBrack, tobias } from '../people.ts';
import { type DemoThread, received, sent, thread } from '../thread.ts';

/** Environmental information: forty working days, because the request is said to be large and complex. */
export function culvertSurveys(today: string): DemoThread {
  const asked = workingDays(today, -37);
  const due = workingDays(asked, 40);
  return thread({
    id: 1112,
    slug: 'surveys_of_culverts',
    title: 'Surveys of culverts',
    shows: 'Environmental information, extended to forty working days, due soon',
    requester: tobias,
    authority: lowerBrack,
    law: 'eir',
    state: 'waiting_response',
    messages: [
      sent({
        id: 81111,
        on: asked,
        at: '17:48',
        text: `Dear Lower Brack Internal Drainage Board,

Under the Environmental Information Regulations 2004 I request:

1. The reports of all surveys of culverts made since 2020.
2. The number of culverts that were found to be in poor condition.

Yours faithfully,

Tobias Ashdown`,
      }),
      received({
        id: 92111,
        on: workingDays(asked, 14),
        at: '11:25',
        author: 'Clerk to the Board',
        describedAs: 'waiting_response',
        text: `Dear Mr Ashdown

Environmental Information Regulations 2004 - your request of ${inWords(asked)}

You have asked for the reports of all surveys made since 2020. There are more than 400 of them, held at three depots, and most have drawings that have to be read by an engineer.

Because of the complexity and volume of the information, it is impracticable for us to deal with your request within 20 working days. We are therefore extending the time for our reply to 40 working days under regulation 7(1). You will hear from us by ${inWords(due)}.

Yours sincerely

H. Pargeter
Clerk to the Board`,
      }),
    ],
    truth: {
      regime: 'uk-eir',
      acts: ['request', 'extension'],
      clocks: [{ clock: 'response', from: asked, due, state: 'extended', workingDaysLate: null }],
      answers: { Q1: ['deferred', 'unanswered'], Q2: ['deferred', 'unanswered'] },
    },
  });
}

import { workingDays } from '../days.ts';
import { maren, thornParish } from '../people.ts';
import { type DemoThread, sent, thread } from '../thread.ts';

/** Sent a few days ago: nothing is late, and there is nothing to do but wait. */
export function allotments(today: string): DemoThread {
  const asked = workingDays(today, -4);
  return thread({
    id: 1113,
    slug: 'vacant_allotments',
    title: 'Vacant allotments',
    shows: 'Sent a few days ago, still on time',
    requester: maren,
    authority: thornParish,
    state: 'waiting_response',
    messages: [
      sent({
        id: 81121,
        on: asked,
        at: '18:02',
        text: `Dear Thorn St Mary Parish Council,

Please could you let me know, under the Freedom of Information Act 2000:

1. How many allotments does the parish have?
2. How many of them are vacant?
3. How long is the waiting list?

Yours faithfully,

Maren Holloway`,
      }),
    ],
    truth: {
      regime: 'uk-foia',
      acts: ['request'],
      clocks: [
        { clock: 'response', from: asked, due: workingDays(asked, 20), state: 'running', workingDaysLate: null },
      ],
      answers: { Q1: 'unanswered', Q2: 'unanswered', Q3: 'unanswered' },
    },
  });
}

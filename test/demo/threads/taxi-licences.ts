import { inWords, workingDays } from '../days.ts';
import { castleWending, tobias } from '../people.ts';
import { type DemoThread, received, sent, thread } from '../thread.ts';

/** The authority's answer may not be seen: nothing can be said of what it answers. */
export function taxiLicences(today: string): DemoThread {
  const asked = workingDays(today, -29);
  return thread({
    id: 1111,
    slug: 'taxi_licences_revoked',
    title: 'Taxi licences revoked',
    shows: 'The answer is hidden by the portal',
    requester: tobias,
    authority: castleWending,
    state: 'waiting_response',
    unclassified: true,
    messages: [
      sent({
        id: 81101,
        on: asked,
        at: '10:55',
        text: `Dear Castle Wending Borough Council,

Please tell me under the Freedom of Information Act 2000 how many taxi licences were revoked in each of the last three years, and for what reasons.

Yours faithfully,

Tobias Ashdown`,
      }),
      received({
        id: 92101,
        on: workingDays(asked, 1),
        at: '09:00',
        author: 'FOI Mailbox',
        describedAs: 'waiting_response',
        text: `Dear Mr Ashdown

We have received your request for information of ${inWords(asked)} and have passed it to our Licensing team. Our reference is CW/2217. You will receive a reply within 20 working days.

FOI Mailbox
Castle Wending Borough Council`,
      }),
      received({
        id: 92102,
        on: workingDays(asked, 16),
        at: '17:20',
        author: 'Licensing',
        hidden: true,
        text: '',
      }),
    ],
    truth: {
      regime: 'uk-foia',
      acts: ['request', 'acknowledgement', null],
      clocks: [],
      answers: {},
    },
  });
}

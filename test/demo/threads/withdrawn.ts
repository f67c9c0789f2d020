import { workingDays } from '../days.ts';
import { castleWending, tobias } from '../people.ts';
import { type DemoThread, sent, thread } from '../thread.ts';

/** Taken down by the portal's own team: it answers 403 to everybody. */
export function withdrawn(today: string): DemoThread {
  const asked = workingDays(today, -60);
  return thread({
    id: 1114,
    slug: 'a_dispute_with_a_neighbour',
    title: 'A dispute with a neighbour',
    shows: 'Taken down by the portal (403)',
    requester: tobias,
    authority: castleWending,
    state: 'waiting_response',
    withdrawn: true,
    messages: [sent({ id: 81131, on: asked, at: '12:00', text: 'This text is not shown to anybody.' })],
    truth: { regime: 'uk-foia', acts: [], clocks: [], answers: {} },
  });
}

import type { Clock } from '../law/clock';
import { step } from './next-step';
import type { Scene } from './scene';
import type { Standing } from './standing';

/** The clock has stopped: an answer is awaited, or the message never came, or nothing is owed. */
export function standStopped(scene: Scene, clock: Clock): Standing {
  if (clock.undelivered) return standUndelivered(clock);
  const asked = scene.acts.findLast((act) => act.kind === 'clarification-request');
  if (!asked) {
    return {
      headline: clock.why[0] ?? 'The clock has stopped.',
      tone: 'warn',
      next: step('none', 'Nothing is due now.', null, clock.fromMessage),
    };
  }
  return {
    headline: 'The authority asked what you mean, and nothing is due until you answer.',
    tone: 'warn',
    next: step('reply', 'Answer its question: the clock then starts anew.', null, asked.messageId),
  };
}

/** Nothing is owed by who has nothing, and nothing will be until it is sent again. */
function standUndelivered(clock: Clock): Standing {
  const what = clock.clock === 'review' ? 'your request for a review' : 'your request';
  return {
    headline: clock.why[0] ?? `The authority has not received ${what}.`,
    tone: 'warn',
    next: step(
      'chase',
      `Send ${what} again, to an address that works: the authority names one on its own pages, and the site can correct the one it holds.`,
      null,
      clock.fromMessage,
    ),
  };
}

/** The clock waits for a fee. */
export function standPaused(scene: Scene, clock: Clock): Standing {
  const notice = scene.acts.findLast((act) => act.kind === 'fees-notice');
  return {
    headline: 'The clock is paused until the fee is paid.',
    tone: 'warn',
    next: step('pay', 'Pay the fee, or narrow the request.', null, notice?.messageId ?? clock.fromMessage),
  };
}

import type { Clock } from '../law/clock';
import type { NextStep, Tone } from './assessment';
import { openWindow, step } from './next-step';
import { sayDay, sayForce, sayLate } from './say';
import { dayOf, isBound, responseClock, reviewClock, type Scene, unreadable } from './scene';
import { standAnswered } from './standing-answered';
import { standDoubted, standUndetermined } from './standing-doubted';
import { standPaused, standStopped } from './standing-held';
import { standBound } from './standing-school';

/** How a thread stands, in one line, and what its requester can usefully do. */
export interface Standing {
  readonly headline: string;
  readonly tone: Tone;
  readonly next: NextStep;
}

/** Judges the whole thread. Doubt wins over accusation: a hidden or unread letter may have been the answer. */
export function judgeStanding(scene: Scene): Standing {
  const review = reviewClock(scene);
  const response = responseClock(scene);
  if (!response) return unknownLaw(scene);
  if (review && review.endedOn === null) return standOpen(scene, review);
  if (response.endedOn === null) return standOpen(scene, response);
  return standAnswered(scene, review ?? response);
}

function unknownLaw(scene: Scene): Standing {
  return {
    headline: scene.regime.why,
    tone: 'unclear',
    next: step('correct', 'If you know which law this request is under, choose it here.', null, null),
  };
}

function standOpen(scene: Scene, clock: Clock): Standing {
  const owed = clock.clock === 'review' ? 'internal review' : 'reply';
  const doubted = unreadable(scene).filter((message) => (dayOf(message) ?? '9999') >= (clock.from ?? ''));
  if (clock.due === null || clock.state === 'undetermined') return standUndetermined(scene, clock, owed, doubted[0]);
  if (clock.state === 'stopped') return standStopped(scene, clock);
  if (clock.state === 'paused') return standPaused(scene, clock);
  if (clock.state === 'overdue' || scene.today > clock.due) {
    const doubt = doubted[0];
    if (doubt) return standDoubted(clock, clock.due, owed, doubt.id);
    return standOverdue(scene, clock, clock.due, owed);
  }
  if (isBound(scene, clock)) return standBound(scene, clock, clock.due);
  const extended = clock.state === 'extended' ? ' (extended by law)' : '';
  return {
    headline: `The ${owed} is due by ${sayDay(clock.due)}${extended}.`,
    tone: clock.state === 'extension-unlawful' ? 'warn' : 'neutral',
    next: step('wait', 'Nothing to do until then.', clock.due, clock.fromMessage),
  };
}

function standOverdue(scene: Scene, clock: Clock, due: string, owed: string): Standing {
  return {
    headline: `The ${owed} is ${clock.workingDaysLate ? sayLate(clock.workingDaysLate) : 'overdue'}${sayForce(clock.term)}: it was due by ${sayDay(due)}.`,
    tone: 'bad',
    next: afterSilence(scene, clock),
  };
}

function afterSilence(scene: Scene, clock: Clock): NextStep {
  const complain = openWindow(scene, 'complain');
  const ask = openWindow(scene, 'ask-review');
  if (complain)
    return step('complain', `Send a reminder, or complain: ${complain.why}`, complain.closesOn, clock.fromMessage);
  if (ask && clock.clock === 'response')
    return step('ask-review', `Ask for a review: ${ask.why}`, ask.closesOn, clock.fromMessage);
  return step('chase', 'Send a reminder that names the day it was due.', clock.due, clock.fromMessage);
}

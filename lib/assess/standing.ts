import type { Clock } from '../law/clock';
import type { Message } from '../thread/thread';
import type { NextStep, Tone } from './assessment';
import { openWindow, step } from './next-step';
import { sayDay, sayForce, sayLate } from './say';
import { dayOf, isBound, responseClock, reviewClock, type Scene, unreadable } from './scene';
import { standAnswered } from './standing-answered';

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
  if (clock.due === null || clock.state === 'undetermined') return undetermined(scene, clock, owed, doubted[0]);
  if (clock.state === 'stopped') return standStopped(scene, clock);
  if (clock.state === 'paused') return standPaused(scene, clock);
  if (clock.state === 'overdue' || scene.today > clock.due) {
    const doubt = doubted[0];
    if (doubt) return standDoubted(clock, clock.due, owed, doubt.id);
    return standOverdue(scene, clock, clock.due, owed);
  }
  if (isBound(scene, clock)) return standBound(clock, clock.due);
  const extended = clock.state === 'extended' ? ' (extended by law)' : '';
  return {
    headline: `The ${owed} is due by ${sayDay(clock.due)}${extended}.`,
    tone: clock.state === 'extension-unlawful' ? 'warn' : 'neutral',
    next: step('wait', 'Nothing to do until then.', clock.due, clock.fromMessage),
  };
}

/** A school has its own days, which may well end sooner than the working days that hold in any case. */
function standBound(clock: Clock, due: string): Standing {
  const last = sayDay(due);
  return {
    headline: `The reply is due by ${last} at the latest.`,
    tone: clock.state === 'extension-unlawful' ? 'warn' : 'neutral',
    next: step(
      'wait',
      `Give the school's term dates under Dates, and the day is counted exactly. It is ${last} at the latest.`,
      due,
      clock.fromMessage,
    ),
  };
}

function undetermined({ thread }: Scene, clock: Clock, owed: string, doubted: Message | undefined): Standing {
  const next = thread.cut
    ? step('none', 'Load the page again: it broke off before its end.', null, null)
    : afterDoubt(clock, doubted);
  return { headline: sayUndetermined(clock, owed), tone: 'unclear', next };
}

/** Either the day is not known, or it is and what happened by then is not. */
function sayUndetermined({ due, why }: Clock, owed: string): string {
  const reason = why[0] ?? 'a day is missing.';
  if (due === null) return `When the ${owed} is due cannot be told: ${reason}`;
  return reason.includes('cannot be told') ? reason : `Whether the ${owed} is late cannot be told. ${reason}`;
}

function afterDoubt(clock: Clock, doubted: Message | undefined): NextStep {
  if (clock.due === null) {
    return step('none', 'No day is counted here: go by what the letters themselves say.', null, clock.fromMessage);
  }
  if (!doubted) {
    const look = 'Read the letters yourself: if one is not what it is taken for here, say what it is.';
    return step('correct', look, clock.due, clock.fromMessage);
  }
  const day = dayOf(doubted);
  const which = day ? `the message of ${sayDay(day)}` : 'the message without a date';
  return step('correct', `Look at ${which} and say what it is.`, clock.due, doubted.id);
}

function standStopped(scene: Scene, clock: Clock): Standing {
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

function standPaused(scene: Scene, clock: Clock): Standing {
  const notice = scene.acts.findLast((act) => act.kind === 'fees-notice');
  return {
    headline: 'The clock is paused until the fee is paid.',
    tone: 'warn',
    next: step('pay', 'Pay the fee, or narrow the request.', null, notice?.messageId ?? clock.fromMessage),
  };
}

function standDoubted(clock: Clock, due: string, owed: string, doubtId: string): Standing {
  return {
    headline: `The ${owed} was due by ${sayDay(due)}. Whether it came cannot be told: a message since then could not be read.`,
    tone: 'unclear',
    next: step('correct', 'Look at that message and say what it is.', clock.due, doubtId),
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

import type { Clock, Window } from '../law/clock';
import type { NextStep, Tone } from './assessment';
import { countQuestions, sayLeft } from './counts';
import { sayDay, sayLate } from './say';
import { dayOf, isBound, responseClock, reviewClock, type Scene, unreadable } from './scene';

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

function step(what: NextStep['what'], text: string, on: string | null, messageId: string | null): NextStep {
  return { what, text, on, messageId };
}

function standOpen(scene: Scene, clock: Clock): Standing {
  const owed = clock.clock === 'review' ? 'internal review' : 'reply';
  const doubted = unreadable(scene).filter((message) => (dayOf(message) ?? '9999') >= (clock.from ?? ''));
  if (clock.due === null || clock.state === 'undetermined') return undetermined(clock, owed);
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

function undetermined(clock: Clock, owed: string): Standing {
  return {
    headline: `When the ${owed} is due cannot be told: ${clock.why[0] ?? 'a day is missing.'}`,
    tone: 'unclear',
    next: step('none', 'Look at the evidence below.', null, clock.fromMessage),
  };
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
    headline: `The ${owed} is ${clock.workingDaysLate ? sayLate(clock.workingDaysLate) : 'overdue'}: it was due by ${sayDay(due)}.`,
    tone: 'bad',
    next: afterSilence(scene, clock),
  };
}

function afterSilence(scene: Scene, clock: Clock): NextStep {
  const complain = scene.windows.find((window) => window.what === 'complain' && isOpenWindow(window));
  const ask = scene.windows.find((window) => window.what === 'ask-review' && isOpenWindow(window));
  if (complain)
    return step('complain', `Send a reminder, or complain: ${complain.why}`, complain.closesOn, clock.fromMessage);
  if (ask && clock.clock === 'response')
    return step('ask-review', `Ask for a review: ${ask.why}`, ask.closesOn, clock.fromMessage);
  return step('chase', 'Send a reminder that names the day it was due.', clock.due, clock.fromMessage);
}

function isOpenWindow(window: Window): boolean {
  return window.state === 'open' || window.state === 'closing';
}

function standAnswered(scene: Scene, clock: Clock): Standing {
  const counts = countQuestions(scene.questions);
  const left = sayLeft(counts);
  const late = clock.workingDaysLate ? ` ${sayLate(clock.workingDaysLate)}` : clock.state === 'met' ? ' in time' : '';
  const what = clock.clock === 'review' ? 'The review was decided' : 'Answered';
  const dwell = counts.unclear > 0 ? ` For ${counts.unclear} of ${counts.all} questions it could not be told.` : '';
  const headline = left ? `${what}${late}, leaving ${left}.${dwell}` : `${what}${late}.${dwell}`;
  return { headline, tone: toneOf(counts, clock), next: afterAnswer(scene, clock) };
}

function toneOf(counts: ReturnType<typeof countQuestions>, clock: Clock): Tone {
  if (counts.unanswered > 0) return 'bad';
  if (counts.partly > 0 || counts.refused > 0 || (clock.workingDaysLate ?? 0) > 0) return 'warn';
  return counts.unclear > 0 ? 'unclear' : 'good';
}

function afterAnswer(scene: Scene, clock: Clock): NextStep {
  const counts = countQuestions(scene.questions);
  const wanting = counts.open + counts.refused > 0;
  const ask = scene.windows.find((window) => window.what === 'ask-review' && isOpenWindow(window));
  const complain = scene.windows.find((window) => window.what === 'complain' && isOpenWindow(window));
  if (!wanting) return step('none', 'Nothing more is owed, as far as the letters show.', null, clock.endedBy);
  if (clock.clock === 'response' && ask) {
    const until = ask.closesOn ? ` You have until ${sayDay(ask.closesOn)}.` : '';
    return step('ask-review', `If you are not content, ask for a review.${until}`, ask.closesOn, clock.endedBy);
  }
  if (complain) {
    const until = complain.closesOn ? ` You have until ${sayDay(complain.closesOn)}.` : '';
    return step(
      'complain',
      `If you are not content, you can complain to the regulator.${until}`,
      complain.closesOn,
      clock.endedBy,
    );
  }
  return step('none', 'The usual time to ask for a review or to complain has passed.', null, clock.endedBy);
}

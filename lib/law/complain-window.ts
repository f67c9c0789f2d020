import type { IsoDay } from '../thread/thread';
import type { Clock } from './clock';
import { sayDay } from './day';
import { dueOn } from './deadline';
import { isDoubt } from './doubt';
import type { Law } from './lawful';
import { dayAfter, isBinding, type Open, windowFrom } from './open-window';
import { sayTerm } from './say';

const UNKNOWN_LAST_DAY = 'Until when is not known here: do not wait.';
const NO_LAST_DAY = 'No last day is set, but do not wait for long.';

/** Complaining of silence: as long as it lasts where only guidance sets a time, else in the time that the law gives from the due day. */
export function complainOfSilence(response: Clock, law: Law): Open | null {
  const { regulator } = law.regime;
  if (regulator.reviewFirst || !isBinding(response)) return null;
  if (regulator.windowOfDecisions)
    return endless(
      dayAfter(response.due),
      law,
      `No answer: you can complain of that to the ${regulator.name}. ${UNKNOWN_LAST_DAY}`,
    );
  const why = `Where no answer comes, you can complain to the ${regulator.name} after a reminder, without a review.`;
  return regulator.window?.force === 'statute'
    ? windowFrom('complain', dayAfter(response.due), response.due, regulator.window, law, why)
    : endless(dayAfter(response.due), law, `${why} ${NO_LAST_DAY}`);
}

/** Complaining of an answer without a review, where the law allows that. */
export function complainOfAnswer(answeredOn: IsoDay, law: Law): Open | null {
  const { regulator } = law.regime;
  return regulator.direct ? afterwards(answeredOn, `the answer of ${sayDay(answeredOn)}`, law) : null;
}

/** Complaining of a review: of its outcome, or of none once its time is over. */
export function complainOfReview(review: Clock, law: Law): Open | null {
  const { regulator, review: rule } = law.regime;
  if (review.endedOn !== null) return complainOfOutcome(review.endedOn, law);
  if (!isBinding(review) || review.from === null || !rule) return null;
  const limit = rule.decideAtMost ? dueOn(review.from, rule.decideAtMost, law.calendar) : review.due;
  if (isDoubt(limit)) return null;
  const silent = `If no outcome comes by ${sayDay(limit)}, you can complain to the ${regulator.name}`;
  if (regulator.window?.force !== 'statute') return endless(dayAfter(limit), law, `${silent}. ${NO_LAST_DAY}`);
  const within = `within ${sayTerm(regulator.window)} of that day`;
  return windowFrom('complain', dayAfter(limit), limit, regulator.window, law, `${silent} ${within}.`);
}

/** Complaining of the outcome of a review. */
export function complainOfOutcome(decidedOn: IsoDay, law: Law): Open {
  return afterwards(decidedOn, `the outcome of ${sayDay(decidedOn)}`, law);
}

function afterwards(day: IsoDay, what: string, law: Law): Open {
  const { name, window } = law.regime.regulator;
  if (!window) return endless(day, law, `You can complain to the ${name} of ${what}. ${NO_LAST_DAY}`);
  return windowFrom(
    'complain',
    day,
    day,
    window,
    law,
    `You can complain to the ${name} within ${sayTerm(window)} of ${what}.`,
  );
}

function endless(opensOn: IsoDay, { regime }: Law, why: string): Open {
  return { what: 'complain', opensOn, closesOn: null, term: regime.regulator.window ?? regime.response, why };
}

import type { Assessment } from '../assess/assessment';
import type { Window } from '../law/clock';
import type { Brief } from './brief';
import { sayDay } from './phrase';
import type { Stage } from './stage';

/** What is looked at to tell whether a letter fits. */
export interface Scene {
  readonly brief: Brief;
  readonly assessment: Assessment;
  readonly stage: Stage;
}

/** Why a review can be asked for, and until when. */
export function sayAsk({ brief, stage }: Scene, { closesOn }: Window): string {
  const until = closesOn === null ? '' : ` until ${sayDay(closesOn)}`;
  if (stage.response?.endedOn !== null && stage.response !== null)
    return `The authority has answered, and you can ask it for a second look${until}.`;
  const must = brief.regime?.regulator.reviewFirst ? `; the ${nameOf(brief)} looks at nothing before that` : '';
  return `No answer has come, and this law lets you ask for a review of that${until}${must}.`;
}

/** Why somebody outside can be turned to, and until when. */
export function sayComplain({ brief, stage }: Scene, { closesOn }: Window): string {
  const until = closesOn === null ? '' : ` until ${sayDay(closesOn)}`;
  const who = `the ${nameOf(brief)}`;
  if (stage.review?.state === 'running' && stage.review.due !== null && stage.response?.endedOn === null)
    return `No answer has come, but the review that you asked for runs until ${sayDay(stage.review.due)}: ${who} may want you to wait for it.`;
  if (stage.review !== null && stage.review.endedOn === null)
    return `The review has had no outcome, and you can turn to ${who}${until}.`;
  if (stage.response?.endedOn === null)
    return `No answer has come, and no review is needed before you turn to ${who}${until}.`;
  return stage.review === null
    ? `The authority has answered, and you can turn to ${who} without a review${until}.`
    : `The review is decided, and you can turn to ${who}${until}.`;
}

function nameOf({ regime }: Brief): string {
  return (regime?.regulator.name ?? 'regulator').replace(/^the /i, '');
}

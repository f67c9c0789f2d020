import type { Assessment } from '../assess/assessment';
import type { Window } from '../law/clock';
import { type Brief, sayDaysLate } from './brief';
import { brokenPromises } from './grounds/put-off';
import { readDelay } from './kinds/extension-faults';
import { openQuestions } from './kinds/open-questions';
import { readTooMuch } from './kinds/too-much';
import type { LetterKind, Offer } from './letter';
import { localOf } from './local';
import { sayCount, sayDay } from './phrase';
import {
  brokenPromise,
  chasersAfter,
  clarificationAsked,
  isDeemed,
  isDoubtful,
  isOpen,
  isOverdue,
  type Stage,
} from './stage';
import { unknownLaw } from './wordings';

/** What is looked at to tell whether a letter fits. */
export interface Scene {
  readonly brief: Brief;
  readonly assessment: Assessment;
  readonly stage: Stage;
}

/** A letter that fits, before it is weighed against the others. */
export type Fit = Omit<Offer, 'kind' | 'best'> & {
  /** The higher, the better it fits; 0 and less is never the best. */
  readonly weight: number;
};

/** Which letter fits better than which, where several do. */
const RANK = {
  clarification: 16,
  reviewFirst: 15,
  objection: 14,
  /** Of silence, while a time for it runs or a review has come to nothing. */
  timedComplaint: 13,
  reminder: 12,
  invited: 11,
  review: 10,
  complaint: 9,
  promisedRest: 8,
  reviewOfSilence: 7,
  anotherReminder: 6,
  narrowed: 5,
  passedPromise: 4,
  otherComplaint: 3,
  mootObjection: 2,
} as const;

type Test = (scene: Scene) => Fit | null;

const chaser: Test = ({ brief, assessment, stage: { owed } }) => {
  const title = owed?.clock === 'review' ? 'Reminder of the review' : 'Reminder';
  const what = owed?.clock === 'review' ? 'The outcome of the review' : 'The answer';
  if (isDoubtful(brief, owed))
    return {
      title,
      why: `${what} was due by ${sayDay(owed.due)}, but it cannot be told whether it came: this asks.`,
      weight: 0,
    };
  if (isOverdue(owed, brief.today)) {
    const late = owed.workingDaysLate ?? 0;
    const days = late === 0 ? '' : `, ${sayDaysLate(brief, late)} ago`;
    const again = chasersAfter(brief, owed.due).length > 0;
    const told = again ? ' You have reminded the authority since.' : '';
    return {
      title,
      why: `${what} was due by ${sayDay(owed.due)}${days}.${told}`,
      weight: again ? RANK.anotherReminder : RANK.reminder,
    };
  }
  const broken = brokenPromise(brief, owed?.fromMessage ?? null);
  if (broken !== null && owed !== null && isRunning(owed.state))
    return {
      title,
      why: `The authority named ${sayDay(broken.promise.date)} for its answer, and that day has passed.`,
      weight: RANK.passedPromise,
    };
  if (owed === null && brokenPromises(brief).length > 0)
    return { title, why: 'A part of the answer was promised for a day that has passed.', weight: RANK.promisedRest };
  if (assessment.regime.id === null && brief.responses.length === 0 && !brief.unread)
    return { title, why: 'No answer was found. The law is not known, so nothing is said of a time limit.', weight: 0 };
  return null;
};

function isRunning(state: string): boolean {
  return state === 'running' || state === 'extended' || state === 'extension-unlawful';
}

const extensionChallenge: Test = ({ brief, assessment }) => {
  const delay = readDelay(brief, assessment);
  if (delay === null || delay.faults.length === 0) return null;
  const late = isOverdue(delay.clock, brief.today);
  const hasPassed = delay.until === null || delay.until < brief.today;
  const until = delay.until === null ? '' : `, to ${sayDay(delay.until)}`;
  return {
    title: 'Objection to the extra time',
    why: `The authority takes more time${until}, and the law does not give it for what its letter says.`,
    weight: brief.unread ? 0 : !late || !hasPassed ? RANK.objection : RANK.mootObjection,
  };
};

const clarification: Test = ({ brief, stage }) => {
  if (clarificationAsked(brief, stage) === null) return null;
  return {
    title: 'Reply to the request to clarify',
    why: 'The authority asked what you mean, and nothing is due until you answer.',
    weight: RANK.clarification,
  };
};

const internalReview: Test = (scene) => {
  const { brief, assessment, stage } = scene;
  const { ask, owed } = stage;
  const { regime, wording } = brief;
  const title = (wording.review ?? unknownLaw.review).title;
  const wants = assessment.next.what === 'ask-review';
  if (isOpen(ask)) {
    const must = owed !== null && regime?.regulator.reviewFirst === true;
    const weight = must ? RANK.reviewFirst : wants ? RANK.review : owed === null ? 0 : RANK.reviewOfSilence;
    return { title, why: sayAsk(scene, ask), weight };
  }
  if (regime === null)
    return brief.responses.length === 0
      ? null
      : { title, why: 'The law is not known: this asks for a second look in general words.', weight: 0 };
  if (wording.review === null || regime.review === null || brief.responses.length === 0 || owed !== null) return null;
  if (ask?.state === 'closed' && ask.closesOn !== null && ask.term.force === 'guidance')
    return {
      title,
      why: `The usual time to ask ended on ${sayDay(ask.closesOn)}: the authority may decline.`,
      weight: 0,
    };
  return null;
};

const complaint: Test = (scene) => {
  const { brief, assessment, stage } = scene;
  const { complain, owed } = stage;
  const title = brief.wording.complaint?.title ?? localOf(brief)?.complaint?.title;
  if (title === undefined || complain === null) return null;
  if (complain.state === 'closed' && complain.term.force === 'guidance' && complain.closesOn !== null)
    return {
      title,
      why: `The usual time to complain ended on ${sayDay(complain.closesOn)}: it may be refused as late.`,
      weight: 0,
    };
  if (!isOpen(complain)) return null;
  const wants = assessment.next.what === 'complain';
  const late = isOverdue(owed, brief.today);
  const timed = owed?.clock === 'review' || (owed !== null && (complain.closesOn !== null || isDeemed(brief)));
  const weight = !wants ? (late ? RANK.otherComplaint : 0) : timed ? RANK.timedComplaint : RANK.complaint;
  return { title, why: sayComplain(scene, complain), weight };
};

function sayAsk({ brief, stage }: Scene, { closesOn }: Window): string {
  const until = closesOn === null ? '' : ` until ${sayDay(closesOn)}`;
  if (stage.response?.endedOn !== null && stage.response !== null)
    return `The authority has answered, and you can ask it for a second look${until}.`;
  const must = brief.regime?.regulator.reviewFirst ? `; the ${nameOf(brief)} looks at nothing before that` : '';
  return `No answer has come, and this law lets you ask for a review of that${until}${must}.`;
}

function sayComplain({ brief, stage }: Scene, { closesOn }: Window): string {
  const until = closesOn === null ? '' : ` until ${sayDay(closesOn)}`;
  const who = `the ${nameOf(brief)}`;
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

const narrowed: Test = ({ brief, stage }) => {
  const refused = readTooMuch(brief);
  if (refused === null || stage.owed !== null) return null;
  const isInvited =
    stage.review === null && refused.advice !== null && refused.rows.length === openQuestions(brief).length;
  return {
    title: 'Narrowed request',
    why: `${sayCount(refused.rows.length, 'question')} ${refused.rows.length === 1 ? 'was' : 'were'} refused as too much: asking for less may bring an answer within the usual time.`,
    weight: isInvited ? RANK.invited : RANK.narrowed,
  };
};

const newRequest: Test = ({ brief }) => {
  if (brief.responses.length === 0) return null;
  return { title: 'New request', why: 'For what you did not ask before: a review cannot look at that.', weight: 0 };
};

/** When each kind of letter fits; null when it does not. */
export const fits: Readonly<Record<LetterKind, Test>> = {
  clarification,
  chaser,
  'extension-challenge': extensionChallenge,
  'internal-review': internalReview,
  complaint,
  'narrowed-request': narrowed,
  'new-request': newRequest,
};

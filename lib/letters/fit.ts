import { sayDaysLate } from './brief';
import { brokenPromises } from './grounds/put-off';
import { readDelay } from './kinds/extension-faults';
import { openQuestions } from './kinds/open-questions';
import { readTooMuch } from './kinds/too-much';
import type { LetterKind, Offer } from './letter';
import { localOf } from './local';
import { sayCount, sayDay } from './phrase';
import { RANK } from './rank';
import { type Scene, sayAsk, sayComplain } from './say-fit';
import { brokenPromise, chasersAfter, clarificationAsked, isDeemed, isDoubtful, isOpen, isOverdue } from './stage';
import { unknownLaw } from './wordings';

/** A letter that fits, before it is weighed against the others. */
export type Fit = Omit<Offer, 'kind' | 'best'> & {
  /** The higher, the better it fits; 0 and less is never the best. */
  readonly weight: number;
};

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
    return { title, why: 'A part of the answer was put off to a day that has passed.', weight: RANK.promisedRest };
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

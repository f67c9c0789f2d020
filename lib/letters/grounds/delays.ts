import type { Clock } from '../../law/clock';
import type { Evidence } from '../../thread/thread';
import { type Brief, type Deed, dayOf, deedOf, deedsOf, evidenceOf, proven, sayDaysLate, wordsOf } from '../brief';
import { quote, sayDay, stop } from '../phrase';
import type { Finding, Rule } from '../rule';
import { sayings } from '../said';
import { isBegun } from './rows';

function proofOf(brief: Brief, deed: Deed | null): Finding['evidence'] {
  const evidence = deed === null ? null : evidenceOf(brief, deed);
  return evidence === null ? [] : [evidence];
}

/** Whether a clock ran out before the answer came, or has run out without one. */
export function isLate(clock: Clock | null): clock is Clock & { due: string } {
  const late = clock?.state === 'overdue' || clock?.state === 'met-late' || clock?.state === 'extension-unlawful';
  return late && clock.due !== null && clock.due !== '' && (clock.workingDaysLate ?? 0) > 0;
}

/** Nothing has been answered, and the day for it has passed. */
export const noResponse: Rule = {
  id: 'no-response',
  find: (brief) => {
    const { clock } = brief;
    if (!isLate(clock) || clock.endedOn !== null || brief.responses.length > 0) return null;
    return {
      title: 'No response',
      told: `the answer was due by ${sayDay(clock.due)} and has not come${isBegun(brief) ? ' in full' : ''}`,
      facts: `My request should have been answered by ${sayDay(clock.due)}. That was ${sayDaysLate(brief, clock.workingDaysLate ?? 0)} ago, and I have had no ${isBegun(brief) ? 'full ' : ''}answer to it.`,
      ask: 'Please answer it now.',
      evidence: proofOf(brief, deedOf(brief, clock.fromMessage)),
      strength: brief.unread ? 'weak' : 'strong',
    };
  },
};

/** The answer came, but late. Said so that it is put on record. */
export const late: Rule = {
  id: 'late',
  find: (brief) => {
    const { clock } = brief;
    if (!isLate(clock) || clock.endedOn === null) return null;
    const days = sayDaysLate(brief, clock.workingDaysLate ?? 0);
    return {
      title: `${days} late`,
      told: `the answer was due by ${sayDay(clock.due)} and came on ${sayDay(clock.endedOn)}, ${days} late`,
      facts: `Your response was due by ${sayDay(clock.due)} and came on ${sayDay(clock.endedOn)}, ${days} late.`,
      ask: 'I ask that the review record this.',
      evidence: proofOf(brief, deedOf(brief, clock.endedBy)),
      strength: 'strong',
    };
  },
};

/** More time was claimed, and not on the ground for which this law gives it. */
export const extension: Rule = {
  id: 'extension',
  find: (brief) => {
    const deed = deedsOf(brief, 'extension')
      .filter((one) => isUnlawful(brief, one))
      .at(-1);
    if (deed === undefined || !isLate(brief.clock)) return null;
    return {
      title: 'Extension without legal ground',
      facts: tellDelay(brief, deed, 'you extended the time limit', true),
      told: inside(tellDelay(brief, deed, 'the authority extended the time limit', true)),
      ask: '',
      evidence: proofOf(brief, deed),
      strength: 'strong',
    };
  },
};

/** A law that gives no more time at all makes every extension unlawful; an unread ground is not held against anybody. */
function isUnlawful({ regime }: Brief, { act }: Deed): boolean {
  if (regime === null) return false;
  return regime.extension === null || (act.ground !== null && act.ground !== regime.extension.ground);
}

/** The answer was put off with no ground in law at all, and came or stays late. */
export const holding: Rule = {
  id: 'holding',
  find: (brief) => {
    const ended = brief.clock?.endedOn ?? '9999-12-31';
    const deed = deedsOf(brief, 'holding')
      .filter((one) => (dayOf(one.message) ?? '') < ended)
      .at(-1);
    if (deed === undefined || !isLate(brief.clock)) return null;
    return {
      title: 'Put off without a legal ground',
      facts: tellDelay(brief, deed, 'you put your answer off', false),
      told: inside(tellDelay(brief, deed, 'the authority put its answer off', false)),
      ask: '',
      evidence: proofOf(brief, deed),
      strength: 'strong',
    };
  },
};

/**
 * `On 3 April 2023 you put your answer off to 14 April 2023 (“…”).`, with a promise that was broken. The words are quoted where they are the reason, or
 * no day says what was done.
 */
function tellDelay(brief: Brief, deed: Deed, did: string, isReason: boolean): string {
  const on = dayOf(deed.message);
  const promise = deed.act.promises.at(-1);
  const to = promise === undefined ? '' : ` to ${sayDay(promise.date)}`;
  const evidence = isReason ? wordsOf(brief, deed) : wordsThatPutOff(brief, deed);
  const words = evidence === null || (!isReason && promise !== undefined) ? '' : ` (${quote(evidence.quote, 140)})`;
  const broken = promise !== undefined && brief.responses.length === 0 && promise.date < brief.today;
  const told = `${on === null ? 'Later' : `On ${sayDay(on)}`} ${did}${to}${words}${broken ? ', and that day too has passed' : ''}`;
  return stop(told);
}

const putsOff =
  /\b(?:will|shall|hopes?|expects?|delay\w*|late|later|unable|not (?:yet )?(?:be(?:en)? )?able|cannot|can't|as soon as|in time|longer|more time|overrun|outstanding)\b/i;

/** The sentence that puts an answer off: of what the act rests on, else of the letter; null where none plainly does. */
function wordsThatPutOff(brief: Brief, deed: Deed): Evidence | null {
  const own = proven(brief, deed.act.evidence).find(({ quote: words }) => putsOff.test(words));
  return own ?? sayings(brief, putsOff, null, [deed])[0]?.evidence ?? null;
}

/** A sentence as it stands after a colon. */
function inside(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

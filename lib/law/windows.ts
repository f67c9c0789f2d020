import type { Act } from '../thread/act';
import type { IsoDay, Message, Thread } from '../thread/thread';
import { askAfterAnswer, askInSilence } from './ask-window';
import type { Clock, Window } from './clock';
import { complainOfAnswer, complainOfOutcome, complainOfReview, complainOfSilence } from './complain-window';
import { type Law, lawOf } from './lawful';
import type { Open } from './open-window';
import { regimeOf } from './regimes';

/** A window that closes within so many working days is said to be closing. */
const SOON = 5;

/**
 * What the requester may do, and until when: ask for a review of the last answer or of the silence, complain to the regulator.
 *
 * @param clocks what `readClocks` gave for the same thread, acts, regime and day
 */
export function readWindows(
  thread: Thread,
  acts: readonly Act[],
  clocks: readonly Clock[],
  regimeId: string | null,
  today: IsoDay,
): readonly Window[] {
  const regime = regimeId === null ? null : regimeOf(regimeId);
  if (!regime) return [];
  const law = lawOf(regime);
  const response = clocks.findLast((clock) => clock.clock === 'response');
  if (!response) return [];
  const review = clocks.findLast((clock) => clock.clock === 'review');
  const windows = review ? sinceReview(thread, acts, response, review, law) : beforeReview(thread, response, law);
  return windows.flatMap((window) => (window ? [stateOn(window, law, today)] : []));
}

/** A review was asked for: of the last answer or the silence before it, or of an answer to an earlier request. */
function sinceReview(
  thread: Thread,
  acts: readonly Act[],
  response: Clock,
  review: Clock,
  law: Law,
): readonly (Open | null)[] {
  const place = (id: string | null) => thread.messages.findIndex((message) => message.id === id);
  if (place(review.fromMessage) < place(response.fromMessage))
    return [...beforeReview(thread, response, law), complainOfReview(review, law)];
  if (isMoot(review, response)) return beforeReview(thread, response, law);
  if (response.endedOn === null) return [complainOfSilence(response, law) ?? complainOfReview(review, law)];
  if (review.endedBy !== response.endedBy) return [complainOfReview(review, law)];
  const outcome = outcomeIn(thread.messages.slice(place(response.endedBy)), acts);
  return outcome ? [complainOfOutcome(outcome, law)] : beforeReview(thread, response, law);
}

/** A review that never reached the authority, or was asked for before there was anything to review: another can be asked for. */
function isMoot({ state, from }: Clock, { due }: Clock): boolean {
  return state === 'stopped' || (state === 'undetermined' && from !== null && due !== null && from <= due);
}

/** The day of the last outcome of a review among some messages; null where there is none, or it shows no day. */
function outcomeIn(messages: readonly Message[], acts: readonly Act[]): IsoDay | null {
  const outcomes = new Set(acts.flatMap(({ kind, messageId }) => (kind === 'review-outcome' ? [messageId] : [])));
  const last = messages.findLast(({ id }) => outcomes.has(id));
  return last?.receivedOn ?? last?.sentOn ?? null;
}

/** No review was asked for since the last answer. */
function beforeReview(thread: Thread, response: Clock, law: Law): readonly (Open | null)[] {
  const { endedOn } = response;
  if (endedOn === null) return [askInSilence(response, law), complainOfSilence(response, law)];
  return [askAfterAnswer(thread, response, endedOn, law), complainOfAnswer(endedOn, law)];
}

function stateOn(open: Open, { calendar }: Law, today: IsoDay): Window {
  const window = weighSooner(open, today);
  const { opensOn, closesOn } = window;
  if (today < opensOn) return { ...window, state: 'not-yet' };
  if (closesOn === null) return { ...window, state: 'open' };
  if (today > closesOn) return { ...window, state: 'closed' };
  const soon = calendar.addWorkingDays(today, SOON);
  return { ...window, state: soon === null || soon >= closesOn ? 'closing' : 'open' };
}

/** While the shorter time runs its last day counts: who asks by then is safe by either. After it the longer one is left. */
function weighSooner({ sooner, ...window }: Open, today: IsoDay): Omit<Window, 'state'> {
  if (!sooner) return window;
  const isNow = today <= sooner.closesOn;
  const advice = isNow
    ? 'Ask within the shorter time.'
    : 'The shorter time is over: ask soon, and name the longer one.';
  const shorter = `${sooner.told} ${advice}`;
  const told = { ...window, why: `${shorter} ${window.why}`, shorter };
  return isNow ? { ...told, closesOn: sooner.closesOn, count: sooner.count } : told;
}

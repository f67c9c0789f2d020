import type { Act } from '../thread/act';
import type { IsoDay, Thread } from '../thread/thread';
import type { Clock, Window } from './clock';
import { isoOf, numberOf, sayDay } from './day';
import { count, dueOn } from './deadline';
import { isDoubt } from './doubt';
import { type Law, lawOf } from './lawful';
import type { Regime, Term } from './regime';
import { regimeOf } from './regimes';
import { sayTerm } from './say';
import { readStatedTime, type StatedTime } from './stated-window';

/** A window that closes within so many working days is said to be closing. */
const SOON = 5;

/**
 * What the requester may do, and until when: ask for a review of the last answer or of the silence, complain to the regulator.
 *
 * @param clocks what `readClocks` gave for the same thread, acts, regime and day
 */
export function readWindows(
  thread: Thread,
  _acts: readonly Act[],
  clocks: readonly Clock[],
  regimeId: string | null,
  today: IsoDay,
): readonly Window[] {
  const regime = regimeId === null ? null : regimeOf(regimeId);
  if (!regime) return [];
  const law = lawOf(regime);
  const response = clocks.findLast((clock) => clock.clock === 'response');
  const review = clocks.findLast((clock) => clock.clock === 'review');
  if (!response) return [];
  const isReviewed = review && !(response.endedOn !== null && review.endedBy === response.endedBy);
  const windows = isReviewed ? [complainOfReview(review, law)] : beforeReview(thread, response, law);
  return windows.flatMap((window) => (window ? [stateOn(window, law, today)] : []));
}

type Open = Omit<Window, 'state'>;

/** No review was asked for since the last answer. */
function beforeReview(thread: Thread, response: Clock, law: Law): readonly (Open | null)[] {
  if (response.endedOn !== null) return [askAfterAnswer(response, response.endedOn, law, statedIn(thread, response))];
  return [askInSilence(response, law), complainOfSilence(response, law)];
}

function askAfterAnswer(response: Clock, answeredOn: IsoDay, law: Law, stated: StatedTime | null): Open | null {
  const { review, regulator } = law.regime;
  const inTime = response.due !== null && answeredOn <= response.due;
  const from = review.askFrom === 'limit' && inTime && response.due ? response.due : answeredOn;
  const since =
    from === answeredOn ? `the answer of ${sayDay(answeredOn)}` : `the end of the time to answer, ${sayDay(from)}`;
  const why = `You can ask for ${article(review.name)} within ${sayTerm(review.ask)} of ${since}. ${sayComplaint(regulator)}`;
  const open = windowFrom('ask-review', answeredOn, from, review.ask, law, why);
  return stated && review.ask.force === 'guidance' ? lengthen(open, answeredOn, stated, law) : open;
}

/** Guidance binds nobody: where the authority's own letter allows more, that holds. */
function lengthen(open: Open, answeredOn: IsoDay, stated: StatedTime, { calendar }: Law): Open {
  const own = dueOn(answeredOn, { ...open.term, ...stated }, calendar);
  if (isDoubt(own) || open.closesOn === null || own <= open.closesOn) return open;
  const told = `The letter itself allows ${sayTerm(stated)}, which is longer than the ${sayTerm(open.term)} of the ${open.term.cite.section}.`;
  return { ...open, closesOn: own, why: `${told} ${open.why}` };
}

function statedIn(thread: Thread, { endedBy }: Clock): StatedTime | null {
  const letter = thread.messages.find((message) => message.id === endedBy);
  return letter ? readStatedTime(letter) : null;
}

function sayComplaint({ name, window, reviewFirst }: Regime['regulator']): string {
  const before = `The ${name} ${reviewFirst ? 'takes no complaint before that' : 'expects that before a complaint'}.`;
  return window.force === 'statute'
    ? before
    : `${before} Its own limit is ${sayTerm(window)} after the last substantive letter.`;
}

/** In silence a review is a step of its own where the law gives one from the end of the time to answer. */
function askInSilence(response: Clock, law: Law): Open | null {
  const { review, regulator } = law.regime;
  if (!review.onSilence || !isBinding(response)) return null;
  const must = regulator.reviewFirst ? ` The ${regulator.name} takes no complaint before that.` : '';
  return windowFrom(
    'ask-review',
    dayAfter(response.due),
    response.due,
    review.ask,
    law,
    `No answer: you can ask for ${article(review.name)} within ${sayTerm(review.ask)} of ${sayDay(response.due)}.${must}`,
  );
}

function complainOfSilence(response: Clock, law: Law): Open | null {
  const { regulator } = law.regime;
  if (regulator.reviewFirst || !isBinding(response)) return null;
  return {
    what: 'complain',
    opensOn: dayAfter(response.due),
    closesOn: null,
    term: regulator.window,
    why: `Where no answer comes, you can complain to the ${regulator.name} after a reminder, without a review. There is no last day while the silence lasts, but do not wait for long.`,
  };
}

function complainOfReview(review: Clock, law: Law): Open | null {
  const { regulator, review: rule } = law.regime;
  const within = `within ${sayTerm(regulator.window)}`;
  if (review.endedOn !== null) {
    return windowFrom(
      'complain',
      review.endedOn,
      review.endedOn,
      regulator.window,
      law,
      `You can complain to the ${regulator.name} ${within} of the outcome of ${sayDay(review.endedOn)}.`,
    );
  }
  if (!isBinding(review) || review.from === null) return null;
  const limit = rule.decideAtMost ? dueOn(review.from, rule.decideAtMost, law.calendar) : review.due;
  if (isDoubt(limit)) return null;
  const silent = `If no outcome comes by ${sayDay(limit)}, you can complain to the ${regulator.name}`;
  if (!regulator.reviewFirst) {
    return {
      what: 'complain',
      opensOn: dayAfter(limit),
      closesOn: null,
      term: regulator.window,
      why: `${silent}. There is no last day while the silence lasts, but do not wait for long.`,
    };
  }
  return windowFrom('complain', dayAfter(limit), limit, regulator.window, law, `${silent} ${within} of that day.`);
}

type Binding = Clock & { readonly due: IsoDay };

function isBinding(clock: Clock): clock is Binding {
  return clock.due !== null && ['running', 'overdue', 'extended', 'extension-unlawful'].includes(clock.state);
}

function windowFrom(
  what: Window['what'],
  opensOn: IsoDay,
  from: IsoDay,
  term: Term,
  { calendar }: Law,
  why: string,
): Open {
  const counted = count(from, term, calendar);
  if (isDoubt(counted)) return { what, opensOn, closesOn: null, term, why: `${why} ${counted.doubt}` };
  return { what, opensOn, closesOn: counted.due, term, why };
}

function stateOn(window: Open, { calendar }: Law, today: IsoDay): Window {
  const { opensOn, closesOn } = window;
  if (today < opensOn) return { ...window, state: 'not-yet' };
  if (closesOn === null) return { ...window, state: 'open' };
  if (today > closesOn) return { ...window, state: 'closed' };
  const soon = calendar.addWorkingDays(today, SOON);
  return { ...window, state: soon === null || soon >= closesOn ? 'closing' : 'open' };
}

function dayAfter(day: IsoDay): IsoDay {
  const number = numberOf(day);
  return number === null ? day : isoOf(number + 1);
}

function article(name: string): string {
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
}

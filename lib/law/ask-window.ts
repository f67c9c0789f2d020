import type { IsoDay, Thread } from '../thread/thread';
import type { Clock } from './clock';
import { sayDay } from './day';
import { count } from './deadline';
import { isDoubt } from './doubt';
import type { Law } from './lawful';
import { dayAfter, isBinding, type Open, windowFrom } from './open-window';
import type { Regulator, Review } from './regime';
import { sayTerm } from './say';
import { readStatedTime, type StatedTime } from './stated-window';

/** The time to ask for a review of an answer; null where the law knows no review. */
export function askAfterAnswer(thread: Thread, response: Clock, answeredOn: IsoDay, law: Law): Open | null {
  const { review, regulator } = law.regime;
  if (!review) return null;
  const stated = statedIn(thread, response);
  const inTime = response.due !== null && answeredOn <= response.due;
  const from = review.askFrom === 'limit' && inTime && response.due ? response.due : answeredOn;
  const since =
    from === answeredOn ? `the answer of ${sayDay(answeredOn)}` : `the end of the time to answer, ${sayDay(from)}`;
  const why = `You can ask for ${nameOf(review)} within ${sayTerm(review.ask)} of ${since}. ${sayComplaint(regulator)}`;
  const open = windowFrom('ask-review', answeredOn, from, review.ask, law, why);
  return stated && review.ask.force === 'guidance' ? lengthen(open, answeredOn, stated, law) : open;
}

/** Guidance binds nobody: where the authority's own letter allows more, that holds. */
function lengthen(open: Open, answeredOn: IsoDay, stated: StatedTime, { calendar }: Law): Open {
  const own = count(answeredOn, { ...open.term, ...stated }, calendar);
  if (isDoubt(own) || open.closesOn === null || own.due <= open.closesOn) return open;
  const told = `The letter itself allows ${sayTerm(stated)}, which is longer than the ${sayTerm(open.term)} of the ${open.term.cite.section}.`;
  return { ...open, closesOn: own.due, count: own, why: `${told} ${open.why}` };
}

function statedIn(thread: Thread, { endedBy }: Clock): StatedTime | null {
  const letter = thread.messages.find((message) => message.id === endedBy);
  return letter ? readStatedTime(letter) : null;
}

function sayComplaint({ name, window, reviewFirst, direct }: Regulator): string {
  if (direct) return `You can also turn to the ${name} without it.`;
  const before = `The ${name} ${reviewFirst ? 'takes no complaint before that' : 'expects that before a complaint'}.`;
  return !window || window.force === 'statute'
    ? before
    : `${before} Its own limit is ${sayTerm(window)} after the last substantive letter.`;
}

/** In silence a review is a step of its own where the law gives one from the end of the time to answer; null elsewhere. */
export function askInSilence(response: Clock, law: Law): Open | null {
  const { review, regulator } = law.regime;
  if (!review?.onSilence || !isBinding(response)) return null;
  const must = regulator.reviewFirst ? ` The ${regulator.name} takes no complaint before that.` : '';
  return windowFrom(
    'ask-review',
    dayAfter(response.due),
    response.due,
    review.ask,
    law,
    `No answer: you can ask for ${nameOf(review)} within ${sayTerm(review.ask)} of ${sayDay(response.due)}.${must}`,
  );
}

/** What the law calls it, where that is something that can be asked for. */
function nameOf({ name }: Review): string {
  if (name.startsWith('requirement')) return `a review (the law calls it a ${name})`;
  return `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`;
}

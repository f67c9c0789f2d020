import type { IsoDay, Message, Thread } from '../thread/thread';
import type { Clock } from './clock';
import { sayDay } from './day';
import { count } from './deadline';
import { isDoubt } from './doubt';
import type { Law } from './lawful';
import { dayAfter, isBinding, type Open, type Sooner, windowFrom } from './open-window';
import type { Regulator, Review } from './regime';
import { sayTerm } from './say';
import { readShorterTime, readStatedTime, type StatedTime } from './stated-window';

/** The time to ask for a review of an answer; null where the law knows no review. */
export function askAfterAnswer(thread: Thread, response: Clock, answeredOn: IsoDay, law: Law): Open | null {
  const { review, regulator } = law.regime;
  if (!review) return null;
  const letter = thread.messages.find(({ id }) => id === response.endedBy);
  const inTime = response.due !== null && answeredOn <= response.due;
  const from = review.askFrom === 'limit' && inTime && response.due ? response.due : answeredOn;
  const since =
    from === answeredOn ? `the answer of ${sayDay(answeredOn)}` : `the end of the time to answer, ${sayDay(from)}`;
  const why = `You can ask for ${nameOf(review)} within ${sayTerm(review.ask)} of ${since}. ${sayComplaint(regulator)}`;
  const open = windowFrom('ask-review', answeredOn, from, review.ask, law, why);
  return letter && review.ask.force === 'guidance' ? weighStated(open, answeredOn, letter, law) : open;
}

/** Guidance binds nobody: where the authority's own letter allows more, that holds, and where it allows less, both are told. */
function weighStated(open: Open, answeredOn: IsoDay, letter: Message, law: Law): Open {
  const stated = readStatedTime(letter);
  const longer = stated && lengthen(open, answeredOn, stated, law);
  if (longer) return longer;
  const shorter = readShorterTime(letter);
  const sooner = shorter && findSooner(open, answeredOn, shorter, law);
  return sooner ? { ...open, sooner } : open;
}

function lengthen(open: Open, answeredOn: IsoDay, stated: StatedTime, { calendar }: Law): Open | null {
  const own = count(answeredOn, { ...open.term, ...stated }, calendar);
  if (isDoubt(own) || open.closesOn === null || own.due <= open.closesOn) return null;
  const told = `The letter itself allows ${sayTerm(stated)}, which is longer than the ${sayTerm(open.term)} of the ${open.term.cite.section}.`;
  return { ...open, closesOn: own.due, count: own, why: `${told} ${open.why}` };
}

function findSooner(
  { term, closesOn }: Open,
  answeredOn: IsoDay,
  stated: StatedTime,
  { calendar }: Law,
): Sooner | null {
  const own = count(answeredOn, { ...term, ...stated }, calendar);
  if (isDoubt(own) || closesOn === null || own.due >= closesOn) return null;
  const told = `The letter says ${sayTerm(stated)} to ask for a review, to ${sayDay(own.due)}; the ${term.cite.section} says ${sayTerm(term)}, to ${sayDay(closesOn)}.`;
  return { closesOn: own.due, count: own, told };
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

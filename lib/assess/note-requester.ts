import type { Clock } from '../law/clock';
import type { Act } from '../thread/act';
import type { Message } from '../thread/thread';
import type { Saying } from './notes';
import { onDay, sayCount, sayDay, sayForce, sayLate } from './say';
import { dayOf, isBound, isExtended, responseClock, reviewClock, type Scene } from './scene';

/** What a message of the requester did to the clocks. */
export function aboutRequester(scene: Scene, message: Message, act: Act): Saying {
  const started = scene.clocks.find((clock) => clock.fromMessage === message.id);
  if (act.kind === 'review-request')
    return started ? sayStart(scene, 'Starts the review clock', started) : sayOtherReview(scene, message);
  if (started) return sayStart(scene, startOf(scene, act, started), started);
  if (act.kind === 'request') return sayOtherRequest(scene, message);
  if (act.kind === 'clarification')
    return { headline: 'Makes the request clearer or narrower. The clock is not changed by it.', tone: 'neutral' };
  return sayReminder(scene, message);
}

/** A clarified request has one clock, begun anew; one that is narrowed after its answer is a new one beside it. */
function startOf({ clocks }: Scene, act: Act, started: Clock): string {
  if (act.kind === 'request') return 'Starts the clock';
  const isBeside = clocks.slice(0, clocks.indexOf(started)).some(({ clock }) => clock === 'response');
  return isBeside ? 'Narrows the request, which makes a new one with a clock of its own' : 'Starts the clock anew';
}

/** Asked for again: while the review is open a reminder, and after it there is no second. */
function sayOtherReview(scene: Scene, message: Message): Saying {
  const place = (id: string | null) => scene.thread.messages.findIndex((one) => one.id === id);
  const review = scene.clocks.findLast((one) => one.clock === 'review' && place(one.fromMessage) < place(message.id));
  if (scene.clocks.length === 0) return noClock(scene);
  if (!review) return { headline: 'No clock runs for a review here.', tone: 'neutral' };
  const isDecided = review.endedBy !== null && place(review.endedBy) < place(message.id);
  const headline = isDecided
    ? `A review was decided${onDay(review.endedOn)} already, and the law gives no second one: no clock runs for it.`
    : `A reminder of the review that was asked for${onDay(review.from)}. It does not start a new clock.`;
  return { headline, tone: 'neutral' };
}

function noClock(scene: Scene): Saying {
  return { headline: `No clock can be counted: ${lowerFirst(scene.regime.why)}`, tone: 'unclear' };
}

function lowerFirst(sentence: string): string {
  return /^ReplyDue/.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

function sayStart(scene: Scene, what: string, clock: Clock): Saying {
  if (clock.due === null)
    return {
      headline: `${what}, but no due day can be counted: ${clock.why[0] ?? 'a day is missing.'}`,
      tone: 'unclear',
    };
  const term = sayTerm(clock);
  if (clock.clock === 'review')
    return {
      headline: `${what}: a decision ${clock.endedOn === null ? 'is' : 'was'} due by ${sayDay(clock.due)}${term}.`,
      tone: 'neutral',
    };
  const verb = clock.endedOn === null ? 'is' : 'was';
  const extended = isExtended(scene, clock) ? ', with the time taken by law for an extension' : '';
  const due = `${sayDay(clock.due)}${sayBound(scene, clock)}`;
  return { headline: `${what}: a reply ${verb} due by ${due}${term}${extended}.`, tone: 'neutral' };
}

/** A school whose term dates are not known had at least as long as others. */
function sayBound(scene: Scene, clock: Clock): string {
  if (isBound(scene, clock)) return ' at the latest';
  return scene.school === 'bounds' && clock.state === 'undetermined' ? ' at the earliest' : '';
}

function sayTerm(clock: Clock): string {
  const { unit, force } = clock.term;
  if (unit !== 'working-days' || clock.count === null) return '';
  const noun = clock.count.sessions ? 'school day' : 'working day';
  return ` (${sayCount(clock.count.counted, noun)}${force === 'guidance' ? ', by guidance' : ''})`;
}

/** A request that starts none of the clocks: one that was replaced, a copy, or another one beside the first. */
function sayOtherRequest(scene: Scene, message: Message): Saying {
  const clock = responseClock(scene);
  if (!clock) return noClock(scene);
  const ids = scene.thread.messages.map(({ id }) => id);
  const isLater = ids.indexOf(message.id) > ids.indexOf(clock.fromMessage);
  const other = `Another request was made here${onDay(dayOf(message))}`;
  const told = clock.why.find((sentence) => sentence.startsWith(other));
  if (isLater) return { headline: told ?? 'The same request again. It starts no clock of its own.', tone: 'neutral' };
  return { headline: `The first clock started here. It began anew${onDay(clock.from)}.`, tone: 'neutral' };
}

function sayReminder(scene: Scene, message: Message): Saying {
  const day = dayOf(message);
  const clock = [reviewClock(scene), responseClock(scene)].find((one) => one && (!day || !one.from || one.from <= day));
  const late = clock?.due && day && day > clock.due && (clock.endedOn === null || clock.endedOn >= day);
  if (!clock?.due || clock.endedOn !== null || !late) {
    return { headline: 'A reminder. It does not start a new clock.', tone: 'neutral' };
  }
  const lateness =
    clock.workingDaysLate === null ? '' : ` and is ${sayLate(clock.workingDaysLate)} today${sayForce(clock.term)}`;
  const owed = clock.clock === 'review' ? 'The review' : 'The reply';
  return {
    headline: `A reminder. It does not start a new clock. ${owed} was due by ${sayDay(clock.due)}${lateness}.`,
    tone: 'neutral',
  };
}

import type { Clock } from '../law/clock';
import type { Act } from '../thread/act';
import type { Message } from '../thread/thread';
import type { Saying } from './notes';
import { onDay, sayCount, sayDay, sayLate } from './say';
import { dayOf, isBound, isExtended, responseClock, reviewClock, type Scene } from './scene';

/** What a message of the requester did to the clocks. */
export function aboutRequester(scene: Scene, message: Message, act: Act): Saying {
  const started = scene.clocks.find((clock) => clock.fromMessage === message.id);
  if (act.kind === 'review-request')
    return started ? sayStart(scene, 'Starts the review clock', started) : noClock(scene);
  if (started) return sayStart(scene, act.kind === 'request' ? 'Starts the clock' : 'Starts the clock anew', started);
  if (act.kind === 'request') return sayFirstRequest(scene);
  if (act.kind === 'clarification')
    return { headline: 'Makes the request clearer or narrower. The clock is not changed by it.', tone: 'neutral' };
  return sayReminder(scene, message);
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

function sayFirstRequest(scene: Scene): Saying {
  const clock = responseClock(scene);
  if (!clock) return noClock(scene);
  return { headline: `The first clock started here. It began anew${onDay(clock.from)}.`, tone: 'neutral' };
}

function sayReminder(scene: Scene, message: Message): Saying {
  const day = dayOf(message);
  const clock = [reviewClock(scene), responseClock(scene)].find((one) => one && (!day || !one.from || one.from <= day));
  const late = clock?.due && day && day > clock.due && (clock.endedOn === null || clock.endedOn >= day);
  if (!clock?.due || clock.endedOn !== null || !late) {
    return { headline: 'A reminder. It does not start a new clock.', tone: 'neutral' };
  }
  const lateness = clock.workingDaysLate === null ? '' : ` and is ${sayLate(clock.workingDaysLate)} today`;
  const owed = clock.clock === 'review' ? 'The review' : 'The reply';
  return {
    headline: `A reminder. It does not start a new clock. ${owed} was due by ${sayDay(clock.due)}${lateness}.`,
    tone: 'neutral',
  };
}

import type { Act } from '../thread/act';
import { onceFor } from '../thread/once';
import type { Message } from '../thread/thread';
import type { Tone } from './assessment';
import { countQuestions, sayLeft } from './counts';
import type { Saying } from './notes';
import { sayPromises } from './promises';
import { sayCount, sayForce, sayLate } from './say';
import { dayOf, isExtended, type Scene } from './scene';

/** What a response or a review's outcome did to the clock, and what it left of the questions. */
export function aboutAnswer(scene: Scene, message: Message, act: Act): Saying {
  const timing = sayTiming(scene, message, act);
  const left = sayQuestions(scene, message);
  const promised = sayPromises(scene, message, act);
  const headline = [timing.headline, left?.headline, promised?.text].filter(Boolean).join(' ');
  return { headline, tone: worst([timing.tone, left?.tone ?? 'good', promised?.broken ? 'bad' : 'good']) };
}

function sayTiming(scene: Scene, message: Message, act: Act): Saying {
  const ended = scene.clocks.find((clock) => clock.endedBy === message.id);
  if (!ended) return sayLater(scene, message, act);
  const what = act.kind === 'review-outcome' ? 'The review was decided' : 'This answer stops the clock. It came';
  if (ended.state === 'undetermined')
    return { headline: `${what}, but whether in time cannot be told.`, tone: 'unclear' };
  if (ended.workingDaysLate === null || ended.workingDaysLate === 0)
    return {
      headline: `${what} in time${isExtended(scene, ended) ? ', within the extended limit' : ''}.`,
      tone: 'good',
    };
  return { headline: `${what} ${sayLate(ended.workingDaysLate)}${sayForce(ended.term)}.`, tone: 'bad' };
}

function sayLater(scene: Scene, message: Message, act: Act): Saying {
  if (scene.clocks.length === 0)
    return { headline: 'An answer. Whether it came in time cannot be told.', tone: 'unclear' };
  const day = dayOf(message);
  const isFirst = !scene.acts.some(
    (one) => one.kind === act.kind && one.messageId !== message.id && earlier(scene, one.messageId, day),
  );
  if (act.kind === 'review-outcome' && isFirst) return { headline: 'The outcome of a review.', tone: 'neutral' };
  return { headline: 'A further answer. The clock had been stopped before.', tone: 'neutral' };
}

function earlier(scene: Scene, id: string, day: string | null): boolean {
  const other = dayOf(scene.thread.messages.find((message) => message.id === id));
  return other !== null && day !== null && other < day;
}

function sayQuestions(scene: Scene, message: Message): Saying | null {
  if (scene.questions.length === 0) return null;
  const last = scene.acts.findLast((act) => act.kind === 'response' || act.kind === 'review-outcome');
  if (last?.messageId !== message.id) return sayShare(scene, message);
  const counts = countQuestions(scene.questions);
  const left = sayLeft(counts);
  const doubt = counts.unclear > 0 ? ` For ${counts.unclear} of ${counts.all} it could not be told.` : '';
  if (left) return { headline: `It leaves ${left}.${doubt}`, tone: counts.unanswered > 0 ? 'bad' : 'warn' };
  return doubt ? { headline: doubt.trim(), tone: 'unclear' } : { headline: '', tone: 'good' };
}

function sayShare(scene: Scene, message: Message): Saying {
  const dealt = countDealt(scene.questions).get(message.id) ?? 0;
  return { headline: `It deals with ${dealt} of ${sayCount(scene.questions.length, 'question')}.`, tone: 'neutral' };
}

/** With how many questions each message deals; counted once for a thread. */
const countDealt = onceFor((questions: Scene['questions']): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { answer } of questions)
    for (const id of new Set(answer.history.map((entry) => entry.in))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
});

const order: readonly Tone[] = ['good', 'neutral', 'unclear', 'warn', 'bad'];

function worst(tones: readonly Tone[]): Tone {
  return order[Math.max(...tones.map((tone) => order.indexOf(tone)))] ?? 'unclear';
}

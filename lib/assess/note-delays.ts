import type { Clock } from '../law/clock';
import type { Act, ActKind } from '../thread/act';
import type { Message } from '../thread/thread';
import { type LimitThen, readLimitThen, stillDue } from './limit-then';
import type { Saying } from './notes';
import { sayPromises } from './promises';
import { onDay, sayDay } from './say';
import { dayOf, isExtended, messageOf, type Scene } from './scene';

/** What a message of the authority that is no answer did to the clock. */
export function aboutDelay(scene: Scene, message: Message, act: Act): Saying {
  const limit = readLimitThen(scene, message, act.kind);
  if (limit && cameAfter(limit.then, message)) return afterTheEnd(act);
  const bare = sayings[act.kind]?.(scene, message, act, limit) ?? {
    headline: `Does not stop the clock${stillDue(limit)}.`,
    tone: 'neutral',
  };
  const promised = sayPromises(scene, message, act);
  return promised ? { headline: `${bare.headline} ${promised.text}`, tone: promised.broken ? 'bad' : bare.tone } : bare;
}

/** A letter after the answer: nothing runs that it could stop. */
function cameAfter(clock: Clock, message: Message): boolean {
  const day = dayOf(message);
  return clock.endedOn !== null && day !== null && day > clock.endedOn;
}

function afterTheEnd(act: Act): Saying {
  if (act.kind === 'bounce') {
    return { headline: 'Your last message could not be delivered. The clock had stopped before.', tone: 'warn' };
  }
  const what = act.kind === 'auto-reply' ? 'A machine wrote this. It changes nothing' : 'Changes nothing for the clock';
  return { headline: `${what}: the answer had come before.`, tone: 'neutral' };
}

type Sayer = (scene: Scene, message: Message, act: Act, limit: LimitThen | null) => Saying;

const sayings: Partial<Record<ActKind, Sayer>> = {
  'auto-reply': (_scene, _message, _act, limit) => ({
    headline: `A machine wrote this. It is no answer and does not stop the clock${stillDue(limit)}.`,
    tone: 'neutral',
  }),
  bounce: sayBounce,
  holding: (_scene, _message, _act, limit) => ({
    headline: `Says that the reply will take longer, but names no legal ground for more time. It does not stop the clock${stillDue(limit)}.`,
    tone: 'warn',
  }),
  extension: sayExtension,
  'clarification-request': sayClarificationRequest,
  'fees-notice': (_scene, message, _act, limit) => ({ headline: sayFee(message, limit), tone: 'warn' }),
  transfer: (_scene, _message, _act, limit) => ({
    headline: `Says that another body holds the information, or a part of it, and passes that on${limit?.now?.state === 'stopped' ? '. The clock stops here' : stillDue(limit)}.`,
    tone: 'warn',
  }),
};

function sayFee(message: Message, limit: LimitThen | null): string {
  const day = dayOf(message);
  const clock = limit?.now ?? limit?.then;
  if (clock?.state === 'paused') return 'Asks for a fee. The clock is paused until it is paid.';
  if (clock?.state === 'stopped' && clock.why[0]?.includes('fee')) return `Asks for a fee. ${clock.why[0]}`;
  if (day && clock?.due && day > clock.due)
    return `Asks for a fee after the last day, which pauses nothing${stillDue(limit)}.`;
  return 'Asks for a fee. The days between this notice and the payment do not count.';
}

function sayBounce(scene: Scene, message: Message): Saying {
  const at = scene.thread.messages.indexOf(message);
  const failed = scene.thread.messages.slice(0, at).findLast((one) => one.party === 'requester');
  const isRequest = failed !== undefined && scene.acts.find((act) => act.messageId === failed.id)?.kind === 'request';
  if (isRequest) {
    return {
      headline:
        'The request could not be delivered: the authority may never have received it, and a clock that it started is in doubt.',
      tone: 'bad',
    };
  }
  return { headline: 'Your last message could not be delivered. The clock is not changed by that.', tone: 'warn' };
}

function sayExtension(scene: Scene, message: Message, _act: Act, limit: LimitThen | null): Saying {
  const clock = limit?.then;
  if (!clock || clock.due === null) return { headline: 'Claims more time by law.', tone: 'warn' };
  const flaw = sayFlaw(message, clock);
  if (flaw) return { headline: flaw, tone: 'bad' };
  const due = sayDay(clock.due);
  if (clock.state === 'extension-unlawful') {
    const verb = scene.today > clock.due ? 'was' : 'is';
    return {
      headline: `Claims more time, but on no ground that the law allows: the reply ${verb} due by ${due}.`,
      tone: 'bad',
    };
  }
  if (isExtended(scene, clock)) {
    return { headline: `Claims more time by law, which moves the last day to ${due}.`, tone: 'warn' };
  }
  const day = dayOf(message);
  const why = day ? clock.why.find((sentence) => sentence.includes(`letter of ${sayDay(day)}`)) : undefined;
  return { headline: why ?? `Claims more time by law. The limit stayed ${due}.`, tone: 'warn' };
}

/** Why the law does not give the time that this letter claims; null where it does. */
function sayFlaw(message: Message, clock: Clock): string | null {
  const day = dayOf(message);
  const letter = day ? `The letter of ${sayDay(day)}` : 'A letter without a date';
  return clock.why.find((sentence) => sentence.startsWith(`${letter} claims more time, but`)) ?? null;
}

function sayClarificationRequest(scene: Scene, message: Message, _act: Act, limit: LimitThen | null): Saying {
  const clock = limit?.now;
  const restarted = scene.clocks.find((one) => {
    const from = messageOf(scene, one.fromMessage);
    return (
      one.clock === 'response' &&
      from !== undefined &&
      scene.thread.messages.indexOf(from) > scene.thread.messages.indexOf(message)
    );
  });
  if (restarted) {
    return {
      headline: `Asks what you mean, which stops the clock. You answered${onDay(restarted.from)}, and it began anew.`,
      tone: 'neutral',
    };
  }
  if (clock?.endedOn === null && clock.state !== 'stopped') {
    return {
      headline: `Asks what you mean. An answer from you starts the clock anew${stillDue(limit)}.`,
      tone: 'warn',
    };
  }
  return {
    headline: 'Asks what you mean, which stops the clock. Nothing is due until you answer; then it starts anew.',
    tone: 'warn',
  };
}

import type { Clock, ClockState } from '../law/clock';
import type { ActKind } from '../thread/act';
import type { Message } from '../thread/thread';
import { sayDay } from './say';
import { dayOf, type Scene } from './scene';

/** The limit that a letter of the authority found when it came, and what has become of it. */
export interface LimitThen {
  readonly then: Clock;
  /** The same clock on the day of looking; null where another one has taken its place. */
  readonly now: Clock | null;
}

/** The limit that a message of this kind could touch, as it stood when the message came; null where none stood. */
export function readLimitThen(scene: Scene, message: Message, kind: ActKind): LimitThen | null {
  const stood = scene.clocksThen(message.id);
  const response = stood.findLast(({ clock }) => clock === 'response') ?? null;
  const review = stood.findLast(({ clock }) => clock === 'review') ?? null;
  const then = kind === 'review-acknowledgement' || (review && coversDay(review, message)) ? review : response;
  if (!then) return null;
  const now = scene.clocks.find(({ clock, fromMessage }) => clock === then.clock && fromMessage === then.fromMessage);
  return { then, now: now ?? null };
}

function coversDay({ from, endedOn }: Clock, message: Message): boolean {
  const day = dayOf(message);
  return from !== null && day !== null && from <= day && (endedOn === null || day <= endedOn);
}

const silent: ReadonlySet<ClockState> = new Set(['stopped', 'paused', 'undetermined']);

/** `: the reply is still due by 14 January 2025`, for the end of a sentence; empty where no day can be named. */
export function stillDue(limit: LimitThen | null): string {
  if (!limit || limit.then.due === null || silent.has(limit.then.state)) return '';
  const { then, now } = limit;
  const owed = then.clock === 'review' ? 'the review' : 'the reply';
  const day = sayDay(then.due ?? '');
  if (!now || now.due !== then.due || silent.has(now.state)) return `: ${owed} was then due by ${day}`;
  if (now.endedOn !== null) return `: the limit stayed ${day}`;
  const isPast = now.state === 'overdue' || now.state === 'extension-unlawful';
  return isPast ? `: ${owed} was due by ${day}` : `: ${owed} is still due by ${day}`;
}

import type { Clock, RegimeChoice, Window } from '../law/clock';
import { regimeOf } from '../law/regimes';
import type { LedgerRow } from '../questions/question';
import type { Act } from '../thread/act';
import { onceFor } from '../thread/once';
import type { IsoDay, Message, Thread } from '../thread/thread';
import type { Assessment } from './assessment';

/** What the sentences about a thread are made from: the facts and what the law and the questions say of them. */
export interface Scene {
  readonly thread: Thread;
  readonly today: IsoDay;
  readonly regime: RegimeChoice;
  /** One for each message, in the thread's order. */
  readonly acts: readonly Act[];
  readonly clocks: readonly Clock[];
  /** The clocks as they stood when a message had come, by its id; none for one that touches none. */
  readonly clocksThen: (messageId: string) => readonly Clock[];
  readonly windows: readonly Window[];
  readonly questions: readonly LedgerRow[];
  readonly school: Assessment['school'];
}

/** The clock for the answer to the request; null when the law is unknown. */
export function responseClock(scene: Scene): Clock | null {
  return scene.clocks.filter((clock) => clock.clock === 'response').at(-1) ?? null;
}

/** The clock of the latest review asked for, or null. */
export function reviewClock(scene: Scene): Clock | null {
  return scene.clocks.filter((clock) => clock.clock === 'review').at(-1) ?? null;
}

const indexActs = onceFor((acts: Scene['acts']) => new Map(acts.map((act) => [act.messageId, act])));

/** The act of a message; the model holds one for every message. */
export function actOf({ acts }: Scene, message: Message): Act | undefined {
  return indexActs(acts).get(message.id);
}

/** The day on which a message counts as arrived. */
export function dayOf(message: Message | undefined): IsoDay | null {
  return message ? (message.receivedOn ?? message.sentOn) : null;
}

/** The message with this id. */
export function messageOf(scene: Scene, id: string | null): Message | undefined {
  return scene.thread.messages.find((message) => message.id === id);
}

/** Authority messages that could be an answer but cannot be read: hidden, or not understood. */
export function unreadable(scene: Scene): readonly Message[] {
  const unclear = new Set(scene.acts.filter((act) => act.kind === 'unclear').map((act) => act.messageId));
  return scene.thread.messages.filter(
    (message) => message.party === 'authority' && unclear.has(message.id) && (message.hidden || message.text !== ''),
  );
}

/** Whether more time than the usual was lawfully taken: the clock then runs by the term of the extension. */
export function isExtended(scene: Scene, clock: Clock): boolean {
  const regime = scene.regime.id === null ? null : regimeOf(scene.regime.id);
  return clock.state === 'extended' || clock.term.cite.section === regime?.extension?.term?.cite.section;
}

/** Whether the due day is only the last one that can hold: a school whose term dates are not known. */
export function isBound(scene: Scene, clock: Clock): boolean {
  const regime = scene.regime.id === null ? null : regimeOf(scene.regime.id);
  const kinds = regime?.longer.filter(({ sessions }) => sessions !== null) ?? [];
  return scene.school === 'bounds' && kinds.some(({ atMost }) => atMost === clock.term);
}

import type { Act, ActKind } from '../thread/act';
import type { IsoDay, Message, Thread } from '../thread/thread';

/** A message on the day on which it counts, with what it does. */
export interface Moment {
  readonly id: string;
  /** The day the portal took it in, else the day it shows; null when the page has none. */
  readonly day: IsoDay | null;
  readonly kind: ActKind;
  readonly act: Act | null;
  readonly message: Message;
}

/** The messages of a thread that can touch a clock, in the order of their days. Annotations are none. */
export function readTimeline(thread: Thread, acts: readonly Act[]): readonly Moment[] {
  const byId = new Map(acts.map((act) => [act.messageId, act]));
  const moments = thread.messages
    .filter((message) => message.declared !== 'annotation' || byId.get(message.id)?.corrected)
    .map((message): Moment => {
      const act = byId.get(message.id) ?? null;
      return { id: message.id, day: dayOf(message), kind: act?.kind ?? 'unclear', act, message };
    });
  return sortByDay(moments);
}

function dayOf(message: Message): IsoDay | null {
  return message.receivedOn ?? message.sentOn;
}

/** A sender's own date can lie, so a message may stand earlier in the page than it came. Without a day it keeps its place. */
function sortByDay(moments: readonly Moment[]): readonly Moment[] {
  let latest = '';
  const keyed = moments.map((moment, at) => {
    latest = moment.day ?? latest;
    const misdated = moment.message.receivedOn !== null && moment.message.receivedOn !== moment.message.sentOn;
    return { moment, key: moment.day ?? latest, misdated: misdated ? 1 : 0, at };
  });
  keyed.sort((a, b) => compare(a.key, b.key) || a.misdated - b.misdated || a.at - b.at);
  return keyed.map(({ moment }) => moment);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether the authority wrote it: only then can it answer, ask or put off. */
export function fromAuthority(moment: Moment): boolean {
  return moment.message.party === 'authority';
}

/** Whether the requester wrote it. */
export function fromRequester(moment: Moment): boolean {
  return moment.message.party === 'requester';
}

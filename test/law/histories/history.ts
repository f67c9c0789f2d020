import type { ClockState, Window } from '../../../lib/law/clock';
import type { Closures } from '../../../lib/law/school';
import type { ActKind } from '../../../lib/thread/act';
import type { IsoDay, Thread } from '../../../lib/thread/thread';
import type { Sketch } from '../thread';

/** clock, from, due, state, working days late */
export type ToldClock = readonly [Clocked, IsoDay | null, IsoDay | null, ClockState, number | null];
type Clocked = 'response' | 'review';

/** what, opens on, closes on, state */
export type ToldWindow = readonly [Window['what'], IsoDay, IsoDay | null, Window['state']];

/** How a history stands on a day, worked out by hand. */
export interface Look {
  readonly on: IsoDay;
  readonly clocks: readonly ToldClock[];
  readonly windows: readonly ToldWindow[];
  /** Words of the reasons of the clocks and windows. */
  readonly says?: readonly string[];
  /** Words that none of them may hold. */
  readonly never?: readonly string[];
}

/** A whole history: what the messages do is given, not read from their words. */
export interface History {
  readonly what: string;
  readonly law: string;
  /** The provision or guidance that the expected days rest on. */
  readonly by: string;
  readonly messages: readonly Sketch[];
  readonly thread?: Partial<Thread>;
  readonly closures?: Closures;
  readonly looks: readonly Look[];
}

/** A message of a kind on a day. */
export function at(day: IsoDay | null, kind: ActKind, more: Partial<Sketch> = {}): Sketch {
  return { day, kind, ...more };
}

/** Monday 6 January 2025: working day 20 is 3 February, 40 is 3 March, 60 is 1 April (17 March left out; 31 March in Scotland). */
export const asked: Sketch = at('2025-01-06', 'request', { text: 'How many lamp posts are there?' });

/** What the portal states of the thread. */
export function claims(status: string | null, dueOn: IsoDay | null): Partial<Thread> {
  return { claims: { status, dueOn, law: 'foi' } };
}

/** The body with this name and these tags. */
export function body(name: string, ...tags: readonly string[]): Partial<Thread> {
  return { authority: { name, url: null, tags } };
}

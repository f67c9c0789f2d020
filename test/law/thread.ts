import type { Act, ActKind } from '../../lib/thread/act';
import type { Message, Party, Thread } from '../../lib/thread/thread';

/** What a test says of a message; the rest is filled in. */
export interface Sketch {
  readonly day: string | null;
  readonly kind: ActKind;
  readonly text?: string;
  readonly ground?: Act['ground'];
  readonly cites?: readonly string[];
  /** Days promised for the whole answer. */
  readonly promises?: readonly string[];
  readonly message?: Partial<Message>;
  readonly corrected?: boolean;
}

const REQUESTERS: ReadonlySet<ActKind> = new Set(['request', 'chaser', 'clarification', 'review-request']);

/** A thread and its acts from a few words on each message. Ids are `m0`, `m1`, … */
export function sketch(sketches: readonly Sketch[], change: Partial<Thread> = {}): { thread: Thread; acts: Act[] } {
  return { thread: makeThread(sketches.map(makeMessage), change), acts: sketches.map(makeAct) };
}

/** A thread of invented people with these messages. */
export function makeThread(messages: readonly Message[], change: Partial<Thread> = {}): Thread {
  return {
    portal: 'alaveteli',
    site: 'www.whatdotheyknow.com',
    jurisdiction: 'GB',
    zone: 'Europe/London',
    url: 'https://www.whatdotheyknow.com/request/lamp_posts',
    title: 'Lamp posts',
    requester: { name: 'Ottilie Marchbank', url: null },
    authority: { name: 'Fernwick Borough Council', url: null, tags: [] },
    tags: [],
    claims: { status: 'waiting_response', dueOn: null, law: 'foi' },
    folded: false,
    closed: false,
    messages,
    ...change,
  };
}

/** One message. */
export function makeMessage({ day, kind, text, message }: Sketch, at: number): Message {
  const party: Party = REQUESTERS.has(kind) ? 'requester' : 'authority';
  return {
    id: `m${at}`,
    party,
    author: party,
    sentOn: day,
    sentAt: null,
    receivedOn: null,
    resentOn: [],
    text: text ?? `A letter (${kind}).`,
    attachments: [],
    hidden: false,
    declared: null,
    ...message,
  };
}

function makeAct({ kind, ground, cites, promises, corrected }: Sketch, at: number): Act {
  const evidence = { messageId: `m${at}`, start: 0, end: 0, quote: '' };
  return {
    messageId: `m${at}`,
    kind,
    evidence: [],
    why: '',
    confidence: 1,
    ground: ground ?? null,
    promises: (promises ?? []).map((date) => ({ date, about: 'all', evidence })),
    citations: (cites ?? []).map((cite) => ({ cite, evidence })),
    corrected: corrected ?? false,
  };
}

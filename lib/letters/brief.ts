import type { Assessment } from '../assess/assessment';
import type { Clock } from '../law/clock';
import type { Regime } from '../law/regime';
import { regimeOf } from '../law/regimes';
import type { LedgerRow } from '../questions/question';
import type { Act, ActKind } from '../thread/act';
import { readProse } from '../thread/prose';
import type { Evidence, IsoDay, Message, Thread } from '../thread/thread';
import { sayCount } from './phrase';
import type { Wording } from './wording';
import { wordingOf } from './wordings';

/** A message together with what it does. */
export interface Deed {
  readonly message: Message;
  readonly act: Act;
}

/** A thread as somebody reads it who is about to write a letter on it. */
export interface Brief {
  readonly thread: Thread;
  readonly wording: Wording;
  /** The law's figures; null where we have no words for it. */
  readonly regime: Regime | null;
  readonly rows: readonly LedgerRow[];
  /** Every message that has an act, in the thread's order. */
  readonly deeds: readonly Deed[];
  /** The first request; null when none was recognised. */
  readonly request: Deed | null;
  /** What answered or refused, oldest first; without reviews. */
  readonly responses: readonly Deed[];
  /** The clock that binds the answer; null where none could be drawn. */
  readonly clock: Clock | null;
  /** The clock of the last review that was asked for; null where none was. */
  readonly reviewClock: Clock | null;
  /** Something of the authority's was not read, so its silence proves little. */
  readonly unread: boolean;
  readonly today: IsoDay;
}

/** Gathers what the letter is made from. Pure. */
export function readBrief(thread: Thread, assessment: Assessment, today: IsoDay): Brief {
  const deeds = readDeeds(thread, assessment);
  const wording = wordingOf(assessment.regime.id);
  return {
    thread,
    today,
    deeds,
    wording,
    regime: wording.regime === null ? null : regimeOf(wording.regime),
    rows: assessment.questions,
    request: deeds.find((deed) => deed.act.kind === 'request') ?? null,
    responses: deeds.filter((deed) => deed.act.kind === 'response'),
    clock: assessment.clocks.filter((clock) => clock.clock === 'response').at(-1) ?? null,
    reviewClock: assessment.clocks.filter((clock) => clock.clock === 'review').at(-1) ?? null,
    unread: thread.folded || thread.cut === true || deeds.some(isUnread),
  };
}

function readDeeds(thread: Thread, assessment: Assessment): readonly Deed[] {
  const acts = new Map(assessment.notes.map((note) => [note.messageId, note.act]));
  return thread.messages.flatMap((message) => {
    const act = acts.get(message.id);
    return act ? [{ message, act }] : [];
  });
}

function isUnread({ message, act }: Deed): boolean {
  return message.party === 'authority' && (message.hidden || act.kind === 'unclear');
}

/** The day on which a message reached the other side; null when the page does not say. */
export function dayOf(message: Message): IsoDay | null {
  return message.receivedOn ?? message.sentOn;
}

/** The deed of a message id, or null. */
export function deedOf(brief: Brief, messageId: string | null): Deed | null {
  return brief.deeds.find((deed) => deed.message.id === messageId) ?? null;
}

/** Deeds of these kinds, oldest first. */
export function deedsOf(brief: Brief, ...kinds: readonly ActKind[]): readonly Deed[] {
  return brief.deeds.filter((deed) => kinds.includes(deed.act.kind));
}

/** Evidence whose words really stand in the thread where it says. */
export function proven(brief: Brief, evidence: readonly (Evidence | null)[]): readonly Evidence[] {
  return evidence.filter((one): one is Evidence => {
    if (one === null || one.quote.trim() === '') return false;
    const text = brief.thread.messages.find((message) => message.id === one.messageId)?.text;
    return text?.slice(one.start, one.end) === one.quote;
  });
}

/** The words that an act rests on; null where it rests on none. */
export function wordsOf(brief: Brief, deed: Deed): Evidence | null {
  return proven(brief, deed.act.evidence)[0] ?? null;
}

/** The evidence of a deed: the words that its act rests on, else where the message begins to speak. Null for an empty message. */
export function evidenceOf(brief: Brief, deed: Deed): Evidence | null {
  return wordsOf(brief, deed) ?? firstWords(deed.message);
}

function firstWords({ id, text }: Message): Evidence | null {
  const line = readProse(text).find(({ kind }) => kind === 'body');
  if (line === undefined) return null;
  const { start, end } = line;
  return { messageId: id, start, end, quote: text.slice(start, end) };
}

const formal: ReadonlySet<ActKind> = new Set(['acknowledgement', 'auto-reply', 'bounce', 'review-acknowledgement']);

/** What the authority wrote on the substance: everything but acknowledgements and machine replies. */
export function substance(brief: Brief): readonly Deed[] {
  return brief.deeds.filter(({ message, act }) => message.party === 'authority' && !formal.has(act.kind));
}

/** Whether files came with what the authority wrote on the substance: their content is not read. */
export function hasFiles(brief: Brief): boolean {
  return substance(brief).some((deed) => deed.message.attachments.length > 0);
}

/** `12 working days`; weekdays where the holidays of a law are not known, and none was left out. */
export function sayDaysLate({ regime }: Brief, days: number): string {
  return sayCount(days, regime?.calendar === 'weekdays' ? 'weekday' : 'working day');
}

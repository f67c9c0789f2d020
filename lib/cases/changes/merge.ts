import { isWithinBounds } from '../../thread/parse';
import type { Attachment, IsoDay, Message, Thread } from '../../thread/thread';
import type { HistoryEntry } from '../case';
import { sayEdited } from './edited';

/** Something that a new reading of a thread brought, as its history will say it. */
export type Change = Pick<HistoryEntry, 'what' | 'detail'>;

/** A thread after a new reading, and what is new about it. */
export interface Merged {
  readonly thread: Thread;
  readonly changes: readonly Change[];
}

/**
 * Brings a stored thread up to date with a new reading of its page. What the new reading lacks (a text that is now hidden
 * or folded, a message that is gone or cut off, days and tags that only the portal's data has) stays as it was stored: a page that is
 * worse to read than it was must not destroy what was read.
 */
export function mergeThread(stored: Thread, fresh: Thread): Merged {
  const known = withLacks(stored);
  const before = new Map(known.map((message) => [message.id, message]));
  const outcomes = withEnd(fresh).map((message) => mergeMessage(before.get(message.id), message));
  const messages = withLost(
    known,
    outcomes.map(({ message }) => message),
  );
  const folded = messages.some(({ lacks }) => lacks === 'folded' || (lacks === 'cut' && !fresh.cut));
  const thread = { ...mergeFrame(stored, fresh), messages, folded };
  if (!isWithinBounds(thread)) return { thread: stored, changes: [] };
  return {
    thread,
    changes: [...outcomes.flatMap(({ changes }) => changes), ...sayLost(stored, fresh), ...sayStatus(stored, thread)],
  };
}

interface Outcome {
  readonly message: Message;
  readonly changes: readonly Change[];
}

/**
 * The messages, each with what it lacks. A thread as the first versions kept it says only that something is folded, not where:
 * then it may be in any letter that the requester did not write.
 */
function withLacks({ messages, folded }: Thread): readonly Message[] {
  if (!folded || messages.some(({ lacks }) => lacks)) return messages;
  return messages.map((message) =>
    message.hidden || message.party === 'requester' ? message : { ...message, lacks: 'folded' },
  );
}

/** As `withLacks`, of a reading: where a page broke off and nobody says within which message, it is the last. */
function withEnd(fresh: Thread): readonly Message[] {
  const messages = withLacks(fresh);
  if (!fresh.cut || messages.some(({ lacks }) => lacks)) return messages;
  return messages.map((message, at) => (at === messages.length - 1 ? { ...message, lacks: 'cut' } : message));
}

function mergeMessage(old: Message | undefined, now: Message): Outcome {
  if (!old) return { message: now, changes: [{ what: 'message', detail: `${now.id} appeared` }] };
  if (isWorse(old, now)) {
    const changes: readonly Change[] =
      old.hidden || now.lacks ? [] : [{ what: 'message', detail: `${now.id} is hidden now; its text is kept` }];
    return { message: fill(old, now), changes };
  }
  const isOldBetter = now.lacks && !old.hidden && old.text.length >= now.text.length;
  if (isOldBetter) return { message: withText(fill(now, old), old), changes: [] };
  return { message: fill(now, old), changes: sayChanged(old, now) };
}

/** Of a letter that had been read whole: any other may only have been read further. */
function sayChanged(old: Message, now: Message): readonly Change[] {
  const detail = old.lacks || old.hidden || old.text === '' ? null : sayEdited(old.id, old.text, now.text);
  return [...(detail === null ? [] : [{ what: 'message' as const, detail }]), ...sayFiles(old, now)];
}

/** The files that a letter did not have. */
function sayFiles({ id, attachments, hidden, lacks }: Message, now: Message): readonly Change[] {
  const known = new Set(attachments.map(({ name }) => name));
  const more = hidden || lacks ? [] : now.attachments.filter(({ name }) => !known.has(name));
  return more.map(({ name }) => ({ what: 'message', detail: `${id} has another file now: ${name}` }));
}

function withText({ lacks: _, ...message }: Message, { text, lacks }: Message): Message {
  return { ...message, text, ...(lacks && { lacks }) };
}

/** Whether less of a message can be read than before. */
function isWorse(old: Message, now: Message): boolean {
  if (now.hidden) return !old.hidden || old.text.length > now.text.length;
  return now.text === '' && old.text !== '';
}

/** The better reading of a message, with what it lacks filled in from the other. */
function fill(better: Message, other: Message): Message {
  return {
    ...better,
    author: better.author || other.author,
    sentOn: better.sentOn ?? other.sentOn,
    sentAt: better.sentAt ?? other.sentAt,
    receivedOn: better.receivedOn ?? other.receivedOn,
    resentOn: joinDays(better.resentOn, other.resentOn),
    attachments: fullest(better.attachments, other.attachments),
    declared: better.declared ?? other.declared,
  };
}

function joinDays(some: readonly IsoDay[], others: readonly IsoDay[]): readonly IsoDay[] {
  return [...new Set([...some, ...others])].sort();
}

function fullest(some: readonly Attachment[], others: readonly Attachment[]): readonly Attachment[] {
  return some.length > 0 ? some : others;
}

/** The messages of the new reading, and those that it lost, each behind the one that it stood behind. */
function withLost(stored: readonly Message[], fresh: readonly Message[]): readonly Message[] {
  const found = new Set(fresh.map(({ id }) => id));
  const messages = [...fresh];
  stored.forEach((message, at) => {
    if (found.has(message.id)) return;
    const before = stored[at - 1];
    messages.splice(before ? messages.findIndex(({ id }) => id === before.id) + 1 : 0, 0, message);
  });
  return messages;
}

/** All of a thread but its messages. */
function mergeFrame(stored: Thread, fresh: Thread): Thread {
  const { requester, authority, claims } = fresh;
  return {
    ...fresh,
    jurisdiction: fresh.jurisdiction ?? stored.jurisdiction,
    title: fresh.title || stored.title,
    requester: { name: requester.name || stored.requester.name, url: requester.url ?? stored.requester.url },
    authority: {
      name: authority.name || stored.authority.name,
      url: authority.url ?? stored.authority.url,
      tags: authority.tags.length > 0 ? authority.tags : stored.authority.tags,
    },
    tags: fresh.tags.length > 0 ? fresh.tags : stored.tags,
    claims: { ...(claims.status === null ? stored.claims : claims), law: claims.law ?? stored.claims.law },
  };
}

function sayLost(stored: Thread, fresh: Thread): readonly Change[] {
  if (fresh.cut) return [];
  const found = new Set(fresh.messages.map(({ id }) => id));
  return stored.messages
    .filter(({ id }) => !found.has(id))
    .map(({ id }) => ({ what: 'message', detail: `${id} is not on the page; what was read is kept` }));
}

/** What the site states of the request besides its letters: its status, its title, whom it is to, whether it can still be written to. */
function sayStatus(stored: Thread, now: Thread): readonly Change[] {
  const open = (closed: boolean) => (closed ? 'closed to letters' : 'open to letters');
  const stated: readonly (readonly [field: string, before: string, after: string])[] = [
    ['', stored.claims.status ?? 'none', now.claims.status ?? 'none'],
    ['title: ', stored.title, now.title],
    ['authority: ', stored.authority.name, now.authority.name],
    ['', open(stored.closed), open(now.closed)],
  ];
  return stated
    .filter(([, before, after]) => before !== after && before !== '')
    .map(([field, before, after]) => ({ what: 'portal-status', detail: `${field}${before} → ${after}` }));
}

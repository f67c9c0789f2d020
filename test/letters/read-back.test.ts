import { describe, expect, test } from 'vitest';
import { assess } from '../../lib/assess/assess';
import type { SavedDraft } from '../../lib/cases/case';
import { declareSent, findSent } from '../../lib/cases/letters/sent';
import { draftLetter } from '../../lib/letters/draft';
import { bareChoices, type LetterKind } from '../../lib/letters/letter';
import { offerLetters } from '../../lib/letters/offer';
import type { ActKind } from '../../lib/thread/act';
import { readActs } from '../../lib/thread/acts';
import type { Message, Thread } from '../../lib/thread/thread';
import { buildThread, goldNames, hasGold, readGold } from '../questions/gold';
import { golden, threadOf } from './golden/threads';

/** What the program has to make of its own letters, once they stand in their thread. Letters to others never do. */
const readAs: Readonly<Partial<Record<LetterKind, readonly ActKind[]>>> = {
  chaser: ['chaser'],
  'extension-challenge': ['chaser'],
  clarification: ['clarification'],
  'internal-review': ['review-request'],
  // A request that was narrowed starts the time anew in either way.
  'narrowed-request': ['clarification', 'request'],
};

interface Sent {
  readonly name: string;
  readonly kind: LetterKind;
  readonly thread: Thread;
  readonly today: string;
}

/** Kinds that have to be told by their words alone: somebody may have sent them from another computer. */
const byWords: readonly LetterKind[] = ['chaser', 'extension-challenge', 'internal-review'];

/** A letter as its portal shows it once it was sent, which says nothing of what it is. */
function post(thread: Thread, kind: LetterKind, text: string, today: string): Thread {
  const message: Message = {
    id: 'outgoing-999999',
    party: 'requester',
    author: thread.requester.name,
    sentOn: today,
    sentAt: `${today}T12:00:00Z`,
    receivedOn: null,
    resentOn: [],
    text,
    attachments: [],
    hidden: false,
    declared: null,
  };
  const posted = { ...thread, messages: [...thread.messages, message] };
  if (byWords.includes(kind)) return posted;
  const known = thread.messages.map(({ id }) => id);
  const draft: SavedDraft = {
    url: thread.url,
    kind,
    text,
    off: [],
    given: {},
    own: '',
    pending: false,
    savedAt: today,
    known,
  };
  const sent = findSent([draft], posted).map(({ message: { id, sentOn: on } }) => ({ messageId: id, on }));
  return declareSent(
    posted,
    sent.map((one) => ({ ...draft, sent: one })),
  );
}

/** Every letter for a thread that may be sent from its portal, sent; without its weak points, as it first meets the user. */
function sendAll(name: string, thread: Thread, today: string): readonly Sent[] {
  const assessment = assess(thread, [], today);
  return offerLetters(thread, assessment, today).flatMap(({ kind }) => {
    if (!readAs[kind]) return [];
    const whole = draftLetter(thread, assessment, bareChoices(kind), today);
    const off = whole.grounds.filter(({ strength }) => strength === 'weak').map(({ id }) => id);
    const { text } = draftLetter(thread, assessment, { ...bareChoices(kind), off }, today);
    return [{ name: `${name}: ${kind}`, kind, today, thread: post(thread, kind, text, today) }];
  });
}

/** Where the only reader of the words is the one that was taught English. */
const known = (thread: Thread) => /^(GB|IE|US|AU|NZ|HK|EU)$/.test(thread.jurisdiction ?? '');

const invented = golden.flatMap((one) => sendAll(one.name, threadOf(one), one.today));
const labelled = goldNames().flatMap((name) => {
  const gold = readGold(name);
  return sendAll(name, buildThread(gold), gold.now.slice(0, 10));
});

describe('a letter of ours, read in its thread, is what it was drafted as', () => {
  test.each(invented.filter(({ thread }) => known(thread)))('$name', ({ thread, kind }) => {
    expect(readAs[kind]).toContain(readActs(thread).at(-1)?.kind);
  });
});

describe.skipIf(!hasGold)('a letter of ours on a labelled thread is what it was drafted as', () => {
  test.each(labelled.filter(({ thread }) => known(thread)))('$name', ({ thread, kind }) => {
    expect(readAs[kind]).toContain(readActs(thread).at(-1)?.kind);
  });
});

describe('once a review was asked for, its time runs', () => {
  const reviews = [...invented, ...labelled].filter(({ kind }) => kind === 'internal-review');
  test.each(reviews)('$name', ({ thread, today }) => {
    const { clocks } = assess(thread, [], today);
    expect(clocks.at(-1)).toMatchObject({ clock: 'review', fromMessage: 'outgoing-999999', state: 'running' });
  });
});

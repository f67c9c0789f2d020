import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../lib/assess/assess';
import { mergeThread } from '../../lib/cases/changes/merge';
import type { Message, Thread } from '../../lib/thread/thread';
import { sampleMessage, sampleThread } from './samples';

const request = sampleMessage('outgoing-1');
const reply = sampleMessage('incoming-2');

function mergeReply(
  stored: Partial<Message>,
  fresh: Partial<Message>,
  frame: Partial<Thread> = {},
): Message | undefined {
  const before = sampleThread({ messages: [request, { ...reply, ...stored }] });
  const now = sampleThread({ messages: [request, { ...reply, ...fresh }], ...frame });
  return mergeThread(before, now).thread.messages[1];
}

describe('a message that was read before', () => {
  const file = { name: 'a.pdf', url: null, size: '2K' };
  test.each<[why: string, stored: Partial<Message>, fresh: Partial<Message>, kept: Partial<Message>]>([
    ['keeps its text when the site hides it', {}, { text: '', hidden: true }, { text: reply.text, hidden: false }],
    ['keeps its text when the reader found none', {}, { text: '' }, { text: reply.text }],
    [
      'keeps author and day when hiding took them',
      {},
      { text: '', hidden: true, author: '', sentOn: null, sentAt: null },
      { author: reply.author, sentOn: '2026-10-01', sentAt: reply.sentAt },
    ],
    ['takes the new text when it is edited', {}, { text: 'Corrected words.' }, { text: 'Corrected words.' }],
    ['is shown once it is no longer hidden', { text: '', hidden: true }, {}, { text: reply.text, hidden: false }],
    [
      'keeps what its owner saw of a hidden message',
      { text: 'For you alone.', hidden: true },
      { text: '', hidden: true },
      { text: 'For you alone.', hidden: true },
    ],
    [
      'keeps the received day when the data could not be had',
      { receivedOn: '2026-10-02' },
      {},
      { receivedOn: '2026-10-02' },
    ],
    ['takes a received day that comes later', {}, { receivedOn: '2026-10-02' }, { receivedOn: '2026-10-02' }],
    ['keeps what the portal declared it to be', { declared: 'clarification' }, {}, { declared: 'clarification' }],
    [
      'keeps all days on which it was sent again',
      { resentOn: ['2026-10-05'] },
      { resentOn: ['2026-10-03'] },
      { resentOn: ['2026-10-03', '2026-10-05'] },
    ],
    ['keeps attachments that the new reading lacks', { attachments: [file] }, {}, { attachments: [file] }],
  ])('%s', (_why, stored, fresh, kept) => {
    expect(mergeReply(stored, fresh)).toEqual({ ...reply, ...kept });
  });
});

describe('a folded reading', () => {
  const whole = { text: 'Short. And the answer that is folded away.' };
  test('does not shorten what was read unfolded, and the thread stays unfolded', () => {
    const merged = mergeThread(
      sampleThread({ messages: [request, { ...reply, ...whole }] }),
      sampleThread({ messages: [request, { ...reply, text: 'Short.' }], folded: true }),
    );
    expect(merged.thread.messages[1]?.text).toBe(whole.text);
    expect(merged.thread.folded).toBe(false);
  });

  test('makes the thread folded when it brings a new reply', () => {
    const fresh = sampleThread({ messages: [request, reply, sampleMessage('incoming-3')], folded: true });
    expect(mergeThread(sampleThread({ messages: [request, reply] }), fresh).thread.folded).toBe(true);
  });

  test('leaves what was read whole before a new reply came folded', () => {
    const folded = sampleThread({
      messages: [request, { ...reply, text: 'Short.' }, sampleMessage('incoming-3')],
      folded: true,
    });
    const first = mergeThread(sampleThread({ messages: [request, { ...reply, ...whole }] }), folded).thread;
    const { thread } = mergeThread(first, folded);
    expect(thread.messages.map(({ text, lacks }) => [text, lacks])).toEqual([
      [request.text, undefined],
      [whole.text, undefined],
      ['The words of incoming-3.', 'folded'],
    ]);
    expect(thread.folded).toBe(true);
  });

  test('is replaced by an unfolded one', () => {
    const stored = sampleThread({ messages: [request, { ...reply, text: 'Short.' }], folded: true });
    const { thread } = mergeThread(stored, sampleThread({ messages: [request, { ...reply, ...whole }] }));
    expect([thread.messages[1]?.text, thread.folded]).toEqual([whole.text, false]);
  });
});

test.each<[why: string, ...readings: Partial<Thread>[]]>([
  ['twice the same', { folded: true }, { folded: true }],
  ['twice the same, and broken off', { folded: true, cut: true }, { folded: true, cut: true }],
  ['broken off in between', { folded: true }, { folded: true, cut: true }, { folded: true }],
])('what was never read stays in doubt: %s', (_why, ...readings) => {
  const asked = {
    ...request,
    text: 'Dear Council,\n\n1. How many lamp posts do you have?\n2. What did they cost in 2025?',
  };
  const answered = {
    ...reply,
    text: 'Dear Ada Quill,\n\n1. How many lamp posts do you have?\n412.\n\nThis completes our response.',
  };
  const pages = readings.map((part) => sampleThread({ messages: [asked, answered], ...part }));
  const last = pages.reduce((stored, page) => mergeThread(stored, page).thread);
  expect(last.folded).toBe(true);
  expect(assess(last, [], '2026-11-22').questions.map(({ answer }) => answer.state)).toEqual(['answered', 'unclear']);
});

describe('a reading of a page that broke off', () => {
  const long = { ...reply, text: 'The first half. The second half.' };
  const stored = sampleThread({ messages: [request, long, sampleMessage('incoming-3')] });
  const fresh = sampleThread({ messages: [request, { ...reply, text: 'The first half. The sec' }], cut: true });

  test('loses nothing that was read before, and says so of nothing', () => {
    const { thread, changes } = mergeThread(stored, fresh);
    expect(thread.messages.map(({ id, text }) => [id, text])).toEqual(
      stored.messages.map(({ id, text }) => [id, text]),
    );
    expect([thread.cut, changes]).toEqual([true, []]);
  });

  test('is made good by a whole one', () => {
    const { thread } = mergeThread(fresh, stored);
    expect(thread.messages[1]?.text).toBe(long.text);
    expect(thread).not.toHaveProperty('cut');
  });
});

describe('a message that is gone', () => {
  test.each<[where: string, stored: string[], fresh: string[], merged: string[]]>([
    ['at the start', ['outgoing-1', 'incoming-2'], ['incoming-2'], ['outgoing-1', 'incoming-2']],
    [
      'in the middle',
      ['outgoing-1', 'incoming-2', 'outgoing-3'],
      ['outgoing-1', 'outgoing-3'],
      ['outgoing-1', 'incoming-2', 'outgoing-3'],
    ],
    [
      'at the end, with news',
      ['outgoing-1', 'incoming-2'],
      ['outgoing-1', 'incoming-9'],
      ['outgoing-1', 'incoming-2', 'incoming-9'],
    ],
    ['all of them, since the page could not be read', ['outgoing-1', 'incoming-2'], [], ['outgoing-1', 'incoming-2']],
  ])('stays in its place: %s', (_where, stored, fresh, merged) => {
    const of = (ids: readonly string[]) => sampleThread({ messages: ids.map((id) => sampleMessage(id)) });
    expect(mergeThread(of(stored), of(fresh)).thread.messages.map(({ id }) => id)).toEqual(merged);
  });
});

describe('what is said of the thread', () => {
  test('stays where the new reading has nothing', () => {
    const stored = sampleThread({ tags: ['pit_delay'] });
    const bare = sampleThread({
      title: '',
      jurisdiction: null,
      requester: { name: '', url: null },
      authority: { name: '', url: null, tags: [] },
      claims: { status: null, dueOn: null, law: null },
    });
    expect(mergeThread(stored, bare).thread).toEqual(stored);
  });

  test('follows the portal: a due day that is no longer shown is gone', () => {
    const { thread } = mergeThread(
      sampleThread(),
      sampleThread({ claims: { status: 'successful', dueOn: null, law: null } }),
    );
    expect(thread.claims).toEqual({ status: 'successful', dueOn: null, law: 'foi' });
  });

  test('a thread grown beyond all bounds is left as it was', () => {
    const flood = Array.from({ length: 5000 }, (_, at) => sampleMessage(`incoming-9${at}`));
    expect(mergeThread(sampleThread(), sampleThread({ messages: flood })).thread).toEqual(sampleThread());
  });
});

test('says what is new: messages, hidden and gone ones, the portal status', () => {
  const stored = sampleThread({ messages: [request, reply, sampleMessage('incoming-3')] });
  const fresh = sampleThread({
    messages: [request, { ...reply, text: '', hidden: true }, sampleMessage('incoming-4')],
    claims: { status: 'rejected', dueOn: null, law: 'foi' },
  });
  expect(mergeThread(stored, fresh).changes).toEqual([
    { what: 'message', detail: 'incoming-2 is hidden now; its text is kept' },
    { what: 'message', detail: 'incoming-4 appeared' },
    { what: 'message', detail: 'incoming-3 is not on the page; what was read is kept' },
    { what: 'portal-status', detail: 'waiting_response → rejected' },
  ]);
});

test('says what the site states otherwise, and the files that a letter did not have', () => {
  const file = { name: 'Reply.pdf', url: null, size: null };
  const stored = sampleThread({ messages: [request, { ...reply, attachments: [] }] });
  const fresh = sampleThread({
    title: 'Lamp posts in Fernham and Over',
    authority: { ...sampleThread().authority, name: 'Over Town Council' },
    closed: true,
    messages: [request, { ...reply, attachments: [file] }],
  });
  expect(mergeThread(stored, fresh).changes).toEqual([
    { what: 'message', detail: 'incoming-2 has another file now: Reply.pdf' },
    { what: 'portal-status', detail: 'title: Lamp posts in Fernham → Lamp posts in Fernham and Over' },
    { what: 'portal-status', detail: `authority: ${sampleThread().authority.name} → Over Town Council` },
    { what: 'portal-status', detail: 'open to letters → closed to letters' },
  ]);
});

/** How the letters of one page come out in a reading: each whole or folded; the page whole, or broken off within one of them. */
interface Look {
  readonly folded: readonly boolean[];
  /** How many letters were reached; null: all of them. The last of them is broken off. */
  readonly reached: number | null;
}

const LETTERS = 4;
const LONG = 'Short. And the answer that is folded away.';

const looks: fc.Arbitrary<Look> = fc.record({
  folded: fc.array(fc.boolean(), { minLength: LETTERS, maxLength: LETTERS }),
  reached: fc.option(fc.integer({ min: 1, max: LETTERS })),
});

function isWhole({ folded, reached }: Look, at: number): boolean {
  return !folded[at] && (reached === null || at < reached - 1);
}

function readingOf(look: Look): Thread {
  const { folded, reached } = look;
  const messages = Array.from({ length: reached ?? LETTERS }, (_, at): Message => {
    const message = sampleMessage(`incoming-${at}`, { text: LONG });
    if (isWhole(look, at)) return message;
    return folded[at]
      ? { ...message, text: LONG.slice(0, 6), lacks: 'folded' }
      : { ...message, text: LONG.slice(0, 12), lacks: 'cut' };
  });
  const thread = sampleThread({ messages, folded: messages.some(({ lacks }) => lacks === 'folded') });
  return reached === null ? thread : { ...thread, cut: true };
}

describe('whatever the readings were, and in whatever order', () => {
  const mergeAll = (readings: readonly Look[]) =>
    readings.map(readingOf).reduce((stored, fresh) => mergeThread(stored, fresh).thread);
  const some = fc.array(looks, { minLength: 1, maxLength: 6 });

  test('a letter is whole exactly when it was read whole once; what is not is said', () => {
    fc.assert(
      fc.property(some, (readings) => {
        const { messages, folded, cut } = mergeAll(readings);
        for (const { id, text, lacks } of messages) {
          const wasWhole = readings.some((look) => isWhole(look, Number(id.slice(-1))));
          expect([id, text === LONG, lacks === undefined]).toEqual([id, wasWhole, wasWhole]);
        }
        const doubts = messages.some(({ lacks }) => lacks);
        expect(cut === true).toBe(readings.at(-1)?.reached !== null);
        expect(folded || cut === true).toBe(doubts || cut === true);
      }),
    );
  });

  test('the same once more is nothing new', () => {
    fc.assert(
      fc.property(some, (readings) => {
        const thread = mergeAll(readings);
        expect(mergeThread(thread, thread)).toEqual({ thread, changes: [] });
      }),
    );
  });
});

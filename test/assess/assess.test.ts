import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../lib/assess/assess';
import type { Correction } from '../../lib/assess/correction';
import type { Message, Party, Thread } from '../../lib/thread/thread';

function letter(id: string, party: Party, sentOn: string | null, text: string, more: Partial<Message> = {}): Message {
  return {
    id,
    party,
    author: 'A. Writer',
    sentOn,
    sentAt: sentOn,
    receivedOn: null,
    resentOn: [],
    text,
    attachments: [],
    hidden: false,
    declared: null,
    ...more,
  };
}

const request = letter(
  'outgoing-1',
  'requester',
  '2025-01-06',
  'Dear Mereford Council,\n\nUnder the Freedom of Information Act please tell me:\n\n1. How many ponds does the council look after?\n2. How deep is the deepest of them?\n\nYours faithfully,\n\nAda Pike',
);
const acknowledgement = letter(
  'incoming-2',
  'authority',
  '2025-01-07',
  'Dear Ms Pike\n\nThank you for your request, which we received on 6 January 2025. We will reply within 20 working days.\n\nInformation Team',
);
const answer = letter(
  'incoming-3',
  'authority',
  '2025-02-05',
  'Dear Ms Pike\n\nPlease find our response below.\n\n1. How many ponds does the council look after?\n\nFourteen.\n\nYours sincerely\n\nInformation Team',
);

function threadOf(messages: readonly Message[], more: Partial<Thread> = {}): Thread {
  return {
    portal: 'alaveteli',
    site: 'www.whatdotheyknow.com',
    jurisdiction: 'GB',
    zone: 'Europe/London',
    url: 'https://www.whatdotheyknow.com/request/pond_depths',
    title: 'Pond depths',
    requester: { name: 'Ada Pike', url: null },
    authority: { name: 'Mereford Council', url: null, tags: [] },
    tags: [],
    messages,
    claims: { status: null, dueOn: null, law: 'foi' },
    folded: false,
    closed: false,
    ...more,
  };
}

const states = (thread: Thread, corrections: readonly Correction[] = []) =>
  assess(thread, corrections, '2025-02-10').questions.map((row) => row.answer.state);

describe('a thread from end to end', () => {
  const thread = threadOf([request, acknowledgement, answer]);
  const { regime, clocks, notes, questions, headline } = assess(thread, [], '2025-02-10');

  test('the law, the clock and the lateness, to the day', () => {
    expect(regime.id).toBe('uk-foia');
    expect(clocks).toMatchObject([
      { clock: 'response', from: '2025-01-06', due: '2025-02-03', state: 'met-late', workingDaysLate: 2 },
    ]);
  });

  test('what each message is, and what is left', () => {
    expect(notes.map((note) => note.act.kind)).toEqual(['request', 'acknowledgement', 'response']);
    expect(questions.map((row) => row.answer.state)).toEqual(['answered', 'unanswered']);
    expect(headline).toBe('Answered 2 working days late, leaving 1 of 2 questions unanswered.');
  });

  test('every quotation stands in its message at the place that it names', () => {
    const evidence = [
      ...questions.flatMap((row) => [row.question.place, ...(row.answer.evidence ? [row.answer.evidence] : [])]),
      ...notes.flatMap((note) => note.act.evidence),
    ];
    expect(evidence.length).toBeGreaterThan(3);
    for (const { messageId, start, end, quote } of evidence) {
      expect(thread.messages.find((message) => message.id === messageId)?.text.slice(start, end)).toBe(quote);
    }
  });
});

describe('doubt is kept', () => {
  test('a hidden letter may hold the answer', () => {
    expect(
      states(
        threadOf([
          request,
          acknowledgement,
          answer,
          letter('incoming-4', 'authority', '2025-02-06', '', { hidden: true }),
        ]),
      ),
    ).toEqual(['answered', 'unclear']);
  });

  test('so may folded text', () => {
    expect(states(threadOf([request, answer], { folded: true }))).toEqual(['answered', 'unclear']);
  });

  test('a computer that lives in the past is told so', () => {
    expect(assess(threadOf([request, answer]), [], '2024-01-01').warnings.join()).toMatch(
      /Your computer says that today is 1 January 2024, but the last message is dated 5 February 2025/,
    );
  });

  test('an unknown law draws no clock', () => {
    const { clocks, headline } = assess(
      threadOf([request], { jurisdiction: 'ZZ', claims: { status: null, dueOn: null, law: null } }),
      [],
      '2025-02-10',
    );
    expect(clocks).toEqual([]);
    expect(headline).toMatch(/does not know/);
  });
});

describe('what the user corrected', () => {
  const thread = threadOf([request, acknowledgement, answer]);
  const id = assess(thread, [], '2025-02-10').questions[1]?.question.id ?? '';

  test('a question keeps the state that the user gave it, the latest one', () => {
    const corrections: Correction[] = [
      { kind: 'answer', questionId: id, to: 'refused', on: '2025-02-10' },
      { kind: 'answer', questionId: id, to: 'not-held', on: '2025-02-11' },
    ];
    const row = assess(thread, corrections, '2025-02-12').questions[1];
    expect([row?.answer.state, row?.answer.corrected]).toEqual(['not-held', true]);
  });

  test('even where text is folded, the user may say that a question is unanswered', () => {
    const folded = threadOf([request, answer], { folded: true });
    expect(states(folded, [{ kind: 'answer', questionId: id, to: 'unanswered', on: '2025-02-10' }])).toEqual([
      'answered',
      'unanswered',
    ]);
  });

  test('a response that is said to be none lets the clock run on', () => {
    const corrections: Correction[] = [
      { kind: 'act', messageId: 'incoming-3', to: 'acknowledgement', on: '2025-02-10' },
    ];
    const { clocks, notes } = assess(thread, corrections, '2025-02-10');
    expect(clocks).toMatchObject([{ state: 'overdue', workingDaysLate: 5 }]);
    expect(notes[2]?.act.corrected).toBe(true);
  });

  test('the law that the user chose is used, and said to be theirs', () => {
    const { regime } = assess(thread, [{ kind: 'regime', to: 'uk-foisa', on: '2025-02-10' }], '2025-02-10');
    expect([regime.id, regime.corrected]).toEqual(['uk-foisa', true]);
  });
});

describe('for all threads', () => {
  const day = fc.option(fc.constantFrom('2025-01-06', '2025-02-05', '1999-12-31', '2031-02-29', 'soon'), { nil: null });
  const text = fc.oneof(
    fc.string({ maxLength: 80 }),
    fc.constantFrom(request.text, acknowledgement.text, answer.text, ''),
  );
  const message = fc.record({
    party: fc.constantFrom<Party>('requester', 'authority', 'overseer', 'other'),
    day,
    text,
    hidden: fc.boolean(),
  });
  const threads = fc
    .array(message, { maxLength: 8 })
    .map((all) =>
      threadOf(
        all.map((one, at) =>
          letter(`incoming-${at}`, one.party, one.day, one.hidden ? '' : one.text, { hidden: one.hidden }),
        ),
      ),
    );

  test('nothing throws, every message has its note, and the answer is plain JSON and always the same', () => {
    fc.assert(
      fc.property(threads, (thread) => {
        const first = assess(thread, [], '2025-02-10');
        expect(first.notes.map((note) => note.messageId)).toEqual(thread.messages.map((one) => one.id));
        expect(JSON.parse(JSON.stringify(first))).toEqual(first);
        expect(assess(thread, [], '2025-02-10')).toEqual(first);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a page that broke off', () => {
  const cut = (messages: readonly Message[], today: string) => assess(threadOf(messages, { cut: true }), [], today);

  test('accuses nobody of silence', () => {
    const { headline, tone, next, warnings } = cut([request, acknowledgement], '2025-03-01');
    expect(headline).toBe(
      'The answer was due by 3 February 2025. Whether it came cannot be told: the page broke off before its end.',
    );
    expect([tone, next.text]).toEqual(['unclear', 'Load the page again: it broke off before its end.']);
    expect(warnings.join()).toMatch(/^The page broke off before its end\. Letters may be missing/);
  });

  test('calls no question unanswered', () => {
    const whole = assess(threadOf([request, answer]), [], '2025-03-01');
    expect(whole.questions.map((row) => row.answer.state)).toEqual(['answered', 'unanswered']);
    expect(cut([request, answer], '2025-03-01').questions.map((row) => row.answer.state)).toEqual([
      'answered',
      'unclear',
    ]);
  });

  test('breaks no promise', () => {
    const holding = letter('incoming-4', 'authority', '2025-01-31', 'We will reply to you by 14 February 2025.');
    expect(assess(threadOf([request, holding]), [], '2025-03-01').promises.map(({ kept }) => kept)).toEqual(['broken']);
    expect(cut([request, holding], '2025-03-01').promises.map(({ kept }) => kept)).toEqual(['open']);
  });
});

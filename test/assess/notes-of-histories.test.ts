import { describe, expect, test } from 'vitest';
import { writeNotes } from '../../lib/assess/notes';
import type { Scene } from '../../lib/assess/scene';
import { readClocks, readClocksThen, readWindows } from '../../lib/law/clocks';
import { histories } from '../law/histories/all';
import { asked, at } from '../law/histories/history';
import { type Sketch, sketch } from '../law/thread';

const pit = at('2025-01-31', 'extension', { ground: 'public-interest', cites: ['FOIA s.36(2)(b)'] });
const held = at('2025-01-31', 'holding', { ground: 'none', promises: ['2025-02-14'] });
const review = at('2025-02-10', 'review-request');

function notesOf(messages: readonly Sketch[], today: string, law = 'uk-foia') {
  const { thread, acts } = sketch(messages);
  const clocks = readClocks(thread, acts, law, today);
  const windows = readWindows(thread, acts, clocks, law, today);
  const regime = { id: law, name: law, why: 'You chose this law.', confidence: 1, corrected: true };
  const clocksThen = readClocksThen(thread, acts, law);
  const scene: Scene = { thread, today, regime, acts, clocks, clocksThen, windows, questions: [], school: null };
  return writeNotes(scene);
}

interface Row {
  readonly why: string;
  readonly messages: readonly Sketch[];
  readonly today: string;
  readonly law?: string;
  /** Which message, by its place. */
  readonly of: number;
  readonly says: string;
}

const rows: readonly Row[] = [
  {
    why: 'a promise is open on its day',
    messages: [asked, held],
    today: '2025-02-14',
    of: 1,
    says: 'It promised a reply by 14 February 2025.',
  },
  {
    why: 'and broken the day after',
    messages: [asked, held],
    today: '2025-02-15',
    of: 1,
    says: 'It promised a reply by 14 February 2025 and did not keep that.',
  },
  {
    why: 'kept, though the answer is late by law',
    messages: [asked, held, at('2025-02-14', 'response')],
    today: '2025-06-01',
    of: 1,
    says: 'It promised a reply by 14 February 2025 and kept that.',
  },
  {
    why: 'an answer after the promised day is no keeping of it',
    messages: [asked, held, at('2025-02-17', 'response')],
    today: '2025-06-01',
    of: 1,
    says: 'did not keep that',
  },
  {
    why: 'a hidden letter on the way may have been the answer',
    messages: [asked, held, at('2025-02-10', 'unclear', { message: { hidden: true } })],
    today: '2025-06-01',
    of: 1,
    says: 'It promised a reply by 14 February 2025.',
  },
  {
    why: 'an unlawful claim says what is wrong with it',
    messages: [asked, at('2025-02-06', 'extension', { ground: 'public-interest', cites: ['FOIA s.36(2)(b)'] })],
    today: '2025-02-10',
    of: 1,
    says: 'it came after the limit: the limit of 3 February 2025 stands',
  },
  {
    why: 'the first claim moves the last day',
    messages: [asked, pit, at('2025-03-10', 'extension', { ground: 'public-interest', cites: ['FOIA s.35(1)(a)'] })],
    today: '2025-03-11',
    of: 1,
    says: 'moves the last day to 3 March 2025',
  },
  {
    why: 'the second, after it, does not',
    messages: [asked, pit, at('2025-03-10', 'extension', { ground: 'public-interest', cites: ['FOIA s.35(1)(a)'] })],
    today: '2025-03-11',
    of: 2,
    says: 'the limit of 3 March 2025 stands',
  },
  {
    why: 'a review asked for again while it is open',
    messages: [asked, at('2025-02-03', 'response'), review, at('2025-02-20', 'review-request')],
    today: '2025-03-01',
    of: 3,
    says: 'A reminder of the review that was asked for on 10 February 2025.',
  },
  {
    why: 'and after it was decided',
    messages: [
      asked,
      at('2025-02-03', 'response'),
      review,
      at('2025-03-03', 'review-outcome'),
      at('2025-03-05', 'review-request'),
    ],
    today: '2025-04-01',
    of: 4,
    says: 'A review was decided on 3 March 2025 already, and the law gives no second one',
  },
  {
    why: 'a law without a review',
    messages: [asked, at('2025-02-03', 'response'), review],
    today: '2025-04-01',
    law: 'nz-oia',
    of: 2,
    says: 'No clock runs for a review here.',
  },
  {
    why: 'another request beside the first',
    messages: [asked, at('2025-01-10', 'acknowledgement'), at('2025-01-20', 'request', { text: 'And benches?' })],
    today: '2025-01-25',
    of: 2,
    says: 'Another request was made here on 20 January 2025',
  },
  {
    why: 'the same request again',
    messages: [asked, at('2025-01-10', 'acknowledgement'), at('2025-01-20', 'request', { text: asked.text ?? '' })],
    today: '2025-01-25',
    of: 2,
    says: 'The same request again. It starts no clock of its own.',
  },
  {
    why: 'a fee asked for too late',
    messages: [asked, at('2025-02-05', 'fees-notice')],
    today: '2025-02-10',
    of: 1,
    says: 'pauses nothing: the reply was due by 3 February 2025',
  },
  {
    why: 'an acknowledgement knows nothing of the extension that comes after it',
    messages: [asked, at('2025-01-08', 'acknowledgement'), pit, at('2025-02-20', 'response')],
    today: '2025-06-01',
    of: 1,
    says: 'Does not stop the clock: the reply was then due by 3 February 2025.',
  },
  {
    why: 'nor of the request that was narrowed after a refusal',
    messages: [
      asked,
      at('2025-01-08', 'auto-reply'),
      at('2025-02-03', 'response', { cites: ['FOIA s.12(1)'] }),
      at('2025-02-10', 'clarification'),
    ],
    today: '2025-02-12',
    of: 1,
    says: 'does not stop the clock: the limit stayed 3 February 2025.',
  },
  {
    why: 'what is narrowed after the answer starts no clock anew: both are there',
    messages: [asked, at('2025-02-03', 'response', { cites: ['FOIA s.12(1)'] }), at('2025-02-10', 'clarification')],
    today: '2025-02-12',
    of: 2,
    says: 'Narrows the request, which makes a new one with a clock of its own: a reply is due by 10 March 2025',
  },
  {
    why: 'nor of the clarification that starts it anew',
    messages: [
      asked,
      at('2025-01-08', 'acknowledgement'),
      at('2025-01-10', 'clarification-request'),
      at('2025-01-20', 'clarification'),
    ],
    today: '2025-01-25',
    of: 1,
    says: 'Does not stop the clock: the reply was then due by 3 February 2025.',
  },
  {
    why: 'what comes after the answer and before another request finds no clock running',
    messages: [asked, at('2025-01-20', 'response'), at('2025-01-22', 'auto-reply'), at('2025-02-10', 'request')],
    today: '2025-02-12',
    of: 2,
    says: 'It changes nothing: the answer had come before.',
  },
  {
    why: 'each of two lawful claims moves the day that stood when it came',
    messages: [
      asked,
      pit,
      at('2025-02-27', 'extension', {
        ground: 'public-interest',
        cites: ['FOIA s.36(2)(b)'],
        promises: ['2025-03-28'],
      }),
    ],
    today: '2025-03-01',
    of: 1,
    says: 'moves the last day to 3 March 2025',
  },
  {
    why: 'a letter while the fee was awaited names no day',
    messages: [asked, at('2025-01-10', 'fees-notice'), at('2025-01-13', 'holding'), at('2025-01-20', 'response')],
    today: '2025-02-12',
    of: 2,
    says: 'It does not stop the clock.',
  },
  {
    why: 'a fee that was never paid',
    messages: [asked, at('2025-01-20', 'fees-notice')],
    today: '2025-05-01',
    of: 1,
    says: 'nothing is owed any more',
  },
];

describe('the note beside a message', () => {
  test.each(rows)('$why', ({ messages, today, law, of, says }) => {
    expect(notesOf(messages, today, law)[of]?.headline).toContain(says);
  });
});

test('every message of every history has its note, in whole sentences, on every day that is told', () => {
  for (const { messages, law, looks } of histories) {
    for (const { on } of looks) {
      const notes = notesOf(messages, on, law);
      expect(notes.map(({ messageId }) => messageId)).toEqual(messages.map((_, place) => `m${place}`));
      for (const { headline } of notes) expect(headline).toMatch(/^[A-Z].*[.]$/s);
    }
  }
});

test('a count stands under what started or ended a clock, with the names of its holidays and the section', () => {
  const [note] = notesOf([at('2025-03-17', 'request')], '2025-04-15');
  const count = note?.proof.find((one) => one.kind === 'count');
  expect(count?.count.skipped).toEqual([]);
  const [later] = notesOf([at('2025-03-10', 'request')], '2025-04-15');
  const skipped = later?.proof.flatMap((one) => (one.kind === 'count' ? one.count.skipped : []));
  expect(skipped?.map(({ day, name }) => `${day} ${name}`)).toEqual(["2025-03-17 St Patrick's Day (Northern Ireland)"]);
  expect(later?.proof.find((one) => one.kind === 'law')?.cite.section).toBe('FOIA 2000 s.10(1)');
});

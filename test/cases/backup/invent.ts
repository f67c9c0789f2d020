import fc from 'fast-check';
import { type Correction, targetOf } from '../../../lib/assess/correction';
import type { Case, HistoryEntry, Keeping, SavedDraft } from '../../../lib/cases/case';
import type { Thread } from '../../../lib/thread/thread';
import { sampleDraft, sampleMessage, sampleThread } from '../samples';

/** Invented casebooks for "whatever is in it". Days and moments are few, so that they clash. */

const SITE = 'https://www.whatdotheyknow.com/request/';

const words = fc.string({ unit: 'binary', maxLength: 12 });
const some = (most: number) => fc.string({ minLength: 1, maxLength: most });
const day = fc.constantFrom('2026-10-01', '2026-10-02', '2026-11-30');
const moment = fc.constantFrom('2026-11-01T12:00:00Z', '2026-11-01T12:00:00.5Z', '2026-11-02T08:30:00.123456789Z');
const messageId = fc.constantFrom('outgoing-1', 'incoming-2', 'incoming-3', 'outgoing-4');

/** Addresses of threads, of which there are few. */
const address = fc.constantFrom('lamps', 'posts', 'trees', 'k%C3%A4se').map((name) => `${SITE}${name}`);

const message = fc
  .record({
    id: messageId,
    sentOn: fc.option(day),
    sentAt: fc.option(moment),
    receivedOn: fc.option(day),
    resentOn: fc.uniqueArray(day, { maxLength: 2 }).map((days) => days.toSorted()),
    text: words,
    hidden: fc.boolean(),
    attachments: fc.array(
      fc.record({ name: words, url: fc.option(fc.webUrl()), size: fc.option(fc.constant('162K')) }),
      { maxLength: 2 },
    ),
  })
  .map(({ id, text, ...part }) => sampleMessage(id, { ...part, text: part.hidden ? '' : text || '.' }));

function threadOf(url: string): fc.Arbitrary<Thread> {
  return fc
    .record({
      title: words,
      messages: fc.uniqueArray(message, { selector: ({ id }) => id, maxLength: 4 }),
      tags: fc.array(words, { maxLength: 2 }),
      folded: fc.boolean(),
      claims: fc.oneof(
        fc.record({ status: words, dueOn: fc.option(day), law: fc.option(words) }),
        fc.constant({ status: null, dueOn: null, law: null }),
      ),
    })
    .map((part) => sampleThread({ url, ...part }));
}

const correction: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({ kind: fc.constant('regime' as const), to: fc.constantFrom('uk-eir', 'uk-foia'), on: day }),
  fc.record({
    kind: fc.constant('act' as const),
    messageId,
    to: fc.constantFrom('holding' as const, 'response' as const),
    on: day,
  }),
);

const keeping: fc.Arbitrary<Keeping> = fc.record({
  notes: words,
  tags: fc.uniqueArray(fc.constantFrom('survey', 'late', '=1'), { maxLength: 3 }),
  restsUntil: fc.option(day),
  archived: fc.boolean(),
  reminders: fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b'), on: day, text: words }), {
    selector: ({ id }) => id,
  }),
});

const entry = fc.record({
  at: moment,
  what: fc.constantFrom('tracked' as const, 'message' as const, 'kept' as const, 'imported' as const),
  detail: words,
});

/** A case of a thread. */
export function caseOf(url: string): fc.Arbitrary<Case> {
  const part = fc.record({
    url: fc.constant(url),
    thread: threadOf(url),
    corrections: fc.uniqueArray(correction, { selector: targetOf, maxLength: 3 }),
    keeping,
    trackedAt: moment,
    updatedAt: moment,
  });
  return fc.tuple(part, fc.array(entry, { maxLength: 3 })).map(([kept, entries]) => {
    const first: HistoryEntry = { at: kept.trackedAt, what: 'tracked', detail: '2 messages' };
    const history = [first, ...entries].toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
    return { ...kept, history };
  });
}

/** Cases of different threads. */
export const someCases = fc
  .uniqueArray(address, { maxLength: 4 })
  .chain((urls) => fc.tuple(...urls.map((url) => caseOf(url))));

/** Letters, at most one of each kind for a thread. */
export const someLetters: fc.Arbitrary<readonly SavedDraft[]> = fc.uniqueArray(
  fc
    .record({
      url: address,
      kind: fc.constantFrom('chaser' as const, 'complaint' as const),
      text: words,
      own: words,
      off: fc.array(some(5), { maxLength: 2 }),
      given: fc.dictionary(fc.constantFrom('name', 'date', 'valueOf'), words),
      pending: fc.boolean(),
      savedAt: moment,
    })
    .map(sampleDraft),
  { selector: ({ url, kind }) => `${url} ${kind}`, maxLength: 4 },
);

/** Saved views, each name once. */
export const someViews = fc.uniqueArray(fc.record({ name: some(4), query: words }), {
  selector: ({ name }) => name,
  maxLength: 3,
});

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { Drafts } from '../../lib/cases/letters/drafts';
import { findSent } from '../../lib/cases/letters/sent';
import { Store } from '../../lib/cases/store';
import { sampleCase, sampleDraft, sampleMessage, sampleThread, sampleUrl } from './samples';

const text = `Dear Fernham Town Council,

I ask for an internal review of how you dealt with my request for the number of lamp posts in each ward of the town.

Your response came nine working days after the last day for it, and says nothing of the posts in the North ward.

Yours faithfully,

Ada Quill`;
const review = sampleDraft({ text, known: ['outgoing-1'] });
const with3 = (words: string, part = {}) =>
  sampleThread({ messages: [...sampleThread().messages, sampleMessage('outgoing-3', { text: words, ...part })] });

describe('a letter was sent', () => {
  test.each([
    ['word for word', text],
    ['with other white space, as the portal shows it', text.replace(/\s+/g, '  ')],
    ['with a word put right in the form', text.replace('nine', 'ten')],
    [
      'with a paragraph added in the form',
      text.replace('Yours', 'Please also send me the map that you named in your letter of May.\n\nYours'),
    ],
  ])('%s', (_why, words) => {
    expect(findSent([review], with3(words))).toMatchObject([{ draft: review, message: { id: 'outgoing-3' } }]);
  });
});

describe('a letter was not sent', () => {
  test.each([
    [
      'another message came from the requester',
      with3(
        'Dear Fernham Town Council,\n\nThank you for the file that you sent me on Monday. I have no more questions about the lamp posts.\n\nAda Quill',
      ),
    ],
    ['the authority quotes it', with3(text, { party: 'authority' })],
    ['the message is hidden', with3(text, { hidden: true })],
    [
      'the same words were there before it was begun',
      sampleThread({ messages: [sampleMessage('outgoing-1', { text })] }),
    ],
    ['nothing is new', sampleThread()],
  ])('%s', (_why, thread) => {
    expect(findSent([review], thread)).toEqual([]);
  });

  test('an empty letter is no message', () => {
    expect(findSent([sampleDraft({ text: ' ', known: [] })], with3(''))).toEqual([]);
  });
});

test('of two letters that are alike, the message is the one that it is most like', () => {
  const other = { ...review, kind: 'narrowed-request', text: text.replace('North', 'South') } as const;
  expect(findSent([other, review], with3(text)).map(({ draft }) => draft.kind)).toEqual([review.kind]);
});

test('a letter from before it was kept which messages were there: the day tells', () => {
  const { known: _, ...old } = { ...review, savedAt: '2026-10-02T10:00:00Z' };
  expect(findSent([old], with3(text, { sentOn: '2026-10-01' }))).toEqual([]);
  expect(findSent([old], with3(text, { sentOn: '2026-10-02' }))).toHaveLength(1);
});

describe('what is kept', () => {
  let store: Store;
  let drafts: Drafts;
  let now: string;
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
    now = '2026-11-21T12:00:00Z';
    store = new Store();
    drafts = new Drafts(store, () => now);
  });
  const history = async () => {
    const kept = await store.read((tables) => tables.cases.get(sampleUrl));
    return kept?.history.map(({ detail }) => detail);
  };

  test('what another tab still types into a letter that was sent does not take its mark away', async () => {
    const begun = await drafts.saveDraft(review);
    now = '2026-11-21T12:05:00Z';
    await drafts.followThread(with3(text, { sentOn: '2026-11-20' }));
    const answer = await drafts.saveDraft({ ...review, text: `${text} And more.`, over: begun.savedAt });
    expect(answer).toMatchObject({ text, sent: { messageId: 'outgoing-3' } });
    expect(await drafts.findDrafts(sampleUrl)).toMatchObject([{ text, sent: { messageId: 'outgoing-3' } }]);
  });

  test('a letter that the portal shows is marked with its day, once, and the history says so', async () => {
    await store.write((tables) => tables.cases.put(sampleCase({ history: [] })).then(() => undefined));
    await drafts.saveDraft({ ...review, pending: true });
    const sent = { messageId: 'outgoing-3', on: '2026-11-20' };
    const thread = with3(text, { sentOn: '2026-11-20' });
    const follow = () => drafts.followThread(thread).then(() => drafts.findDrafts(sampleUrl));
    expect(await follow()).toMatchObject([{ sent, pending: false }]);
    expect(await follow()).toMatchObject([{ sent }]);
    expect(await history()).toEqual(['request for a review begun', 'request for a review sent on 2026-11-20']);
    const { sent: _, ...anew } = { ...review, sent, known: ['outgoing-1', 'outgoing-3'] };
    await drafts.saveDraft(anew);
    expect(await follow()).not.toMatchObject([{ sent }]);
    expect((await history())?.at(-1)).toBe('request for a review begun');
  });

  test.each([
    ['internal-review', 'review-request'],
    ['clarification', 'clarification'],
    ['narrowed-request', 'clarification'],
    ['chaser', null],
  ] as const)('in the thread a %s is declared as %s, unless the portal declares it', async (kind, declared) => {
    await drafts.saveDraft({ ...review, kind });
    const { messages } = await drafts.followThread(with3(text));
    expect(messages.map((message) => message.declared)).toEqual([null, null, declared]);
    const said = await drafts.followThread(with3(text, { declared: 'annotation' }));
    expect(said.messages.at(-1)?.declared).toBe('annotation');
  });

  test('a letter that was saved elsewhere since is not overwritten', async () => {
    const first = await drafts.saveDraft({ ...review, over: '' });
    now = '2026-11-21T12:00:01Z';
    const second = await drafts.saveDraft({ ...review, text: 'From one tab.', over: first.savedAt });
    now = '2026-11-21T12:00:02Z';
    expect(await drafts.saveDraft({ ...review, text: 'From another.', over: first.savedAt })).toEqual(second);
    expect(await drafts.readDraft(sampleUrl, review.kind)).toEqual(second);
    const third = await drafts.saveDraft({ ...review, text: 'From another.', over: second.savedAt });
    expect(await drafts.readDraft(sampleUrl, review.kind)).toEqual(third);
    expect(third).not.toHaveProperty('over');
  });

  test('a letter that was discarded elsewhere is saved again: it is the only one', async () => {
    expect(await drafts.saveDraft({ ...review, over: 'then' })).toMatchObject({ text });
  });

  test.each([
    ['internal-review', true],
    ['chaser', false],
  ] as const)('%s waits for the form that is for reviews: %s', async (kind, isReview) => {
    await drafts.saveDraft({ ...review, kind, pending: true });
    expect(await drafts.takeDraft(sampleUrl, !isReview)).toBeNull();
    expect(await drafts.takeDraft(sampleUrl, isReview)).toMatchObject({ kind });
  });
});

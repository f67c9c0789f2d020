import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { Drafts } from '../../lib/cases/letters/drafts';
import { LetterSettings } from '../../lib/cases/settings';
import { Store } from '../../lib/cases/store';
import { sampleCase, sampleDraft, sampleUrl } from './samples';

const NOW = '2026-11-21T12:00:00Z';
const review = sampleDraft({ off: ['late'], given: { reference: 'FTC/12' }, own: 'I was there.' });
const chaser = sampleDraft({ kind: 'chaser', text: 'A reminder' });

let now = NOW;
let store = new Store();
let drafts = new Drafts(store, () => now);
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  now = NOW;
  store = new Store();
  drafts = new Drafts(store, () => now);
});

test('a letter is kept as it was last saved, with the time', async () => {
  await drafts.saveDraft({ ...review, text: 'Dear' });
  expect(await drafts.saveDraft(review)).toEqual({ ...review, savedAt: NOW });
  expect(await drafts.findDrafts(sampleUrl)).toEqual([{ ...review, savedAt: NOW }]);
});

test('a thread has a letter of each kind, the one saved last first, and another thread has its own', async () => {
  await drafts.saveDraft(review);
  now = '2026-11-21T12:00:01Z';
  await drafts.saveDraft(chaser);
  await drafts.saveDraft({ ...chaser, url: `${sampleUrl}_2` });
  expect((await drafts.findDrafts(sampleUrl)).map(({ kind }) => kind)).toEqual(['chaser', 'internal-review']);
});

test('a letter that waits for the form is handed out once, and stays', async () => {
  await drafts.saveDraft({ ...review, pending: true });
  const taken = await Promise.all([drafts.takeDraft(sampleUrl, true), drafts.takeDraft(sampleUrl, true)]);
  expect(taken.filter(Boolean)).toHaveLength(1);
  expect(await drafts.findDrafts(sampleUrl)).toMatchObject([{ text: 'Dear Fernham,', pending: false }]);
});

test('of two letters that wait, the form gets the one that was asked for last, and the other not later', async () => {
  await drafts.saveDraft({ ...review, pending: true });
  await drafts.saveDraft({ ...chaser, pending: true });
  expect(await drafts.takeDraft(sampleUrl, false)).toMatchObject({ kind: 'chaser' });
  expect(await drafts.takeDraft(sampleUrl, true)).toBeNull();
});

test('a letter that does not wait is not handed out, nor one that is not there', async () => {
  expect(await drafts.takeDraft(sampleUrl, true)).toBeNull();
  await drafts.saveDraft(review);
  expect(await drafts.takeDraft(sampleUrl, true)).toBeNull();
});

test('only discarding deletes it, and it alone; twice does no harm', async () => {
  await drafts.saveDraft(review);
  await drafts.saveDraft(chaser);
  await drafts.discardDraft(sampleUrl, 'internal-review');
  await drafts.discardDraft(sampleUrl, 'internal-review');
  expect(await drafts.findDrafts(sampleUrl)).toMatchObject([{ kind: 'chaser' }]);
});

test("a tracked case's history tells of its letters", async () => {
  await store.write((tables) => tables.cases.put(sampleCase({ history: [] })).then(() => undefined));
  await drafts.saveDraft(review);
  await drafts.saveDraft({ ...review, pending: true });
  await drafts.takeDraft(sampleUrl, true);
  await drafts.saveDraft(chaser);
  await drafts.discardDraft(sampleUrl, 'internal-review');
  const kept = await store.read((tables) => tables.cases.get(sampleUrl));
  expect(kept?.history.map(({ detail }) => detail)).toEqual([
    'request for a review begun',
    "request for a review put into the site's form",
    'reminder begun',
    'request for a review discarded',
  ]);
});

test('how the user signs is kept; nothing is chosen at first', async () => {
  const settings = new LetterSettings(store);
  expect(await settings.readSettings()).toEqual({ signature: '', salutation: '' });
  await settings.saveSettings({ signature: 'Ada Quill\nFernham', salutation: '' });
  await settings.saveSettings({ signature: 'Ada Quill', salutation: 'Dear all,' });
  expect(await new LetterSettings(new Store()).readSettings()).toEqual({
    signature: 'Ada Quill',
    salutation: 'Dear all,',
  });
});

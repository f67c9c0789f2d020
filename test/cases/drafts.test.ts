import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { Drafts } from '../../lib/cases/drafts';
import { Store } from '../../lib/cases/store';
import { sampleCase, sampleUrl } from './samples';

const NOW = '2026-11-21T12:00:00Z';
const draft = { url: sampleUrl, text: 'Dear Fernham,', off: ['late'], pending: false, savedAt: '' };

let store = new Store();
let drafts = new Drafts(store, () => NOW);
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = new Store();
  drafts = new Drafts(store, () => NOW);
});

test('a letter is kept as it was last saved, with the time', async () => {
  await drafts.saveDraft({ ...draft, text: 'Dear' });
  expect(await drafts.saveDraft(draft)).toEqual({ ...draft, savedAt: NOW });
  expect(await drafts.findDraft(sampleUrl)).toEqual({ ...draft, savedAt: NOW });
});

test('a letter that waits for the form is handed out once, and stays', async () => {
  await drafts.saveDraft({ ...draft, pending: true });
  const taken = await Promise.all([drafts.takeDraft(sampleUrl), drafts.takeDraft(sampleUrl)]);
  expect(taken.filter(Boolean)).toHaveLength(1);
  expect(await drafts.findDraft(sampleUrl)).toMatchObject({ text: 'Dear Fernham,', pending: false });
});

test('a letter that does not wait is not handed out, nor one that is not there', async () => {
  expect(await drafts.takeDraft(sampleUrl)).toBeNull();
  await drafts.saveDraft(draft);
  expect(await drafts.takeDraft(sampleUrl)).toBeNull();
});

test('only discarding deletes it; twice does no harm', async () => {
  await drafts.saveDraft(draft);
  await drafts.discardDraft(sampleUrl);
  await drafts.discardDraft(sampleUrl);
  expect(await drafts.findDraft(sampleUrl)).toBeNull();
});

test("a tracked case's history tells of its letter", async () => {
  await store.write((tables) => tables.cases.put(sampleCase({ history: [] })).then(() => undefined));
  await drafts.saveDraft(draft);
  await drafts.saveDraft({ ...draft, pending: true });
  await drafts.takeDraft(sampleUrl);
  await drafts.discardDraft(sampleUrl);
  const kept = await store.read((tables) => tables.cases.get(sampleUrl));
  expect(kept?.history.map(({ detail }) => detail)).toEqual(['begun', "put into the site's form", 'discarded']);
});

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { Casebook } from '../../../lib/cases/casebook';
import { ReminderBook } from '../../../lib/cases/reminders/book';
import { firstChoices } from '../../../lib/cases/reminders/reminder';
import { Store } from '../../../lib/cases/store';
import { sampleAssessment, sampleClock, sampleThread, sampleUrl, sampleWindow } from '../samples';

const TODAY = '2026-11-20';
let today = TODAY;
let book: ReminderBook;
let cases: Casebook;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  today = TODAY;
  const store = new Store();
  const now = () => `${today}T12:00:00Z`;
  const assess = ({ url }: { readonly url: string }) =>
    sampleAssessment(today, {
      clocks: url.endsWith('_late') ? [sampleClock({ due: '2026-11-10', state: 'overdue' })] : [],
      windows: url.endsWith('_window') ? [sampleWindow({ what: 'complain', closesOn: '2026-11-24' })] : [],
      next: { what: 'complain', text: '', on: null, messageId: null },
    });
  cases = new Casebook(store, { assess, todayIn: () => today, now });
  book = new ReminderBook(store, { todayIn: () => today, todayHere: () => today, now });
});

const track = (name: string) => cases.trackCase(sampleThread({ url: `${sampleUrl}_${name}` }));
const kinds = async () => (await book.listReminders()).map(({ url, kind }) => `${url.replace(/.*_/, '')} ${kind}`);

test('finds in the casebook what there is to be reminded of, in the order of its days', async () => {
  for (const name of ['plain', 'window', 'late']) await track(name);
  const reminder = { id: 'a', on: '2026-11-15', text: 'Ring Ann' };
  await cases.keepWith([`${sampleUrl}_plain`], { what: 'remind', reminder });
  await cases.keepWith([`${sampleUrl}_window`], { what: 'remind', reminder: { ...reminder, on: '2026-11-30' } });
  expect(await kinds()).toEqual(['late overdue', 'plain own', 'window complaint-closing']);
});

test('nothing of what rests or is archived', async () => {
  for (const name of ['window', 'late']) await track(name);
  await cases.keepWith([`${sampleUrl}_late`], { what: 'archive', archived: true });
  await cases.keepWith([`${sampleUrl}_window`], { what: 'rest', until: '2026-12-01' });
  expect(await kinds()).toEqual([]);
});

test('what was told is known again', async () => {
  await track('late');
  const some = await book.listReminders();
  expect(await book.findTold(some)).toEqual([]);
  await book.keepTold(some.map(({ key }) => key));
  expect(await book.findTold(some)).toEqual([{ key: some[0]?.key, at: `${TODAY}T12:00:00Z` }]);
});

test('choices are kept, and the first ones hold until then', async () => {
  expect(await book.readChoices()).toEqual(firstChoices);
  const chosen = { ...firstChoices, quiet: null, checkDaily: true };
  await book.saveChoices(chosen);
  expect(await book.readChoices()).toEqual(chosen);
});

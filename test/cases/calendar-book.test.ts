import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { assess } from '../../lib/assess/assess';
import { CalendarBook } from '../../lib/cases/calendar/calendar-book';
import { calendarDaysOf } from '../../lib/cases/calendar/calendar-days';
import { type CalendarDay, writeIcs } from '../../lib/cases/calendar/ics';
import type { OwnReminder } from '../../lib/cases/case';
import { Casebook } from '../../lib/cases/casebook';
import { digestOf } from '../../lib/cases/digest';
import { Store } from '../../lib/cases/store';
import type { Message } from '../../lib/thread/thread';
import { sampleCase, sampleMessage, sampleThread, sampleUrl } from './samples';

const TODAY = '2026-10-11';

const request = sampleMessage('outgoing-1', {
  sentOn: '2026-09-01',
  sentAt: '2026-09-01T09:00:00Z',
  text: 'Dear Fernham Town Council,\n\n1. How many lamp posts do you have?\n2. How many were repaired in 2025?\n\nYours faithfully,\nAda Quill',
});
const refusal = sampleMessage('incoming-2', {
  sentOn: '2026-09-20',
  sentAt: '2026-09-20T09:00:00Z',
  text: 'Dear Ada Quill,\n\nThank you for your request under the Freedom of Information Act 2000.\n\n1. How many lamp posts do you have?\n412.\n2. How many were repaired in 2025?\nWe are withholding this under section 43(2) of the Freedom of Information Act.\n\nIf you are unhappy you may ask for an internal review.\n\nYours sincerely',
});
const review = sampleMessage('outgoing-3', {
  sentOn: '2026-10-10',
  sentAt: '2026-10-10T09:00:00Z',
  text: 'Dear Fernham Town Council,\n\nPlease conduct an internal review of your handling of my request. I do not accept that section 43(2) applies.\n\nYours faithfully,\nAda Quill',
  declared: 'review-request',
});

let store: Store;
let book: CalendarBook;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = new Store();
  book = new CalendarBook(store);
});

function daysOf(messages: readonly Message[], reminders: readonly OwnReminder[] = []): readonly CalendarDay[] {
  const kept = sampleCase({ thread: sampleThread({ messages }) });
  return calendarDaysOf(digestOf(kept, assess(kept.thread, [], TODAY)), reminders, TODAY);
}

/** Saves a file, and gives what it has by the beginnings of the names. */
async function save(days: readonly CalendarDay[], urls: readonly string[] | null = null, today = TODAY) {
  const all = await book.withCancelled(days, urls, today);
  await book.keepWritten(days, today);
  return all;
}

const told = (days: readonly CalendarDay[]) => days.map(({ uid, status }) => `${uid.replace(/\..*/, '')} ${status}`);

describe('what an earlier file had and is no more is cancelled', () => {
  test('the window in which a review was asked for', async () => {
    const before = await save(daysOf([request, refusal]));
    expect(told(before)).toContain('ask-review confirmed');
    const after = await save(daysOf([request, refusal, review]));
    expect(told(after)).toContain('ask-review cancelled');
    const text = writeIcs(after, '2026-10-11T12:00:00Z')
      .split('BEGIN:VEVENT')
      .find((event) => event.includes('UID:ask-review'));
    expect(text).toContain('STATUS:CANCELLED');
    expect(text).not.toContain('VALARM');
  });

  test('a reminder that was deleted', async () => {
    const own = [{ id: 'a', on: '2026-11-30', text: 'Ring them' }];
    await save(daysOf([request], own));
    const after = await save(daysOf([request]));
    expect(told(after)).toContain('reminder-a cancelled');
    expect(after.find(({ uid }) => uid.startsWith('reminder-a'))).toMatchObject({
      on: '2026-11-30',
      url: sampleUrl,
      alarms: [],
    });
  });

  test('all days of a case that is in the archive now', async () => {
    const before = await save(daysOf([request]));
    expect(told(await save([]))).toEqual(told(before).map((one) => one.replace('confirmed', 'cancelled')));
  });

  test('again in each later file, until it lies long back', async () => {
    await save(daysOf([request], [{ id: 'a', on: '2026-10-20', text: '' }]));
    for (const today of [TODAY, '2026-12-01'])
      expect(told(await save([], null, today))).toContain('reminder-a cancelled');
    expect(told(await save([], null, '2027-01-10'))).not.toContain('reminder-a cancelled');
  });
});

test('a file of some cases says nothing of others', async () => {
  await save(daysOf([request]));
  expect(await save([], ['https://www.whatdotheyknow.com/request/another'])).toEqual([]);
  expect(await save([], [sampleUrl])).not.toEqual([]);
});

test('of a case that is forgotten nothing is known', async () => {
  await save(daysOf([request]));
  const casebook = new Casebook(store, {
    assess: () => assess(sampleThread(), [], TODAY),
    todayIn: () => TODAY,
    now: () => `${TODAY}T12:00:00Z`,
  });
  await casebook.forgetCases([sampleUrl]);
  expect(await save([])).toEqual([]);
});

import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarDaysOf } from '../../lib/cases/calendar/calendar-days';
import { type CalendarDay, writeIcs } from '../../lib/cases/calendar/ics';
import type { OwnReminder } from '../../lib/cases/case';
import { digestOf } from '../../lib/cases/digest';
import type { Clock } from '../../lib/law/clock';
import { sampleAssessment, sampleCase, sampleClock, sampleThread, sampleUrl, sampleWindow } from './samples';

const AT = '2026-11-22T10:00:00.123456789Z';
const TODAY = '2026-11-22';

/** Reads a calendar file back, by somebody else's reader. */
function readBack(text: string) {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

function day(part: Partial<CalendarDay> = {}): CalendarDay {
  return {
    uid: 'reply-2026-10-01.request/lamps@www.whatdotheyknow.com',
    on: '2026-12-31',
    title: 'Reply due: Lamp posts',
    description: 'Fernham Town Council',
    url: sampleUrl,
    status: 'confirmed',
    alarms: [9, -15],
    ...part,
  };
}

function daysOf(clocks: readonly Clock[], reminders: readonly OwnReminder[] = [], more = {}) {
  const digest = digestOf(sampleCase(), sampleAssessment(TODAY, { clocks, ...more }));
  return calendarDaysOf(digest, reminders, TODAY);
}

describe('a calendar file', () => {
  test('has whole days with alarms, which another program reads as they were meant', () => {
    const text = writeIcs([day()], AT);
    const [event] = readBack(text);
    expect(event?.uid).toBe('reply-2026-10-01.request/lamps@www.whatdotheyknow.com');
    expect([event?.startDate.isDate, event?.startDate.toString(), event?.endDate.toString()]).toEqual([
      true,
      '2026-12-31',
      '2027-01-01',
    ]);
    const triggers = event?.component
      .getAllSubcomponents('valarm')
      .map((alarm) => String(alarm.getFirstPropertyValue('trigger')));
    expect(triggers).toEqual(['PT9H', '-PT15H']);
    expect(text).toContain('DTSTAMP:20261122T100000Z\r\n');
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    expect(text).not.toMatch(/[^\r]\n/);
  });

  test('written later outranks the one before', () => {
    const sequence = (at: string) => readBack(writeIcs([day()], at))[0]?.sequence ?? -1;
    expect(sequence('2026-11-22T10:01:00Z')).toBe(sequence('2026-11-22T10:00:00Z') + 1);
  });

  test('rings for nothing that was cancelled', () => {
    const text = writeIcs([day({ status: 'cancelled' })], AT);
    expect(text).toContain('STATUS:CANCELLED');
    expect(text).not.toContain('VALARM');
  });

  test('keeps every word, whatever it is, in lines of at most 75 octets', () => {
    const words = fc.string({
      unit: fc.oneof(
        fc.constantFrom(',', ';', '\\', '\n', '"', ':', 'é', '😀', ' '),
        fc.string({ unit: 'binary', maxLength: 1 }),
      ),
      maxLength: 120,
    });
    // Controls have no place in a calendar, and some systems end lines in other ways.
    const plain = (text: string) =>
      text
        .toWellFormed()
        .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
        .replaceAll('\t', ' ')
        .replace(/(?!\n)\p{Cc}/gu, '');
    fc.assert(
      fc.property(words, words, (title, description) => {
        const text = writeIcs([day({ title, description })], AT);
        const [event] = readBack(text);
        expect([event?.summary, event?.description]).toEqual([plain(title), plain(description)]);
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(text.match(/\r\nBEGIN:VEVENT\r\n/g)).toHaveLength(1);
      }),
    );
  });
});

describe('the days of a case', () => {
  test.each<readonly [why: string, clock: Partial<Clock>, status: CalendarDay['status'] | null]>([
    ['what is owed is there', { state: 'running', due: '2026-12-01' }, 'confirmed'],
    ['also when its day has passed', { state: 'overdue', due: '2026-01-05' }, 'confirmed'],
    ['what was met leaves the calendar', { state: 'met', due: '2026-12-01', endedOn: '2026-11-20' }, 'cancelled'],
    ['what stands still is owed on no day', { state: 'paused', due: '2026-12-01' }, 'cancelled'],
    ['of what was met long ago nothing is said', { state: 'met-late', due: '2026-01-05', endedOn: '2026-02-01' }, null],
    ['a day whose keeping is in doubt is tentative', { state: 'undetermined', due: '2026-11-05' }, 'tentative'],
    ['one that cannot be counted has no day', { state: 'undetermined', due: null }, null],
  ])('%s', (_, clock, status) => {
    expect(daysOf([sampleClock(clock)]).map((one) => one.status)).toEqual(status === null ? [] : [status]);
  });

  test('keep their identity when they move', () => {
    const [before] = daysOf([sampleClock({ due: '2026-10-29' })]);
    const [after] = daysOf([sampleClock({ due: '2026-11-26', state: 'extended' })]);
    expect(before?.uid).toBe('reply-outgoing-1.request/lamp_posts_in_fernham@www.whatdotheyknow.com');
    expect(after).toMatchObject({ uid: before?.uid, on: '2026-11-26' });
  });

  test('keep it also when the day on which the request was received is corrected', () => {
    const [before] = daysOf([sampleClock({ from: '2026-10-01', due: '2026-10-29' })]);
    const [after] = daysOf([sampleClock({ from: '2026-10-05', due: '2026-11-02' })]);
    expect(after).toMatchObject({ uid: before?.uid, on: '2026-11-02' });
  });

  test('ring for no review that nobody needs: where all was answered its window is not among them', () => {
    const next = { what: 'none', text: '', on: null, messageId: null };
    expect(daysOf([], [], { windows: [sampleWindow()], next })).toEqual([]);
    const toAsk = { what: 'ask-review', text: '', on: null, messageId: null };
    expect(daysOf([], [], { windows: [sampleWindow()], next: toAsk })).toMatchObject([{ alarms: [-159, -15, 9] }]);
  });

  test('of windows, promises and own reminders are there too, no two alike', () => {
    const windows = [sampleWindow(), sampleWindow({ what: 'complain', closesOn: '2026-02-01' })];
    const promise = { messageId: 'incoming-2', date: '2026-12-05', about: 'reply', kept: 'open' };
    const reminders = [{ id: 'a', on: '2026-11-30', text: 'Ring them' }];
    const found = daysOf([sampleClock(), sampleClock({ clock: 'review' }), sampleClock()], reminders, {
      windows,
      next: { what: 'ask-review', text: '', on: null, messageId: null },
      promises: [promise],
    });
    expect(found.map(({ title, on }) => `${on} ${title.replace(/:.*/, '')}`)).toEqual([
      '2026-10-29 Reply due',
      '2026-10-29 Review due',
      '2026-10-29 Reply due',
      '2026-12-01 Last day to ask for a review',
      '2026-12-05 Promised',
      '2026-11-30 Ring them',
    ]);
    expect(new Set(found.map(({ uid }) => uid)).size).toBe(found.length);
    expect(found.at(-3)?.alarms).toEqual([-159, -15, 9]);
  });

  test('name the request and the authority, and lead to the page', () => {
    const digest = digestOf(
      sampleCase({ thread: sampleThread({ title: '' }) }),
      sampleAssessment(TODAY, { clocks: [sampleClock()] }),
    );
    const [only] = calendarDaysOf(digest, [], TODAY);
    expect(only).toMatchObject({
      title: `Reply due: ${sampleUrl}`,
      url: sampleUrl,
      description: `Fernham Town Council\n${sampleUrl}`,
    });
  });
});

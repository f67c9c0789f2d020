import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Family } from '../browsers/find.ts';
import { eventually } from '../browsers/hand.ts';
import { calendarDays, isWorkingDay, workingDays } from '../demo/days.ts';
import { openSession, type Session } from './session.ts';

const families: readonly Family[] = ['chromium', 'firefox'];

const SLUG = 'hire_of_the_school_minibus';
const THREAD = `/request/${SLUG}`;

/** The twentieth day after `from` on which a school sits that is closed from one day to another. */
function twentiethSchoolDay(from: string, closedFrom: string, closedTo: string): string {
  let day = from;
  for (let left = 20; left > 0; ) {
    day = calendarDays(day, 1);
    if (isWorkingDay(day) && (day < closedFrom || day > closedTo)) left -= 1;
  }
  return day;
}

describe.each(families)("a school's term dates in %s", (family) => {
  let session: Session;
  let dates: { asked: string; bound: string; first: string; last: string; due: string };
  beforeAll(async () => {
    session = await openSession(family);
    const { messages = [], truth } = session.demo.portal.find(SLUG) ?? {};
    const asked = messages[0]?.on ?? '';
    const first = workingDays(asked, 6);
    const last = calendarDays(first, 8);
    const bound = truth?.clocks[0]?.due ?? '';
    dates = { asked, bound, first, last, due: twentiethSchoolDay(asked, first, last) };
  });
  afterAll(() => session?.close());

  const dueDay = () => session.page.$eval('replydue-banner', (banner) => banner.getAttribute('data-due'));
  const stateOf = () => session.page.$eval('replydue-banner', (banner) => banner.getAttribute('data-state'));
  const focused = async () => (await session.hand.look()).pieces.find((piece) => piece.focused);

  async function openDates(): Promise<void> {
    await session.open(THREAD);
    await session.hand.find('button', /^(Track|Stop tracking)$/, 15_000);
    await session.hand.press('button', /^Dates$/);
    await session.hand.find('button', /^How counted\? Reply$/);
  }

  async function tabTo(name: RegExp): Promise<void> {
    for (let presses = 0; presses < 40; presses += 1) {
      if (name.test((await focused())?.name ?? '')) return;
      await session.page.keyboard.press('Tab');
    }
    throw new Error(`${name} cannot be reached with the Tab key.`);
  }

  /** Types a day as the browser's own date field wants it: in the order of its language. */
  async function typeDay(name: RegExp, day: string): Promise<void> {
    await tabTo(name);
    const order = await session.page.evaluate(() =>
      new Intl.DateTimeFormat().formatToParts(0).map(({ type }) => type as string),
    );
    const [year = '', month = '', date = ''] = day.split('-');
    const parts: Readonly<Record<string, string>> = { year, month, day: date };
    await session.page.keyboard.type(order.map((part) => parts[part] ?? '').join(''));
    expect((await focused())?.value).toBe(day);
  }

  test('without them the last day that can hold is shown, and the form is offered', async () => {
    await openDates();
    expect(await dueDay()).toBe(dates.bound);
    expect(await stateOf()).toBe('running');
    expect(await session.hand.has('button', /^Give the school's term dates$/)).toBe(true);
  });

  test('what is typed wrong is said beside it, and nothing changes', async () => {
    await session.hand.press('button', /^Give the school's term dates$/);
    await session.hand.find('textbox', /^First closed day, period 1$/);
    await typeDay(/^First closed day, period 1$/, dates.last);
    await typeDay(/^Last closed day, period 1$/, dates.first);
    await session.page.keyboard.press('Enter');
    const said = await eventually(async () =>
      (await session.hand.look()).hosts.find(({ text }) => text?.includes('This period ends before it begins.')),
    );
    expect(said?.host).toBe('replydue-banner');
    expect(await focused()).toMatchObject({ name: 'Last closed day, period 1', value: dates.first });
    expect(await dueDay()).toBe(dates.bound);
  });

  test('with them, typed at the keyboard, the day is counted exactly and shown', async () => {
    await openDates();
    await session.hand.press('button', /^Give the school's term dates$/);
    await session.hand.find('textbox', /^First closed day, period 1$/);
    await typeDay(/^First closed day, period 1$/, dates.first);
    await typeDay(/^Last closed day, period 1$/, dates.last);
    await tabTo(/^Save the term dates$/);
    await session.page.keyboard.press('Enter');
    await session.hand.find('button', /^Undo: the school's term dates$/);
    expect(await dueDay()).toBe(dates.due);
    expect(await stateOf()).toBe('overdue');
    expect((await focused())?.name).toBe('Save the term dates');
    await session.hand.press('button', /^How counted\? Reply$/);
    await session.hand.find('listitem', /^20 school days counted$/);
    await session.hand.find('listitem', /^Left out: the school is closed/);
  });

  test('they stay when the page is opened again', async () => {
    await openDates();
    expect(await dueDay()).toBe(dates.due);
    await session.hand.press('button', /^Change the school's term dates$/);
    expect((await session.hand.find('textbox', /^First closed day, period 1$/)).value).toBe(dates.first);
    expect((await session.hand.find('textbox', /^Last closed day, period 1$/)).value).toBe(dates.last);
  });

  test('they can be taken back', async () => {
    await session.hand.press('button', /^Undo: the school's term dates$/);
    await session.hand.find('button', /^Give the school's term dates$/);
    expect(await dueDay()).toBe(dates.bound);
    await openDates();
    expect(await dueDay()).toBe(dates.bound);
  });
});

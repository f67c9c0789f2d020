import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Case } from '../../lib/cases/case';
import { Casebook } from '../../lib/cases/casebook';
import { unjudgedRow } from '../../lib/cases/row';
import { Store } from '../../lib/cases/store';
import { sampleAssessment, sampleCase, sampleThread, sampleUrl } from '../cases/samples';
import { fakeBrowser } from './browser';

const holder = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('webextension-polyfill', () => ({ default: holder.browser }));
const { catchUpWith } = await import('../../entrypoints/background/catch-up');
const { nextDayChange, todayIn } = await import('../../entrypoints/background/days');

let browser = fakeBrowser();
beforeEach(() => {
  vi.useRealTimers();
  browser = fakeBrowser();
  Object.assign(holder.browser, browser);
});

const casebook = {
  listZones: vi.fn(async (): Promise<readonly string[]> => ['Europe/London']),
  checkCounts: vi.fn(async () => undefined),
  rejudgeRows: vi.fn(async () => 0),
  countOverdue: vi.fn(async () => 0),
};
const catchUp = () => catchUpWith(casebook as unknown as Casebook);

describe('the badge', () => {
  test.each([
    [0, '', 'ReplyDue: nothing that you track is overdue'],
    [1, '1', 'ReplyDue: 1 case is overdue'],
    [12, '12', 'ReplyDue: 12 cases are overdue'],
    [1000, '999+', 'ReplyDue: 1000 cases are overdue'],
  ])('%i overdue', async (count, text, title) => {
    casebook.countOverdue.mockResolvedValueOnce(count);
    await catchUp()();
    expect(browser.badge).toEqual({ text, title });
  });

  test('says when the casebook cannot be read', async () => {
    casebook.countOverdue.mockRejectedValueOnce(new DOMException('', 'VersionError'));
    await catchUp()();
    expect(browser.badge.text).toBe('!');
    expect(browser.badge.title).toContain('newer ReplyDue');
  });

  test('never fails the one who asked for it', async () => {
    const run = catchUp();
    browser.alarms.create.mockRejectedValueOnce(new Error('No alarms today.'));
    Object.assign(holder.browser, { action: undefined });
    await expect(run()).resolves.toBeUndefined();
    Object.assign(holder.browser, { action: browser.action, alarms: undefined });
    casebook.countOverdue.mockResolvedValueOnce(2);
    await run();
    expect(browser.badge.text).toBe('2');
  });
});

test('judges batch after batch until no row is left', async () => {
  casebook.rejudgeRows.mockReset().mockResolvedValueOnce(50).mockResolvedValueOnce(50).mockResolvedValue(3);
  await catchUp()();
  expect(casebook.rejudgeRows).toHaveBeenCalledTimes(3);
});

describe('judging that takes longer than the browser lets an idle worker live', () => {
  test('gives a sign of life in time, each of which has the browser wake us should it be the last', async () => {
    vi.useFakeTimers();
    let left = 30;
    casebook.rejudgeRows.mockReset().mockImplementation(async () => {
      await new Promise((later) => setTimeout(later, 4000));
      left -= 1;
      return left > 0 ? 50 : 0;
    });
    const signs: number[] = [];
    browser.alarms.create.mockImplementation(async (name) => void (name === 'go-on-judging' && signs.push(Date.now())));
    const began = Date.now();
    const run = catchUp()();
    await vi.advanceTimersByTimeAsync(30 * 4001);
    await run;
    const pauses = signs.map((at, nth) => at - (signs[nth - 1] ?? began));
    expect(Math.max(...pauses)).toBeLessThan(28_000);
    expect(signs.length).toBeGreaterThan(4);
    expect(browser.alarms.create).toHaveBeenLastCalledWith('go-on-judging', { delayInMinutes: 0.5 });
    expect(browser.alarms.clear).toHaveBeenCalledWith('go-on-judging');
    casebook.rejudgeRows.mockReset().mockResolvedValue(0);
  });

  test('goes on where it was stopped: no case is forgotten, none judged twice', async () => {
    globalThis.indexedDB = new IDBFactory();
    const store = new Store();
    const cases = Array.from({ length: 230 }, (_, at) =>
      sampleCase({ thread: sampleThread({ url: `${sampleUrl}_${at}` }) }),
    );
    await store.write(async (tables) => {
      await tables.cases.bulkAdd(cases);
      await tables.rows.bulkAdd(cases.map(unjudgedRow));
    });
    const judged: string[] = [];
    const assess = ({ url }: Case) => {
      judged.push(url);
      return sampleAssessment('2026-11-21');
    };
    const real = new Casebook(store, { assess, todayIn: () => '2026-11-21', now: () => '2026-11-21T12:00:00Z' });
    let batches = 0;
    const stopped = new Promise<void>((stop) => {
      const dying = {
        listZones: () => real.listZones(),
        checkCounts: () => real.checkCounts(),
        rejudgeRows: (most: number) => {
          batches += 1;
          if (batches <= 2) return real.rejudgeRows(most);
          stop();
          return new Promise(() => {});
        },
      };
      void catchUpWith(dying as unknown as Casebook)();
    });
    await stopped;
    expect(browser.alarms.create).toHaveBeenLastCalledWith('go-on-judging', { delayInMinutes: 0.5 });
    expect((await real.listRows({ search: '', after: null, limit: 1 })).pending).toBe(130);
    await catchUpWith(real)();
    expect((await real.listRows({ search: '', after: null, limit: 1 })).pending).toBe(0);
    expect(judged.toSorted()).toEqual(cases.map(({ url }) => url).toSorted());
  });
});

test('many changes at once come to one more run', async () => {
  casebook.countOverdue.mockClear();
  const run = catchUp();
  await Promise.all([run(), run(), run(), run()]);
  expect(casebook.countOverdue).toHaveBeenCalledTimes(2);
  await run();
  expect(casebook.countOverdue).toHaveBeenCalledTimes(3);
});

describe('days', () => {
  const at = (instant: string) => vi.useFakeTimers({ now: Date.parse(instant) });
  const nextAfter = (zones: readonly string[]) => new Date(nextDayChange(zones)).toISOString();

  test('are those of the zone, also where the computer is elsewhere', () => {
    at('2026-11-20T23:30:00Z');
    expect(todayIn('Europe/London')).toBe('2026-11-20');
    expect(todayIn('Europe/Paris')).toBe('2026-11-21');
  });

  test('are those of UTC where the zone is unknown', () => {
    at('2026-11-20T23:30:00Z');
    expect(todayIn('Middle/Earth')).toBe('2026-11-20');
    expect(todayIn('')).toBe('2026-11-20');
  });

  test('begin where they begin first among the threads', () => {
    at('2026-11-20T12:00:00Z');
    expect(nextAfter(['Europe/London'])).toBe('2026-11-21T00:00:00.000Z');
    expect(nextAfter(['Europe/London', 'Pacific/Auckland'])).toBe('2026-11-21T00:00:00.000Z');
    expect(nextAfter(['Europe/London', 'Europe/Paris'])).toBe('2026-11-20T23:00:00.000Z');
    expect(nextAfter([])).toBe('2026-11-21T00:00:00.000Z');
  });

  test('begin where the user is as well: he is reminded when his own day begins', () => {
    at('2026-11-20T12:00:00Z');
    const nowIn = Temporal.Now.zonedDateTimeISO;
    const now = vi.spyOn(Temporal.Now, 'zonedDateTimeISO');
    now.mockImplementation((zone = 'Asia/Tokyo') => nowIn(zone));
    expect(nextAfter(['Europe/London'])).toBe('2026-11-20T15:00:00.000Z');
    now.mockRestore();
  });

  test('begin an hour off when the clocks change', () => {
    at('2026-10-24T12:00:00Z');
    expect(nextAfter(['Europe/London'])).toBe('2026-10-24T23:00:00.000Z');
    at('2026-10-25T12:00:00Z');
    expect(nextAfter(['Europe/London'])).toBe('2026-10-26T00:00:00.000Z');
  });

  test('the alarm rings at the next one', async () => {
    at('2026-11-20T12:00:00Z');
    await catchUp()();
    expect(browser.alarms.create).toHaveBeenCalledWith('day-change', {
      when: Date.parse('2026-11-21T00:00:00Z'),
      periodInMinutes: 1440,
    });
  });
});

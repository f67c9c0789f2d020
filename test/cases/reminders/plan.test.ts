import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planNotices } from '../../../lib/cases/reminders/plan';
import {
  firstChoices,
  type Reminder,
  type ReminderChoices,
  type ReminderKind,
} from '../../../lib/cases/reminders/reminder';
import type { Told } from '../../../lib/cases/reminders/told';

const NOON = Temporal.ZonedDateTime.from('2026-11-20T12:00[Europe/London]');
const NIGHT = Temporal.ZonedDateTime.from('2026-11-20T23:00[Europe/London]');
const kinds = Object.keys(firstChoices.kinds) as ReminderKind[];

function reminder(kind: ReminderKind, number = 1, part: Partial<Reminder> = {}): Reminder {
  const url = `https://www.whatdotheyknow.com/request/r${number}`;
  const on = '2026-11-19';
  const title = `Request ${number}`;
  return { key: `${url} ${kind} ${on}`, kind, url, title, authority: 'Fernham', on, id: '', text: '', ...part };
}

const plan = (some: readonly Reminder[], told: readonly Told[] = [], choices = firstChoices, now = NOON) =>
  planNotices(some, told, choices, now);

describe('what is told', () => {
  test('one thing opens its case', () => {
    expect(plan([reminder('overdue')]).notices).toEqual([
      {
        about: 'overdue',
        url: 'https://www.whatdotheyknow.com/request/r1',
        title: 'Request 1',
        message: 'Fernham: The reply was due by 19 November 2026.',
      },
    ]);
  });

  test('an own reminder has its own words', () => {
    const own = reminder('own', 1, { text: 'Ring Ann', id: 'a' });
    expect(plan([own]).notices[0]?.message).toBe('Fernham: Ring Ann');
  });

  test('ten overdue cases come in one', () => {
    const ten = Array.from({ length: 10 }, (_, at) => reminder('overdue', at + 1));
    expect(plan(ten).notices).toEqual([
      {
        about: 'overdue',
        url: null,
        title: '10 requests are overdue',
        message: 'Request 1; Request 2; Request 3; and 7 more',
      },
    ]);
    expect(plan(ten).keys).toEqual(ten.map(({ key }) => key));
  });

  test('after many days many kinds come in one, and nothing is left out', () => {
    const some = kinds.flatMap((kind) => [reminder(kind, 1), reminder(kind, 2)]);
    const { notices, keys } = plan(some);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({ about: 'many', url: null, title: '14 things in your requests' });
    expect(notices[0]?.message).toContain('2 requests are overdue. 2 reviews are overdue.');
    expect(keys).toHaveLength(14);
  });

  test.each<[told: Told['at'], times: number, reason: string]>([
    ['2026-11-19T08:00:00Z', 0, 'it was told yesterday'],
    ['2026-11-25T08:00:00Z', 1, 'it was told by a clock that went ahead'],
    ['yesterday', 0, 'when it was told cannot be read, but it was'],
  ])('told at %s: %i more times, since %s', (at, times) => {
    const one = reminder('overdue');
    expect(plan([one], [{ key: one.key, at }]).notices).toHaveLength(times);
  });

  test.each(kinds)('%s is not told where it is switched off', (kind) => {
    const choices: ReminderChoices = { ...firstChoices, kinds: { ...firstChoices.kinds, [kind]: false } };
    expect(plan([reminder(kind)], [], choices)).toEqual({ notices: [], keys: [], wakeAt: null });
    expect(plan([reminder(kind)]).notices).toHaveLength(1);
  });

  test('in quiet hours nothing is told, and it is looked again when they end', () => {
    const wakeAt = Date.parse('2026-11-21T08:00:00Z');
    expect(plan([reminder('overdue')], [], firstChoices, NIGHT)).toEqual({ notices: [], keys: [], wakeAt });
    expect(plan([], [], firstChoices, NIGHT).wakeAt, 'nothing waits').toBeNull();
  });
});

describe('for all wakings', () => {
  /** Something that is true from an hour on, for so many hours. */
  const fact = fc.record({
    kind: fc.constantFrom(...kinds),
    number: fc.integer({ min: 1, max: 30 }),
    from: fc.integer({ min: 0, max: 200 }),
    lasts: fc.integer({ min: 1, max: 400 }),
  });
  const wakings = fc.uniqueArray(fc.integer({ min: 0, max: 600 }), { minLength: 1, maxLength: 40 });
  const start = Temporal.ZonedDateTime.from('2026-10-20T00:00[Europe/London]');

  test('what holds at a waking outside quiet hours is told exactly once, whatever the wakings; and the alarm loses nothing', () => {
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 25 }), wakings, (facts, hours) => {
        const known = new Map(facts.map((one) => [`${one.kind} ${one.number}`, one]));
        const told: Told[] = [];
        const shown: string[] = [];
        const queue = hours.map((hour) => start.add({ hours: hour }).epochMilliseconds);
        const awake: number[] = [];
        while (queue.length > 0) {
          queue.sort((one, other) => one - other);
          const at = queue.shift() ?? 0;
          const now = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Europe/London');
          const hour = (at - start.epochMilliseconds) / 3_600_000;
          const holding = [...known.values()].filter(({ from, lasts }) => from <= hour && hour < from + lasts);
          const { notices, keys, wakeAt } = planNotices(
            holding.map(({ kind, number }) => reminder(kind, number)),
            told,
            firstChoices,
            now,
          );
          expect(notices.length === 0).toBe(keys.length === 0);
          if (wakeAt !== null && !queue.includes(wakeAt)) queue.push(wakeAt);
          if (wakeAt === null) awake.push(hour);
          shown.push(...keys);
          told.push(...keys.map((key) => ({ key, at: now.toInstant().toString() })));
        }
        expect(new Set(shown).size, 'something was told twice').toBe(shown.length);
        for (const { kind, number, from, lasts } of known.values()) {
          const held = awake.some((hour) => from <= hour && hour < from + lasts);
          expect(shown.includes(reminder(kind, number).key)).toBe(held);
        }
      }),
      { numRuns: 300 },
    );
  });
});

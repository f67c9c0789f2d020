import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quietUntil } from '../../../lib/cases/reminders/quiet';

const at = (moment: string) => Temporal.ZonedDateTime.from(moment);
const night = { from: '22:00', to: '08:00' };

function endOf(quiet: typeof night | null, now: string): string | null {
  const zoned = at(now);
  const end = quietUntil(quiet, zoned);
  return end === null
    ? null
    : Temporal.Instant.fromEpochMilliseconds(end)
        .toZonedDateTimeISO(zoned.timeZoneId)
        .toString({ timeZoneName: 'never' });
}

test.each<[now: string, end: string | null, reason: string]>([
  ['2026-11-20T12:00[Europe/London]', null, 'by day'],
  ['2026-11-20T21:59[Europe/London]', null, 'the minute before'],
  ['2026-11-20T22:00[Europe/London]', '2026-11-21T08:00:00+00:00', 'as they begin'],
  ['2026-11-21T07:59:59[Europe/London]', '2026-11-21T08:00:00+00:00', 'as they end'],
  ['2026-11-21T08:00[Europe/London]', null, 'when they have ended'],
  ['2026-10-24T23:00[Europe/London]', '2026-10-25T08:00:00+00:00', 'the night is an hour longer: the clocks go back'],
  ['2026-03-28T23:00[Europe/London]', '2026-03-29T08:00:00+01:00', 'the night is an hour shorter'],
  ['2026-12-31T23:30[Pacific/Auckland]', '2027-01-01T08:00:00+13:00', 'into the new year'],
])('from 22:00 to 08:00, at %s, they end at %s: %s', (now, end) => {
  expect(endOf(night, now)).toBe(end);
});

test.each<[quiet: typeof night | null, now: string, end: string | null, reason: string]>([
  [null, '2026-11-20T03:00[Europe/London]', null, 'there are none'],
  [{ from: '12:00', to: '14:00' }, '2026-11-20T13:00[Europe/London]', '2026-11-20T14:00:00+00:00', 'at noon'],
  [{ from: '12:00', to: '14:00' }, '2026-11-20T23:00[Europe/London]', null, 'not at night'],
  [{ from: '08:00', to: '08:00' }, '2026-11-20T08:00[Europe/London]', null, 'of no length'],
  [{ from: 'late', to: '08:00' }, '2026-11-20T03:00[Europe/London]', null, 'malformed'],
  [{ from: '22:00', to: '24:00' }, '2026-11-20T23:00[Europe/London]', null, 'a time that there is not'],
  [
    { from: '22:00', to: '01:30' },
    '2026-03-29T00:30[Europe/London]',
    '2026-03-29T02:30:00+01:00',
    'they would end in the hour that is left out',
  ],
  [
    { from: '22:00', to: '01:30' },
    '2026-10-25T01:15:00+00:00[Europe/London]',
    '2026-10-25T01:30:00+00:00',
    'in the hour that comes twice, the second time',
  ],
])('%j at %s end at %s: %s', (quiet, now, end) => {
  expect(endOf(quiet, now)).toBe(end);
});

describe('for all hours, moments and zones', () => {
  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([h, m]) => [h, m].map((part) => String(part).padStart(2, '0')).join(':'));
  const zone = fc.constantFrom('Europe/London', 'Pacific/Auckland', 'America/New_York', 'Australia/Lord_Howe', 'UTC');
  const moment = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2027-12-31') });

  test('they end after now, within a day and an hour, and then it is quiet no more', () => {
    fc.assert(
      fc.property(time, time, zone, moment, (from, to, timeZone, now) => {
        const clock = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone);
        const end = quietUntil({ from, to }, clock(now));
        if (end === null) return;
        expect(end).toBeGreaterThan(now);
        expect(end - now).toBeLessThanOrEqual(26 * 3_600_000);
        // An end that the clocks pass over, or a beginning in the hour that comes twice, may be followed by another stretch; never by a standstill.
        const again = quietUntil({ from, to }, clock(end));
        expect(again === null || again > end).toBe(true);
      }),
    );
  });
});

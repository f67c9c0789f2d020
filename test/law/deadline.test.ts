import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarOf, planCalendar } from '../../lib/law/calendar';
import type { Count } from '../../lib/law/clock';
import { isoOf, isWeekend, numberOf } from '../../lib/law/day';
import { count, countUntil, dueOn } from '../../lib/law/deadline';
import { isDoubt } from '../../lib/law/doubt';
import { workingDaysLate } from '../../lib/law/lateness';
import { type Calendar, rankDays } from '../../lib/law/ranked-days';
import type { Term } from '../../lib/law/regime';
import { regimes } from '../../lib/law/regimes';
import { countSessions } from '../../lib/law/school';

const cite = { section: 'none', source: 'https://example.org', checkedOn: '2026-11-21', confidence: 'memory' } as const;

function term(count: number, unit: Term['unit'], more: Partial<Term> = {}): Term {
  return { count, unit, force: 'statute', cite, ...more };
}

const working = (days: number) => term(days, 'working-days');
const uk = calendarOf('uk');
const ALAVETELI = 'mysociety/alaveteli spec/models/holiday_spec.rb';

/** Dates that others have published: a portal's own tests, a regulator's decisions. */
const published: readonly (readonly [calendar: string, from: string, due: string, term: Term, source: string])[] = [
  ['uk', '2008-10-01', '2008-10-29', working(20), ALAVETELI],
  ['uk', '2007-02-01', '2007-03-01', working(20), ALAVETELI],
  ['uk', '2008-02-01', '2008-02-29', working(20), ALAVETELI],
  ['uk', '2009-03-12', '2009-04-14', working(20), ALAVETELI],
  ['uk', '2009-03-13', '2009-04-15', working(20), `${ALAVETELI}: a Friday`],
  ['uk', '2009-03-14', '2009-04-15', working(20), `${ALAVETELI}: a Saturday`],
  ['uk', '2009-03-15', '2009-04-15', working(20), `${ALAVETELI}: a Sunday`],
  ['uk', '2009-03-16', '2009-04-16', working(20), ALAVETELI],
  ['uk', '2008-10-01', '2008-10-21', term(20, 'calendar-days', { rolls: true }), ALAVETELI],
  ['uk', '2008-10-04', '2008-10-24', term(20, 'calendar-days', { rolls: true }), ALAVETELI],
  ['uk', '2008-10-05', '2008-10-27', term(20, 'calendar-days', { rolls: true }), ALAVETELI],
  ['uk', '2008-10-06', '2008-10-27', term(20, 'calendar-days', { rolls: true }), ALAVETELI],
  ['uk', '2008-10-07', '2008-10-27', term(20, 'calendar-days', { rolls: true }), ALAVETELI],
  ['uk', '2008-12-04', '2008-12-24', term(20, 'calendar-days', { rolls: true }), ALAVETELI],
  ['uk', '2008-12-05', '2008-12-29', term(20, 'calendar-days', { rolls: true }), ALAVETELI],
  ['scotland', '2025-08-30', '2025-09-26', working(20), 'foi.scot Decision 002/2026: a Saturday, and no local holiday'],
  ['scotland', '2024-11-29', '2025-01-03', working(20), 'foi.scot Decision 135/2025 is consistent with it'],
  ['uk', '2014-12-01', '2014-12-31', working(20), 'foiman.com 2958, the first of the two schools'],
  ['uk', '2019-02-08', '2019-03-08', working(20), "an English council's own letter of 2019"],
  ['uk', '2019-03-15', '2019-05-16', working(40), 'the same reply: last day to ask for a review'],
  ['uk', '2025-07-05', '2025-08-05', working(20), 'a Saturday; 14 July in Northern Ireland, 4 August in Scotland'],
  ['uk', '2026-05-15', '2026-06-16', working(20), '15 June 2026 is closed for the World Cup in Scotland'],
];

describe('published and hand-worked dates', () => {
  test.each(published)('%s: %s is due %s', (calendar, from, due, by) => {
    expect(dueOn(from, by, calendarOf(calendar))).toBe(due);
  });

  test('the World Cup day moves 31 days of receipt and no other, 15 May to 14 June 2026', () => {
    const without = calendarWithout('2026-06-15');
    const moved: string[] = [];
    for (let day = numberOf('2026-04-01') ?? 0; day <= (numberOf('2026-07-31') ?? 0); day += 1) {
      const from = isoOf(day);
      if (dueOn(from, working(20), uk) !== dueOn(from, working(20), without)) moved.push(from);
    }
    expect([moved.length, moved[0], moved.at(-1)]).toEqual([31, '2026-05-15', '2026-06-14']);
  });
});

/** The British calendar with one closed weekday opened. */
function calendarWithout(day: string): Calendar {
  const closed = uk.holidays(uk.first - 1, uk.last).filter((one) => one.day !== day);
  return rankDays({ ...uk, closed: closed.map((one) => ({ day: numberOf(one.day) ?? 0, names: [one.name] })) });
}

describe('a count explains itself', () => {
  test('20 working days over Christmas in the United Kingdom', () => {
    expect(count('2024-12-06', working(20), uk)).toEqual({
      from: '2024-12-06',
      due: '2025-01-09',
      counted: 20,
      weekends: 10,
      skipped: [
        { day: '2024-12-25', name: 'Christmas Day' },
        { day: '2024-12-26', name: 'Boxing Day' },
        { day: '2025-01-01', name: "New Year's Day" },
        { day: '2025-01-02', name: '2 January (Scotland)' },
      ],
    });
  });

  test('a pause is counted out, both ends included', () => {
    const paused = count('2016-03-17', working(20), uk, [{ from: '2016-04-04', to: '2016-04-05' }]);
    expect(paused).toMatchObject({ due: '2016-04-20', counted: 20, paused: 2 });
  });

  test('pauses before the start, after the end, backwards or over a weekend only cost nothing', () => {
    for (const [from, to] of [
      ['2024-12-01', '2025-01-06'],
      ['2025-02-04', '2025-03-01'],
      ['2025-01-20', '2025-01-10'],
      ['2025-01-11', '2025-01-12'],
    ] as const) {
      expect(dueOn('2025-01-06', working(20), uk, [{ from, to }])).toBe('2025-02-03');
    }
    expect(dueOn('2025-01-06', working(20), uk, [{ from: 'soon', to: 'later' }])).toBe('2025-02-03');
  });

  test('calendar days of a pause are counted out too; a month has none to leave out', () => {
    const pauses = [{ from: '2025-01-10', to: '2025-01-14' }];
    const days = term(30, 'calendar-days', { rolls: true });
    expect(count('2025-01-06', days, uk, pauses)).toMatchObject({ due: '2025-02-10', counted: 30, paused: 5 });
    expect(dueOn('2025-01-06', days, uk, [{ from: '2025-02-06', to: '2025-02-10' }])).toBe('2025-02-05');
    expect(dueOn('2025-01-06', term(1, 'months'), uk, pauses)).toBe('2025-02-06');
  });

  test('two pauses add up', () => {
    const pauses = [
      { from: '2025-01-13', to: '2025-01-14' },
      { from: '2025-02-04', to: '2025-02-05' },
    ];
    expect(dueOn('2025-01-06', working(20), uk, pauses)).toBe('2025-02-07');
  });

  test.each<[string, Term['unit'], number, Partial<Term>, string, string]>([
    ['2025-01-06', 'weeks', 6, {}, '2025-02-17', 'six weeks: the same weekday'],
    ['2024-02-29', 'months', 6, {}, '2024-08-29', 'from a leap day'],
    ['2025-08-31', 'months', 6, {}, '2026-02-28', 'February has no 31st'],
    ['2025-11-30', 'months', 3, { inclusive: true }, '2026-02-28', 'beginning with the 30th: February ends sooner'],
    ['2025-01-20', 'months', 3, { inclusive: true }, '2025-04-19', 'beginning with the 20th ends on the 19th'],
    ['2025-01-20', 'calendar-days', 28, {}, '2025-02-17', '28 days'],
    ['2025-01-20', 'calendar-days', 28, { inclusive: true }, '2025-02-16', 'the first day counts'],
    ['2025-01-20', 'working-days', 5, { inclusive: true }, '2025-01-24', 'the first day counts, and is a working day'],
    ['2025-01-18', 'working-days', 5, { inclusive: true }, '2025-01-24', 'the first day counts, but is a Saturday'],
    ['2025-01-18', 'working-days', 5, { deemed: true }, '2025-01-27', 'taken as arrived on Monday'],
    ['2025-11-25', 'months', 1, { rolls: true }, '2025-12-29', 'Christmas Day gives way to Monday the 29th'],
  ])('%s, %s %i %j: %s (%s)', (from, unit, length, more, due) => {
    const counted = count(from, term(length, unit, more), uk);
    expect(counted).toMatchObject({ due });
    expect(dueOn(from, term(length, unit, more), uk)).toBe(due);
  });

  test('a day that somebody named', () => {
    expect(countUntil('2025-01-06', '2025-02-17', uk)).toMatchObject({ counted: 30, weekends: 12, skipped: [] });
    expect(isDoubt(countUntil('2025-01-06', '2031-02-17', uk))).toBe(true);
    expect(isDoubt(countUntil('2025-01-06', 'soon', uk))).toBe(true);
  });
});

describe('what cannot be counted is said', () => {
  test.each([
    ['2025-02-29', working(20), '"2025-02-29" is no day'],
    ['', working(20), '"" is no day'],
    ['2025-01-06T10:00:00', working(20), 'is no day'],
    ['1999-06-01', working(20), 'before 1 January 2005'],
    ['2028-12-15', working(20), 'after 31 December 2028'],
    ['2044-12-15', working(20), 'after 31 December 2028'],
    ['2028-12-30', term(1, 'months', { rolls: true }), 'after 31 December 2028'],
    ['2028-12-31', working(1), 'holidays of the United Kingdom after that are not known'],
  ])('%s', (from, by, words) => {
    for (const due of [count(from, by, uk), dueOn(from, by, uk)]) expect(isDoubt(due) && due.doubt).toContain(words);
  });

  test('weeks and months need no holidays', () => {
    expect(dueOn('2028-12-15', term(6, 'weeks'), uk)).toBe('2029-01-26');
  });
});

describe('a school', () => {
  const shut = [
    ['2025-02-17', '2025-02-21'],
    ['2025-04-07', '2025-04-21'],
  ] as const;
  const days = (from: string, closures: readonly (readonly [string, string])[]) =>
    countSessions(from, working(20), working(60), uk, closures);
  test('counts its own days', () => expect(days('2025-02-10', shut)).toBe('2025-03-18'));
  test('but no more than 60 working days', () =>
    expect(days('2025-02-10', [['2025-02-10', '2025-12-31']])).toBe(dueOn('2025-02-10', working(60), uk)));
  test('and without closures as others do', () => expect(days('2025-02-10', [])).toBe('2025-03-10'));
  test('a doubt where the calendar ends', () => expect(isDoubt(days('2028-12-15', shut))).toBe(true));
});

describe('working days late', () => {
  test.each<[string | null, string, string, number | null, string]>([
    ['uk-foia', '2025-03-10', '2025-05-06', 37, 'a labelled thread'],
    ['uk-foia', '2019-03-08', '2019-03-15', 5, 'Friday to Friday'],
    ['uk-foia', '2025-08-22', '2025-08-26', 1, 'over a bank holiday Monday'],
    ['uk-foisa', '2025-08-22', '2025-08-26', 2, 'which is none in Scotland'],
    ['uk-foia', '2025-02-07', '2025-02-09', 0, 'late on a Sunday'],
    ['uk-foia', '2025-02-07', '2025-02-07', null, 'the due day itself'],
    ['uk-foia', '2025-02-07', '2025-02-06', null, 'before it'],
    ['uk-foia', '2028-12-22', '2029-01-10', null, 'beyond the holidays that are known'],
    ['uk-foia', 'soon', '2025-02-06', null, 'no day'],
    ['martian', '2025-02-03', '2025-02-06', null, 'no law'],
    [null, '2025-02-03', '2025-02-06', null, 'law not known'],
  ])('%s: due %s, on %s: %s (%s)', (regime, due, today, late) => {
    expect(workingDaysLate(regime, due, today)).toBe(late);
  });
});

describe('whatever the day', () => {
  const day = fc.integer({ min: uk.first, max: numberOf('2028-06-30') ?? 0 }).map(isoOf);
  const length = fc.integer({ min: 1, max: 60 });
  const calendar = fc.constantFrom('uk', 'scotland').map(calendarOf);
  const nations = ['ENG', 'WLS', 'SCT', 'NIR'].map((place) => readPlace(place));
  const due = (from: string, days: number, by: Calendar) =>
    numberOf(dueOn(from, working(days), by) as string) ?? Number.NaN;

  test('it agrees with walking day by day', () => {
    fc.assert(
      fc.property(day, length, calendar, (from, days, by) => {
        const closed = new Set(by.holidays(by.first - 1, by.last).map((one) => one.day));
        let at = Temporal.PlainDate.from(from);
        for (let left = days; left > 0; ) {
          at = at.add({ days: 1 });
          if (at.dayOfWeek < 6 && !closed.has(at.toString())) left -= 1;
        }
        expect(dueOn(from, working(days), by)).toBe(at.toString());
      }),
      { numRuns: 60 },
    );
  });

  test('a due day is never a closed day', () => {
    fc.assert(
      fc.property(day, length, calendar, (from, days, by) => {
        const last = due(from, days, by);
        expect(by.isWorkingDay(last) && !isWeekend(last)).toBe(true);
      }),
    );
  });

  test('every day between is accounted for, and counting back gives the start', () => {
    fc.assert(
      fc.property(day, length, calendar, (from, days, by) => {
        const told = count(from, working(days), by) as Count;
        const span = (numberOf(told.due) ?? 0) - (numberOf(from) ?? 0);
        expect(told.counted + told.weekends + told.skipped.length).toBe(span);
        const back = by.ranked(by.rank(numberOf(told.due) ?? 0) - days);
        const start = numberOf(from) ?? 0;
        const lastOpen = by.isWorkingDay(start) ? start : by.ranked(by.rank(start));
        expect(back).toBe(lastOpen);
      }),
    );
  });

  test('another closed day makes no deadline earlier', () => {
    const base = uk.holidays(uk.first - 1, uk.last).map((one) => ({ day: numberOf(one.day) ?? 0, names: [one.name] }));
    fc.assert(
      fc.property(day, length, fc.integer({ min: 0, max: 90 }), (from, days, ahead) => {
        const extra = { day: (numberOf(from) ?? 0) + ahead, names: ['A day of mourning'] };
        const closed = [...base, extra].sort((a, b) => a.day - b.day);
        expect(due(from, days, rankDays({ ...uk, closed }))).toBeGreaterThanOrEqual(due(from, days, uk));
      }),
      { numRuns: 40 },
    );
  });

  test('the whole kingdom is never earlier than any of its nations', () => {
    fc.assert(
      fc.property(day, length, (from, days) => {
        for (const nation of nations) expect(due(from, days, uk)).toBeGreaterThanOrEqual(due(from, days, nation));
      }),
    );
  });

  test('later received is never sooner due, and longer never shorter', () => {
    fc.assert(
      fc.property(day, length, calendar, fc.integer({ min: 0, max: 40 }), (from, days, by, more) => {
        const later = isoOf((numberOf(from) ?? 0) + more);
        expect(due(later, days, by)).toBeGreaterThanOrEqual(due(from, days, by));
        expect(due(from, days + more, by)).toBeGreaterThanOrEqual(due(from, days, by));
      }),
    );
  });

  test('an extension is never shorter than the time it extends', () => {
    const withExtension = regimes.filter((regime) => regime.extension?.term);
    expect(withExtension.length).toBeGreaterThan(2);
    fc.assert(
      fc.property(day, fc.constantFrom(...withExtension), (from, { response, extension, calendar: id }) => {
        const by = calendarOf(id);
        const longer = extension?.term ? dueOn(from, extension.term, by) : null;
        const base = dueOn(from, response, by);
        if (typeof longer === 'string' && typeof base === 'string') expect(longer >= base).toBe(true);
      }),
    );
  });

  test('no text is taken for a day, and nothing throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer(), (text, days) => {
        const told = count(text, working(Math.abs(days % 100)), uk);
        if (!isDoubt(told)) expect(numberOf(text)).not.toBeNull();
      }),
    );
  });
});

function readPlace(place: string): Calendar {
  return planCalendar(place, { family: 'GB', name: place, places: [place] });
}

import table from 'virtual:holidays';
import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../lib/law/calendar';
import { families, plans } from '../../lib/law/calendars';
import { isoOf, isWeekend, numberOf } from '../../lib/law/day';
import { holidayFacts, holidayLicence } from '../../lib/law/holiday-facts';
import { packDays, unpackDays } from '../../lib/law/holiday-table';
import { proclaimed } from '../../lib/law/proclaimed';
import { regimes } from '../../lib/law/regimes';
import { readShared, sharedFile } from './shared';

const GB = Object.keys(families.GB.places);

/** The closed weekdays of a nation in some years, from the table. */
function closedIn(nation: string, from: string, to: string): readonly string[] {
  const bit = 1 << GB.indexOf(nation);
  const days = unpackDays(table['GB'] ?? packDays([]));
  return [...new Set(days.filter((one) => one.mask & bit).map((one) => isoOf(one.day)))].filter(
    (day) => day >= from && day <= to,
  );
}

describe('the table of closed days', () => {
  const list = 'law/govuk_bank_holidays.json';

  test.skipIf(!sharedFile(list))('differs from gov.uk on no day of 2012 to 2028, nation by nation', () => {
    const official: Record<string, Record<string, unknown>> = JSON.parse(readShared(list));
    const differences: string[] = [];
    for (const [nation, region] of [
      ['ENG', 'EAW'],
      ['WLS', 'EAW'],
      ['SCT', 'SCT'],
      ['NIR', 'NIR'],
    ] as const) {
      for (let year = 2012; year <= 2028; year += 1) {
        const days = Object.keys(official[`${region} ${year}`] ?? {}).filter((day) => !isWeekend(numberOf(day) ?? 0));
        const ours = closedIn(nation, `${year}-01-01`, `${year}-12-31`);
        expect(days.length).toBeGreaterThan(6);
        differences.push(...days.filter((day) => !ours.includes(day)).map((day) => `${nation} lacks ${day}`));
        differences.push(...ours.filter((day) => !days.includes(day)).map((day) => `${nation} has ${day}`));
      }
    }
    expect(differences).toEqual([]);
  });

  test.each([
    // The lists of the time, by hand; those of 2008 to 2010 also stand in a portal's own table of the whole kingdom.
    ['ENG', 2005, '01-03 03-25 03-28 05-02 05-30 08-29 12-26 12-27', 'Christmas Day on a Sunday'],
    ['SCT', 2005, '01-03 01-04 03-25 05-02 05-30 08-01 12-26 12-27', "St Andrew's Day not yet"],
    ['SCT', 2006, '01-02 01-03 04-14 05-01 05-29 08-07 12-25 12-26', "St Andrew's Day not yet"],
    ['SCT', 2007, '01-01 01-02 04-06 05-07 05-28 08-06 11-30 12-25 12-26', "the first St Andrew's Day"],
    ['NIR', 2008, '01-01 03-17 03-21 03-24 05-05 05-26 07-14 08-25 12-25 12-26', '12 July on a Saturday'],
    ['SCT', 2008, '01-01 01-02 03-21 05-05 05-26 08-04 12-01 12-25 12-26', "St Andrew's Day on a Sunday"],
    ['ENG', 2009, '01-01 04-10 04-13 05-04 05-25 08-31 12-25 12-28', 'Boxing Day on a Saturday'],
    ['NIR', 2009, '01-01 03-17 04-10 04-13 05-04 05-25 07-13 08-31 12-25 12-28', '12 July on a Sunday'],
    ['SCT', 2010, '01-01 01-04 04-02 05-03 05-31 08-02 11-30 12-27 12-28', 'both Christmas days moved'],
    ['WLS', 2011, '01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27', 'the royal wedding'],
    [
      'NIR',
      2012,
      '01-02 03-19 04-06 04-09 05-07 06-04 06-05 07-12 08-27 12-25 12-26',
      'spring holiday moved to 4 June',
    ],
    ['SCT', 2026, '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28', 'the World Cup day'],
    ['ENG', 2022, '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27', 'jubilee and state funeral'],
  ])('%s %i: %s (%s)', (nation, year, days) => {
    expect(
      closedIn(nation, `${year}-01-01`, `${year}-12-31`)
        .map((day) => day.slice(5))
        .join(' '),
    ).toBe(days);
  });

  test('is ASCII, below 4 kB, and holds weekdays only', () => {
    const text = JSON.stringify(table['GB']);
    expect(text).toMatch(/^[\x20-\x7e]+$/);
    expect(text.length).toBeLessThan(4096);
    expect(unpackDays(table['GB'] ?? packDays([])).filter((one) => isWeekend(one.day))).toEqual([]);
  });

  test('every proclaimed day has its source, and a reason', () => {
    for (const one of proclaimed) {
      expect(one.source).toMatch(/^https:\/\/\S+$/);
      expect(one.why.length).toBeGreaterThan(20);
      expect(numberOf(one.day)).not.toBeNull();
    }
  });
});

describe('what the user is told of the table', () => {
  test('names each list, and until when it holds', () => {
    expect(holidayFacts()).toContainEqual({ name: 'the United Kingdom', from: 2005, until: 2028 });
    for (const { name, from, until } of holidayFacts()) {
      const of = Object.values(plans).filter(({ family }) => families[family].name === name);
      expect(of.length).toBeGreaterThan(0);
      for (const { family } of of) expect([families[family].since, families[family].until]).toEqual([from, until]);
    }
    expect(new Set(holidayFacts().map(({ name }) => name)).size).toBe(Object.keys(families).length - 1);
  });

  test('says what licence the data carries', () => expect(holidayLicence).toContain('CC BY-SA 3.0'));
});

describe('closed days elsewhere', () => {
  const isOpen = (calendar: string, day: string) => calendarOf(calendar).isWorkingDay(numberOf(day) ?? 0);
  test.each<[calendar: string, day: string, open: boolean, why: string]>([
    ['au-NT', '2026-12-24', true, 'a holiday from seven in the evening on closes no day'],
    ['au-SA', '2024-12-31', true, 'the same'],
    ['au-QLD', '2025-12-24', true, 'from six in the evening on'],
    ['au-ACT', '2016-05-30', true, 'Reconciliation Day began in 2018'],
    ['au-ACT', '2018-05-28', false, 'the first Reconciliation Day'],
    ['au-ACT', '2016-09-26', false, 'Family and Community Day, until 2017'],
    ['au-NSW', '2020-04-27', true, 'no Monday for an Anzac Day on a Saturday'],
    ['au-VIC', '2014-09-26', true, 'no Grand Final Friday before 2015'],
    ['au-VIC', '2015-10-02', false, 'the first'],
    ['au-VIC', '2020-10-23', false, 'the final was late in 2020'],
    ['au-VIC', '2020-09-25', true, 'and not on its usual day'],
    ['au-VIC', '2022-09-23', false, 'the final was on 24 September'],
    ['au-WA', '2011-10-28', false, "the Queen's Birthday was moved for the meeting in Perth"],
    ['au-QLD', '2014-06-09', false, "the Queen's Birthday was in June until 2015"],
    ['au-QLD', '2014-05-05', true, 'Labour Day was in October from 2013 to 2015'],
    ['au-QLD', '2014-10-06', false, 'so it was'],
    ['au-QLD', '2025-08-13', false, 'the show of Brisbane'],
    ['au-NT', '2026-07-24', false, 'the show of Darwin'],
    ['au-TAS', '2017-01-02', false, "the Monday for New Year's Day"],
    ['au-TAS', '2017-01-03', true, 'and not the Tuesday'],
    ['nz-oia', '2011-02-07', true, 'no Monday for Waitangi Day before 2014'],
    ['nz-oia', '2021-02-08', false, 'a Monday for it since'],
    ['nz-oia', '2025-01-27', true, "Auckland's anniversary is a working day under the OIA"],
    ['nz-lgoima-AUK', '2025-01-27', false, 'and none under LGOIMA'],
    ['nz-lgoima-AUK', '2018-01-29', true, 'but was one until 21 March 2019'],
    ['nz-lgoima-OTA', '2019-03-25', false, 'the first anniversary day after that'],
    ['nz-lgoima-STL', '2025-04-22', false, 'Southland keeps Easter Tuesday'],
    ['netherlands', '2025-04-18', false, 'Good Friday (Algemene termijnenwet art.3(2))'],
    ['netherlands', '2026-05-05', false, '5 May in every year (art.3(1))'],
    ['netherlands', '2024-05-10', false, 'the day after Ascension Day'],
    ['czechia', '2015-04-03', true, 'Good Friday is a holiday of Czechia since 2016'],
    ['czechia', '2016-03-25', false, 'the first'],
    ['romania', '2025-01-02', false, "New Year's Day lasts two days"],
    ['romania', '2023-01-06', true, 'Epiphany is a holiday since 2024'],
    ['romania', '2024-01-02', false, 'the second day of the year'],
    ['hungary', '2024-12-27', false, 'a day off for a Saturday that was worked'],
    ['argentina', '2026-04-02', false, 'Maundy Thursday'],
    ['argentina', '2025-11-21', false, 'a bridging day'],
    ['ukraine', '2021-07-28', true, 'no Statehood Day before 2022'],
    ['ukraine', '2021-08-23', false, 'a day off for a Saturday that was worked'],
    ['ukraine', '2025-05-01', true, 'under martial law holidays are worked'],
    ['us-federal', '2010-11-11', false, 'Veterans Day'],
    ['us-federal', '2024-12-24', true, 'closed by executive order, which is no legal public holiday'],
    ['de-BY', '2024-08-15', false, 'Assumption'],
    ['de-BE', '2025-05-08', false, 'eighty years'],
    ['de-BE', '2025-12-24', true, 'a holiday of banks alone'],
    ['ireland', '2024-03-29', true, 'Good Friday is a holiday of banks alone'],
    ['ireland', '2022-03-18', false, 'that year alone'],
    ['eu-institutions', '2014-12-24', false, 'OJ 2013/C 39/03'],
    ['eu-institutions', '2023-11-02', false, 'OJ 2021/C 201 I/02'],
  ])('%s %s open: %s (%s)', (calendar, day, open) => expect(isOpen(calendar, day)).toBe(open));

  test('the table of all calendars takes less than 16 kB', () => {
    const text = JSON.stringify(table).replace(/[^\0-\x7f]/g, '\\u0000');
    expect(text.length).toBeLessThan(16_000);
    expect(text.length).toBeGreaterThan(8_000);
  });

  test('begins in 2005, or with the law, or with the portals under it', () => {
    const late = regimes.filter(({ calendar, since }) => {
      const first = calendarOf(calendar).first;
      return first > (numberOf('2005-01-01') ?? 0) && first > (numberOf(`${since.slice(0, 4)}-01-01`) ?? 0);
    });
    const kept = late.map(({ id }) => id).filter((id) => !id.startsWith('au-'));
    expect(kept).toEqual(['eu-1049', 'ua-2939']);
  });
});

describe('packed days', () => {
  test('come out as they went in', () => {
    const days = [
      { day: 12786, name: 'A', mask: 5 },
      { day: 12786, name: 'B', mask: 2 },
      { day: 14000, name: 'A', mask: 7 },
    ];
    expect(unpackDays(packDays(days))).toEqual(days);
    expect(unpackDays(packDays([]))).toEqual([]);
  });

  test('bridge any gap, also where there is one place only', () => {
    for (const gap of [0, 1, 61, 62, 335, 336, 365, 397, 398, 730, 1096, 3843]) {
      const days = [
        { day: 15000, name: 'A', mask: 1 },
        { day: 15000 + gap, name: gap === 0 ? 'B' : 'A', mask: 1 },
        { day: 15000 + gap, name: 'C', mask: 1 },
      ];
      expect(unpackDays(packDays(days))).toEqual(days);
    }
  });

  test('refuse what does not fit', () => {
    const many = Array.from({ length: 63 }, (_, at) => ({ day: at, name: `N${at}`, mask: 1 }));
    expect(() => packDays(many)).toThrow('fits into');
    const far = [0, 3844].map((day) => ({ day, name: 'A', mask: 1 }));
    expect(() => packDays(far)).toThrow('fits into');
  });
});

describe('a calendar', () => {
  test('names a skipped day, and the nation where not all have it', () => {
    const between = (from: string, to: string) => calendarOf('uk').holidays(numberOf(from) ?? 0, numberOf(to) ?? 0);
    expect(between('2019-03-10', '2019-03-20')).toEqual([
      { day: '2019-03-18', name: "St Patrick's Day (substitute day, Northern Ireland)" },
    ]);
    expect(between('2025-12-20', '2025-12-25')).toEqual([{ day: '2025-12-25', name: 'Christmas Day' }]);
    expect(between('2026-06-14', '2026-06-15')).toEqual([
      { day: '2026-06-15', name: 'World Cup bank holiday (Scotland)' },
    ]);
    expect(between('2022-01-03', '2022-01-04')).toEqual([
      { day: '2022-01-04', name: '2 January (substitute day, Scotland)' },
    ]);
    expect(between('2025-12-25', '2025-12-25')).toEqual([]);
  });

  test('says both names where the nations call a day differently', () => {
    const [day] = calendarOf('uk').holidays(numberOf('2017-01-01') ?? 0, numberOf('2017-01-02') ?? 0);
    expect(day?.name).toContain('2 January (Scotland)');
    expect(day?.name).toContain("New Year's Day (substitute day, England, Wales, Northern Ireland)");
  });

  test('holds no closed day outside its table, also where a break runs over the new year', () => {
    const nz = calendarOf('nz-oia');
    const days = nz.holidays(nz.first - 400, nz.last + 400).map(({ day }) => day);
    expect([days[0], days.at(-1)]).toEqual(['2005-01-03', '2029-12-31']);
    expect(new Set(days).size).toBe(days.length);
    expect(nz.holidays(nz.last, nz.first)).toEqual([]);
  });

  test('of one nation needs no nation in its names', () => {
    const days = calendarOf('scotland').holidays(numberOf('2025-07-31') ?? 0, numberOf('2025-12-01') ?? 0);
    expect(days.map((one) => one.name)).toEqual(['Summer bank holiday', "St Andrew's Day (substitute day)"]);
  });

  test('adds working days, and says null beyond its table', () => {
    const uk = calendarOf('uk');
    expect(uk.addWorkingDays('2019-02-08', 20)).toBe('2019-03-08');
    expect(uk.addWorkingDays('2028-12-20', 20)).toBeNull();
    expect(uk.addWorkingDays('2004-12-31', 1)).toBeNull();
    expect(uk.addWorkingDays('2019-02-30', 1)).toBeNull();
  });

  test('exists for each plan, and for nothing else', () => {
    for (const id of Object.keys(plans)) expect(calendarOf(id).id).toBe(id);
    expect(() => calendarOf('atlantis')).toThrow('atlantis');
    expect(() => calendarOf('toString')).toThrow('toString');
  });
});

import type { IsoDay } from '../thread/thread';
import type { Proclaimed } from './proclaimed.ts';

type Facts = Pick<Proclaimed, 'family' | 'places' | 'change' | 'name' | 'why' | 'source'>;

/** The same fact of several days, written one after the other. */
function onDays(facts: Facts, days: string): readonly Proclaimed[] {
  return days.split(' ').map((day: IsoDay) => ({ ...facts, day }));
}

const VACANZA = 'https://github.com/vacanza/holidays';
const AUSTRALIA = 'https://data.gov.au/data/dataset/australian-holidays-machine-readable-dataset';
const MONDAYS = 'https://www.legislation.govt.nz/act/public/2013/0019/latest/whole.html';
const NATION = [
  'NZ',
  'AUK',
  'BOP',
  'CAN',
  'CIT',
  'GIS',
  'HKB',
  'MBH',
  'MWT',
  'NSN',
  'NTL',
  'OTA',
  'STL',
  'TAS',
  'TKI',
  'WGN',
  'WKO',
  'WTC',
];
const NOT_YET =
  'Waitangi Day and Anzac Day on a weekend give a Monday only since the amending Act of 2013, from 2014 on.';
const FINAL =
  'Proclaimed from 2015 on, for the Friday before the Grand Final, which is not always the last of September.';
const MOVED =
  "Queensland moved the Queen's Birthday and Labour Day in 2012, moved Labour Day back in 2016, and has kept October since.";
const NEW_YEAR = "New Year's Day fell on a Sunday, and Tasmania gave the Monday.";
const SWAP = 'Decreed as a day of rest, for which a Saturday was worked.';

const SECOND = 'The second day of January is no holiday in Ukraine (Labour Code art.73).';

/** Days outside the United Kingdom that date-holidays 3.37.0 lacks or has wrong. */
export const elsewhere: readonly Proclaimed[] = [
  ...onDays(
    {
      family: 'IE',
      places: ['IE'],
      change: 'added',
      name: 'Day of remembrance and recognition',
      why: 'A public holiday of that year alone, for those who died of Covid-19.',
      source: VACANZA,
    },
    '2022-03-18',
  ),
  ...onDays(
    {
      family: 'NZ',
      places: NATION,
      change: 'dropped',
      name: 'Waitangi Day (substitute day)',
      why: NOT_YET,
      source: MONDAYS,
    },
    '2005-02-07 2010-02-08 2011-02-07',
  ),
  ...onDays(
    {
      family: 'NZ',
      places: NATION,
      change: 'dropped',
      name: 'ANZAC Day (substitute day)',
      why: NOT_YET,
      source: MONDAYS,
    },
    '2009-04-27 2010-04-26',
  ),
  ...onDays(
    { family: 'AU', places: ['VIC'], change: 'added', name: 'AFL Grand Final Friday', why: FINAL, source: AUSTRALIA },
    '2015-10-02 2020-10-23 2022-09-23',
  ),
  ...onDays(
    { family: 'AU', places: ['VIC'], change: 'dropped', name: 'AFL Grand Final Friday', why: FINAL, source: AUSTRALIA },
    '2020-09-25 2022-09-30',
  ),
  ...onDays(
    {
      family: 'AU',
      places: ['SA'],
      change: 'added',
      name: 'Anzac Day (substitute day)',
      why: 'Anzac Day fell on a Sunday, and South Australia gave the Monday.',
      source: AUSTRALIA,
    },
    '2021-04-26',
  ),
  ...onDays(
    {
      family: 'AU',
      places: ['NSW'],
      change: 'dropped',
      name: 'Anzac Day (substitute day)',
      why: 'New South Wales gave no Monday for an Anzac Day on a weekend before 2026 (Public Holidays Act 2010).',
      source: VACANZA,
    },
    '2015-04-27 2020-04-27',
  ),
  ...onDays(
    {
      family: 'AU',
      places: ['TAS'],
      change: 'added',
      name: "New Year's Day (substitute day)",
      why: NEW_YEAR,
      source: AUSTRALIA,
    },
    '2012-01-02 2017-01-02 2023-01-02',
  ),
  ...onDays(
    { family: 'AU', places: ['TAS'], change: 'dropped', name: "New Year's Day", why: NEW_YEAR, source: AUSTRALIA },
    '2012-01-03 2017-01-03 2023-01-03',
  ),
  ...onDays(
    {
      family: 'AU',
      places: ['ACT'],
      change: 'added',
      name: 'Family and Community Day',
      why: 'A holiday of the Territory until 2017, when Reconciliation Day took its place.',
      source: VACANZA,
    },
    '2011-10-10 2012-10-08 2013-09-30 2014-09-29 2015-09-28 2016-09-26 2017-09-25',
  ),
  ...onDays(
    { family: 'AU', places: ['QLD'], change: 'added', name: "Queen's Birthday", why: MOVED, source: VACANZA },
    '2011-06-13 2013-06-10 2014-06-09 2015-06-08',
  ),
  ...onDays(
    { family: 'AU', places: ['QLD'], change: 'added', name: "Queen's Diamond Jubilee", why: MOVED, source: VACANZA },
    '2012-06-11',
  ),
  ...onDays(
    { family: 'AU', places: ['QLD'], change: 'dropped', name: "Queen's Birthday", why: MOVED, source: VACANZA },
    '2011-10-03',
  ),
  ...onDays(
    { family: 'AU', places: ['QLD'], change: 'renamed', name: 'Labour Day', why: MOVED, source: VACANZA },
    '2013-10-07 2014-10-06 2015-10-05',
  ),
  ...onDays(
    { family: 'AU', places: ['QLD'], change: 'dropped', name: 'Labour Day', why: MOVED, source: VACANZA },
    '2013-05-06 2014-05-05 2015-05-04',
  ),
  ...onDays(
    {
      family: 'AU',
      places: ['QLD'],
      change: 'added',
      name: 'Royal Queensland Show (Brisbane)',
      why: 'The show day of Brisbane, where most state authorities sit; other districts have other days.',
      source: VACANZA,
    },
    '2011-08-10 2012-08-15 2013-08-14 2014-08-13 2015-08-12 2016-08-10 2017-08-16 2018-08-15 2019-08-14 2020-08-14 2021-10-29 2022-08-10 2023-08-16 2024-08-14 2025-08-13 2026-08-12 2027-08-11',
  ),
  ...onDays(
    {
      family: 'AU',
      places: ['WA'],
      change: 'added',
      name: 'Special public holiday',
      why: 'Easter Monday and Anzac Day fell together, and Western Australia gave the Tuesday.',
      source: VACANZA,
    },
    '2011-04-26',
  ),
  ...onDays(
    {
      family: 'AU',
      places: ['WA'],
      change: 'added',
      name: "Queen's Birthday",
      why: 'Moved by proclamation: in 2011 for the meeting of the heads of government in Perth.',
      source: VACANZA,
    },
    '2011-10-28 2012-10-01',
  ),
  ...onDays(
    {
      family: 'AU',
      places: ['WA'],
      change: 'dropped',
      name: "Queen's Birthday",
      why: 'Moved by proclamation: in 2011 for the meeting of the heads of government in Perth.',
      source: VACANZA,
    },
    '2011-09-26 2012-09-24',
  ),
  ...onDays(
    {
      family: 'HU',
      places: ['HU'],
      change: 'added',
      name: 'Day off for a Saturday worked',
      why: SWAP,
      source: VACANZA,
    },
    '2012-03-16 2012-04-30 2012-10-22 2012-11-02 2012-12-24 2012-12-31 2013-08-19 2013-12-24 2013-12-27 2014-05-02 2014-10-24 2014-12-24 2015-01-02 2015-08-21 2015-12-24 2016-03-14 2016-10-31 2018-03-16 2018-04-30 2018-10-22 2018-11-02 2018-12-24 2018-12-31 2019-08-19 2019-12-24 2019-12-27 2020-08-21 2020-12-24 2021-12-24 2022-03-14 2022-10-31 2024-08-19 2024-12-24 2024-12-27 2025-05-02 2025-10-24 2025-12-24 2026-01-02 2026-08-21 2026-12-24',
  ),
  ...onDays(
    {
      family: 'UA',
      places: ['UA'],
      change: 'added',
      name: 'Day off for a Saturday worked',
      why: SWAP,
      source: VACANZA,
    },
    '2014-01-03 2014-01-06 2015-01-08 2015-01-09 2016-01-08 2016-03-07 2016-06-27 2017-05-08 2017-08-25 2018-03-09 2018-04-30 2018-06-29 2018-12-24 2018-12-31 2019-04-30 2019-12-30 2019-12-31 2020-01-06 2021-01-08 2021-08-23 2021-10-15 2022-03-07',
  ),
  ...onDays(
    { family: 'UA', places: ['UA'], change: 'dropped', name: 'New Year', why: SECOND, source: VACANZA },
    '2018-01-02 2019-01-02 2020-01-02',
  ),
  ...onDays(
    {
      family: 'UA',
      places: ['UA'],
      change: 'dropped',
      name: 'New Year (substitute day)',
      why: SECOND,
      source: VACANZA,
    },
    '2016-01-04 2017-01-03 2021-01-04 2022-01-04',
  ),
  ...onDays(
    {
      family: 'AR',
      places: ['AR'],
      change: 'added',
      name: 'Bridging day',
      why: 'Decreed as a day without work for tourism (Ley 27.399 art.7).',
      source: VACANZA,
    },
    '2018-04-30 2018-12-24 2018-12-31 2019-07-08 2019-08-19 2019-10-14 2025-05-02 2025-08-15 2025-11-21 2026-03-23 2026-07-10 2026-12-07',
  ),
  ...onDays(
    {
      family: 'UY',
      places: ['UY'],
      change: 'added',
      name: 'Inauguration of the President',
      why: 'A holiday every five years, which fell on a weekday in 2010 alone.',
      source: VACANZA,
    },
    '2010-03-01',
  ),
  ...onDays(
    {
      family: 'AR',
      places: ['AR'],
      change: 'added',
      name: 'Passing of General Güemes',
      why: 'In 2022 the holiday was kept on its own day, a Friday.',
      source: VACANZA,
    },
    '2022-06-17',
  ),
];

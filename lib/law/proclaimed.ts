import type { IsoDay } from '../thread/thread';
import type { families } from './calendars.ts';
import { elsewhere } from './proclaimed-elsewhere.ts';

/** Where date-holidays differs from what was proclaimed or enacted. */
export interface Proclaimed {
  readonly family: keyof typeof families;
  readonly day: IsoDay;
  readonly places: readonly string[];
  /** `renamed` leaves the day closed and corrects what it is called. */
  readonly change: 'added' | 'dropped' | 'renamed';
  readonly name: string;
  readonly why: string;
  readonly source: string;
}

const ALL = ['ENG', 'WLS', 'SCT', 'NIR'] as const;
const GOV_UK = 'https://www.gov.uk/bank-holidays';
const JUBILEE = 'In 2012 the spring holiday was moved to Monday 4 June, beside the Diamond Jubilee of 5 June.';
const ST_ANDREW = "St Andrew's Day is a bank holiday since the Act of 2007, which came into force on 16 January 2007.";
const ORDER = "Where both days have a substitute, gov.uk lets the first stand for New Year's Day.";

function renamed(day: IsoDay, name: string): Proclaimed {
  return { family: 'GB', day, places: ['SCT'], change: 'renamed', name, why: ORDER, source: GOV_UK };
}

/** Days proclaimed, moved or enacted that date-holidays 3.37.0 lacks or has wrong, each with its source. */
export const proclaimed: readonly Proclaimed[] = [
  {
    family: 'GB',
    day: '2005-11-30',
    places: ['SCT'],
    change: 'dropped',
    name: "St Andrew's Day",
    why: ST_ANDREW,
    source: 'https://www.legislation.gov.uk/asp/2007/2/section/1',
  },
  {
    family: 'GB',
    day: '2006-11-30',
    places: ['SCT'],
    change: 'dropped',
    name: "St Andrew's Day",
    why: ST_ANDREW,
    source: 'https://www.legislation.gov.uk/asp/2007/2/section/1',
  },
  {
    family: 'GB',
    day: '2011-04-29',
    places: ALL,
    change: 'added',
    name: 'Wedding of Prince William and Catherine Middleton',
    why: 'Proclaimed for the royal wedding, in every part of the United Kingdom.',
    source: 'https://www.timeanddate.com/holidays/uk/royal-wedding-bank-holiday',
  },
  {
    family: 'GB',
    day: '2012-05-28',
    places: ALL,
    change: 'dropped',
    name: 'Spring bank holiday',
    why: JUBILEE,
    source: 'https://github.com/alphagov/calendars',
  },
  {
    family: 'GB',
    day: '2012-06-04',
    places: ALL,
    change: 'added',
    name: 'Spring bank holiday',
    why: JUBILEE,
    source: 'https://github.com/alphagov/calendars',
  },
  {
    family: 'GB',
    day: '2026-06-15',
    places: ['SCT'],
    change: 'added',
    name: 'World Cup bank holiday',
    why: 'Proclaimed for the first match of Scotland, and announced on 5 February 2026.',
    source: 'https://www.wired-gov.net/wg/news.nsf/articles/world+cup+bank+holiday+confirmed+05022026150500?open',
  },
  renamed('2022-01-03', "New Year's Day (substitute day)"),
  renamed('2022-01-04', '2 January (substitute day)'),
  renamed('2023-01-02', "New Year's Day (substitute day)"),
  renamed('2023-01-03', '2 January (substitute day)'),
  renamed('2028-01-03', "New Year's Day (substitute day)"),
  renamed('2028-01-04', '2 January (substitute day)'),
  ...elsewhere,
];

import type { IsoDay } from '../thread/thread';
import type { families } from './calendars.ts';

/** How the build finds the holidays of a family. The extension carries only the result. */
export interface Source {
  /** Country code of date-holidays; null where it has no list and the rules are all. */
  readonly country: string | null;
  /** Kinds of day of date-holidays that are holidays in the sense of the law. */
  readonly types: readonly string[];
  /** Days that date-holidays lacks in every year, in its own grammar; in all places where none is named. */
  readonly rules?: readonly { readonly rule: string; readonly name: string; readonly places?: readonly string[] }[];
  /** Holidays that date-holidays knows for years before they were any, with the first day on which they could be. */
  readonly began?: readonly { readonly name: string; readonly from: IsoDay; readonly places?: readonly string[] }[];
  /** The last day that was a holiday; the law has suspended them since. */
  readonly last?: IsoDay;
  /** Shorter names. */
  readonly names?: Readonly<Record<string, string>>;
}

/**
 * The institutions of the Union. The lists for 2014 (OJ 2013/C 39/03), 2023 (OJ 2021/C 201 I/02) and 2025 follow this rule; those of
 * other years were not looked up, and may close a day or two more.
 */
const institutions: Source['rules'] = [
  { rule: '01-01', name: "New Year's Day" },
  { rule: '01-02', name: "Day after New Year's Day" },
  { rule: 'easter -3', name: 'Maundy Thursday' },
  { rule: 'easter -2', name: 'Good Friday' },
  { rule: 'easter 1', name: 'Easter Monday' },
  { rule: '05-01', name: 'Labour Day' },
  { rule: '05-09', name: 'Anniversary of the Schuman declaration' },
  { rule: 'easter 39', name: 'Ascension Day' },
  { rule: 'easter 40', name: 'Day after Ascension Day' },
  { rule: 'easter 50', name: 'Whit Monday' },
  { rule: '07-21', name: 'Belgian national day' },
  { rule: '08-15', name: 'Assumption' },
  { rule: '11-01', name: "All Saints' Day" },
  { rule: '11-02', name: "All Souls' Day" },
  ...['24', '25', '26', '27', '28', '29', '30', '31'].map((day) => ({ rule: `12-${day}`, name: 'End of the year' })),
];

/** froide keeps one list for all of Germany, with Corpus Christi everywhere (okfde/froide, settings). */
const froide: Source['rules'] = [
  { rule: '01-01', name: "New Year's Day" },
  { rule: 'easter -2', name: 'Good Friday' },
  { rule: 'easter 1', name: 'Easter Monday' },
  { rule: '05-01', name: 'Labour Day' },
  { rule: 'easter 39', name: 'Ascension Day' },
  { rule: 'easter 50', name: 'Whit Monday' },
  { rule: 'easter 60', name: 'Corpus Christi' },
  { rule: '10-03', name: 'German Unity Day' },
  { rule: '12-25', name: 'Christmas Day' },
  { rule: '12-26', name: 'Boxing Day' },
];

/** Algemene termijnenwet art.3: Good Friday and 5 May in every year; the day after Ascension Day is equated by decree each time. */
const dutch: Source['rules'] = [
  { rule: 'easter -2', name: 'Good Friday' },
  { rule: '05-05', name: 'Liberation Day' },
  { rule: 'easter 40', name: 'Day after Ascension Day' },
];

/** Days on which the show of the capital is held; elsewhere in the state it is another day. */
const shows: Source['rules'] = [{ rule: '4th friday in July', name: 'Show day (Darwin)', places: ['NT'] }];

/** Laws 202/2008, 147/2012, 176/2016, 220/2016, 64/2018 and 52/2023 added to the holidays of Romania. */
const romanian: Source['began'] = [
  { name: 'Whit Monday', from: '2009-01-01' },
  { name: 'Assumption', from: '2009-01-01' },
  { name: "St Andrew's Day", from: '2012-01-01' },
  { name: "Children's Day", from: '2017-01-01' },
  { name: 'Day of the Unification of the Romanian Principalities', from: '2017-01-01' },
  { name: 'Good Friday', from: '2018-01-01' },
  { name: 'Epiphany', from: '2024-01-01' },
  { name: 'Saint John the Baptist', from: '2024-01-01' },
];

/** LGOIMA 1987 s.2 leaves out the anniversary day of the area since 21 March 2019. */
const anniversaries: Source['began'] = [
  { name: 'Provincial anniversary day', from: '2019-03-21' },
  { name: 'Christchurch Show Day', from: '2019-03-21' },
];

const PUBLIC = ['public'] as const;

/** Family to source. */
export const sources = {
  GB: { country: 'GB', types: PUBLIC, names: { 'January 2nd': '2 January', " (Orangemen's Day)": '' } },
  IE: { country: 'IE', types: PUBLIC },
  US: { country: 'US', types: ['public', 'bank'] },
  NZ: { country: 'NZ', types: PUBLIC, began: anniversaries },
  AU: {
    country: 'AU',
    types: PUBLIC,
    rules: shows,
    began: [
      { name: 'Reconciliation Day', from: '2018-01-01', places: ['ACT'] },
      { name: 'AFL Grand Final Friday', from: '2016-01-01', places: ['VIC'] },
    ],
  },
  DE: {
    country: 'DE',
    types: PUBLIC,
    rules: [{ rule: '08-15', name: 'Assumption (Catholic communities)', places: ['BY'] }],
  },
  FROIDE: { country: null, types: PUBLIC, rules: froide },
  EU: { country: null, types: PUBLIC, rules: institutions },
  NL: { country: 'NL', types: PUBLIC, rules: dutch },
  FR: { country: 'FR', types: PUBLIC },
  CZ: { country: 'CZ', types: PUBLIC, began: [{ name: 'Good Friday', from: '2016-01-01' }] },
  HR: { country: 'HR', types: PUBLIC },
  HU: { country: 'HU', types: PUBLIC },
  BE: { country: 'BE', types: PUBLIC },
  UY: { country: 'UY', types: PUBLIC },
  UA: { country: 'UA', types: PUBLIC, began: [{ name: 'Statehood Day', from: '2022-01-01' }], last: '2022-03-23' },
  RO: { country: 'RO', types: PUBLIC, began: romanian },
  CO: { country: 'CO', types: PUBLIC },
  AR: { country: 'AR', types: PUBLIC, rules: [{ rule: 'easter -3', name: 'Maundy Thursday' }] },
  NONE: { country: null, types: PUBLIC },
} as const satisfies Record<keyof typeof families, Source>;

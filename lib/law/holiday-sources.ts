import type { families } from './calendars.ts';

/** How the build finds the holidays of a family. The extension carries only the result. */
export interface Source {
  /** Country code of date-holidays; null where it has no list and the rules are all. */
  readonly country: string | null;
  /** Kinds of day of date-holidays that are holidays in the sense of the law. */
  readonly types: readonly string[];
  /** Days that date-holidays lacks in every year, in its own grammar; in all places where none is named. */
  readonly rules?: readonly { readonly rule: string; readonly name: string; readonly places?: readonly string[] }[];
  /** Shorter names. */
  readonly names?: Readonly<Record<string, string>>;
}

/** The institutions of the Union: every list published since 2011 follows this rule (Commission decisions, OJ C series). */
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

const PUBLIC = ['public'] as const;

/** Family to source. */
export const sources = {
  GB: { country: 'GB', types: PUBLIC, names: { 'January 2nd': '2 January', " (Orangemen's Day)": '' } },
  IE: { country: 'IE', types: PUBLIC },
  US: { country: 'US', types: ['public', 'bank'] },
  NZ: { country: 'NZ', types: PUBLIC },
  AU: { country: 'AU', types: PUBLIC },
  DE: {
    country: 'DE',
    types: PUBLIC,
    rules: [{ rule: '08-15', name: 'Assumption (Catholic communities)', places: ['BY'] }],
  },
  FROIDE: { country: null, types: PUBLIC, rules: froide },
  EU: { country: null, types: PUBLIC, rules: institutions },
  NL: { country: 'NL', types: PUBLIC },
  FR: { country: 'FR', types: PUBLIC },
  CZ: { country: 'CZ', types: PUBLIC },
  HR: { country: 'HR', types: PUBLIC },
  HU: { country: 'HU', types: PUBLIC },
  BE: { country: 'BE', types: PUBLIC },
  UY: { country: 'UY', types: PUBLIC },
  UA: { country: 'UA', types: PUBLIC },
  RO: { country: 'RO', types: PUBLIC },
  CO: { country: 'CO', types: PUBLIC },
  AR: { country: 'AR', types: PUBLIC },
  NONE: { country: null, types: PUBLIC },
} as const satisfies Record<keyof typeof families, Source>;

/** A set of places whose closed days are kept in one table. */
export interface Family {
  /** Whose holidays they are, together. */
  readonly name: string;
  /** Place code to the name that the user reads. The family's own code stands for what holds everywhere. */
  readonly places: Readonly<Record<string, string>>;
  /** First and last year of the table. */
  readonly since: number;
  readonly until: number;
  /** Why the table ends where it ends, for the user. */
  readonly ends: string;
}

/** A stretch of every year in which no day is a working day, by the law itself; may run over the new year. */
export interface Closure {
  /** `MM-DD`, both included. */
  readonly from: string;
  readonly to: string;
  readonly name: string;
  /** First and last year in which it begins. */
  readonly since?: number;
  readonly until?: number;
}

/** A calendar that a law names: the closed days of some places of a family. */
export interface Plan {
  readonly family: keyof typeof families;
  /** Whose days the calendar closes, e.g. `Scotland`. */
  readonly name: string;
  /** A day is closed when it is a holiday in any of these. */
  readonly places: readonly string[];
  readonly closures?: readonly Closure[];
}

const BY_LAW = 'Later years follow from the law, which can change; ReplyDue goes no further.';

/** Where closed days are known, and until when. `holiday-sources.ts` says from where. */
export const families = {
  GB: {
    name: 'the United Kingdom',
    places: { ENG: 'England', WLS: 'Wales', SCT: 'Scotland', NIR: 'Northern Ireland' },
    since: 2005,
    until: 2028,
    ends: 'The governments of the United Kingdom have published their bank holidays until the end of 2028.',
  },
  IE: { name: 'Ireland', places: { IE: 'Ireland' }, since: 2005, until: 2028, ends: BY_LAW },
  US: {
    name: 'the United States, federal',
    places: { US: 'the United States' },
    since: 2005,
    until: 2030,
    ends: BY_LAW,
  },
  NZ: {
    name: 'New Zealand',
    places: {
      NZ: 'New Zealand',
      AUK: 'Auckland',
      BOP: 'the Bay of Plenty',
      CAN: 'Canterbury',
      CIT: 'the Chatham Islands',
      GIS: 'Gisborne',
      HKB: "Hawke's Bay",
      MBH: 'Marlborough',
      MWT: 'Manawat\u016b-Whanganui',
      NSN: 'Nelson',
      NTL: 'Northland',
      OTA: 'Otago',
      STL: 'Southland',
      TAS: 'Tasman',
      TKI: 'Taranaki',
      WGN: 'Wellington',
      WKO: 'Waikato',
      WTC: 'the West Coast',
    },
    since: 2005,
    until: 2029,
    ends: BY_LAW,
  },
  AU: {
    name: 'Australia',
    places: {
      ACT: 'the Australian Capital Territory',
      NSW: 'New South Wales',
      NT: 'the Northern Territory',
      QLD: 'Queensland',
      SA: 'South Australia',
      TAS: 'Tasmania',
      VIC: 'Victoria',
      WA: 'Western Australia',
    },
    since: 2011,
    until: 2027,
    ends: 'The states of Australia proclaim their public holidays a year or two ahead.',
  },
  DE: {
    name: 'Germany',
    places: {
      BB: 'Brandenburg',
      BE: 'Berlin',
      BW: 'Baden-W\u00fcrttemberg',
      BY: 'Bavaria',
      HB: 'Bremen',
      HE: 'Hesse',
      HH: 'Hamburg',
      MV: 'Mecklenburg-Vorpommern',
      NI: 'Lower Saxony',
      NW: 'North Rhine-Westphalia',
      RP: 'Rhineland-Palatinate',
      SH: 'Schleswig-Holstein',
      SL: 'Saarland',
      SN: 'Saxony',
      ST: 'Saxony-Anhalt',
      TH: 'Thuringia',
    },
    since: 2005,
    until: 2028,
    ends: BY_LAW,
  },
  FROIDE: {
    name: 'Germany, as FragDenStaat counts',
    places: { FROIDE: 'the portal' },
    since: 2005,
    until: 2028,
    ends: BY_LAW,
  },
  EU: {
    name: 'the institutions of the European Union',
    places: { EU: 'the institutions of the European Union' },
    since: 2011,
    until: 2027,
    ends: 'The Commission publishes the holidays of the institutions about a year ahead.',
  },
  NL: { name: 'the Netherlands', places: { NL: 'the Netherlands' }, since: 2022, until: 2028, ends: BY_LAW },
  FR: { name: 'France', places: { FR: 'France' }, since: 2016, until: 2028, ends: BY_LAW },
  CZ: { name: 'Czechia', places: { CZ: 'Czechia' }, since: 2005, until: 2028, ends: BY_LAW },
  HR: { name: 'Croatia', places: { HR: 'Croatia' }, since: 2013, until: 2028, ends: BY_LAW },
  HU: {
    name: 'Hungary',
    places: { HU: 'Hungary' },
    since: 2012,
    until: 2026,
    ends: 'The days that Hungary exchanges for Saturdays are decreed a year ahead.',
  },
  BE: { name: 'Belgium', places: { BE: 'Belgium' }, since: 2005, until: 2028, ends: BY_LAW },
  UY: { name: 'Uruguay', places: { UY: 'Uruguay' }, since: 2008, until: 2028, ends: BY_LAW },
  UA: {
    name: 'Ukraine',
    places: { UA: 'Ukraine' },
    since: 2014,
    until: 2026,
    ends: 'Whether holidays count in Ukraine later depends on martial law.',
  },
  RO: { name: 'Romania', places: { RO: 'Romania' }, since: 2005, until: 2028, ends: BY_LAW },
  CO: { name: 'Colombia', places: { CO: 'Colombia' }, since: 2014, until: 2028, ends: BY_LAW },
  AR: {
    name: 'Argentina',
    places: { AR: 'Argentina' },
    since: 2017,
    until: 2026,
    ends: 'Argentina decrees its bridging days a year ahead.',
  },
  NONE: { name: 'no country', places: { NONE: 'no place' }, since: 2005, until: 2030, ends: BY_LAW },
} as const satisfies Record<string, Family>;

/** OIA 1982 s.2 and LGOIMA 1987 s.2: "working day". */
const summer = { name: 'Summer break (25 December to 15 January)', from: '12-25', to: '01-15' } as const;
const LGOIMA_CHANGED = 2019;
const localSummer = [
  { ...summer, until: LGOIMA_CHANGED - 1 },
  { name: 'Summer break (20 December to 10 January)', from: '12-20', to: '01-10', since: LGOIMA_CHANGED },
] as const;

/**
 * The calendars that the regimes name.
 *
 * `uk`: FOIA 2000 s.10(6), a bank holiday in any part of the United Kingdom; the EIR borrow it (reg 2(1)).
 * `scotland`: FOISA 2002 s.73, a bank holiday in Scotland.
 */
export const plans = {
  uk: { family: 'GB', name: 'the United Kingdom', places: ['ENG', 'WLS', 'SCT', 'NIR'] },
  scotland: { family: 'GB', name: 'Scotland', places: ['SCT'] },
  ireland: { family: 'IE', name: 'Ireland', places: ['IE'] },
  'us-federal': { family: 'US', name: 'the United States', places: ['US'] },
  'nz-oia': { family: 'NZ', name: 'New Zealand', places: ['NZ'], closures: [summer] },
  'nz-lgoima': { family: 'NZ', name: 'New Zealand', places: ['NZ'], closures: localSummer },
  'nz-lgoima-AUK': { family: 'NZ', name: 'Auckland', places: ['AUK'], closures: localSummer },
  'nz-lgoima-BOP': { family: 'NZ', name: 'the Bay of Plenty', places: ['BOP'], closures: localSummer },
  'nz-lgoima-CAN': { family: 'NZ', name: 'Canterbury', places: ['CAN'], closures: localSummer },
  'nz-lgoima-CIT': { family: 'NZ', name: 'the Chatham Islands', places: ['CIT'], closures: localSummer },
  'nz-lgoima-GIS': { family: 'NZ', name: 'Gisborne', places: ['GIS'], closures: localSummer },
  'nz-lgoima-HKB': { family: 'NZ', name: "Hawke's Bay", places: ['HKB'], closures: localSummer },
  'nz-lgoima-MBH': { family: 'NZ', name: 'Marlborough', places: ['MBH'], closures: localSummer },
  'nz-lgoima-MWT': { family: 'NZ', name: 'Manawat\u016b-Whanganui', places: ['MWT'], closures: localSummer },
  'nz-lgoima-NSN': { family: 'NZ', name: 'Nelson', places: ['NSN'], closures: localSummer },
  'nz-lgoima-NTL': { family: 'NZ', name: 'Northland', places: ['NTL'], closures: localSummer },
  'nz-lgoima-OTA': { family: 'NZ', name: 'Otago', places: ['OTA'], closures: localSummer },
  'nz-lgoima-STL': { family: 'NZ', name: 'Southland', places: ['STL'], closures: localSummer },
  'nz-lgoima-TAS': { family: 'NZ', name: 'Tasman', places: ['TAS'], closures: localSummer },
  'nz-lgoima-TKI': { family: 'NZ', name: 'Taranaki', places: ['TKI'], closures: localSummer },
  'nz-lgoima-WGN': { family: 'NZ', name: 'Wellington', places: ['WGN'], closures: localSummer },
  'nz-lgoima-WKO': { family: 'NZ', name: 'Waikato', places: ['WKO'], closures: localSummer },
  'nz-lgoima-WTC': { family: 'NZ', name: 'the West Coast', places: ['WTC'], closures: localSummer },
  'au-ACT': { family: 'AU', name: 'the Australian Capital Territory', places: ['ACT'] },
  'au-NSW': { family: 'AU', name: 'New South Wales', places: ['NSW'] },
  'au-NT': { family: 'AU', name: 'the Northern Territory', places: ['NT'] },
  'au-QLD': { family: 'AU', name: 'Queensland', places: ['QLD'] },
  'au-SA': { family: 'AU', name: 'South Australia', places: ['SA'] },
  'au-TAS': { family: 'AU', name: 'Tasmania', places: ['TAS'] },
  'au-VIC': { family: 'AU', name: 'Victoria', places: ['VIC'] },
  'au-WA': { family: 'AU', name: 'Western Australia', places: ['WA'] },
  'de-BB': { family: 'DE', name: 'Brandenburg', places: ['BB'] },
  'de-BE': { family: 'DE', name: 'Berlin', places: ['BE'] },
  'de-BW': { family: 'DE', name: 'Baden-W\u00fcrttemberg', places: ['BW'] },
  'de-BY': { family: 'DE', name: 'Bavaria', places: ['BY'] },
  'de-HB': { family: 'DE', name: 'Bremen', places: ['HB'] },
  'de-HE': { family: 'DE', name: 'Hesse', places: ['HE'] },
  'de-HH': { family: 'DE', name: 'Hamburg', places: ['HH'] },
  'de-MV': { family: 'DE', name: 'Mecklenburg-Vorpommern', places: ['MV'] },
  'de-NI': { family: 'DE', name: 'Lower Saxony', places: ['NI'] },
  'de-NW': { family: 'DE', name: 'North Rhine-Westphalia', places: ['NW'] },
  'de-RP': { family: 'DE', name: 'Rhineland-Palatinate', places: ['RP'] },
  'de-SH': { family: 'DE', name: 'Schleswig-Holstein', places: ['SH'] },
  'de-SL': { family: 'DE', name: 'Saarland', places: ['SL'] },
  'de-SN': { family: 'DE', name: 'Saxony', places: ['SN'] },
  'de-ST': { family: 'DE', name: 'Saxony-Anhalt', places: ['ST'] },
  'de-TH': { family: 'DE', name: 'Thuringia', places: ['TH'] },
  froide: { family: 'FROIDE', name: 'Germany, as the portal counts', places: ['FROIDE'] },
  'eu-institutions': { family: 'EU', name: 'the institutions of the European Union', places: ['EU'] },
  netherlands: { family: 'NL', name: 'the Netherlands', places: ['NL'] },
  france: { family: 'FR', name: 'France', places: ['FR'] },
  czechia: { family: 'CZ', name: 'Czechia', places: ['CZ'] },
  croatia: { family: 'HR', name: 'Croatia', places: ['HR'] },
  hungary: { family: 'HU', name: 'Hungary', places: ['HU'] },
  belgium: { family: 'BE', name: 'Belgium', places: ['BE'] },
  uruguay: { family: 'UY', name: 'Uruguay', places: ['UY'] },
  ukraine: { family: 'UA', name: 'Ukraine', places: ['UA'] },
  romania: { family: 'RO', name: 'Romania', places: ['RO'] },
  colombia: { family: 'CO', name: 'Colombia', places: ['CO'] },
  argentina: { family: 'AR', name: 'Argentina', places: ['AR'] },
  weekdays: { family: 'NONE', name: 'no country: weekdays only', places: ['NONE'] },
} as const satisfies Record<string, Plan>;

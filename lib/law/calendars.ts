/** A set of places whose closed days are kept in one table. */
export interface Family {
  /** Country code of date-holidays. */
  readonly country: string;
  /** Place code of date-holidays to the name that the user reads. */
  readonly places: Readonly<Record<string, string>>;
  /** Kinds of day of date-holidays that are holidays in the sense of the law. */
  readonly types: readonly string[];
  /** First and last year of the table. */
  readonly since: number;
  readonly until: number;
  /** Why the table ends where it ends, for the user. */
  readonly ends: string;
}

/** A calendar that a law names: the closed days of some places of a family. */
export interface Plan {
  readonly family: keyof typeof families;
  /** Whose days the calendar closes, e.g. `Scotland`. */
  readonly name: string;
  /** A day is closed when it is a holiday in any of these. */
  readonly places: readonly string[];
}

/** Where the table of closed days comes from. The build reads this, and the extension carries only the result. */
export const families = {
  GB: {
    country: 'GB',
    places: { ENG: 'England', WLS: 'Wales', SCT: 'Scotland', NIR: 'Northern Ireland' },
    types: ['public'],
    since: 2005,
    until: 2028,
    ends: 'The governments of the United Kingdom have published their bank holidays until the end of 2028.',
  },
} as const satisfies Record<string, Family>;

/**
 * The calendars that the regimes name.
 *
 * `uk`: FOIA 2000 s.10(6), a bank holiday in any part of the United Kingdom; the EIR borrow it (reg 2(1)).
 * `scotland`: FOISA 2002 s.73, a bank holiday in Scotland.
 */
export const plans = {
  uk: { family: 'GB', name: 'the United Kingdom', places: ['ENG', 'WLS', 'SCT', 'NIR'] },
  scotland: { family: 'GB', name: 'Scotland', places: ['SCT'] },
} as const satisfies Record<string, Plan>;

/** Name of a calendar. */
export type CalendarId = keyof typeof plans;

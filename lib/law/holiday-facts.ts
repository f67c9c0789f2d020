import { type Family, families } from './calendars';

/** Under what licence the shipped holidays stand. */
export const holidayLicence =
  'Holidays: derived from date-holidays, data under CC BY-SA 3.0, with the corrections of ReplyDue.';

/** Where the data and its licence are. */
export const holidaySource = 'https://github.com/commenthol/date-holidays';

/**
 * Whose holidays the shipped table holds, and the first and last year that it covers. Beyond, a deadline is undetermined.
 *
 * @returns one entry for each list of holidays, with a name to be shown, in the order of the table
 */
export function holidayFacts(): readonly { readonly name: string; readonly from: number; readonly until: number }[] {
  const lists: readonly [string, Family][] = Object.entries(families);
  return lists.filter(([id]) => id !== 'NONE').map(([, { name, since, until }]) => ({ name, from: since, until }));
}

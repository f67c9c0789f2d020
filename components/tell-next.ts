import { showDay } from './day';

/** What to do next, with its day where the words do not have it yet. */
export function tellNext(headline: string, text: string, on: string | null): string {
  if (text === '' || text === headline) return '';
  const day = on === null ? null : showDay(on);
  const bare = day?.replace(/^\S+ /, '');
  return day === null || bare === undefined || text.includes(bare) || headline.includes(bare)
    ? text
    : `${text} (${day})`;
}

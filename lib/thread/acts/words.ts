const MONTH = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|ember|ober)?$/;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs?|ur)?(?:days?)?$/;
const TOKEN = /[£?]|[\p{L}\d][\p{L}\d'/.,:@-]*/gu;
const LINK = /@|^https?:|^www\./;
const DATE = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\D*$/;
/** A sentence without end is a table or no prose. */
const MOST = 600;

/** The same words come again and again. */
const held = new Map<string, readonly string[]>();

/**
 * The words of a sentence in small letters, without their endings. Figures are `#`, references and postcodes `@code`, addresses
 * `@link`, dates `@date`, months `@month`, weekdays `@day`; `20`, the number of working days, stays.
 */
export function readWords(text: string): readonly string[] {
  const read: string[] = [];
  for (const token of text.slice(0, MOST).toLowerCase().match(TOKEN) ?? []) read.push(...readToken(token));
  return read;
}

function readToken(token: string): readonly string[] {
  const known = held.get(token);
  if (known) return known;
  const words = reduce(token);
  if (held.size < 20_000) held.set(token, words);
  return words;
}

function reduce(token: string): readonly string[] {
  if (LINK.test(token)) return ['@link'];
  if (DATE.test(token)) return ['@date'];
  if (!/\d/.test(token)) return token.split(/[/.,:@-]+/).flatMap((word) => (word ? [stem(word)] : []));
  if (/^20\D*$/.test(token)) return ['20'];
  return [/^\d[\d,.:/-]*(?:st|nd|rd|th|p|k|m|am|pm)?\W*$/.test(token) ? '#' : '@code'];
}

function stem(word: string): string {
  if (MONTH.test(word)) return '@month';
  if (WEEKDAY.test(word)) return '@day';
  if (word.length <= 4) return word;
  return word
    .replace(/'s?$/, '')
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?<=\w{3})(?:ations?|ements?|ments?|ings?|edly|ed|ely|ly|es|s)$/, '')
    .replace(/(?<=\w{3})(?:e|at)$/, '')
    .replace(/(\w)\1$/, '$1');
}

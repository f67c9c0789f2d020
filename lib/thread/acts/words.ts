const MONTH = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|ember|ober)?$/;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs?|ur)?(?:days?)?$/;
const WORD = /£|\?|\p{L}+(?:'\p{L}+)?|\d[\d,./:]*/gu;
/** A sentence without end is a table or no prose. */
const MOST = 600;

/** Stems are asked for again and again. */
const held = new Map<string, string>();

/**
 * The words of a sentence in small letters, without their endings. Figures are `#`, months `@month`, weekdays `@day`; `20`, the
 * number of working days, stays.
 */
export function readWords(text: string): readonly string[] {
  const words = text.slice(0, MOST).toLowerCase().match(WORD) ?? [];
  return words.map((word) => {
    const stem = held.get(word) ?? reduce(word);
    if (held.size < 20_000) held.set(word, stem);
    return stem;
  });
}

function reduce(word: string): string {
  if (/^\d/.test(word)) return word === '20' ? word : '#';
  if (MONTH.test(word)) return '@month';
  if (WEEKDAY.test(word)) return '@day';
  if (word.length <= 4) return word;
  return word
    .replace(/'s$/, '')
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?<=\w{3})(?:ations?|ements?|ments?|ings?|edly|ed|ely|ly|es|s)$/, '')
    .replace(/(?<=\w{3})(?:e|at)$/, '')
    .replace(/(\w)\1$/, '$1');
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** What has digits and is no figure: each is looked for in what the ones before it have left. */
const NO_FIGURES: readonly RegExp[] = [
  /\bhttps?:\/\/\S+|\bwww\.\S+|\S+@\S+/gi,
  // Law, and places in documents: `Section 17(1)`, `ss. 21 and 40(2)`, `reg 12(4)(b)`, `Q4a`, `table 3`.
  /\b(?:sections?|s{1,2}\.|regulations?|regs?\.?|articles?|schedules?|paragraphs?|paras?\.?|principles?|chapters?|clauses?|annex(?:es)?|appendix|tables?|figures?|pages?|pp?\.|versions?|rows?|columns?|sheets?|tabs?|bands?|levels?|grades?|tiers?|phases?|floor|room|unit|refs?\.?|references?|foi|eir|questions?|q)[\s:.#]*\d[\w.()/]*(?:(?:\s*,\s*|\s+and\s+|\s+to\s+|\s*&\s*)\d[\w.()/]*\b(?!%))*/gi,
  /\b(?:act|regulations|order|rules|directive|code)\s+(?:19|20)\d\d\b/gi,
  // References of the portal to its list of links, and numbers of paragraphs and list items.
  /\[\d+\]|\(\d{1,2}\)|^[ \t]*\(?\d{1,2}[.)](?=\s)/gm,
  // Days, months, years and hours.
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}\\b\\.?(?:,?\\s+(?:19|20)?\\d\\d\\b)?`, 'gi'),
  new RegExp(`\\b${MONTH}\\b\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+(?:19|20)\\d\\d\\b`, 'gi'),
  new RegExp(`\\b${MONTH}\\b\\.?,?\\s+'?(?:(?:19|20)\\d\\d|\\d\\d(?!\\d))\\b`, 'gi'),
  /\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d\b/g,
  /\b(?:19|20)\d\d\s?(?:[-/\u2010-\u2014]|to)\s?(?:(?:19|20)\d\d|\d\d)\b(?![.,]\d)/g,
  /\b(?:fy|financial year|year)\s?'?\d\d(?:\s?[-/\u2013]\s?\d\d)?\b/gi,
  /\b\d{1,2}[:.]\d\d\s?(?:am|pm|hrs?)\b|\b\d{1,2}:\d\d\b|\b\d{1,2}\s?(?:am|pm)\b|\b24\/7\b/gi,
  /\b\d+(?:st|nd|rd|th)\b/gi,
  // Telephones, and long numbers of files.
  /\+\d[\d\s()-]{6,}\d|\(?\b0\d{2,5}\)?[\s-]?\d{3,4}[\s-]?\d{2,4}\b/g,
  /(?<![\d.,\u00a3$\u20ac])\b\d{8,}\b(?![.,]\d)/g,
  // Codes and postcodes: letters and digits in one word, which a quantity such as `5k` or `12km` is not.
  /(?<![\d.,\u00a3$\u20ac])\b(?!\d+(?:k|m|mn|bn|km|kg|kw|kwh|mwh|mb|gb|tb|ha|hrs?|mins?)\b)(?=\w*[a-z])(?=\w*\d)[\w]+(?:-\d+)*\b/gi,
  /\b[a-z]{2,}-\d+\b|\b(?:microsoft|office|dynamics|windows|server|oracle)\s+\d+\b/gi,
];

/** A year that stands alone may be meant as a count only where nothing but it was said. */
const YEAR = /(?<![\d.,\u00a3$\u20ac])\b(?:19|20)\d\d\b(?![.,]?\d|\s?%)/g;

/**
 * A text in which whatever has digits but is no quantity is blank: links, sections of laws, dates, hours, years, telephones,
 * references. As long as before, so that places stay.
 *
 * @param keepsYears a number such as 2019 stays: it is meant as a count
 */
export function blankNoFigures(text: string, keepsYears: boolean): string {
  const blank = NO_FIGURES.reduce((left, pattern) => left.replace(pattern, (found) => ' '.repeat(found.length)), text);
  return keepsYears ? blank : blank.replace(YEAR, (found) => ' '.repeat(found.length));
}

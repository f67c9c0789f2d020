/** A figure that is no statute, day, link or reference; or a yes or a no. */
export function hasValue(text: string): boolean {
  if (!/\d/u.test(text)) return /\b(?:fewer|less|more) than \w|^\W*(?:yes|no|none|nil)\b/iu.test(text);
  return (
    /\b(?:fewer|less|more) than \w/iu.test(text) ||
    readFigures(text).length > 0 ||
    /^\W*(?:yes|no|none|nil)\b/iu.test(text)
  );
}

/** The figures of a text that are no statute, day, year, link or reference. */
export function readFigures(text: string): string[] {
  const bare = text
    .replace(/https?:\/\/\S+|www\.\S+|\S+@\S+/giu, ' ')
    .replace(
      /\b(?:sections?|ss?\.|regulations?|regs?\.?|article|act|exemptions?|exceptions?)\s*\(?\d+[A-Z]?(?:\.\d+)?(?:\s?\([^)]{1,4}\))*(?:\s*(?:,|and|or|to)\s*\d+(?:\([^)]{1,4}\))*)*/giu,
      ' ',
    )
    .replace(
      /\b(?:tabs?|annex(?:es)?|appendix|appendices|documents?|attachments?|sheets?|tables?|enclosures?)\s*\d+[a-z]?\b/giu,
      ' ',
    )
    .replace(
      /\bact (?:19|20)\d\d\b|\b(?:\d{1,2}(?:st|nd|rd|th)? )?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: (?:19|20)\d\d)?|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\b(?:19|20)\d\d(?:\s?[-/–]\s?\d{2,4})?\b|\b\d+ (?:working )?days\b|\bq(?:uestion)?s?\.? ?\d+[a-z]?\b/giu,
      ' ',
    );
  return bare.match(/\d[\d,.]*/gu) ?? [];
}

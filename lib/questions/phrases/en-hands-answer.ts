/** English words by which a letter hands over its answer and then, in one sentence with that, speaks of the reader's rights. */

const RIGHTS = '(?:review|complain|appeal|commissioner|ico\\b|rights?\\b|ombudsman)';
/** So many letters without a word of rights. */
const UP_TO = (most: number) => `(?:(?!\\b${RIGHTS})[^.;:?!]){0,${most}}?`;
const ANSWER = '(?:response|reply|answers?|information|figures?|data|documents?|records?|details)';
const FILE =
  '(?:files?|attachments?|documents?|letters?|sheets?|spreadsheets?|workbooks?|worksheets?|pdfs?|tables?|annex(?:es)?|appendi(?:x|ces)|enclosures?)';
const GIVEN = `(?:(?:please|kindly) (?:find|see)|(?:i|we)(?: (?:now|hereby|also|have|am|are))*|here (?:is|are)|you will find)`;

/** `Please find attached our reply, which tells you how …`, `All the figures are in the spreadsheet, and there is a letter about …` */
export const HANDS_ANSWER = new RegExp(
  [
    `^\\W*(?:${GIVEN} (?:attach(?:ed|ing)?|enclos(?:ed?|ing))|(?:attached|enclosed)(?: (?:is|are|please find))?),? (?:(?:to|with) this \\w+ )?(?:our|my|the|your|all)\\b${UP_TO(30)} ${ANSWER}\\b${UP_TO(60)}(?:,|\\b(?:and|together|along|with|which|plus|including)\\b)`,
    `^\\W*(?:everything|all|(?:our|my|the|your)\\b${UP_TO(30)} ${ANSWER}) ?${UP_TO(50)}\\b(?:is|are|can be found)\\b${UP_TO(20)}\\b(?:in|on) (?:the|our|these|this) (?:\\w+ ){0,2}${FILE}\\b${UP_TO(60)}(?:,|\\b(?:and|together|along|with|which|plus|including)\\b)`,
  ].join('|'),
  'i',
);

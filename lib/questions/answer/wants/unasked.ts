import type { Asked } from '../../asked';
import { readTopic } from '../../words';
import type { Kind } from './kind';
import { readWant } from './suits';

const KEPT =
  '(?:exempt\\w*|withheld|refused|redacted|held back|blanked out|blacked out|removed|taken out|confidential|commercially sensitive|not (?:being |to be )?(?:disclosed|released|given))';
const IS = '(?:is|are|was|were|has been|have been|remains?|will be)';

/** What a refusal is of: `to disclose the licence fee`, `Their names are exempt`, `officials, whose names are withheld`, `What we pay is not disclosed`. */
const OBJECTS = [
  /\b(?:disclos\w+|releas\w+|provid\w+|giv(?:e|ing)|reveal\w*|shar(?:e|ing)|withhold\w*|supply(?:ing)?) (?:you )?(?:with )?((?:the|its|their|his|her|any|what|how) [^,.;:(]{3,60})/i,
  new RegExp(`\\bwhose ([\\w ]{3,40}?) ${IS} (?:\\w+ ){0,2}?${KEPT}`, 'i'),
  new RegExp(`^(?:but |and |however,? )?((?:what|how much) [^.;:(]{3,60}) ${IS} (?:\\w+ ){0,2}?${KEPT}`, 'i'),
  new RegExp(
    `^(?:but |and |however,? )?((?:the|its|their|his|her|terms|rates|prices|pay|salaries|fees) [^.;:(]{3,60}?) ${IS} (?:\\w+ ){0,2}?${KEPT}`,
    'i',
  ),
];
const ANY =
  /\b(?:this|that|these|those|it|them|information|details?|figures?|rest|remainder|others?|answers?|requests?|questions?|breakdown|data|documents?|material|reasons?|remaining|full|exact)\b/i;
const NAMES = /\b(?:names?|identit\w+)\b/i;
const MONEY =
  /[£$€]|\b(?:how much|costs?|costing|spen[dt]|spending|prices?|paid|pays?|payments?|fees?|charges?|sums?|amounts?|budgets?|values?|worth|salar\w+|rent|money|grants?|pounds?)\b/i;
/** `operators who were paid the most`: which of them, and not what. */
const RELATIVE = /\b(?:who|which|that|whom) (?:was|were|is|are|has|have|had)\b[^,;?]*/gi;

/** Whether a refusal is of a thing that was not asked for: `its name?` The name is given, and `the licence fee` is not disclosed. */
export function isUnasked(one: Asked, kind: Kind, text: string): boolean {
  const { text: question } = one.question;
  const object = OBJECTS.map((pattern) => pattern.exec(text)?.[1]).find(Boolean) ?? '';
  if (object === '' || kind.several) return false;
  if (readWant(question) === 'yes-or-no') return true;
  if (NAMES.test(object)) return !kind.name && !NAMES.test(question) && !/\b(?:who|whom|copy|copies)\b/i.test(question);
  const price = MONEY.test(object);
  if (price) return !MONEY.test(question.replace(RELATIVE, ' '));
  if (ANY.test(object)) return false;
  const wanted = readTopic(`${question} ${one.stem} ${one.heading}`);
  const named = [...readTopic(object)];
  return named.length > 0 && !named.some((stem) => wanted.has(stem));
}

/**
 * `Section 12(1) means that the Trust does not have to comply.`, `Section 14(1) relieves us of the duty to answer it.`: the limit of cost,
 * and what is vexatious, are only ever of the whole request; whoever is relieved of complying refuses it. FOIA ss.12, 14.
 */
export function relievesWhole(text: string): boolean {
  if (!COMPLIES.test(text) || !OF_COST.test(text) || text.length > LONGEST) return false;
  return !IN_GENERAL.test(text) && RELIEVED.some((pattern) => pattern.test(text));
}

const LONGEST = 600;
const COMPLIES = /\bcompl(?:y|ying|iance)\b|\b(?:duty|obligation) to (?:answer|deal)\b/i;
const OF_COST = /\b(?:section|s\.?) ?1[24](?!\d)/i;
/** What the Act says of any request, what may be and what a smaller one would do. */
const IN_GENERAL =
  /\b(?:where|if|when|unless|whether|may|might|could|an? (?:public )?authority|authorities|any request|no longer|should|not (?:apply|engaged|relied|rely|relieve)|part|those|these|items?|questions?|rest|remainder|you (?:say|argue|ask|complain|contend))\b/i;
const WHO = '(?:we|it|(?:the|this) [\\p{L}-]+(?: [\\p{L}-]+)?)';
const NEED_NOT =
  "(?:(?:do|does|need)(?: not|n['’]t)(?: (?:have|need))?(?: to)?|(?:is|are|am)(?: therefore| accordingly| thus)? (?:not|under no) (?:obliged|required|bound|obligation|duty)(?: to)?)";
const IT = '(?: with (?:it|this|that|(?:the|your|this) (?:request|application)))?';
const RELIEVED = [
  new RegExp(
    `\\b(?:section|s\\.?) ?1[24](?!\\d)[^;]{0,80}?\\b(?:means|provides|is|has the effect)(?: such)? that ${WHO} ${NEED_NOT} comply${IT}\\W*$`,
    'iu',
  ),
  new RegExp(
    `\\b(?:section|s\\.?) ?1[24](?!\\d)[^;]{0,80}?\\b(?:relieves?|releases?|excuses?|absolves?|exempts?|frees?) (?:us|(?:the|this) [\\p{L}-]+(?: [\\p{L}-]+)?) (?:from|of) (?:complying|compliance|(?:the|any|its|our) (?:duty|obligation) to (?:comply|answer|deal))${IT}\\W*$`,
    'iu',
  ),
  new RegExp(
    `\\b${WHO} ${NEED_NOT} comply${IT},? (?:under|by virtue of|by reason of|because of|in view of|on account of|as a result of|pursuant to) (?:section|s\\.?) ?1[24](?!\\d)[^;]{0,60}$`,
    'iu',
  ),
];

import { readFigures } from './values';

const ASKED = /\b(?:percentages?|proportions?|(?:what|the) share|per cent)\b|%/i;
const GIVEN =
  /%|\bper ?cent\b|\b(?:half|thirds?|quarters?|fifths?|all|none|nil|most|majority|in ten|in (?:five|four|three)|out of)\b/i;
const DENIED =
  /(?:\bnot\b|n['’]t\b|\bnever\b|\bno\b|\bcannot\b|\bunable\b|\bwithout\b)[^.;]{0,60}\b(?:percentages?|proportions?|shares?|per cent)\b|\b(?:percentages?|proportions?|shares?)\b[^.;]{0,40}(?:\bnot\b|n['’]t\b|\bnever\b|\bcannot\b)/i;

/** `What percentage was cancelled?` `913, we have not got it as a percentage`: a count is given, and the share is not. */
export function missingShare(question: string, answer: string): string | null {
  const asked = ASKED.exec(question)?.[0];
  if (asked === undefined || !DENIED.test(answer) || readFigures(answer).length === 0) return null;
  return GIVEN.test(answer.replace(DENIED, ' '))
    ? null
    : `the ${asked.replace(/^(?:what|the) /i, '').replace('%', 'percentage')}`;
}

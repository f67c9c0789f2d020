import { isAsk } from '../phrases/en-asking';
import { INTERROGATIVE, NOUN_ASK } from '../phrases/en-asks';
import { OWN_CLAUSE } from '../phrases/en-clauses';
import { matches } from '../tried';

/** Whether words have the form of something asked for. */
export function asks(text: string): boolean {
  return /\?["”')]*$/u.test(text) || isAsk(text) || matches(INTERROGATIVE, text) || matches(NOUN_ASK, text);
}

/** A sentence with one of these says something; one without is an entry of a list: `The cost per bin.` */
export const FINITE = /\b(?:is|are|was|were|has|have|had|will|would|should|can|could|must|do|does|did)\b/i;

/** Whether words name a thing and say nothing of it: `the date the hall is to open`, and not `the hall is to open`. */
export function isNominal(words: string): boolean {
  const head = words.split(/,|\b(?:which|that|who|whose|where|when|if|whether|how)\b/i)[0] ?? '';
  return !FINITE.test(head) || OWN_CLAUSE.test(head);
}

/** Whether a clause only tells something: `I understand there has been a survey`, before `and I would ask you …`. */
export function isTold(clause: string): boolean {
  const plain = clause.trim();
  const last = plain.split(/[:–—]\s+/u).at(-1) ?? plain;
  return ![plain, last].some(
    (words) => isAsk(words) || matches(INTERROGATIVE, words) || (matches(NOUN_ASK, words) && isNominal(words)),
  );
}

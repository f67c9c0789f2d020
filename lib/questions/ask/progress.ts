import { AFTER_IT, AFTER_MINE, BIDS_TO_ACT, CANNOT_SEE, OF_ITS_OWN, REVIEWS } from '../phrases/en-progress';
import { readStem, readTopic } from '../words';

const STEMS: ReadonlySet<string> = new Set(AFTER_IT.split(/\s+/u).map(readStem));

/** `Further to your reply of 3 May, …`: what is asked comes after it. */
const AFTER_A_LETTER =
  /^\W*(?:further to|following(?: on)?(?: from)?|thank(?:s| you) for|in (?:the )?light of|having (?:read|seen|had|got|received)|with reference to|with regard to|regarding|referring to|in response to|from|in|as to|after) (?:your|the|my)\b[^,?:]{0,60}[,:]\s*/iu;

/**
 * Whether a question of a later message is about the request itself, `Could you tell me whether it is on its way?`: it names the
 * request or the reply, bids somebody to act, or has no word that could be the subject's.
 */
export function isAboutRequest(sentence: string): boolean {
  const question = sentence.replace(AFTER_A_LETTER, '');
  if ([BIDS_TO_ACT, CANNOT_SEE, REVIEWS].some((pattern) => pattern.test(question))) return true;
  if (OF_ITS_OWN.test(question)) return false;
  return (
    AFTER_MINE.test(question) || [...readTopic(question)].every((stem) => STEMS.has(stem) || /^\p{N}+$/u.test(stem))
  );
}

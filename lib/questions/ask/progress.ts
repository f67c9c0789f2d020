import { AFTER_IT, AFTER_MINE, BIDS_TO_ACT, OF_ITS_OWN } from '../phrases/en-progress';
import { readStem, readTopic } from '../words';

const STEMS: ReadonlySet<string> = new Set(AFTER_IT.split(/\s+/u).map(readStem));

/**
 * Whether a question of a later message is about the request itself, `Could you tell me whether it is on its way?`: it names the
 * request or the reply, bids somebody to act, or has no word that could be the subject's.
 */
export function isAboutRequest(question: string): boolean {
  if (BIDS_TO_ACT.test(question)) return true;
  if (OF_ITS_OWN.test(question)) return false;
  return (
    AFTER_MINE.test(question) || [...readTopic(question)].every((stem) => STEMS.has(stem) || /^\p{N}+$/u.test(stem))
  );
}

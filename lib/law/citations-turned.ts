import type { Utterance } from '../thread/acts/voice';
import { isDropped } from './citations-dropped';
import { readMentions } from './citations-mention';

/** A heading says no more than the provision's name and what it is called. */
const HEADING = 48;
const SAYS =
  /\b(?:is|are|was|were|appl(?:y|ies|ied)|rel(?:y|ied|ies|ying)|exempt|withh\w+|refus\w+|engaged|upheld?|maintain\w*|covers?|redact\w*|exceed\w*)\b/i;
/** What a review says of a ground that it goes back on. */
const TURNS =
  /\b(?:not upheld|overturn\w*|set(?:ting)? (?:it |this |that )?aside|(?:do|does|did|could|can) not uphold|substitut\w+ (?:a|my|another|our)|i agree with you|you (?:are|were) right|(?:is|are|was|were|has been|be) (?:withdrawn|dropped|lifted|abandoned)|no longer rel\w+|(?:was|were) (?:wrong|mistaken|incorrect)\w*|should (?:not )?have been (?:given|released|disclosed|provided|supplied|relied|applied)|(?:can|should|will) (?:now )?be (?:released|disclosed|given to you|provided))\b/i;
const KEEPS = /\b(?:uphold|upheld|maintain\w*|stands?|correctly|rightly|properly|remains?)\b/i;
const AHEAD = 4;

/** Whether a provision only heads a passage, as `Section 33(1)(b).` does in a review, that then goes back on it. */
export function isTurned(voice: readonly Utterance[], at: number): boolean {
  const utterance = voice[at];
  if (!utterance) return false;
  const mentions = readMentions(utterance.text);
  const last = mentions.at(-1);
  const rest = utterance.text.length - mentions.reduce((sum, { from, to }) => sum + to - from, 0);
  if (!last || rest > HEADING || SAYS.test(utterance.text)) return false;
  if (isDropped(utterance.text.slice(last.to))) return true;
  for (const next of voice.slice(at + 1, at + 1 + AHEAD)) {
    const named = readMentions(next.text);
    const same = named.find(({ number }) => number === last.number);
    if (same ? isDropped(next.text.slice(same.to)) : named.length === 0 && TURNS.test(next.text)) return true;
    if (named.length > 0 || KEEPS.test(next.text)) return false;
  }
  return false;
}

import { FINITE } from './stated';

/** How a line begins that says of what time, place or part something is wanted. */
const OPENS =
  /^["“(]*(?:for|in|by|per|at|on|over|during|between|from|since|as (?:at|of)|each|every|(?:the )?(?:calendar |financial |academic |tax )?years?|monthly|annually|yearly|quarterly|weekly|(?:19|20)\d\d)\b/iu;
/** A span of time, or that it is told for each. */
const SPANS =
  /\b(?:(?:19|20)\d\d|each|every|per (?:\w+ )?(?:year|month|quarter|week|day|site|school|ward|ship|branch|person)|(?:year|month|ward|site|branch|school|quarter)[- ]by[- ](?:year|month|ward|site|branch|school|quarter)|(?:split|broken down|grouped|sorted) by|(?:last|past|previous) (?:\w+ )?(?:years?|months?|quarters?|weeks?|seasons?|terms?)|(?:calendar|financial|academic|tax) years?)\b/iu;
/** Who writes, to whom, and what was or is to be sent. */
const OTHERS =
  /\b(?:i|we|you|he|she|they|me|us|my|our|your|attention|attn|reply|replies|post|e-?mail|letters?|address|behalf|sake|example|instance|reference|note|order|say|says|said|wrote|headline|reads?)\b/iu;

/** Whether words with a colon say only of what time or part something is wanted, `Each year since 2019, split by ward:`, and so stand over a list of it. */
export function isScope(words: string): boolean {
  return (
    words.length < 160 &&
    /:$/u.test(words) &&
    OPENS.test(words) &&
    SPANS.test(words) &&
    !FINITE.test(words) &&
    !OTHERS.test(words)
  );
}

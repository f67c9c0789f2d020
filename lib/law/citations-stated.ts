import type { Utterance } from '../thread/acts/voice';
import { readMentions } from './citations-mention';

/** What a provision needs, and what it had been used for: nothing is said yet of whether it holds. */
const STATES =
  /^\)? (?:needs|requires|calls for|asks for|demands|depends (?:up)?on|turns (?:up)?on|presupposes|(?:was|had been) (?:invoked|relied (?:up)?on|applied|cited|used|claimed))\b/i;
const IN_ORDER_TO = /\b(?:to|in order to) (?:rely (?:up)?on|use|invoke|apply|claim) (?:the exemption in )?$/i;
const MUST = /^\)?,? (?:one|we|an authority|a public authority|the \w+|it|you) (?:must|needs?|has|have)\b/i;
/** What a review says when it goes back on a decision as a whole. */
const OVERTURNS =
  /\b(?:overturn\w*|set(?:ting)? (?:it |this |that |the \w+ )?aside|(?:do|does|did|can) not uphold|substitut\w+|(?:is|are|was|were|has been|be) (?:withdrawn|dropped|lifted|abandoned|released|disclosed)|(?:give|gave|given) (?:it|this|that|the point) up|no longer rel\w+|should (?:not )?have been (?:released|disclosed|provided|supplied|relied|applied))\b/i;
/** And what it says where some or all of it stands. */
const STANDS =
  /\b(?:uphold|upheld|maintain\w*|stands?|correctly|rightly|properly|remains?|redact\w*|black\w*|blank\w*|withh\w+|except|save|apart from|exempt\w*|held back|kept)\b/i;
const AHEAD = 4;

/** Whether a sentence says what a provision is for, or was used for, and what comes then gives the refusal up. */
export function isGivenUp(voice: readonly Utterance[], at: number): boolean {
  const text = voice[at]?.text ?? '';
  const [only, more] = readMentions(text);
  if (!only || (more && more.number !== only.number)) return false;
  const [before, after] = [text.slice(0, only.from), text.slice(only.to)];
  if (!STATES.test(after) && !(IN_ORDER_TO.test(before) && MUST.test(after))) return false;
  for (const next of voice.slice(at + 1, at + 1 + AHEAD)) {
    if (STANDS.test(next.text.replace(/\bnot uphold/gi, '')) || readMentions(next.text).length > 0) return false;
    if (OVERTURNS.test(next.text)) return true;
  }
  return false;
}

import { INTERROGATIVE, NOUN_ASK } from '../phrases/en-asks';
import { CONDITION, NOUN, THING } from '../phrases/en-clauses';
import { matches } from '../tried';
import { FINITE, isNominal } from './stated';

/** `Then the latest report`, after something that was asked. */
const NEXT =
  /^(?:(?:and|oh|then|next|also|plus|besides(?: that)?|likewise|similarly|again|in addition|on top of that),? )+/i;
const DETERMINER = /^(?:the|an?|any|all|each|every|your|copies|details|whether|why|how)\b/i;
export const ORDINAL =
  /^(?:and |then |my )?(?:first|second|third|fourth|fifth|sixth|seventh|final|last)(?:ly)?(?: (?:request|question|query|item|point|thing|matter))?\b[,:]?\s*/i;

/** As many sentences after a topic may lead up to what is asked about it. */
export const SOON = 3;

/** `And finally the car park.`, before questions about it: a few words that name what they are about. `after` are the sentences after it. */
export function isTopic(words: string, after: readonly string[]): boolean {
  const bare = words
    .replace(NEXT, '')
    .replace(ORDINAL, '')
    .replace(/^of all,? /iu, '');
  const short = /^(?:the|our|your|my) (?:[\p{L}’'-]+ ){0,2}[\p{L}’'-]+\.$/u.test(bare) && !NOUN.test(bare);
  return short && after.some((sentence) => /\?\s*$/u.test(sentence));
}

/** `First, the date on which …`, `And lastly a copy of …`, `Secondly … ?`: one of several things counted off in a paragraph. */
export function counts(words: string, led: boolean): boolean {
  const next = led ? words.replace(NEXT, '').replace(CONDITION, '') : words;
  if (next !== words && THING.test(next) && isNominal(next)) return true;
  const rest = words.replace(ORDINAL, '');
  if (/^(?:together with|as well as|along with|plus)\b/i.test(words)) return true;
  return (
    rest !== words &&
    ((DETERMINER.test(rest) && !FINITE.test(rest)) ||
      /\?$/u.test(rest) ||
      matches(NOUN_ASK, rest) ||
      matches(INTERROGATIVE, rest))
  );
}

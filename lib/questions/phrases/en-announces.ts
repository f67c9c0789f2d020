/** English words that say that something is asked, and not yet what. Each pattern is tried on one sentence. */

import { matches } from '../tried';

/** What comes next is asked for, or is asked about, in the same breath. */
const ASKS_ON = '(?! (?:how|what|which|who|whose|when|where|why|whether|the|an?|any|copies)\\b)';
const SOME =
  '(?:(?:just|only|also|still) )*(?:some|several|various|certain|other|more|another|a few|a couple of|a number of|(?:one|two|three|four|five|six)(?: or (?:two|three|four|six))?)(?: (?:other|more|further|small|simple|quick))*';

/** `There are some things I should like to be told, and …` */
const THINGS_TO_COME = `\\b(?:there(?:['’]s| is| are)|here(?:['’]s| is| are)|(?:i|we)(?:['’]ve| have)(?: got)?) (?:${SOME} (?:things?|matters?|points?|questions?|facts?|quer(?:y|ies))|something(?: else| more)?) (?:(?:that|which|(?:on|about|to) which) )?(?:i|we)\\b[^,:;?–—]{0,60}(?:\\W*$|, (?:and|but|so|as|since|because|if|before|for|which(?! (?:is|are|concerns?)\\b)|please|under)\\b${ASKS_ON})`;

/** `We should be glad of answers to what follows, which …` */
const WHAT_FOLLOWS = `\\b(?:answers?|repl(?:y|ies)|responses?) to (?:(?:each|all|every one) (?:of )?)?(?:what follows|the following|(?:these|those|my|our|the) (?:\\w+ ){0,2}(?:questions?|points?|quer(?:y|ies)|items?|matters|things)(?: (?:below|here|underneath|that follow))?|the (?:\\w+ ){0,2}(?:list|questionnaire|survey|sheet) (?:below|underneath|overleaf|attached|enclosed|here))(?:\\W*$|(?:, |,? (?=under|for my|for our|in order))(?:and|as|so|since|because|if|before|by|(?:for )?which|please|under|for|in order)\\b${ASKS_ON}[^:?]*$)`;

const KIND =
  '(?:paper(?:s|work)?|documents?|documentation|facts?(?: and figures)?|figures?|numbers?|data|information|evidence|records?|answers?|details?|truth)';

const PLAIN =
  '(?:(?:just|only|simply|the|some|a few|hard|plain|bare|cold|actual|real|written|recorded|simple|straight|clear|honest|proper) )*';
const NOT = '(?:,? (?:not|and not|but not|rather than|instead of|as opposed to)\\b[^:?]{0,60})?';

/** `What I am after is paper.`, `It is the facts I want.` */
const OF_A_KIND = `^\\W*(?:(?:and|but|so|now),? )?(?:what|all)(?: that)? (?:i|we)\\b[^:?,]{0,60}\\b(?:is|are) ${PLAIN}${KIND}(?: (?:and|or) ${KIND})?${NOT}\\W*$|^\\W*(?:(?:and|but|so|now),? )?it(?:['’]s| is) ${PLAIN}${KIND} (?:that )?(?:i|we)\\b[^:?,]{0,40}${NOT}\\W*$`;

const ANNOUNCES = new RegExp([THINGS_TO_COME, WHAT_FOLLOWS, OF_A_KIND].join('|'), 'i');

/** The line above the answers that may be given: `KEY`, `Codes for question 4:`. */
export const KEY =
  /^(?:the )?(?:key|legend|(?:answer |response |reply |possible )?(?:codes?|options|choices|answers)|(?:key|codes?|options|choices) (?:to|for) [^?:]{2,40})[:.–—-]*$/i;

/** Whether a sentence only says that something will be asked, or of what kind it is to be: the questions stand elsewhere. */
export function announces(sentence: string): boolean {
  return matches(ANNOUNCES, sentence);
}

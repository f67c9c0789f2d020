/** English words by which a requester leads up to his questions: under what law he asks, and what he hopes to learn from them. Each pattern is tried on one clause. */

import { findsAny, hinted } from '../hinted';

const LAW =
  '(?:the |our |my )?(?:(?:uk|scottish|welsh|irish|\\d{4}) )?(?:freedom of information|foia?|foisa|environmental information|eirs?|eisrs?|data protection|information|act\\b|(?:access|open government)\\b)';

/** `this`, `my questions`, `a formal request`. */
const IT =
  '(?: (?:you|them|it|all|of|this|these|those|that|(?:my|our|the|a|an|two|three|four|five|some|few)(?: [\\w-]+){0,2}? (?:questions?|requests?|applications?|enquir(?:y|ies)|quer(?:y|ies)|letters?)))*';

/** How it is done: `now`, `formally`. */
const HOW =
  "(?: (?:now|therefore|hereby|also|formally|again|instead|forced|obliged|driven|going|trying|having|have|had|am|are|'m|’m|'re|’re|to|been))*";

const VERB =
  '(?:ask(?:ing)?|request(?:ing)?|apply(?:ing)?|writ(?:e|ing)|mak(?:e|ing)|put(?:ting)?|submit(?:ting)?|lodg(?:e|ing)|send(?:ing)?|rais(?:e|ing)|do(?:ing)?)';
const UNDER =
  '(?:under|using|through|via|by (?:way|means|virtue) of|pursuant to|in accordance with|with the help of|in terms of)';
const RIGHTS = '(?:(?:my|our|the|a) (?:legal |statutory )?rights?\\b[^,;?:]{0,40}?\\b(?:under|in|of|by|given by) )?';

/** After the name of the law nothing is asked for. */
const NO_MORE =
  '(?!.*\\b(?:for|about|regarding|concerning|how|what|which|who|whose|whether|when|where|why|cop(?:y|ies)|following|to (?:know|see|have|be|tell|state|provide|send|give|disclose|release|supply|say|explain|confirm|list))\\b)[^?:;]{0,60}$';

/** A word that every name of the law has. */
const OF_LAW = /\b(?:information|foia?|foisa|eirs?|eisrs?|data protection|act|access|open government)/i;

const BY_LAW = [
  hinted(
    OF_LAW,
    `^(?:and |so |but |now |hence )*(?:i|we)(?:['’](?:m|re|ve|d|ll))?${HOW} ${VERB}${IT} ${UNDER} ${RIGHTS}${LAW}${NO_MORE}`,
  ),
  hinted(
    OF_LAW,
    `^(?:and |so |but |now |hence )*(?:i|we)(?:['’](?:m|re|ve|d|ll))?${HOW} (?:us(?:e|ing)|exercis(?:e|ing)|invok(?:e|ing)|rel(?:y|ying) on|turn(?:ed|ing)? to) ${RIGHTS}${LAW}${NO_MORE}`,
  ),
  hinted(
    OF_LAW,
    `^(?:and |so |but |now )*(?:this|these|it|they|(?:(?:all|each|both|every one)(?: \\w+)?(?: of)? )?(?:the|my|our|this|these)(?: [\\w-]+){0,2}? (?:letter|e-?mail|requests?|questions?|points|quer(?:y|ies)|enquir(?:y|ies))) (?:is|are)(?: \\w+){0,2} (?:(?:made|put|asked|sent|submitted|written|raised|lodged)(?: to (?:you|them|all|each|every|both)(?: of)?(?: (?:the|these|those|our|your|them|you))?(?: [\\w-]+){0,3}?)? ${UNDER} ${LAW}|(?:an?|my|our) (?:\\w+ )?${LAW}(?: \\w+)? (?:requests?|one))${NO_MORE}`,
  ),
  hinted(
    /^(?:the |my |our )?(?:purpose|aim|point|object|objective|reason|intention|idea) (?:of|behind|for) /i,
    `^(?:the |my |our )?(?:purpose|aim|point|object|objective|reason|intention|idea) (?:of|behind|for) (?:this|these|my|our|the) (?:\\w+ )?(?:requests?|letter|questions?|enquir(?:y|ies)|e-?mail|exercise|survey|asking)\\b[^:?]*$`,
  ),
  hinted(
    /^(?:and |so )*hence /i,
    `^(?:and |so )*hence (?:this|these|my|the|our) (?:\\w+ )?(?:letter|requests?|questions?|e-?mail)\\b${NO_MORE}`,
  ),
];

/** `so I'm asking under the Freedom of Information Act`, `this is now a freedom of information request`. */
export function isByLaw(clause: string): boolean {
  return findsAny(BY_LAW, clause);
}

const LEARN =
  '\\b(?:like|love|want|wish|need|keen|curious|anxious|eager|trying|hoping|looking|glad|pleased|interested) to (?:know|see|learn|find out|understand|hear|establish|work out)';

/** They that are meant when nobody is: `everybody else`, `things`. */
const ANY =
  '(?:everybody|everyone|others|other (?:\\w+ )?\\w+s|people|families|parents|residents|things|matters|it all|all (?:of )?(?:this|it|that)|this|the rest of us|anybody else|we(?: all)?|i)(?: else)?';

const FARES =
  "(?:(?:is|are|am|all|being|['’]s|['’]re|do|does)\\b ?){0,2}(?:get(?:s|ting)? on|far(?:e|es|ing)|doing|do|does|manag(?:e|es|ing)|cop(?:e|es|ing)|compar(?:e|es|ing)|works?|working|done|going|goes|go|stands?|are|is|come in)";

/** What somebody pays. */
const MONEY =
  '(?:money|fees?|dues|tax(?:es)?|rates|sub(?:scription)?s?|contributions?|pounds?|cash|rent|lev(?:y|ies)|charges?|fares?|premiums?|donations?|pennies)';

/** How every wish to learn begins. */
const LEARNS = new RegExp(LEARN, 'i');

const HOPES = [
  hinted(
    LEARNS,
    `${LEARN} (?:how|where|what) ${ANY} ${FARES}(?: (?!(?:who|which|that|and|or|but)\\b)[\\w'’-]+){0,7}\\W*$`,
  ),
  hinted(LEARNS, `${LEARN} what(?: is|['’]s| has been) (?:really |actually )?(?:going on|happening)(?: here)?\\W*$`),
  hinted(
    LEARNS,
    `${LEARN} (?:what (?:you|they|the \\w+) (?:have|has|had) to say for|(?:that )?(?:i|we)(?: am| are|['’]m|['’]re)\\b)`,
  ),
  hinted(
    LEARNS,
    `^(?!.*\\b(?:also|lastly|finally)\\b).*?${LEARN} (?:(?:where|what|how) (?:it|(?:all )?(?:of )?(?:this|that|the|our|my|their)(?: \\w+)? ${MONEY}) (?:all )?(?:goes|go|(?:is|are)(?: being)? (?:going|spent(?: on)?|used(?: for)?))|what (?:i|we|they|people)(?: (?:am|are))? (?:pay|paying|get|getting)(?: for)?(?: (?:it|(?:my|our|the|their|that) money))?|what becomes of (?:it|this|them))(?: (?:each|every) year)?\\W*$`,
  ),
  hinted(
    / to get /i,
    '\\b(?:like|want|need|wish|trying|hoping|determined) to get (?:to the (?:bottom|truth|root)|somewhere|(?:it|this|things) (?:right|straight|clear))\\b',
  ),
];

/** `I'd like to see how everybody else is getting on`, `we need to know where we stand`: what the questions are to tell, and no question. */
export function hopesToLearn(clause: string): boolean {
  return findsAny(HOPES, clause);
}

/** `It is because my aunt was born there that I ask.` */
export const THAT_I_ASK =
  /^\W*(?:and |but |so )?it(?: is|['’]s|was) (?:\w+ )?(?:because|out of|for|with|in|as|from|to)\b[^:?;]{1,200} that (?:i|we)(?: am| are|['’]m|['’]re)?(?: now)? (?:ask|asking|write|writing|enquire|enquiring)\W*$/i;

const AND_ASK = hinted(
  / and /i,
  `^(?:i|we)(?:['’](?:m|re|ve)| am| are| have| represent| write| work| live| sit| chair| run| edit| keep)\\b(?!.*\\b(?:please|like to|know|send|tell)\\b)[^,;:?]{1,90} and (?:(?:now|do|so|therefore|hereby|am|are) )*(?:ask|request|seek|apply|write|put|send|make|submit)(?:ing)?(?: for)?${IT} ${UNDER} ${RIGHTS}${LAW}(?!.*[,;])${NO_MORE}`,
);

/** `I am a diver and ask for this under the Act.`: who writes, and under what law, in a sentence that says no more. */
export function asksByLaw(sentence: string): boolean {
  return findsAny([AND_ASK], sentence);
}

/** `Our page is on piers, and I would like the harbour to be first.`: how something of the writer's is to be. */
export const IS_TO_BE =
  /^(?!.*\b(?:please|know|tell|send|copy|copies|how|who|when|whether)\b)[^?:;]*?\b(?:i|we)(?:['’]d| would| should| do)? (?:like|love|want|wish) (?:the|our|my|this|every) (?!(?:figures?|information|data|details|minutes|reports?|answers?|repl(?:y|ies)|documents?|records?|requests?)\b)[\p{L}'’]+(?: [\p{L}'’]+)? to be (?!sent|given|told|shown|put|made|brought|read|sought|set)(?:the |a |very |as )?(?![\p{L}-]+(?:ed|en)\b)[\p{L} ]{2,30}\.?$/iu;

/** `You may well wonder why I want to know.` */
export const YOU_WONDER =
  /^\W*(?:and |but |so )*(?:you|anybody|anyone|somebody|someone|people) (?:may|might|will|could|must) (?:well |perhaps |rightly )*(?:wonder|ask|be (?:wondering|asking))(?: yoursel(?:f|ves)| me)? (?:why|what|who|how) (?:i|we|this|it|an?|any)\b[^?:]*$/i;

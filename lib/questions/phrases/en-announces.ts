/** English words that say that something is asked, and not yet what. Each pattern is tried on one sentence. */

import { findsAny, hinted } from '../hinted';
import { LISTS } from './en-listed';

/** What comes next is asked for, or is asked about, in the same breath. */
const ASKS_ON = '(?! (?:how|what|which|who|whose|when|where|why|whether|the|an?|any|copies)\\b)';
const SOME =
  '(?:(?:just|only|also|still) )*(?:some|several|various|certain|other|more|another|a few|a couple of|a number of|(?:one|two|three|four|five|six)(?: or (?:two|three|four|six))?)(?: (?:other|more|further|small|simple|quick))*';

/** `There are some things I should like to be told, and …` */
const THINGS_TO_COME = `\\b(?:there(?:['’]s| is| are)|here(?:['’]s| is| are)|(?:i|we)(?:['’]ve| have)(?: got)?) (?:${SOME} (?:things?|matters?|points?|questions?|facts?|quer(?:y|ies))|something(?: else| more)?) (?:(?:that|which|(?:on|about|to) which) )?(?:i|we)\\b[^,:;?–—]{0,120}(?:\\W*$|, (?:and|but|so|as|since|because|if|before|for|which(?! (?:is|are|concerns?)\\b)|please|under)\\b${ASKS_ON})`;

/** `We should be glad of answers to what follows, which …` */
const WHAT_FOLLOWS = `\\b(?:answers?|repl(?:y|ies)|responses?) to (?:(?:each|all|every one) (?:of )?)?(?:what follows|the following|(?:these|those|my|our|the) (?:\\w+ ){0,2}(?:questions?|points?|quer(?:y|ies)|items?|matters|things)(?: (?:below|here|underneath|that follow))?|the (?:\\w+ ){0,2}(?:list|questionnaire|survey|sheet) (?:below|underneath|overleaf|attached|enclosed|here))(?:\\W*$|(?:, |,? (?=under|for my|for our|in order))(?:and|as|so|since|because|if|before|by|(?:for )?which|please|under|for|in order)\\b${ASKS_ON}[^:?]*$)`;

/** `I would like answers to all of these.` */
const TO_ALL =
  '\\b(?:answers?|repl(?:y|ies)|responses?) to (?:(?:all|each|every one|both|any)(?: of)? )?(?:these|them|those|this|it|the (?:above|lot))(?:\\W*$|,? (?:about|regarding|concerning|under|all of which|each of which|please)\\b[^:?]{0,160}$)';

const KIND =
  '(?:paper(?:s|work)?|documents?|documentation|facts?(?: and figures)?|figures?|numbers?|data|information|evidence|records?|answers?|details?|truth)';

const PLAIN =
  '(?:(?:just|only|simply|the|some|a few|hard|plain|bare|cold|basic|solid|actual|real|written|recorded|simple|straight|clear|honest|proper) )*';
const NOT = '(?:,? (?:not|and not|but not|rather than|instead of|as opposed to)\\b[^:?]{0,60})?';

/** `What I am after is paper.`, `It is the facts I want.` */
const OF_A_KIND = `^\\W*(?:(?:and|but|so|now),? )?(?:what|all)(?: that)? (?:i|we|(?:the|our|my) (?:\\w+ ){1,3}?(?:needs?|wants?|seeks?))\\b[^:?,]{0,60}\\b(?:is|are) ${PLAIN}${KIND}(?: (?:and|or) ${KIND})?${NOT}(?:\\W*$|,? and (?:i|we)(?: am| are)? ask(?:ing)?(?: for (?:it|them|that))? (?:under|by)\\b[^:?]*$)|^\\W*(?:(?:and|but|so|now),? )?it(?:['’]s| is) ${PLAIN}${KIND} (?:that )?(?:i|we)\\b[^:?,]{0,40}${NOT}\\W*$`;

const PLACE =
  '(?:below|here|underneath|overleaf|attached|enclosed|this|these|what follows|the following|the rest of this (?:letter|page|e-?mail))';

/** `Below is what we'd like to find out.` */
const HERE_IS = `^\\W*(?:(?:so|and|now),? )?${PLACE}(?:, (?:then|numbered|in order),?| then)? (?:is|are|comes?|follows?|sets? out|lists?) (?:(?:a|the) (?:short )?list of )?(?:just |simply |all )?(?:what|everything|all|(?:the )?(?:\\w+ )?(?:things?|points?|matters?|facts?|items?|questions?))(?: that| which)? (?:i|we)\\b[^:?]{0,60}\\W*$`;

/** `I should like to have the following, and I ask under …`, `I ask all eleven the questions here.` */
const THE_FOLLOWING = `\\b(?:answer|release|supply|provide|disclose|help(?: (?:me|us))? with|confirm|tell (?:me|us)|(?:let|give|send|show|get)(?: me| us)(?: (?:know|have|see))?|advise (?:me|us)(?: of| on| about)?) the following(?: (?:about|regarding|concerning|on|in respect of|in relation to|under|from|for)\\b[^:?]{0,160})?\\?\\W*$|\\b(?:have|know|see|receive|request|want|like|need|told|sent|given|ask|asking|put|putting|obliged|grateful|glad)\\b(?:(?!\\b(?:how|what|which|who|whose|when|where|why|whether)\\b)[^:?]){0,80}? (?:the following|what follows|(?:the|these|my|our|those) (?:\\w+ ){0,2}(?:questions?|points?|quer(?:y|ies)|items?|matters|things) (?:here|below|underneath|overleaf|that follow|which follow))(?:\\W*$|,? (?:and|but|so|as|since|because|if|before|which|please|under|for which)\\b${ASKS_ON}(?! (?:please )?(?:give|send|tell|say|state|list|provide)\\b)[^:?]*\\W*$|,? (?:under|pursuant to|by virtue of|in (?:each|every|all)|for (?:each|every|all|the|my|our))\\b(?!.*\\b(?:how|what|which|who|whose|when|where|why|whether|cop(?:y|ies))\\b)[^:?]*$)`;

/** `What I am after is something solid to put in front of the board.` */
const SOMETHING = `^\\W*(?:(?:and|but|so|now),? )?(?:what|all)(?: that)? (?:i|we)\\b[^:?,]{0,60}\\b(?:is|are) (?:something|anything)(?: \\w+){0,2}? (?:(?:to|in writing|in black and white|on paper)\\b|(?:that )?(?:i|we) (?:can|could|may)\\b)(?!.*\\b(?:how|what|which|who|whose|when|where|why|whether)\\b)[^:?]*$|^\\W*(?:what|all)(?: that)? (?:i|we)\\b[^:?,]{0,60}\\b(?:is|are) something (?:\\w+ )?\\w+\\W*$`;

/** `I only want the answers.` */
const ONLY = `\\b(?:i|we) (?:(?:only|just|simply|merely) )+(?:want|need|ask for|require|seek) ${PLAIN}${KIND}${NOT}\\W*$`;

/** `I wonder if I might trouble you with a few enquiries.` */
const TROUBLE = `\\b(?:trouble|bother|pester|burden|tax|approach|come to|turn to) (?:you|the [\\w ]{3,40}?)(?:,[^,:?]{1,60},)? (?:again |once more )?about (?:the|a|an|my|our)\\b(?!.{0,160}\\b(?:how|what|which|whose|when|why|whether)\\b)|\\b(?:trouble|bother|pester|burden|tax|approach|come to|turn to) you (?:again |once more )?with (?:an?|the|this|these|those|my|our|some|another|two|three|four|five|six|several|yet)\\b[^:?]{0,40}\\b(?:questions?|enquir(?:y|ies)|inquir(?:y|ies)|quer(?:y|ies)|matters?|points?|requests?|lists?)\\b(?!.*\\b(?:how|what|which|who|whose|when|where|why|whether)\\b)[^:]*$`;

/** `What follows may look long, but most of it wants only a yes or a no.` */
const LOOKS = `^\\W*(?:what follows|the following|(?:this|the|my) (?:list|questionnaire|letter)|(?:these|the|my) (?:\\w+ )?(?:questions?|points?|items?)(?: (?:below|that follow))?) (?:may|might|will (?:look|seem|take)|looks?|seems?|appears?)\\b(?!.*\\b(?:how|what|which|who|whose|when|where|why|whether|please)\\b)[^:?]*$`;

/** `Since I am asking for five things, I shall put them one to a line.` */
const SO_MANY = `\\b(?:i|we)(?: am|['’]m| are|['’]re| have| shall| will)? (?:(?:only|just) )*(?:ask(?:ing)?|asked|put(?:ting)?|after) (?:you )?(?:for |about )?${SOME} (?:things|questions|points|matters|items|enquiries|queries)(?:\\W*$|, )(?!.*\\b(?:how|what|which|who|whose|when|where|why|whether|namely|please)\\b)[^:?]*$`;

/** `For my thesis I am asking fifteen universities about their theses.` */
const OF_MANY = `\\b(?:i|we)(?: am| are|['’]m|['’]re)? (?:now |currently )?(?:asking|writing to|contacting|surveying) (?:all |every |each of |the |some )?(?:\\w+ ){0,2}?(?:councils|universities|trusts|boards|forces|authorities|hospitals|colleges|schools|bodies|departments|surgeries|parishes)\\b(?:(?!\\b(?:how|what|who|whose|when|where|why|whether)\\b)[^:?])*\\W*$`;

/** `I ask those in sorrow, not because I think you will reply.` */
const HOW_ASKED = `^\\W*(?:and |but )?(?:i|we)(?: only| simply| merely| just)? (?:ask|put|raise) (?:this|these|those|them|it|all this)(?: questions?)? (?:in|with|as|because|out of|not|only|for|on)\\b[^:?]*$`;

/** `The Guild would however like some plain facts, and I ask for them under the Act.` */
const SOME_OF_A_KIND = `\\b(?:like|want|need|welcome|appreciate|require|seek|wish for|after)(?: to (?:have|see|get|receive|be given))? (?:(?:some|a little|a few|a bit of|certain) )${PLAIN}${KIND}(?: (?:please|from you))?(?:,? please)?(?:\\W*$|,? (?:and|which) (?:i|we)(?: now| hereby| therefore| am| are)? (?:ask|request|seek|want|apply|asking|requesting)(?: for)?(?: it| them| this)? (?:under|by virtue of|pursuant to|in accordance with|using)\\b(?!.*\\b(?:how|what|which|who|whose|when|where|why|whether|cop(?:y|ies))\\b)[^:?]*$)`;

const ANNOUNCES = [
  hinted(/\b(?:asking|writing to|contacting|surveying) /i, OF_MANY),
  hinted(/\b(?:ask|put|raise) (?:this|these|those|them|it|all this)\b/i, HOW_ASKED),
  hinted(/\b(?:things?|matters?|points?|questions?|facts?|quer(?:y|ies)|something)\b/i, THINGS_TO_COME),
  hinted(/\b(?:answers?|repl(?:y|ies)|responses?) to /i, WHAT_FOLLOWS),
  hinted(new RegExp(`^\\W*(?:(?:so|and|now),? )?${PLACE}`, 'i'), HERE_IS),
  hinted(/\b(?:following|follows?|here|below|underneath|overleaf)\b/i, THE_FOLLOWING),
  hinted(/^\W*(?:(?:and|but|so|now),? )?(?:what|all|it)\b/i, OF_A_KIND),
  hinted(/\b(?:answers?|repl(?:y|ies)|responses?) to /i, TO_ALL),
  hinted(/\b(?:something|anything)\b/i, SOMETHING),
  hinted(/\b(?:only|just|simply|merely) (?:want|need|ask for|require|seek) /i, ONLY),
  hinted(/\b(?:trouble|bother|pester|burden|tax|approach|come to|turn to) /i, TROUBLE),
  hinted(/\b(?:may|might|will|looks?|seems?|appears?)\b/i, LOOKS),
  hinted(/\b(?:things|questions|points|matters|items|enquiries|queries)\b/i, SO_MANY),
  hinted(/\b(?:some|a little|a few|a bit of|certain) /i, SOME_OF_A_KIND),
  ...LISTS,
];

/** The line above the answers that may be given: `KEY`, `Codes for question 4:`. */
export const KEY =
  /^(?:the )?(?:key|legend|(?:answer |response |reply |possible )?(?:codes?|options|choices|answers)|(?:key|codes?|options|choices) (?:to|for) [^?:]{2,40})[:.–—-]*$/i;

/** Whether a sentence only says that something will be asked, or of what kind it is to be: the questions stand elsewhere. */
export function announces(sentence: string): boolean {
  return findsAny(ANNOUNCES, sentence);
}

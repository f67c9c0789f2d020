import { AIMS } from '../phrases/en-aims';
import { announces } from '../phrases/en-announces';
import { isAsk } from '../phrases/en-asking';
import { GLOSS, INTERROGATIVE, LEAD, NOUN_ASK, RHETORICAL, SUBJECT, SURVEY } from '../phrases/en-asks';
import { INVERTS, NOUN, OPENS_VERB, PARTICLES } from '../phrases/en-clauses';
import { isHandling } from '../phrases/en-handling';
import { SO_SECRET, TAUNTING, WHY_NOT_US } from '../phrases/en-scorn';
import { asksOfYears } from '../phrases/en-span';
import { REQUEST_FOR } from '../phrases/en-wishes';
import { matches } from '../tried';
import { ORDINAL } from './ordinal';
import { readPreface } from './preface';
import { isNominal } from './stated';

/** A request for a thing is called one. */
const IN_PLAIN = /\b(?:request|application)s?\b[^?]{0,100}\bfor\b/i;

/** How something asks. `asked`: in so many words; `bare`: only a question mark; `listed`: a noun under a stem; `subject`: what the request is about; `lead`: what comes is asked. */
export type Form = 'asked' | 'bare' | 'listed' | 'subject' | 'lead';

/** `With 1), please name them`: more of a question that has its number. */
const ABOUT_ANOTHER = /^(?:with|for|at|on|in|under|as to|regarding) \(?(?:q(?:uestion)?s?\.? ?)?\d{1,2}[a-z]?\)?,/i;

/** `Please also take this as a request for the lease.` */
const BESIDES = /\b(?:also|too|as well|further|second|another|in addition)\b/iu;

/** `The report of 2019 said that it was sound.`: what a paper says. */
const SAYS =
  /^(?:(?:and|but|yet|so),? )?(?:the|an?|your|our|that|this|one)(?: [\w'’-]+){0,3}? (?:report|minutes|letter|review|survey|study|audit|note|plan|policy|notice|statement|leaflet|summary|figures|document|paper|agenda|memo|e-?mail|guidance|assessment)(?: (?:of|for|from|on|in|to) [^,:;?]{2,40}?)? (?:said|says|say|showed|shows?|states?|stated|claims?|claimed|tells?|told|mentions?|mentioned|suggests?|suggested|admits?|admitted|promised|promises) (?:that|it|us|me|so|nothing|only|the|a|an|there|we|you|they|no)\b[^?]*$/iu;

function isSaid(words: string, questioned: boolean): boolean {
  return !questioned && SAYS.test(words) && !isAsk(words);
}

/** How a sentence asks; null when it does not. `open` says that something before it leads into a list. */
export function formOf(words: string, open: boolean): Form | null {
  if (words.length < 6 || words.length > 4000) return null;
  const questioned = /\?["”')]*$/u.test(words);
  if (IN_PLAIN.test(words) && REQUEST_FOR.test(words)) return BESIDES.test(words) ? 'asked' : 'subject';
  if (isHandling(words) || ABOUT_ANOTHER.test(words) || isSaid(words, questioned)) return null;
  if (LEAD.test(words) && !/\?/u.test(words)) return 'lead';
  if (TITLE.test(words)) return 'subject';
  const preface = questioned ? null : readPreface(words);
  if (preface === 'reason') return null;
  if (!questioned && isOfNothing(words)) return 'lead';
  if (preface) return 'subject';
  if ((!questioned || POLITE.test(words)) && announces(words)) return 'subject';
  if (SURVEY.test(words) && !matches(INTERROGATIVE, words)) return 'subject';
  if (isAsk(words))
    return !questioned && ([SUBJECT, PURPOSE, AIMS].some((tells) => tells.test(words)) || asksOfYears(words))
      ? 'subject'
      : formOfWish(words);
  if (questioned || isUnmarked(words))
    return [RHETORICAL, SO_SECRET, WHY_NOT_US, REPORTED, ...TAUNTING].some((scorns) => matches(scorns, words))
      ? null
      : 'bare';
  if (matches(NOUN_ASK, words) && isNominal(words))
    return /\bplease\W*$/i.test(words) ? 'asked' : open ? 'listed' : 'subject';
  if (open && !asksNothing(words) && (matches(NOUN_ASK, words) || matches(INTERROGATIVE, words)) && !GLOSS.test(words))
    return 'listed';
  return null;
}

/** `RE: Where have all the benches gone?` */
const TITLE = /^(?:re|subject|title|heading)(?:\s?[:–—-]|\.)\s(?!q|part|point|item|your|my)/iu;

/** `What I seek is much narrower.`, `All I ask is quite modest.`: of what kind it is, and no thing. */
function isOfNothing(words: string): boolean {
  const kind =
    /^\W*(?:(?:and|but|so|now|this time),? )?(?:what|all)(?: that)? (?:i|we|(?:the|our|my) (?:\w+ ){1,2}?(?:wish(?:es)?|wants?|seeks?|needs?))\b(?:, (?:under|by|as|in)\b[^:?,]{1,40},|[^:?,]){0,60}?\b(?:is|are) ([^:;?–—]{3,60})$/iu.exec(
      words,
    );
  return (kind?.[1] !== undefined && !A_THING.test(kind[1])) || PLEAS.some((plea) => plea.test(words));
}

/** `Under the Act please answer.`, `Please supply the following under the Act.`, `My questions are all about the year 2022.`: what it is stands elsewhere. */
const PLEAS = [
  /\b(?:please|kindly|pls)\b(?:,? (?:do|just|also|now|then))* (?:answer|reply|respond|oblige|assist|help)(?: (?:me|us|fully|in full|promptly|quickly|in writing|by return|soon|if you (?:can|would)|as soon as (?:you can|possible)))*\W*$/i,
  /\b(?:supply|provide|send|give|furnish|disclose|release|let (?:me|us) have)(?: (?:me|us))?(?: with)? (?:all (?:of )?)?the following(?: (?:information|data|details|figures|facts))?,? (?:in accordance with|under|pursuant to|by virtue of|as (?:allowed|provided|permitted) (?:by|for|under)|in line with|within the terms of) [^:?]{3,120}$/i,
  /\b(?:please|kindly)(?: also)? (?:answer|supply|provide|send|give)(?: (?:me|us)(?: with)?)? (?:all (?:of )?)?the following(?: (?:questions?|points?|information))?, (?:(?:all|each|both|every one|most) of )?which (?:(?:all|each|both|mainly|only) )?(?:concerns?|relates?|refers?|appl(?:y|ies)|covers?|deals?|is|are|has|have) [^?:;]{3,120}$/i,
  /^\W*(?:all )?(?:of )?(?:my|our|the|these) (?:questions?|requests?|points?|items?|quer(?:y|ies)) (?:(?:below|here) )?(?:is|are|all) (?:all |only |solely |are )?(?:about|for|of|limited to|confined to|concerned with|to do with) (?:the )?(?:(?:calendar|financial|academic|school|last|same|one|whole|current) )*years?\b[^:?;]{0,40}$/i,
];

/** A thing that can be sent, or what it is about. */
const A_THING = new RegExp(
  `${NOUN.source}|\\b(?:how|what|which|who|whom|whose|when|where|why|whether|if|of|for|from|about|on|between|in|to|the|any|each|every|your|their)\\b`,
  'iu',
);

/** `and was told "Who wants to know?"`: somebody else's words. */
const REPORTED =
  /^\W*(?!(?:how|what|which|who|whom|whose|when|where|why|is|are|was|were|do|does|did|has|have|had|can|could|will|would)\b)[^?]*\b(?:told|asked|said|replied|answered|wrote|reads?|says?|headed|titled|shouted|heard)\b[^"“?]{0,40}["“][^"”]*\?["”]\W*$/iu;

/** `Would you let us have the following, which we need for our supper?`: a question in form only. */
const POLITE = /^(?:could|can|would|will|may|might|please|kindly)\b/i;

/** `I would like to understand what happens to others`: why somebody asks, when something else is asked for. */
const PURPOSE =
  /\b(?:like|want|wish|trying|hop(?:e|ing)|keen|eager|anxious|curious) to (?:understand|learn about|find out (?:\w+ ){0,2}?about(?! (?:how|what|which|who|when|where|why|whether)\b)|work out|make sense)\b|(?:^|,? (?:and|so|where|because|since) )(?:i|we)(?: am|['’]m| are|['’]re| have been|['’]ve been) (?:\w+ )?looking (?:at|into)\b(?![^?]* (?:and|so|but) (?:(?:i|we) )?(?:would|should) (?:\w+ )?(?:like|be (?:grateful|glad|obliged))\b)|\b(?:ask|asking|enquir\w+|know|hear|request|requesting|questions?|writing) (?:you )?(?:about|regarding|concerning|in connection with)\b(?! (?:how|what|which|who|when|where|why|whether)\b)/i;

/** `I should like some proper answers`, `everyone I ask says no`, `I wonder what is going on here`: what is asked comes after it. */
const GRUMBLES =
  /\b(?:like|want|need|wish) (?:to (?:have|know|see|get|be given) )?(?:(?:all|some of|a few of|only|just) )*(?:the|some|a few) (?:(?:basic|plain|hard|bare|actual|simple) )?(?:facts?(?: and figures)?|truth|(?:full|whole|complete) (?:picture|story))\W*$|\b(?:interested|curious) (?:in|to (?:see|know|learn)|about) how (?:things|matters|it all|all this)\b|\b(?:like|want|need|expect|deserve|get) (?:(?:some|a|any|proper|straight|real|clear|honest|full|few) )*(?:answers?|explanations?)\W*$|\b(?:like|want|need|expect|deserve|ask(?:ing)? for) (?:to (?:see|have|get) )?(?:(?:some|any|more|the|real|proper|full|complete|simple|plain|a (?:little|bit of)) )*(?:honesty|openness|transparency|candour|clarity|common sense|action|justice|accountability|respect|courtesy|decency|fairness)(?:,? (?:for once|here|please|now|at last|and \w+))*\W*$|\b(?:i|we)(?: am| are|['’]m|['’]re) (?:(?:just|simply|rather|naturally|therefore|very|a little) )*(?:curious|interested|puzzled|nosy)\W*$|\b(?:everyone|everybody|whoever|nobody|no one|people) (?:i|we) ask\b|\b(?:i|we)(?: just| do| often)? wonder what(?: is|['’]s) (?:going on|happening)\b/i;

/** `I was on the board for years and we like to see figures`: what somebody is fond of, and no particular ones. */
const FOND_OF =
  /\b(?:i|we) (?:(?:do|always|just|rather|generally|usually|much|simply) )*(?:like|love|enjoy|prefer)(?: (?:to (?:see|have|look at|get|know|work (?:with|from)|deal in|go by|read)|seeing|having|looking at|reading|working with))? (?:(?:the|some|hard|plain|good|solid|real|proper|actual|bare|exact|clear|my|a few) )*(?:numbers?|figures?|facts?(?: and figures)?|data|statistics|evidence|details?|records|paper|things (?:in writing|on paper|in black and white|written down))\W*$/i;

/** `and I should like to see for myself`: that somebody wants to judge, and of what is said elsewhere. */
const FOR_MYSELF =
  /\b(?:see|know|judge|decide|check|find out|hear|look|read|learn) (?:(?:it|that|this|them|how things stand|the (?:facts|figures|evidence|truth)) )?for (?:myself|ourselves|themselves|himself|herself)\W*$|\b(?:demand|insist on|expect|require|call for|press for|claim) (?:(?:to (?:know|hear|have|be told)|knowing|hearing) )?(?:(?:the|some|all|a few|straight|proper|honest|real) )*(?:truth|facts|answers?|explanations?|whole (?:story|truth))\W*$|\b(?:thought|decided|resolved|going|ought) (?:(?:that )?(?:i|we)(?:['’]d| would| should| might| had better)|to) (?:ask|enquire|inquire)\W*$|\b(?:like|want|wish|need|love) to (?:make up (?:my|our) own minds?|form (?:my|our|an?) (?:own )?(?:view|opinion)|get to the bottom of (?:it|this|that|things|all this))\W*$/i;

/** `I want you to be nicer`: what is wished of somebody, and no answer. */
const TO_BEHAVE =
  /\b(?:want|like|need|wish|expect) (?:you|them|him|her|the (?:council|board|trust|police|mayor|officers?|people|school|staff|department)) to (?:be(?! (?:sent|given|told|asked))|give (?:this|it|these|the matter|my \w+)|stop|start|listen|care|try|act|fix|mend|repair|sort|improve|feel|realise|apologise|resign|behave|respect|leave|pay|clean|do (?:better|more|something|your))\b(?!.*\b(?:how|what|which|who|whose|when|where|why|whether|tell|send|provide|cop(?:y|ies)|numbers?)\b)[^?:]*$/i;

function formOfWish(words: string): Form | null {
  if (!asksNothing(words)) return 'asked';
  return IS_THIS.test(words) ? 'lead' : null;
}

/** `What I would like to know, in order, is this.` */
const IS_THIS = /\b(?:is|are) (?:simply |just |only )?(?:this|these|the following|as follows)[.:]?$/i;

/** `I would like to make a request` asks for nothing yet. */
function asksNothing(words: string): boolean {
  const stated = /:\s+(\S.{8,})$/u.exec(words)?.[1];
  if (stated && (matches(INTERROGATIVE, stated) || matches(NOUN_ASK, stated))) return false;
  if ([GRUMBLES, FOND_OF, FOR_MYSELF, TO_BEHAVE, ...TAUNTING].some((tells) => tells.test(words))) return true;
  return /^(?:may|can|could|might) (?:i|we) (?:just |also |please )*(?:ask|add|raise|put) (?:you )?(?:an?|one|two|three|some|another|more|further|the following)\b[^?]{0,40}(?:things?|questions?|points?|quer(?:y|ies)|following)\W*$|^(?:that|this|these|those) (?:is|are) (?:all )?(?:what|the things?) (?:i|we)\b|\b(?:is|are) (?:this|these|simple|simply this|the following|as follows)[.:]?$|\breasons? (?:for (?:asking|this|my)|(?:why |that )?(?:i|we) ask)|\brequests? (?:is|are|has been|was) (?:in \w+ parts|made|sent|being|part of|addressed|under)\b|\b(?:i|we)(?:['’]m| am| are)? ask(?:ing)? (?:this |that |it |them |these |you )?(?:because|as|since)\b|\b(?:why|reason|because) (?:i|we)(?:['’]m| am| are)? ask(?:ing)?\b|\b(?:like|wish|want|writing|request|ask) (?:to |for )?(?:make|submit|lodge|raise|know more|thank|point out|stress|draw|remind|add|emphasi[sz]e|say|clarify|complain|appeal|challenge|express|apologi[sz]e|withdraw|narrow|change|amend|replace|refine)\b/i.test(
    words,
  );
}

/** A question without its mark, told by its order of words: `is there a second hand shop`, `how many were sold`. */
function isUnmarked(words: string): boolean {
  const plain = words.replace(TOPIC, '').replace(PARTICLES, '').replace(ORDINAL, '');
  if (
    /^(?:had|should|were|may|must|(?:can|could|would|will) you|can i (?:just )?(?:say|add|point)|do (?:not|n['’]t|please))\b/i.test(
      plain,
    )
  )
    return false;
  return OPENS_VERB.test(plain) || INVERTS.test(plain) || SMALL_WHO.test(words);
}

/** `CCTV in Market Square - how many cameras`: what it is about, before what is asked. */
const TOPIC =
  /^(?:foi(?: request)?: |re: )?(?:(?!\b(?:is|are|was|were|has|have|had|will|i|we|you|it|they)\b)[^:?.–—-]){3,60}(?::|\s[–—-])\s+(?=(?:how (?:many|much|often|long)|(?:who|what|when|where|which|why)\b))/iu;

/** A writer without capitals: `who approved the seats`, `how come they were replaced`. */
const SMALL_WHO =
  /^(?:who (?:\p{Ll}+ed|paid|made|built|bought|sold|took|gave|chose|wrote|runs?|owns?|pays?|does|keeps?)\b|how come\b)/u;

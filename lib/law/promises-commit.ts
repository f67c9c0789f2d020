import type { ActKind } from '../thread/act';
import { isBrief, isPresent } from './promises-brief';
import { mayConfirm } from './promises-stands';

const DO =
  '(?:send|sent|come|arrive|go out|repl(?:y|ied)|respond(?:ed)?|response|provid(?:e|ed|ing)|answer(?:ed)?|issued?|let you (?:have|know)|receiv(?:e|ed)|have|reach|write|written|complet(?:e|ed)|contact(?:ed)?|updated?|follow|suppl(?:y|ied)|releas(?:e|ed)|disclos(?:e|ed)|ready|available|get back|come back|be in touch|finalis(?:e|ed)|conclud(?:e|ed)|report|deliver(?:ed)?|forward(?:ed)?|finish(?:ed)?|carried out|communicat(?:e|ed)|inform(?:ed)?|notif(?:y|ied)|(?:scan|copy|hand|fax|text|type) (?:it |them )?(?:to )?you|done|made|decided?|tell|told|hear|do so|be with you|be in a position|get|give|given|hear|publish(?:ed)?|e-?mail(?:ed)?|revert|make|reached|confirm(?:ed)?|take|out of the door|out by|on its way|be in your|be (?:on|with) you|leave (?:us|here)|go off|post(?:ed)?|clear|share|pass|return|(?:out|over|back|across|along|through|round) (?:to|with) you)';
const WILL =
  "(?:will|shall|'ll|hop(?:e|es|ing) (?:to|that)|aim(?:ing)? (?:to|for)|expect(?:s|ing)?(?: to)?|anticipat(?:e|ing)|intend(?:ing)? to|endeavour(?:ing)? to|intention|target is|plan(?:ning)? to|propos(?:e|ing) to|mean(?:s|ing)? to|(?:should|ought to) (?:now |then )?(?:be|have|receive|reach|hear|get|go|see)|(?:have|has|having) (?:set|fixed|pencilled|diarised)|undertakes? to|try(?:ing)? to|be able to|can (?:now |then )?(?:let|send|give|have|get|do|promise|offer)|aim is to|commitment|in a position to|to follow|can expect|are due to|is due to|due to be|would expect|(?:i am|i'm|we are|we're) going to)";
/** The authority says that it will reply, or when its reply comes. */
const COMMITS = [
  new RegExp(`\\b${WILL}\\b.{0,160}?\\b${DO}\\b`, 'i'),
  /\b(?:should|ought to|(?:can|may) expect to) (?:now |then )?(?:hear|receive|get|have(?! (?:been|had|gone|come|received|replied|responded|answered|reached|sent|heard|done|told|written)\b))\b/i,
  /\b(?:can|may) expect\b.{0,60}?\b(?:response|reply|answer|outcome|decision)\b/i,
  /\btarget\b.{0,80}?\b(?:is|of)\b/i,
  new RegExp(`\\b${WILL}\\b.{0,120}?\\b(?:response|reply|answer|outcome|decision|information|figures?|data)\\b`, 'i'),
  /(?:^|[:;] ?)\W{0,3}(?:to (?:be sent|follow|be (?:provided|supplied|confirmed|furnished))|will follow)\b/i,
  /\b(?:response|reply|answer|outcome|information|figures?|it|decision)\b.{0,60}?\b(?:is|are) (?:now )?(?:expected|anticipated|likely|due|to follow|to be sent)\b/i,
  /\b(?:count|bank|rely|depend) on (?:it|this|them|that|us|me|hearing|having|our|my|the|an?)\b/i,
  /\b(?:date|day)\b.{0,30}?\bworking to(?:wards)?\b/i,
  /(?:^|[:;,] |\b(?:and|so) |please |kindly )(?:expect|look out for|watch for) (?:it|this|them|that|us|me|our|my|an?|the|those|these)\b/i,
  /\b(?:give|allow|grant|bear with|spare) ?(?:us|me)?\b.{0,12}\b(?:until|till|up to|another|to|for|a few)\b/i,
  /\b(?:reply|response|answer|compliance|period|time|clock|limit|deadline|date)\b.{0,60}?\b(?:becomes?|runs? (?:on )?(?:to|until)|(?:ends?|expires?|falls) (?:on|at)|moves? to|stands at|goes (?:back )?to|will (?:now )?be)\b/i,
  /\b(?:takes?|brings?|moves?) (?:us|it|this|the \w+) (?:up |back |on )?to\b/i,
  /\b(?:best|current|present|realistic|my|our) (?:estimate|guess|forecast|reckoning)\b/i,
  /\b(?:let us|let's|call it|make it) (?:say|call it|make it|aim for|the|\d)|\b(?:i|we) (?:can (?:now )?|will )?promise\b|\b(?:is|are|now) promised (?:for|by)\b|\blook forward to (?:an?|our|the|my)\b|\b(?:you have|on) my word\b/i,
  /(?:\b(?:will|shall|would) not|\bcannot|\bunable to|\b(?:wo|ca)n't)\b.{0,60}?\b(?:go|reply|respond|answer|ready|complete\w*|send|have (?:it|this))\b.{0,24}?\b(?:until|till)\b/i,
  /\b(?:ask|asking|beg) you (?:to|if you could) (?:wait|bear with|be patient|hold on)\b/i,
  /\bthe new (?:one|date|day)\b|\bit (?:will|'ll|should) (?:now|instead) be\b/i,
  /\b(?:days?|weeks?|fortnight) (?:should|ought to|will) (?:see|do|be enough|suffice)\b/i,
  /\b(?:amended|revised|new|extended|target|expected|anticipated|estimated)\b.{0,40}?\b(?:date|deadline|target)\b/i,
  /\bexten(?:ds?|ded|ding|sion)\b.{0,80}?\b(?:to|until|till|by)\b/i,
  /\bneed(?:s|ed)? (?:until|up to|to)\b/i,
  /\baim(?:ing)? for\b/i,
  /\b(?:put back|postponed|deferred|rescheduled|pushed back|moved)(?: \w+)? (?:to|until)\b/i,
  /\b(?:tak|mov|bring|push)(?:es?|ing)\b.{0,40}\b(?:deadline|date|limit|time)\b.{0,20}\bto\b/i,
];
/** Words by which a letter states what the law gives, and not what it undertakes itself. */
const LEGAL =
  /\b(?:statut\w+|legal(?:ly)?|legislat\w+|by law|the law|deadline|time ?limits?|due date|target date|response due|time ?-?scales?|time ?frame|in accordance with|in line with|as required by|(?:20|twenty|40|forty) (?:working|school) days|the (?:20|twenty) days|required to (?:respond|reply))\b/i;
/** In a receipt, what the reader should expect is what the law gives. */
const EXPECTED =
  /\b(?:should (?:now )?(?:receive|expect|hear|have|get|reach)|(?:can|may) expect|expect (?:a|our|the) (?:response|reply|answer))\b/i;
/** The reader is to act, or it is about another body's or an earlier promise. */
const OTHERS =
  /\b(?:(?:they|he|she|firm|supplier|contractor|company|bank|printers?) (?:ha(?:s|ve) )?undert(?:akes?|ook|aken)\b|undertakes? to (?:let|send|give) us\b|(?:tells?|told|assures?|assured|promises?|promised|says? to) (?:me|us) (?:that )?(?:i|we)\b|(?:i|we)(?:'ll|’ll| will| shall| should| can| may) (?:now |then )?(?:have|get|receive) (?:what (?:i|we) need|(?:their|his|her|theirs)\b|(?:it|them|this|these|that|those|the \w+) (?:back )?from (?!us\b|me\b))(?!.*\byou\b)|you(?:'ll|’ll| will| must) be (?:looking|expecting|waiting|hoping|wanting)\b|please (?:reply|respond|let|send|pay|contact|confirm|provide|clarify|note that you)|you (?:must|need to|(?:would|will) (?:need|have) to|should (?:reply|respond|send|ask|request|contact|write|submit|complain)|may(?! (?:expect|count|rely|depend)\b)|can (?:ask|request|complain|appeal|contact)|have (?:until|the right|\d+|forty|two|three))|your (?:reply|response|clarification|payment|comments|request for (?:an? )?(?:internal )?review) (?:by|within|must|should|before)|should (?:be|reach) (?:made|submitted|sent|addressed|us)|do not (?:hear|receive|reply)|reach us|fees?\b.{0,40}? paid|had (?:hoped|said|promised|expected|meant|intended|planned|wanted|undertaken|estimated|thought)|should have (?:been|had|received|replied|responded)|(?:will|'ll) have (?:noticed|seen|heard|read|gathered|known|guessed|received)|(?:was|were) (?:due|to have|expected|to be|meant)|said (?:that )?(?:we|i|it) would|asked (?:\w+ ){0,4}(?:for|to)\b.{0,40}\bby|would (?:have )?(?:been|be)|commissioner|out of (?:the )?office|annual leave|will be closed|will close|treated as (?:closed|withdrawn)|who will (?:reply|respond)|from wh(?:om|ich) you\b|\bwhen (?:its|the|our|their) \w+ (?:reports?|arrives?|comes?|meets?|returns?)|which will (?:reply|respond)|contract (?:ends?|expires?|will)|licen[cs]e (?:ends?|expires?))\b/i;
/** In an answer other things have dates too: only what comes to the reader is promised. */
const REPLIES =
  /\b(?:you|your (?:inbox|hands)|reply|replies|respond|response|answer(?:ed)?|follow|sen[dt]|write|be in touch|get back|outcome|decision|supplied|provided to|forwarded|from us|in the post|(?:remaining|rest|remainder|outstanding|others?)\b.{0,80}?\b(?:disclosed|released|provided|issued))\b/i;
/** What was asked for, or what is missing of it, comes: `the total is being checked, and it will come by 4 May`, `that will come by itself`. */
const COMES =
  /\b(?:amounts?|figures?|sums?|totals?|data|information|breakdown|lists?|cop(?:y|ies)|documents?|answers?|the rest|(?:parts?|points?|items?|questions?|numbers?) \d+)\b.{0,120}?\b(?:will|shall|should)(?: (?:also|now|then|therefore|only))? (?:come|arrive)\b(?! (?:to|into|before|under|from|up|in|as|out)\b)|\b(?:will|shall|should) (?:come|arrive|follow)\b.{0,40}?\b(?:by itself|on its own|separately|under separate cover)\b/i;
/** `The total awaits the invoices and will be provided by 4 May`: by a day and to nobody else. */
const IS_GIVEN =
  /\b(?:amounts?|figures?|sums?|totals?|data|information|breakdowns?|lists?|cop(?:y|ies)|documents?|answers?|the (?:rest|remainder)|(?:parts?|points?|items?|questions?|numbers?) \d+)\b[^;]{0,120}?\b(?:will|shall)(?: (?:also|now|then|therefore|only))? be (?:provided|given|made available|handed over|confirmed)(?: (?:to you|in full|separately|as well|too))?(?: (?:by|on|before|no later than|not later than))+(?: the)?(?: (?:end|close) of(?: \w+)?)? (?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|next|this|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
/** What stands in a box of a table in the place of an answer: `Will be e-mailed on 4 May.`, `Being checked, to be supplied by 4 May.` */
const IN_ITS_BOX =
  /^\W*(?:(?:being|under|awaiting|still|currently|not yet|yet to be|with (?:the|our))\b[^.;:]{0,120}?(?:[,.](?: and)?|\band) )?(?:will|shall|to) be (?:e-?mailed|sent|supplied|furnished|provided|forwarded|posted|given|released|disclosed)(?: (?:on|to you|in full|separately))?(?: (?:by|on|before|no later than|not later than))+(?: the)?(?: (?:end|close) of(?: \w+)?)? (?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|next|this|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
/** `We will forward the figures by 4 May`: what the writer sends of an answer, and to nobody else. */
const FORWARDS =
  /\b(?:i|we)(?:'ll| will| shall| (?:expect|hope|aim|intend|plan) to| (?:am|are) (?:going|hoping|expecting|planning) to)(?: (?:then|now|therefore|also))? (?:forward|supply|provide|release|disclose|e-?mail|post|pass on|pass|share|furnish|deliver|confirm) (?:it|them|these|those|that|(?:the|an?|any|all|its|their|that|this|those|these)(?: [\w'-]+){0,3}? (?:amounts?|figures?|sums?|totals?|numbers?|data|information|breakdowns?|lists?|cop(?:y|ies)|documents?|answers?|records?|reports?|minutes|details?|rest|remainder)(?: (?:for|of) [\w ]{1,40}?)?)(?: (?:to you|on|over|across|separately|in full|as well|too))?,? (?:by|on|before|no later than|not later than|within)\b/i;
/** Words for the law's own last day in a letter that is late. */
const LAWS_DAY =
  /(?:\b(?:section|regulation) \d|\b(?:the act|by law|statut\w+)\b)[^;]{0,160}\b(?:is|are|was|falls) due\b|\bto which an? (?:response|reply|answer) (?:is|was|falls) due\b/i;
/** Asks for patience, and says nothing of what comes then. */
const PLEA = /^(?:so |please |just )*give (?:me|us) (?:until|till) (?!.*\b(?:and|for|to)\b)/i;
/** A review that sends the request back to be answered. */
export const INSTRUCTS =
  /\b(?:asked|told|instructed|directed|required)\b.{0,80}?(?: to|\bthat\b.{0,60}?\b(?:be|is)) (?:answer\w*|reply|respond|issued?|sen[dt]|provided?|write|look|search|do so)\b/gi;
const REVIEW = /\b(?:internal review|reviews?|complain\w*|appeal)\b/i;
const GENERAL =
  /^(?:(?:and|but) )?(?:if|should|unless|where (?!you)|once|when|in (?:some|certain|the event)|most|normally|usually|generally|(?:all |any )?(?:applications|requests|enquiries|complaints|appeals|letters) (?:are|will|should|must)\b)\b/i;
/** What the writer of a letter that answers nothing undertakes towards the reader. */
const UNDERTAKEN =
  /\byou(?:'ll| (?:will|shall|should))(?: (?:now|then|still|also))? (?:hear\b|(?:have|get|receive) (?:it|them|this|that|these|those|everything|all|the (?:lot|rest|remainder|others?|repl(?:y|ies)|answers?|response|figures?|information|data|outcome|decision)|(?:an?|our|my|your) (?:answer|reply|response|decision)|(?:an?|our|my) \w+ (?:answer|reply|response))\b)|\b(?:i|we)(?:'ll| (?:will|shall))(?: \w+){0,2}? (?:reply|respond|answer (?:you|your|the|them|it)|(?:come|get|be) back to you|write (?:again )?to you|(?:be in touch|let you|send you|provide you|supply you))\b|\b(?:reply|response|answer)\b.{0,40}?\b(?:will|shall) (?:be|come|reach|follow|go)\b/i;
/** What is sent besides answers. */
const GOODS =
  /\b(?:parcel|newsletter|invoice|bill|cheque|payment|card|permit|licen[cs]e|phones?|survey|order|ticket|bulletin|refund|receipt|invitation|agenda|questionnaire|return to (?:the )?(?:office|work))\b/i;

/** Whether a sentence of a letter of this kind undertakes anything; what only states the law, or asks of the reader, does not. */
export function isCommitment(sentence: string, kind: ActKind): boolean {
  if (sentence.endsWith('?') || GENERAL.test(sentence) || PLEA.test(sentence)) return false;
  const late = kind === 'holding' || kind === 'extension';
  if (REVIEW.test(sentence) && !kind.startsWith('review') && !late && !isPresent(sentence)) return false;
  if (kind === 'other') return mayConfirm(sentence) || (UNDERTAKEN.test(sentence) && !GOODS.test(sentence));
  if (
    (kind === 'response' || kind === 'review-outcome') &&
    ![REPLIES, COMES, IS_GIVEN, IN_ITS_BOX, FORWARDS].some((says) => says.test(sentence)) &&
    !isPresent(sentence)
  )
    return false;
  if (kind === 'acknowledgement' && (LEGAL.test(sentence) || EXPECTED.test(sentence) || !REPLIES.test(sentence)))
    return false;
  if (late && LAWS_DAY.test(sentence)) return false;
  if (kind === 'review-outcome' && sentence.search(INSTRUCTS) >= 0) return true;
  if (mayConfirm(sentence) || isBrief(sentence, kind)) return true;
  return IN_ITS_BOX.test(sentence) || FORWARDS.test(sentence) || COMMITS.some((says) => says.test(sentence));
}

/** Whether a part of a sentence asks of the reader, or tells of another body, of an absence or of what had been promised earlier. */
export function isAnothers(part: string, kind: ActKind): boolean {
  return OTHERS.test(kind === 'review-outcome' ? part.replace(INSTRUCTS, '') : part);
}

/** A letter whose whole purpose is to name a new day needs no verb for it; what others do by a day is none all the same. */
const ELSEWHERE =
  /\b(?:who|which|they|she|he|it) (?:has|have|had|is|are|must|will|would)\b.{0,40}\b(?:until|by|due|leave|reply|respond|meet)\b|\b(?:statut\w+|legal limit|legal deadline|by law|required by|the act|published|publication|on leave|holiday|end of term|contract|tender|consultation|meeting|committee|councillors|governors|trustees|panel|hearing|period (?:from|between)|year (?:to|ended|ending)|waiting for|awaiting|wait until|asked (?:them|him|her|it|for)|been told|received|dated|ran out|missed|miss|overdue|passed|last (?:week|month|year)|today|tomorrow|you (?:asked|wrote|requested|said))\b/i;
const TELLS =
  /\b(?:we|us|our|i|me|my|you|your|reply|response|answer|decision|outcome|expected|completion|date|latest)\b/i;

/** Whether a sentence of a letter that puts the answer off, and names no day in so many words, may yet name it. */
export function isBareDay(sentence: string, kind: ActKind): boolean {
  if (kind !== 'holding' && kind !== 'extension') return false;
  if (sentence.endsWith('?') || GENERAL.test(sentence) || PLEA.test(sentence) || LAWS_DAY.test(sentence)) return false;
  return TELLS.test(sentence) && !ELSEWHERE.test(sentence) && !REVIEW.test(sentence);
}

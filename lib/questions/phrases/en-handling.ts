/** English words about the request itself: how, when and in what form to answer. Each pattern is tried on one sentence. */

import { onceForText } from '../../thread/once';
import { matches } from '../tried';
import { INTERROGATIVE } from './en-asks';
import { CANNOT } from './en-cannot';
import { THING } from './en-clauses';
import { CONTACT } from './en-contact';
import { COPIES } from './en-copies';
import { FORM } from './en-form';
import { MANNERS } from './en-manners';
import { NEEDLESS } from './en-needless';
import { REST_OF_IT } from './en-rest';
import { SHAPES } from './en-shape';
import { SPANS } from './en-span';
import { TERMS } from './en-terms';

/** What to do with the request; also trusted of a numbered entry. */
const INSTRUCTIONS = [
  /\b(?:please|kindly)\s+(?:also\s+)?(?:note|treat|be aware|be advised|see|refer|find|do not|don['’]t|feel free|contact|quote|respond\b(?! to (?:the|these|my) (?:following|questions))|reply|redact|remove|ignore|disregard|remember|consider|deal|process|pass|bear|exclude|limit|prioriti[sz]e|use|interpret|take|read|acknowledge|get in touch|ask|call|write|direct|keep|go|anonymi[sz]e|omit|narrow|count|assume|regard|start|accept|come back)\b/i,
  /\b(?:say so|state so|tell (?:me|us) so|indicate so|let (?:me|us) know (?:as soon|when(?= (?:(?:you|this|it|that|they|these|those|i|we)\b(?! (?:(?:last|first|next|ever|\w+ly) )?(?:was|were|did|had|\w+ed|built|bought|sold|began|took|gave|made|went|held|wrote|met|knew|found|came|became)\b)|my|everything|the (?:rest|others?|requests?|repl(?:y|ies)|responses?|information|answers?))\b)|in advance|promptly|before)|(?:tell (?:me|us)|let (?:me|us) know|say) (?:if|when) (?:you (?:need|want|require|can(?:not|['’]t)|are unable|would (?:like|prefer|rather)|decide|intend|feel|think|have any|refuse|will be)|(?:this|it|that|anything|something|any (?:of (?:this|it|my)|part|point|question|more))\b[^.?]{0,40}\b(?:un)?(?:clear|possible(?! to (?!(?:answer|provide|send|supply|do|give|comply|get|have|let)\b))|problem|too|exceed\w*|easier|help\w*|need\w*|missing|wrong|ok|okay|cost\w*|long\w*|delay\w*|broad|wide|held)|there (?:is|are|will be|would be) (?:an? |any )?(?:fees?|charges?|costs?|delay|problem|difficult\w*|quer\w*|question|issue|anything|more)(?= ?(?:\W*$|,| (?:to (?:pay|me|us)|(?:for|with|about|in|on|from) (?:this|it|that|these|any|my|our|me|us|your (?:side|end)|the (?:requests?|information|above)|providing|supplying|answering|sending|copy\w*|doing|complying)|(?:that )?(?:i|you|we)\b|else|needed|required|involved|payable)))|a fee|the request|my request)|(?:confirm|acknowledge)(?: the)? (?:safe )?receipt|(?:confirm|know|tell (?:me|us))\b(?:(?!\b(?:how|what|which|who|whose|where|why)\b)[^.?]){0,30} (?:you(?:['’]ve| have)?|this has been|it has) (?:received|got|had|arrived|reached)\b)/i,
  /\b(?:provide|send|supply|give|attach|enclose|receive|have|get|forward|release|disclose|like|prefer|deliver|present|email|return|see|want|be)\b(?: (?:me|us|to (?:receive|have|get|see)))?(?: (?:it|them|this|these|that|everything|(?:the |your |all |any |my |all the )?(?:requested )?(?:information|data|response|responses|reply|replies|answers?|figures|documents?|results?|material|details|copies|records))(?: (?:above|requested|held|back|to me|sent|supplied|provided))?)?,? ?(?:electronically|digitally|(?:by|via) (?:return of )?(?:e-?mail|post)|(?:in|as|on|using|through) (?:an? |the |my |this )?(?:[\w-]+ ){0,3}(?:formats?|form|files?|spreadsheets?|excel|csv|pdf|word|tables?|attachment|website|portal|whatdotheyknow|e-?mail|xlsx?|cd|disc)\b|to (?:this|my|the above|the following) (?:e-?mail|address)|within (?:the )?(?:\d+|twenty|statutory|time)|by (?:the )?(?:statutory )?deadline|by (?:\d|mon|tue|wed|thu|fri)|promptly\b|as soon as|separately|in stages|in part\b)/i,
];

/** Said of the request itself, its form or its handling: never a question about the subject. */
const HANDLING = [
  ...INSTRUCTIONS,
  ...FORM,
  ...CONTACT,
  ...COPIES,
  ...MANNERS,
  ...NEEDLESS,
  ...SPANS,
  ...TERMS,
  ...REST_OF_IT,
  ...SHAPES,
];

/** `When did they last do so?`: the word asks, and supposes nothing. */
const ASKS_WHEN =
  /^\W*(?:(?:and|but|so|also)[, ]+)*(?:where|when) (?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|may|must)\b[^,?]*\?\W*$/i;

/** Whether a numbered entry is an instruction; its words are trusted more than those of a loose sentence. */
export function isInstruction(entry: string): boolean {
  if (/\?\s*$/u.test(entry)) return false;
  if (IN_CASE.test(entry) && isHandling(entry)) return true;
  return (
    INSTRUCTIONS.some((pattern) => matches(pattern, entry)) &&
    /^(?:if|please|kindly|where|i|we|all|any|the)\b/i.test(entry)
  );
}

/** `If you cannot answer within the limit please tell me what you can.` */
const IN_CASE =
  /^(?:if|where|should) (?:you|this|these|it|any(?:thing)?(?: of (?:this|these|the above))?|(?:answering|providing|complying with) \w+|the (?:cost|limit|request|time)\b)(?!.*\b(?:how|which|who|whose|when|where|why|whether|cop(?:y|ies)|numbers?|names?|dates?|details|list)\b)/i;

/** Who writes, who reads, and what goes between them. */
const PARTIES =
  /\b(?:i|me|my|mine|we|us|our|ours|you|your|yours|u|requests?|repl(?:y|ies)|answers?|answered|acknowledge\w*|updates?|news|an? (?:e-?mail|scan|(?:phone )?call|spreadsheet)|(?<!freedom of )information(?! (?:commissioner|governance|office|desk|board|point|centre|technology|systems?)))\b/i;

/** `Is it …?`, `Will these …?`: what was spoken of before. */
const OF_IT =
  /^(?:(?:and|so|but|also|then)[, ]+)*(?:(?:when|where|why|how(?: much longer| long| soon)?|what|by when) )?(?:is|are|was|were|has|have|had|do|does|did|can|could|will|would|shall|should|may|might|must)(?:n['’]t)? (?:it|this|that|these|those|they|there|any(?:body|one|thing)?|some(?:body|one|thing)?|no(?:body| one|thing))\b|^(?:and |so |but )*would\b/i;

/** A direct question in which neither writer nor reader nor the request has a part: `Can tenants report a leak by post?` */
function isOfOthers(sentence: string): boolean {
  return (
    /\?["”')]*$/u.test(sentence) && !PARTIES.test(sentence) && !OF_IT.test(sentence) && matches(INTERROGATIVE, sentence)
  );
}

/** `How many complaints did you receive?`, `tell me how often it is cleaned`: what is counted is no request, and nobody waits. */
const COUNTED =
  /^(?!\W*(?:if|where|when|should|unless|in case|in the event|thank\w*|many thanks)\b).*?\bhow (?:many|much|often)\b(?! (?:longer|more|i|we|you|this|it|better|easier|harder|can|may|of (?:these|this|it|my|them|those you|the (?:above|questions?|requests?|information))|(?:times|e-?mails|letters|reminders|weeks|days|months|patience|time|work|effort|trouble|help|detail)\b(?! (?:was|were|has|have|did|does|are|is)\b))\b)/i;

/** `where section 40 was relied on, the reason that was given`: something that was done is named, and then what is wanted of it. */
const WHERE_IT_WAS =
  /^(?:(?:and|also),? )?(?:where|if|when|whenever|for each|each time|in each case(?: where)?)\b(?=[^,?:]{0,160}\b(?:was|were|had)\b)(?:(?!\b(?:you|your|i|we|my|our|this|these|it|they|please)\b)[^,?:]){8,160}, (?=\S)/i;

function namesWhatWas(sentence: string): boolean {
  const clause = WHERE_IT_WAS.exec(sentence)?.[0];
  return clause !== undefined && THING.test(sentence.slice(clause.length));
}

/** Whether a sentence speaks of how to reply and not of the subject. */
export const isHandling = onceForText((sentence) => {
  if (isOfOthers(sentence) || matches(COUNTED, sentence) || namesWhatWas(sentence)) return false;
  if (HANDLING.some((pattern) => matches(pattern, sentence))) return true;
  return CANNOT.some((pattern) => matches(pattern, sentence)) && !ASKS_WHEN.test(sentence);
});

/** English words about the request itself: how, when and in what form to answer. Each pattern is tried on one sentence. */

import { matches } from '../tried';
import { CANNOT } from './en-cannot';
import { CONTACT } from './en-contact';
import { FORM } from './en-form';
import { MANNERS } from './en-manners';

/** What to do with the request; also trusted of a numbered entry. */
const INSTRUCTIONS = [
  /\b(?:please|kindly)\s+(?:also\s+)?(?:note|treat|be aware|be advised|see|refer|find|do not|don['’]t|feel free|contact|quote|respond\b(?! to (?:the|these|my) (?:following|questions))|reply|redact|remove|ignore|disregard|remember|consider|deal|process|pass|bear|exclude|limit|prioriti[sz]e|use|interpret|take|read|acknowledge|get in touch|ask|call|write|direct|keep|go|anonymi[sz]e|omit|narrow|count|assume|regard|start|accept|come back)\b/i,
  /\b(?:say so|state so|tell (?:me|us) so|indicate so|let (?:me|us) know (?:as soon|when(?= (?:(?:you|this|it|that|they|these|those|i|we)\b(?! (?:was|were|did|had|\w+ed)\b)|my|everything|the (?:rest|others?|requests?|repl(?:y|ies)|responses?|information|answers?))\b)|in advance|promptly|before)|(?:tell (?:me|us)|let (?:me|us) know|say) (?:if|when) (?:you (?:need|want|require|can(?:not|['’]t)|are unable|would (?:like|prefer|rather)|decide|intend|feel|think|have any|refuse|will be)|(?:this|it|that|anything|something|any (?:of (?:this|it|my)|part|point|question|more))\b[^.?]{0,40}\b(?:un)?(?:clear|possible(?! to (?!(?:answer|provide|send|supply|do|give|comply|get|have|let)\b))|problem|too|exceed\w*|easier|help\w*|need\w*|missing|wrong|ok|okay|cost\w*|long\w*|delay\w*|broad|wide|held)|there (?:is|are|will be|would be) (?:an? |any )?(?:fees?|charges?|costs?|delay|problem|difficult\w*|quer\w*|question|issue|anything|more)(?= ?(?:\W*$|,| (?:to (?:pay|me|us)|(?:for|with|about|in|on|from) (?:this|it|that|these|any|my|our|me|us|your (?:side|end)|the (?:requests?|information|above)|providing|supplying|answering|sending|copy\w*|doing|complying)|(?:that )?(?:i|you|we)\b|else|needed|required|involved|payable)))|a fee|the request|my request)|(?:confirm|acknowledge)(?: the)? (?:safe )?receipt|(?:confirm|know|tell (?:me|us))\b(?:(?!\b(?:how|what|which|who|whose|where|why)\b)[^.?]){0,30} (?:you(?:['’]ve| have)?|this has been|it has) (?:received|got|had|arrived|reached)\b)/i,
  /\b(?:provide|send|supply|give|receive|have|get|forward|release|disclose|like|prefer|deliver|present|email|return|see|want|be)\b(?: (?:me|us|to (?:receive|have|get|see)))?(?: (?:it|them|this|these|that|everything|(?:the |your |all |any |my |all the )?(?:requested )?(?:information|data|response|responses|reply|replies|answers?|figures|documents?|results?|material|details|copies|records))(?: (?:above|requested|held|back|to me|sent|supplied|provided))?)?,? ?(?:electronically|digitally|(?:by|via) (?:return of )?(?:e-?mail|post)|(?:in|as|on|using|through) (?:an? |the |my |this )?(?:[\w-]+ ){0,3}(?:formats?|form|files?|spreadsheets?|excel|csv|pdf|word|tables?|attachment|website|portal|whatdotheyknow|e-?mail|xlsx?|cd|disc)\b|to (?:this|my|the above|the following) (?:e-?mail|address)|within (?:the )?(?:\d+|twenty|statutory|time)|by (?:the )?(?:statutory )?deadline|by (?:\d|mon|tue|wed|thu|fri)|promptly\b|as soon as|separately|in stages|in part\b)/i,
];

/** Said of the request itself, its form or its handling: never a question about the subject. */
const HANDLING = [...INSTRUCTIONS, ...CANNOT, ...FORM, ...CONTACT, ...MANNERS];

/** Whether a numbered entry is an instruction; its words are trusted more than those of a loose sentence. */
export function isInstruction(entry: string): boolean {
  return (
    INSTRUCTIONS.some((pattern) => matches(pattern, entry)) &&
    !/\?\s*$/u.test(entry) &&
    /^(?:if|please|kindly|where|i|we|all|any|the)\b/i.test(entry)
  );
}

/** Whether a sentence speaks of how to reply and not of the subject. */
export function isHandling(sentence: string): boolean {
  return HANDLING.some((pattern) => matches(pattern, sentence));
}

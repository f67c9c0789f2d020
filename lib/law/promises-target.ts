import type { ActKind } from '../thread/act';
import { isBriefDay, isTerse } from './promises-brief';
import { INSTRUCTS } from './promises-commit';
import type { NamedDay } from './promises-day';
import { isOld } from './promises-old';
import { isConfirmed } from './promises-stands';

const PAST_DAY =
  /\b(?:received|dated|letters?|e-?mails?|requests?|replies|(?<!(?:\b(?:will|shall|to|now|then|also|fully) |'ll ))reply|responses?|correspondence|messages?|acknowledg\w+|(?:was|were|been|you|we|i) (?:sent|made|submitted|published|wrote|asked)|logged|held|ended|ending|signed|started|began|opened|closed|since|from|between|after|as (?:at|of)|was|were|year|period|as on)(?: to (?:us|you))?(?: on| of| to)?(?: the)?(?: (?:mon|tues|wednes|thurs|fri|satur|sun)day,?)? ?$/i;
const BEFORE_DAY =
  /(?:\b(?:by|before|until|till|no later than|not later than|on or before|by or before|around|about|latest|follow(?:ing)?|sent|provided|supplied|issued|due|expected|is|are|be|now|therefore|accordingly|instead|becomes?|say|call it|make it|make that|puts? us at|promised for|promise (?:it|this|them|you)(?: to you| this| it)? (?:for|by|on)|working to|working towards|up to|stop on|pencilled in|(?:ends?|expires?|falls) on|:|to|than|aim(?:ing)? for|for (?:a |our |the )?(?:response|reply|completion)(?: is)?)|[:–-])(?:,? (?:the|at the|close(?: of (?:business|play|day|work))?|end of|(?:the )?(?:revised|new|amended|extended|later|target) (?:deadline|date|target|day)(?: of)?|(?:first thing|lunch ?time|end|morning|afternoon)(?: on| of)?|end of (?:business|play|the (?:business )?day|the working day)|cob|cop|\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\.?|12(?: noon)?|noon|midday|midnight|latest|on|by|or (?:before|around)|(?:at )?(?:the )?very latest,?|end of|then,?|next week,|therefore|:))*[ ,]*$/i;
const ON =
  /\b(?:send|sent|reply|respond|provid\w+|issued?|you|follow|available|released?|supplied|published|ready|answer\w*|it|them|this|response|reply|complete\w*|contact\w*|write|me|us|touch|again|out|inbox|rest|others?|second|third|figures?|information|come|arrive|itself|own|cover|be (?:e-?mailed|posted|forwarded)|q?\d{1,2}[a-z]?) (?:again )?on(?: the)? ?$/i;

/** `I shall write to you with the total on 14 March`: whatever it is that comes. */
const UNDERTAKES_ON =
  /\b(?:i|we) ?(?:will|shall|'ll|am going to|are going to|'m going to|'re going to) (?:\w+ )?(?:write|send|reply|respond|answer|provide|supply|forward|e-?mail|report|let you have)\b(?:(?!\b(?:which|that|who|meets?|meeting|published|held|due|after|when|if|once|was|were)\b)[^,;:.]){0,80} on(?: the)? ?$/i;

/** A review is bound to no day under the first of the laws: only what is owed is the law's. */
const OWED =
  /\b(?:statut\w+|by law|required to|requires? (?:us|that)|must|obliged|have until|(?:has|have) (?:up to )?(?:20|twenty|40|forty))\b[^,;]*$/i;
/** Said after the day, words that make it the one promised. */
const AFTER_DAY =
  /^,? ?(?:it is\b|(?:is|will be) (?:now )?(?:when\b|the (?:very )?(?:latest|last|day|date)\b)|at the (?:very )?(?:latest|outside)\b|by (?:which|that) (?:date|time|day)\b|as (?:the|our|my) (?:limit|date|target|deadline|aim|day)\b|to (?:let you|write|reply|send)\b|and you (?:will|'ll|should|shall) .{0,60}\bby then\b)/i;
/** `by the end of next week, Friday 10 July`; `within ten days, that is by 4 June`. */
const SAME_DAY =
  /\b(?:weeks?|month|days|fortnight)(?:'s? time)?(?:,|:| \(| -|, that is,?| so)+(?: (?:that is|i\.?e\.?|namely|viz\.?|so|or|by|on|until|say),?)* ?$/i;
/** `within the limit, which falls on`: the law's own day; `our revised deadline, which is` is no such. */
const LIMITS_DAY =
  /\b(?:limit|deadline|(?:working|school|twenty|20) days|(?:statutory|legal|time|normal|usual|allotted) (?:period|time ?scale|time ?frame)|date for compliance),? (?:and )?(?:which|that) (?:falls?|ends?|expires?|runs? out|closes?|comes?|is|are|was|fell|ended|expired)(?: (?:up|due|reached|today))?(?: on| by| at)?(?: the)? ?$/i;
const MOVED_DAY =
  /\b(?:revised|new|extended|amended|later|further|additional|extra|more|own|promised|agreed)\b[^,;.]{0,40},? (?:and )?(?:which|that) [^,;.]{0,30}$/i;
/** What others bring to the writer. */
const TO_US =
  /\b(?:to (?:us|me)|from you) (?:on|by|before|until|no later than)(?: the)? ?$|\b(?:i|we)(?: am|'m| are|'re)? (?:now |do )?(?:expect(?:ing)?|await(?:ing)?) (?:it|them|these|those|this|that|(?:the|his|her|their|its)(?: [\w'-]+){1,4}? from [\w ]{2,30}?)(?: (?:back|in|here|from [\w ]{2,30}?))?(?: (?:on|by|before|during|in))?(?: the)? $/i;
/** `Write to the Clerk within two months and she will go over it`: the reader is told what to do, and what then follows. */
const TOLD =
  /(?:^|[;.?!:] )(?:\w+, )?(?:please |kindly |simply |just )*(?:write|tell|contact|ask|send|let(?! us\b|'s\b)|ring|call|e-?mail|complain|appeal|apply|reply|respond|submit|get in touch|come back)\b(?!.{0,16} you\b)([^;.?!]*)$/i;
const UNDERTAKES = /\b(?:will|shall|should)\b|'ll\b/i;
/** What was said in an earlier letter, or by others. */
const RECALLED =
  /\b(?:we|i|you|letter|e-?mail|message|colleagues?|who|which|and|\w+ly) (?:have |has |had |\w+ly )?(?:told|said|promised|undertaken|undertook|indicated|estimated|wrote|agreed|advised|offered|suggested|asked|quoted)\b(?:(?![:;,.] (?:and )?(?:so |therefore |please )?expect (?:it|this|them|our|my|the|an?)\b|\b(?:i|we|you|it) (?:shall|will|'ll|now|intend|expect|hope|aim|plan|am|are)\b|\band (?:shall|will) (?:now |then |therefore |also )?(?:reply|respond|write|answer|update|contact|let you|be in touch|get back|come back)\b(?! (?:to )?(?:them|him|her|those)\b))[^;])*$|\b(?:we|i|had|have|you|team|they) (?:\w+ly )?(?:needed|wanted|hoped|intended|aimed|expected|meant|planned|(?:was|were|been) (?:hoping|intending|aiming|expecting|planning)) (?:until|to|for)\b(?:(?![:;,.] (?:and )?(?:so |therefore |please )?expect (?:it|this|them|our|my|the|an?)\b|\b(?:i|we|you|it) (?:shall|will|'ll|now|intend|expect|hope|aim|plan|am|are)\b)[^;])*$/i;
/** A day on which something happens from which nothing comes to the reader yet. */
const MEETS =
  /\b(?:meets?|meetings?|sits?|sitting|meet (?:again )?(?:on|until)|returns?|(?:is|are|am|be) (?:back|away|off|closed|in the office|absent)|reopens?|open again|closes|closed|on leave|(?:is|are|be) published|publication|breaks? up|term (?:begins?|starts?|ends?)|hearing|election|due (?:for answer|today|tomorrow))(?: (?:again|back|until|till|on|by|is|at|in|the|early|not))*[ ,]*$/i;
/** What cannot be done by the day. */
const DENIED =
  /(?:\b(?:not|nothing(?! (?:stands|prevents|stops|has changed))|cannot|unable|unlikely|never|nor)|n't)\b(?! only| later| more)(?:(?!\b(?:and|but|so) (?:will|shall|we|i|it|should|is|are|you)\b)[^,;.!])*$/i;
const UNTIL = /\b(?:until|till)(?: (?:the|at|about|around|some time|early|late|later))*[ ,]*$/i;
const COMES =
  /\b(?:go|reply|respond|response|answer|ready|complete\w*|finish\w*|send|sent|have (?:it|this|them|everything)|be able|in a position)\b/i;

/** Hopes bind only to a written day. */
const HOPED = /\b(?:hop(?:e|es|ing)|aim(?:s|ing)?|endeavour|try|trying)\b[^;]*$/i;
/** `We would hope that she can report`: that another will be able to is hoped, and nothing is undertaken. */
const WISHED =
  /\b(?:would|can only|could only|dare) hope\b[^;]*$|\bhop(?:e|es|ing) (?:that )?(?:he|she|they|somebody|someone|(?:the|our|my) [\w ]{2,30}?) (?:can|may|might|could|is able|are able|manages?)\b[^;]*$/i;
const VAGUE = /\b(?:this|next|the) (?:week|month)\b/i;

/** Whether the day is the one by which something is undertaken, and not the day of the request, of a fact or of the law. */
export function isTarget(sentence: string, day: NamedDay, kind: ActKind): boolean {
  const receipt = kind === 'acknowledgement' || kind === 'review-acknowledgement';
  const all = sentence.slice(0, day.start);
  const before = all.slice(-70);
  const after = sentence.slice(day.end, day.end + 90);
  const words = sentence.slice(day.start, day.end);
  if (isConfirmed(sentence, day.start, day.end)) return true;
  if (isOld(all, sentence.slice(day.end))) return false;
  if (RECALLED.test(kind === 'review-outcome' ? all.slice(-160).replace(INSTRUCTS, '') : all.slice(-160))) return false;
  if (isReaders(all, day) && !isTerse(sentence, kind)) return false;
  if (isReadersLimit(all, after, kind)) return false;
  if (MEETS.test(before) || /\bmiddle of (?:the )?$/i.test(before) || TO_US.test(before) || /^ late\b/i.test(after))
    return false;
  if ((HOPED.test(all) && VAGUE.test(words)) || (day.counted && WISHED.test(all))) return false;
  if (!kind.startsWith('review') && LIMITS_DAY.test(before) && !MOVED_DAY.test(before)) return false;
  if (DENIED.test(before) && !(UNTIL.test(before) && COMES.test(before))) return false;
  if (kind.startsWith('review') && OWED.test(before)) return false;
  if (day.counted) return isOwnCount(sentence, day, receipt || kind === 'response');
  if (/^(?:later )?today$/i.test(words))
    return (
      /\b(?:by|later|before|end of|close of (?:play|business))(?: the end of)? ?$/i.test(before) ||
      /^later/i.test(words)
    );
  if (/^(?:by|before|at|in|later|early|this|next|during|some|week|w\/)/i.test(words))
    return !/\b(?:last|since) $/i.test(before);
  if (isBriefDay(sentence, all)) return true;
  if (BEFORE_DAY.test(before) && !/\b(?:was|were)(?: \w+)? $/i.test(before))
    return !ENDED.test(before) && !WENT_OUT.test(before);
  if (COMES_ON.test(all)) return true;
  if (AFTER_DAY.test(after) || SAME_DAY.test(before)) return true;
  if (/^(?:(?:the )?day after )?tomorrow|\b(?:week|fortnight)$|^(?:an?|one|two) (?:weeks?|fortnight)\b/i.test(words))
    return true;
  return (ON.test(before) || UNDERTAKES_ON.test(all.slice(-140))) && !PAST_DAY.test(before);
}

/** `It must reach us by`, in a letter that asks for something. */
const MUST_COME =
  /\b(?:it|they|this|that|these|payment|fee|cheque|money|sum|reply|£[\d.,]+)\b[^.;]{0,40}\bmust\b[^.;]{0,40}\b(?:by|before|on|no later than)(?: the)? $/i;
/** `or we will take it that you no longer want them`. */
const OR_ELSE =
  /^[^.;]{0,16}\b(?:or|otherwise|failing (?:which|that))\b[^.;]{0,40}\b(?:take it|treat|assume|clos(?:e|ed)|regard|withdrawn|lapse)\b/i;

/** Whether the reader has until the day to pay or to write. */
function isReadersLimit(before: string, after: string, kind: ActKind): boolean {
  return OR_ELSE.test(after) || (/^(?:fees-notice|clarification-request)$/.test(kind) && MUST_COME.test(before));
}

/** Whether the day is the reader's own, or counted from what he is to do first. */
function isReaders(before: string, { counted }: NamedDay): boolean {
  const told = TOLD.exec(before)?.[1];
  if (told === undefined) return false;
  return !UNDERTAKES.test(told) || (counted && !/\bif\b|\bshould you\b/i.test(told));
}

/** `and was sent on the 28th`. */
const WENT_OUT =
  /\b(?:was|were|been|had) (?:\w+ly )?(?:sent|issued|provided|supplied|made|posted|e-?mailed)\b[^,;.]{0,12}$/i;
/** `You will have the complete set on`. */
const COMES_ON =
  /\b(?:you (?:will|shall|'ll|should) (?:have|receive|get)|(?:we|i) (?:will|shall|'ll) (?:send|provide|supply|give|let you have))\b[^,;.]{0,60} on(?: the)? $/i;

const ENDED =
  /\b(?:dated|received|(?:letter|e-?mail|request|repl(?:y|ies)|response|correspondence) (?:of|to|dated)|from (?:the )?\d.{0,25}) ?$|\bup to(?: the)? $|\b(?:total|figures?|data|counts?)\b.{0,20}? to(?: the)?(?: end of)? $|\bfrom \S+(?: \S+){0,3} (?:to|until)(?: the)? $/i;

const LAWS_OWN = /\b(?:20|twenty|40|forty) (?:\(|working|school|business)/i;
const LAWS_WORDS =
  /\b(?:act|law|legislation|regulations|requires?|required|have to|must|obliges?|statut\w+|normal\w*|usual\w*|limit|requests|reviews)\b/i;
/** What holds for every request. */
const AIMS = /\b(?:whil(?:e|st)|although|though|always|aims?|target|try|tries|strives?)\b/i;
/** `Bear with us for another week`: counted from this letter. */
const BEARS =
  /(?:^|\bplease |\byou (?:to |can |could |would )|[,;:.] |\band )(?:bear with|allow|give|grant|spare)\b.{0,24}$/i;
const THEIRS =
  /\b(?:if|when|where|you|your|applicants?|requesters?|by writing|representations|complaints?|request for)\b/i;

/** A span counted from this letter: not the law's own days, not the reader's, not from an event that has not come. */
function isOwnCount(sentence: string, day: NamedDay, receipt: boolean): boolean {
  const words = sentence.slice(day.start, day.end);
  const after = sentence.slice(day.end, day.end + 60);
  if (/^,? (?:of|from|after|following) (?!today|the date of this|this|now|the above)/i.test(after)) return false;
  if (/\b(?:further|additional|another|extra|more)\b/i.test(words) && /\bworking\b/i.test(words) && receipt)
    return false;
  if (LAWS_OWN.test(words) && (receipt || LAWS_WORDS.test(sentence) || AIMS.test(sentence.slice(0, day.start))))
    return false;
  if (
    day.more &&
    !BEARS.test(sentence.slice(0, day.start)) &&
    !/^ (?:should|ought to|will) (?:see|do|be)\b/i.test(after)
  )
    return false;
  const clause = sentence.slice(0, day.start).slice(-50);
  if (/\bha(?:s|ve)(?: up to| now)? $/i.test(clause)) return false;
  return !THEIRS.test(
    clause.replace(
      /\b(?:send|sent|give|let|provide|write|reply|respond|to|with|inform|tell|update|contact|and|of) (?:to )?you\b|\byour (?:request|questions?|review)\b/gi,
      '',
    ),
  );
}

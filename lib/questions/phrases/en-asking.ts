import { onceForText } from '../../thread/once';
import { findsAny, hinted } from '../hinted';
import { OPENER } from './en-asks';
import { isWish } from './en-wishes';

/** English words by which a requester asks in so many words. Each pattern is tried on one sentence. */

const GIVE =
  'provide|send|supply|confirm|tell|list|give|state|explain|disclose|release|identify|specify|detail|describe|forward|advise|share|itemi[sz]e|indicate|set out|publish|name|show|clarify|outline|furnish|let (?:me|us) (?:know|have|see)|break ?down|inform me|answer(?! (?:me|us)\\b)|say|quantify|estimate|attach|enclose|respond to|reply to|make available|enlighten (?:me|us)|fill (?:me|us) in|(?:run|take|walk|talk) (?:me|us) through|(?:make out|draw up) an?|put an? (?:figure|number|price|cost|value|name|date) (?:on|to)';
/** The words above are verbs here: `please name`, and not `please include the name`. */
const VERBAL = '(?<!\\b(?:the|an?|any|your|full|each|of|its|their|this|that|my)\\s)';

/** `I would also`, `we'd really`, `I am now`: what stands before the verb of a wish. */
const SELF =
  "\\b(?:i|we|id)(?:['’](?:d|m|re|ve|ll))?(?: (?:would|should|will|shall|am|are|was|were|have|been|also|now|therefore|accordingly|hereby|further|formally|really|still|very much|only|just|simply|further|additionally|writing to|merely|particularly|especially|specifically|mainly|chiefly|respectfully|kindly|urgently|actually|honestly))* ";
/** To be told something: `to know`, `to be sent`. */
const LEARN =
  'to (?:know|receive|request|see|have|obtain|ask|find|be (?:told|sent|given|shown|informed)|get|understand|learn|view|inspect|enquire|establish|hear)';
/** `I hope you can tell me who …`: what follows `hope`. */
export const HOPED =
  "(?:that )?(?:(?:you|somebody|someone|anybody|anyone) (?:can|could|will|would|may|might|are able to|is able to)|you[’']ll) (?:also |kindly |please )?(?:tell|send|provide|supply|give|say|share|let|show|explain|confirm)(?: (?:me|us))?(?: (?:have|see|know|with|to|on)){0,2} (?:how|what|which|who|whom|whose|when(?! (?:you|this|it|i|we)\\b)|where|why|whether|(?:the|an?|any|all|copies|details)\\b(?! (?:(?:requested|above|relevant|full) )?(?:information|answers?|repl(?:y|ies)|responses?|data|above|figures|help|assistance|time)\\b))\\b";
const WH = '(?:how|what|which|who|whom|whose|when|where|why|whether|if)';

/** What `Provide …` or `A copy of …` at the head of a sentence asks by. */
const A_GIFT = new RegExp(`\\b(?:${GIVE}|cop(?:y|ies)|lists?|breakdown|number|total|details|summary)\\b`, 'i');

/** `Please provide …`, `I would like to know …`, `Could you tell me …`, `My request is for …`. */
const ASKS = [
  hinted(/\b(?:please|kindly|pls|plz)\b/i, `\\b(?:please|kindly|pls|plz)\\b[^.?!]{0,60}?${VERBAL}\\b(?:${GIVE})\\b`),
  hinted(
    /\b(?:can|could|would|will|may|might) (?:you|u|ya)\b/i,
    `\\b(?:can|could|would|will|may|might) (?:you|u|ya)\\b[^.?!]{0,40}?${VERBAL}\\b(?:${GIVE}|(?:get|obtain|find) (?:me|us|hold|out)|let (?:me|us)|request|ask|be (?:told|sent|given|provided|supplied|informed))\\b`,
  ),
  hinted(
    /\b(?:can|could|would|will|may|might) (?:i|we)\b/i,
    `\\b(?:can|could|would|will|may|might) (?:i|we)\\b[^.?!]{0,40}?${VERBAL}\\b(?:${GIVE}|have|see|get|obtain|receive|request|ask|be (?:told|sent|given|provided|supplied|informed))\\b`,
  ),
  hinted(
    /\b(?:like|wish|want|need|love)\b/i,
    `${SELF}(?:like|wish|want|need|love)(?: (?:also|then|therefore|further|next|now|please|too|still|finally|simply|just|particularly|especially))?(?: (?:no more than|nothing (?:more than|but|except)))? (?:${LEARN}|an?|the|all|any|every|each|some|your|these|sight|you to|(?:\\w+ )?(?:cop(?:y|ies)|details|information|answers|figures|data)|chapter and verse|${WH}|:)\\b`,
  ),
  hinted(
    /\b(?:like|want|need) (?:that|this|those|the said)\b/i,
    `${SELF}(?:like|want|need) (?:that|this|those|the said) (?:[\\w-]+ ){0,2}?(?:letters?|notes?|reports?|memos?|e-?mails?|papers?|minutes|documents?|contracts?|leases?|agreements?|surveys?|stud(?:y|ies)|plans?|maps?|lists?|logs?|assessments?|reviews?|audits?|polic(?:y|ies)|files?|records?|invoices?|photographs?|drawings?|certificates?|licen[cs]es?|tables?|figures?)\\b`,
  ),
  hinted(
    /\b(?:like|want|need|wish for) /i,
    `${SELF}(?:like|want|need|wish for) (?:(?:some|good|clear|colour|electronic|digital|high-resolution|certified) )?(?:scans|prints|photocopies|photographs|images|extracts|transcripts|recordings|tracings|particulars|minutes|plans|drawings|invoices|receipts) (?:of|from|for|showing)\\b`,
  ),
  hinted(
    /\b(?:and|but|so) (?:would|should) /i,
    `^(?:and |but )?(?:i|we)\\b[^?;]{3,240}? (?:and|but|so) (?:would|should) (?:(?:also|very much|really|therefore|dearly) )*(?:like|love|wish) ${LEARN} (?:${WH}|the|an?|any|all|copies|details)\\b`,
  ),
  hinted(/\b(?:like|wish|want|need):/i, `${SELF}(?:like|wish|want|need):`),
  hinted(
    /\b(?:i|we) (?:write|act|represent|work|live|am|are)\b/i,
    `\\b(?:i|we) (?:write|act|represent|work|live|am|are)\\b[^.?!]{0,80}\\b(?:and|to) (?:hereby )?(?:request|seek|require|enquire|ask (?:for|you|${WH}))\\b`,
  ),
  hinted(
    /\b(?:tell|give|send|show) (?:me|us) /i,
    `(?:^|\\b(?:act|regulations|foia?|eirs?|so|now|then|and),? |[,:;–-] )(?:tell|give|send|show) (?:me|us) (?:${WH}|the|an?|all|any|your|every|each|copies|details)\\b(?! (?:right|chance|opportunity|power|courage|strength|truth)\\b)`,
  ),
  hinted(
    /\b(?:request|require|seek|ask|looking|after|welcome|wonder|curious|interested|appreciate|glad of|trying to)/i,
    `${SELF}(?:requests?|require|seek|ask|requesting|seeking|asking|looking|after|welcome|wonder(?:ed|ing)?|curious|interested in|appreciate (?:the|an?|any|all|some|copies|details|sight|knowing|having|seeing|being)|be glad of|trying to (?:find out|establish))\\b`,
  ),
  hinted(
    /\b(?:grateful|obliged|interested|pleased|glad|keen|happy|curious)\b/i,
    `${SELF}be (?:(?:very|most|really|so|much|quite) )*(?:grateful|obliged|interested|pleased|glad|keen|happy to (?:have|receive|know|learn|see)|curious)\\b`,
  ),
  hinted(
    /\bit(?: would|['’]d) /i,
    `\\bit(?: would|['’]d) (?:also |really |greatly )?(?:help|interest|please|be (?:\\w+ )?(?:helpful|useful|good|interesting|of interest|of use|a help|nice|great|handy|kind))(?: (?:(?:to|for) )?(?:me|us|(?:the|our|my) [\\w'’ ]{2,40}?))?(?: (?:(?:a (?:good|great) deal|greatly|a lot|very much|enormously|no end|immensely|too|also)))?,? (?:${LEARN}|if (?:you|i|we)|${WH})\\b`,
  ),
  hinted(
    /\b(?:interested|keen|curious|anxious|eager) /i,
    `\\b(?:interested|keen|curious|anxious|eager) (?:${LEARN}|about|(?:in |to )?${WH})\\b`,
  ),
  hinted(
    /\bask(?:ed)? /i,
    `\\b(?:forgot|meant|have|ought|wanted) (?:also )?to (?:also )?(?:ask|have asked) (?:you )?(?:${WH}|for|the)\\b|\\bshould (?:also )?have asked (?:you )?(?:${WH}|for|the)\\b`,
  ),
  hinted(
    /^(?:this is )?(?:under|pursuant|in accordance)\b/i,
    `^(?:this is )?(?:under|pursuant to|in accordance with) (?:the )?(?:foia?|freedom|eirs?|environmental|information|regulations|act|foisa)\\b[^:?.]{0,80}: \\S`,
  ),
  hinted(
    /\badd\b/i,
    `\\b(?:may|can|could|might) (?:i|we) (?:(?:also|please|just) )*add(?! (?:that|how|what|my|our)\\b)\\b[^?]{0,40}\\b(?:the|any|all|copies|details|an?)\\b`,
  ),
  hinted(
    /\bhop(?:e|ing) to /i,
    `\\b(?:i|we)(?: am|['’]m| are|['’]re)?(?: (?:do|was|were|very much))* hop(?:e|ing) to (?:learn|find out|discover|establish|know|hear) (?:how|what|which|who|whom|whose|when|where|why|whether)\\b`,
  ),
  hinted(
    /\blet(?:['’]s| us) /i,
    `\\blet(?:['’]s| us) (?:please )?(?:have|see) (?:the|an?|any|all|your|some|copies|details)\\b(?! (?:\\w+ )?(?:truth|facts?|look|honesty|action|answers?)\\W*$)`,
  ),
  hinted(
    /\bwould (?:also |really )*be /i,
    `^(?:(?:the|an?|any|some|your) )?(?:[\\w-]+ ){0,2}?(?:figures?|numbers?|cop(?:y|ies)|lists?|details|dates?|names?|minutes|reports?|data|statistics|totals?|costs?|sight|plans?|maps?|accounts?|logs?|records?|e-?mails|letters|contracts?|photographs?) (?:for|of|on|about|from|showing|between|with)\\b(?! (?:each|every|all|any|them|these|those|this|it)\\b)[^?:]{3,200}\\bwould (?:also |really )*be (?:(?:most|very|much|greatly|really|so|quite|particularly) )*(?:welcome|appreciated|useful|helpful|interesting|of interest|of use|of help|a help|handy)\\b`,
  ),
  hinted(
    /\b(?:have|hold|keep|made|wrote|took) (?:an?|the|some|your)\b/i,
    `\\byou (?:(?:must|will|may|should|presumably|surely|no doubt) )*(?:have|hold|keep|made|wrote|took) (?:an?|the|some|your)\\b[^?;:–]{3,80}(?:[;:,–-]|,? (?:and|so)) ?(?:(?:and|so) )?(?:i(?:['’]d| would| should)? (?:like|want|need)|(?:may|can|could) (?:i|we) (?:have|see)|(?:please )?(?:send me|send us|let me have|let me see|show me)) (?:to (?:see|have) )?(?:it|them|that|one|a copy)\\b`,
  ),
  hinted(
    /\b(?:invite|urge|beg|entreat|call (?:up)?on) you /i,
    `\\b(?:invite|urge|beg|entreat|call (?:up)?on) you (?:now |kindly |please )?to (?:${GIVE})\\b`,
  ),
  hinted(
    /\b(?:hop(?:e|ing)|trust(?:ing)?) /i,
    `\\b(?:i|we)(?: am|['’]m| are|['’]re)? (?:do |was |were )?(?:hop(?:e|ing)|trust(?:ing)?) ${HOPED}`,
  ),
  hinted(
    /\b(?:asked|requested|invited|required|called upon) to /i,
    `\\b(?:is|are) (?:hereby |respectfully |kindly |also |further )?(?:asked|requested|invited|required|called upon) to (?:also )?(?:${GIVE})\\b`,
  ),
  hinted(
    /\b(?:requested|asked|desired) that\b/i,
    `\\bit is (?:hereby |respectfully |also |further |therefore )?(?:requested|asked|desired) that\\b`,
  ),
  hinted(
    /\b(?:is|are) (?:wanted|sought|requested|asked for)\b/i,
    `^(?:an?|the|any|all|copies|your|its) [^,;:?]{3,160}\\b(?:is|are) (?:wanted|sought|requested|asked for)(?: (?:as well|too|also|by (?:me|us)|here))?\\W*$`,
  ),
  hinted(
    /\b(?:sought|requested|asked for|desired|required)\b/i,
    `\\b(?:disclosure|production|release|sight|particulars|details|cop(?:y|ies)) (?:is|are) (?:hereby |respectfully |also |further |therefore )?(?:sought|requested|asked for|desired|required)\\b`,
  ),
  hinted(
    /\b(?:wondering|asking|curious|looking|after|seeking|requesting|requiring|trying|hoping|wanting|wishing|keen|wanna|gimme|got any|any (?:chance|idea))\b/i,
    `^(?:(?:hi|hello|so|and|also|just|only|simply|now)[, ]+)*(?:(?:wondering|asking|curious) (?:${WH}|about)|(?:looking for|after|seeking|requesting|requiring) (?:the|an?|any|all|copies|details|sight|your)|(?:looking|trying|hoping|wanting|wishing|keen) to (?:find out|know|establish|get|obtain|see|learn)|wanna know|gimme|got any|any (?:chance of|idea))\\b`,
  ),
  hinted(
    /\byou (?:have|hold|know|can|may have|possess)\b/i,
    `^(?:(?:and|also),? )?(?:anything|whatever|everything|all(?: that)?) (?:that )?you (?:have|hold|know|can (?:find|send|tell)|may have|possess) (?:(?:me|us) )?(?:on|about|of|relating|concerning|regarding)\\b`,
  ),
  hinted(
    /\b(?:requests?|wonders?|asked|seeks?|requires?|asks?|would|wish(?:es)?)\b/i,
    `\\b(?:the (?:undersigned|applicant|requester|requestor|writer)|(?:my|our|the) (?:[\\w-]+ ){0,2}?(?:clients?|members?|committee|society|association|group|club|company|organisation|firm|union|charity|residents|parents|branch|forum|federation|alliance|network|campaign|family|editor))\\b(?: met\\b[^,.;:?]{0,40} and)?,? (?:(?:hereby|formally|also|respectfully|now|therefore) )*(?:requests?|wonders? ${WH}|(?:has|have) asked (?:me|us) to (?:find out|ask|establish|enquire|request|obtain)|seeks?|requires?|asks? (?:for|you|that|to)|would (?:also )?(?:like|be (?:grateful|glad|interested|obliged))|wish(?:es)? to (?:know|have|see|receive|be))\\b`,
  ),
  hinted(
    /\bto (?:learn|know|find|establish|obtain|hear|be|ask)\b/i,
    `\\b(?:the|our|my) (?:[\\w'’-]+ ){0,5}?(?:union|association|society|group|club|institute|forum|guild|league|federation|alliance|network|campaign|charity|branch|company|firm|band|choir|members|residents|parents)(?: (?:also|now|therefore|hereby|accordingly|much|further))* (?:wish(?:es)?|would (?:also |much )?like|wants?|seeks?|(?:is|are) (?:keen|anxious|eager)|would be (?:glad|grateful|pleased)) to (?:learn|know|find out|establish|obtain|hear|be (?:told|sent|given)|ask (?:for|how|what|which|who|when|where|why|whether))\\b`,
  ),
  hinted(
    /\b(?:grateful|appreciate|obliged) /i,
    `\\bgrateful (?:for|if)\\b|\\bappreciate (?:it if|a copy|copies|details|sight)\\b|\\bobliged (?:for|if)\\b`,
  ),
  hinted(
    /\b(?:requests?|questions?|enquir(?:y|ies)) (?:is|are)\b/i,
    `\\b(?:my|this|the|our) (?:\\w+ )?(?:requests?|questions?|enquir(?:y|ies)) (?:is|are)\\b(?! (?:there|still|repeated|left|blank|missing|unanswered|outstanding|clear|plain|(?:(?:very|quite|really|rather|not|only|all) )*(?:simple|short|brief|few|easy|straightforward|modest|many|long|difficult)(?!.*[:–—-] ?\\S))\\b)`,
  ),
  hinted(
    /\b(?:what|all) (?:i|we)\b/i,
    `\\b(?:what|all) (?:i|we)(?:['’]d| am|['’]m| would| should| are|['’]re)?(?: (?:dearly|very much|most|mainly|chiefly|really|particularly|especially|also|actually|still))* (?:like|want|need|after|wish|ask(?:ing)?)(?: (?:for|to (?:know|see|have)))? is\\b`,
  ),
  hinted(
    /\b(?:wonder|ask|want|wish|would|curious)/i,
    `\\b(?:my|our|the) (?:[a-z-]+ ){1,3}(?:wonders?|wondered|asks?|(?:want|wish)(?:es|s)? to (?:know|see)|would (?:also )?like to (?:know|see|have)|(?:is|are) (?:wondering|asking|curious)) (?:${WH}|about (?:the|how|what))\\b`,
  ),
  hinted(
    /^if /i,
    `^if (?:so|yes|there (?:is|are|was|were)|(?:it|they|you|one|he|she) (?:is|are|was|were|does|do|did|has|have|exists?)),? (?:then )?(?:i|we|please|may|can|could|let|send)\\b[^.?]{0,30}\\b(?:want|like|have|see|send(?: me| us)?|need) (?:it|them|one|that|those|a copy|copies|sight of (?:it|them))\\b`,
  ),
  hinted(
    /\b(?:information|data|documents?|records?) (?:that )?(?:i|we)\b/i,
    `\\bthe (?:information|data|documents?|records?) (?:that )?(?:i|we)(?: am| are|['’]m)? (?:would like|seek(?:ing)?|request(?:ing)?|want|need|require|after)(?! is (?:(?:all|as|just|simply) )*(?:listed|set out|given|shown|below|here|overleaf|underneath|attached|follows|numbered)\\b)`,
  ),
  hinted(
    A_GIFT,
    `^(?:${OPENER}){0,3}(?:${GIVE}|(?:a|any|all|the) (?:full |complete |current |latest |recent |further )?(?:cop(?:y|ies)|lists?|breakdown|number|total|details|summary))\\b`,
  ),
];

/** Whether a sentence asks for something in so many words. */
export const isAsk = onceForText((text) => findsAny(ASKS, text) || isWish(text));

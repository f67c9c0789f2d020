/** English words by which a letter puts an answer off. Apostrophes are straight in the text that they are tried on. */

import { AWAITS } from './en-awaits';

const WILL =
  "(?:will|shall|'ll|hope to|aim to|intend to|expect to|endeavour to|undertake to|plan to|going to|promise to|hopes to|aims to|intends to|expects to)";
const DAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\d{1,2}(?:st|nd|rd|th)?\\b|(?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:next|this) (?:week|month)|the end of|tomorrow|early|late|mid)';

const TOLD = '(?:told|asked|instructed|directed|required|reminded)';
/** `I look after the parks and have been asked to write to you`: whoever writes is doing so. */
const NOT_WRITER = `(?<!\\b(?:i|we)(?:(?: [\\w'-]+){1,14} and)?(?:'ve| have)? (?:been )?${TOLD} to (?:now )?\\w+)`;

/** An answer, a document or a decision is to come. */
export const DEFERS = new RegExp(
  [
    '\\bheld (?:over|up) (?:to|till|until|for)\\b|^\\W*held over\\b|: ?held over\\b|\\bto follow\\b(?! (?:the|a|this|that|our|these|up)\\b)|\\bto come(?=\\W*$|\\s*[-–,;.)]| (?:later|soon|shortly|separately|next|on|by)\\b)|\\bwill follow\\b|\\bfollows? (?:later|shortly|separately|under)\\b',
    '\\b(?:to|will|shall|can) be (?:sent|passed|provided|supplied|furnished|forwarded|answered|issued|given|published|confirmed|disclosed|released|available)\\b[^.]{0,60}\\b(?:by|on|in due course|when|once|as soon|shortly|later|separately|no later|within|before|\\d)',
    `${WILL} (?:\\w+ ){0,2}(?:send|provide|supply|forward|write|respond|reply|answer|let you (?:have|know)|tell you|revert|come back|get back|update|issue|confirm|do so|be in touch|pass|release|deal with|have (?:it|this|these|the)|give you|contact you|return to (?:this|it|you)|be able to (?:say|tell|give|send|answer))\\b`,
    '(?<!\\b(?:had|were|was) )\\bstill (?:being|awaiting|waiting|with|compiling|looking|working|searching|checking|consulting|considering|collating|gathering|to be|under|chasing|outstanding|seeking)\\b|\\bcurrently (?:being (?:\\w+ )?(?:checked|prepared|compiled|collated|gathered|reviewed|considered|retrieved|redacted)|awaiting|waiting|consulting|considering|with (?:our|the|my))\\b',
    "\\b(?:we|i|still|currently|now|are|is|am|'re|'m) (?:still )?(?:await(?:ing|ed)?|waiting (?:on|for|to hear))\\b(?! (?:an? |the |their |his |its |further )?(?:repairs?|replacement|trials?|sentenc\\w+|collection|delivery|demolition|disposal|sale|treatment|surgery|rehoming|adoption|auction|scrap\\w*|allocation|re-?let\\w*|hearing|court|housing|installation|planning))|\\b(?:we|i) (?:are|am) (?:now |still |currently )?(?:asking|seeking|consulting|checking|compiling|chasing)\\b",
    '\\b(?:is|are|being) (?:being )?(?:checked|compiled|collated|finalised|prepared|verified|read through|gathered|retrieved|pulled together|redacted at)\\b(?! (?:at least |about |on average |only )?(?:once|twice|every|each|annually|yearly|monthly|weekly|daily|quarterly|termly|regularly|periodically|routinely)\\b)|\\bpulling (?:this|it|that|them|these) together\\b',
    "\\b(?:will|shall|'ll|should|anticipate\\w*|hope\\w*|aim\\w*|expect\\w*)\\b[^.]{0,40}\\b(?:reach|be with|go to|come to|drop|let|get|send|tell|write to|ring|reply to) (?:it to |them to )?you\\b|\\bwith you (?:by|in|on|before|within|next|shortly|soon)\\b|\\banticipate doing so\\b",
    '\\b(?:figures?|invoices?|totals?|costs?|answers?|information|details?|numbers?|bill|actuals?) (?:is |are |still )?(?:awaited|to be confirmed|tbc)\\b',
    "\\b(?:we|i)(?: have|'ve) (?:(?:now|today|also|again) )?(?:asked|requested|chased|contacted) (?:(?:the|our) )?(?:[\\w&]+ ){1,4}?(?:for (?:it|this|them|these|the|a copy|copies)|to (?:send|supply|provide|confirm|check|let))\\b",
    "^\\W*(?:still )?awaited\\b|\\b(?:is|are) working on (?:this|it|that|them|these|the|your)\\b|\\bneeds? (?:checking|to be checked)\\b|\\ballow (?:us |me )?until\\b|\\b(?:not|n't) (?:\\w+ )?(?:in|back|ready|here|done|complete|signed off|settled|closed|agreed|finalised|audited|worked out) yet\\b|\\bready (?:next|by|in|on)\\b|\\bonce (?:that|this|it) (?:is|has been) (?:done|complete\\w*|ready|finished|back)\\b|\\b(?:will|shall|'ll) do (?:this|that|it|these)\\b",
    `\\b(?:has|have|been|will be) (?:been )?${TOLD} to (?:now )?(?:answer|reply|respond|send|provide|write|issue)\\b${NOT_WRITER}|` +
      '\\bin due course|\\bunder separate cover|\\bas soon as (?:it|they|this|these|we|i)\\b|\\b(?:a |by )?(?:further|second|separate) (?:letter|e-?mail|message|reply|response) (?:will|shall|is to)\\b',
    "\\b(?:is|are) with (?:us|me|him|her|them)\\b[^.]{0,20}\\bnot (?:ready )?(?:before|until)\\b|\\b(?:cannot|can['’]?t|unable to|not able to) (?:be )?(?:release[ds]?|give[n]?|sen[dt]|suppl(?:y|ied)|provided?|answered?|finali[sz]ed?)\\b[^.]{0,30}\\b(?:before|until) (?:the|our|its|their|this|that|it)\\b[^.]{0,60}\\b(?:is|are|has|have|been)\\b",
    '\\b(?:day|date) (?:on|by) which (?:you|i|we) (?:will|shall|can|should|expect to|hope to)\\b',
    "\\byou (?:will|shall|should|can expect to|may expect to|'ll|ought to) (?:have|hear|receive|get|be sent)\\b[^.]{0,60}\\b(?:by|on|not later than|no later than|within|before|shortly|soon|in|from us|next)\\b",
    `\\b(?:expect (?:it|this|these|them|an answer|a reply)|promised(?: for| by| me| us| the)?)\\b[^.]{0,40}\\b(?:by|for|on|next) (?:the )?${DAY}`,
    "\\bbear with (?:us|me)\\b|\\bnot have (?:\\w+ ){1,3}to hand\\b|\\b(?:is|are) taking longer\\b|\\bnot yet (?:in a position|able|available|reached|come|received|finished|complete|ready|to hand|been|heard|got)\\b|\\b(?:has|have)(?:n't| not) (?:yet )?(?:reached (?:me|us)|come (?:back|in|through)|finished|been completed|replied|heard)\\b",
    `\\b(?:i|we) ?${WILL}\\b[^.]{0,50}\\b(?:you|it|them|this|that|those)\\b[^.]{0,40}\\b(?:by|on|before) (?:the )?${DAY}`,
    '\\bextend\\w*\\b[^.]{0,40}\\b(?:time|deadline|period|date)\\b|\\bneed(?:s)? (?:another|more|a further|an? extra|some more|longer)\\b[^.]{0,30}\\b(?:days?|weeks?|time)\\b|\\bregulation 7\\(1\\)|\\bhave been asked for (?:this|it|them|the)\\b',
    ...AWAITS,
  ].join('|'),
  'i',
);

/** The decision whether to give it is still to be made. */
export const UNDECIDED =
  /\bnot (?:yet )?complet\w+ (?:our|the|my) consideration\b|\bneed to ask\b|\b(?:our|the|my) (?:final )?decision will (?:reach|follow|be)\b|\bif it can (?:go out|be released|be disclosed)\b|\b(?:may|might|could) (?:also )?(?:be engaged|apply|be exempt|engage)\b|\b(?:still|currently|now|yet|before|need\w*|is|are) (?:\w+ ){0,4}(?:consulting|considering|being considered|considered by|deciding|decide|weigh(?:ing)?|seeking (?:\w+ ){0,3}views|under consideration)\b|\b(?:will|shall|should|hope to|expect to)\b[^.]{0,40}\b(?:our|the|a|my) (?:final )?(?:decision|conclusion)\b|\b(?:let you have|give you|write with|tell you|send you|let you know) (?:our|the|my|what) (?:final )?(?:decision|conclusion|answer|outcome|\w+ decides)\b|\bwhether\b[^.]{0,60}\b(?:is with|is for|rests with|is being)\b|\bpublic interest\b[^.]{0,40}\b(?:is|are) (?:still )?being\b|\bto (?:weigh|consider|assess|complete)\b[^.]{0,30}\bpublic interest\b/i;

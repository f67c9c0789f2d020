/** English words by which a letter says that there is nothing to give. Apostrophes are straight in the text that they are tried on. */

import { NOT_HELD_FRENCH } from './fr-absence';

const NOT =
  "(?:(?:do|does|did|is|are|was|were|has|have|had|can|could|would|will)(?:n't| not)|dont|doesnt|isnt|cannot|can't|cant|couldn't|never|no longer|nor|not)";
const ADVERB =
  '(?: (?:currently|centrally|routinely|separately|specifically|readily|therefore|actually|itself|ever|yet|always|been|be|have|had|previously|formally|systematically|in fact|as such))*';
const THING =
  '(?:info(?:rmation)?|records?|data|documents?|documentation|cop(?:y|ies)|correspondence|minutes|polic(?:y|ies)|figures?|breakdown|notes?|e-?mails?|reports?|assessments?|returns?|papers?|paperwork|files?|lists?|logs?|entries|entry|count|tally|register|calculation|trace|material|number)';
const KIND =
  '(?:(?:recorded|such|relevant|further|central|separate|specific|written|formal|other|surviving|detailed|annual|monthly|statutory) )*';
const OTHERS =
  '(?:department|agency|court|courts service|police|force|operator|provider|ministry|commission\\w*|county|district|borough|council|board|trust|body|bodies|regulator|company|contractor|owner|landlord|registrar|office|office of \\w+)';

/** The authority says that it does not hold, keep or know it, that none was made or survives, or that it is another body's. */
export const NOT_HELD = new RegExp(
  [
    `\\bnot (?:something|information|a (?:figure|number|thing)|data|figures|one) (?:that |which )?(?:we|it|i|(?:the|an?) \\w+(?: \\w+)?)(?:'ve| have| has)?(?: ever)? (?:hold|record|keep|collect|have|kept|held|recorded|count|know|work out|calculate|measure)s?\\b|\\bnothing (?:in|on|among) (?:our|my|the \\w+['’]s) (?:records?|files?|systems?|books|archives?|papers)\\b|n't (?:something|information|a figure|a number|info|data|figures) (?:that |which )?(?:we|it|i|the \\w+(?: \\w+)?)(?:'ve| have| has)?(?: ever)? (?:hold|record|keep|collect|have|kept|held|recorded)s?\\b`,
    `\\b${NOT}${ADVERB} (?:held|recorded|collected|collated|captured|retained|logged|monitored|minuted|written down|put in writing|kept(?! (?:beyond|after|for|longer|past|in|on|under|at)\\b)|tracked)\\b`,
    `\\b(?:do|does|did)(?:n't| not)${ADVERB} (?:hold|record|keep(?! to\\b)|collect|collate|retain|capture|log|monitor|maintain|store|possess)\\b`,
    `\\b(?:do|does|did)(?:n't| not)${ADVERB} (?:calculate|compute|work out|compile|derive) (?:an? |any |the |such )(?:\\w+ )?(?:averages?|means?|medians?|totals?|percentages?|proportions?|rates?|figures?|statistics?)\\b`,
    `\\b(?:do|does|did)(?:n't| not) have (?:(?:this|that|it|these|those)(?=[.,;:)]|$| (?:information|data|records?|detail|figures?|breakdown|documents?|here)\\b| (?:for|of) (?:any|all|either|each|both|the)\\b)|(?:any |the |an? |such |recorded |single |overall |combined )*(?:(?:returns?|records?|figures?|information|data|breakdown|documents?|list|cop(?:y|ies)|details)\\b|(?:(?:one )?(?:totals?|figure)|tall(?:y|ies)|averages?)(?=[.,;:)]|$| (?:for|of|as|because|since|here)\\b)))`,
    `\\b(?:hold|holds|held|have|has|had|keeps?|found|find|of) no ${KIND}(?:${THING}|such)\\b|\\b(?:hold|holds|holding|have|has|keeps?) none\\b|\\b(?:hold|holds|held|have|found|(?:we|i|they)'ve(?: got)?) nothing\\b(?! to do)|\\bnothing of (?:that|this|the) (?:kind|sort|nature)\\b`,
    `\\bno ${KIND}${THING} (?:(?:is|are|was|were|has been|have been|could be|can be)(?: (?:therefore|accordingly|currently|presently|yet|as yet|now|thus|so|ever))? )?(?:held|kept|recorded|retained|found|located|identified|traced|made|taken|produced|created|received)\\b|\\bno ${KIND}(?:${THING}|such \\w+) (?:exists?|survives?)\\b`,
    `\\bthere (?:is|are|was|were|has been|have been|being) no ${KIND}(?:trace|count|records?|information|notes?|minutes|data|figures?|readings?|measurements?|statistics|recordings?|footage|transcripts?|photographs?|list|logs?|paperwork|documents?(?! (?:called|named))|entry|returns)\\b(?! (?:that |which )?(?:we|i) (?:are|am|can|could)\\b)`,
    `\\b(?:has|have|had)(?:n't| not)(?: got)? (?:a|an|any)(?: [\\w-]+){0,3}? ${THING}\\b|\\b(?:we|i) (?:have|had)(?:n't| not) (?:got )?(?:one|any)(?=\\W*$|[.,;])`,
    `\\b(?:${NOT}${ADVERB}|nobody(?: here)?|no one) (?:make|made|take|took|taken|produced?|compiled?|prepared?|keep|kept) (?:a|an|any) (?:return|record|note|count|list|log|tally|register)\\b|\\b(?:has|have|had|with) no (?:field|box|code|column|category) for\\b`,
    '\\bnothing (?:(?:is|was|has been) )?(?:held|recorded|in writing|on file|on paper|written|found|turned up|was found)\\b(?![:,]? \\d)|\\bturned (?:up nothing|nothing up)\\b|\\bno trace\\b|\\bno cop(?:y|ies) (?:exist|surviv)|\\b(?:could|can) find no(?:ne|thing)?\\b(?! (?:good )?(?:reason|fault|grounds?|basis|justification|excuse))',
    `\\bno records? (?:of|that|on)\\b|\\bnot the (?:data controller|holder)|\\b(?:cannot|can't|could not) be (?:found|located|traced)\\b|\\bunrecorded\\b|\\b(?:not|un) ?(?:currently )?(?:available|known)\\b(?! (?:until|before|by))|\\bno longer (?:hold|have|exist)s?\\b`,
    '\\b(?:hold|have|keep)s? no (?:percentages?|proportions?|averages?|ratios?)\\b|\\bno (?:percentages?|proportions?|averages?|ratios?) (?:is|are|was|were) (?:held|kept|recorded|known)\\b',
    '\\b(?:hold|have|keep)s? no (?:(?:overall|single|combined|complete|aggregate|grand) )+(?:numbers?|figures?|totals?|counts?|tall(?:y|ies))\\b',
    "\\b(?:mailbox(?:es)?|inbox(?:es)?|accounts?|hard drives?|laptops?|phones?|servers?|dis[ck]s?|notebooks?|appeals|applications|claims|cases|complaints|slips|photographs?|pictures?|images|tapes?|papers?|records?|ledgers?|files?|documents?|footage|recordings?|e-?mails?|correspondence|letters?|copies|forms?|notes|logs?|books?)\\b[^.]{0,60}\\b(?:(?:was|were|been|are|is|get) (?:\\w+ )?(?:destroyed|weeded|shredded|disposed of|lost|deleted|wiped|overwritten|mislaid)|did not survive|didn't survive)\\b",
    "\\b(?:nobody|no one|no-one)(?: here| in \\w+ \\w+)? (?:counts?|counted|keeps?|kept|records?|recorded|notes?|noted|knows?|logs?|logged|collects?|collected|measures?|measured|wrote|has(?= (?:it|this|that|these|them|any|an?|the|such)\\b))\\b|\\b(?:would|do|does|can|could)(?:n't| ?not) (?:know|be aware|tell us)\\b|\\bno way of (?:knowing|telling|counting)\\b|\\bno estimate\\b|\\bn(?:ot|'t) (?:something|a thing|anything) (?:that )?(?:we|i|the \\w+) (?:\\w+ )?(?:write|note|count|log|track|measure)\\b|\\bnor do (?:our|the) (?:books|records|files)\\b|\\bunable to (?:find|locate|trace)\\b",
    '\\bnothing (?:(?:that|which) )?(?:we|i) (?:can|could|are able to|am able to) (?:supply|provide|send|give|disclose|release)\\b',
    '\\b(?:neither|none)(?: of (?:them|these|those|the \\w+))? (?:is|are|was|were) (?:held|recorded|kept|known|collected)\\b',
    '\\bneither\\b[^.]{2,60}\\bnor\\b[^.]{2,60}\\b(?:holds?|held|keeps?|kept|have|has|had|records?|found|knows?|collects?)\\b',
    '\\bnone (?:was|were|has been|have been|is|are|has|have) (?:ever )?(?:been )?(?:carried out|made|kept|held|taken|done|produced|written|undertaken|prepared|recorded|received|lodged|submitted|sent|filed|issued|drawn up|commissioned|signed)\\b|\\b(?:have|has|is) nothing (?:to give|that could be given)\\b|\\bregulation 1[02]\\(4\\)\\(a\\)|\\bnever (?:had|made|entered|received|produced|carried out|commissioned) (?:a|an|any|one)\\b',
    `\\b(?:is|are|was|were) (?:a |the )?(?:matters?|questions?|one|ones|business|responsibility) (?:for|of) (?:the |your )?(?:\\w+ ){0,3}${OTHERS}\\b|\\b(?:is|are) not a party to\\b|(?:\\bnot|n't) (?:held |kept |run |made |done |collected )?(?:by|with) (?:us\\b|the (?:council|trust|agency|department|force|university))\\b|\\b(?:done|run|made|carried out|handled|collected|set|managed|issued|decided) by (?:the )?[\\w ]{2,40}?,? (?:and )?not (?:by |to )?(?:us|the)\\b|\\byou (?:should|could|would need to|may wish to) (?:try|ask) (?:them|the|it)\\b|'s business\\b|(?<!\\bto )\\b(?:sits?|lies?|rests?|stays?) with (?:the |our |your )?(?:\\w+ ){0,3}${OTHERS}s?\\b`,
    "\\b(?:we|i)(?:'ve| have)? (?:(?:today|now|also|therefore) )*(?:passed|sent|forwarded|transferred|redirected|referred) (?:this|that|it|them|those|these|your|the)\\b[^.]{0,50}\\b(?:on )?to (?:the |them|it|[a-zà-þ])|\\bto whom (?:we|i) have passed\\b",
    `\\b(?:we|i)(?: have|'ve)? (?:(?:today|now|also|therefore|already|this (?:morning|afternoon|week)) )*(?:passed|sent|forwarded|transferred|redirected|referred) (?:on )?(?:q(?:uestion|uery)?|part|item|point|number|request)s?[. ]{0,2}\\(?\\w{1,3}\\)?(?: (?:and|&) \\w{1,3})? (?:on to|to (?:the )?(?:\\w+ ){0,4}${OTHERS})\\b`,
    "\\b(?:hold|holds|keep|keeps|has|have) (?:this|these|that|those|it|them|the \\w+),? (?:and )?not (?:us|we|ourselves|the (?:council|trust|university|force|department))\\b|\\b(?:suggest|recommend|advise|ask) (?:that )?you (?:re-?)?direct (?:this|it|your \\w+|that) to\\b|\\b(?:need|have|require[ds]?|obliged) (?:us )?to (?:create|generate) (?:new )?(?:information|data|records?|an? (?:new )?(?:document|record|list|report))\\b|\\bdr(?:ew|awn|aws) a blank\\b|\\b(?:came|comes|come) up (?:with nothing|empty)\\b|\\byou(?:'d| would|'ll| will) (?:have|need) to (?:ask|try|contact|approach) (?:the|them|him|her|your)\\b",
    '\\bno separate (?:figures?|sums?|amounts?|costs?|breakdown|count|total|record)\\b|\\bask(?:s|ing)? for (?:an? |our )?(?:opinions?|views?|comments?|explanations?)\\b[^.]{0,40}\\b(?:not|rather than) (?:for )?(?:any )?recorded\\b|\\bnot (?:a (?:request|question) )?for recorded info\\w*|\\bthere (?:is|are) none (?:on|about|of|for) (?:this|that|it|these)\\b',
    "(?:\\bnot|n't) (?:something|anything|a (?:figure|thing|number)|data) (?:that |which )?(?:we|i|our \\w+|the \\w+)(?: \\w+)? (?:can|could|(?:is|are|am) able to) (?:\\w+ly )?(?:report|count|measure|extract|produce|tell|identify|separate|pull)\\b",
    "\\b(?:not|n't) in possession of (?:any|this|that|these|such|the)\\b|\\b(?:holds?|held|have|has|keeps?|possess(?:es)?) no (?:[\\w-]+ ){1,2}of (?:that|this|the) (?:kind|sort|description|nature)\\b",
    `\\b(?:(?:nobody|no one|no-one)(?: here| in \\w+ \\w+)? (?:(?:has|was|is) (?:been )?able to|can|could|managed to)|(?:have|has|had|am|are|is|was|were)(?: not|n't) (?:been )?able to|(?:did|do|does)(?: not|n't) manage to|failed to) (?:find|locate|trace)(?: (?:us|me|you))? (?:(?:any|a|an|the) ${KIND}${THING}|any(?:thing)?(?=\\W*$|[.,;])|it\\b|them\\b|this\\b)`,
    `\\b(?:we|i|council|trust|university|board|force|school|department|service|college|team|office|authority)(?:(?: do| does| did| have| has| had|'ve)(?:n't| not)|(?: can| could)(?:not|n't)) (?:\\w+ )?(?:(?:have|has|had|hold|held|got|found|find|located?|seen?|kept|keep) )(?:got )?anything (?:(?:that is|which is) )?(?:in writing|written(?: down)?|on (?:paper|file|record)|recorded|documented)\\b|\\bnothing (?:has been |was )?written down\\b`,
    `\\bwould(?:n't| not) (?:hold|keep) (?:that|this|it|such|any)\\b|\\b(?:we|i)'ve (?:got )?no ${KIND}(?:${THING}|such)\\b(?! (?:to|of) (?!this|that|it)\\w)|^\\W*(?:unfortunately,? )?no (?:dates?|reasons?|names?|explanation) (?:(?:is|was|were|are|has been|have been) )?(?:\\w+ )?(?:recorded|noted|minuted|kept|held|on (?:record|file))\\b`,
    NOT_HELD_FRENCH,
  ].join('|'),
  'i',
);

/** Says of a record what it does not show: no answer, unless the question is about that very thing. */
export const NOT_SHOWN = new RegExp(
  `\\b${NOT}${ADVERB} (?:note|noted|count|counted|measure|measured|identify|identified|distinguish|differentiate|analyse|analysed|categorised?|coded?|break (?:it |this |them )?down|broken down|split|tell us|ask(?:ed)? for|say|list|separated?|report on|itemised?|go (?:down )?to that|shown?|get a code|be (?:searched|counted|separated|extracted|isolated|broken))\\b|\\bno count\\b|\\bonly (?:takes|shows|records|counts|notes|captures)\\b`,
  'i',
);

/** Some of it cannot be had: with figures beside it, a part was answered. */
export const LACKS =
  /\b(?:(?:earlier|previous|prior|older|other|remaining|further|later|full)\b[^.]{0,60}\b(?:not (?:available|held|recorded|kept|survive|carried)|no longer|cannot|unavailable)|not (?:available|held|recorded)\b[^.]{0,40}\b(?:before|prior|until|after|for (?:the )?(?:other|earlier|previous)|as a percentage|in that|broken|split|separately|at that level|to that level|by)|only (?:hold|have|held|record|available|recorded|from|since|able to provide)|only the (?:total|sum|overall \w+|whole) (?:is|was|has been) (?:kept|recorded|held|written|noted|known)|no breakdown|cannot (?:provide|give) (?:a |the )?breakdown|not broken down|unable to provide (?:a|the) (?:breakdown|split)|down to (?:the|this|that) level|(?:did|do|does) ?n[o'’]t (?:split|separate|break|divide)|(?:not|n't) (?:carried (?:across|over|forward)|shown separately|split|separated|survive[d]?)|(?:no|not a|not any|n't (?:a|any)) (?:figure|split|breakdown|number|count) (?:for|of|by|that)|(?:can ?no|can'|can’|could no|ca n)t (?:say|tell you|give you|separate|split)|(?:not|un) ?(?:known|available)|not yet (?:available|known|held|published|complete[d]?|closed)|you(?:'d| would| will|'ll) need to ask|\bn\/[kh]\b|\bpredates? (?:our|the|this|my) (?:current |present |new )?(?:system|records?|database|software)\b|\b(?:nothing|none|no (?:figure|data|information)s?) for (?:the )?(?:earlier|other|previous|former|latter|first|second|rest|remaining|(?:19|20)\d\d)\b|\bno \w+ (?:that |which )?(?:we|i) (?:can|could|am|are) (?:\w+ ){0,2}(?:in a position|able|free|at liberty|shar\w*|giv\w*|publish|release)|nothing (?:before|earlier|prior to|older|further back)\b|(?:can ?not|can['’]?t|could not|couldn['’]?t|unable to|not able to) (?:go|look|search|reach|report|count) (?:any )?(?:back )?(?:further back|further(?! (?:in|into|with|than|to|down|up|along|from|out)\b)|beyond (?:that|this|then|(?:19|20)\d\d)|earlier than|(?:back )?before (?:that|this|then|(?:19|20)\d\d))|never (?:\w+ )?(?:tested|taken|done|made|measured|counted|sampled|surveyed))\b/i;

/** `We don't work this out as a percentage.` */
export const NOT_RECKONED =
  /(?:\b(?:can)?not|n't|\bnever|\bnor) (?:be )?(?:\w+ly )?(?:got|have|had|give|work(?:ed)?|reckon(?:ed)?|express(?:ed)?|calculated?|computed?|converted?|turn(?:ed)?|reported?|show(?:n|ed)?|stated?|produced?|held|kept) (?:this |that |it |them |these |those |such )?(?:out |up )?(?:as|by|into|in) (?:an? |the )?(?:percentages?|per ?cent(?:ages?)?|%|proportions?|shares?|rates?|ratios?|averages?)(?=\W|$)/i;
/** Without one of these nothing is said of a share. */
export const RECKONED = /percent|per cent|%|proportion|share|rate|ratio|average/i;

/** `We hold no further information that falls within your request.` */
export const FURTHER =
  /\b(?:hold|holds|held|has|have)\b[^.]{0,20}?\b(?:no|nothing|not any) (?:further|other|else|more)\b|\bno (?:further|other|more) (?:relevant )?(?:information|records?|data|documents?|material) (?:is|are|was|were) held\b/i;

const GIVEN =
  '(?:had|obtained|given|got|found|produced|extracted|worked out|calculated|established|ascertained|determined|provided|supplied|compiled|separated|put together|collated|closed|finalised|audited|reconciled|counted)';
const QUANTITY =
  '(?:figures?|totals?|numbers?|counts?|sums?|amounts?|percentages?|proportions?|averages?|splits?|breakdowns?|ledgers?|accounts|books|data|returns?|rest|remainder|others?)';

/** One of those who have a part of it did not say: `The south depot did not reply`. */
const NO_REPLY =
  "\\b(?:departments?|depots?|offices?|teams?|schools?|services?|units?|divisions?|regions?|areas?|sites?|wards?|hospitals?|directorates?|facult(?:y|ies)|colleges?|stations?|branch(?:es)?)\\b[^.,;]{0,20} (?:did|has|have|had)(?: ?not|n't) (?:yet )?(?:repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?|ma[dk]e a return)\\b|\\b(?:has|have|had)(?: ?not|n't) (?:yet )?been able to (?:say|answer|reply|tell|supply|provide)\\b|\\bn/[kh]\\b";
export const UNREPORTED = new RegExp(NO_REPLY, 'i');

/** No figure could be had for a part of it: `No total could be obtained for the lodges`. */
export const NOT_COMPLETE = new RegExp(
  [
    NO_REPLY,
    `\\bno (?!other)(?:[\\w-]+ ){0,2}?${QUANTITY} (?:[\\w-]+ ){0,4}?(?:(?:can|could)(?: \\w+)? be|(?:has|have)(?: \\w+)? been|is|are|was|were)(?: \\w+)? ${GIVEN}\\b`,
    `\\b${QUANTITY}\\b[^.;]{0,40}\\b(?:has|have|had|is|are|was|were|could|can)(?: ?not|n't) (?:yet |as yet )?(?:been |be )?${GIVEN}\\b`,
    `'s (?:has|have|had)(?: ?not|n't) (?:yet )?been ${GIVEN}\\b`,
    "\\b(?:unable|not able|not in a position) to (?:give|provide|supply|state|say|tell|separate|identify|split|break)\\b|\\b(?:can't|cannot|can not|could not|couldn't) (?:\\w+ )?(?:give|provide|supply|state|get at|separate|identify|break)\\b",
    '\\bno (?:means|way) of (?:telling|knowing|saying|separating|counting)\\b',
  ].join('|'),
  'i',
);

/** What is said of something that was never made, behind the name of the thing: `No survey was done`, `We took no readings`. */
export const NONE_MADE =
  /\b(?:took|made|did|carried out|conducted|undertook|commissioned|produced|prepared|wrote|issued|received|sent|had|kept|held|holds?|keeps?|possess(?:es|ed)?|ran|completed|drew up|have|has|there (?:is|are|was|were)(?: therefore)?|there's) (?:no|not any) (?:[\w'’-]+ ){0,2}?([\w'’-]+)|\bthere (?:is|was)(?: not|n't) an? ((?:[\w'’-]+ ?){1,3})|\bno ((?:[\w'’-]+ ){1,4}?)(?:was|were|has been|have been|is|are) (?:ever |therefore |in fact )?(?:taken|made|done|carried out|conducted|undertaken|commissioned|produced|prepared|written|issued|received|sent|drawn up|completed|submitted|recorded|compiled|collected|held|kept|in (?:force|place|existence))\b|\bno ((?:[\w'’-]+ ){1,4}?)(?:(?:has|have|had) (?:ever |yet )?existed|(?:currently |now )?exists?|existed|survives?|survived|remains?|(?:could|can) be (?:found|located|traced))\b(?! (?:of|in|on) (?!the\b|our\b|this\b))|\b(?:there (?:has |have |had )?never (?:been|was|were)|(?:has|have|had) never (?:had|held|possessed|drawn up|written|produced|prepared|made|adopted|issued)|never had) (?:an?|any|such an?) ((?:[\w'’-]+ ?){1,4})/i;

/** The same of it by a pronoun: `There isn't one`, `We never did one`, `None were taken`. */
export const NO_ONE =
  /\b(?:can(?:not|'t| not)|could(?:n't| not)|(?:have|has)(?:n't| not) been able to|unable to) (?:find|locate|trace) (?:one|any|it|them|such)\b(?! (?:to|who|that|willing)\b)|\bthere (?:is|are|was|were)(?: ?not|n't) (?:one|any|such)\b(?! (?:reason|doubt|charge))|\b(?:we|i|they|nobody|no one) (?:have |has |had )?(?:never|did(?: not|n't)) (?:did|do|made|make|took|take|carried out|carry out|wrote|write|had|have|commissioned|commission|produced|produce|prepared|prepare|done|made) (?:one|any|it|them|such)\b|\b(?:we|i|they) (?:do(?: not|n't)|no longer) (?:currently |now |actually )?(?:have|keep|run|publish|produce|maintain) (?:one|any|such)\b(?! (?:more|further|other|reason|plans?|objection|doubt))|\b(?:one|it|none) (?:was|were|has been|have been) (?:never |ever )?(?:done|made|taken|carried out|conducted|undertaken|commissioned|produced|prepared|written|drawn up|completed)\b/i;

/** The doing of which a paper tells never came about: `The survey never took place`, `No audit went ahead`. */
export const NEVER_DONE =
  /\b(surveys?|inspections?|audits?|assessments?|reviews?|studies|study|evaluations?|trials?|stock ?take|census|tests?) (?:(?:never|in the end never) (?:took place|happened|went ahead|was (?:done|carried out|made|completed|undertaken))|(?:did|does|has|have)(?: not|n't) (?:in the end )?(?:take place|taken place|happen(?:ed)?|go ahead|gone ahead)|was (?:cancelled|abandoned|called off)(?! (?:after|before|because of) (?:the|its) (?:report|results?)))\b/i;

/** A thing is recorded by nobody, as a rule: `no mileage by pupil is recorded`; not that none was in a year. */
export const NO_PRACTICE =
  /\bno ((?:[\w'’-]+ ){1,5}?)(?:is|are) (?:\w+ly |ever )?(?:recorded|collected|collated|compiled|logged|monitored|captured|tracked|counted|measured)\b/i;

/** English words by which a requester asks. Each pattern is tried on one sentence. */

const GIVE =
  'provide|send|supply|confirm|tell|list|give|state|explain|disclose|release|identify|specify|detail|describe|forward|advise|share|itemi[sz]e|indicate|set out|publish|name|show|clarify|outline|furnish|let me (?:know|have|see)|break ?down|inform me|answer(?! (?:me|us)\\b)|say|quantify|estimate|attach|enclose|respond to|reply to|make available|enlighten (?:me|us)|fill (?:me|us) in|(?:run|take|walk|talk) (?:me|us) through|(?:make out|draw up) an?|put an? (?:figure|number|price|cost|value|name|date) (?:on|to)';
/** The words above are verbs here: `please name`, and not `please include the name`. */
const VERBAL = '(?<!\\b(?:the|an?|any|your|full|each|of|its|their|this|that|my)\\s)';
const OPENER =
  '(?:(?:and|but|also|then|next|finally|lastly|first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|fifth(?:ly)?|additionally|in addition|further(?:more)?|moreover|similarly|separately|if (?:so|yes|not|no|it (?:does|is|has)|they (?:do|are)|there (?:is|are)|applicable|available|possible))[,:]?\\s+|(?:for (?:each|every|all|the)|under|pursuant to|in accordance with|in line with|using|in relation to|in respect of|with (?:regard|respect|reference) to|regarding|concerning|if|where|as|while|since|given|of)\\b[^?:,]{0,160},\\s+)';

/** `I would also`, `we'd really`, `I am now`: what stands before the verb of a wish. */
const SELF =
  "\\b(?:i|we|id)(?:['’](?:d|m|re|ve|ll))?(?: (?:would|should|will|shall|am|are|was|were|have|been|also|now|therefore|hereby|further|formally|really|still|very much|only|just|simply|further|additionally|writing to))* ";
/** To be told something: `to know`, `to be sent`. */
const LEARN =
  'to (?:know|receive|request|see|have|obtain|ask|find|be (?:told|sent|given|shown|informed)|get|understand|learn|view|inspect|enquire|establish|hear)';
/** `I hope you can tell me who …`: what follows `hope`. */
export const HOPED =
  '(?:that )?(?:you|somebody|someone|anybody|anyone) (?:can|could|will|would|may|might|are able to|is able to) (?:also |kindly |please )?(?:tell|send|provide|supply|give|say|share|let|show|explain|confirm)(?: (?:me|us))?(?: (?:have|see|know|with|to|on)){0,2} (?:how|what|which|who|whom|whose|when(?! (?:you|this|it|i|we)\\b)|where|why|whether|(?:the|an?|any|all|copies|details)\\b(?! (?:(?:requested|above|relevant|full) )?(?:information|answers?|repl(?:y|ies)|responses?|data|above|figures|help|assistance|time)\\b))\\b';
const WH = '(?:how|what|which|who|whom|whose|when|where|why|whether|if)';

/** `Please provide …`, `I would like to know …`, `Could you tell me …`, `My request is for …`. */
export const ASKS = new RegExp(
  [
    `\\b(?:please|kindly|pls|plz)\\b[^.?!]{0,60}?${VERBAL}\\b(?:${GIVE})\\b`,
    `\\b(?:can|could|would|will|may|might) (?:you|u|ya|i|we)\\b[^.?!]{0,40}?${VERBAL}\\b(?:${GIVE}|have|see|get|obtain|receive|request|ask|be (?:told|sent|given|provided|supplied|informed))\\b`,
    `${SELF}(?:like|wish|want|need|love)(?: (?:also|then|therefore|further|next|now|please|too|still|finally|simply|just|particularly|especially))?(?: (?:no more than|nothing (?:more than|but|except)))? (?:${LEARN}|an?|the|all|any|every|each|some|your|these|sight|you to|(?:\\w+ )?(?:cop(?:y|ies)|details|information|answers|figures|data)|chapter and verse|${WH}|:)\\b`,
    `${SELF}(?:like|want|need) (?:that|this|those|the said) (?:[\\w-]+ ){0,2}?(?:letters?|notes?|reports?|memos?|e-?mails?|papers?|minutes|documents?|contracts?|leases?|agreements?|surveys?|stud(?:y|ies)|plans?|maps?|lists?|logs?|assessments?|reviews?|audits?|polic(?:y|ies)|files?|records?|invoices?|photographs?|drawings?|certificates?|licen[cs]es?|tables?|figures?)\\b`,
    `${SELF}(?:like|wish|want|need):`,
    `\\b(?:i|we) (?:write|act|represent|work|live|am|are)\\b[^.?!]{0,80}\\b(?:and|to) (?:hereby )?(?:request|seek|require|enquire|ask (?:for|you|${WH}))\\b`,
    `(?:^|\\b(?:act|regulations|foia?|eirs?|so|now|then|and),? |[,:;–-] )(?:tell|give|send|show) (?:me|us) (?:${WH}|the|an?|all|any|your|every|each|copies|details)\\b(?! (?:right|chance|opportunity|power|courage|strength|truth)\\b)`,
    `${SELF}(?:requests?|require|seek|ask|requesting|seeking|asking|looking|after|welcome|wonder(?:ing)?|curious|interested in|appreciate (?:the|an?|any|all|some|copies|details|sight|knowing|having|seeing|being)|be glad of|trying to (?:find out|establish))\\b`,
    `${SELF}be (?:(?:very|most|really|so|much|quite) )*(?:grateful|obliged|interested|pleased|glad|keen|happy to (?:have|receive|know|learn|see)|curious)\\b`,
    `\\bit(?: would|['’]d) (?:also |really |greatly )?(?:help|interest|please|be (?:\\w+ )?(?:helpful|useful|good|interesting|of interest|of use|a help|nice|great|handy|kind))(?: (?:(?:to|for) )?(?:me|us|(?:the|our|my) [\\w'’ ]{2,40}?))?,? (?:${LEARN}|if (?:you|i|we)|${WH})\\b`,
    `\\b(?:interested|keen|curious|anxious|eager) (?:${LEARN}|about|(?:in |to )?${WH})\\b`,
    `\\b(?:forgot|meant|have|ought|wanted) (?:also )?to (?:also )?(?:ask|have asked) (?:you )?(?:${WH}|for|the)\\b|\\bshould (?:also )?have asked (?:you )?(?:${WH}|for|the)\\b`,
    `^(?:this is )?(?:under|pursuant to|in accordance with) (?:the )?(?:foia?|freedom|eirs?|environmental|information|regulations|act|foisa)\\b[^:?.]{0,80}: \\S`,
    `\\blet(?:['’]s| us) (?:please )?(?:have|see) (?:the|an?|any|all|your|some|copies|details)\\b(?! (?:\\w+ )?(?:truth|facts?|look|honesty|action|answers?)\\W*$)`,
    `^(?:(?:the|an?|any|some|your) )?(?:[\\w-]+ ){0,2}?(?:figures?|numbers?|cop(?:y|ies)|lists?|details|dates?|names?|minutes|reports?|data|statistics|totals?|costs?|sight|plans?|maps?|accounts?|logs?|records?|e-?mails|letters|contracts?|photographs?) (?:for|of|on|about|from|showing|between|with)\\b(?! (?:each|every|all|any|them|these|those|this|it)\\b)[^?:]{3,200}\\bwould (?:also |really )*be (?:(?:most|very|much|greatly|really|so|quite|particularly) )*(?:welcome|appreciated|useful|helpful|interesting|of interest|of use|of help|a help|handy)\\b`,
    `\\byou (?:(?:must|will|may|should|presumably|surely|no doubt) )*(?:have|hold|keep|made|wrote|took) (?:an?|the|some|your)\\b[^?;:–]{3,80}(?:[;:,–-]|,? (?:and|so)) ?(?:(?:and|so) )?(?:i(?:['’]d| would| should)? (?:like|want|need)|(?:may|can|could) (?:i|we) (?:have|see)|(?:please )?(?:send me|send us|let me have|let me see|show me)) (?:to (?:see|have) )?(?:it|them|that|one|a copy)\\b`,
    `\\b(?:invite|urge|beg|entreat|call (?:up)?on) you (?:now |kindly |please )?to (?:${GIVE})\\b`,
    `\\b(?:i|we)(?: am|['’]m| are|['’]re)? (?:do |was |were )?(?:hop(?:e|ing)|trust(?:ing)?) ${HOPED}`,
    `\\b(?:is|are) (?:hereby |respectfully |kindly |also |further )?(?:asked|requested|invited|required|called upon) to (?:also )?(?:${GIVE})\\b`,
    `\\bit is (?:hereby |respectfully |also |further |therefore )?(?:requested|asked|desired) that\\b`,
    `\\b(?:disclosure|production|release|sight|particulars|details|cop(?:y|ies)) (?:is|are) (?:hereby |respectfully |also |further |therefore )?(?:sought|requested|asked for|desired|required)\\b`,
    `^(?:(?:hi|hello|so|and|also|just|only|simply|now)[, ]+)*(?:(?:wondering|asking|curious) (?:${WH}|about)|(?:looking for|after|seeking|requesting|requiring) (?:the|an?|any|all|copies|details|sight|your)|(?:looking|trying|hoping|wanting|wishing|keen) to (?:find out|know|establish|get|obtain|see|learn)|wanna know|gimme|got any|any (?:chance of|idea))\\b`,
    `^(?:(?:and|also),? )?(?:anything|whatever|everything|all(?: that)?) (?:that )?you (?:have|hold|know|can (?:find|send|tell)|may have|possess) (?:(?:me|us) )?(?:on|about|of|relating|concerning|regarding)\\b`,
    `\\bgrateful (?:for|if)\\b|\\bappreciate (?:it if|a copy|copies|details|sight)\\b|\\bobliged (?:for|if)\\b`,
    `\\b(?:my|this|the|our) (?:\\w+ )?(?:requests?|questions?|enquir(?:y|ies)) (?:is|are)\\b(?! (?:there|still|repeated|left|blank|missing|unanswered|outstanding|clear|plain|(?:(?:very|quite|really|rather|not|only|all) )*(?:simple|short|brief|few|easy|straightforward|modest|many|long|difficult)(?!.*[:–—-] ?\\S))\\b)`,
    `\\b(?:what|all) (?:i|we)(?:['’]d| am|['’]m| would| are|['’]re)?(?: (?:most|mainly|chiefly|really|particularly|especially|also|actually|still))* (?:like|want|need|after|wish|ask(?:ing)?)(?: (?:for|to (?:know|see|have)))? is\\b`,
    `\\b(?:my|our|the) (?:[a-z-]+ ){1,3}(?:wonders?|wondered|asks?|(?:want|wish)(?:es|s)? to (?:know|see)|would (?:also )?like to (?:know|see|have)|(?:is|are) (?:wondering|asking|curious)) (?:${WH}|about (?:the|how|what))\\b`,
    `^if (?:so|yes|there (?:is|are|was|were)|(?:it|they|you|one|he|she) (?:is|are|was|were|does|do|did|has|have|exists?)),? (?:then )?(?:i|we|please|may|can|could|let|send)\\b[^.?]{0,30}\\b(?:want|like|have|see|send(?: me| us)?|need) (?:it|them|one|that|those|a copy|copies|sight of (?:it|them))\\b`,
    `\\bthe (?:information|data|documents?|records?) (?:that )?(?:i|we)(?: am| are|['’]m)? (?:would like|seek(?:ing)?|request(?:ing)?|want|need|require|after)`,
    `^(?:${OPENER}){0,3}(?:${GIVE}|(?:a|any|all|the) (?:full |complete |current |latest |recent |further )?(?:cop(?:y|ies)|lists?|breakdown|number|total|details|summary))\\b`,
  ].join('|'),
  'i',
);

/** The first word of a question, after `and`, `also` or `for each year`. */
export const INTERROGATIVE = new RegExp(
  `^["“'(]*(?:${OPENER}){0,3}(?:of (?:these|those|the|them)\\b[^?]{0,80}?,?\\s+)?(?:(?:in|for|by|on|at|to|from|under|with|of|over|during|since|until|between) )?(?:how|what|which|who|whom|whose|when|where|why|whether|do|does|did|is|are|was|were|has|have|had|can|could|will|would|should|may)\\b`,
  'i',
);

/** A question that can be answered with yes or no. */
export const YES_NO = new RegExp(
  `^["“'(]*(?:${OPENER}){0,3}(?:(?:please|kindly|pls)\\b[^?]{0,40}?\\b|(?:can|could|would) you (?:please )?)?(?:(?:confirm|state|say|tell me|advise|indicate|know|let me know)[^?]{0,12}?\\b(?:whether|if)\\b|whether\\b|(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|should|may)\\b(?! you (?:please|kindly|tell|provide|send|supply|confirm|state|list|give)))|\\b(?:tell me|confirm|know|state|say|advise|indicate) (?:whether|if)\\b`,
  'i',
);

/** A noun that only a request lists: `The number of …`, `Copies of …`, `Total cost …`. */
export const NOUN_ASK =
  /^["“'(]*(?:and\s+)?(?:the |a |an |any |all |your |each |its |their )?(?:\w+ )?(?:numbers?|totals?|costs?|amounts?|cop(?:y|ies)|lists?|names?|dates?|details?|breakdowns?|values?|spend(?:ing)?|expenditure|percentages?|proportions?|minutes|reports?|correspondence|e-?mails|contracts?|polic(?:y|ies)|sums?|figures?|averages?|salar(?:y|ies)|budgets?|reasons?|durations?|titles?|documents?|records?|agendas?|rates?|length|location|addresses|assessments?|income|revenue|plans?|submission|analysis|guidance|briefings?|data|statistics|invoices?|letters?)\b/i;

/** A statement of where the request comes from: `I am making a request under the Act`, `I request the following information:`. */
export const LEAD =
  /\b(?:(?:mak(?:e|ing)|submit(?:ting)?|send(?:ing)?|lodg(?:e|ing)|fil(?:e|ing)|rais(?:e|ing)) (?:this|the following|a|an|my|the|two|some)\b(?! cop(?:y|ies)\b)[^?.]{0,40}\brequests?|(?:these|my|few|some|two|three|four|five|six|seven|eight|several|following|below) (?:\w+ ){0,2}(?:things|matters|questions?|information|details|data|items?|points|quer(?:y|ies)|documents?|records?|figures|statistics)(?: (?:about|on|regarding|concerning|relating to|in relation to|for|from|with|under|as|held|below|numbered|each)\b[^?:]*)?[.:,]?$|\bthe (?:\w+ ){0,2}(?:things|matters|questions?|items?|points|quer(?:y|ies))(?: (?:below|numbered|listed|set out|requested|as)\b[^?:]*)?[.:,]?$|\bthe (?:(?:following|relevant|requested|above|below|listed|same|necessary|required|said|recorded|specific|additional|further|two|three|four|five|six) ){0,2}(?:information|details|data|documents?|records?|figures)(?: (?:below|numbered|listed|set out|requested|as)\b[^?:]*)?[.:,]?$|(?:request|information|details|questions) (?:is|are|as) (?:as )?(?:follows?|below|set out)|^(?:this|the following) is (?:a|an|my)\b[^?]{0,40}\brequest|\bfollowing[:.]?$|\bthe following (?:about|regarding|concerning|relating to|in relation to|for|on|from|under|please)\b[^?:]*[.:]?$|^(?:(?:please|kindly|could you|can you|would you|will you)[, ]+)+(?:tell me|let me know|provide|confirm|send me|supply|answer|state|advise)(?: me)?(?: with)?(?:,? please)?[?.]?$|(?:know|tell me|provide|confirm|send me|supply|have|me|answer|like|request(?:ing)?|for|please)\s*[:–—-]+$)/i;

/** `I request information about …` names the subject; what is asked follows it, when something does. */
export const SUBJECT =
  /\b(?:looking|trying|hoping|seeking|want(?:ing)?) to understand (?:how|what|the|more)\b|\bto (?:know|see|understand|learn|find out) how \w+ (?:this|that|it|things) (?:is|are|was|were)[.! ]*$|\b(?:i|we)(?: am|['’]m| are|['’]re)(?: \w+)? (?:interested in|curious about|looking for information|after (?:some|any|a few) (?:facts|information|details|figures) (?:about|on))\b(?! (?:how|what|which|who|when|where|why|whether|knowing|learning|hearing|seeing|receiving|finding|obtaining|getting|having|the (?:number|cost|total|amount))\b)|\b(?:requests?|questions?|quer(?:y|ies)|enquir(?:y|ies)) (?:(?:is|are) about|concerns?|relates?|refers?|(?:is|are) in (?:relation|regard|respect)|(?:is|are) regarding)\b|\b(?:request|requesting|seek|seeking|like|want|for|after|provide|obtain|some)\b[^?]{0,20}\b(?:(?:some|the|any|certain|recorded|further|more|all) )*(?:information|details|data|questions?|answers|figures|statistics|facts(?: and figures)?|particulars|numbers(?! from)) (?:that you hold |held |which you hold )?(?:about|on|regarding|concerning|relating to|in relation to|in respect of|with regard to|to do with|under|from)\b/i;

/** `I should be grateful if you would fill in this survey`: what is asked stands in it. */
export const SURVEY =
  /\b(?:complete|completing|fill(?:ing)? (?:in|out)|answer(?:ing)?|respond(?:ing)? to|return(?:ing)?|take part in|(?:answer|respond|reply|replying|answering) in)\b (?:this|the|every|all|each|my|our|a|an|these|both)\b(?: (?:[\w-]+)){0,3} (?:surveys?|questionnaires?|tables?|forms?|templates?|fields?|columns?|rows?|boxes|grid|questions?)\b/i;

/** Belongs to the thing before it: a breakdown wish, an explanation of a word, a scope. */
export const GLOSS =
  /^["“'(]*(?:by |for the purposes? of|here |in this (?:request|context)|this (?:should|is|includes?|includ|can|may|covers|means|refers|relates)|these (?:should|are|include)|the (?:period|time ?frame|term|terms|uptake|date range)\b[^?]{0,60}\b(?:is|means|refers?|covers?|should)|e\.?g\.?|i\.?e\.?|for example|for instance|such as|note\b(?! of\b)|n\.?b\.?|that is|where i\b|when i\b|i mean|i understand|i am aware|i know|i have (?:read|seen|already)|according to|it (?:has|was|is) (?:been )?(?:reported|said|my understanding)|(?:where|when|if)\b[^?]{0,80}\byou (?:may|can) (?:simply |just |of course )?(?:round|leave|omit|estimate|skip|ignore)\b|if (?:yes|no),? (?:go|answer|skip|please (?:go|answer|skip)|move|proceed|continue))/i;

/** A question nobody expects an answer to. */
export const RHETORICAL =
  /^(?:what (?:excuse|reason)s? (?:is|will|are|shall) (?:it|there|you|they|we)\b|(?:i mean|honestly|seriously|come on|i ask you|frankly|for crying out loud|oh well|so much for)\b,? |(?:and |so |but )*(?:what|why) do (?:i|we) (?:even )?(?:pay|have|bother|need)\b|(?:and |so |but )*what (?:is|are|was|were) [^?]{0,30}?\bso (?:afraid|scared|frightened|ashamed|secret|secretive|sensitive)\b|(?:and |so |but )*why (?:all )?(?:the|this|such) (?:secrecy|silence|fuss|mystery|nonsense)\b|(?:and |so |but )*what(?: is|['’]s) the (?:big |great )*(?:secret|mystery|fuss)\b|(?:is|was) (?:that|this|it)\b[^?]{0,20} (?:so|too) much to ask\b|what (?:possible |earthly )?harm (?:could|can|would|will) (?:it|this|that|they|there)\b|(?:and |so |but )*who(?:m| exactly| precisely)* (?:is|are) (?:being |you |they )*(?:protected|protecting|shielding|covering for)(?: here)?(?=\W*\?)|(?:and |so |but )*(?:do|did|does|is|are|was|were|has|have|can|could|will|would|should) (?:it|you|they|he|she|that|this|we)(?: people| lot| really)? (?:not|never)\b|do you (?:people|lot|ever)\b|who gave (?:you|them|him|her)\b|(?:what|whatever|where|who) next\b|so what\b|why bother|why is (?:it|this|that) (?:(?:all )?(?:so|too|this) (?:very )?(?:hard|difficult|slow|complicated|impossible|long|much)|always (?:me|us|we|one|the (?:same|poor|public|taxpayer|residents|little))|taking)\b|am i (?:the only|alone|wrong|missing|not|to)\b|(?:and |so |but )*how (?:am|are) (?:i|we|people|residents|parents) (?:supposed|meant|expected) to|(?:and |so |but )*who (?:cares(?! for\b)|knows(?=\W*$|,| (?:what|how|when|where|why|whether|if)\b)|do they think)|(?:and |so |but )*(?:when|where) will (?:it|this) (?:all )?(?:end|stop)|why (?:should|on earth|would|must|can['’]t|is it that)|surely|isn['’]t|is it not|is it any wonder|who (?:could|would|can(?= (?:blame|possibly|argue|deny|doubt|believe|trust|say|tell|honestly|seriously|ever|want|imagine|be (?:surprised|proud|sure))\b))|how (?:dare|on earth|(?:can|could) (?:(?:you|they|it|this|that|he|she|(?:the|a|an|any|your) (?:[\w-]+ ){0,2}?[\w-]+)\b|(?:we|i|people|residents|anyone|anybody|someone|somebody|no one|nobody|parents|patients) (?:ever |really |possibly |honestly )*(?:trust|believe|afford|expect|be|have|think|know|justify|defend|allow|accept|sleep|feel|forgive|sit|live|let|say|do|not)\b)|is (?:it|that|this) (?:possible|right|fair|acceptable))|what (?:on earth|is the point|are they (?:thinking|playing|up to|hiding|doing)|is going on(?=\W*$| (?:here|there|with (?:my|this|it|you))\b))|is (?:it|that|this) (?:\w+ )?(?:right(?! that\b(?!.*\b(?:should|must|have to|has to|can|we|i|us|our)\b))|fair|acceptable|reasonable|how it|what we|too much)|don['’]t|should(?:n['’]t)? (?:we|residents|the public|people|not)|are we (?:to|really)|do(?:n['’]t)? you (?:agree|think)|can (?:it|that|this) be|really|(?:is|does|has|did|will|can|do) (?:anybody|anyone|nobody|no one|somebody|you people|they)(?: (?:even|ever|actually|really|still|at all|out there|there))* (?:care|know|listen|read|bother|believe|think|understand|working|going to|explain|tell)|how (?:long|much longer|hard|difficult) (?:can|could|does) (?:it|this|that|they) (?:possibly|really|ever) |(?:has|have|do|does|is|are|did|will) (?:nobody|no one)|(?:do|are|should|must) (?:we|i)\b,? (?:[^?]{0,60} )?(?:not|deserve|really|supposed|expected|have|just)\b|who in (?:their|his|her)|how many (?:more|times (?:must|do i))|have you no)\b|\b(?:on earth|for heaven['’]s sake|for goodness['’]? sake)\b|\bwhat (?:else )?(?:is there|(?:have|has|had) [^?]{1,40}?|(?:do|does|did|could|can|would) [^?]{1,40} (?:have|got)) to (?:hide|fear)\W*$/i;

/** A list whose entries say how one thing is to be broken down, or what it may be; they are not asked for one by one. */
export const PARTS_LEAD =
  /\b(?:broken down|breakdown|split|categori[sz]ed|grouped|disaggregated|sorted|itemi[sz]ed|arranged) (?:by|into|as|per|according)\b[^.?]{0,40}[:–—-]*$|\b(?:such as|for example|for instance|e\.g\.?|i\.e\.?|including(?: but not limited to)?|to include|options(?: are)?|choose (?:from|one|all)|select(?: one| all| from)?|tick(?: all| one)?|pick(?: one| from)?|one of(?: the following)?|any of(?: the following)?|namely|meaning|which of the following[^?]*)[,:]?\s*[:?–—-]*$/i;

/** `if yes`, `if so`, `where it does`: the question depends on an earlier answer. */
export const IF_YES =
  /^["“'(]*(?:and,?\s+)?(?:if|where|assuming|provided)(?: the answer(?: to [^,]{1,30})? is)? ["“'‘]?(?:yes|so|it (?:does|is|has|was|did|do)|they (?:do|are|have|were|did)|there (?:is|are|was|were|has|have)|you (?:do|have|are|did)|(?:he|she) (?:does|is|was|did)|any|one (?:exists|is held)|that is the case|this is the case|applicable|the (?:council|authority|trust|force|department|university|school|college|board|organisation|company|police)\b[^,:]{0,60}\b(?:does|do|has|have|is|did|uses?|holds?|operates?|employs?)\b|affirmative|in the affirmative)\b(?! not)/i;
export const IF_NO =
  /^["“'(]*(?:and,?\s+)?(?:if|where)(?: the answer(?: to [^,]{1,30})? is)? ["“'‘]?(?:not?\b|none|it (?:does|is|has|was|did) not|it (?:doesn|isn|hasn)['’]t|they (?:do|are|have) not|there (?:is|are|was) (?:no|not|none)|you (?:do|have|are) not|negative|the (?:council|authority|trust|force|department|university|school|college|board|organisation|company|police)\b[^,:]{0,60}\b(?:not|no)\b)/i;
/** `If Yes to Q7`, `if the answer to question 3 is no`. */
export const IF_NAMED =
  /\bif\b[^,.?:]{0,30}?(?:["“'‘]?(yes|no|so)["”'’]? (?:to|for|in|at)|answer(?:ed)? (?:to )?(?:is )?["“'‘]?(yes|no)?["”'’]?\s*(?:to|for|in|at)?)\s*(?:question|q|part|item|number|no)?s?\.?\s*\(?(\d{1,3}(?:\.\d{1,2})?)?\s?\(?([a-z])?\)?(?![a-z])[^,.?:]{0,20}?(yes|no)?\b/i;

/** `(if Yes answer Q12 and Q14, if No answer Q13)`. */
export const ROUTING =
  /\bif ["“'‘]?(yes|no)["”'’]?,?\s*(?:then |please )*(?:go|skip|move|proceed|continue|answer|turn|see|complete|jump)?(?: straight| on| directly)?(?: to)?\s*(?:questions?|q|parts?|items?)?s?\.?\s*([^;.)]*?)(?=[;.)]|,? (?:and |or )?(?:if|otherwise)\b|$)/gi;

/** What a later message says of an earlier question. */
export const WITHDRAWS =
  /\b(?:withdraw|drop(?:ping)?|disregard|ignore|leave out|remove|omit|no longer (?:need|want|require|wish|seek|asking)|do(?:n['’]t| not) (?:need|require|want) (?:an? )?(?:answer|reply|response)|happy to (?:drop|lose|leave)|withdrawn|dropped|scrap(?:ping)?|take out|forget)\b/i;
/** What lets go of a subject that is named by its words, `never mind the free text`; `you chose to ignore the invoices` does not. */
export const LETS_GO =
  /\b(?:never mind|no longer (?:need|want|require)|do(?:n['’]t| not) (?:need|require|worry about|bother (?:with|about))|(?:happy|content|prepared|willing) to (?:drop|lose|leave|do without|forgo)(?: out| aside)?|(?:i|please|can|let['’]?s|let us)(?: will| shall| would| hereby)? (?:leave (?:out|aside)|withdraw|drop))\b/i;
export const REPLACES =
  /\b(?:replace(?:s|d)?|revised? (?:my |the )?(?:request|question|wording)|(?:narrow(?:ed|ing)?|refine[ds]?|refining|limit(?:ed|ing)?|reduce[ds]?|restrict(?:ed|ing)?|amend(?:ed|ing)?|reword(?:ed|ing)?|rephrase[ds]?|rephrasing|change[ds]?|cut|confine[ds]?)\b[^.]{0,40}\b(?:request|questions?)\b|new wording|instead\b|in place of|revised request|my request is now|to the following)/i;
/** `One more thing if I may`, `Two things on the back of it`: what follows is asked anew. */
export const FOLLOWS_ON =
  /\b(?:(?:one|two|three|a couple of|a few|another|some) (?:more |further |other |last |final |quick |small )?(?:things?|questions?|points?|matters?|quer(?:y|ies)|bits?)|one (?:more|last)|on the back of|by the way|incidentally|(?:meant|forgot|should have|ought to have|wanted|like|wish|intended)(?: also)? to (?:ask|add)|before you go|(?:leads|brings|prompts) me to|(?:i|we)(?:['’]ve| have| had| also| now)* (?:left (?:out|off)|left(?=[^.?:]{0,40} (?:out|off)\b)|missed(?: out| off)?|forgot(?:ten)?(?: to (?:put in|include))?|omitted|overlooked|neglected to (?:put in|include|ask)) (?:something|one|(?:an?|another|the last|the most important)(?: \w+)? (?:thing|question|point|item|matter))|slipped my (?:mind|memory)|(?:something|one|this|(?:an?|another|one) (?:\w+ )?(?:thing|question|point|item|matter))(?: (?:that|which))? (?:i|we)(?:['’]d| had)? (?:(?:ought to|should) have (?:put|asked|added|included|mentioned)|did(?:n['’]t| not) (?:think of|ask|put in)|had(?:n['’]t| not) thought of)|(?:an?|one) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|further|last|final|extra|supplementary) (?:thing|question|point|item|matter|quer(?:y|ies))|add (?:this|these|one|two|another|the following)\b[^.?:]{0,20} to (?:the|my|our) (?:list|request|questions?|letter)|(?:make|call) (?:it|that) (?:two|three|four|five|six|seven|eight|nine|ten)|(?:struck|occurred to|dawned on) (?:me|us)|c[ao]me to mind|on reflection|on second thoughts?|(?:now that|while) (?:i|we) think of it|having (?:thought|slept) (?:about it|it over|on it))\b/i;
export const ADDS =
  /\b(?:further to|also|as well|additional(?:ly)?|in addition|further question|another question|one more|add(?:ing|ed)?|while i am writing|furthermore|extra question|follow(?:ing|s)?[ -](?:on|up)|while you(?:['’]re| are)|arising (?:from|out of)|supplementary|in (?:its|their) place|(?:can|could|may|might) i (?:just )?ask|extend my request)\b|[\p{L}\d)],? too\W*$/iu;

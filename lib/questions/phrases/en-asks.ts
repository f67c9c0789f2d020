/** English words by which a requester asks. Each pattern is tried on one sentence. */

const GIVE =
  'provide|send|supply|confirm|tell|list|give|state|explain|disclose|release|identify|specify|detail|describe|forward|advise|share|itemi[sz]e|indicate|set out|publish|name|show|clarify|outline|furnish|let me (?:know|have|see)|break ?down|inform me|answer|say|quantify|estimate|respond to|reply to|make available';
/** The words above are verbs here: `please name`, and not `please include the name`. */
const VERBAL = '(?<!\\b(?:the|an?|any|your|full|each|of|its|their|this|that|my)\\s)';
const OPENER =
  '(?:(?:and|but|also|then|next|finally|lastly|first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|fifth(?:ly)?|additionally|in addition|further(?:more)?|moreover|similarly|separately|if (?:so|yes|not|no|it (?:does|is|has)|they (?:do|are)|there (?:is|are)|applicable|available|possible))[,:]?\\s+|(?:for (?:each|every|all|the)|under|pursuant to|in accordance with|in line with|using|in relation to|in respect of|with (?:regard|respect|reference) to|regarding|concerning|if|where|as|while|since|given|of)\\b[^?:,]{0,160},\\s+)';

/** `Please provide …`, `I would like to know …`, `Could you tell me …`, `My request is for …`. */
export const ASKS = new RegExp(
  [
    `\\b(?:please|kindly|pls)\\b[^.?!]{0,60}?${VERBAL}\\b(?:${GIVE})\\b`,
    `\\b(?:can|could|would|will|may|might) (?:you|i|we)\\b[^.?!]{0,40}?${VERBAL}\\b(?:${GIVE}|have|see|get|obtain|receive|request|ask|be (?:told|sent|given|provided|supplied|informed))\\b`,
    `\\b(?:i|we)(?:['’]d| would| should| also| now| therefore| hereby| further| formally)* (?:(?:like|wish|want|need)(?: \\w+)? (?:to (?:know|receive|request|see|have|obtain|ask|find|be|get|understand|learn|view|inspect|enquire|establish)|an?|the|all|any|every|cop(?:y|ies)|details|information|some|your|these|answers|figures|data|you to|how|what|which|who|when|where|why|whether|:)|requests?|require|seek|ask)\\b`,
    `\\b(?:i am|i['’]m|we are|we['’]re)(?: also| now| therefore| formally| writing to)* (?:request(?:ing)?|seek(?:ing)?|ask(?:ing)?|looking|after|interested in (?:knowing|receiving|obtaining|finding|learning|seeing|the (?:number|cost|total|amount)))\\b`,
    `\\b(?:i|we) (?:would|should|will|['’]d)(?: also)? be (?:very |most |really )?(?:grateful|obliged|interested|pleased|glad|keen)\\b`,
    `\\bgrateful (?:for|if)\\b|\\bappreciate (?:it if|a copy|copies|details|sight)\\b`,
    `\\b(?:my|this|the|our) (?:\\w+ )?(?:requests?|questions?|enquir(?:y|ies)) (?:is|are)\\b`,
    `\\bthe (?:information|data|documents?|records?) (?:that )?(?:i|we)(?: am| are|['’]m)? (?:would like|seek(?:ing)?|request(?:ing)?|want|need|require|after)`,
    `^(?:${OPENER}){0,3}(?:${GIVE})\\b`,
    `^(?:${OPENER}){0,3}(?:a|any|all|the) (?:full |complete |current |latest |recent |further )?(?:cop(?:y|ies)|lists?|breakdown|number|total|details|summary)\\b`,
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

/** Said of the request itself, its form or its handling: never a question about the subject. */
const HANDLING = [
  /\b(?:please|kindly)\s+(?:also\s+)?(?:note|treat|be aware|be advised|see|refer|find|do not|don['’]t|feel free|contact|quote|respond\b(?! to (?:the|these|my) (?:following|questions))|reply|redact|remove|ignore|disregard|remember|consider|deal|process|pass|bear|exclude|limit|prioriti[sz]e|use|interpret|take|read|acknowledge|get in touch|ask|call|write|direct|keep|go|anonymi[sz]e|omit|narrow|count|assume|regard|start|accept|come back)\b/i,
  /\b(?:say so|state so|tell me so|indicate so|let me know (?:if|as soon|when|in advance|promptly|before)|tell me if (?:you|there|this|any|it|a fee|the request|my request)|(?:confirm|acknowledge)(?: the)? (?:safe )?receipt|(?:confirm|know|tell me)\b[^.?]{0,30} (?:you(?:['’]ve| have)?|this has been|it has) (?:received|got|had|arrived|reached)\b)/i,
  /\b(?:provide|send|supply|give|receive|have|get|forward|release|disclose|like|prefer|deliver|present|email|return|see|want|be)\b(?: (?:me|us|to (?:receive|have|get|see)))?(?: (?:it|them|this|these|that|everything|(?:the |your |all |any |my |all the )?(?:requested )?(?:information|data|response|responses|reply|replies|answers?|figures|documents?|results?|material|details|copies|records))(?: (?:above|requested|held|back|to me|sent|supplied|provided))?)?,? ?(?:electronically|digitally|(?:by|via) (?:return of )?(?:e-?mail|post)|(?:in|as|on|using|through) (?:an? |the |my |this )?(?:[\w-]+ ){0,3}(?:formats?|form|files?|spreadsheets?|excel|csv|pdf|word|tables?|attachment|website|portal|whatdotheyknow|e-?mail|xlsx?|cd|disc)\b|to (?:this|my|the above|the following) (?:e-?mail|address)|within (?:the )?(?:\d+|twenty|statutory|time)|by (?:the )?(?:statutory )?deadline|by (?:\d|mon|tue|wed|thu|fri)|promptly\b|as soon as|separately|in stages|in part\b)/i,
  /\b(?:when|by when|how soon|what date)\b[^?]{0,20}\b(?:(?:can|may|will|should|could|might|am|do) (?:i|we|you)|(?:i|we)(?:['’]ll| can| may| will| should| might| am| are)?)\b[^?]{0,30}\b(?:expect|receive|have|hear|get|be (?:sent|given)|reply|respond|answer|send)\b/i,
  /\b(?:have you (?:received|had)|did you (?:receive|get)|can you confirm (?:that )?you|may i (?:please )?have (?:the|an?|your) (?:answers?|reply|response|update)|(?:an?|any) update|what is happening|where (?:is|are|have) (?:my|(?:the|your|it|they|this)(?: \w+)? (?:answers?|reply|response|information i|got to|gone))|is there any (?:news|progress)|have (?:they|it) got to)\b/i,
  /\b(?:have|get|send|receive|provide|give|await|await(?:ing)?|issue)\b[^.?]{0,30}\b(?:an?|the|your|some|any|this) (?:\w+ ){0,2}(?:reply|response|answer|update|acknowledgement)\b(?! (?:to|that|from|sent|given|received|times?|rates?|by|of)\b(?! (?:my|this|the) (?:request|e-?mail|letter|message)))/i,
  /^(?:if|where|should|in the event|unless) (?:you (?:need|require|cannot|can['’]?t|can not|are unable|have any (?:quer|quest)|wish|believe|decide|refuse|withhold|feel|consider|think|do not|don['’]t|have no|are not|would|intend|are minded|rely|apply)|(?:this|the|my|your|any|it|that|part|parts|some|all|answering|providing|compliance|either|one|a|an|these|those|they|there)\b[^?]{0,100}\b(?:costs?\b[^?]{0,20}\blimit|limit|exceed|exempt|redact|too (?:long|large|broad|wide|much)|withheld|refus|(?:is|are) (?:not|un)(?: ?clear|held|available)|hold up|burden|fee|charge|narrow|section 1[2-7]|(?:is|are)n['’]t (?:held|available|clear)|more than (?:one|18|24)|longer than|delay|prefer|easier|held by|(?:is|are) long\b|not hold|not held|cannot))/i,
  /\b(?:reasons?|justification|explanation|grounds?|exemptions?)\b[^?]{0,40}\b(?:any|this|the|my|each|your) (?:\w+ )?(?:refus|exempt|withh|redact|not (?:disclos|provid|releas))/i,
  /\b(?:cite|state|specify|explain|justify|identify|give|provide) (?:the |any |which |what |your |each |all )?(?:specific |relevant |exact )?(?:exemptions?|sections? of the act|reasons? (?:for|why) (?:any|this|it|not))\b/i,
  /\b(?:section 1[16]|duty to (?:advise|assist)|advice and assistance|advise and assist|advise me (?:on )?how|help me (?:to )?(?:refine|narrow))\b/i,
  /\b(?:thank(?:s| you)\b(?! (?:\S+ ){0,8}(?:please|could you))|look(?:ing)? forward|grateful for (?:your|any) (?:help|assistance|prompt|time|attention|early|cooperation|co-operation|reply|response|speedy)|i trust|i hope|i appreciate your)/i,
  /^(?!.*\b(?:how many|number of|copy|copies)\b).*\b(?:internal review|information commissioner|whatdotheyknow)\b/i,
  /\b(?:would prefer|prefer(?:ably|red)|would be ideal|is fine|will do|(?:is|am) content|would suffice|is sufficient|are happy|am happy|do(?:es)? not (?:need|require|want)|not asking|not interested in|not seeking|no need)\b/i,
  /\b(?:i|we) (?:would|do|will|should|['’]d)?\s*(?:not\b|never\b)/i,
  /\b(?:separate|single|joint|new|valid|formal) requests?\b[^?]{0,40}\b(?:treat|handled|dealt|each)/i,
];

/** Whether a numbered entry is an instruction; its words are trusted more than those of a loose sentence. */
export function isInstruction(entry: string): boolean {
  return (
    HANDLING.slice(0, 3).some((pattern) => pattern.test(entry)) &&
    !/\?\s*$/u.test(entry) &&
    /^(?:if|please|kindly|where|i|we|all|any|the)\b/i.test(entry)
  );
}

/** Whether a sentence speaks of how to reply and not of the subject. */
export function isHandling(sentence: string): boolean {
  return HANDLING.some((pattern) => pattern.test(sentence));
}

/** A statement of where the request comes from: `I am making a request under the Act`, `I request the following information:`. */
export const LEAD =
  /\b(?:(?:mak(?:e|ing)|submit(?:ting)?|send(?:ing)?|lodg(?:e|ing)|fil(?:e|ing)|rais(?:e|ing)) (?:this|the following|a|an|my|the|two|some)\b[^?.]{0,40}\brequests?|(?:the|these|my|some|few|two|three|four|five|six|seven|eight|several|following|below) (?:\w+ ){0,2}(?:things|matters|questions?|information|details|data|items?|points|quer(?:y|ies)|documents?|records?|figures|statistics)(?: (?:about|on|regarding|concerning|relating to|in relation to|for|from|with|under|as|held|below|numbered|each)\b[^?]*)?[.:,]?$|(?:request|information|details|questions) (?:is|are|as) (?:as )?(?:follows?|below|set out)|^(?:this|the following) is (?:a|an|my)\b[^?]{0,40}\brequest|\bfollowing[:.]?$|\bthe following (?:about|regarding|concerning|relating to|in relation to|for|on|from|under|please)\b[^?:]*[.:]?$|^(?:(?:please|kindly|could you|can you|would you|will you)[, ]+)+(?:tell me|let me know|provide|confirm|send me|supply|answer|state|advise)(?: me)?(?: with)?(?:,? please)?[?.]?$|(?:know|tell me|provide|confirm|send me|supply|have|me|answer|like|request(?:ing)?|for|please)\s*[:–—-]+$)/i;

/** `I request information about …` names the subject; what is asked follows it, when something does. */
export const SUBJECT =
  /\b(?:requests?|questions?|quer(?:y|ies)|enquir(?:y|ies)) (?:(?:is|are) about|concerns?|relates?|refers?|(?:is|are) in (?:relation|regard|respect)|(?:is|are) regarding)\b|\b(?:request|requesting|seek|seeking|like|want|for|after|provide|obtain|some)\b[^?]{0,20}\b(?:(?:some|the|any|certain|recorded|further|more|all) )*(?:information|details|data|questions?|answers|figures|statistics) (?:that you hold |held |which you hold )?(?:about|on|regarding|concerning|relating to|in relation to|in respect of|with regard to|to do with|under|from)\b/i;

/** Belongs to the thing before it: a breakdown wish, an explanation of a word, a scope. */
export const GLOSS =
  /^["“'(]*(?:by |for the purposes? of|here |in this (?:request|context)|this (?:should|is|includes?|includ|can|may|covers|means|refers|relates)|these (?:should|are|include)|the (?:period|time ?frame|term|terms|uptake|date range)\b[^?]{0,60}\b(?:is|means|refers?|covers?|should)|e\.?g\.?|i\.?e\.?|for example|for instance|such as|note\b(?! of\b)|n\.?b\.?|that is|where i|when i|i mean|i understand|i am aware|i know|i have (?:read|seen|already)|according to|it (?:has|was|is) (?:been )?(?:reported|said|my understanding)|if (?:yes|no),? (?:go|answer|skip|please (?:go|answer|skip)|move|proceed|continue))/i;

/** A question nobody expects an answer to. */
export const RHETORICAL =
  /^(?:why (?:should|on earth|would|must|can['’]t|is it that)|surely|isn['’]t|is it not|is it any wonder|who (?:could|would|can)|how (?:can|could|dare|on earth|is (?:it|that|this) (?:possible|right|fair|acceptable))|what (?:on earth|is the point|are they (?:thinking|playing|up to|hiding|doing)|is going on)|is (?:it|that|this) (?:\w+ )?(?:right|fair|acceptable|reasonable|how it|what we|too much)|don['’]t|should(?:n['’]t)? (?:we|residents|the public|people|not)|are we (?:to|really)|do(?:n['’]t)? you (?:agree|think)|can (?:it|that|this) be|really|(?:is|does|has|did|will|can) (?:anybody|anyone|nobody|no one|somebody)|who in (?:their|his|her)|how many (?:more|times (?:must|do i))|have you no)\b|\b(?:on earth|for heaven['’]s sake|for goodness['’]? sake)\b/i;

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
  /\b(?:withdraw|drop(?:ping)?|disregard|ignore|leave out|remove|omit|no longer (?:need|want|require|wish|seek|asking)|do(?:n['’]t| not) (?:need|require|want) (?:an? )?(?:answer|reply|response)|happy to (?:drop|lose|leave)|take out|forget)\b/i;
export const REPLACES =
  /\b(?:replace(?:s|d)?|revised? (?:my |the )?(?:request|question|wording)|(?:narrow(?:ed|ing)?|refine[ds]?|refining|limit(?:ed|ing)?|reduce[ds]?|restrict(?:ed|ing)?|amend(?:ed|ing)?|reword(?:ed|ing)?|rephrase[ds]?|rephrasing|change[ds]?|cut|confine[ds]?)\b[^.]{0,40}\b(?:request|questions?)\b|new wording|instead\b|in place of|revised request|my request is now|to the following)/i;
export const ADDS =
  /\b(?:also|as well|additional(?:ly)?|in addition|further question|another question|one more|add(?:ing|ed)?|while i am writing|furthermore|extra question|follow(?:ing|s)? (?:on|up)|while you(?:['’]re| are)|arising (?:from|out of)|supplementary|(?:can|could|may|might) i (?:just )?ask|extend my request)\b/i;

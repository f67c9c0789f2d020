import { hintOf } from '../../thread/hint';
import { onceForText } from '../../thread/once';
import { HANDS_ANSWER } from './en-hands-answer';

/** English words by which a letter opens, answers, points within itself and ends. */

export { ATTACHED } from './en-files';

/** Introduces the text of the request: what follows is quoted and not yet answered. */
export const ECHO_LEAD =
  /\b(?:you (?:have |had |originally )?(?:asked|requested|wrote|sought|wanted)|\b(?:it|which|e-?mail|letter|message) (?:read|reads|ran|runs|said|went) (?:as follows|thus|like this)|(?:your|the|this) request (?:was|is|reads?|read|asks?|asked|for|sought|concerned|as follows)|(?:understand|note) (?:that )?you|you would like to (?:know|have|receive)|in which you|asking (?:for|us)|your (?:questions?|request) (?:(?:is|are|was|were) )?(?:set out|reproduced|as follows|below|repeated|copied)|your (?:questions?|request|e-?mail|letter|points)\b[^.:?]{0,60}\b(?:is|are|was|were) (?:here )?(?:set out|reproduced|repeated|copied|shown|given) (?:here|below|again|in full|as)|information (?:you )?requested:?$|request(?:ed)? (?:information )?about)\b/i;

/** The end of a letter: thanks, licence, apologies, ways to complain. Tried on one sentence. */
const CLOSING = [
  /\b(?:if|should|where) you(?:['’]re| are| be| remain| were| feel| wish| disagree| have| would| do not| need| require| want| consider| believe| think)\b.{0,200}\b(?:dissatisf|unhappy|not (?:satisf|content|happy)|disagree|review|complain|appeal|quer|question|further|discuss|assist|contact|decision)/i,
  /\byou (?:may|can|have|are entitled|should|must|could|will)\b.{0,120}\b(?:review|complain|appeal|commissioner|re-?use|contact (?:me|us)|look(?:ed)? (?:at )?(?:it |this |them )?(?:again|afresh|anew)|reconsider|representations)/i,
  /(?=.*\b(?:you\w*|please|us|me|my|may|can|should|must|will|right|anyone|if)\b)\b(?:internal )?reviews?\b.{0,120}\b(?:ask(?:ed)?|request(?:ed)?|requests?|write|writing|written|e-?mail(?:ing)?|apply|applied|contact|within|reach|offer|open to|reply|address|available|working days|secretary|officer|head of|had by|in the first place|right)\b/i,
  /\b(?:request(?:s|ed)?|ask(?:ed)?|reviews?|write) (?:for )?(?:an? |the )?(?:internal )?review\b/i,
  /\b(?:information commissioner|ico\b|ico\.org\.uk|foi\.scot|itspublicknowledge|wycliffe house|sk9 5af|kinburn castle|ombudsman)/i,
  /\bcomplaints? (?:procedure|about (?:the|this|a|our)|process|after|can|may|should|under)\b/i,
  /\b(?:open government licen[cs]e|re-?use (?:of )?(?:this|the|any|public)|copyright|crown copyright|terms of use)\b/i,
  /(?:\b(?:i|we) (?:(?:do|very much|sincerely|really|certainly|both|all|just|only) )?|^\W*)(?:hope|trust)\b.{0,80}\b(?:help|assist|use\b|useful|answers?|satisf|clarif|addresses|suffic|order|deals?|need)/i,
  /\b(?:apologi[sz]e|apologies|apology|sorry)\b(?!.{0,60}\b(?:not held|hold)\b).{0,140}\b(?:delay|late|later|missing (?:the|our|your)|inconvenience|time (?:it|taken)|sooner|error|oversight|omission|long)\b/i,
  /\b(?:quote|quoting) (?:the |this |our |your )?(?:above |case )?(?:reference|ref|number)/i,
  /^(?:thank you|thanks)\b/i,
  /\b(?:do not hesitate|don['’]t hesitate|feel free|please contact|get in touch|further quer|any (?:other |more )?quer|any (?:other |more )?questions,? (?:just|please|let|give|drop|e-?mail|ring|call|reply)|further assistance)\b/i,
  /\bmake (?:your |any )?representations?\b|\blook again at (?:how|the way|what)\b.{0,60}\b(?:responded|answered|handled|decided|dealt)\b|\brepresentations? about this\b|\bright (?:of appeal|to (?:appeal|complain|request a review|ask for))\b|\bappeals? (?:lies|can be|may be|should be|against)\b|\bseek an? (?:internal )?review\b|\bre-?examine its decision\b|\breviews? responses\b/i,
  /\b(?:anfodlon|adolygiad mewnol|comisiynydd|diwrnod gwaith|ymddiheur\w*)\b/i,
  /\bevery effort (?:is|has been) made\b|\bfigures presented\b|\binaccuracies inherent\b|\bextracted from a live\b/i,
  /\bautomat(?:ed|ically) (?:generated )?(?:notice|message|e-?mail|reply|response|notification|notice)\b|\b(?:messages?|e-?mails?|replies|mail) (?:sent )?to this (?:address|mailbox|inbox|message|e-?mail)\b[^.]{0,30}\bnot\b|\b(?:do not|don['’]t) reply to this (?:e-?mail|message|address|notice)\b|\bfrom an unmonitored\b/i,
  /\bdisclaimer\b|\be-?mails? (?:may|is|are|will)(?: be)? (?:monitored|scanned|recorded|confidential)\b|\b(?:this|the) (?:e-?mail|message) (?:carries|contains|is intended)\b/i,
  /\b(?:forces?|police|constabular\w+|authorities|trusts|councils|figures|data|statistics)\b.{0,160}\b(?:not be (?:possible to )?compar\w+|compar\w+ (?:with|to|against) (?:those|that|figures|data|statistics|other)\b.{0,40}\b(?:forces?|authorities|trusts|councils))/i,
  /\byour attention is drawn to\b/i,
  /\bto (?:dispute|challenge|contest|question|appeal)(?: against)? (?:it|this|that|any (?:of|part)|our|the) \b.{0,80}\b(?:write|e-?mail|contact|ask|reply|secretary|officer)|\bto (?:dispute|challenge|contest) (?:it|this), \w+|^\W*(?:this|that|which|and this|and that) (?:concludes|completes|finishes|ends)\b[^.;]{0,30}\b(?:repl(?:y|ies)|responses?|answers?|letter|e-?mail)\b|^\W*this concludes\b|^\W*(?:this|that) is (?:the end of )?(?:all )?(?:our|my|the) (?:full |complete |whole )?(?:reply|response|answers?)\W*$/i,
  /\b(?:intended|meant) (?:only|solely) for\b|\bno contract (?:is|can|may)\b.{0,30}\be-?mail|\bliabilit(?:y|ies)\b.{0,40}\b(?:loss|damage)|\bviruse?s? (?:here|in (?:this|it))\b|\byour own (?:virus )?checks\b|\bnot that person\b|\breceived (?:this|the) (?:e-?mail|message) (?:in error|by mistake)\b|\bhow we use what you tell us\b|\be-?mails? to and from\b/i,
  /\b(?:this|it|(?:the|our|my) (?:reply|answer|response|letter)) (?:ought to|should) (?:really )?have (?:been|gone|reached|come|got)\b/i,
  /\b(?:sorry|apologi[sz]e|apologies)\b.{0,60}\b(?:waiting|wait|hanging (?:about|around|on)|keeping you|keep you|kept you|was(?:n['’]t| not)|halves|pieces)\b/i,
  /\byou (?:may|can|are (?:free|welcome) to) (?:also )?(?:copy|quote|reproduce|share|publish|pass on|make (?:what|any|whatever) use)\b/i,
  /^\W*(?:queries|complaints?|appeals?|enquiries|comments)(?:(?:,| and| or| &) (?:queries|complaints?|appeals?|enquiries|comments))*\s*:/i,
  /^\W*(?:not|un|dis)[- ]?(?:happy|satisfied|content)(?: with (?:(?:any|some) of )?(?:this|it|that|us|our \w+|the \w+|what \w+ \w+))?\s*\?/i,
  /^(?=.*\b(?:you|your|anyone|anybody|whoever)\b).*\b(?:unhappy|dissatisfied|discontented|not (?:happy|satisfied|content))\b.{0,80}\b(?:this|any|our|the|a) (?:of this|reply|answer|response|decision|way|outcome|letter)\b/i,
  /^(?=.*\b(?:you|your|anyone|anybody|unhappy|please|wrong|want)\b).*\b(?:go|goes|gone|look|looks|looked|think|thought|check|checked)(?: (?:over|at|through))?(?: (?:it|this|that|them|all of (?:it|this)|the (?:decision|reply|answer|response|matter|whole thing)))? (?:over |at )?(?:again|afresh|anew|by (?:an|some)(?:other|one else))\b[^?]*$/i,
  /\b(?:write|drop a line|send a note|e-?mail|apply|appeal)\b.{0,200}\b(?:within|inside) (?:\w+ )?(?:calendar |working )?(?:months?|weeks?|days)\b/i,
  /^\W*(?:i (?:think|believe|hope) )?(?:that|this) (?:should|is|ought to|must) (?:be )?(?:everything|all)\b/i,
  /^\W*(?:overall,? |in (?:summary|conclusion|short),? |accordingly,? |therefore,? )?(?:your|the) (?:complaint|appeal|requirement for review|request for (?:an? )?(?:internal )?review) (?:is|has been|was) (?:therefore|accordingly|thus|hence|overall) (?:(?:partly|partially|not|dismissed|rejected) ?)*(?:upheld)?\b[^.]{0,30}\.?$/i,
  /\b(?:charitable body|registered (?:charity|office|in (?:scotland|england|wales|ireland))|charity (?:no|number|reg\w*)|company (?:limited by|number|registered)|vat (?:no|number|reg\w*))\b|^\W*(?:internal )?(?:reviews?|appeals?|complaints?) ?[:–-] ?(?!.*\d)[^?]{0,80}$/i,
  /\b(?:if|should|where)\b.{0,60}\b(?:does(?:n['’]t| not)|do(?:n['’]t| not)|fails? to|not) (?:satisfy|please|suit|content) you\b/i,
  /^(?=.*\b(?:you\w*|officer|colleague|team|manager|someone|somebody)\b).*\bcarr(?:y|ies|ied) out (?:an? |the |our )?(?:internal )?reviews?\b/i,
  /\b(?:his|her|its|their|whose|(?:the )?commissioner['’]s|(?:the )?ico['’]s) (?:office|help ?line|case ?work team|staff) (?:can|may|is to) be (?:rung|phoned|telephoned|called|reached|contacted|written|e-?mailed)\b/i,
  /\b(?:do not|don['’]t|without) (?:edit|chang|alter|remov|delet|amend)(?:e|ing)? (?:the|this|our|any of the) (?:\w+ )?(?:subject|reference|case number|header|title)\b/i,
  /\b(?:correspondence|communications?|contact|e-?mails?|enquir(?:y|ies)|letters?) (?:about|on|regarding|concerning|in relation to) (?:this|the|your) [^.]{0,40}\b(?:should|must|please|to)\b[^.]{0,20}\bquote\b/i,
  /^\W*any complaints? (?:about|over|as to|regarding|concerning) [^.]{0,80}\b(?:should|may|can|must|ought to) be (?:sent|made|addressed|directed|put|referred)\b/i,
  /\b(?:position|rights?|details?|information|advice|arrangements?|wording|paragraphs?|what (?:i|we) (?:said|wrote|told you)) (?:as to|on|about|of|regarding|concerning|for) (?:an? |the |your |internal )*(?:reviews?|complaints?|appeals?|commissioner)\b[^.?]{0,40}\b(?:as (?:in|set out in|given in|stated in) (?:my|our|the) (?:last|earlier|previous|first|other|main)|(?:still )?(?:appl(?:y|ies)|stands?) (?:here|too|as well|to this)|unchanged since my)\b/i,
  /\b(?:letter|reply|response|e-?mail|message|notice|this)(?: (?:therefore|also|hereby))* (?:serves?|acts?|stands?|is|constitutes?|counts?)\b[^.]{0,60}\bnotice\b[^.]{0,60}\b(?:where(?:ver)?|if|in so far as|insofar as|to the extent that|for any|in respect of any)\b[^.]{0,60}\b(?:exempt|except|withh|refus)/i,
  /\bprovides? you with (?:the|a) right to (?:request|ask|seek|have|appeal|complain)\b|\b(?:request|ask for|seek) (?:an? )?re-?examination of (?:your|the|this) (?:case|request|decision|reply|response)\b/i,
  /\b(?:do not|don['’]t|cannot) (?:reply|respond|answer)\b[^.]{0,60}\b(?:mail-?box|in-?box|account|address|messages?|e-?mails?)\b[^.]{0,40}\b(?:not|never) (?:be )?(?:monitored|attended|read|checked|staffed|seen)\b|^\W*this (?:mail-?box|in-?box|(?:e-?mail )?(?:address|account)) (?:is|will) (?:not|never) (?:be )?(?:monitored|attended|read|checked|staffed)\W*$/i,
  /\b(?:an? (?:\w+ )?(?:person|applicant|requester|enquirer)|any(?:one| person| applicant| requester)|applicants|requesters|(?:those|persons|people)) (?:who (?:is|are|remains?|feels?) )?(?:still )?(?:dissatisfied|unhappy|aggrieved|discontented|not (?:satisfied|content|happy))\b[^.]{0,80}\b(?:may|can|should|must|(?:is|are) entitled to|ha(?:s|ve) the right to)\b[^.]{0,120}\b(?:(?:this|our|the) (?:letter|reply|response|decision|answer|outcome)|(?:the|this) matter (?:reviewed|looked)|(?:an?|internal|the) review\b|reconsider)/i,
];

/** After one of these nothing but the end of a letter follows: rights, licence, whom to ask. */
const LAST = [...CLOSING.slice(0, 7), ...CLOSING.slice(12)];

const HINT = hintOf(CLOSING);

/** Whether the letter ends with a sentence: what stands after it is an address or a name. */
export function isEnding(sentence: string): boolean {
  return sentence.length < 700 && ends(sentence);
}

/** Whether a sentence belongs to the end of a letter and to no answer. */
export function isClosing(sentence: string): boolean {
  return sentence.length < 700 && closes(sentence);
}

/** Several read the same sentence. */
const ends = onceForText((sentence) => isOneOf(LAST, sentence));
const closes = onceForText((sentence) => isOneOf(CLOSING, sentence));

/** What hands over the answer itself in the same sentence is no mere end. */
function isOneOf(patterns: readonly RegExp[], sentence: string): boolean {
  return HINT.test(sentence) && patterns.some((pattern) => pattern.test(sentence)) && !HANDS_ANSWER.test(sentence);
}

/** The talk before the answers: greetings, references, what the letter is. */
export const OPENING =
  /\b(?:(?:your|the) (?:complaint|appeal|requirement|grievance|dissatisfaction)\b(?! (?:form|procedure|line|was about)).{0,60}\b(?:is|has been|was|are) (?:hereby )?(?:acknowledged|received|logged|upheld|dealt with)|(?:i|we|panel|reviewer) (?:therefore |partly |fully )*(?:uphold|upheld|accept) (?:your|the) (?:complaint|appeal)|you (?:are|were) (?:quite |perfectly |absolutely )?(?:right|entitled) (?:that|to (?:say|point|complain|ask|feel|write))|(?:(?:i|we) )?(?:was|were|have) not (?:been )?(?:involved|party)|(?:had|have|took|taken) no part in|you (?:raised?|made?|put|set out) (?:\w+ ){0,3}(?:points?|issues?|grounds?|complaints?|concerns?|matters?)\b|grateful for your|(?:off|away|out) (?:sick|unwell|ill)|on (?:annual |sick )?leave\b|(?:i|we) (?:refer|write|am writing|are writing|can confirm receipt|acknowledge|received|have (?:now )?(?:completed|considered|looked (?:into|again)|finished|searched|dealt|processed|carried|reviewed|reconsidered|conducted|undertaken|re-?examined)|am (?:now )?(?:able|in a position)|are (?:now )?(?:able|in a position))|(?:further|with reference|in (?:response|reply|answer|relation)) to (?:your|our)|your (?:request|e-?mail|letter|enquiry|correspondence|message)\b.{0,60}\b(?:dated|received|of \d|has (?:now )?been|was (?:received|sent|passed|handled)|reached)|(?:our|the|response|council['’]s|trust['’]s) (?:response|answer|reply|answers|responses)\b.{0,40}\b(?:is|are|as|set out|given|below|follows?)|(?:please find|find|set out|given|listed|as|is|are|answers?|shown) below|as follows|numbered your (?:questions|request)|(?:our|your|ref|reference|case|foi|request)\b.{0,12}(?:ref(?:erence)?|no\.?|number)\b|this (?:letter|reply|e-?mail|message) (?:disposes of|concludes|completes) |dealt with under|(?:under|in accordance with) the (?:terms of the )?(?:freedom|environmental)|(?:information|answers?|figures?|data|details?)\b[^.]{0,60}\b(?:is|are|can be found)\b[^.]{0,40}\b(?:below|follows|(?:in|on) (?:this|the)(?: \w+)? (?:table|list))|holds? (?:the|some of the|most of the|all (?:of )?the)? ?information)\b|^re\b|^(?:freedom of information|environmental information|foi|eir|foisa|information|subject|request|response)\b[^.?]{0,60}(?:request|act|regulations|response|reference|ref|enquiry|\d{4})[^.?]{0,60}\.?$/i;

/** How the answers are set out and where they come from: `I can give you the following`, `Information has been supplied by Parking`. */
export const FRAMES =
  /^\W*here,?(?: at last| finally| then| now)?,? (?:is|are) (?:what|everything|all|the (?:answers?|repl(?:y|ies)|response|rest|last))\b[^:;£]*$|^this is the (?:last|first|second|final|remaining) (?:piece|part|half|bit|instalment) of\b[^:;£]*$|^(?:each|all|both)(?: one)? of (?:your|the) (?:questions?|points?|requests?)\b[^£\d;]*\b(?:below|in turn|underneath|in order|overleaf)\b[^£\d;]*$|\bholds? (?:all|some|most|part|a part|much) of (?:what|that which) (?:you|was)\b|^[^£\d;]*\b(?:(?:give|provide|supply|send|offer|tell) (?:you )?(?:with )?(?:the following|what follows|as follows)|(?:into|in) (?:the|a) table (?:below|underneath)|(?:set out|given|shown|listed|reproduced|found|answered?) (?:underneath|overleaf|in turn|in (?:blue|red|green|bold|italics|capitals)))\b[^£\d;]*$|^(?:the )?(?:information|data|figures|answers?|responses?|details|contributions?) (?:below )?(?:has|have|was|were) (?:all )?(?:been )?(?:supplied|provided|collated|gathered|obtained|prepared|compiled) (?:by|from)\b[^.;£\d]*\.?$|^i (?:now )?have (?:now )?(?:the|your|had|received) (?:information|figures|answers?|data|contributions?) (?:from|that)\b[^£\d;]*$|^(?:(?:i|we) hope|hoping) (?:that )?(?:this|these|you|all)\b[^£\d]*$|\bbear with (?:me|us)\b|\bnever (?:had|done|seen|dealt with) one of these\b/i;

/** `The form is completed below.`, `Your table has been filled in underneath`: the answers stand there. */
export const FILLED_IN =
  /^\W*(?:i have |we have )?(?:the|your|our|this|a) (?:\w+ )?(?:form|questionnaire|survey|table|sheet|spreadsheet|template|schedule|proforma|grid|list|questions)(?: (?:that |which )?you (?:sent|supplied|enclosed|gave us))? (?:is|are|has been|have been|was|were)(?: now| duly)? (?:completed|filled (?:in|out)|returned|reproduced|answered|populated|set out|given|repeated)(?: (?:for you|in full|as far as (?:we|i) can|with (?:our|the) (?:answers|replies|responses)))? (?:below|underneath|overleaf|hereunder|beneath|herewith)\W*$|^\W*(?:your|the|all)(?: of your| the)? (?:(?:\w+|\d{1,2}) )?(?:headings?|questions?|points?|items?|parts?|requests?) (?:is|are|has been|have been|was|were) (?:each |all )?(?:taken|dealt with|answered|addressed|listed|numbered|set out|given|repeated) (?:there |here |below |in it |in turn )?in (?:the|your|their) (?:same |own )?order\b[^£\d]*$/i;

/** Words before a label that lead into an answer: `In respect of Qs 2 and 3`, `With regard to question 4`. */
export const GROUP_LEAD =
  /(?:^|[\n.?!:;]\s*|[-–•*]\s+|\bdear [^,.;:\n]{2,40},\s*)["“]?(?:[a-zâêîôûŵŷáéíóúäöüß]{3,14} \/ )?(?:(?:and|but|so|far|insofar|then|in|with|as|for|on|regarding|concerning|about|re|to|turning|again,?|finally,?|also,?|similarly,?|the|our|your|both|all|response|responses|answer|answers|reply|replies|information|data|figures?|part|held|requested|sought|asked|respect|relation|regard|regards|reference|of|from|under|by|at|please note that|we note that|you asked|you ask|dealing|moving|next,?|however,?|this|outstanding|remaining|other)[\s:,]+){0,8}$/i;

/** Nothing but a signpost to another answer. */
export const SEE =
  /\b(?:see|look (?:back )?(?:at|to)|refer(?:red)? to|as (?:per|in|for|at|above|stated|given|set out|answered|provided|detailed)|same as|covered (?:by|in|at|under)|given (?:in|at|under)|included in|contained in|provided (?:in|at|under)|answered (?:in|at|by|under|above)|repeat of|(?:answer|response|reply)(?:ed)? (?:to|at|in|under|for)|above|ditto|please note (?:the )?(?:answer|response)|duplicate)\b/i;
export const ABOVE =
  /^as (?:the )?(?:previous(?:ly)?|last|before|one before)\W*$|^(?:likewise|similarly|idem|ibid|same|same (?:here|as (?:the )?(?:last|above|before)))\W*$|^(?:please )?(?:see|as|refer to|ditto|same as|the same as|answered|covered|provided|given|included)?\s*(?:the )?(?:opening |first |introductory )?(?:answer |response |reply |question |information |paragraphs? |explanation |statement )?(?:given |provided |stated |set out )?(?:directly |immediately )?(?:above|ditto|the (?:previous|preceding) (?:question|answer|response)|previous (?:question|answer|response))\b[^.]{0,40}\.?$|^(?:the )?same (?:applies|again|goes|is true|position)(?: here| to this(?: one)?| for this)?\.?$/i;

/** A review or later letter keeps what was decided before. */
export const UPHOLDS =
  /\b(?:uphold|upheld|upholds|upholding|maintain(?:s|ed)?|(?:view|conclusion|opinion|decision) is the same|(?:was|were|is|are) right when|not uphold (?:your|this (?:part|point|ground)|the complaint)|(?:properly|rightly|correctly) (?:appl|used|withheld|refused|relied|engaged)\w*|remain(?:s)? (?:persuaded|satisfied|convinced|refused|of the (?:view|opinion)|withheld|exempt|the same|unchanged|as)|stand(?:s)? by|original (?:decision|response|refusal)[^.]{0,30}\b(?:correct|right|stands?)|correct to (?:withhold|refuse|rely|apply)|(?:agree|concur)s? with (?:the|this|that|his|her|their|my|our|its) (?:\w+ ){0,2}(?:refus\w+|decision|conclusion|reasoning|response|view|colleague\w*)|(?:exemption|exception|decision|refusal|reply|response)(?: under [^.]{3,40}?)? (?:still |therefore |accordingly )?(?:holds|stands)|(?:refusal|decision|exemption|exception|conclusion|position)\b[^.]{0,40}\b(?:is|are|was|were|be) (?:therefore |hereby |accordingly )?(?:confirmed|affirmed)|(?:confirm|affirm)s? (?:the|our|that|its|this) (?:\w+ ){0,3}(?:decision|refusal|conclusion|position)|nothing (?:further )?to add|no further information|(?:have|has|had|did) not (?:therefore |so )?(?:look(?:ed)? at|consider(?:ed)?|review(?:ed)?|examined?|revisit(?:ed)?) (?:it|this|that|them|those)(?: (?:further|again|any further))?)\b/i;
export const NOT_UPHOLDS =
  /\b(?:(?<!\b(?:complaint|appeal|challenge|objection|complaints|objections|concerns) (?:is|was|are|were|has been|have been) (?:therefore |accordingly )?)not upheld|(?:do(?:es)? not|cannot) (?:uphold|maintain)(?! (?:your|this (?:part|point|ground)|the complaint))|can(?:not| no longer) (?:uphold|maintain))\b|\bcomplaint (?:is|was)? ?(?:partly |partially )?upheld|(?<!\b(?:not|cannot|never) )(?<!n['’]t )uphold (?:your|the|this) complaint/i;

/** How the request could be made smaller: advice, and no answer to what it names. */
export const ADVISES =
  /\bcould (?:probably|perhaps|possibly|well|likely) be (?:done|met|answered|managed|dealt with|supplied|provided)\b|\b(?:i|we) (?:would |could |can )?(?:suggest|recommend|propose) (?:that )?(?:you|part|point|question|item|the request|your request)\b|\byou (?:may|might|could|can) (?:wish|like|want|care|choose|prefer) to (?:re-?submit|refine|narrow|resend|reword|rephrase|limit|reduce)\b|\b(?:likely to be|may be|might be|would be) (?:manageable|within (?:the )?(?:cost |appropriate )?limit)\b|\b(?:could|might|may) (?:be )?(?:answer|deal|compl)\w*\b[^.]{0,30}\bwithin (?:the (?:cost |appropriate )?limit|\d+ hours)/i;

/** `Items 2 and 3 would call for some 180 hours`: what an answer would take, and none. */
export const RECKONS =
  /\bwould (?:\w+ ){0,2}?(?:call for|take|need|require|involve|mean|cost|occupy|amount to|come to|exceed|add)\b[^.?!]{0,80}\b(?:hours?|days?|weeks?|minutes|(?:cost |appropriate )?limit|search|boxes|mailboxes|folders)\b/i;

/** `You may wish to shorten the period and to leave out part (iii)`: how a request could be made smaller. */
export const NARROWS =
  /\byou (?:may|might|could) (?:wish|like|want|care|choose|prefer|consider)\b[^.]*\b(?:refin|narrow|shorten|reduc|limit|leav(?:e|ing) out|drop|exclud|confin|restrict)/i;

/** What remains of the request, or all of it. */
export const WHOLE =
  /\b(?:your (?:\w+ )?request|the (?:whole|entire|full|above|whole of the) (?:of )?(?:your |the )?request|this request|the request|request (?:as a whole|in (?:its entirety|full))|(?:the|any|all|all of the|all the|that|this|such|some of the)(?: of the)? information (?:that |which )?(?:you |that you |which you )?(?:have |had |are )?(?:request|ask|seek|sought|describ|want|within|in question|covered)\w*|(?:the|all|any|this|such|your) requested information|information (?:within|in) (?:the )?scope|(?:all|each|any|every|both)(?: of)?(?: the| your| these| those)?(?: \w+)? (?:questions?|parts?|points?|items?|quer(?:y|ies))|what you (?:ask|want|request|seek)|(?<!\b(?:paid|due|owed|given|made|sent|awarded|granted|sold|let|issued|offered|lent|handed|allotted|written|charged|wrote) )to (?:all|each) (?:parts|of)|in full|in its entirety|everything (?:you|that you)|it all|all of it)\b/i;
/** `This part of your request`: not the whole of it. */
export const PARTS =
  /\b(?:this|that|these|those|the|one|some|two|three|certain|other)(?: \w+)? (?:parts?|aspects?|elements?|portions?|limbs?|points?|items?|strands?|sections?) of (?:your|the|this) (?:\w+ )?request\b/gi;
export const REST =
  /(?<!\b(?:from|than|like) )\b(?:the (?:rest|remainder|balance)(?: of (?:your|the|this|what you) (?:\w+ )?(?:requests?|questions?|information|points|parts|asked?|items)\b|(?<!balance)\s?(?:[,.;:]|(?:is|are|was|were|will|cannot|can|would|has|have)\b))|remaining (?:questions?|parts?|information|points?|items?|requests?)|(?:all|your|the|any) other (?:questions?|parts?|points?|items?|requests?|information (?:that |which )?(?:you|request))|everything else|(?:your|any|the|all) outstanding (?:questions?|parts?|points?|information))/i;
export const TRANSFERS =
  /\b(?:transferr?(?:ed|ing)?|pass(?:ed|ing)|forward(?:ed|ing)|redirect(?:ed|ing)|referr(?:ed|ing)|sen(?:t|ding))\b[^.]{0,60}\b(?:on )?to\b/i;

/** Something was handed to somebody else. */
export const PASSED = /\b(?:transferred|passed|forwarded|redirected|referred|sent)\b/i;
/** It is a part of the request that was passed on. */
export const PASSES_PART =
  /\b(?:(?:that|this|those|these|the) (?:\w+ )?(?:parts?|items?|points?|questions?|limbs?|elements?|aspects?|two|three|ones?)|(?:part|some|one|two|three|an? (?:part|element|aspect)) of (?:your|the|this) request)\b/i;

export const TITLE =
  /^(?:(?:our |the |(?:council|trust|university|force|department|authority|foi|official|formal|full|board|college|school|police|company)(?:['’]s)? )*(?:response|answer|reply|a|ans|r)(?: to (?:your )?(?:question|request|q|this question))?[^\S\n]*(?:\(?\d{0,2}[a-z]?\)?)?[^\S\n]*(?:[:.–—-]+|\n)|(?:response|answer|reply|ans)\b\s)\s*/i;
export const YES =
  /^["“'‘]*(?:yes\b|correct\b|affirmative\b|indeed\b|(?:the \w+|we|it|they|there)\b(?: \w+)? (?:does|do|has|have|is|are|did|was|were|can|will)\b(?! (?:not|no|neither|never)))/i;
export const NO =
  /^["“'‘]*(?:no\b(?!\.? ?\d)|none\b|nil\b|never\b|zero\b|0\b(?![.,\d])|not\b(?! (?:held|applicable|recorded|known|available))|negative\b)|^[^.]{0,120}\b(?:do(?:es)? not|did not|has not|have not|is not|are not|was not|were not|has no|have no|had no|(?:there|here) (?:is|are|was|were|have been|has been) no|never|don['’]t|doesn['’]t|hasn['’]t|isn['’]t)\b/i;

/** A number or a share in words: `nineteen`, `half of them`, `free of charge`. */
export const QUANTITY =
  /\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen|half|none|nil|zero|nobody|nothing|never|twice|free|handful|couple|several|few|most|neither|nowhere)\b|no \w+|(?:all|both|each|one|many|every one) of\b)|^\W*(?:all|both|every|each|one|many|any)\b/i;

import { findsAny, hinted } from '../hinted';

/**
 * English words by which a wish is put in other voices than the common one: in anger, in haste, of old, by a lawyer, by somebody whose
 * first language is another. Sources of patterns that are tried on one sentence.
 */

const WH = '(?:how|what|which|who|whom|whose|when|where|why|whether|by whom|to whom)';
const DETERMINER = '(?:the|an?|any|all|every|each|your|its|their|some|both)';
/** What an authority can hand over, by its noun. */
const THING =
  '(?:figures?|numbers?|totals?|costs?|prices?|fares?|fees?|sums?|amounts?|rates?|dates?|names?|titles?|address(?:es)?|cop(?:y|ies)|lists?|breakdowns?|details|particulars|minutes|agendas?|reports?|correspondence|e-?mails|letters?|notes?|memos?|contracts?|leases?|licen[cs]es?|permits?|agreements?|polic(?:y|ies)|procedures?|plans?|maps?|drawings?|photo(?:graph)?s|recordings?|transcripts?|registers?|schedules?|logs?|diar(?:y|ies)|records?|documents?|papers|applications?|decisions?|certificates?|assessments?|surveys?|stud(?:y|ies)|audits?|reviews?|findings|invoices?|receipts?|quotes?|quotations?|tenders?|bids?|estimates?|accounts?|statements?|specifications?|data|spreadsheets?|files?|complaints|responses|budgets?|salar(?:y|ies)|expenses|statistics|timetables?|leaflets?|notices?|orders?|deeds?|briefings?|slides|footage|inventor(?:y|ies)|advice|evidence|takings|income|expenditure|spending)';
const NAMED = `${DETERMINER} (?:(?!(?:an?|the|of|for|on|in|to|from|by|with|and|or)\\b)[\\w'’-]+ ){0,3}?${THING}\\b`;
/** That it is of something tells it from `the figures` alone. */
const OF_A_THING = `(?:${NAMED} (?:of|for|on|about|from|between|to|by|that|which|in|paid|given|sent|with|showing|at|under|where|[a-z]{3,}ed)\\b|(?:copies|details|particulars|sight|disclosure|production|release|evidence) of ${DETERMINER}\\b)`;
const TO_LEARN =
  '(?:know|see|have|receive|learn|view|inspect|read|hear|find out|be (?:told|shown|given|sent|informed))';
const TOLD = `(?:${WH}|${DETERMINER}|copies|details|particulars|sight)\\b`;
const GIVE =
  '(?:provide|send|supply|confirm|tell|give|state|explain|disclose|release|identify|specify|forward|advise|share|list|name|show|furnish|let (?:me|us) (?:know|have|see)|inform|acquaint|produce|hand over|say|write|describe|set out)';
const TO_ME = '(?: (?:me|us|to me|to us|with|of|on|as to|about|for me|for us)){0,2}';
const SELF =
  "\\b(?:i|we)(?:['’](?:d|m|re|ve))?(?: (?:\\w+ly|do|am|are|now|also|would|should|must|shall|will|therefore|once more|again|still|too)){0,3}";

/** `I demand to know who signed it`, `we insist on seeing the report`, `we call for production of the survey`. */
const DEMANDS = `${SELF} (?:demand|insist|call(?: up)?on you for|call for|press for|claim|crave|desire|beg|pray)(?: (?:that you|you to) ${GIVE}${TO_ME} ${TOLD}| to ${TO_LEARN} ${TOLD}| ${WH}\\b| (?:seeing|having|knowing|being (?:told|shown|given|sent)) ${TOLD}| ${OF_A_THING})`;
/** `I insist on seeing the report.` */
const INSISTS = `${SELF} insist (?:up)?on (?:(?:seeing|having|knowing|being (?:told|shown|given|sent)) ${TOLD}|${OF_A_THING})`;
/** `I beg leave to enquire when …`, `I venture to ask what became of …`. */
const VENTURES = `${SELF} (?:(?:beg(?: leave)?|venture|presume|make (?:so )?bold|crave leave|seek leave|feel (?:bound|obliged|compelled|moved)) to|(?:take|am taking) (?:leave|the liberty) (?:to|of)|must|cannot help but|may as well|might as well) (?:ask(?:ing)?|enquir(?:e|ing)|inquir(?:e|ing)|request(?:ing)?)(?: of)?(?: (?:you|the \\w+))?(?: for| about| as to)? (?:${WH}|${DETERMINER} (?:[\\w'’-]+ ){0,3}?${THING}|copies|details|sight)\\b`;
/** `Cough up the minutes of the May meeting.` */
const HANDS_OVER = `^(?:(?:so|now|then|just|please|kindly|come on|go on|right|and|also|well),? )*(?:cough up|hand over|dig (?:me |us )?(?:out|up)|fish out|look (?:me |us )?out|turn (?:out|up)|produce|exhibit|fetch|let['’]?s be (?:having|seeing)|let['’]?s (?:have|see)|print (?:me |us )?(?:off|out)|run (?:me |us )?off|fork over|bring (?:me|us)) ${NAMED}`;
/** `You owe us the figures for the dredging.` */
const OWED = `\\byou (?:(?:still|surely|certainly|all) )*owe (?:me|us|it to (?:me|us) to ${GIVE}|(?:the|your) [\\w ]{3,30}?) ${OF_A_THING}`;
/** `Need the number of boats sunk in 2023.` */
const IN_HASTE = `^(?:(?:also|and|just|only|still|really|plus|so|then|too|next),? )*(?:need|want|require|would (?:also )?(?:like|love|appreciate|welcome)|should (?:also )?(?:like|love)|(?:would|should|['’]d) be (?:glad|grateful) of)(?: (?:to ${TO_LEARN}|sight of))? (?:${DETERMINER} (?:[\\w'’-]+ ){0,3}?${THING}|cop(?:y|ies)|details|lists?(?= of)|numbers?(?= of)|${WH})\\b(?![^?]*\\?)`;
/** `Pray inform me who has charge of the buoys.`, `Be so good as to state …`, `Please to inform how many …` */
const PRAYS = `(?:^|[;:,–-] ?(?:and )?)(?:(?:i|we) (?:pray|beg) (?:you,? )?(?:to )?${GIVE}|(?:pray|do|please|kindly)(?: (?:do|to|also|now|then|further))* (?:be (?:so good|so kind|good enough|kind enough)(?: as)? to |have the (?:goodness|kindness|courtesy) to |do (?:me|us) the (?:kindness|courtesy|favour) (?:to|of) )?${GIVE}|(?:and |then )?(?:be (?:so (?:good|kind)|(?:good|kind) enough)(?: as)? to|have the (?:goodness|kindness|courtesy|grace|decency) to|do (?:me|us) the (?:kindness|courtesy|favour) to) ${GIVE})${TO_ME} ${TOLD}`;
/** `I should take it as a kindness if you would tell me what it cost.` */
const KINDNESS = `\\b(?:take|count|think|consider|esteem|regard|deem|call) it (?:as |for )?(?:an? )?(?:\\w+ )?(?:kindness|favour|courtesy|kind|service|honour) (?:of you )?(?:if|were you to|to) (?:you (?:would|could|were to|can|might) |be )?(?:\\w+ly )?(?:${GIVE}|told|sent|given|shown)${TO_ME} ${TOLD}`;
/** `It would oblige me to learn by whom it was built.` */
const WOULD_OBLIGE = `\\bit (?:would|['’]d|should|might) (?:also |greatly |really |much )*(?:oblige|gratify|satisfy|settle|complete|assist|ease|round|amuse|delight|save|set|put|finish|fill)\\b[^,;:?]{0,40}? (?:to ${TO_LEARN}|if (?:you|i|we) (?:would|could|can|might|were (?:to|told))(?: \\w+ly)? ?(?:${GIVE}|${TO_LEARN})?${TO_ME}) ${TOLD}`;
/** `You are requested to produce all letters to the firm.` */
const BIDDEN = `\\b(?:is|are) (?:hereby |respectfully |kindly |also |further )?(?:asked|requested|invited|required|called upon|directed|desired) to (?:also )?(?:produce|hand over|furnish|render|exhibit|lodge|inform|account for|make available|particulari[sz]e|enumerate) (?:${TOLD}|me|us)`;
/** `Kindly particularise the sums`, `please break out the fares by route`. */
const PARTS = `\\b(?:please|kindly|pls|plz|(?:can|could|would|will) you)\\b(?:,? (?:please|kindly|also|to|further|then|next|now)\\b)*,? (?:particulari[sz]e|enumerate|recite|produce|hand over|break out|split out|dig out|point out|look out|turn up|pull (?:together|out|off)|run off|spell out|total up|inform(?: (?:me|us))?(?: (?:of|about|as to|on))?|acquaint (?:me|us) with|account for|tabulate|chart|map out|trace|unearth) (?:${WH}|${DETERMINER}|all)\\b`;
/** `I am wanting to know who pays`, `I want you say me the price`, `I would like that you send me the plan`. */
const OTHER_TONGUE = `\\b(?:i|we)(?: am| are|['’]m|['’]re| was| were| have| be) (?:(?:also|now|very much|still) )*(?:wanting|wishing|needing|desiring|desirous|willing|liking) (?:of )?(?:to )?${TO_LEARN}(?:ing)? (?:${WH}|if|${DETERMINER}|about ${WH})\\b|\\b(?:i|we)(?:['’]d)?(?: (?:would|should|do|also|very much))* (?:like|want|wish|need|love|prefer|ask)(?: for)? (?:that )?(?:you|somebody|someone)(?: (?:to|can|could|will|would|may|please))* (?:say|tell|send|give|explain|show|write|provide|inform|make|bring)(?: to)? (?:me|us)(?: (?:of|about|to|with))? (?:${WH}|if|${DETERMINER}|copies|details)\\b`;
/** `One thing still puzzles me: who approved the new lamps.` */
const ONE_THING = `^(?:(?:and|but|so|now|also|oh),? )*(?:(?:there(?:['’]s| is| remains) )?(?:one|another|an?|the|my|this|two|just one|only one) (?:[\\w-]+ ){0,3}?(?:things?|points?|questions?|matters?|quer(?:y|ies)|myster(?:y|ies)|puzzle|detail|gap|curiosity)\\b[^?:]{0,60}|what (?:still |really |also )?(?:puzzles|baffles|interests|intrigues|escapes|eludes|beats) (?:me|us)(?: is| most)?[^?:]{0,20}): (?:and |so |namely,? |simply |just )*(?:(?:on|in|by|for|to|from|at|with|under) )?(?:how|what|which|who|whom|whose|when|where|why|whether)\\b`;
/** `There is also the question of how much the diver was paid.` */
const QUESTION_OF = `^(?:and |but |then )*there(?:['’]s| is| remains| was)(?: (?:also|then|still|finally|lastly|next|further|besides|moreover|again))+ (?:the|a|this)(?: \\w+)? (?:question|matter|point|issue) (?:of |as to |about )?(?:by |to |of |for )?${WH}\\b(?! (?:is|are) to (?:blame|be done)\\b)`;
/** `Not forgetting the date on which it was sold.`, `To that I would add the names of the divers.` */
const ADDED = `^(?:(?:and|also|oh),? )*(?:not forgetting|not to forget|(?:let us|let['’]s) not forget|to (?:that|this|these|those|which|it|my list|the list) (?:(?:i|we)(?:['’]d)? (?:(?:would|should|may|might|must|also|will|shall|can) )*|(?:please|kindly|pray) )?add|add to (?:that|this|these|it|the list|my list)|(?:i|we)(?:['’]d| would| should| will|['’]ll) (?:also )?add(?: to (?:that|this|it|the list))?|throw in|put down|the same (?:goes|applies) for|and the same (?:again )?for|ditto(?: for)?)[, :]+(?!the (?:fact|time|day|way|people|many|countless)\\b)(?:also )?${OF_A_THING}`;
/** No verb follows that would make a sentence of it. */
const NO_VERB =
  '(?!(?:(?!\\b(?:which|that|who|where|when|whose|whether|how|what|if|by|it|they|you|he|she|we)\\b)[^?;:])*\\b(?:is|are|was|were|has|have|had|says?|said|shows?|showed|will|would|can|could|should|must)\\b)[^?]*$';
/** `Please, the price of a berth in 2023.`, `Also the timetable for 2019.` */
const THE_THING = `^(?:(?:and )?(?:also|plus|finally|lastly|further|please|kindly|pls)[,:]? )+(?=${OF_A_THING})${NO_VERB}`;
/** `It interests me how many people use it.`, `nor should I mind seeing the letter from the board`. */
const INTERESTS = `^(?:and |also |but )?it (?:also |greatly |much )*interests (?:me|us)(?: (?:also|greatly|to know|much))* (?:how (?:many|much|often|long|old)|what|which|who|when|whether)\\b|(?:\\b(?:i|we) (?:would|should)(?: not|n['’]t)|['’]d not|\\bnor (?:would|should) (?:i|we)) mind (?:seeing|having|knowing|being (?:told|sent|given|shown)|a (?:look|sight) (?:at|of)) ${TOLD}`;
/** `As for the ferry, I want its timetable.` */
const ITS_OWN = `${SELF} (?:like|want|need|ask for|request) (?:its|their|his|her) (?:[\\w'’-]+ ){0,2}?${THING}\\b(?! (?:to|back|down|up|out)\\b)`;
/** `Perhaps you could also let me see the report.` */
const PERHAPS = `(?:^|[,;] )(?:(?:and|but|so|then) )?(?:perhaps|maybe|possibly) (?:you|somebody|someone) (?:could|would|can|might|will) (?:(?:also|kindly|please|then|at least|too) )*(?:be so (?:good|kind) as to )?${GIVE}${TO_ME} ${TOLD}|^you (?:could|might|can|may) (?:(?:also|perhaps|then|usefully) )*(?:start|begin) by (?:telling|sending|giving|showing) (?:me|us) ${TOLD}`;
/** `My last question concerns who has insured it.` */
const CONCERNS = `\\b(?:my|the|our|an?)(?: (?!(?:for|of|on|in|to)\\b)\\w+){0,2} (?:questions?|query|point|enquiry|request) (?:concerns?|is about|regards|asks|relates? to|touches on|has to do with|turns on) (?:${WH})\\b`;

/** `This is a request for the lease of the north quay.`, `Kindly take this letter as a request for every invoice.` */
export const REQUEST_FOR = new RegExp(
  `(?:^(?:(?:hi|hello|so),? )?(?:this|here|the (?:present|following))(?: (?:letter|e-?mail|message|note))? is|\\b(?:take|treat|regard|accept|consider|log|deal with|handle) (?:this|it|the present)(?: (?:letter|e-?mail|message|note|enquiry))? as|\\b(?:i|we) (?:hereby |now |wish to |would like to |want to |am |are )*(?:make|making|submit|submitting|lodge|lodging|file|filing|put|putting)(?: in)?) (?:an?|my|our|one) (?:(?:formal|new|further|fresh|separate|second|official|written|simple|statutory|freedom of information|environmental information|foi|foia|eir|information|act|public) )*(?:requests?|application) (?:under (?:the )?[^:,;?]{3,60}?,? )?for (?:(?:disclosure|sight|release|production) of )?${OF_A_THING}(?!.*\\b(?:following|below|here|these|overleaf|attached|listed)\\b)`,
  'i',
);

const WISHES = [
  hinted(/\b(?:demand|insist|call|press|claim|crave|desire|beg|pray)/i, DEMANDS),
  hinted(/\binsist/i, INSISTS),
  hinted(/\b(?:beg|venture|presume|bold|leave|feel|liberty|must|help but|as well)\b/i, VENTURES),
  hinted(
    /\b(?:cough|hand over|dig|fish|look|turn|produce|exhibit|fetch|let['’]?s|print|run|fork|bring)\b/i,
    HANDS_OVER,
  ),
  hinted(/\bowe\b/i, OWED),
  hinted(
    /^\W*(?:(?:also|and|just|only|still|really|plus|so|then|too|next),? )*(?:need|want|require|would|should|['’]d)\b/i,
    IN_HASTE,
  ),
  hinted(/\b(?:pray|beg|good|kind|goodness|kindness|courtesy|favour|to)\b/i, PRAYS),
  hinted(/\b(?:take|count|think|consider|esteem|regard|deem|call) it\b/i, KINDNESS),
  hinted(
    /\b(?:oblige|gratify|satisfy|settle|complete|assist|ease|round|amuse|delight|save|set|put|finish|fill)\b/i,
    WOULD_OBLIGE,
  ),
  hinted(/\b(?:asked|requested|invited|required|called|directed|desired) (?:up)?(?:on )?to\b/i, BIDDEN),
  hinted(
    /\b(?:particulari|enumerate|recite|produce|hand|break|split|dig|point|look|turn|pull|run|spell|total|inform|acquaint|account|tabulate|chart|map|trace|unearth)/i,
    PARTS,
  ),
  hinted(/\b(?:want|wish|need|desir|willing|liking|like|love|prefer|ask)/i, OTHER_TONGUE),
  hinted(/:/, ONE_THING),
  hinted(/\bthere(?:['’]s| is| remains| was)\b/i, QUESTION_OF),
  hinted(/\b(?:forget|forgetting|add|throw|put|same)\b/i, ADDED),
  hinted(/^(?:and )?(?:also|plus|finally|lastly|further|please|kindly|pls)\b/i, THE_THING),
  hinted(/\b(?:interests|mind)\b/i, INTERESTS),
  hinted(/\b(?:its|their|his|her)\b/i, ITS_OWN),
  hinted(/\b(?:perhaps|maybe|possibly)\b|^you\b/i, PERHAPS),
  hinted(/\b(?:concern|is about|regards|asks|relate|touches|has to do|turns)/i, CONCERNS),
];

/** Whether a sentence makes a wish in one of these voices. */
export function isWish(text: string): boolean {
  return findsAny(WISHES, text);
}

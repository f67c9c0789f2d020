/** English words in which a letter speaks of itself, of whoever writes or reads it, and of nothing that was asked. Apostrophes are straight. */

/** Begins a sentence about the letter, its writer or its reader. */
const TALKS =
  /^\W*(?:(?:oh no|oh|hi|hello|and|but|so|well|again|however|anyway|firstly|first of all|once again|meanwhile|as ever|lastly) ?[,-]? )*(?:(?:(?:my|our|many|sincere|please accept (?:my|our)|with) (?:\w+ )?)?(?:apologies|sorry|regrets)\b|(?:i|we)(?:'m| am| are|'re) (?:\w+ )?(?:sorry|grateful|pleased|happy to (?:help|discuss)|glad|new|delighted)\b(?! to (?:say|tell|report|confirm|inform|advise|let you know)\b)|(?:i|we)(?: do| really| very much| can only)? (?:hope|trust|apologi[sz]e|regret that (?:it|this|you|our|the (?:reply|answer|response))|thank|appreciate|realise|look forward|remain,?\W|only work|'ll do my)\b|(?:i|we)(?:'ll| will) (?:do (?:my|our) best|mention|pass (?:on )?your|let \w+ know|make sure)\b|(?:i|we)(?:'ve| have|'d| had)? (?:now )?(?:took over|taken over|only just|typed|put|set|arranged|numbered|laid|pulled|copied|marked|written|grouped|spoken|read (?:the|your|through)|looked (?:at (?:this|the matter|your)|out|up|again)|taken (?:over|advice|each|your|the)|gone through|made (?:enquiries|inquiries)|tried|dealt with|checked with)\b|(?:i|we) (?:was|were|am|are|have been) (?:away|off|out|ill|poorly|not in|on leave)\b|(?:i|we) (?:would|should|'d) be (?:grateful|happy|pleased|glad|obliged)\b|(?:i|we) (?:promised|owe|owed) you\b|you (?:are|were) right to\b|you have my\b|have an? (?:\w+ )?(?:weekend|day|summer|easter|christmas|holiday|week|time|evening)\b|(?:all )?(?:the )?(?:very )?best(?: wishes| regards|\W*$)|(?:kind|warm|best|many|all best)(?:est)? (?:regards|wishes|thanks)|hop(?:e|ing) (?:that )?(?:this|that|these|it|all|you)\b|(?:lovely|good|nice|great) to (?:hear|see)\b|yours (?:ever|truly|sincerely|faithfully)|(?:any|more) (?:questions|queries|problems)\b|(?:cheers|thanks|ta|perfect|brilliant)\b|how did we do|(?:the|this|that|your) (?:case|request|enquiry|query|ticket|file|matter|application)(?: [\w/-]{0,12}\d[\w/-]{0,12})? (?:is|has been|was|will be|can be) (?:(?:now|therefore|accordingly|thereby|also|hereby) ){0,2}(?:closed|concluded)\W*$|(?:the |our |mr |mrs |ms |miss |dr )?[\p{L}'-]+(?: [\p{L}'-]+){0,3} (?:has|have|had) (?:now )?(?:asked (?:me|us)|passed (?:me|us|your|on your)|had a look|forwarded|let (?:me|us) have|got back to (?:me|us)))/iu;

/** Asks the reader to do something, or speaks of what he may do. */
const BIDS =
  /^\W*(?:please (?!find (?:attached|enclosed)|the\b)(?:(?:do|also|kindly) )?(?:note|see|use|quote|accept|write|contact|ring|phone|call|e-?mail|let|tell|feel|allow|bear|remember|be aware|address|do so|ask|send|say|state|give|take)\b|if (?:you|i|not|this is not|there is anything|in doubt|i've)\b|should you\b|you (?:can|may|should|must|need to|will need to|are welcome|might|could|have the right|have a right|ought) (?:\w+ )?(?:do|make|write|ask|contact|send|wish|tell|say|note|like|want|be aware|ring|see me|appeal|complain|go to|care to)\b|do (?:ring|call|write|let|come|shout|ask|get in|pop|say|give)\b|don't (?:forget|hesitate)\b|feel free\b|(?:just )?(?:shout|ring|call|give me)\b)/i;

/** `Officer's response:` before what he says. */
const TITLE = /^\W*(?:[\p{L}']+ ){0,2}(?:response|reply|answer|comments?|notes?): *(?=\S)/iu;

/** Whether a sentence only asks, thanks, apologises, or tells how the letter came about. */
export function isTalk(sentence: string): boolean {
  if (/\?["”'’)]*$/u.test(sentence)) return true;
  const text = sentence.slice(0, 300).replace(/[’‘]/gu, "'").replace(TITLE, '');
  return TALKS.test(text) || BIDS.test(text);
}

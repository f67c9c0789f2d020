/** A sentence that begins so tells what holds in general or in some cases, not what was done. */
const GENERAL =
  /^(?:(?:and|but|also|however|please note(?: that)?|note that|occasionally|in addition)[, ]+)?(?:if (?!so\b)|should |were (?:we|the|an?|it)\b|where (?!you|possible|are|is)|when(?:ever)? (?!can|will|may)|unless|in (?:the event|some|certain|such|most|any)\b|sometimes|on occasion|for (?:some|certain|most|any) requests|you (?:may|might|can|could) be(?! aware)\b|you will be (?:told|notified|informed) if|depending|once (?:we|you|your|the|it)|most |normally|usually|generally|requests (?:may|are|can))/i;
/** After such a sentence has turned from the case in general to this one, it tells what is done. */
const TURNED =
  /(?:[,;] |\b(?:and|so|therefore|this is why) )(?:we|i)(?: am| are| have|'re|'ve| consider| need| require)\b|^where .{1,140}\b(?:is|are|was|were|has been|have been) (?:withheld|redacted|refused|suppressed|removed)\b/i;
/** Words that make what stands after them in the same clause a mere case. */
const CASE =
  /\b(?:if|whether|unless|whenever|in (?:which|such a|that) case|in the event|should (?:it|the|an?|any|we|there|your|this)\b|where (?:the|an?|any|it|we|this|there)|had (?:we|it|they|the|you))\b[^,;:]*$/i;
/** Words that do so, or take back, only for what stands right after them. */
const NEAR =
  /(?:\b(?:may|might|could|can(?! (?:confirm|advise|now|tell|inform|neither))|cannot|not|never|no longer|reasons? (?:for|why)|why|right to|subject to|avoid)|n't)(?: [\w-]+){0,3} ?$/i;

/** Whether what a sentence says at `at` is only a possibility, or denied: `may be exempt`, `if a fee is due`, `is not withheld`. */
export function isPossibility(sentence: string, at: number): boolean {
  const before = sentence.slice(Math.max(0, at - 80), at);
  if (GENERAL.test(sentence.slice(0, 80)) && !TURNED.test(sentence.slice(0, at + 60))) return true;
  return CASE.test(before.slice(-60)) || NEAR.test(before.slice(-60));
}

/** What may be done to any request: withheld, charged for, put off. */
const MAY =
  /\b(?:may|might|could)\b(?! be aware| wish| find| recall| know| already)(?:(?!\band that\b).){0,40}?\b(?:exempt\w*|except\w*|withh[eo]ld\w*|refus\w+|charg\w+|fees?|payable|exten\w+|appl(?:y|ies|icable)|longer|more time)\b|\b(?:fees?|charges?|exemptions?|exceptions?) (?:\w+ ){0,3}?(?:may|might|could)\b|\breserves? the right\b/i;
/** What a provision lets anybody do. */
const LETS =
  /^(?:\w+,? )?(?:(?:under|in|by) )?(?:the )?(?:act|law|legislation|foia?|foisa|eirs?|regulations?|section|s\.?|reg\.?|freedom of information|environmental information)\b[^,;]{0,60}? (?:allows?|permits?|provides?|requires?|gives?|entitles?|obliges?|lets?|says?|sets?|contains?)\b/i;
/** What follows if something should turn out so. */
const SHOULD_IT =
  /^(?:if|where|should|when|in (?:some|certain|exceptional|most|these|that|such|which))\b[^;]{0,120}?\b(?:we|you|it|there|this|i|the \w+) (?:will|shall|may|can|could|would|must|might|have to)\b/i;
/** It is done here and now. */
const DONE =
  /\b(?:we|i|council|trust|force|authority|university|department) (?:\w+ )?(?:are|am|is|have|has|need|needs|consider|believe|think|wish|decided|therefore|hereby|must|rely|expect|intend|require|estimate|extends?)\b|\btherefore\b|\b(?:is|are|was|were|been) (?:\w+ ){0,2}?(?:withheld|refused|redacted|extended|engaged)\b/i;

/** Whether a sentence only tells what the law lets an authority do, or what may come: it says nothing of this request. */
export function isBoilerplate(sentence: string): boolean {
  if (sentence.length < 16) return false;
  const text = sentence.slice(0, 300);
  if (SHOULD_IT.test(text)) return !DONE.test(text.slice(text.indexOf(',') + 1));
  return (MAY.test(text) || LETS.test(text)) && !DONE.test(text);
}

/** `Where names appear we have blanked them`: it was done. */
const WHERE_DONE =
  /^where .{8,140}?(?:, | (?=(?:it|they|these|this|those|we|i) ))(?:(?!which\b|if\b|you\b)[\w'-]+ ){0,4}?(?:(?:is|are|was|were|has been|have been) (?:\w+ )?(?:withheld|redacted|refused|suppressed|removed|blanked)|(?:we|i) (?:have )?(?:\w+ )?(?:withheld|redacted|refused|suppressed|removed|blanked|applied|relied))\b/i;
/** After what is usual, or what would follow, comes what is: `; three are withheld`, `would help burglars, so they are exempt`, `, but they are`. */
const ASSERTS =
  /(?:; |, but |\b(?:would|could)\b[^;]{0,80}?,? (?:and )?so )(?:(?!\b(?:if|where|when|may|might|could|would|which)\b)[^,;]){0,60}?\b(?:(?:is|are|was|were|has been|have been) (?:\w+ ){0,2}?(?:withheld|refused|redacted|removed|suppressed|exempt|excepted|engaged)|(?:section|regulation) \S+ (?:therefore )?applies)\b|,? and (?:section|regulation) \S+ (?:therefore|accordingly) applies(?: to \w+)?\.?$/i;
const MODAL =
  /\b(?:may|might|could)(?: also| well| then| still| even)? (?:be(?! aware)|fall|apply|need|have|engage|attract|rely|contain|include|involve)\b(?!.*\b(?:is|are|therefore|hence|so)\b)(?:(?!\band that\b)[^,;])*$/i;

/** Whether what a sentence says at `at` is only a case that may come up; a denial is none. */
export function isHypothetical(sentence: string, at: number): boolean {
  const told = sentence.slice(0, at + 60);
  if (WHERE_DONE.test(told) || (GENERAL.test(sentence.slice(0, 80)) && ASSERTS.test(sentence.slice(0, at + 90))))
    return false;
  if (MAY.test(sentence.slice(0, Math.min(at, 200))) && !DONE.test(sentence)) return true;
  if (GENERAL.test(sentence.slice(0, 80)) && !TURNED.test(sentence.slice(0, at + 60))) return true;
  const before = sentence.slice(Math.max(0, at - 70), at);
  return CASE.test(before) || MODAL.test(before) || /\bwould have been\b[^,;]*$/i.test(before);
}

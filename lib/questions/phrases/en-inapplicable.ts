/** English words by which a letter says that a question does not apply. */

const ARISES = "(?:do|does|did)(?:n['’]t| not) (?:therefore |then )?(?:apply|arise|concern|come into it)\\b";
/** `n/a`, `n.a.`, `n/appl`, `not applic.` */
const ABBREVIATED =
  '(?:n\\s?[/\\\\]\\s?a(?:pp\\w{0,8})?\\b\\.?|n\\.\\s?a(?:pp\\w{0,8})?\\b\\.?|na\\b\\W*$|not appl(?:ic(?:able)?)?\\b|not app\\.)';
/** The answer to another question, `the above`, `the answer to 3`, `Q3`, `3`. */
const OTHER =
  '(?:(?:our |the |your )?(?:above|(?:answers?|reply|replies|response)\\b|previous|last|q(?:uestion)?s?\\.? ?\\(?\\d)|\\(?\\d{1,2}\\b)';
/** `falls away`, `falls.`, `falls with 3`; not `falls by a tenth`. */
const FALLS = `falls?(?: away\\b|(?=\\W*$)| (?:with|because of|in (?:view|light|consequence) of|given) ${OTHER})`;

/** Nothing but that the question does not apply. */
export const NOT_APPLICABLE = new RegExp(
  `^[\\s(\\[–—•*-]*(?:this (?:question |part |point )?is |these (?:questions )?are |(?:all |both )?(?:questions? |q)?[\\d\\sa-z,()–-]{0,24}(?: (?:is|are) )?)?(?:therefore |no longer )?(?:${ABBREVIATED}|not relevant|irrelevant\\b|${ARISES}|inapplicable|${FALLS}|not (?:needed|required|necessary),? (?:as|given|because of|per|see|in (?:view|light) of) ${OTHER}|(?:these|both|all of (?:this|these)|(?:q(?:uestion)?s? ?)?\\d{1,2}[a-z]?) (?:(?:is|are|was|were) (?:only )?(?:for|meant for|put to|addressed to|about) (?:(?:the )?(?:\\w+ ){1,3}(?:that|which|who|without|with)\\b|those\\b)|(?:is|are) not (?:for|about) us\\b))`,
  'i',
);

/** A short answer that says so after a reason: `As the answer to 1 is no, this falls away`. */
export const NOT_APPLICABLE_INSIDE = new RegExp(
  `\\b(?:is|are|was|were|therefore|so) (?:therefore )?(?:not applicable|n\\/a|not relevant|irrelevant)\\b|[,:–-] (?:not applicable|n\\/a)\\b|\\bno longer (?:applicable|relevant)\\b|\\b${ARISES}|\\b(?:this|that|it|they|these|questions?|parts?|points?|(?:question |q)\\d{1,2}[a-z]?) can(?:not|['’]t| not) (?:therefore |then )?(?:apply|arise)(?=\\W*$|[.,;])|\\b(?:this|that|it|one|questions?|q\\d{1,2}[a-z]?) (?:\\w+ )?falls? away\\b|\\b(?:questions?|part|item|point|q\\d{1,2}[a-z]?) (?:\\w+ )?${FALLS}`,
  'i',
);

/** Says so of a question that hangs on another, and of any other that nothing is needed or there: `not required`, `nothing to report`. */
export const NOT_CALLED_FOR =
  /^\W*(?:n\s?[/\\]\s?r\b|not (?:needed|required|necessary|called for)\W*$|(?:no )?(?:answer|reply|response) (?:is )?not (?:needed|required)|no (?:answer|reply|response) (?:is )?(?:needed|required|called for)|nothing to (?:add|say|state|answer|declare)\b|(?:as|since|because|given that|in the absence of) [^.]{3,60} (?:can(?:not|['’]t| not) be answered|(?:has|needs) no answer)|(?:q(?:uestion)?\.? ?\d{1,2}[a-z]? (?:was|is|has been) answered|the answer (?:to (?:q(?:uestion)?\.? ?)?\d{1,2}[a-z]? )?(?:above )?(?:is|was)) (?:in the negative|["'“‘]?no["'”’]?)\W*$)|\b(?:so|and|therefore|hence),? (?:there is |there's |we have |i have )?nothing (?:to (?:add|say|state|answer|tell|put|enter|give)|needs?)\b/i;

/** Not relevant, not required, not recorded, no reply: an abbreviation for any of these. */
export const AMBIGUOUS = /^\W*n\s?[/\\]\s?r\b\W*$/i;

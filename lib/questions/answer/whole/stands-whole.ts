/** What was decided or relied on before. */
const DECIDED =
  '(?:decision(?: (?:to (?:refuse|withhold|decline)(?: it)?|not to (?:comply|answer|disclose)))?|refusal|exemptions?|exceptions?|(?:reliance on )?(?:section|regulation) \\d{1,3}[a-z]?(?:\\(\\w{1,3}\\)){0,3})';
const HOLDS =
  '(?:stands?|holds?(?: good)?|remains?(?: in place)?|appl(?:y|ies|ied)|(?:is|are|was|were|remains?) (?:engaged|upheld|maintained|confirmed|affirmed|sustained|correct|right|justified))';
/** `Your request as a whole`, `everything that was asked`. */
const WHOLE =
  '(?:(?:the|your|this) (?:request|application) (?:as a whole|in (?:its|the) entirety|in full)|(?:the|your|this) (?:whole|entire) (?:request|application)|the (?:whole|entirety) of (?:the|your|this) (?:request|application)|(?:everything|all|all the information)(?: that| which)? (?:(?:was|is|has been) (?:asked|requested|sought)|you (?:have )?(?:ask(?:ed)?|requested|sought|want(?:ed)?)|(?:asked|requested|sought))(?: for)?|every (?:part|item|point|question|limb) of (?:the|your|this) (?:request|application))';
const TOWARDS = '(?:in respect of|in relation to|with regard to|in regard to|as regards|as to|across|for|to|over)';
const STANDS = new RegExp(
  `\\b${DECIDED}(?: under [a-z0-9() ]{3,30})? (?:(?:therefore|accordingly|still|also|thus|rightly|properly|correctly) )?${HOLDS} ${TOWARDS} ${WHOLE}(?:,? and (?:(?:therefore|accordingly|so|thus) )?${HOLDS}(?: (?:on|at|after) (?:\\w+ )?review)?)?\\W*$`,
  'i',
);
/** It is not so, may be so, or somebody says so. */
const OTHERWISE =
  /\b(?:not|never|no|neither|nor|cannot|longer|if|whether|unless|until|where|had|would|could|may|might|you (?:say|argue|ask|complain|contend|believe|feel)|overturn\w*|previous\w*|originally|initial\w*)\b|n['’]t\b|\?\s*$/i;

/** Whether a sentence says that what was refused before stays so for the whole request: `The exemption holds for everything you asked.` */
export function standsWhole(text: string): boolean {
  const said = STANDS.exec(text.slice(-LONGEST));
  return said !== null && !OTHERWISE.test(text.replace(/\bnot to (?:comply|answer|disclose)\b/i, ''));
}

/** So much of the end of a sentence is read. */
const LONGEST = 300;

/** English words by which a letter says that it does not give a thing, without a ground beside them. Apostrophes are straight in the text that they are tried on. */

const GIVEN = '(?:disclosed|released|made (?:public|available)|published|shared|divulged)';
const HANDED = '(?:disclosed|released|provided|supplied|given|sent|made available|published|shared)';
const GIVE =
  '(?:disclos(?:e|ing)|releas(?:e|ing)|provid(?:e|ing)|supply(?:ing)?|shar(?:e|ing)|publish(?:ing)?|divulg(?:e|ing)|mak(?:e|ing) (?:it|this|that|them|these|those) (?:public|available)|part(?:ing)? with|let(?:ting)? you have)';
/** Behind the word stands nothing, or for which reason: `… and our reasons are in Annex B`. */
const END =
  '(?=\\W*$|[,;:.]? ?(?:and (?:our|the|my) (?:reasons?|grounds?)|for (?:the|these|those|our) (?:reasons?|grounds?)|because|under|by (?:virtue|reason)|in (?:full|part|this|reliance|response|reply)|(?:our|the|my) (?:reasons?|grounds?)|on (?:this occasion|the grounds?|grounds)|at (?:this|the present) (?:time|stage)|to you\\b|with this|here\\b|see\\b))';
/** The reason itself follows, so that the subject may be anything. */
const REASONED =
  '(?=[,;]? (?:and (?:our|the|my) (?:reasons?|grounds?)|for (?:the|these|those|our) (?:reasons?|grounds?)|under (?:section|regulation|s\\.)|by (?:virtue|reason) of (?:section|regulation|the exemption)))';
/** `this`, `part (iii)`, `the information`, or a subject that stood before the place where the letter was cut. */
const THIS =
  '(?:^\\W*|\\b(?:this|that|it|they|these|those|information|data|parts?(?: of (?:it|this))?|items?|questions?|points?|request|details?|(?:parts?|items?|questions?|points?|q) ?\\(?[\\divxa-h]{1,4}\\)?(?:(?:,| and| to|, and) \\(?[\\divxa-h]{1,4}\\)?){0,6}) )';

/** A thing is not handed over, by decision of whoever writes. */
export const DECLINED = new RegExp(
  [
    `${THIS}(?:is|are|has|have)(?: therefore| accordingly| also)?(?:n't| not) (?:therefore |also )?(?:being|been) ${GIVEN}${END}`,
    `${THIS}(?:is|are)(?: therefore| accordingly| also)?(?:n't| not) (?:therefore |also )?being ${HANDED}${END}`,
    `\\b(?:is|are) (?:not|non-?) ?(?:properly )?(?:disclosable|releasable)\\b|\\bexcepted (?:from (?:disclosure|release)|under|by|within)\\b`,
    `\\b(?:is|are|has|have)(?:n't| not) (?:being|been) ${GIVEN}${REASONED}`,
    `\\b(?:we|i|has|have|been|is|are|am)(?: therefore| accordingly| also)? (?:the |taken the |made the |our )?(?:decided|resolved|determined|chosen|elected|concluded|minded|decision(?: is| was| has been)?)(?: that (?:it|we|this) (?:should|will|would|shall|must|is))? (?:not to|against|not|not to be) (?:be )?${GIVE}\\b`,
    `\\b(?:do|does)(?:n't| not) (?:propose|intend|mean|plan|wish|see fit|feel able|feel free|consider itself able) to ${GIVE}\\b`,
    `\\b(?:is|are|am|feels?|was|were) (?:not (?:prepared|willing|minded|disposed|able|at liberty|free)|unwilling|disinclined) to ${GIVE} (?:this|these|those|that|it|them|the) `,
    `\\b(?:disclosure|release)(?: of (?:it|this|that|these|them|the [\\w-]+))? (?:is|has been|must be|was) (?:therefore |accordingly )?(?:declined|refused|denied)\\b`,
    `\\b(?:your|this|that|the) (?:information )?(?:request|part|question|item|point)(?: for (?:it|this|that|these|them|the [\\w-]+(?: [\\w-]+)?))? (?:is|has been|must be|have been) (?:therefore |accordingly )?(?:declined|refused|turned down)${END}`,
    `\\b(?:we|i) (?:must |have to |therefore |accordingly )*(?:decline|refuse) (?:this|that|your|it\\b|the) (?:part|question|item|point|request|element)?`,
  ].join('|'),
  'i',
);

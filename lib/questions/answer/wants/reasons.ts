import { onceForText } from '../../../thread/once';

const WHY =
  /(?:^|, )\W*(?:[\p{L}'’]+ ){0,4}why\b|\bfor what reasons?\b|\bwhat (?:(?:was|were|is|has|had) (?:it that )?)?(?:stood in|stopped|prevented|hindered|ruled|spoke against|speaks against|stops|prevents|led (?:you )?to|held)\b|\bthe (?:reasons?|rationale|justification|purpose|grounds?) (?:for|of|why|behind|that)\b/iu;
const WHICH =
  /^\W*(?:(?:in|on|at|by|for|to|from|with|under) )?which (?!of\b)(?:[\p{L}-]+ ){0,3}[\p{L}-]+s\b(?!.*\bhow (?:many|much)\b)/iu;
const REASON =
  /\b(?:because|owing to|due to|as a result|on account of|in order (?:to|that)|so that|for (?:reasons?|want|lack) of|the reasons?|the purpose|in response to|prompted|caused|(?:was|were|is|are|intended|meant|designed|commissioned|asked|engaged) to \p{Ll}|(?:came|come|arose) (?:about|from|out of)|result(?:ed|s) (?:of|from)|led to|followed|following|since (?:the|it|we|there)|as (?:the|it|we|there) )/iu;

/** Whether a question wants to know why something is so, or what it is for. */
export const asksReason = onceForText((question) => WHY.test(question));

/** Whether a question wants to know which of several things. */
export const asksWhich = onceForText((question) => WHICH.test(question));

/** Whether a sentence tells why: `It was shut because the roof leaked`, `owing to a lack of drivers`. */
export const givesReason = onceForText((sentence) => REASON.test(sentence));

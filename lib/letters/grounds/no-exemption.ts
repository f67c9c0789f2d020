import type { LedgerRow } from '../../questions/question';
import { type Brief, deedOf, hasFiles } from '../brief';
import { stop } from '../phrase';
import { answersTo, tellAll } from '../question-names';
import type { Rule } from '../rule';
import { inBrackets, isSilent } from './refusal';
import { answersOf } from './rows';

const namesProvision =
  /\b(?:section|s\.?|sections|regulation|reg\.?|article|schedule)\s*\d+|exempt(?:ion|ed)?\b|exception\b/i;
const refuses =
  /withh[eo]ld|refus|declin|\bunable\b|\bcannot\b|can't|\bnot (?:be )?(?:able|willing|prepared|going|in a position|releas|disclos|provid|shar|suppl|giv)|will not|confidential|sensitiv|prohibit/i;
const conditional = /\bunless\b|\bin (?:certain|some) (?:cases|circumstances)\b|\bmay be\b|\bmay not\b/i;

/** Whether the words of an answer, in a letter that answers, plainly turn the question down. */
function isRefusal(brief: Brief, { answer }: LedgerRow): boolean {
  const words = answer.evidence?.quote ?? '';
  const kind = deedOf(brief, answer.in)?.act.kind;
  return (kind === 'response' || kind === 'review-outcome') && refuses.test(words) && !conditional.test(words);
}

/** Withheld, and no provision named anywhere. */
export const noExemption: Rule = {
  id: 'no-exemption',
  find: (brief) => {
    const bare = brief.rows.filter(({ answer }) => answer.state === 'refused' && answer.citations.length === 0);
    const rows = bare.filter((row) => isRefusal(brief, row));
    if (rows.length === 0 || !isSilent(brief, namesProvision)) return null;
    const evidence = answersOf(brief, rows);
    const asking = hasFiles(brief) || brief.unread;
    const kind = brief.wording.exemption;
    return {
      title: `Refused without naming an ${kind}`,
      facts: asking
        ? `I could not find which ${kind} you rely on for refusing${tellAll(rows)}`
        : stop(`You withhold ${answersTo(rows)}${inBrackets(evidence)} without naming an ${kind}`),
      told: asking
        ? `I could not find which ${kind} the authority relies on for refusing${tellAll(rows)}`
        : `the authority withholds ${answersTo(rows)} without naming an ${kind}`,
      ask: `Please send the information, or tell me which ${kind} applies and why.`,
      evidence,
      strength: asking ? 'weak' : 'strong',
    };
  },
};

import { hasFiles } from '../brief';
import { stop } from '../phrase';
import { isQualified } from '../provision';
import type { Rule } from '../rule';
import { inBrackets, isDenied, isSilent, refusalsIn, rowsOf, tellRefusals } from './refusal';
import { answersOf } from './rows';

/** Words for the weighing of two interests. */
export const weighs =
  /public[- ]interest|\binterest in (?:openness|transparen|knowing|disclos|maintain|withhold|accountab)|\binto account the interests?\b|\bbalanc|\boutweigh|\bweigh(?:ed|ing|s)?\b|factors (?:for|against|in favour|favouring)|in favour of/i;

/** A qualified exemption, and not a word on the public interest. */
export const publicInterest: Rule = {
  id: 'public-interest',
  find: (brief) => {
    const refusals = refusalsIn(brief).filter(
      (one) => isQualified(one.provision, brief.wording) && !isDenied(brief, one),
    );
    if (refusals.length === 0 || !isSilent(brief, weighs)) return null;
    const evidence = answersOf(brief, rowsOf(refusals));
    const asking = hasFiles(brief) || brief.unread;
    return {
      title: 'No public interest test',
      facts: asking
        ? `I could not find a public interest test for withholding ${tellRefusals(refusals)}.`
        : stop(`You withhold ${tellRefusals(refusals)}${inBrackets(evidence)}, and say nothing of the public interest`),
      ask: 'Please weigh it, and send the information unless the case for withholding it is the stronger.',
      evidence,
      strength: asking ? 'weak' : 'strong',
    };
  },
};

/** For every refusal that gave its reasons: a fresh look can be asked for, though nothing is plainly wrong. */
export const reconsider: Rule = {
  id: 'reconsider',
  find: (brief) => {
    const others: readonly (string | null)[] = [brief.wording.cost, brief.wording.vexatious];
    const refusals = refusalsIn(brief).filter(({ provision }) => !others.includes(provision.number));
    if (refusals.length === 0) return null;
    return {
      title: 'Look again at what was refused',
      facts: `You withhold ${tellRefusals(refusals)}. I ask the reviewer to decide afresh whether all of that information is exempt.`,
      ask: '',
      evidence: answersOf(brief, rowsOf(refusals)),
      strength: 'weak',
    };
  },
};

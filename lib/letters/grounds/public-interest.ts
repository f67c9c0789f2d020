import { type Brief, hasFiles } from '../brief';
import { list, stop } from '../phrase';
import { isQualified } from '../provision';
import { nameAll } from '../question-names';
import type { Finding, Rule } from '../rule';
import type { Wording } from '../wording';
import {
  inBrackets,
  isDenial,
  isDenied,
  isSilent,
  keysOf,
  nameAgain,
  type Refusal,
  refusalsIn,
  rowsOf,
  tellRefusals,
} from './refusal';
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
      again: {
        of: keysOf(refusals),
        facts: asking
          ? `I could not find a public interest test for ${nameAgain(refusals)} either.`
          : `On ${nameAgain(refusals)} you say nothing of the public interest.`,
      },
      told: asking
        ? `I could not find a public interest test for ${nameAgain(refusals)}`
        : `on ${nameAgain(refusals)} the authority says nothing of the public interest`,
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
    const denied = refusals.filter((one) => isDenial(brief, one));
    const held = refusals.filter((one) => !denied.includes(one));
    return {
      title: 'Look again at what was refused',
      ...askAfresh(brief, held, denied),
      ask: '',
      evidence: answersOf(brief, rowsOf(refusals)),
      strength: 'weak',
    };
  },
};

/** What is withheld, what is neither confirmed nor denied, and that both be looked at again. */
function askAfresh(
  { wording }: Brief,
  held: readonly Refusal[],
  denied: readonly Refusal[],
): Pick<Finding, 'facts' | 'again' | 'says'> {
  const kept = wording.exemption === 'exemption' ? 'exempt' : 'excepted';
  const denies = `neither confirm nor deny that you hold anything on ${nameAll(rowsOf(denied))}, and rely on ${nameAgain(denied)}`;
  const withholds = `withhold ${tellRefusals(held)}`;
  const wants = [
    held.length === 0 ? '' : `whether all of that information is ${kept}`,
    denied.length === 0 ? '' : 'whether you must say if it is held',
  ].filter((part) => part !== '');
  const facts = [held.length === 0 ? '' : stop(`You ${withholds}`), denied.length === 0 ? '' : stop(`You ${denies}`)];
  const ask = `I ask the reviewer to decide afresh ${list(wants)}.`;
  if (denied.length > 0)
    return { facts: [...facts, ask].filter((part) => part !== '').join(' '), ...saysOf(held, wording) };
  return {
    facts: `${stop(`You ${withholds}`)} ${ask}`,
    again: {
      of: keysOf(held),
      facts: `I ask the reviewer to decide afresh whether all that you withhold under ${nameAgain(held)} is ${kept}.`,
    },
  };
}

/** Where nothing is withheld, the law on saying what is held. */
function saysOf(held: readonly Refusal[], { hooks }: Wording): Pick<Finding, 'says'> {
  const says = hooks['confirm-or-deny']?.says;
  return held.length > 0 || says === undefined ? {} : { says };
}

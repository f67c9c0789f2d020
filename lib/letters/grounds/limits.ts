import { type Brief, hasFiles } from '../brief';
import type { Finding, Rule } from '../rule';
import { isSilent, nameNotice, refusalsIn } from './refusal';
import { answersOf } from './rows';
import { value } from './vexed';

const estimates = /\b(?:hours?|minutes?|seconds?|days?)\b|\u00a3\s*\d|\bestimat/i;
const helps =
  /\bnarrow|\brefin|\breduc|within the (?:limit|cost)|\bshorter|\bfewer\b(?! than)|\bsmaller|\blimit(?:ing)? (?:your|the) request|\bsample|\bconfin|\bleav(?:e|ing) out|\brestrict|\bwe (?:could|can|may be able to|would be able to|are able to) (?:supply|provide|give|offer|answer|help|tell)|\bsuggest|\badvice and assistance\b|within (?:18|24) hours|\binstead\b|\bfor example\b/i;
const reasons =
  /\bbecause\b|\bsince\b|\bas (?:it|this|you|the|they)\b|\bburden|\bpattern|\bharass|\bdistress|\bdisrupt|\bmotive|\bpurpose|\bvolume|\bnumber of|\bweek|\bmonth|\bpersist|\bunreasonabl|\bdisproportion|\brequests\b/i;

function refusedUnder(brief: Brief, section: string | null): Finding['evidence'] {
  if (section === null) return [];
  const rows = refusalsIn(brief).filter(({ provision }) => provision.number === section);
  return answersOf(
    brief,
    rows.map(({ row }) => row),
  ).slice(0, 1);
}

function strengthOf(brief: Brief): Finding['strength'] {
  return hasFiles(brief) || brief.unread ? 'weak' : 'strong';
}

/** Refused on cost, and nothing said of what it would cost. */
export const costEstimate: Rule = {
  id: 'cost-estimate',
  find: (brief) => {
    const evidence = refusedUnder(brief, brief.wording.cost);
    if (evidence.length === 0 || !isSilent(brief, estimates)) return null;
    return {
      title: 'Cost refusal without an estimate',
      facts: 'You refuse on the ground of cost, and I can find no estimate of the time or the cost in your reply.',
      told: `${nameNotice(brief)} gives no estimate of the time or the cost`,
      ask: 'Please tell me how many records are involved, how long each would take and how you found that out.',
      evidence,
      strength: strengthOf(brief),
    };
  },
};

/** Refused on cost, and no word on what could be had within the limit. */
export const costHelp: Rule = {
  id: 'cost-help',
  find: (brief) => {
    const evidence = refusedUnder(brief, brief.wording.cost);
    if (evidence.length === 0 || !isSilent(brief, helps)) return null;
    return {
      title: 'Cost refusal without help to narrow',
      facts:
        'You refuse on the ground of cost, and I can find nothing in your reply on what you could provide instead.',
      told: `${nameNotice(brief)} says nothing of what could be provided instead`,
      ask: 'Please say which parts, which period or what sample could be given within the limit.',
      evidence,
      strength: strengthOf(brief),
    };
  },
};

/** Called vexatious, and no reason given. Reasons that leave the worth of the request out are a ground of their own. */
export const vexatious: Rule = {
  id: 'vexatious',
  find: (brief) => {
    const evidence = refusedUnder(brief, brief.wording.vexatious);
    if (evidence.length === 0) return null;
    const silent = isSilent(brief, reasons);
    if (!silent && isSilent(brief, value)) return null;
    return {
      title: silent ? 'Called vexatious without a reason' : 'Called vexatious',
      facts: silent
        ? 'You refuse my request as vexatious and give no reason for that.'
        : 'You refuse my request as vexatious. I ask the reviewer to look at that afresh.',
      told: silent
        ? `${nameNotice(brief)} calls the request vexatious and gives no reason for that`
        : `${nameNotice(brief)} calls the request vexatious`,
      ask: 'Please weigh the purpose and the value of this request against the burden of answering it.',
      evidence,
      strength: silent ? strengthOf(brief) : 'weak',
    };
  },
};

import type { LedgerRow } from '../../questions/question';
import { type Brief, hasFiles, substance } from '../brief';
import { quote } from '../phrase';
import type { Rule } from '../rule';
import { isSaid, type Saying, sayings } from '../said';

function refusedRows(brief: Brief): readonly LedgerRow[] {
  return brief.rows.filter(({ answer: { state } }) => state === 'refused' || state === 'partly-answered');
}

function isRefusing(brief: Brief, { deed }: Saying): boolean {
  return refusedRows(brief).some(({ answer }) => answer.in === deed.message.id);
}

const whole =
  /\b(?:withh[eo]ld\w*|withholding|exempt\w*|refus\w+|not (?:be )?(?:releas|disclos|provid)\w+)\b.{0,60}\b(?:in full|in (?:its|their) entirety|as a whole|altogether)\b|\b(?:whole|entire) (?:\w+ )?(?:reports?|documents?|contracts?|files?|e-?mails?|minutes|correspondence|agreements?|business case)\b.{0,60}\b(?:withh[eo]ld|exempt|refus|not (?:be )?(?:releas|disclos|provid))|\b(?:withh[eo]ld\w*|withholding)\b (?:the |this )?(?:whole|entire)\b/i;
const partial =
  /\bredact|\bpartial|\bremain(?:der|ing)\b|\bseparat|\bextract|\btak(?:e|ing) out\b|\bleav(?:e|ing) (?:any|no)|\bmeaningful|\bintelligible|\bof substance|\bany part\b|\bin part\b|\bsever/i;
const notDocuments = /\bcost|\blimit\b|\bvexatious|\bmanifestly unreasonable/i;

/** A document withheld as a whole, and no word on giving a part of it. */
export const wholeDocument: Rule = {
  id: 'whole-document',
  find: (brief) => {
    const [first] = sayings(brief, whole, notDocuments).filter((one) => isRefusing(brief, one));
    if (first === undefined || isSaid(brief, partial)) return null;
    return {
      title: 'Withheld as a whole',
      facts: `You withhold all of it (${quote(first.evidence.quote, 140)}), and do not say whether a part could be given.`,
      ask: 'Please send whatever is not exempt, with the rest blacked out.',
      evidence: [first.evidence],
      strength: hasFiles(brief) || brief.unread ? 'weak' : 'strong',
    };
  },
};

const blackens = /\b(?:redact(?:ed|ions?)|blacked out|blanked out)\b/i;
const general =
  /\bmay\b|\bmight\b|\bwould (?:have|need) to\b|\bno redactions?\b|\bun-?redacted\b|\bif\b|\btime\b|\bcost|\bwithout redaction|\bpublish|\bcould\b|\bwill be\b/i;
const names =
  /\b(?:section|sections|s\.|ss\.|regulation|reg\.?)\s*\d+|\bexempt(?:ion|ed)?\b|\bexception\b|\bpersonal (?:data|information|details)\b/i;

/** Passages blacked out, and no provision named for it anywhere. */
export const redactions: Rule = {
  id: 'redactions',
  find: (brief) => {
    const [first] = sayings(brief, blackens, general);
    if (first === undefined || brief.deeds.some(({ act }) => act.citations.length > 0)) return null;
    if (substance(brief).some(({ message }) => names.test(message.text))) return null;
    const asking = hasFiles(brief) || brief.unread;
    return {
      title: 'Redactions not explained',
      facts: asking
        ? `You write ${quote(first.evidence.quote, 130)}, and I could not find in your letter which provision covers which passage.`
        : `You write ${quote(first.evidence.quote, 130)} without naming a provision for it.`,
      ask: 'Please say for each passage which provision it is withheld under, and why.',
      evidence: [first.evidence],
      strength: asking ? 'weak' : 'strong',
    };
  },
};

const parties =
  '(?:supplier|contractor|company|provider|operator|third part(?:y|ies)|bidder|tenant|developer|consultant|landlord|partner|firm|author)s?';
const objects = new RegExp(
  `\\bconfidentiality (?:clause|agreement|provision|term)|\\bnon-disclosure agreement|\\b${parties}\\b(?: \\w+){0,2} (?:objects?|objected|objections?|(?:has|have|had|did|does|do) (?:\\w+ ){0,2}(?:object|asked|request|refus|not (?:consent|agree|wish|want)|indicated|told)|(?:is|are|was|were) (?:\\w+ )?(?:unwilling|not (?:happy|content|willing)))|\\bwithout (?:the|their|its) (?:\\w+ )?consent|\\b(?:in|under) commercial confidence|\\bcommercial in confidence`,
  'i',
);

/** A clause or somebody's wish is given as the reason. With an exemption beside it, it is only asked whether it was treated as decisive. */
export const confidentiality: Rule = {
  id: 'confidentiality',
  find: (brief) => {
    const [first] = sayings(
      brief,
      objects,
      /\bwhether\b|\bwould\b|\bcould\b|\bbecause\b|\bas (?:it|this|they)\b|\bnot (?:bound|decisive|determinative)|\bconsulted\b.{0,40}\bno objection/i,
    ).filter((one) => isRefusing(brief, one));
    if (first === undefined) return null;
    const rows = refusedRows(brief).filter(({ answer }) => answer.in === first.deed.message.id);
    const cited = rows.some(({ answer }) => answer.citations.length > 0) || first.deed.act.citations.length > 0;
    return {
      title: 'A clause or an objection given as the reason',
      facts: `You give as a reason ${quote(first.evidence.quote, 140)}.`,
      ask: 'Please decide on the information itself.',
      evidence: [first.evidence],
      strength: cited || hasFiles(brief) || brief.unread ? 'weak' : 'strong',
    };
  },
};

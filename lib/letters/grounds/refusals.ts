import type { LedgerRow } from '../../questions/question';
import type { Evidence } from '../../thread/thread';
import { type Brief, type Deed, deedOf, hasFiles, proven, substance } from '../brief';
import { distinct, list, quote, stop } from '../phrase';
import { isQualified, needsHarm, type Provision, readProvision } from '../provision';
import { nameAll, tellAll } from '../question-names';
import type { Rule } from '../rule';

/** A question that is refused, wholly or in part, with a provision that its letter relies on. */
interface Refusal {
  readonly row: LedgerRow;
  readonly provision: Provision;
}

const weighs =
  /public[- ]interest|\bbalanc|\boutweigh|\bweigh(?:ed|ing|s)?\b|factors (?:for|against|in favour|favouring)|in favour of/i;
const harms =
  /\bharm|prejudic|damag|advers|sensitiv|disadvantag|undermin|\brisk|compromis|\baffect|endanger|jeopard|inhibit|\bwould\b|\bcould\b|\blikely\b|\bbecause\b|\bsince\b|\bas (?:it|this|they|their|these|the|its|disclos|releas)|so that|in order to|to protect/i;
const namesProvision =
  /\b(?:section|s\.?|sections|regulation|reg\.?|article|schedule)\s*\d+|exempt(?:ion|ed)?\b|exception\b/i;
const neitherNor = /neither\s+(?:confirm|admit)|NCND/i;

/** All that was refused with a provision of this law. */
export function refusalsIn(brief: Brief): readonly Refusal[] {
  return brief.rows
    .filter((row) => row.answer.state === 'refused' || row.answer.state === 'partly-answered')
    .flatMap((row) =>
      row.answer.citations.flatMap((cite) => {
        const provision = readProvision(cite, brief.wording);
        return provision ? [{ row, provision }] : [];
      }),
    );
}

/** Whether nothing that the authority wrote on the substance has such words. What stands in files is not known. */
function isSilent(brief: Brief, words: RegExp): boolean {
  return substance(brief).every((deed) => !words.test(deed.message.text));
}

function isDenied(brief: Brief, { row }: Refusal): boolean {
  return neitherNor.test(`${row.answer.evidence?.quote ?? ''} ${deedOf(brief, row.answer.in)?.message.text ?? ''}`);
}

function rowsOf(refusals: readonly Refusal[]): readonly LedgerRow[] {
  return [...new Set(refusals.map((refusal) => refusal.row))];
}

function namesOf(refusals: readonly Refusal[]): string {
  return list(distinct(refusals.map((refusal) => refusal.provision.name)));
}

function evidenceFor(brief: Brief, rows: readonly LedgerRow[]): readonly Evidence[] {
  return proven(
    brief,
    rows.map((row) => row.answer.evidence),
  );
}

/** The words of a refusal in brackets, when all rest on the same ones. */
function words(evidence: readonly Evidence[]): string {
  const quotes = distinct(evidence.map((one) => quote(one.quote, 120)));
  return quotes.length === 1 ? ` (${quotes[0]})` : '';
}

/** `the information for question 4 under section 43(2)`, each provision with its questions. */
function tellRefusals(refusals: readonly Refusal[]): string {
  const provisions = distinct(refusals.map((refusal) => refusal.provision.name));
  const told = provisions.map((name) => {
    const rows = rowsOf(refusals.filter((refusal) => refusal.provision.name === name));
    return `${nameAll(rows)} under ${name}`;
  });
  return list(told);
}

/** Withheld, and no provision named anywhere. */
export const noExemption: Rule = {
  id: 'no-exemption',
  find: (brief) => {
    const rows = brief.rows.filter((row) => row.answer.state === 'refused' && row.answer.citations.length === 0);
    if (rows.length === 0 || !isSilent(brief, namesProvision)) return null;
    const evidence = evidenceFor(brief, rows);
    const asking = hasFiles(brief) || brief.unread;
    const kind = brief.wording.exemption;
    return {
      title: `Refused without naming an ${kind}`,
      facts: asking
        ? `I could not find which ${kind} you rely on for refusing${tellAll(rows)}`
        : stop(
            `You decline to give me the information for ${nameAll(rows)}${words(evidence)} without naming an ${kind}`,
          ),
      ask: `Please send the information, or tell me which ${kind} applies and why.`,
      evidence,
      strength: asking ? 'weak' : 'strong',
    };
  },
};

/** A qualified exemption, and not a word on the public interest. */
export const publicInterest: Rule = {
  id: 'public-interest',
  find: (brief) => {
    const refusals = refusalsIn(brief).filter(
      (one) => isQualified(one.provision, brief.wording) && !isDenied(brief, one),
    );
    if (refusals.length === 0 || !isSilent(brief, weighs)) return null;
    const evidence = evidenceFor(brief, rowsOf(refusals));
    const asking = hasFiles(brief) || brief.unread;
    return {
      title: 'No public interest test',
      facts: asking
        ? `I could not find your public interest test in the refusal of ${tellRefusals(refusals)}.`
        : stop(`You refuse ${tellRefusals(refusals)}${words(evidence)}, and say nothing of the public interest`),
      ask: 'Please weigh it, and send the information unless the case for withholding it is the stronger.',
      evidence,
      strength: asking ? 'weak' : 'strong',
    };
  },
};

/** An exemption that needs harm, and no word of what the harm would be. A bare assertion is asked about only. */
export const prejudice: Rule = {
  id: 'prejudice',
  find: (brief) => {
    const needing = refusalsIn(brief).filter((one) => needsHarm(one.provision, brief.wording) && !isDenied(brief, one));
    const refusals = needing.filter((one) => passageOf(brief, one).length < 260);
    if (refusals.length === 0) return null;
    const silent = refusals.every((one) => !harms.test(passageOf(brief, one))) && isSilent(brief, /\bharm|prejudic/i);
    const asking = !silent || hasFiles(brief) || brief.unread;
    const evidence = evidenceFor(brief, rowsOf(refusals));
    const tail = asking
      ? ', but I could not find what harm you expect or how it would come about'
      : ', and do not say what harm would follow';
    return {
      title: asking ? 'Harm asserted in a sentence' : 'Harm not explained',
      facts: stop(`You refuse ${tellRefusals(refusals)}${words(evidence)}${tail}`),
      ask: 'Please say what the harm is, whose interest would suffer and how disclosure would cause it, or send the information.',
      evidence,
      strength: asking ? 'weak' : 'strong',
    };
  },
};

/** The paragraph in which a refusal stands, with the one after it: where its reasons would be. */
function passageOf(brief: Brief, { row }: Refusal): string {
  const { evidence } = row.answer;
  const text = deedOf(brief, evidence?.messageId ?? null)?.message.text;
  if (evidence === null || text === undefined) return '';
  const before = text.lastIndexOf('\n\n', evidence.start);
  const next = text.indexOf('\n\n', evidence.end);
  const end = next < 0 ? -1 : text.indexOf('\n\n', next + 2);
  return text.slice(before < 0 ? 0 : before, end < 0 ? text.length : end).trim();
}

/** For every refusal that gave its reasons: a fresh look can be asked for, though nothing is plainly wrong. */
export const reconsider: Rule = {
  id: 'reconsider',
  find: (brief) => {
    const others: readonly (string | null)[] = [brief.wording.cost, brief.wording.vexatious];
    const refusals = refusalsIn(brief).filter(({ provision }) => !others.includes(provision.number));
    if (refusals.length === 0) return null;
    return {
      title: 'Look again at what was refused',
      facts: `You refuse ${tellRefusals(refusals)}. I ask the reviewer to decide afresh whether ${namesOf(refusals)} really applies to all of that information.`,
      ask: '',
      evidence: evidenceFor(brief, rowsOf(refusals)),
      strength: 'weak',
    };
  },
};

/** The letter that refuses, for rules on what it has to contain. */
export function noticesOf(brief: Brief): readonly Deed[] {
  const ids = new Set(refusalsIn(brief).map(({ row }) => row.answer.in));
  return brief.deeds.filter((deed) => ids.has(deed.message.id) && deed.act.kind === 'response');
}

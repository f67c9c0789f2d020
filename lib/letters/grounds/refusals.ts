import type { LedgerRow } from '../../questions/question';
import type { Evidence } from '../../thread/thread';
import { type Brief, type Deed, deedOf, hasFiles, proven, substance } from '../brief';
import { distinct, list, quote, stop } from '../phrase';
import { isQualified, needsHarm, type Provision, readProvision } from '../provision';
import { answersTo, tellAll } from '../question-names';
import type { Rule } from '../rule';

/** A question that is refused, wholly or in part, with a provision that its letter relies on. */
interface Refusal {
  readonly row: LedgerRow;
  readonly provision: Provision;
}

const weighs =
  /public[- ]interest|\bbalanc|\boutweigh|\bweigh(?:ed|ing|s)?\b|factors (?:for|against|in favour|favouring)|in favour of/i;
const harms = /\bharm|prejudic|damag|advers|disadvantag|undermin|endanger|jeopard|compromis|inhibit|weaken/i;
const reasons =
  /sensitiv|\brisk|\baffect|\bwould\b|\bcould\b|\blikely\b|\bbecause\b|\bsince\b|\bas (?:it|this|they|their|these|the|its|disclos|releas)|\bbeing\b|so that|in order to|to protect/i;
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
    return `${answersTo(rows)} under ${name}`;
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
        : stop(`You withhold ${answersTo(rows)}${words(evidence)} without naming an ${kind}`),
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
        ? `I could not find a public interest test for withholding ${tellRefusals(refusals)}.`
        : stop(`You withhold ${tellRefusals(refusals)}${words(evidence)}, and say nothing of the public interest`),
      ask: 'Please weigh it, and send the information unless the case for withholding it is the stronger.',
      evidence,
      strength: asking ? 'weak' : 'strong',
    };
  },
};

/** An exemption that needs harm, and no word of what the harm would be. Where one sentence asserts it, more is asked for. */
export const prejudice: Rule = {
  id: 'prejudice',
  find: (brief) => {
    const needing = refusalsIn(brief).filter((one) => needsHarm(one.provision, brief.wording) && !isDenied(brief, one));
    const refusals = needing.filter((one) => isCurt(brief, one));
    if (refusals.length === 0) return null;
    const asking = hasFiles(brief) || brief.unread || refusals.some((one) => explains(paragraphOf(brief, one).text));
    const evidence = evidenceFor(brief, rowsOf(refusals));
    const tail = asking
      ? '; I should like to know what harm you expect and how it would come about'
      : ', and do not say what harm would follow';
    return {
      title: asking ? 'Harm asserted in a sentence' : 'Harm not explained',
      facts: stop(`You withhold ${tellRefusals(refusals)}${words(evidence)}${tail}`),
      ask: 'Please say whose interest would suffer and how disclosure would cause it, or send the information.',
      evidence,
      strength: asking ? 'weak' : 'strong',
    };
  },
};

function explains(text: string): boolean {
  return reasons.test(text) || harms.test(text);
}

/** So short a paragraph has no room for reasons, in characters. */
const curt = 170;

/** Whether a refusal stands in a short paragraph, and no other part of its letter speaks of harm. */
function isCurt(brief: Brief, refusal: Refusal): boolean {
  const { text, rest } = paragraphOf(brief, refusal);
  return text !== '' && text.length < curt && !harms.test(rest);
}

/** The paragraph in which a refusal stands, and the rest of what the authority wrote. */
function paragraphOf(brief: Brief, { row }: Refusal): { readonly text: string; readonly rest: string } {
  const { evidence } = row.answer;
  const letters = substance(brief).map(({ message }) => message);
  const own = letters.find((message) => message.id === evidence?.messageId);
  if (evidence === null || own === undefined) return { text: '', rest: '' };
  const before = own.text.lastIndexOf('\n\n', evidence.start);
  const after = own.text.indexOf('\n\n', evidence.end);
  const [start, end] = [before < 0 ? 0 : before, after < 0 ? own.text.length : after];
  const others = letters.filter((message) => message !== own).map((message) => message.text);
  return {
    text: own.text.slice(start, end).trim(),
    rest: [own.text.slice(0, start), own.text.slice(end), ...others].join('\n'),
  };
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
      facts: `You withhold ${tellRefusals(refusals)}. I ask the reviewer to decide afresh whether all of that information is exempt.`,
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

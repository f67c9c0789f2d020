import type { LedgerRow } from '../../questions/question';
import { flatten } from '../../thread/acts/voice';
import type { Evidence } from '../../thread/thread';
import { type Brief, type Deed, deedOf, substance } from '../brief';
import { distinct, list, quote } from '../phrase';
import { type Provision, readProvision } from '../provision';
import { answersTo } from '../question-names';

/** A question that is refused, wholly or in part, with a provision that its letter relies on. */
export interface Refusal {
  readonly row: LedgerRow;
  readonly provision: Provision;
}

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

/** The letter that refuses, for rules on what it has to contain. */
export function noticesOf(brief: Brief): readonly Deed[] {
  const ids = new Set(refusalsIn(brief).map(({ row }) => row.answer.in));
  return brief.deeds.filter((deed) => ids.has(deed.message.id) && deed.act.kind === 'response');
}

/** Whether nothing that the authority wrote on the substance has such words. What stands in files is not known. */
export function isSilent(brief: Brief, words: RegExp): boolean {
  return substance(brief).every((deed) => !words.test(flatten(deed.message.text)));
}

/** Whether a refusal is one to confirm or deny, for which the tests are others. */
export function isDenied(brief: Brief, { row }: Refusal): boolean {
  return neitherNor.test(
    flatten(`${row.answer.evidence?.quote ?? ''} ${deedOf(brief, row.answer.in)?.message.text ?? ''}`),
  );
}

/** The questions refused, each once. */
export function rowsOf(refusals: readonly Refusal[]): readonly LedgerRow[] {
  return [...new Set(refusals.map((refusal) => refusal.row))];
}

/** The words of a refusal in brackets, when all rest on the same ones. */
export function inBrackets(evidence: readonly Evidence[]): string {
  const quotes = distinct(evidence.map((one) => quote(one.quote, 120)));
  return quotes.length === 1 ? ` (${quotes[0]})` : '';
}

/** `the answer to question 4 under section 43(2)`, each provision with its questions. */
export function tellRefusals(refusals: readonly Refusal[]): string {
  const provisions = distinct(refusals.map((refusal) => refusal.provision.name));
  const told = provisions.map((name) => {
    const rows = rowsOf(refusals.filter((refusal) => refusal.provision.name === name));
    return `${answersTo(rows)} under ${name}`;
  });
  return list(told);
}

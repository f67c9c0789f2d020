import type { LedgerRow } from '../../questions/question';
import { flatten } from '../../thread/acts/voice';
import type { Evidence } from '../../thread/thread';
import { type Brief, type Deed, dayOf, deedOf, substance } from '../brief';
import { distinct, list, quote, sayDay } from '../phrase';
import { nameProvisions, type Provision, readProvision } from '../provision';
import { withheldOf } from '../question-names';

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

/** Words that only name the provision say nothing more. */
const onlyNames = /^.?(?:section|regulation|ss?\.?|regs?\.?) ?\d[\w().]*.?$/i;

/** The words of a refusal in brackets, when all rest on the same ones; without the stop that would end the sentence. */
export function inBrackets(evidence: readonly Evidence[]): string {
  const quotes = distinct(evidence.map((one) => quote(one.quote.replace(/(?<!\.)\.\s*$/, ''), 120)));
  const [only = ''] = quotes;
  return quotes.length !== 1 || onlyNames.test(only) ? '' : ` (${only})`;
}

/** `the answer to question 4 under section 43(2)`: the questions with what each is refused under, those with the same together. */
export function tellRefusals(refusals: readonly Refusal[]): string {
  const under = (row: LedgerRow) =>
    nameProvisions(refusals.filter((one) => one.row === row).map(({ provision }) => provision.name));
  const rows = rowsOf(refusals);
  const told = distinct(rows.map(under)).map(
    (names) => `${withheldOf(rows.filter((row) => under(row) === names))} under ${names}`,
  );
  return list(told);
}

/** The provisions of refusals that have been told: `section 43(2)`. */
export function nameAgain(refusals: readonly Refusal[]): string {
  return nameProvisions(refusals.map(({ provision }) => provision.name));
}

/** What says that just these are withheld under just that. */
export function keysOf(refusals: readonly Refusal[]): readonly string[] {
  return distinct(refusals.map(({ row, provision }) => `${provision.path} ${row.question.id}`));
}

/** Whether it is neither confirmed nor denied that just this is held: by the provision, or in the words of the refusal. */
export function isDenial({ wording }: Brief, { row, provision }: Refusal): boolean {
  const { path } = provision;
  const denies = wording.confirmOrDeny.some((one) => path === one || path.startsWith(`${one}(`));
  return denies || neitherNor.test(flatten(row.answer.evidence?.quote ?? ''));
}

/** `the refusal of 20 March 2026`, as a third party is told of it; the days of several are left out. */
export function nameNotice(brief: Brief): string {
  const days = distinct(noticesOf(brief).flatMap(({ message }) => dayOf(message) || []));
  return `the refusal${days.length === 1 ? ` of ${sayDay(days[0] ?? '')}` : ''}`;
}

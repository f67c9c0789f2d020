import type { LedgerRow } from '../../questions/question';
import type { Evidence, Message } from '../../thread/thread';
import { type Brief, type Deed, deedOf, proven, substance } from '../brief';
import { exemptionOf } from '../exemptions';
import type { Exemption } from '../exemptions/exemption';
import { type Provision, readProvision } from '../provision';

/** A provision that is relied on, with the questions that it is relied on for. */
export interface Reliance {
  readonly provision: Provision;
  readonly exemption: Exemption;
  /** None where a letter relies on it and it was not seen for which question. */
  readonly rows: readonly LedgerRow[];
  readonly evidence: readonly Evidence[];
  /** The letters that rely on it. */
  readonly deeds: readonly Deed[];
}

/** Everything that is relied on and whose needs are written down, in the order of the questions. */
export function reliancesIn(brief: Brief): readonly Reliance[] {
  const rows = brief.rows.flatMap((row) => row.answer.citations.flatMap((cite) => take(brief, cite, row) ?? []));
  const paths = [...new Set(rows.map(({ provision }) => provision.path))];
  const joined = paths.flatMap(
    (path) =>
      join(
        brief,
        rows.filter(({ provision }) => provision.path === path),
      ) ?? [],
  );
  return [...joined, ...loose(brief, joined)];
}

interface Taken {
  readonly row: LedgerRow;
  readonly provision: Provision;
  readonly exemption: Exemption;
}

function take(brief: Brief, cite: string, row: LedgerRow): Taken | null {
  const provision = readProvision(cite, brief.wording);
  const exemption = provision && exemptionOf(brief.wording.regime, provision.path);
  return provision && exemption && isWithheld(row, exemption) ? { row, provision, exemption } : null;
}

/** Information that is not held is refused only under the Regulations; what is pointed to only where it is accessible. */
function isWithheld({ answer: { state } }: LedgerRow, { name }: Exemption): boolean {
  if (state === 'refused' || state === 'partly-answered') return true;
  return (state === 'not-held' && /not held/.test(name)) || (state === 'signposted' && /accessible/.test(name));
}

function join(brief: Brief, taken: readonly Taken[]): Reliance | null {
  const [first] = taken;
  if (first === undefined) return null;
  const { provision, exemption } = first;
  const rows = [...new Set(taken.map(({ row }) => row))];
  const evidence = proven(
    brief,
    rows.map((row) => row.answer.evidence),
  );
  const deeds = rows.flatMap((row) => deedOf(brief, row.answer.in) ?? []);
  return { provision, exemption, rows, evidence, deeds: [...new Set(deeds)] };
}

/** What the last letter of substance relies on beyond what was seen of any question. */
function loose(brief: Brief, known: readonly Reliance[]): readonly Reliance[] {
  const deed = substance(brief)
    .filter(({ act }) => act.kind === 'response' || act.kind === 'review-outcome')
    .at(-1);
  return (deed?.act.citations ?? []).flatMap(({ cite, evidence }) => {
    const provision = readProvision(cite, brief.wording);
    const exemption = provision && exemptionOf(brief.wording.regime, provision.path);
    if (!deed || !provision || !exemption || known.some((one) => one.exemption === exemption)) return [];
    return [{ provision, exemption, rows: [], evidence: proven(brief, [evidence]), deeds: [deed] }];
  });
}

/** Of reasons in more characters the rest is not read. */
const most = 60_000;
const bears =
  /\bsections? ?\d|\bs\.? ?\d|\bregulations? ?\d|\breg\.? ?\d|\bexempt|\bexception|\bprejudic|\bharm|\bwithh|\brefus|\bdisclos|\breleas|\bpublic interest|\bavailable\b|\baccessible\b/i;
const elsewhere = /https?:\/\/(?:www\.)?(?:ico\.org\.uk|foi\.scot|itspublicknowledge\.info|whatdotheyknow\.com)\S*/gi;

/** What the authority wrote around its refusals: the paragraphs that bear on them, the one before and the two after. Links to those who hear complaints are left out. */
export function reasonsIn(brief: Brief): string {
  return substance(brief)
    .map(({ message }) => bearing(message))
    .join('\n')
    .slice(0, most)
    .replace(elsewhere, '');
}

function bearing({ text }: Message): string {
  const parts = text.split(/\n\s*\n/);
  const near = (at: number) => parts.slice(Math.max(0, at - 2), at + 2).some((part) => bears.test(part));
  return parts.filter((_, at) => near(at)).join('\n\n');
}

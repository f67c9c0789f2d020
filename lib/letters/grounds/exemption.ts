import { type Brief, hasFiles } from '../brief';
import type { Showing } from '../exemptions/exemption';
import type { Ground } from '../letter';
import { stop } from '../phrase';
import { withheldOf } from '../question-names';
import { type Finding, writeGround } from '../rule';
import { inBrackets, isDenied, keysOf } from './refusal';
import { type Reliance, reasonsIn, reliancesIn } from './reliance';

/**
 * For each provision that is relied on: what it takes, and what of that the letters do not show. Nothing of it shown, or nothing of what the
 * claim stands on, is held against the authority; anything less, and whatever may stand in a file, is asked about.
 */
export function findExemptions(brief: Brief): readonly Ground[] {
  const hook = brief.wording.hooks.exemption;
  if (hook === undefined) return [];
  const reasons = plain(reasonsIn(brief));
  return reliancesIn(brief).flatMap((reliance) => {
    const missing = missingIn(brief, reliance, reasons);
    if (missing.length === 0) return [];
    const strength = strengthOf(brief, reliance, missing, reasons);
    const finding = {
      title: `${capital(reliance.provision.name)}: ${strength === 'strong' ? 'not explained' : 'ask for the reasons'}`,
      ...tell(reliance, missing, strength),
      ask:
        strength === 'strong'
          ? 'Please set that out, or send the information.'
          : 'Could the reviewer please address that?',
      evidence: reliance.evidence,
      strength,
    };
    const says = [reliance.exemption.argument, hook.says].filter((part) => part !== '').join(' ');
    return (
      writeGround(
        `exemption:${reliance.provision.path}`,
        { ...hook, section: sectionOf(brief, reliance), says },
        finding,
      ) ?? []
    );
  });
}

/** Provisions whose claim is held against the authority as unexplained: their limbs need not be asked for apart. */
export function unexplainedIn(brief: Brief): ReadonlySet<string> {
  const strong = findExemptions(brief).filter(({ strength }) => strength === 'strong');
  return new Set(strong.map(({ id }) => id.slice('exemption:'.length)));
}

/** A refusal to confirm or deny has tests of its own, but where the provision is about nothing else. */
function missingIn(brief: Brief, { provision, exemption, rows }: Reliance, reasons: string): readonly Showing[] {
  const denied = rows.some((row) => isDenied(brief, { row, provision }));
  const own = exemption.section === exemption.confirmOrDeny;
  const apart = !own && exemption.confirmOrDeny !== null && provision.path.startsWith(exemption.confirmOrDeny);
  if ((denied && !own) || apart) return [];
  return exemption.shows.filter(({ words }) => !words.test(reasons));
}

function strengthOf(
  brief: Brief,
  reliance: Reliance,
  missing: readonly Showing[],
  reasons: string,
): Ground['strength'] {
  const { exemption, rows } = reliance;
  if (exemption.atMost === 'weak' || rows.length === 0 || hasFiles(brief) || brief.unread) return 'weak';
  if (rows.every(({ answer }) => answer.state !== 'refused') || exemption.near?.test(reasons)) return 'weak';
  return missing.length === exemption.shows.length || missing.some(({ key }) => key === true) ? 'strong' : 'weak';
}

function tell(
  { provision, rows, evidence }: Reliance,
  missing: readonly Showing[],
  strength: Ground['strength'],
): Pick<Finding, 'facts' | 'again' | 'told'> {
  const lacks = either(missing.map(({ what }) => what));
  const words = inBrackets(evidence);
  const held =
    rows.length === 0 ? `You rely on ${provision.name}` : `You withhold ${withheldOf(rows)} under ${provision.name}`;
  const of = keysOf(rows.map((row) => ({ row, provision })));
  if (strength === 'strong')
    return {
      facts: stop(`${held}${words}, and your letter does not say ${lacks}`),
      told: `on ${provision.name} the authority does not say ${lacks}`,
      ...(rows.length === 0 ? {} : { again: { of, facts: `On ${provision.name} your letter does not say ${lacks}.` } }),
    };
  return {
    facts: stop(`${held}${words}. I could not tell from your letter ${lacks}`),
    told: `on ${provision.name} I could not tell from the authority\u2019s letter ${lacks}`,
    ...(rows.length === 0
      ? {}
      : { again: { of, facts: `On ${provision.name} I could not tell from your letter ${lacks}.` } }),
  };
}

/** `who could be identified, and how, or why it would be unfair`: a part with a comma of its own is closed by one. */
function either(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  const first = items.slice(0, -1).join(', ');
  return `${first}${first.includes(',') ? ',' : ''} or ${items.at(-1) ?? ''}`;
}

/** `FOIA 2000 s.43(2), s.17(1)(c)`: the provision, and the one that wants it explained. */
function sectionOf({ wording }: Brief, { provision }: Reliance): string {
  const [, law = '', rest = ''] = /^(\S+ \d{4}) (.*)$/.exec(wording.hooks.exemption?.section ?? '') ?? [];
  const unit = provision.name.startsWith('section') ? 's.' : 'reg ';
  return `${law} ${unit}${provision.path}${rest === '' ? '' : `, ${rest}`}`;
}

function plain(text: string): string {
  return text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\s+/g, ' ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

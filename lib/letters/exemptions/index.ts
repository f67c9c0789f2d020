import type { Exemption } from './exemption';
import { ukEirExceptions } from './uk-eir';
import { ukEisrExceptions } from './uk-eisr';
import { ukFoiaExemptions } from './uk-foia';
import { ukFoisaExemptions } from './uk-foisa';

const exemptions: Readonly<Record<string, readonly Exemption[]>> = {
  'uk-foia': ukFoiaExemptions,
  'uk-foisa': ukFoisaExemptions,
  'uk-eir': ukEirExceptions,
  'uk-eisr': ukEisrExceptions,
};

/** The reasons to withhold that a law has; none for a law whose reasons are not written down here. */
export function exemptionsOf(regime: string | null): readonly Exemption[] {
  return (regime === null ? undefined : exemptions[regime]) ?? [];
}

/** The one that a provision such as `36(2)(b)` counts as: the longest that it lies within, or the one for which its bare section is taken. Null for none. */
export function exemptionOf(regime: string | null, path: string): Exemption | null {
  const all = exemptionsOf(regime);
  const within = all.filter(({ section }) => path === section || path.startsWith(`${section}(`));
  const longest = within.toSorted((one, other) => other.section.length - one.section.length)[0];
  return longest ?? all.find(({ section, bare }) => bare === true && section.startsWith(`${path}(`)) ?? null;
}

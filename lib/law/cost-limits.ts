import type { Cite } from './regime';

/** What answering may cost before a request can be refused for it. Pounds, and pounds for an hour of a person's work. */
export interface CostLimit {
  /** For government departments, Parliament and the assemblies, and the armed forces; the same as `other` where the law makes no difference. */
  readonly central: number;
  readonly other: number;
  readonly hourly: number;
  /** Whether the hour may be put at less. */
  readonly hourlyAtMost: boolean;
  readonly cite: Cite;
}

/** By regime; a law without an entry has no fixed limit. */
const limits: Readonly<Record<string, CostLimit>> = {
  'uk-foia': {
    central: 600,
    other: 450,
    hourly: 25,
    hourlyAtMost: false,
    cite: {
      section: 'SI 2004/3244 regs 3, 4',
      source: 'https://www.legislation.gov.uk/uksi/2004/3244',
      checkedOn: '2026-11-21',
      confidence: 'verified',
    },
  },
  'uk-foisa': {
    central: 600,
    other: 600,
    hourly: 15,
    hourlyAtMost: true,
    cite: {
      section: 'SSI 2004/467 regs 3, 5',
      source: 'https://www.foi.scot/sites/default/files/2022-03/FeesandExcessiveCostofComplianceBriefing.pdf',
      checkedOn: '2026-11-21',
      confidence: 'partly',
    },
  },
};

const central =
  /^(?:the )?(?:department (?:for|of)|ministry of|home office|cabinet office|hm (?:treasury|revenue)|foreign,? |attorney general|northern ireland office|scotland office|wales office|office of the (?:advocate|leader|secretary)|house of (?:commons|lords)|prime minister|crown prosecution|welsh government|senedd|northern ireland assembly|royal navy|british army|royal air force)/i;
const local =
  /\b(?:council|nhs|trust|hospitals?|health board|police|constabulary|university|college|school|academy|fire (?:and rescue|authority)|ambulance|borough|parish|county|combined authority|integrated care)\b/i;

/** The figures of a law; null where it has no fixed limit or is not known. */
export function costLimitOf(regime: string | null): CostLimit | null {
  return (regime === null ? undefined : limits[regime]) ?? null;
}

/** Which of the two limits a body has, by its name; null where the name does not tell. */
export function costLimitFor(limit: CostLimit, authority: string): number | null {
  if (limit.central === limit.other) return limit.other;
  if (central.test(authority.trim())) return limit.central;
  return local.test(authority) ? limit.other : null;
}

/** Something that has to be shown where a provision is relied on. */
export interface Showing {
  /** As it follows `your letter does not say`: `whose interests would suffer`. */
  readonly what: string;
  /** Words that would show it, over single sentences of the authority's. Wide on purpose: what may be said is not said to be missing. */
  readonly words: RegExp;
  /** Without it the claim fails by itself, whatever else is shown. */
  readonly key?: true;
}

/** How a provision is tested. */
export type Test =
  | 'class'
  | 'prejudice'
  | 'substantial-prejudice'
  | 'endangerment'
  | 'opinion'
  | 'adverse-effect'
  | 'data-protection'
  | 'burden'
  | 'certificate';

/** A reason to withhold, as the law has it. Cited words, no code. */
export interface Exemption {
  /** With its paragraphs, as it is cited: `43(2)`, `12(4)(b)`. What is cited below it (`36(2)(b)`) counts as it. */
  readonly section: string;
  /** The section cited without its paragraph is taken for this one. */
  readonly bare?: true;
  /** `commercial interests`. */
  readonly name: string;
  /** `depends`: on the limb or the condition that is met. `none`: no exemption by itself. */
  readonly kind: 'absolute' | 'qualified' | 'depends' | 'none';
  readonly test: Test;
  /** The paragraph under which it may be neither confirmed nor denied that the information is held; null where there is none. */
  readonly confirmOrDeny: string | null;
  readonly shows: readonly Showing[];
  /** Words that come near to showing it: then it is asked about and nothing is held against anybody. */
  readonly near?: RegExp;
  /** It is only ever asked about. */
  readonly atMost?: 'weak';
  /** One or two neutral sentences for the letter. */
  readonly argument: string;
  readonly source: string;
}

/** Words by which a writer says how one thing would lead to another. */
export const how =
  /\bbecause\b|\bsince\b|\bas (?:it|this|they|these|their|such|the (?:information|details?|figures?|prices?))\b|\bso that\b|\bby (?:allowing|enabling|revealing|giving|letting|showing|making|telling|exposing)|\b(?:would|could|may|might|will|to|which) (?:\w+ )?(?:allow|enable|reveal|give|let|show|expose|assist|help|weaken|undermine|deter|discourage|lead|result|cause|identify|encourage|affect|disadvantage|distort|inhibit|damage|undercut|impact|reduce|increase|put|make|provide)\w*|\bleading to|\bresult(?:ing)? in\b|\bin order to\b|\bconsequence|\bthereby\b|\bif (?:it|this|they|the \w+) (?:were|was|is|are)\b/i;

/** Where something is found exactly: an address that leads to a page, a footnote's mark for one, a page number, a file. */
export const place =
  /(?:https?:\/\/|www\.)[^\s/]+\/\S{2,}|\[\d+\]|\bpages? \d|\battach(?:ed|ment)|\benclos|\bappendix \w/i;

/** A place that is named in words only. */
export const namedPlace =
  /\b(?:annual report|statement of accounts|register of|minutes|agenda|dashboard|data ?store|open data|publication scheme|library|companies house|gov\.uk|ONS|NOMIS|legislation\.gov)\b|\b(?:titled|entitled|called|headed|heading|search(?:ing)? for) ['"A-Z]/;

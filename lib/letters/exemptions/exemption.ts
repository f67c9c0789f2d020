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
  /\bbecause\b|\bsince\b|\bas (?:it|this|they|these|their|such|the (?:information|details?|figures?|prices?))\b|\bso that\b|\bby (?:allowing|enabling|revealing|giving|letting|showing|making|telling|exposing)|\b(?:would|could|might|may) (?:(?:then|also|otherwise|well|be able to|easily|thereby) )?(?!be\b|likely|prejudic|harm|like\b|have\b|not\b|substantially|you\b|adversely|damage\b|then\b|also\b|otherwise\b|well\b|easily\b|thereby\b|wish\b|ask\b|apply\b|complain|request|contact)[a-z]+|\bsight of\b|\b(?:telling|letting|pushing) (?:people|others|up|down)|\bknowing\b|\bwork out\b|\bwere (?:\w+ ){1,3}to (?:know|see|learn)|\bleading to\b|\bresult(?:ing)? in\b|\bin order to\b|\bconsequence|\bthereby\b|\bif (?:it|this|they|the \w+) (?:were|was|is|are)\b/i;

/** The same where the harm is to trade: words by which a reader sees who bargains or competes with whom. */
export const howInTrade = new RegExp(
  `${how.source}|\\bbid(?:s|ding|ders?)?\\b|\\btender|\\brivals?\\b|\\bcompetit|\\bnegotiat|\\boutbid|\\bundercut|\\bprocure|\\bmarket\\b|\\brenewal|\\bre-?let|\\bfor sale\\b|\\ba sale\\b|\\bleverage`,
  'i',
);

/** Whose trade it is: somebody is named beside an interest, a position or a price. */
export const whose =
  /\b(?:contractors?|suppliers?|compan(?:y|ies)|providers?|bidders?|tenderers?|tenants?|operators?|developers?|firms?|business(?:es)?|landlords?|agents?|third part(?:y|ies)|partners?|vendors?|manufacturers?|buyers?|its|their|our|\w+'s|own)\b.{0,40}\b(?:interests?|position|prices?|rates?|bids?|bidding|ability|negotiat|advantage|competit|rivals?|hand|charges|terms)|\binterests of (?:the|our|its|both|all|[A-Z])\b (?!any\b)\w+|\brivals?\b|\bcompetitors?\b|\b(?:outbid|undercut|against|pay|harm|undermine|disadvantage) (?:us|the \w+|our)\b|\b(?:we|us) (?:pay|negotiat|bargain|are (?:negotiat|about))/i;

/** Where something is found exactly: an address that leads to a page, a footnote's mark for one, a page number, a file. */
export const place =
  /(?:https?:\/\/|www\.)[^\s/]+\/\S{2,}|\[\d+\]|\bpages? \d|\battach(?:ed|ment)|\benclos|\bappendix \w/i;

/** A place that is named in words only. */
export const namedPlace =
  /\b(?:annual report|statement of accounts|register of|minutes|agenda|dashboard|data ?store|open data|publication scheme|library|companies house|gov\.uk|ONS|NOMIS|legislation\.gov)\b|\b(?:titled|entitled|called|headed|heading|search(?:ing)? for) ['"A-Z]/;

/** What a ground rests on in one law. */
export interface Hook {
  /** e.g. `FOIA 2000 s.17(1)(b)`; empty where the law is not known. */
  readonly section: string;
  /** The sentence that says why the finding is wrong, as it stands in the letter. */
  readonly says: string;
  /** Under this law it can only be argued: it is offered and starts switched off, whatever the rule found. */
  readonly atMost?: 'weak';
}

/** Everything that a letter can complain of. A law without a hook for it cannot be used for it. */
export type GroundId =
  | 'no-response'
  | 'unanswered'
  | 'partly-answered'
  | 'partly-unclear'
  | 'deferred'
  | 'no-exemption'
  | 'public-interest'
  | 'prejudice'
  | 'cost-estimate'
  | 'cost-help'
  | 'vexatious'
  | 'attachment'
  | 'elsewhere'
  | 'late'
  | 'extension'
  | 'holding'
  | 'rights'
  | 'regulator-rights'
  | 'not-held'
  | 'reconsider'
  | 'unclear'
  | 'extension-bare'
  | 'extension-beyond'
  | 'extension-absolute'
  | 'extension-grounds'
  | 'extension-notice'
  | 'receipt'
  | 'clarification-late'
  | 'local-holiday'
  | 'not-confirmed'
  | 'confirm-or-deny'
  | 'held-by-others'
  | 'create'
  | 'contradiction'
  | 'not-held-notice'
  | 'link'
  | 'form'
  | 'dataset'
  | 'summary'
  | 'other-body'
  | 'limb'
  | 'exemption'
  | 'one-sided'
  | 'possibility'
  | 'substantial'
  | 'presumption'
  | 'emissions'
  | 'whole-document'
  | 'redactions'
  | 'confidentiality'
  | 'applicant'
  | 'validity'
  | 'subject-access'
  | 'cost-count'
  | 'cost-figure'
  | 'aggregated'
  | 'manual-search'
  | 'separable'
  | 'staff-fee'
  | 'charge'
  | 'vexatious-person'
  | 'vexatious-value'
  | 'vexatious-workload'
  | 'repeated'
  | 'review-rights'
  | 'review-refused'
  | 'review-late'
  | 'review-restated'
  | 'new-exemption'
  | 'environmental';

/** What a law has words for. */
export type Hooks = Readonly<Partial<Record<GroundId, Hook>>>;

/** How one law wants its review asked for, and what may be complained of under it. Cited words, no code. */
export interface Wording {
  /** Id of the regime; null for a law that we do not know. */
  readonly regime: string | null;
  /** How its provisions are cited in an act's citations, e.g. `FOIA`; null when unknown. */
  readonly cites: string | null;
  /** Start of the subject line; the request's title follows. */
  readonly subject: string;
  /** Who should read it: the first sentence. */
  readonly handOver: string;
  /** The sentence that asks for the review, around the request's name. */
  readonly ask: { readonly before: string; readonly after: string };
  /** The law by name, for `made under …`; null when unknown. */
  readonly law: string | null;
  /** What the law wants the letter itself to say; null where nothing. */
  readonly form: string | null;
  /** What to expect of the review, by when. `{decide}` and `{most}` are the regime's figures. */
  readonly byWhen: string;
  readonly hooks: Hooks;
  /** What the law calls a reason to withhold. */
  readonly exemption: 'exemption' | 'exception';
  /** Sections (or their paragraphs) that are subject to a public interest test. */
  readonly qualified: readonly string[];
  /** Those of them that need harm to be shown. */
  readonly harm: readonly string[];
  /** Paragraphs that refuse to confirm or deny: another test than that for withholding. */
  readonly confirmOrDeny: readonly string[];
  /** Sections on cost and on vexatious requests; null where the law has none of its own. */
  readonly cost: string | null;
  readonly vexatious: string | null;
}

import type { LocalWords } from './tongue';
import type { Want } from './want';

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

/** What can be wrong with a letter that takes more time. */
export type ExtensionFault = 'none-in-law' | 'no-ground' | 'no-date' | 'too-long' | 'late-notice' | 'volume';

/** How one law wants its review asked for. */
export interface ReviewWords {
  /** What the law calls it, as the title of the letter: `Internal review`, `Requirement for review`. */
  readonly title: string;
  /** Start of the subject line; the request's title follows. */
  readonly subject: string;
  /** Who should read it: the first sentence. */
  readonly handOver: string;
  /** The sentence that asks for the review, around the request's name. */
  readonly ask: { readonly before: string; readonly after: string };
  /** What the law wants the letter itself to say; null where nothing. */
  readonly form: string | null;
  /** What to expect of the review, by when. `{decide}` and `{most}` are the regime's figures. */
  readonly byWhen: string;
  /** What sets the time for it, after `should have come by 3 May 2026 under`: `section 21(1) of the Freedom of Information (Scotland) Act 2002`; null where it is not to be named. */
  readonly limit: string | null;
  readonly wants?: readonly Want[];
  /** What the user has to mind before it is sent; absent where nothing. */
  readonly mind?: string;
}

/** How one law's regulator is complained to. */
export interface ComplaintWords {
  /** `Complaint to the Information Commissioner`, `Application for a decision`. */
  readonly title: string;
  /** Whom the letter greets: `Information Commissioner’s Office`. */
  readonly to: string;
  /** The sentence that asks for a decision, up to the authority's name: `I apply under section 50 of the … Act 2000 for a decision whether`. */
  readonly before: string;
  /** Its rest, after the authority's name: `has dealt with my request in accordance with Part I of the Act.` */
  readonly after: string;
  /** What is wanted where nothing was answered, and where something was. */
  readonly wanted: { readonly silence: string; readonly answer: string };
  /** Why no review came first where nothing was answered; null where one has to. */
  readonly noReview: string | null;
  /** What the law or the regulator wants the letter itself to say; null where nothing. */
  readonly form: string | null;
  readonly wants?: readonly Want[];
  /** What the user has to mind before it is sent; absent where nothing. */
  readonly mind?: string;
}

/** How one law's letters speak, and what may be complained of under it. Cited words, no code. */
export interface Wording {
  /** Id of the regime; null for a law that we do not know. */
  readonly regime: string | null;
  /** How its provisions are cited in an act's citations, e.g. `FOIA`; null when unknown. */
  readonly cites: string | null;
  /** The law by name, for `made under …`, with its article; null when unknown. */
  readonly law: string | null;
  /** What sets the time to answer, after `by 3 May 2026 under`: `section 10(1) of the Freedom of Information Act 2000`; null when unknown. */
  readonly limit: string | null;
  /** Null where the law knows no review by the authority itself. */
  readonly review: ReviewWords | null;
  /** Null where the law names nobody but a court to complain to. */
  readonly complaint: ComplaintWords | null;
  /** What is wrong with a letter that takes more time; a law without words for a fault cannot be used for it. */
  readonly extension: Readonly<Partial<Record<ExtensionFault, Hook>>>;
  /** Why the time to answer begins anew when a clarification arrives: `Under section 1(3) of the … Act 2000`; null where that is not said. */
  readonly clarified: string | null;
  /** The duty to help somebody whose request is too much: `section 16(1) of the Freedom of Information Act 2000`; null where there is none. */
  readonly help: string | null;
  /** Its letters in the languages of its officers, the first where the request does not tell; absent where English serves. */
  readonly local?: readonly LocalWords[];
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

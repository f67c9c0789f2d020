import type { DelayGround } from '../thread/act';
import type { IsoDay } from '../thread/thread';

/** Where a figure comes from. */
export interface Cite {
  /** e.g. `FOIA 2000 s.10(1)` */
  readonly section: string;
  readonly source: string;
  readonly checkedOn: IsoDay;
  /** `memory`: nobody has looked it up again, and the user is told so. */
  readonly confidence: 'verified' | 'partly' | 'memory';
}

/** A length of time in law. */
export interface Term {
  readonly count: number;
  readonly unit: 'working-days' | 'calendar-days' | 'weeks' | 'months';
  /** Guidance binds nobody; the user is told which it is. */
  readonly force: 'statute' | 'guidance';
  readonly cite: Cite;
  /** "Beginning with": the day that starts it is day 1, not day 0. */
  readonly inclusive?: true;
  /** A last day that is no working day gives way to the next one that is. */
  readonly rolls?: true;
  /** What arrives on a day that is no working day counts as arrived on the next one. */
  readonly deemed?: true;
  /** Id of the calendar that it counts by, where that is not the law's own. */
  readonly calendar?: string;
}

/** A kind of body that has longer to answer. */
export interface Longer {
  readonly id: 'school' | 'archive';
  /** Tags of the portals that mark such a body. */
  readonly tags: readonly string[];
  /** Beginnings of the names of such bodies, in small letters. */
  readonly names: readonly string[];
  /** The time that holds in any case. */
  readonly atMost: Term;
  /** Days on which the body itself sits, whichever ends first; null where it has none of its own. */
  readonly sessions: Term | null;
  /** A sentence for the user: why the longer time may hold. */
  readonly condition: string;
}

/** Grounds for more time, and what they take. */
export interface Extension {
  /** The most, counted from receipt; null where the law sets none or leaves it to others: then the date of the notice holds. */
  readonly term: Term | null;
  readonly ground: DelayGround;
  /** Other grounds that the law allows. */
  readonly alsoOn: readonly DelayGround[];
  readonly condition: string;
  /** Sections one of which the notice has to rely on, e.g. `35`. Empty where it need name none. */
  readonly relyOn: readonly string[];
  /** Whether the authority's own date, when it comes sooner, is the limit. Where it is only an estimate (FOIA 2000 s.17(2)), its passing breaks a promise. */
  readonly ownDate: boolean;
  /** By which the notice has to come within the time to answer; null where it may come later. */
  readonly notice: Cite | null;
}

/** How a thread shows that it is under this law, where a jurisdiction has several. Texts are patterns, case aside. */
export interface Signs {
  /** It holds where nothing points to another. */
  readonly isGeneral: boolean;
  /** Host names of portals that serve this law alone. */
  readonly sites: readonly string[];
  /** What portals call it. */
  readonly laws: readonly string[];
  readonly tags: readonly string[];
  readonly names: readonly string[];
  readonly words: readonly string[];
}

/** A second look by the authority itself. */
export interface Review {
  /** What the law calls it: `internal review`, `requirement for review`. */
  readonly name: string;
  /** Time to ask. */
  readonly ask: Term;
  /** From when the time to ask runs: from an answer that came in time, or from the end of the time to answer. */
  readonly askFrom: 'response' | 'limit';
  /** Whether the law gives a review, with a time to ask for it, where the authority was silent. */
  readonly onSilence: boolean;
  /** Time to decide. */
  readonly decide: Term;
  /** The most that guidance tolerates; null where `decide` is the limit. */
  readonly decideAtMost: Term | null;
}

/** Who can be complained to when the authority has had its say. */
export interface Regulator {
  readonly name: string;
  readonly url: string;
  /** Time to complain; null where none is set. */
  readonly window: Term | null;
  /** Whether that time is one for decisions only, and the time to complain of silence is not known; absent where it holds for both. */
  readonly windowOfDecisions?: true;
  /** Whether a review must be asked for first, also where the authority was silent. */
  readonly reviewFirst: boolean;
  /** Whether an answer can be complained of without a review. */
  readonly direct: boolean;
}

/** An access law: cited data, no code. One file each in `regimes/`. */
export interface Regime {
  readonly id: string;
  /** Short name as officers write it, e.g. `FOIA`. */
  readonly short: string;
  readonly name: string;
  readonly jurisdiction: string;
  /** The calendar whose closed days do not count. */
  readonly calendar: string;
  /** Calendars of parts of the jurisdiction, by the code of the part; empty where there is one for all. */
  readonly parts: Readonly<Record<string, string>>;
  /** The calendar by which the portals of the jurisdiction count, right or wrong: to say why their date differs. */
  readonly portalCalendar: string;
  /** The day on which it came into force. Nothing was owed under it before. */
  readonly since: IsoDay;
  readonly response: Term;
  /** The time to answer what was received before a day, oldest first. */
  readonly earlier: readonly { readonly until: IsoDay; readonly response: Term }[];
  readonly longer: readonly Longer[];
  /** The longest lawful extension, counted from receipt, and what it takes; null where the law has none. */
  readonly extension: Extension | null;
  /** Whether an answer to a request to clarify starts the clock anew. */
  readonly clarification: Cite;
  /** Whether a fees notice stops the clock until it is paid; null where it does not. */
  readonly fees: Cite | null;
  /** Time to pay after a fees notice; null where there are no fees. */
  readonly payment: Term | null;
  /** Guidance by which a request that arrives on a closed day counts as arrived on the next working day; null where none. */
  readonly deemedReceipt: Term | null;
  /** Null where the law knows no review by the authority itself. */
  readonly review: Review | null;
  readonly regulator: Regulator;
  /** Grounds on which a request is refused as too much or too general: one that is then narrowed is a new one. */
  readonly tooMuch: readonly string[];
  /** Whether the letters written under this law are read well enough to say that none of them moved a limit. */
  readonly lettersKnown: boolean;
  /** What the user has to know of every date under this law, in a sentence; null where nothing. */
  readonly caveat: string | null;
  /** Null where the jurisdiction's laws are told apart in another way. */
  readonly signs: Signs | null;
  /** Sections that are duties or notices, never exemptions. */
  readonly duties: readonly string[];
  /** Every period of the law by the name of what starts it; the terms of a list follow upon each other. */
  readonly events: Readonly<Record<string, readonly Term[]>>;
}

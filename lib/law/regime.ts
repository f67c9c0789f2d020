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
  readonly term: Term;
  readonly ground: 'public-interest' | 'complexity';
  readonly condition: string;
  /** Sections one of which the notice has to rely on, e.g. `35`. Empty where it need name none. */
  readonly relyOn: readonly string[];
  /** Whether the authority's own date, when it comes sooner, is the limit: the law then asks only for reasonable time. */
  readonly ownDate: boolean;
  readonly notice: Cite;
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
  /** The calendar by which the portals of the jurisdiction count, right or wrong: to say why their date differs. */
  readonly portalCalendar: string;
  /** The day on which it came into force. Nothing was owed under it before. */
  readonly since: IsoDay;
  readonly response: Term;
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
  readonly review: {
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
  };
  readonly regulator: {
    readonly name: string;
    readonly url: string;
    readonly window: Term;
    /** Whether a review must be asked for first, also where the authority was silent. */
    readonly reviewFirst: boolean;
  };
  /** Grounds on which a request is refused as too much or too general: one that is then narrowed is a new one. */
  readonly tooMuch: readonly string[];
  /** Sections that are duties or notices, never exemptions. */
  readonly duties: readonly string[];
  /** Every period of the law by the name of what starts it; the terms of a list follow upon each other. */
  readonly events: Readonly<Record<string, readonly Term[]>>;
}

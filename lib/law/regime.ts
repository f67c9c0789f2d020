import type { IsoDay } from '../thread/thread';

/** Where a figure comes from. */
export interface Cite {
  /** e.g. `FOIA 2000 s.10(1)` */
  readonly section: string;
  readonly source: string;
  readonly checkedOn: IsoDay;
  readonly confidence: 'verified' | 'partly' | 'memory';
}

/** A length of time in law. */
export interface Term {
  readonly count: number;
  readonly unit: 'working-days' | 'calendar-days' | 'weeks' | 'months';
  /** Guidance binds nobody; the user is told which it is. */
  readonly force: 'statute' | 'guidance';
  readonly cite: Cite;
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
  readonly response: Term;
  /** The longest lawful extension, counted from receipt, and what it takes; null where the law has none. */
  readonly extension: {
    readonly term: Term;
    readonly ground: 'public-interest' | 'complexity';
    readonly condition: string;
  } | null;
  /** Whether an answer to a request to clarify starts the clock anew. */
  readonly clarification: Cite;
  /** Whether a fees notice stops the clock until it is paid; null where it does not. */
  readonly fees: Cite | null;
  readonly review: {
    /** What the law calls it: `internal review`, `requirement for review`. */
    readonly name: string;
    /** Time to ask. */
    readonly ask: Term;
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
  /** Sections that are duties or notices, never exemptions. */
  readonly duties: readonly string[];
}

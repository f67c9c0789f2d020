import type { Evidence, IsoDay } from './thread';

/** What a message does to a request. */
export type ActKind =
  | 'request'
  | 'chaser'
  | 'clarification'
  | 'review-request'
  | 'acknowledgement'
  | 'auto-reply'
  | 'bounce'
  | 'holding'
  | 'extension'
  | 'clarification-request'
  | 'fees-notice'
  | 'transfer'
  | 'response'
  | 'review-acknowledgement'
  | 'review-outcome'
  | 'other'
  | 'unclear';

/** Why an authority says that it needs more time. */
export type DelayGround = 'public-interest' | 'complexity' | 'volume' | 'consultation' | 'third-party' | 'none';

/** A day by which the authority itself says that it will reply. A sentence that states the legal limit is none. */
export interface Promised {
  readonly date: IsoDay;
  /** A question's label, or `all`. */
  readonly about: string;
  /** It is only hoped for or expected: when it passes, no promise is broken. */
  readonly expected?: true;
  readonly evidence: Evidence;
}

/** A provision that a message relies on, e.g. `FOIA s.40(2)`. Duties, notices and complaint rights are none. */
export interface Citation {
  readonly cite: string;
  readonly evidence: Evidence;
}

/** What one message does, with the words that it rests on. */
export interface Act {
  readonly messageId: string;
  readonly kind: ActKind;
  readonly evidence: readonly Evidence[];
  /** One sentence for the user: why this kind. */
  readonly why: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Set for `holding` and `extension`. */
  readonly ground: DelayGround | null;
  readonly promises: readonly Promised[];
  readonly citations: readonly Citation[];
  /** The user said so. */
  readonly corrected: boolean;
}

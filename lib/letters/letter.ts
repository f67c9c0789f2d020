import type { Evidence } from '../thread/thread';

/** A reason for complaint that the thread shows. */
export interface Ground {
  readonly id: string;
  /** A few words, for the list of switches. */
  readonly title: string;
  /** Its paragraph in the letter. */
  readonly text: string;
  readonly section: string;
  readonly evidence: readonly Evidence[];
  /** Strong grounds start switched on. */
  readonly strength: 'strong' | 'weak';
}

/** A letter in the making. */
export interface Letter {
  readonly kind: 'internal-review';
  readonly subject: string;
  readonly grounds: readonly Ground[];
  /** The whole letter with the grounds that are on, ready for the portal's form. */
  readonly text: string;
  /** Facts that the thread lacks, in words; the letter says nothing of them. */
  readonly missing: readonly string[];
  /** Why a letter is not advisable, or what to mind; null when nothing is to be said. */
  readonly advice: string | null;
}

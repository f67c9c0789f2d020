import type { IsoDay } from '../../thread/thread';

/** What somebody is reminded of. */
export type ReminderKind =
  /** The authority's answer, or the outcome of a review, is due within seven days. */
  | 'due-soon'
  | 'overdue'
  | 'review-overdue'
  /** The time in which a review can be asked for ends within seven days. */
  | 'review-closing'
  /** The time in which the regulator can be complained to ends within seven days. */
  | 'complaint-closing'
  /** The authority named a day by which it would write, and did not. */
  | 'promise-broken'
  /** A day that the user chose himself. */
  | 'own';

/** Something to be reminded of: true from a day on, and to be told once. Made anew whenever its case is judged. */
export interface Reminder {
  /** Case, kind and the day that it is about, with the id of an own reminder: the key. */
  readonly key: string;
  /** The case. */
  readonly url: string;
  readonly kind: ReminderKind;
  /** The day that it is about: due, closing, promised or chosen. */
  readonly on: IsoDay;
  /** The first and the last day on which it is of use; `9999-12-31`: for as long as the case stands so. */
  readonly from: IsoDay;
  readonly until: IsoDay;
  /** The words of an own reminder; empty for any other. */
  readonly text: string;
}

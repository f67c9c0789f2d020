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

/** Something that is true of a case today, and that its user may want to be told, once. */
export interface Reminder {
  /** Case, kind and the day that it is about, with the id of an own reminder: what is told once. */
  readonly key: string;
  readonly kind: ReminderKind;
  /** The case, its title and its authority. */
  readonly url: string;
  readonly title: string;
  readonly authority: string;
  /** The day that it is about: due, closing, promised or chosen. */
  readonly on: IsoDay;
  /** The id and the words of an own reminder; empty for any other. */
  readonly id: string;
  readonly text: string;
}

/** Hours in which nothing is told, `HH:MM` on the user's own clock; from 22:00 to 08:00 goes over midnight. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

/** What the user chose about reminders. */
export interface ReminderChoices {
  readonly kinds: Readonly<Record<ReminderKind, boolean>>;
  /** Null: none. */
  readonly quiet: QuietHours | null;
  /** Ask the sites once a day whether anything is new. */
  readonly checkDaily: boolean;
}

/** Before the user chose anything. */
export const firstChoices: ReminderChoices = {
  kinds: {
    'due-soon': true,
    overdue: true,
    'review-overdue': true,
    'review-closing': true,
    'complaint-closing': true,
    'promise-broken': true,
    own: true,
  },
  quiet: { from: '21:00', to: '08:00' },
  checkDaily: false,
};

/** What the list of cases says of each anyway. */
const listed: ReadonlySet<ReminderKind> = new Set(['due-soon', 'overdue', 'review-overdue']);

/** The reminders that the list of cases does not say. */
export function besides(reminders: readonly Reminder[]): readonly Reminder[] {
  return reminders.filter(({ kind }) => !listed.has(kind));
}

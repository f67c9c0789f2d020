import type { Reminder, ReminderKind } from './reminder';

/** What each kind is called where it is switched on and off. */
export const kindNames = {
  'due-soon': 'A reply or the outcome of a review is due within seven days',
  overdue: 'A reply is overdue',
  'review-overdue': 'The outcome of a review is overdue',
  'review-closing': 'Your time to ask for a review ends within seven days',
  'complaint-closing': 'Your time to complain to the regulator ends within seven days',
  'promise-broken': 'An authority did not write by the day that it had named',
  own: 'Your own reminders',
} as const satisfies Record<ReminderKind, string>;

type Say = { readonly one: (day: string) => string; readonly many: (count: number) => string };

const say: Readonly<Record<ReminderKind, Say>> = {
  'due-soon': {
    one: (day) => `The answer is due by ${day}.`,
    many: (count) => `${count} requests are due within seven days`,
  },
  overdue: { one: (day) => `The reply was due by ${day}.`, many: (count) => `${count} requests are overdue` },
  'review-overdue': {
    one: (day) => `The outcome of the review was due by ${day}.`,
    many: (count) => `${count} reviews are overdue`,
  },
  'review-closing': {
    one: (day) => `Your time to ask for a review ends on ${day}.`,
    many: (count) => `Your time to ask for a review ends soon in ${count} requests`,
  },
  'complaint-closing': {
    one: (day) => `Your time to complain to the regulator ends on ${day}.`,
    many: (count) => `Your time to complain to the regulator ends soon in ${count} requests`,
  },
  'promise-broken': {
    one: (day) => `The authority had named ${day} for its answer, and none came by then.`,
    many: (count) => `${count} days that authorities had named have passed`,
  },
  own: { one: (day) => `You wanted to be reminded on ${day}.`, many: (count) => `${count} of your reminders` },
};

/** One reminder in a sentence, without the case's title; an own one in its own words. */
export function sayReminder({ kind, on, text }: Reminder): string {
  return text !== '' ? text : say[kind].one(sayDay(on));
}

/** So many reminders of one kind, in a few words. */
export function sayMany(kind: ReminderKind, count: number): string {
  return say[kind].many(count);
}

/** `4 March 2026` */
function sayDay(day: string): string {
  const moment = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(moment)) return day;
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }).format(
    moment,
  );
}

import type { IsoDay } from '../../thread/thread';
import type { CaseRow, OwnReminder } from '../case';
import { soonAfter } from '../days';
import { restsOn } from '../row';
import type { Reminder, ReminderKind } from './reminder';

/** The civil day where the authority is, by which it is counted, and where the user is. */
export interface Days {
  readonly there: IsoDay;
  readonly here: IsoDay;
}

/**
 * All that there is to be reminded of in a case today. Nothing in one that rests or is archived, nor in one that was not
 * judged for today yet.
 *
 * @param own the user's own reminders of the case
 */
export function remindersOf(row: CaseRow, own: readonly OwnReminder[], days: Days): readonly Reminder[] {
  if (row.archived || restsOn(row, days.there) || row.holdsUntil < days.there) return [];
  const about = (kind: ReminderKind, on: IsoDay, { id = '', text = '' } = {}): Reminder => {
    const { url, title, authority } = row;
    return { key: [url, kind, on, id].filter(Boolean).join(' '), kind, url, title, authority, on, id, text };
  };
  return [
    ...owedOf(row, days.there).map((kind) => about(kind, row.nextOn)),
    ...(row.closesOn === null ? [] : closingOf(row.closes, row.closesOn, days.there)).map(({ kind, on }) =>
      about(kind, on),
    ),
    ...(row.brokenOn === null ? [] : [about('promise-broken', row.brokenOn)]),
    ...own.filter(({ on }) => on <= days.here).map((one) => about('own', one.on, one)),
  ];
}

/** What is due today is not late. */
function owedOf({ owed, what, nextOn }: CaseRow, today: IsoDay): readonly ReminderKind[] {
  if (owed === 0) return [];
  if (nextOn < today) return [what === 'review' ? 'review-overdue' : 'overdue'];
  return nextOn <= soonAfter(today) ? ['due-soon'] : [];
}

const closing = { 'ask-review': 'review-closing', complain: 'complaint-closing' } as const;

function closingOf(closes: CaseRow['closes'], on: IsoDay, today: IsoDay): readonly Pick<Reminder, 'kind' | 'on'>[] {
  return closes !== null && today <= on && on <= soonAfter(today) ? [{ kind: closing[closes], on }] : [];
}

import type { IsoDay } from '../../thread/thread';
import type { OwnReminder } from '../case';
import type { CaseDigest, DigestClock } from '../digest';
import { addDays } from '../row';
import type { CalendarDay } from './ics';

/** A deadline that was met leaves the calendar by a cancelled entry; of one that lies further back than this nothing is said. In days. */
export const REMEMBERED = 60;

/** Hours of the alarms: for what an authority owes, on the morning of the day; for what the user may do, also a week and a day before. */
const OWED = [9] as const;
const MINE = [9 - 7 * 24, 9 - 24, 9] as const;

/** How a clock stands in a calendar. A due day whose keeping is in doubt is tentative. */
const standings = {
  running: 'confirmed',
  overdue: 'confirmed',
  extended: 'confirmed',
  'extension-unlawful': 'confirmed',
  undetermined: 'tentative',
  met: 'cancelled',
  'met-late': 'cancelled',
  paused: 'cancelled',
  stopped: 'cancelled',
} as const satisfies Record<DigestClock['state'], CalendarDay['status']>;

const windowTitles = {
  'ask-review': 'Last day to ask for a review',
  complain: 'Last day to complain to the regulator',
} as const;

/** A day before it has its request's name and address. */
type Bare = Pick<CalendarDay, 'on' | 'title' | 'description' | 'status' | 'alarms'> & { readonly id: string };

/**
 * Every day of a case for a calendar: what is owed by when, until when a review or a complaint is possible and of use, promised days,
 * the user's own reminders. What was met, or is owed no more, is cancelled, so that a calendar which has it takes it out. A day is
 * called by what it rests on, the message that started a clock, so that it is known again when it moves.
 */
export function calendarDaysOf(
  digest: CaseDigest,
  reminders: readonly OwnReminder[],
  today: IsoDay,
): readonly CalendarDay[] {
  const { url, title, authority } = digest;
  const bare = [...clockDays(digest), ...windowDays(digest), ...promiseDays(digest), ...reminders.map(reminderDay)];
  const since = addDays(today, -REMEMBERED);
  const told = bare.filter(({ status, on }) => status !== 'cancelled' || on >= since);
  const { host, pathname } = new URL(url);
  const seen = new Map<string, number>();
  return told.map(({ id, description, ...day }) => {
    const nth = (seen.get(id) ?? 0) + 1;
    seen.set(id, nth);
    return {
      ...day,
      uid: `${id}${nth === 1 ? '' : `-${nth}`}.${pathname.slice(1)}@${host}`,
      title: `${day.title}: ${title || url}`,
      description: [authority.name, description, url].filter((line) => line !== '').join('\n'),
      url,
    };
  });
}

function clockDays({ clocks }: CaseDigest): readonly Bare[] {
  return clocks.flatMap(({ clock, from, fromMessage, due, state, endedOn }): Bare[] => {
    if (due === null) return [];
    const [id, title] = clock === 'review' ? ['review', 'Review due'] : ['reply', 'Reply due'];
    const isDoubt = state === 'undetermined' && endedOn === null;
    const status = state === 'undetermined' && endedOn !== null ? 'cancelled' : standings[state];
    const description = isDoubt ? 'Whether it was kept cannot be told: look at the request.' : '';
    return [{ id: `${id}-${fromMessage ?? from ?? 'undated'}`, on: due, title, description, status, alarms: OWED }];
  });
}

/** Windows that closed long ago are said as little as deadlines that were met long ago. */
function windowDays({ windows, judgedOn }: CaseDigest): readonly Bare[] {
  const since = addDays(judgedOn, -REMEMBERED);
  return windows.flatMap(({ what, closesOn, idle }): Bare[] =>
    closesOn === null || closesOn < since || idle
      ? []
      : [{ id: what, on: closesOn, title: windowTitles[what], description: '', status: 'confirmed', alarms: MINE }],
  );
}

function promiseDays({ promises }: CaseDigest): readonly Bare[] {
  return promises.flatMap(({ messageId, date, kept }): Bare[] => {
    const status = kept === 'kept' ? 'cancelled' : 'confirmed';
    const description = 'The authority itself named this day.';
    return [{ id: `promise-${messageId}`, on: date, title: 'Promised', description, status, alarms: OWED }];
  });
}

function reminderDay({ id, on, text }: OwnReminder): Bare {
  return { id: `reminder-${id}`, on, title: text || 'Reminder', description: '', status: 'confirmed', alarms: OWED };
}

import type { IsoDay } from '../thread/thread';
import { calendarOf } from './calendar';
import type { Clock, Count } from './clock';
import { lateIn } from './lateness';
import type { Calendar } from './ranked-days';
import type { Regime, Term } from './regime';
import type { Moment } from './timeline';

/** A law with the calendar that it counts by. */
export interface Law {
  readonly regime: Regime;
  readonly calendar: Calendar;
}

/** A law ready to count. */
export function lawOf(regime: Regime): Law {
  return { regime, calendar: calendarOf(regime.calendar) };
}

/** What is known of a clock before it is judged on a day. */
export interface Facts {
  readonly clock: Clock['clock'];
  readonly from: IsoDay | null;
  readonly start: Moment;
  readonly end: Moment | null;
  readonly term: Term;
  readonly count: Count | null;
  readonly why: readonly string[];
}

/** A clock that cannot be determined; the doubt comes first among the sentences. */
export function doubtClock(facts: Facts, doubt: string): Clock {
  return {
    ...bareClock(facts),
    due: facts.count?.due ?? null,
    state: 'undetermined',
    workingDaysLate: null,
    why: [doubt, ...facts.why],
  };
}

/** A clock in a state that today's date does not change: its due day is the one that would have bound. */
export function heldClock(facts: Facts, state: 'paused' | 'stopped', why: string): Clock {
  return { ...bareClock(facts), due: facts.count?.due ?? null, state, workingDaysLate: null, why: [why, ...facts.why] };
}

/** A clock that runs or has ended, judged against its due day. */
export function boundClock(
  facts: Facts & { readonly count: Count },
  state: Clock['state'],
  until: IsoDay,
  calendar: Calendar,
  why: readonly string[],
): Clock {
  const { due } = facts.count;
  return {
    ...bareClock(facts),
    due,
    state,
    workingDaysLate: lateIn(calendar, due, until),
    why: [...why, ...facts.why],
  };
}

function bareClock({ clock, from, start, end, term, count }: Facts) {
  return { clock, from, fromMessage: start.id, endedOn: end?.day ?? null, endedBy: end?.id ?? null, term, count };
}

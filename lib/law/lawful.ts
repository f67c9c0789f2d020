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

/** The time to answer what was received on a day: old threads keep the law of their day. */
export function responseOn({ earlier, response }: Regime, day: IsoDay): Term {
  return earlier.find(({ until }) => day < until)?.response ?? response;
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
    why: [doubt, ...facts.why, ...sayUnverified(facts.term)],
  };
}

/** A clock in a state that today's date does not change: its due day is the one that would have bound. */
export function heldClock(facts: Facts, state: 'paused' | 'stopped', why: string): Clock {
  return {
    ...bareClock(facts),
    due: facts.count?.due ?? null,
    state,
    workingDaysLate: null,
    why: [why, ...facts.why, ...sayUnverified(facts.term)],
  };
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
    why: [...why, ...facts.why, ...sayUnverified(facts.term)],
  };
}

function bareClock({ clock, from, start, end, term, count }: Facts) {
  return { clock, from, fromMessage: start.id, endedOn: end?.day ?? null, endedBy: end?.id ?? null, term, count };
}

/** Figures that nobody has looked up again are shown as such. */
function sayUnverified({ cite }: Term): readonly string[] {
  if (cite.confidence !== 'memory') return [];
  return [
    `The time of ${cite.section} has not been checked against the text of the law: look it up before you rely on it.`,
  ];
}

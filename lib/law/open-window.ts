import type { IsoDay } from '../thread/thread';
import type { Clock, Count, Window } from './clock';
import { isoOf, numberOf } from './day';
import { count } from './deadline';
import { isDoubt } from './doubt';
import type { Law } from './lawful';
import type { Term } from './regime';

/** A window before it is looked at on a day. */
export type Open = Omit<Window, 'state' | 'shorter'> & {
  /** What the authority's letter gives, where guidance gives more. */
  readonly sooner?: Sooner;
};

/** A shorter time, which binds nobody either, but which the authority may hold to. */
export interface Sooner {
  readonly closesOn: IsoDay;
  readonly count: Count;
  /** Both times, in a sentence. */
  readonly told: string;
}

type Binding = Clock & { readonly due: IsoDay };

/** Whether a clock binds the authority, so that its silence after the due day is a failure. */
export function isBinding(clock: Clock): clock is Binding {
  return clock.due !== null && ['running', 'overdue', 'extended', 'extension-unlawful'].includes(clock.state);
}

/** A window that closes when a term from a day has run; without a last day, in words, where that cannot be counted. */
export function windowFrom(
  what: Window['what'],
  opensOn: IsoDay,
  from: IsoDay,
  term: Term,
  { calendar }: Law,
  why: string,
): Open {
  const counted = count(from, term, calendar);
  const told = `${why} ${sayForce(term)}`;
  if (isDoubt(counted)) return { what, opensOn, closesOn: null, term, why: `${told} ${counted.doubt}` };
  return { what, opensOn, closesOn: counted.due, term, count: counted, why: told };
}

/** Which provision sets a time, and whether it binds anybody. */
function sayForce({ force, cite }: Term): string {
  const binding = force === 'guidance' ? ', which is guidance and no statute' : '';
  const checked = cite.confidence === 'memory' ? ' It has not been checked against the text of the law.' : '';
  return `That time is set by ${cite.section}${binding}.${checked}`;
}

/** The day that follows. */
export function dayAfter(day: IsoDay): IsoDay {
  const number = numberOf(day);
  return number === null ? day : isoOf(number + 1);
}

import type { IsoDay } from '../thread/thread';
import { calendarOf } from './calendar';
import { numberOf } from './day';
import { dueOn, type Pause } from './deadline';
import { type Doubt, isDoubt } from './doubt';
import { responseOn } from './lawful';
import type { Calendar } from './ranked-days';
import type { Regime, Term } from './regime';
import { regimeOf } from './regimes';
import { type Closures, countSessions } from './school';

/** The event whose clock a fees notice stops. */
const WITH_FEES = 'request_with_fees_notice';

/** Something that starts a period of a law, and the day on which it happened. */
export interface LegalEvent {
  readonly regime: string;
  /** A name of the regime's `events`. */
  readonly event: string;
  readonly date_received: IsoDay;
  readonly fees_notice?: IsoDay | null | undefined;
  readonly fee_received?: IsoDay | null | undefined;
  /** The part of the jurisdiction whose holidays count; the names differ with the country. */
  readonly state?: string | null | undefined;
  readonly place?: string | null | undefined;
  readonly region?: string | null | undefined;
  /** Id of a school whose closures are given. */
  readonly school?: string | null | undefined;
}

/** The last day of the period that an event starts; a doubt, in words, where it is not known. Never throws. */
export function dueOfEvent(event: LegalEvent, schools: ReadonlyMap<string, Closures>): IsoDay | Doubt {
  const regime = regimeOf(event.regime);
  if (!regime) return { doubt: `ReplyDue does not know the law "${event.regime}".` };
  const terms = Object.hasOwn(regime.events, event.event) ? regime.events[event.event] : undefined;
  if (!terms) return { doubt: `${regime.name}: ReplyDue knows no period that begins with "${event.event}".` };
  const calendar = calendarFor(event, regime);
  if (isDoubt(calendar)) return calendar;
  if (numberOf(event.date_received) !== null && event.date_received < regime.since)
    return tooEarly(regime, event.date_received);
  const longer = regime.longer.find((one) => one.sessions && one.atMost === terms[0]);
  if (longer?.sessions) return dueOfSchool(event, longer.sessions, longer.atMost, calendar, schools);
  const pauses = pausesOf(event, regime);
  if (isDoubt(pauses)) return pauses;
  const held = terms.map((term) => (term === regime.response ? responseOn(regime, event.date_received) : term));
  return held.reduce<IsoDay | Doubt>((from, term) => {
    const by = term.calendar ? calendarOf(term.calendar) : calendar;
    return isDoubt(from) ? from : dueOn(from, term, by, terms[0] === regime.response ? pauses : []);
  }, event.date_received);
}

/** The calendar of the place that the event names, else the law's own. */
function calendarFor({ state, place, region }: LegalEvent, regime: Regime): Calendar | Doubt {
  const part = state || place || region;
  if (!part) return calendarOf(regime.calendar);
  const id = Object.hasOwn(regime.parts, part) ? regime.parts[part] : undefined;
  return id === undefined ? { doubt: `${regime.name}: the holidays of "${part}" are not known.` } : calendarOf(id);
}

/** Why nothing was owed on a day. */
export function tooEarly(regime: Regime, day: IsoDay): Doubt {
  return { doubt: `On ${day} nothing was owed under the ${regime.name}: it came into force on ${regime.since}.` };
}

function dueOfSchool(
  { date_received: from, school }: LegalEvent,
  sessions: Term,
  atMost: Term,
  calendar: Calendar,
  schools: ReadonlyMap<string, Closures>,
): IsoDay | Doubt {
  const closures = school ? schools.get(school) : undefined;
  if (closures) return countSessions(from, sessions, atMost, calendar, closures);
  const [soonest, latest] = [dueOn(from, sessions, calendar), dueOn(from, atMost, calendar)];
  if (isDoubt(soonest)) return soonest;
  const between = isDoubt(latest) ? `not before ${soonest}` : `between ${soonest} and ${latest}`;
  return {
    doubt: `The term dates of the school${school ? ` "${school}"` : ''} were not given: the last day lies ${between}.`,
  };
}

/** The stretch from a fees notice to the payment, where the law stops the clock for it. */
function pausesOf(
  { event, fees_notice: from, fee_received: to }: LegalEvent,
  regime: Regime,
): readonly Pause[] | Doubt {
  if (!from && !to) return event === WITH_FEES ? { doubt: 'The day of the fees notice, fees_notice, is needed.' } : [];
  if (!regime.fees) return { doubt: `${regime.name}: ReplyDue knows no fees notice that stops the clock.` };
  const odd = [from, to].find((day) => day && numberOf(day) === null);
  if (odd) return { doubt: `"${odd}" is no day of the calendar.` };
  if (!from) return { doubt: 'The day of the fees notice, fees_notice, is needed.' };
  if (!to) return { doubt: `A fee was asked for on ${from}. Until it is paid, fee_received, no day is due.` };
  return to < from ? { doubt: `The fee was paid on ${to}, before it was asked for on ${from}.` } : [{ from, to }];
}

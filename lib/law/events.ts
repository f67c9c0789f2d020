import type { IsoDay } from '../thread/thread';
import { calendarOf } from './calendar';
import { dueOn, type Pause } from './deadline';
import { type Doubt, isDoubt } from './doubt';
import { responseOn } from './lawful';
import type { Calendar } from './ranked-days';
import type { Regime, Term } from './regime';
import { regimeOf } from './regimes';
import { type Closures, countSessions } from './school';

/** Something that starts a period of a law, and the day on which it happened. */
export interface LegalEvent {
  readonly regime: string;
  /** A name of the regime's `events`. */
  readonly event: string;
  readonly date_received: IsoDay;
  readonly fees_notice?: IsoDay;
  readonly fee_received?: IsoDay;
  /** The part of the jurisdiction whose holidays count; the names differ with the country. */
  readonly state?: string;
  readonly place?: string;
  readonly region?: string;
  /** Id of a school whose closures are given. */
  readonly school?: string;
}

/** The last day of the period that an event starts; a doubt, in words, where it is not known. Never throws. */
export function dueOfEvent(event: LegalEvent, schools: ReadonlyMap<string, Closures>): IsoDay | Doubt {
  const regime = regimeOf(event.regime);
  if (!regime) return { doubt: `ReplyDue does not know the law "${event.regime}".` };
  const terms = Object.hasOwn(regime.events, event.event) ? regime.events[event.event] : undefined;
  if (!terms) return { doubt: `${regime.name}: ReplyDue knows no period that begins with "${event.event}".` };
  if (event.date_received < regime.since) return tooEarly(regime, event.date_received);
  const part = event.state ?? event.place ?? event.region ?? '';
  const id = part === '' ? regime.calendar : Object.hasOwn(regime.parts, part) ? regime.parts[part] : undefined;
  if (id === undefined) return { doubt: `${regime.name}: the holidays of "${part}" are not known.` };
  const calendar = calendarOf(id);
  const sessions = regime.longer.find((longer) => longer.sessions && longer.atMost === terms[0]);
  if (sessions?.sessions && event.school)
    return dueOfSchool(event, sessions.sessions, sessions.atMost, calendar, schools);
  const held = terms.map((term) => (term === regime.response ? responseOn(regime, event.date_received) : term));
  return held.reduce<IsoDay | Doubt>(
    (from, term) =>
      isDoubt(from) ? from : dueOn(from, term, term.calendar ? calendarOf(term.calendar) : calendar, pausesOf(event)),
    event.date_received,
  );
}

/** Why nothing was owed on a day. */
export function tooEarly(regime: Regime, day: IsoDay): Doubt {
  return { doubt: `On ${day} nothing was owed under the ${regime.name}: it came into force on ${regime.since}.` };
}

function dueOfSchool(
  event: LegalEvent,
  sessions: Term,
  atMost: Term,
  calendar: Calendar,
  schools: ReadonlyMap<string, Closures>,
): IsoDay | Doubt {
  const closures = schools.get(event.school ?? '');
  if (!closures) return { doubt: `The term dates of the school "${event.school}" were not given.` };
  return countSessions(event.date_received, sessions, atMost, calendar, closures);
}

function pausesOf({ fees_notice: from, fee_received: to }: LegalEvent): readonly Pause[] {
  return from && to ? [{ from, to }] : [];
}

import type { IsoDay } from '../thread/thread';
import type { Clock, ClockState, Count } from './clock';
import { sayDay } from './day';
import { doubtOfLateness, doubtOfSilence, sayMisdated } from './doubts';
import { holdOf } from './holds';
import { boundClock, doubtClock } from './lawful';
import { type Longest, longestOf, unknownLimit } from './longest';
import type { Reading } from './reading';
import type { Term } from './regime';
import { isCopy } from './same-text';
import { sayCounted, sayWhen } from './say';
import type { Moment } from './timeline';

/** The clock of a request that was answered: in time, late, or in doubt. */
export function judgeAnswered(reading: Reading, end: Moment, early: Moment | null): Clock {
  const { from, count: limit, law } = reading;
  if (end.day === null)
    return doubtClock(reading, 'The answer shows no day, so whether it came in time cannot be told.');
  if (end.day < from) return doubtClock(reading, sayMisdated(end, from));
  if (end.day <= limit.due) {
    return boundClock(reading, 'met', end.day, law.calendar, [
      `The answer came ${sayWhen(end)}. ${sayLimit(limit, reading.term)}`,
      ...sayFurther(reading, end),
    ]);
  }
  const doubt = doubtOfLateness(reading, end, early) ?? unknownLimit(reading);
  if (doubt !== null) return doubtClock(reading, doubt);
  const late = [`The answer came ${sayWhen(end)}, too late. ${sayLimit(limit, reading.term)}`];
  const longest = longestOf(reading);
  return longest
    ? judgeLonger(reading, end.day, longest)
    : boundClock(reading, 'met-late', end.day, law.calendar, late);
}

/** A request is answered in parts: what came after the limit came late, whatever came before it. */
function sayFurther(reading: Reading, end: Moment): readonly string[] {
  const { run, count: limit, law, tellsFurther } = reading;
  if (!tellsFurther) return [];
  const late = run.further.filter(({ day }) => day !== null && day > limit.due).filter((one) => !isCopy(one, end));
  const certain = law.regime.lettersKnown && !longestOf(reading) ? late : [];
  return certain.map(
    (one) => `A further answer came ${sayWhen(one)}, after that day: what it gives of the request itself came late.`,
  );
}

function judgeLonger(reading: Reading, day: IsoDay, { facts, why }: Longest): Clock {
  if (day <= facts.count.due) return doubtClock(reading, `Whether the answer was late cannot be told. ${why}`);
  return boundClock({ ...reading, ...facts }, 'met-late', day, reading.law.calendar, [
    `The answer came on ${sayDay(day)}, too late. ${sayLimit(facts.count, facts.term)}`,
    why,
  ]);
}

/** The clock of a request that was not answered, on a day. */
export function judgeUnanswered(reading: Reading, today: IsoDay, early: Moment | null, answered: boolean): Clock {
  const held = holdOf(reading, today);
  if (held) return held;
  const longest = longestOf(reading);
  const limited = longest ? { ...reading, ...longest.facts } : reading;
  const { count: limit, law } = limited;
  if (today > limit.due) {
    const doubt = doubtOfSilence(reading, limit.due, early, answered) ?? unknownLimit(reading);
    if (doubt !== null) return doubtClock(limited, doubt);
  }
  const clock = boundClock(limited, stateOf(reading, today, limit), today, law.calendar, [
    sayRunning(limit, limited.term, today),
    ...(longest ? [longest.why] : []),
  ]);
  return longest ? { ...clock, earliest: reading.count.due } : clock;
}

function stateOf({ extended, law }: Reading, today: IsoDay, limit: Count): ClockState {
  if (extended && !extended.lawful && law.regime.lettersKnown) return 'extension-unlawful';
  if (today > limit.due) return 'overdue';
  return extended?.lawful ? 'extended' : 'running';
}

function sayLimit(limit: Count, term: Term): string {
  return `The ${sayCounted(limit, term)} after ${sayDay(limit.from)} ended on ${sayDay(limit.due)}.`;
}

function sayRunning(limit: Count, term: Term, today: IsoDay): string {
  const counted = `The ${sayCounted(limit, term)} after ${sayDay(limit.from)}`;
  return today > limit.due
    ? `${counted} ended on ${sayDay(limit.due)}, and no answer has come.`
    : `${counted} end on ${sayDay(limit.due)}.`;
}

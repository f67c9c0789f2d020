import type { IsoDay, Thread } from '../thread/thread';
import type { Clock, Count } from './clock';
import { sayDay } from './day';
import { count, type Pause } from './deadline';
import { type Doubt, isDoubt } from './doubt';
import { tooEarly } from './events';
import { type Extended, judgeExtensions } from './extension';
import { type FeesNotice, isPaid, pausesOf, readFees } from './fees';
import { doubtClock, type Facts, type Law, responseOn } from './lawful';
import { longerLimit } from './longest';
import { readReceipt } from './receipt';
import type { Term } from './regime';
import type { Run } from './runs';
import { isCopy } from './same-text';
import { sayTerm, sayTolerance, sayWhen } from './say';
import type { Closures } from './school';
import { countSchool, type SchoolLimit } from './sessions';
import { fromRequester, type Moment } from './timeline';

/** What a run is read by. */
export interface Around {
  readonly law: Law;
  readonly thread: Thread;
  /** The school's own closed days, where the user gave them. */
  readonly closures: Closures | null;
  /** Whether it is also said which further answers came after the one that ended the clock. */
  readonly tellsFurther: boolean;
}

/** A run of the response clock with all that bears on its limit. */
export interface Reading extends Facts, Around {
  readonly run: Run;
  readonly from: IsoDay;
  /** The limit that holds, an extension that is lawful included. */
  readonly count: Count;
  /** The limit without it. */
  readonly base: Count;
  readonly extended: Extended | null;
  readonly fees: readonly FeesNotice[];
  /** The failure report that leaves the request undelivered, as a sentence; null when it arrived. */
  readonly undelivered: string | null;
}

/** Reads a run; where its limit cannot be counted the clock is undetermined, with the reason first. */
export function readRun(run: Run, around: Around): Reading | Clock {
  const { regime, calendar } = around.law;
  const after = [...run.during, ...(run.end ? [run.end] : [])];
  const receipt = readReceipt(run.start, run.bounced, after);
  const restart = sayRestart(run);
  const bare: Facts = {
    clock: 'response',
    from: receipt.on,
    start: run.start,
    end: run.end,
    term: responseOn(regime, receipt.on ?? ''),
    count: null,
    why: restart,
  };
  if (receipt.on === null) return doubtClock(bare, 'The message that starts the clock shows no day.');
  if (receipt.on < regime.since) return doubtClock(bare, tooEarly(regime, receipt.on).doubt);
  const fees = readFees(after, around.law);
  const pauses = pausesOf(fees);
  const limit = limitFrom(receipt.on, bare.term, around, pauses);
  if (isDoubt(limit)) return doubtClock(bare, limit.doubt);
  const base = limit.count;
  const noticeBy = longerLimit(around, receipt.on, pauses)?.count.due ?? base.due;
  const extended = judgeExtensions(claimsOf(run), base, noticeBy, around.law, pauses);
  const inTime = run.end?.day != null && run.end.day <= base.due;
  if (extended?.lawful && !extended.count && !inTime)
    return doubtClock({ ...bare, why: restart }, extended.why.join(' '));
  const tolerance = base.sessions ? [] : sayTolerance(receipt.on, base.due, regime.deemedReceipt, calendar);
  return {
    ...bare,
    ...around,
    run,
    from: receipt.on,
    base,
    extended,
    fees,
    count: extended?.count ?? base,
    term: extended?.term ?? limit.term,
    undelivered: receipt.failed ? (receipt.why[0] ?? '') : null,
    why: [
      ...(extended?.why ?? []),
      ...restart,
      ...(receipt.failed ? [] : receipt.why),
      ...fees.flatMap(sayFee),
      ...tolerance,
      ...saySchool(limit, around),
      ...sayHolding(run),
      ...sayOthers(run),
      ...(regime.caveat ? [regime.caveat] : []),
    ],
  };
}

/** The limit from a day: a school's own where its term dates are known. */
function limitFrom(from: IsoDay, term: Term, { law, closures }: Around, pauses: readonly Pause[]): SchoolLimit | Doubt {
  const school = closures && law.regime.longer.find(({ sessions }) => sessions !== null);
  if (closures && school) return countSchool(from, school, law.calendar, closures, pauses);
  const counted = count(from, term, law.calendar, pauses);
  return isDoubt(counted) ? counted : { count: counted, term };
}

function saySchool({ term }: SchoolLimit, { law, closures }: Around): readonly string[] {
  const school = closures && law.regime.longer.find(({ sessions }) => sessions !== null);
  if (!school?.sessions) return [];
  const first = term === school.atMost ? sayTerm(school.atMost) : `${school.sessions.count} school days`;
  return [
    `A school has ${school.sessions.count} school days, or ${sayTerm(school.atMost)} where those end sooner (${school.atMost.cite.section}). By the closed days that you gave, the ${first} end first.`,
  ];
}

/** Whether a run could be read; else it is a clock already. */
export function isReading(value: Reading | Clock): value is Reading {
  return 'run' in value;
}

function claimsOf(run: Run): readonly Moment[] {
  return run.during.filter((moment) => moment.kind === 'extension');
}

function sayRestart({ after, start, before }: Run): readonly string[] {
  if (after === 'clarified') {
    const asked = before?.asked?.day ? ` of ${sayDay(before.asked.day)}` : '';
    return [`You answered the authority's question${asked} ${sayWhen(start)}, and the clock began anew that day.`];
  }
  if (after === 'answered') return [`This is another request, made ${sayWhen(start)}, with a clock of its own.`];
  if (after === 'narrowed')
    return [`You narrowed the request ${sayWhen(start)}, which makes a new one with a clock of its own.`];
  return [];
}

function sayFee(fee: FeesNotice): readonly string[] {
  const { notice, paid } = fee;
  if (!paid || !isPaid(fee)) return [];
  const how = paid.confirmed ? 'came' : 'was sent, and is taken to have come,';
  return [
    `A fee was asked for ${sayWhen(notice)} and ${how} on ${sayDay(paid.on)}: the working days from the one to the other do not count.`,
  ];
}

/** Two requests at a time: the second has a limit of its own, but no reply shows which of them it answers. */
function sayOthers({ start, during }: Run): readonly string[] {
  const others = during.filter((one) => one.kind === 'request' && fromRequester(one) && !isCopy(one, start));
  return others.map(
    (one) =>
      `Another request was made here ${sayWhen(one)}, before this one was answered. It has a time of its own, which is not counted: which of the two a reply answers cannot be told.`,
  );
}

function sayHolding(run: Run): readonly string[] {
  const letter = run.during.findLast((moment) => moment.kind === 'holding');
  return letter
    ? [
        `The letter ${letter.day ? `of ${sayDay(letter.day)}` : 'without a date'} says that the answer will be late. That moves no limit.`,
      ]
    : [];
}

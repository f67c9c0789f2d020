import type { IsoDay, Thread } from '../thread/thread';
import type { Clock, Count } from './clock';
import { sayDay } from './day';
import { count, type Pause } from './deadline';
import { isDoubt } from './doubt';
import { tooEarly } from './events';
import { type Extended, judgeExtensions } from './extension';
import { type FeesNotice, readFees } from './fees';
import { doubtClock, type Facts, type Law, responseOn } from './lawful';
import { readReceipt } from './receipt';
import type { Run } from './runs';
import { sayTolerance, sayWhen } from './say';
import type { Moment } from './timeline';

/** A run of the response clock with all that bears on its limit. */
export interface Reading extends Facts {
  readonly run: Run;
  readonly law: Law;
  readonly thread: Thread;
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
export function readRun(run: Run, law: Law, thread: Thread): Reading | Clock {
  const { regime, calendar } = law;
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
  const fees = readFees(after);
  const pauses = pausesOf(fees);
  const base = count(receipt.on, bare.term, calendar, pauses);
  if (isDoubt(base)) return doubtClock(bare, base.doubt);
  const extended = judgeExtensions(claimsOf(run), base, regime, calendar, pauses);
  const inTime = run.end?.day != null && run.end.day <= base.due;
  if (extended?.lawful && !extended.count && !inTime)
    return doubtClock({ ...bare, why: restart }, extended.why.join(' '));
  const tolerance = sayTolerance(receipt.on, base.due, regime.deemedReceipt, calendar);
  return {
    ...bare,
    run,
    law,
    thread,
    from: receipt.on,
    base,
    extended,
    fees,
    count: extended?.count ?? base,
    term: extended?.term ?? bare.term,
    undelivered: receipt.failed ? (receipt.why[0] ?? '') : null,
    why: [
      ...(extended?.why ?? []),
      ...restart,
      ...(receipt.failed ? [] : receipt.why),
      ...fees.flatMap(sayFee),
      ...tolerance,
      ...sayHolding(run),
      ...(regime.caveat ? [regime.caveat] : []),
    ],
  };
}

/** Whether a run could be read; else it is a clock already. */
export function isReading(value: Reading | Clock): value is Reading {
  return 'run' in value;
}

function claimsOf(run: Run): readonly Moment[] {
  return run.during.filter((moment) => moment.kind === 'extension');
}

/** FOIA 2000 s.10(2) and its like: the working days from the notice to the payment, both included, do not count. */
function pausesOf(fees: readonly FeesNotice[]): readonly Pause[] {
  return fees.flatMap(({ notice, paid }) => (notice.day && paid ? [{ from: notice.day, to: paid.on }] : []));
}

function sayRestart({ after, start, before }: Run): readonly string[] {
  if (after === 'clarified') {
    const asked = before?.asked?.day ? ` of ${sayDay(before.asked.day)}` : '';
    return [`You answered the authority's question${asked} ${sayWhen(start)}, and the clock began anew that day.`];
  }
  if (after === 'narrowed')
    return [`You narrowed the request ${sayWhen(start)}, which makes a new one with a clock of its own.`];
  return [];
}

function sayFee({ notice, paid }: FeesNotice): readonly string[] {
  if (!paid) return [];
  const how = paid.confirmed ? 'came' : 'was sent, and is taken to have come,';
  return [
    `A fee was asked for ${sayWhen(notice)} and ${how} on ${sayDay(paid.on)}: the working days from the one to the other do not count.`,
  ];
}

function sayHolding(run: Run): readonly string[] {
  const letter = run.during.findLast((moment) => moment.kind === 'holding');
  return letter
    ? [
        `The letter ${letter.day ? `of ${sayDay(letter.day)}` : 'without a date'} says that the answer will be late. That moves no limit.`,
      ]
    : [];
}

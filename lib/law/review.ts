import type { IsoDay, Thread } from '../thread/thread';
import type { Clock, Count } from './clock';
import { sayDay } from './day';
import { count, dueOn } from './deadline';
import { isDoubt } from './doubt';
import { CUT, isUnread, sayUnknown, unknownLetter } from './doubts';
import { boundClock, doubtClock, type Facts, heldClock, type Law } from './lawful';
import { readStatus } from './portal-status';
import type { Calendar } from './ranked-days';
import { readReceipt } from './receipt';
import type { Review } from './regime';
import type { ReviewRun } from './review-runs';
import { sayCounted, sayTerm, sayWhen } from './say';
import type { Moment } from './timeline';

/**
 * The clock of a review on a day; null where the law knows no review.
 *
 * @param response the clock of the request that it is about, as it stands
 */
export function judgeReview(
  run: ReviewRun,
  response: Clock | null,
  law: Law,
  thread: Thread,
  today: IsoDay,
): Clock | null {
  const { review, since } = law.regime;
  if (!review) return null;
  const receipt = readReceipt(run.start, run.bounced, [...run.during, ...(run.end ? [run.end] : [])]);
  const bare: Facts = {
    clock: 'review',
    from: receipt.on,
    start: run.start,
    end: run.end,
    term: review.decide,
    count: null,
    why: [],
  };
  if (receipt.on === null) return doubtClock(bare, 'The message that asks for the review shows no day.');
  if (receipt.on < since) return doubtClock(bare, `The law came into force on ${sayDay(since)}, after that day.`);
  const limit = count(receipt.on, review.decide, law.calendar);
  if (isDoubt(limit)) return doubtClock(bare, limit.doubt);
  const early = readEarly(run, receipt.on, response);
  const facts = {
    ...bare,
    count: limit,
    why: [
      ...(receipt.failed ? [] : receipt.why),
      ...saySilence(run, early, law),
      ...sayForce(limit, review, law.calendar, run.end?.day ?? today),
    ],
  };
  const late = run.end ? run.end.day !== null && run.end.day > limit.due : today > limit.due;
  if (early && late && !receipt.failed) return doubtClock(facts, early);
  if (run.end) return judgeDecided(facts, run, run.end, law);
  if (receipt.failed) return { ...heldClock(facts, 'stopped', receipt.why[0] ?? ''), undelivered: true };
  return judgePending(facts, run, law, thread, today);
}

/** Why a review was asked for before there was anything to review; null where there was, or where nobody can tell. */
function readEarly({ afterAnswer }: ReviewRun, from: IsoDay, response: Clock | null): string | null {
  if (afterAnswer || !response?.due || response.due < from) return null;
  return `The review was asked for on ${sayDay(from)}, while the time to answer ran until ${sayDay(response.due)}: there was nothing yet to review, so whether its time runs from that day cannot be told.`;
}

/** A review of silence: whether the law asks for one. */
function saySilence({ afterAnswer }: ReviewRun, early: string | null, { regime }: Law): readonly string[] {
  if (afterAnswer) return [];
  const { onSilence } = regime.review ?? {};
  const law = onSilence
    ? `The ${regime.name} gives a review of silence too.`
    : `Under the ${regime.name} nobody need ask for a review of silence before complaining of it.`;
  return [...(early ? [early] : []), `No answer had come when the review was asked for. ${law}`];
}

type Counted = Facts & { readonly count: Count };

function judgeDecided(facts: Counted, run: ReviewRun, end: Moment, { regime, calendar }: Law): Clock {
  const { due, from } = facts.count;
  if (end.day === null)
    return doubtClock(facts, 'The outcome shows no day, so whether it came in time cannot be told.');
  if (end.day < from) return doubtClock(facts, sayBackdated(end, from));
  const unknown = end.day > due ? unknownLetter(run.during, regime) : undefined;
  if (unknown)
    return doubtClock(facts, `The outcome came ${sayWhen(end)}, after ${sayDay(due)}. ${sayUnknown(unknown)}`);
  const what = end.kind === 'response' ? 'The answer that the review asked for' : 'The outcome';
  const state = end.day <= due ? 'met' : 'met-late';
  const late = state === 'met' ? '' : ', too late';
  return boundClock(facts, state, end.day, calendar, [
    `${what} came ${sayWhen(end)}${late}. The ${sayCounted(facts.count, facts.term)} after ${sayDay(from)} ended on ${sayDay(due)}.`,
  ]);
}

function sayBackdated(outcome: Moment, from: IsoDay): string {
  return `The outcome is dated ${sayDay(outcome.day ?? '')}, before the review was asked for on ${sayDay(from)}: one of the two days is wrong.`;
}

function judgePending(facts: Counted, run: ReviewRun, { regime, calendar }: Law, thread: Thread, today: IsoDay): Clock {
  const { due, from } = facts.count;
  const counted = `The ${sayCounted(facts.count, facts.term)} for the review, after ${sayDay(from)},`;
  const status = readStatus(thread);
  if (status?.effect === 'ended') return heldClock(facts, 'stopped', status.why);
  if (today <= due) return boundClock(facts, 'running', today, calendar, [`${counted} end on ${sayDay(due)}.`]);
  if (run.misdated) return doubtClock(facts, sayBackdated(run.misdated, from));
  const unread = run.during.findLast(isUnread);
  if (unread) {
    return doubtClock(
      facts,
      `The review was due by ${sayDay(due)}. Whether it came cannot be told: the message ${sayWhen(unread)} could not be read or understood.`,
    );
  }
  if (thread.cut) return doubtClock(facts, `The review was due by ${sayDay(due)}. ${CUT}`);
  const unknown = unknownLetter(run.during, regime);
  if (unknown) return doubtClock(facts, `The review was due by ${sayDay(due)}. ${sayUnknown(unknown)}`);
  return boundClock(facts, 'overdue', today, calendar, [
    `${counted} ended on ${sayDay(due)}, and no outcome has come.`,
  ]);
}

/** Where only guidance sets the time, that is said, with the most that it tolerates. */
function sayForce(
  { from }: Count,
  { decide, decideAtMost }: Review,
  calendar: Calendar,
  until: IsoDay,
): readonly string[] {
  if (decide.force === 'statute' || !decideAtMost) return [];
  const most = dueOn(from, decideAtMost, calendar);
  const to = isDoubt(most) ? '' : `, to ${sayDay(most)}`;
  const passed = !isDoubt(most) && until > most ? ' Those have passed too.' : '';
  return [
    `No statute sets this time: it is that of the ${decide.cite.section}, which allows ${sayTerm(decideAtMost)} at most in complex cases${to}.${passed}`,
  ];
}

import type { IsoDay, Thread } from '../thread/thread';
import type { Clock, Count } from './clock';
import { sayDay } from './day';
import { count, dueOn } from './deadline';
import { isDoubt } from './doubt';
import { isUnread, sayUnknown, unknownLetter } from './doubts';
import { boundClock, doubtClock, type Facts, heldClock, type Law } from './lawful';
import { readStatus } from './portal-status';
import type { Calendar } from './ranked-days';
import { readReceipt } from './receipt';
import type { Review } from './regime';
import { sayCounted, sayTerm, sayWhen } from './say';
import { fromRequester, type Moment } from './timeline';

/** One review, from the message that asks for it to its outcome. */
export interface ReviewRun {
  readonly start: Moment;
  readonly during: readonly Moment[];
  readonly bounced: Moment | null;
  readonly end: Moment | null;
  /** Whether the request had been answered when the review was asked for. */
  readonly afterAnswer: boolean;
}

type Draft = { -readonly [K in keyof ReviewRun]: ReviewRun[K] } & { during: Moment[]; lastSent: Moment };

/**
 * The reviews that were asked for. Asking again while one is open is a reminder, and the law gives no second one after an outcome.
 * A review of silence ends with the answer; after that the answer itself can be reviewed.
 */
export function readReviews(timeline: readonly Moment[]): readonly ReviewRun[] {
  const runs: Draft[] = [];
  let answered = false;
  for (const moment of timeline) {
    const open = runs.at(-1);
    if (open && !open.end) followReview(open, moment);
    else if (moment.kind === 'review-request' && open?.end?.kind !== 'review-outcome') {
      runs.push({ start: moment, during: [], bounced: null, end: null, afterAnswer: answered, lastSent: moment });
    }
    if (moment.kind === 'response') answered = true;
  }
  return runs;
}

function followReview(run: Draft, moment: Moment): void {
  if (moment.kind === 'review-outcome' || (moment.kind === 'response' && !run.afterAnswer)) {
    run.end = moment;
    return;
  }
  if (moment.kind === 'bounce' && run.lastSent === run.start) run.bounced = moment;
  if (fromRequester(moment)) run.lastSent = moment;
  run.during.push(moment);
}

/** The clock of a review on a day; null where the law knows no review. */
export function judgeReview(run: ReviewRun, law: Law, thread: Thread, today: IsoDay): Clock | null {
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
  const facts = {
    ...bare,
    count: limit,
    why: [...(receipt.failed ? [] : receipt.why), ...sayForce(limit, review, law.calendar, run.end?.day ?? today)],
  };
  if (run.end) return judgeDecided(facts, run, run.end, law);
  if (receipt.failed) return heldClock(facts, 'stopped', receipt.why[0] ?? '');
  return judgePending(facts, run, law, thread, today);
}

type Counted = Facts & { readonly count: Count };

function judgeDecided(facts: Counted, run: ReviewRun, end: Moment, { regime, calendar }: Law): Clock {
  const { due, from } = facts.count;
  if (end.day === null)
    return doubtClock(facts, 'The outcome shows no day, so whether it came in time cannot be told.');
  if (end.day < from)
    return doubtClock(
      facts,
      `The outcome is dated ${sayDay(end.day)}, before the review was asked for on ${sayDay(from)}: one of the two days is wrong.`,
    );
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

function judgePending(facts: Counted, run: ReviewRun, { regime, calendar }: Law, thread: Thread, today: IsoDay): Clock {
  const { due, from } = facts.count;
  const counted = `The ${sayCounted(facts.count, facts.term)} for the review, after ${sayDay(from)},`;
  const status = readStatus(thread);
  if (status?.effect === 'ended') return heldClock(facts, 'stopped', status.why);
  if (today <= due) return boundClock(facts, 'running', today, calendar, [`${counted} end on ${sayDay(due)}.`]);
  const unread = run.during.findLast(isUnread);
  if (unread) {
    return doubtClock(
      facts,
      `The review was due by ${sayDay(due)}. Whether it came cannot be told: the message ${sayWhen(unread)} could not be read or understood.`,
    );
  }
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

import type { Act } from '../thread/act';
import { lazily } from '../thread/once';
import type { IsoDay, Thread } from '../thread/thread';
import type { Clock } from './clock';
import { sayDisagreement } from './disagreement';
import { judgeAnswered, judgeUnanswered } from './judge';
import { lawOf } from './lawful';
import { type Around, isReading, readRun } from './reading';
import { regimeOf } from './regimes';
import { judgeReview } from './review';
import { readReviews } from './review-runs';
import { type Run, readRuns } from './runs';
import type { Closures } from './school';
import { fromAuthority, type Moment, readTimeline } from './timeline';

export { readWindows } from './windows';

/**
 * Every clock of a thread, as it stands on a day: the response clocks in the order of their beginning, then the reviews. None where
 * the law is not known or nothing was asked for. What cannot be counted or judged is `undetermined`, with the reason first in `why`.
 *
 * @param acts one for each message
 * @param regimeId id of a regime; null where the law is not known
 * @param today civil day in the thread's zone; may lie before the last message
 * @param closures the days on which the school does not sit, holidays and weekends left aside; who gives them says that the body
 *   is a school. Null where nobody gave them: a school's limit then lies between two days
 */
export function readClocks(
  thread: Thread,
  acts: readonly Act[],
  regimeId: string | null,
  today: IsoDay,
  closures: Closures | null = null,
): readonly Clock[] {
  const regime = regimeId === null ? null : regimeOf(regimeId);
  if (!regime) return [];
  return judgeTimeline(readTimeline(thread, acts), { law: lawOf(regime), thread, closures, tellsFurther: true }, today);
}

/**
 * The clocks as they stood on the day on which a message came, with it and without what came after it: what a letter did to a limit
 * is said of the limit of its own day. None for a message that can touch no clock, and where there are no clocks. Further answers are
 * told by none of them: a long thread would tell them again with each letter.
 */
export function readClocksThen(
  thread: Thread,
  acts: readonly Act[],
  regimeId: string | null,
  closures: Closures | null = null,
): (messageId: string) => readonly Clock[] {
  const regime = regimeId === null ? null : regimeOf(regimeId);
  if (!regime) return () => [];
  const timeline = lazily(() => readTimeline(thread, acts));
  // What the portal says of the request, it says today.
  const then = { ...thread, claims: { ...thread.claims, status: null, dueOn: null } };
  const around = { law: lawOf(regime), thread: then, closures, tellsFurther: false };
  return (messageId) => {
    const until = timeline().slice(0, timeline().findIndex(({ id }) => id === messageId) + 1);
    const day = until.findLast((moment) => moment.day !== null)?.day ?? null;
    return day === null ? [] : judgeTimeline(until, around, day);
  };
}

function judgeTimeline(timeline: readonly Moment[], around: Around, today: IsoDay): readonly Clock[] {
  const { law, thread } = around;
  const runs = readRuns(timeline, law.regime);
  const answered = runs.some((run) => run.end !== null);
  const responses = runs.map((run) => judgeRun(run, earlyAnswer(timeline, run), answered, around, today));
  const reviews = readReviews(timeline, runs).flatMap((run) => {
    const asked = responses[run.about ? runs.indexOf(run.about) : -1] ?? null;
    return judgeReview(run, asked, law, thread, today) ?? [];
  });
  return [...responses, ...reviews];
}

function judgeRun(run: Run, early: Moment | null, answered: boolean, around: Around, today: IsoDay): Clock {
  const reading = readRun(run, around);
  if (!isReading(reading)) return reading;
  const clock = run.end ? judgeAnswered(reading, run.end, early) : judgeUnanswered(reading, today, early, answered);
  return { ...clock, why: [...clock.why, ...sayDisagreement(around.thread, run, clock, around.law.regime)] };
}

/** An answer that stands before the first request: one of the two days is wrong. */
function earlyAnswer(timeline: readonly Moment[], run: Run): Moment | null {
  if (run.before) return null;
  const before = timeline.slice(0, timeline.indexOf(run.start));
  return before.find((moment) => fromAuthority(moment) && moment.kind === 'response') ?? null;
}

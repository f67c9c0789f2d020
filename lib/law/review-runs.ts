import type { Run } from './runs';
import { fromRequester, type Moment } from './timeline';

/** One review, from the message that asks for it to its outcome. */
export interface ReviewRun {
  readonly start: Moment;
  readonly during: readonly Moment[];
  readonly bounced: Moment | null;
  readonly end: Moment | null;
  /** Whether the request had been answered when the review was asked for. */
  readonly afterAnswer: boolean;
  /** An outcome dated before it, which belongs to no earlier review: one of the two days is wrong. */
  readonly misdated: Moment | null;
  /** The run of the request that it is about. */
  readonly about: Run | null;
}

type Draft = { -readonly [K in keyof ReviewRun]: ReviewRun[K] } & { during: Moment[]; lastSent: Moment };

/**
 * The reviews that were asked for. Asking again while one is open is a reminder, and the law gives no second one after an outcome.
 * A review of silence ends with the answer; after that the answer itself can be reviewed, and so can that to a narrowed request.
 */
export function readReviews(timeline: readonly Moment[], runs: readonly Run[]): readonly ReviewRun[] {
  const reviews: Draft[] = [];
  for (const [at, moment] of timeline.entries()) {
    const open = reviews.at(-1);
    if (open && !open.end) {
      followReview(open, moment);
      continue;
    }
    if (moment.kind !== 'review-request') continue;
    const about = runAt(runs, timeline, at);
    if (open?.end?.kind !== 'review-outcome' || open.about !== about) {
      const afterAnswer = timeline.slice(0, at).some(({ kind }) => kind === 'response');
      const misdated = open ? null : (timeline.slice(0, at).find(({ kind }) => kind === 'review-outcome') ?? null);
      const bare = { during: [], bounced: null, end: null, lastSent: moment };
      reviews.push({ start: moment, ...bare, afterAnswer, misdated, about });
    }
  }
  return reviews;
}

/** The run that was open, or had last been, when the message at a place came. */
function runAt(runs: readonly Run[], timeline: readonly Moment[], at: number): Run | null {
  return runs.findLast((run) => timeline.indexOf(run.start) < at) ?? null;
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

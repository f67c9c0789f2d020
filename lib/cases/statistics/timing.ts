import type { Clock, ClockState } from '../../law/clock';
import type { CaseDigest, DigestClock } from '../digest';

/**
 * Whether an answer kept to its time. `late` is said of one that came late and of one that is overdue; `waiting` while there is
 * time; `unknown` where it cannot be told, which is never counted as late.
 */
export type TimingState = 'in-time' | 'late' | 'waiting' | 'unknown';

/** How long an authority took. */
export interface Timing {
  readonly state: TimingState;
  /** Working days from receipt to the answer, as of `workingDaysTaken`; null while there is none, or where it is not known. */
  readonly workingDaysTaken: number | null;
  /** As of the clock: null when not late. */
  readonly workingDaysLate: number | null;
  /** The answer came, so that no more days will be added. */
  readonly ended: boolean;
}

const states = {
  met: 'in-time',
  'met-late': 'late',
  overdue: 'late',
  running: 'waiting',
  extended: 'waiting',
  'extension-unlawful': 'waiting',
  paused: 'waiting',
  stopped: 'unknown',
  undetermined: 'unknown',
} as const satisfies Record<ClockState, TimingState>;

/** How long the authority took to answer the request, or the review: by the last run of that clock. Null where none runs. */
export function timingOf({ clocks }: Pick<CaseDigest, 'clocks'>, clock: Clock['clock']): Timing | null {
  const run = clocks.findLast((one) => one.clock === clock);
  return run ? timingOfRun(run) : null;
}

function timingOfRun({ state, workingDaysTaken = null, workingDaysLate, endedBy }: DigestClock): Timing {
  // More time was taken without a ground: late as soon as the lawful day is past.
  const isPast = state === 'extension-unlawful' && workingDaysLate !== null;
  const timing = isPast ? 'late' : states[state];
  const ended = endedBy !== null && timing !== 'unknown';
  return { state: timing, ended, workingDaysTaken: ended ? workingDaysTaken : null, workingDaysLate };
}

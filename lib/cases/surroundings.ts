import type { Assessment } from '../assess/assessment';
import type { Case } from './case';
import type { TodayIn } from './row';

/** What the casebook cannot know by itself. */
export interface Surroundings {
  /** Everything that can be said of a case on the day that it is where its thread is. */
  readonly assess: (kept: Case) => Assessment;
  readonly todayIn: TodayIn;
  /** The present moment as an ISO instant. */
  readonly now: () => string;
}

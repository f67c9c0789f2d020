import type { AuthorityStatistics } from '../../../lib/cases/statistics/by-authority';
import type { Span } from '../../../lib/cases/statistics/spread';
import type { Statistics } from '../../../lib/cases/statistics/statistics';
import type { Result } from '../../../lib/messaging/protocol';

/** Statistics, with how the times of answers spread. */
export interface Counted extends Statistics {
  readonly spread: readonly Span[];
}

/** Everything that is counted. */
export interface Figures {
  readonly overall: Counted;
  readonly authorities: readonly (Omit<AuthorityStatistics, 'statistics'> & { readonly statistics: Counted })[];
  /** What each case is called, by its address. */
  readonly names: ReadonlyMap<string, { readonly title: string; readonly authority: string }>;
}

/** Bars of a chart, each with its name. */
export interface Bars {
  readonly names: readonly string[];
  readonly values: readonly number[];
  /** What the values count, e.g. `answers`. */
  readonly of: string;
  /** Names are long: bars lie. */
  readonly lying: boolean;
}

/** Draws bars into a canvas and keeps them in the colours of the page. `pick` is called with the bar that is pressed. */
export type DrawBars = (canvas: HTMLCanvasElement, bars: Bars, pick: (at: number) => void) => () => void;

/** What the statistics can ask for. Nothing here rejects. */
export interface StatisticsDesk {
  count(): Promise<Result<Figures>>;
  /** Calls back at once, and after each change of the cases, with how many are still to be judged; the result ends it. */
  watch(tell: (pending: number, isChange: boolean) => void): () => void;
  readonly drawBars: DrawBars;
}

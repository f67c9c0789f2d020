import type { Span } from '../../../lib/cases/statistics/spread';
import type { ReviewResult, Statistics, Times } from '../../../lib/cases/statistics/statistics';
import type { TimingState } from '../../../lib/cases/statistics/timing';
import { showCount } from '../../day';

/** Whether answers kept to their time. */
export const timingNames = {
  'in-time': 'In time',
  late: 'Late, or overdue',
  waiting: 'Still within the time',
  unknown: 'Cannot be told',
} as const satisfies Record<TimingState, string>;

/** What reviews came to. */
export const reviewNames = {
  'gave-more': 'Gave something that was asked for',
  'gave-nothing': 'Gave nothing more',
  waiting: 'Not decided yet',
  unclear: 'Cannot be told',
} as const satisfies Record<ReviewResult, string>;

/** What became of days that authorities promised or expected to answer by. */
export const promiseNames = {
  kept: 'Kept',
  broken: 'Passed without an answer',
  open: 'Not past yet, or cannot be told',
} as const satisfies Record<keyof Statistics['promises'], string>;

/** `16 to 20`, `more than 100`. */
export function nameSpan({ from, to }: Span): string {
  return to === null ? `more than ${from - 1}` : `${from} to ${to}`;
}

/** The times in sentences. What cannot be told is said to be, and is not in the share. */
export function sayTimes({ taken, median, shareLate, unknown, late, ...times }: Times): readonly string[] {
  const decided = times['in-time'].length + late.length;
  return [
    median === null
      ? 'No answer has come of which the days can be counted.'
      : `${showCount(taken.length, 'answer')} took ${sayDays(median)} in the median.`,
    shareLate === null
      ? 'Of none can it be told whether it was late.'
      : `${late.length} of ${decided} (${Math.round(shareLate * 100)}%) were late or are overdue.`,
    unknown.length === 0
      ? ''
      : `Of ${unknown.length} more it cannot be told whether they were late: they are not counted as late.`,
  ].filter(Boolean);
}

function sayDays(days: number): string {
  return days === 1 ? '1 working day' : `${days} working days`;
}

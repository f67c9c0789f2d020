import { clockWords } from '../lib/assess/words';
import type { Clock, Window } from '../lib/law/clock';
import { showCount, showDay } from './day';

/** What a clock measures. */
export const clockNames = { response: 'Reply', review: 'Internal review' } as const satisfies Record<
  Clock['clock'],
  string
>;

/** What a window is for. */
export const windowNames = {
  'ask-review': 'Asking for an internal review',
  complain: 'Complaining to the regulator',
} as const satisfies Record<Window['what'], string>;

const windowStates = {
  'not-yet': 'not open yet',
  open: 'open',
  closing: 'closing soon',
  closed: 'closed',
} as const satisfies Record<Window['state'], string>;

/** States in which a school's clock shows the last day that can hold, while its term dates are not known. */
const bound: ReadonlySet<Clock['state']> = new Set(['running', 'overdue', 'extension-unlawful']);

/** How a clock stands: `overdue, due by Thursday 1 May 2025, 5 working days late`. `school` as of the assessment. */
export function sayClock(
  { clock, state, due, workingDaysLate: late, term }: Clock,
  school: 'bounds' | 'given' | null,
): string {
  const isBound = school === 'bounds' && clock === 'response' && bound.has(state);
  const byGuidance = term.force === 'guidance' ? ' by guidance' : '';
  return [
    clockWords[state].toLowerCase(),
    due === null ? '' : `, due by ${showDay(due)}`,
    isBound ? ' at the latest' : '',
    late !== null && late > 0 ? `, ${showCount(late, 'working day')} late${byGuidance}` : '',
  ].join('');
}

/** How a window stands: `open, from Friday 2 May 2025 until Monday 30 June 2025`. */
export function sayWindow({ state, opensOn, closesOn }: Window): string {
  return `${windowStates[state]}, from ${showDay(opensOn)}${closesOn === null ? '' : ` until ${showDay(closesOn)}`}`;
}

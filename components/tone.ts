import type { Tone } from '../lib/assess/assessment';
import { make } from './element';

/** The sign beside a statement, so that colour is never the only one. */
export const toneSigns = {
  good: '\u2713',
  neutral: '\u2022',
  warn: '!',
  bad: '\u2715',
  unclear: '?',
} as const satisfies Record<Tone, string>;

/** The sign of a tone; words always stand beside it, so that it is not read out. */
export function makeSign(tone: Tone): HTMLElement {
  return make('span', { class: `sign ${tone}`, 'aria-hidden': 'true' }, toneSigns[tone]);
}

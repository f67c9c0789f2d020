import { lazily } from '../thread/once';
import { matches } from './tried';

/** A long pattern behind a word without which it is not found: where none such stands it is neither tried nor made. */
export interface Hinted {
  readonly hint: RegExp;
  readonly pattern: () => RegExp;
}

export function hinted(hint: RegExp, source: string, flags = 'i'): Hinted {
  return { hint, pattern: lazily(() => new RegExp(source, flags)) };
}

/** Whether one of several patterns is found in a text. */
export function findsAny(patterns: readonly Hinted[], text: string): boolean {
  return patterns.some(({ hint, pattern }) => hint.test(text) && matches(pattern(), text));
}

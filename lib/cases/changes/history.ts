import type { Case } from '../case';
import type { Change } from './merge';

/** The case with one more entry in its history. */
export function note(kept: Case, change: Change, at: string): Case {
  return { ...kept, history: [...kept.history, { at, ...change }], updatedAt: at };
}

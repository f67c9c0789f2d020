import type { Comparison } from '../../../lib/cases/compare/comparison';
import type { Group } from '../../../lib/cases/compare/groups';
import type { Result } from '../../../lib/messaging/protocol';
import type { Place } from '../../popup/desk';

/** What the part that compares can ask for. Nothing here rejects. */
export interface CompareDesk {
  /** The groups of cases that ask the same, the largest first. */
  findGroups(): Promise<Result<readonly Group[]>>;
  /** Some cases side by side; those that are not tracked any more are left out. */
  compare(urls: readonly string[]): Promise<Result<Comparison>>;
  /** Calls back at once, and after each change of the cases, with how many are still to be judged; the result ends it. */
  watch(tell: (pending: number, isChange: boolean) => void): () => void;
  /** Shows a thread at a message, in a tab. */
  open(place: Place): Promise<Result<null>>;
  /** Saves the table as a file. */
  save(comparison: Comparison, as: 'csv' | 'json'): void;
}

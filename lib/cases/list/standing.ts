import type { CaseRow } from '../case';
import { type Days, hasFlag, stateIn } from './filter';
import type { CaseState, Flag, ListQuery } from './query';

/** A row as it stands on a day: its state, and as bits which flags hold of it, so that ten thousand are counted between two frames. */
export interface Stood {
  readonly row: CaseRow;
  readonly state: CaseState;
  readonly flags: number;
}

/** How many rows there are in each state, and of which each flag holds; what is archived counts for its state alone. */
export interface Counts {
  readonly states: Readonly<Record<CaseState, number>>;
  readonly flags: Readonly<Record<Flag, number>>;
}

const every: readonly Flag[] = ['unanswered', 'review', 'closing', 'asked', 'broken', 'remind', 'doubt'];

/** How a row stands; `days` as they are in its zone. */
export function stand(row: CaseRow, days: Days): Stood {
  return { row, state: stateIn(row, days), flags: bitsOf((flag) => hasFlag(row, flag, days)) };
}

/** Whether rows stand as a query wants them, and all holds of them that must. */
export function standsAs({ states, flags }: Pick<ListQuery, 'states' | 'flags'>): (stood: Stood) => boolean {
  const wanted = bitsOf((flag) => flags.includes(flag));
  return (stood) => {
    const isWanted = states.length === 0 ? stood.state !== 'archived' : states.includes(stood.state);
    return isWanted && (stood.flags & wanted) === wanted;
  };
}

/** Counts some rows by how they stand. */
export function countStood(some: readonly Stood[]): Counts {
  const states = { overdue: 0, 'due-soon': 0, waiting: 0, window: 0, quiet: 0, unjudged: 0, resting: 0, archived: 0 };
  const holding = every.map(() => 0);
  for (const { state, flags } of some) {
    states[state] += 1;
    if (flags === 0 || state === 'archived') continue;
    for (let nth = 0; nth < every.length; nth += 1) if (flags & (1 << nth)) holding[nth] = (holding[nth] ?? 0) + 1;
  }
  const flags = Object.fromEntries(every.map((flag, nth) => [flag, holding[nth] ?? 0])) as Record<Flag, number>;
  return { states, flags };
}

function bitsOf(holds: (flag: Flag) => boolean): number {
  return every.reduce((bits, flag, nth) => (holds(flag) ? bits | (1 << nth) : bits), 0);
}

import { findLeaders, type Worded } from './leaders';
import type { Weigh } from './weigh';

/** A question of a case. */
export interface Asking {
  /** Which case, and which of its questions. */
  readonly at: number;
  readonly question: number;
}

/** Questions that are worded the same and stand in the same place of their cases: one from each case at most. */
export interface Item extends Worded {
  readonly askings: readonly Asking[];
  /** The columns that stand before it in its cases; null where that does not matter. */
  readonly after: ReadonlySet<number> | null;
}

/** The same question in several cases. */
export interface Gathered {
  /** As most ask it. */
  readonly leader: Item;
  readonly askings: readonly (Asking & {
    /** How like the leader it is worded, 0 to 1. */
    readonly likeness: number;
  })[];
}

/**
 * Gathers the questions that are the same. No case is in one gathering twice: there the likest counts, and what is left of the
 * others gathers anew.
 */
export function gather(items: readonly Item[], weigh: Weigh): readonly Gathered[] {
  const { leaders, likenesses } = findLeaders(items, weigh, mayJoin);
  const gathered = new Map(leaders.map((leader) => [leader, begin(leader)]));
  const left = new Map(likenesses.map(({ item }) => [item, item.askings]));
  for (const { item, leader, likeness } of likenesses) {
    const into = gathered.get(leader);
    const open = left.get(item) ?? [];
    if (!into || open.length === 0) continue;
    left.set(
      item,
      open.filter(({ at }) => into.cases.has(at)),
    );
    for (const asking of open.filter(({ at }) => !into.cases.has(at))) into.askings.push({ ...asking, likeness });
    for (const { at } of open) into.cases.add(at);
  }
  const done = [...gathered].map(([leader, { askings }]) => ({ leader, askings }));
  const over = [...left].flatMap(([item, askings]) =>
    askings.length > 0 ? [{ ...item, used: askings.length, askings }] : [],
  );
  return over.length === 0 ? done : [...done, ...gather(over, weigh)];
}

function begin(leader: Item) {
  return { askings: leader.askings.map((asking) => ({ ...asking, likeness: 1 })), cases: new Set(casesOf(leader)) };
}

function casesOf({ askings }: Item): ReadonlySet<number> {
  return new Set(askings.map(({ at }) => at));
}

/** Two that one case asks are not the same, and what points back at something is the same only after the same. */
function mayJoin(leader: Item, item: Item): boolean {
  if (meet(casesOf(leader), casesOf(item))) return false;
  if (leader.after === null || item.after === null) return leader.after === item.after;
  return leader.after.size + item.after.size === 0 || meet(leader.after, item.after);
}

function meet(some: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  return [...some].some((one) => others.has(one));
}

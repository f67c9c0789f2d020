import { ALIKE, alike } from './alike';
import type { Weigh } from './weigh';
import type { Wording } from './wording';

/** A wording, and how many cases use it. */
export interface Worded {
  /** Unique among its like; orders what is otherwise equal. */
  readonly id: string;
  readonly wording: Wording;
  readonly used: number;
}

/** Two wordings that are taken for one question. */
export interface Likeness<Item> {
  readonly item: Item;
  readonly leader: Item;
  /** 0 to 1, at least `ALIKE`. */
  readonly likeness: number;
}

/** Wordings that stand for themselves, and those that are like one or more of them, the likest first. */
export interface Led<Item> {
  readonly leaders: readonly Item[];
  readonly likenesses: readonly Likeness<Item>[];
}

/** Two wordings that are alike share at least this part of the weight of each. */
const SHARED = ALIKE / (2 - ALIKE);

/**
 * Finds those wordings around which the others gather: the one that most cases use leads those that are like it. Not every pair is
 * looked at: two that are alike share one of their telling words.
 *
 * @param mayJoin whether an item may stand for the same question as a leader, apart from its wording
 */
export function findLeaders<Item extends Worded>(
  items: readonly Item[],
  weigh: Weigh,
  mayJoin: (leader: Item, item: Item) => boolean = () => true,
): Led<Item> {
  const telling = tellingWords(items, weigh);
  const led = new Map<string, Item[]>();
  const leaders: Item[] = [];
  const likeOf = (item: Item) => candidates(led, telling(item)).flatMap((leader) => measure(leader, item));
  const measure = (leader: Item, item: Item): readonly Likeness<Item>[] => {
    const likeness = alike(leader.wording, item.wording, weigh);
    return likeness >= ALIKE && mayJoin(leader, item) ? [{ item, leader, likeness }] : [];
  };
  const followers: Item[] = [];
  for (const item of items.toSorted(byUse)) {
    if (likeOf(item).length > 0) {
      followers.push(item);
      continue;
    }
    leaders.push(item);
    for (const word of telling(item)) enter(led, word, item);
  }
  return { leaders, likenesses: followers.flatMap(likeOf).sort(byLikeness) };
}

function enter<Item>(led: Map<string, Item[]>, word: string, item: Item): void {
  const there = led.get(word);
  if (there) there.push(item);
  else led.set(word, [item]);
}

function candidates<Item>(led: ReadonlyMap<string, readonly Item[]>, words: readonly string[]): readonly Item[] {
  return [...new Set(words.flatMap((word) => led.get(word) ?? []))];
}

/**
 * The rarest words of each wording, so many that what is left of it is not enough to be alike. A wording without words is found
 * under its whole text.
 */
function tellingWords<Item extends Worded>(items: readonly Item[], weigh: Weigh): (item: Item) => readonly string[] {
  const uses = new Map<string, number>();
  for (const word of items.flatMap(({ wording }) => wording.words)) uses.set(word, (uses.get(word) ?? 0) + 1);
  const order = (one: string, other: string) => (uses.get(one) ?? 0) - (uses.get(other) ?? 0) || (one < other ? -1 : 1);
  const found = new Map<Item, readonly string[]>();
  return (item) => {
    const ready = found.get(item) ?? rarest(item.wording, weigh, order);
    found.set(item, ready);
    return ready;
  };
}

function rarest(
  { words, key }: Wording,
  weigh: Weigh,
  order: (one: string, other: string) => number,
): readonly string[] {
  if (words.length === 0) return [key];
  const ordered = words.toSorted(order);
  const whole = ordered.reduce((sum, word) => sum + weigh(word), 0);
  let left = whole;
  const cut = ordered.findIndex((word) => {
    left -= weigh(word);
    return left < SHARED * whole - 1e-9;
  });
  return ordered.slice(0, cut + 1);
}

function byUse(one: Worded, other: Worded): number {
  return other.used - one.used || (one.id < other.id ? -1 : 1);
}

function byLikeness(one: Likeness<Worded>, other: Likeness<Worded>): number {
  const [mine, his] = [`${one.item.id}\n${one.leader.id}`, `${other.item.id}\n${other.leader.id}`];
  return other.likeness - one.likeness || (mine < his ? -1 : 1);
}

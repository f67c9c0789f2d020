import { ALIKE, alike } from './alike';
import { countUses, NearIndex } from './near';
import { finish, mapInSteps, type Steps, sortInSteps } from './steps';
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

/** What is known of the wordings around which others gather, before it is said which gather around which. */
export interface Leading<Item> {
  readonly leaders: readonly Item[];
  /** Those that are like at least one leader. */
  readonly followers: readonly Item[];
  /** The leaders that a follower is like, in no order. */
  readonly likeOf: (follower: Item) => readonly Likeness<Item>[];
}

/** Whether an item may stand for the same question as a leader, apart from its wording. */
type MayJoin<Item> = (leader: Item, item: Item) => boolean;

/** Finds those wordings around which the others gather: the one that most cases use leads those that are like it. */
export function findLeaders<Item extends Worded>(
  items: readonly Item[],
  weigh: Weigh,
  mayJoin?: MayJoin<Item>,
): Led<Item> {
  const { leaders, followers, likeOf } = finish(findLeading(items, weigh, mayJoin));
  return { leaders, likenesses: followers.flatMap(likeOf).sort(byLikeness) };
}

/** As `findLeaders`, in steps. */
export function* findLeading<Item extends Worded>(
  items: readonly Item[],
  weigh: Weigh,
  mayJoin: MayJoin<Item> = () => true,
): Steps<Leading<Item>> {
  const led = new NearIndex<Item>(yield* countUses(items), weigh);
  const measure = (leader: Item, item: Item): readonly Likeness<Item>[] => {
    const likeness = alike(leader.wording, item.wording, weigh);
    return likeness >= ALIKE && mayJoin(leader, item) ? [{ item, leader, likeness }] : [];
  };
  const likeOf = (item: Item) => led.near(item).flatMap((leader) => measure(leader, item));
  const [leaders, followers]: [Item[], Item[]] = [[], []];
  const sorted = yield* sortInSteps(items, byUse);
  yield* mapInSteps(sorted, (item) => {
    if (likeOf(item).length > 0) followers.push(item);
    else {
      leaders.push(item);
      led.enter(item);
    }
  });
  return { leaders, followers, likeOf };
}

function byUse(one: Worded, other: Worded): number {
  return other.used - one.used || (one.id < other.id ? -1 : 1);
}

/** The likest first. */
export function byLikeness(one: Likeness<Worded>, other: Likeness<Worded>): number {
  const [mine, his] = [`${one.item.id}\n${one.leader.id}`, `${other.item.id}\n${other.leader.id}`];
  return other.likeness - one.likeness || (mine < his ? -1 : 1);
}

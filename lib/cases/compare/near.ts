import { ALIKE } from './alike';
import { nearIn, type Sketch, sketch } from './sketch';
import { mapInSteps, type Steps } from './steps';
import type { Weigh } from './weigh';
import type { Wording } from './wording';

/** Something with a wording. */
interface Item {
  readonly wording: Wording;
}

/** Two wordings that are alike share at least this part of the weight of each. */
const SHARED = ALIKE / (2 - ALIKE);

/** Under one word, or one run of words, no more wordings are entered: what stands in so many tells none of them from the others. */
const MOST = 40;

/** So many words after one another make a run, */
const RUN = 4;

/** and under so many of its runs, which lie apart, a wording is entered. */
const SPREAD = 4;

/** What was entered under a key, and the sketches of these. */
interface Entries<T> {
  readonly items: T[];
  /** Two numbers for each. */
  readonly sketches: number[];
}

/** An item as it is looked for: under which keys, and its sketch. */
interface Read<T> {
  readonly item: T;
  readonly rarest: readonly string[];
  /** None while under its rarest words there is room. */
  readonly runs: readonly string[];
  readonly sketch: Sketch;
}

/**
 * Finds among many wordings those that may be alike, without a look at every pair: two that are alike share one of the rarest words of
 * each. Where a word is among the rarest of very many, those that come later are found by the runs of words that they share.
 */
export class NearIndex<T extends Item> {
  readonly #weigh: Weigh;
  readonly #uses: ReadonlyMap<string, number>;
  readonly #entered = new Map<string, Entries<T>>();
  #latest: Read<T> | null = null;

  /** @param uses in how many wordings each word is: which are rare */
  constructor(uses: ReadonlyMap<string, number>, weigh: Weigh) {
    this.#uses = uses;
    this.#weigh = weigh;
  }

  /** Enters an item, so that it is found. */
  enter(item: T): void {
    const { rarest, runs, sketch: mine } = this.#read(item);
    this.#latest = null;
    const apart = Math.ceil(runs.length / SPREAD);
    for (const key of [...rarest, ...runs.filter((_, nth) => nth % apart === 0)]) {
      const there = this.#entered.get(key);
      if (!there) this.#entered.set(key, { items: [item], sketches: [mine.low, mine.high] });
      else if (there.items.length < MOST) {
        there.items.push(item);
        there.sketches.push(mine.low, mine.high);
      }
    }
  }

  /** What was entered and may be like an item, each once. */
  near(item: T): readonly T[] {
    const { rarest, runs, sketch: mine } = this.#read(item);
    const found: T[] = [];
    for (const key of [...rarest, ...runs]) {
      const there = this.#entered.get(key);
      if (!there) continue;
      for (const at of nearIn(there.sketches, mine)) {
        const other = there.items[at];
        if (other && !found.includes(other)) found.push(other);
      }
    }
    return found;
  }

  /** Who is looked for is often entered next. */
  #read(item: T): Read<T> {
    if (this.#latest?.item === item) return this.#latest;
    const { words, key } = item.wording;
    const weights = words.map(this.#weigh);
    const rarest = words.length === 0 ? [key] : this.#rarest(words, weights);
    const isFull = rarest.some((word) => this.#entered.get(word)?.items.length === MOST);
    this.#latest = { item, rarest, runs: isFull ? runsOf(key) : [], sketch: sketch(words, weights) };
    return this.#latest;
  }

  /** The rarest of some words, so many that what is left of them is not enough to be alike. */
  #rarest(words: readonly string[], weights: readonly number[]): readonly string[] {
    const uses = words.map((word) => this.#uses.get(word) ?? 0);
    const order = [...words.keys()].sort((one, other) => (uses[one] ?? 0) - (uses[other] ?? 0) || one - other);
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    let left = whole;
    const cut = order.findIndex((at) => {
      left -= weights[at] ?? 0;
      return left < SHARED * whole - 1e-9;
    });
    return order.slice(0, cut + 1).flatMap((at) => words[at] ?? []);
  }
}

/** In how many wordings each word is, in steps. */
export function* countUses(items: readonly Item[]): Steps<ReadonlyMap<string, number>> {
  const uses = new Map<string, number>();
  yield* mapInSteps(items, ({ wording }) => {
    for (const word of wording.words) uses.set(word, (uses.get(word) ?? 0) + 1);
  });
  return uses;
}

/** The runs of words in a text of words with a space between; each has a space in it, so that it is no word. */
function runsOf(text: string): readonly string[] {
  const starts = [0];
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) starts.push(at + 1);
  if (starts.length < RUN) return [` ${text}`];
  const end = (nth: number) => (starts[nth] === undefined ? text.length : (starts[nth] ?? 0) - 1);
  return starts.slice(0, starts.length - RUN + 1).map((start, nth) => text.slice(start, end(nth + RUN)));
}

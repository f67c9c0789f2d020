/** Work in steps, between any two of which whoever has it done may do something else; ends with its result. */
export type Steps<T> = Generator<undefined, T>;

/** After so many things that are gone through there is a step. */
const STEP = 8;

/** Does all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** What becomes of each of some things, in steps. */
export function* mapInSteps<Item, T>(items: readonly Item[], work: (item: Item, at: number) => T): Steps<readonly T[]> {
  const results: T[] = [];
  for (const [at, item] of items.entries()) {
    results.push(work(item, at));
    if (at % STEP === STEP - 1) yield;
  }
  return results;
}

/** So many are sorted in one step. */
const RUN = 1000;

/** As `toSorted`, in steps. */
export function* sortInSteps<Item>(
  items: readonly Item[],
  compare: (one: Item, other: Item) => number,
): Steps<readonly Item[]> {
  let runs: (readonly Item[])[] = [];
  for (let at = 0; at < items.length; at += RUN) {
    runs.push(items.slice(at, at + RUN).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: (readonly Item[])[] = [];
    for (let at = 0; at < runs.length; at += 2)
      merged.push(yield* mergeInSteps(runs[at] ?? [], runs[at + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* mergeInSteps<Item>(
  some: readonly Item[],
  others: readonly Item[],
  compare: (one: Item, other: Item) => number,
): Steps<readonly Item[]> {
  const merged: Item[] = [];
  let [mine, his] = [0, 0];
  for (;;) {
    const [one, other] = [some[mine], others[his]];
    if (one === undefined) return merged.concat(others.slice(his));
    if (other === undefined) return merged.concat(some.slice(mine));
    if (compare(one, other) <= 0) {
      merged.push(one);
      mine += 1;
    } else {
      merged.push(other);
      his += 1;
    }
    if (merged.length % RUN === 0) yield;
  }
}

import type { Gathered } from './gather';

/** Sorts columns as most cases ask them, the first case where that leaves it open; a column that only some have stands after the one that most often comes before it. */
export function orderColumns(columns: readonly Gathered[]): readonly Gathered[] {
  const asked = columns.toSorted(byUse);
  const sequences = sequencesOf(asked);
  const order: number[] = [];
  for (const column of asked.keys()) order.splice(placeOf(column, order, sequences), 0, column);
  return order.flatMap((column) => asked[column] ?? []);
}

/** The columns of each case in the order in which it asks them. */
function sequencesOf(columns: readonly Gathered[]): readonly (readonly number[])[] {
  const cases = new Map<number, { column: number; question: number }[]>();
  for (const [column, { askings }] of columns.entries()) {
    for (const { at, question } of askings) cases.set(at, [...(cases.get(at) ?? []), { column, question }]);
  }
  return [...cases.values()].map((asked) =>
    asked.sort((one, other) => one.question - other.question).map(({ column }) => column),
  );
}

/** Where a column goes among those that have their place: the last place where the fewest cases would ask two the other way round. */
function placeOf(column: number, order: readonly number[], sequences: readonly (readonly number[])[]): number {
  const balances = balancesOf(column, sequences);
  let [cost, least, best] = [0, 0, 0];
  for (const [at, other] of order.entries()) {
    cost += balances.get(other) ?? 0;
    if (cost <= least) [least, best] = [cost, at + 1];
  }
  return best;
}

/** In how many more cases each other column comes after this one than before it. */
function balancesOf(column: number, sequences: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  const balances = new Map<number, number>();
  for (const sequence of sequences) {
    const mine = sequence.indexOf(column);
    if (mine < 0) continue;
    for (const [at, other] of sequence.entries())
      balances.set(other, (balances.get(other) ?? 0) + Math.sign(at - mine));
  }
  return balances;
}

function byUse(one: Gathered, other: Gathered): number {
  const [mine, his] = [firstOf(one), firstOf(other)];
  return other.askings.length - one.askings.length || mine.at - his.at || mine.question - his.question;
}

/** Where the first of the cases that ask it asks it. */
function firstOf({ askings }: Gathered): { readonly at: number; readonly question: number } {
  return askings.reduce(
    (first, asking) => (asking.at < first.at ? asking : first),
    askings[0] ?? { at: 0, question: 0 },
  );
}

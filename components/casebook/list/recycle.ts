/** A row and its place in the list, from 0. */
export interface Placed {
  readonly url: string;
  readonly at: number;
  /** Only what it is called is drawn of it for now. */
  readonly brief: boolean;
}

/** A row that is drawn, and the element in which it is, by number. */
export interface Slot extends Placed {
  readonly key: number;
}

/**
 * The elements in which rows are drawn: a row that stays keeps its own, one that is new takes over that of a row which is not wanted
 * any more, since another text in an element costs much less than another element. In the order of the list.
 *
 * @param before what is drawn now
 * @param isSame the list is the same as before: then rows that are not wanted stay in elements that nobody needs
 */
export function recycle(before: readonly Slot[], wanted: readonly Placed[], isSame: boolean): readonly Slot[] {
  const idle = new Map(before.map((slot) => [slot.url, slot]));
  const kept = wanted.map((row) => {
    const slot = idle.get(row.url);
    idle.delete(row.url);
    return { row, key: slot?.key };
  });
  const { taken, left } = share(
    [...idle.values()],
    kept.flatMap(({ row, key }) => (key === undefined ? row : [])),
  );
  let next = Math.max(-1, ...before.map(({ key }) => key)) + 1;
  const fresh = () => {
    next += 1;
    return next - 1;
  };
  const slots = kept.map(({ row, key }): Slot => ({ ...row, key: key ?? taken.shift()?.key ?? fresh() }));
  return [...slots, ...(isSame ? left : [])].sort((one, other) => one.at - other.at);
}

/** Of the elements that are free those that lie nearest to the new rows: where all are new, none needs another place in the page. */
function share(
  free: readonly Slot[],
  rows: readonly Placed[],
): { readonly taken: Slot[]; readonly left: readonly Slot[] } {
  const isBelow = (free.at(-1)?.at ?? 0) < (rows[0]?.at ?? 0);
  const from = isBelow ? Math.max(0, free.length - rows.length) : 0;
  const end = from + rows.length;
  return { taken: free.slice(from, end), left: [...free.slice(0, from), ...free.slice(end)] };
}

/** What takes room on a line, in pixels. */
export interface Room {
  readonly start: number;
  readonly end: number;
}

/** The line of each, counted from 0, so that nothing overlaps; each takes the first line that is free. In the order that was given. */
export function takeLanes(rooms: readonly Room[]): readonly number[] {
  const ends: number[] = [];
  const lanes = rooms.map(() => 0);
  const order = rooms
    .map((room, at) => ({ ...room, at }))
    .sort((one, other) => one.start - other.start || one.at - other.at);
  for (const { start, end, at } of order) {
    const free = ends.findIndex((taken) => taken <= start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = end;
    lanes[at] = lane;
  }
  return lanes;
}

/** Some of a row of marks, at one place: one alone, or those that had no room of their own. */
export interface Spot {
  readonly x: number;
  readonly lane: number;
  /** Places in the row that was given; more than one where they stand together. */
  readonly holds: readonly number[];
}

/**
 * Lays marks of one size where they belong, beneath each other where they would overlap. Where that takes more than `most` lines they
 * stand in columns, and what does not fit into a column stands together in its last line.
 *
 * @param xs the middle of each, in pixels
 */
export function packMarks(xs: readonly number[], size: number, most: number): readonly Spot[] {
  const lanes = takeLanes(xs.map((x) => ({ start: x - size / 2, end: x + size / 2 })));
  if (Math.max(0, ...lanes) < most) return xs.map((x, at) => ({ x, lane: lanes[at] ?? 0, holds: [at] }));
  const columns = new Map<number, number[]>();
  for (const [at, x] of xs.entries()) {
    const column = Math.floor(x / size);
    columns.set(column, [...(columns.get(column) ?? []), at]);
  }
  return [...columns]
    .sort(([one], [other]) => one - other)
    .flatMap(([column, held]) => stack((column + 0.5) * size, held, most));
}

function stack(x: number, held: readonly number[], most: number): readonly Spot[] {
  const alone = held.length <= most ? held : held.slice(0, most - 1);
  const spots = alone.map((at, lane) => ({ x, lane, holds: [at] }));
  const rest = held.slice(alone.length);
  return rest.length === 0 ? spots : [...spots, { x, lane: most - 1, holds: rest }];
}

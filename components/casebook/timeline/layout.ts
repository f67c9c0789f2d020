import type { Bar, Piece } from './bars';
import { packMarks, type Spot, takeLanes } from './lanes';
import { makeScale, type Scale } from './scale';
import type { Flag, Mark, Story } from './story';
import { makeTicks, type Tick } from './ticks';

/** One message in the picture, or several that had no room of their own. `x`, `y`: its middle, in pixels. */
export interface PlacedMark {
  readonly x: number;
  readonly y: number;
  readonly marks: readonly Mark[];
}

/** A day that somebody set, in the picture, or several that had no room of their own. */
export interface PlacedFlag {
  readonly x: number;
  readonly y: number;
  readonly flags: readonly Flag[];
}

/** A bar in the picture, with its words above it. */
export interface PlacedBar {
  readonly bar: Bar;
  /** Where its words stand, and their line. */
  readonly labelX: number;
  readonly y: number;
  readonly pieces: readonly { readonly is: Piece['is']; readonly x0: number; readonly x1: number }[];
  readonly dueX: number | null;
}

/** A row of the picture, named above what stands in it. */
export interface Band {
  readonly label: string;
  readonly y: number;
}

/** Where all of a timeline is drawn, in pixels. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly Band[];
  readonly marks: readonly PlacedMark[];
  readonly flags: readonly PlacedFlag[];
  readonly bars: readonly PlacedBar[];
  /** Bars for which there was no room. */
  readonly left: number;
  readonly ticks: readonly Tick[];
  /** Stretches that are drawn short. */
  readonly gaps: readonly { readonly x0: number; readonly x1: number }[];
  /** Null where no day is known. */
  readonly todayX: number | null;
  /** The line of the axis; null where no day is known. */
  readonly axisY: number | null;
}

/** Sizes in pixels. */
const MARGIN = 20;
const TOP = 18;
const NAME = 18;
const MARK = 20;
const BAR = 32;
const AXIS = 30;

/** So many lines of messages beneath each other, before they stand together. */
const MOST = 5;

/** So many lines of bars. */
const MOST_BARS = 8;

/** Of the words beside a bar a letter takes about so much. */
const LETTER = 6.6;

/** Lays a story out in a width of so many pixels. Nothing overlaps and nothing lies outside. */
export function layOut(story: Story, width: number): Layout {
  const scale = makeScale(daysOf(story), MARGIN, width - MARGIN);
  const xs = placeMarks(story.marks, scale, width);
  let y = TOP;
  const bands: Band[] = [];
  const begin = (label: string) => {
    bands.push({ label, y: y + 12 });
    y += NAME;
  };
  const marks = sides.flatMap(({ label, has }) => {
    const own = story.marks.flatMap((mark, at) => (has(mark) ? [{ mark, x: xs[at] ?? MARGIN }] : []));
    if (own.length === 0) return [];
    begin(label);
    const spots = packMarks(
      own.map(({ x }) => x),
      MARK,
      MOST,
    );
    const placed = spots.map((spot) =>
      placeSpot(
        spot,
        own.map(({ mark }) => mark),
        y,
      ),
    );
    y += linesOf(spots) * MARK;
    return placed;
  });
  const flags = scale ? placeFlags(story.flags, scale, y + NAME) : [];
  if (flags.length > 0) {
    begin('Days that were named or that you set');
    y = Math.max(...flags.map((flag) => flag.y)) + MARK / 2;
  }
  const bars = scale ? placeBars(story.bars, scale, width, y + 4) : [];
  if (bars.length > 0) y = Math.max(...bars.map((bar) => bar.y)) + BAR;
  return {
    width,
    height: y + (scale ? AXIS : 6),
    bands,
    marks,
    flags,
    bars,
    left: scale ? story.bars.length - bars.length : 0,
    ticks: scale ? makeTicks(scale, width) : [],
    gaps: scale?.stretches.filter(({ cut }) => cut) ?? [],
    todayX: scale?.at(story.today) ?? null,
    axisY: scale ? y + 8 : null,
  };
}

const sides = [
  { label: 'From the authority and others', has: ({ party }: Mark) => party !== 'requester' },
  { label: 'From the requester', has: ({ party }: Mark) => party === 'requester' },
] as const;

function linesOf(spots: readonly Spot[]): number {
  return Math.max(...spots.map(({ lane }) => lane)) + 1;
}

function placeSpot({ x, lane, holds }: Spot, own: readonly Mark[], top: number): PlacedMark {
  return { x, y: top + (lane + 0.5) * MARK, marks: holds.flatMap((at) => own[at] ?? []) };
}

/** Every day that has a place. Today has one only beside others. */
function daysOf({ marks, flags, bars, today }: Story): readonly string[] {
  const days = [
    ...marks.flatMap(({ day }) => day ?? []),
    ...flags.map(({ day }) => day),
    ...bars.flatMap(({ from, to, due, pieces }) => [
      from,
      to,
      ...(due === null ? [] : [due]),
      ...pieces.map((one) => one.from),
    ]),
  ];
  return days.length === 0 ? [] : [...days, today];
}

/** The middle of each message. One without a day stands between its neighbours. */
function placeMarks(marks: readonly Mark[], scale: Scale | null, width: number): readonly number[] {
  const known = marks.map(({ day }) => (scale && day !== null ? scale.at(day) : null));
  return known.map((x, at) => {
    if (x !== null) return x;
    const before = known.findLastIndex((one, place) => place < at && one !== null);
    const after = known.findIndex((one, place) => place > at && one !== null);
    const from = known[before] ?? MARGIN;
    const to = known[after] ?? (before < 0 ? width - MARGIN : Math.max(from, width - MARGIN));
    const gap = (after < 0 ? marks.length : after) - before;
    return from + ((to - from) * (at - before)) / gap;
  });
}

function placeFlags(flags: readonly Flag[], scale: Scale, top: number): readonly PlacedFlag[] {
  const xs = flags.map(({ day }) => scale.at(day));
  return packMarks(xs, MARK, MOST).map(({ x, lane, holds }) => {
    return { x, y: top + (lane + 0.5) * MARK, flags: holds.flatMap((at) => flags[at] ?? []) };
  });
}

/** Words that would reach beyond the right end begin further left; what has no last day reaches to the right end. */
function placeBars(bars: readonly Bar[], scale: Scale, width: number, top: number): readonly PlacedBar[] {
  const rooms = bars.map(({ from, to, label, isEndless }) => {
    const [x0, x1] = [scale.at(from), isEndless ? width : scale.at(to)];
    const words = label.length * LETTER;
    const start = Math.max(0, Math.min(x0, width - words));
    return { start, end: Math.max(x1, start + words) + 6 };
  });
  const lanes = takeLanes(rooms);
  const placed = bars.map((bar, at) => ({
    ...placeBar(bar, scale, width),
    labelX: rooms[at]?.start ?? 0,
    lane: lanes[at] ?? 0,
  }));
  return placed.filter(({ lane }) => lane < MOST_BARS).map(({ lane, ...bar }) => ({ ...bar, y: top + lane * BAR }));
}

function placeBar(bar: Bar, scale: Scale, width: number): Pick<PlacedBar, 'bar' | 'pieces' | 'dueX'> {
  const pieces = bar.pieces.map(({ is, from, to }) => {
    const x0 = scale.at(from);
    return { is, x0, x1: bar.isEndless ? width : Math.max(scale.at(to), x0 + 2) };
  });
  return { bar, pieces, dueX: bar.due === null ? null : scale.at(bar.due) };
}

import type { IsoDay } from '../../../lib/thread/thread';

/** A run of days beside each other on the axis. */
export interface Stretch {
  /** Days since 1970. */
  readonly from: number;
  readonly to: number;
  readonly x0: number;
  readonly x1: number;
  /** Nothing happened in it for so long that it is drawn short. */
  readonly cut: boolean;
}

/** Where on the axis a day is, in pixels from the left. */
export interface Scale {
  readonly stretches: readonly Stretch[];
  at(day: IsoDay): number;
}

const DAY = 86_400_000;

/** An axis shows so many days at least, so that a thread of one day does not fill it. */
const LEAST = 14;

/** A gap is drawn short when it has more days than this, and more than this share of all. */
const LONG = 180;
const SHARE = 0.4;

/** So many days are left on each side of what is drawn short. */
const SHORE = 7;

/** What a gap that is drawn short takes, of what the rest takes. */
const SHORT = 0.15;

/** Days since 1970. */
export function numberOf(day: IsoDay): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);
}

/** The day of a number of days since 1970. */
export function dayOf(number: number): IsoDay {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** An axis from `left` to `right` on which every one of the days has its place; null when there is none. */
export function makeScale(days: readonly IsoDay[], left: number, right: number): Scale | null {
  const numbers = [...new Set(days.map(numberOf))].filter(Number.isFinite).sort((one, other) => one - other);
  const [first] = numbers;
  const last = numbers.at(-1);
  if (first === undefined || last === undefined) return null;
  const missing = Math.max(0, LEAST - (last - first));
  const runs = cutRuns(numbers, first - Math.floor(missing / 2), last + Math.ceil(missing / 2));
  const stretches = spread(runs, left, right);
  return { stretches, at: (day) => place(stretches, numberOf(day)) };
}

type Run = Pick<Stretch, 'from' | 'to' | 'cut'>;

/** The axis in runs of days, with the long gaps between the days apart. */
function cutRuns(numbers: readonly number[], first: number, last: number): readonly Run[] {
  const runs: Run[] = [];
  let from = first;
  for (const [at, number] of numbers.entries()) {
    const next = numbers[at + 1];
    if (next === undefined || next - number <= Math.max(LONG, SHARE * (last - first))) continue;
    runs.push({ from, to: number + SHORE, cut: false }, { from: number + SHORE, to: next - SHORE, cut: true });
    from = next - SHORE;
  }
  return [...runs, { from, to: last, cut: false }];
}

function spread(runs: readonly Run[], left: number, right: number): readonly Stretch[] {
  const rest = runs.reduce((sum, { from, to, cut }) => sum + (cut ? 0 : to - from), 0);
  const shareOf = ({ from, to, cut }: Run) => (cut ? rest * SHORT : to - from);
  const all = runs.reduce((sum, run) => sum + shareOf(run), 0);
  let x = left;
  return runs.map((run) => {
    const x0 = x;
    x += (shareOf(run) / all) * (right - left);
    return { ...run, x0, x1: x };
  });
}

/** Days beyond either end stand at that end. */
function place(stretches: readonly Stretch[], number: number): number {
  const stretch = stretches.find(({ to }) => number <= to) ?? stretches.at(-1);
  if (!stretch) return 0;
  const { from, to, x0, x1 } = stretch;
  return x0 + Math.max(0, Math.min(1, (number - from) / (to - from))) * (x1 - x0);
}

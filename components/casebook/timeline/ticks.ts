import type { IsoDay } from '../../../lib/thread/thread';
import { dayOf, numberOf, type Scale, type Stretch } from './scale';
import { showShortDay } from './short-day';

/** A place on the axis that is named. */
export interface Tick {
  readonly x: number;
  /** Empty where there is no room for words. */
  readonly label: string;
}

/** Ticks are so far apart at least, in pixels. */
const APART = 72;

/** Of an axis' words a letter takes about so much, in pixels. */
const LETTER = 6.4;

/** From one tick to the next. */
type Step = { readonly unit: 'day' | 'month'; readonly count: number; readonly days: number };

const steps: readonly Step[] = [
  { unit: 'day', count: 1, days: 1 },
  { unit: 'day', count: 2, days: 2 },
  { unit: 'day', count: 7, days: 7 },
  { unit: 'month', count: 1, days: 28 },
  { unit: 'month', count: 2, days: 59 },
  { unit: 'month', count: 3, days: 90 },
  { unit: 'month', count: 6, days: 181 },
  { unit: 'month', count: 12, days: 365 },
  { unit: 'month', count: 24, days: 730 },
  { unit: 'month', count: 60, days: 1826 },
  { unit: 'month', count: 120, days: 3652 },
  { unit: 'month', count: 600, days: 18_262 },
];

/** The named places of an axis from left to right; no two names overlap, and none reaches beyond `right`. */
export function makeTicks({ stretches }: Scale, right: number): readonly Tick[] {
  const ticks = stretches.flatMap((stretch) => (stretch.cut ? [gapTick(stretch)] : ticksOf(stretch)));
  let free = Number.NEGATIVE_INFINITY;
  return ticks.map(({ x, label }) => {
    const end = x + label.length * LETTER;
    if (x < free || end > right) return { x, label: '' };
    free = end + LETTER;
    return { x, label };
  });
}

function ticksOf(stretch: Stretch): readonly Tick[] {
  const pixels = (stretch.x1 - stretch.x0) / (stretch.to - stretch.from);
  const step = steps.find(({ days }) => days * pixels >= APART);
  if (!step) return [];
  let year = '';
  return daysBy(step, stretch).map((day) => {
    const isNewYear = day.slice(0, 4) !== year;
    year = day.slice(0, 4);
    const x = stretch.x0 + (numberOf(day) - stretch.from) * pixels;
    return { x, label: nameOf(day, step, isNewYear) };
  });
}

function nameOf(day: IsoDay, { unit, count }: Step, withYear: boolean): string {
  if (unit === 'month' && count % 12 === 0) return showShortDay(day, 'year');
  return showShortDay(day, withYear ? unit : `${unit} without its year`);
}

/** The first days of the steps that lie in a stretch: weeks begin on Mondays, months on their first. */
function daysBy({ unit, count }: Step, { from, to }: Stretch): readonly IsoDay[] {
  const days: IsoDay[] = [];
  if (unit === 'day') {
    const MONDAY = 4;
    const first = count === 7 ? from + ((((MONDAY - from) % 7) + 7) % 7) : from;
    for (let number = first; number <= to; number += count) days.push(dayOf(number));
    return days;
  }
  const began = dayOf(from);
  let months = Number(began.slice(0, 4)) * 12 + Number(began.slice(5, 7)) - 1;
  for (months = Math.ceil(months / count) * count; ; months += count) {
    const day = `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`;
    if (numberOf(day) > to) return days;
    if (numberOf(day) >= from) days.push(day);
  }
}

function gapTick({ from, to, x0 }: Stretch): Tick {
  const months = Math.round((to - from) / 30.44);
  const label = months < 24 ? `${months} months` : `${Math.round(months / 12)} years`;
  return { x: x0, label };
}
